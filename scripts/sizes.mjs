/** Where the bytes are, and whether they are within budget. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from './plugins.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** The most bytes that each may have after brotli 11. The one place where limits stand. */
const BUDGETS = {
  bundle: { name: 'dist/casefile.js, everything', limit: 44 * 1024 },
  widgets: { name: 'the four widgets with the built-in case alone, from a bundler', limit: 36 * 1024 },
  badge: { name: 'case-status-badge alone, from a bundler', limit: 12.75 * 1024 },
};

/** What a source belongs to; the first that matches. */
const GROUPS = [
  ['Lit', /node_modules\/(lit|lit-html|lit-element|@lit)\//],
  ['date-fns', /node_modules\/(date-fns|@date-fns)\//],
  ['schema', /node_modules\/valibot\/|(^|\/)data\/casefile\./],
  ['facts', /(^|\/)data\/assange\//],
  ['outlines', /(^|\/)data\/world\//],
  ['words', /(^|\/)src\/words\//],
  ['styles', /(^|\/)src\/elements\/.*\.styles\./],
  ['code', /(^|\/)src\//],
];

/** A module that is in no file. */
const ENTRY = '\0entry';

const brotli = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(2)} KB`;

/** The minified text that came from each group, by the source map. */
function textByGroup(code, map) {
  const texts = new Map(GROUPS.map(([name]) => [name, '']));
  texts.set('other', '');
  const lines = code.split('\n');
  decodedMappings(map).forEach((segments, index) => {
    const line = lines[index] ?? '';
    segments.forEach(([start, source], position) => {
      const path = source === undefined ? '' : (map.sources[source] ?? '');
      const group = GROUPS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
      texts.set(group, texts.get(group) + line.slice(start, segments[position + 1]?.[0]));
    });
  });
  return texts;
}

/**
 * Each group's share of the compressed whole. Groups compressed one by one come to more than the
 * whole, so each is scaled down alike: an estimate, in which only the sum is exact.
 */
function table(code, map) {
  const whole = brotli(code);
  const parts = [...textByGroup(code, map)]
    .filter(([, text]) => text)
    .map(([name, text]) => ({ name, minified: Buffer.byteLength(text), alone: brotli(text) }));
  const alone = parts.reduce((sum, part) => sum + part.alone, 0);
  const minified = Buffer.byteLength(code);
  const rows = parts
    .map((part) => ({ ...part, share: (part.alone / alone) * whole }))
    .sort((a, b) => b.share - a.share)
    .map(({ name, minified, share }) => [
      name,
      kilobytes(minified),
      kilobytes(share),
      `${((share / whole) * 100).toFixed(1)}%`,
    ]);
  return [
    ['part', 'minified', 'brotli', 'share'],
    ...rows,
    ['all', kilobytes(minified), kilobytes(whole), '100%'],
    ['all, gzip 9', '', kilobytes(gzipSync(code, { level: 9 }).length), ''],
  ]
    .map(([name, ...cells]) => name.padEnd(12) + cells.map((cell) => cell.padStart(11)).join(''))
    .join('\n');
}

/** What a newsroom's own bundler makes of these modules of the built package. */
async function bundleOf(...modules) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) =>
      id === ENTRY
        ? modules.map((path) => `export * from ${JSON.stringify(`${process.cwd()}/dist/lib/${path}`)};`).join('\n')
        : null,
  };
  const bundle = await rollup({ input: ENTRY, plugins: [entry, resolve(), minify()] });
  // The comment that names the map is the newsroom's own.
  const { output } = await bundle.generate({ format: 'es', sourcemap: 'hidden', inlineDynamicImports: true });
  await bundle.close();
  return output[0];
}

const problems = [];

function check({ name, limit }, size) {
  const over = size - limit;
  console.log(
    `${over > 0 ? 'OVER' : 'ok  '} ${name}: ${size} of ${limit} bytes (${kilobytes(size)} of ${kilobytes(limit)})`,
  );
  if (over > 0) problems.push(`${name} is ${over} bytes over its budget`);
}

const code = await readFile('dist/casefile.js', 'utf8');
const badge = await bundleOf('src/elements/status-badge/case-status-badge.js');
const widgets = await bundleOf(
  ...['status-badge', 'timeline', 'asylum-map', 'ruling-card'].map((name) => `src/elements/${name}/case-${name}.js`),
  'src/cases/registry.js',
  'data/assange/index.js',
);

for (const [{ name }, text, map] of [
  [BUDGETS.bundle, code, await readFile('dist/casefile.js.map', 'utf8')],
  [BUDGETS.badge, badge.code, badge.map],
]) {
  console.log(`${name}\n${table(text, new TraceMap(map))}\n`);
}
check(BUDGETS.bundle, brotli(code));
check(BUDGETS.widgets, brotli(widgets.code));
check(BUDGETS.badge, brotli(badge.code));
for (const id of badge.moduleIds.filter((each) => /[/\\]data[/\\](assange|world)[/\\]/.test(each))) {
  problems.push(`case-status-badge alone brings in ${id.slice(process.cwd().length + 1)}`);
}

for (const problem of problems) console.error(`\n${problem}`);
process.exitCode = problems.length ? 1 : 0;
