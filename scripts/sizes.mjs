/**
 * `npm run sizes`: prints where the bytes are and how the sizes changed, and fails over budget. Needs a build.
 * `npm run sizes -- --write` records the sizes in `scripts/sizes.json`, for later builds to compare with.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { TraceMap } from '@jridgewell/trace-mapping';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { brotli, BUDGETS, describeSizes, FREE, kilobytes, recordSizes } from './budgets.mjs';
import { minify } from './plugins.mjs';
import { sizeTable } from './size-table.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values } = parseArgs({ options: { write: { type: 'boolean' } } });

const BADGE = `${process.cwd()}/dist/lib/src/elements/status-badge/case-status-badge.js`;

/** What the badge alone must not bring in: a page that does not use a feature does not load its code. */
const NOT_IN_BADGE = [
  ['valibot', /[/\\]node_modules[/\\]valibot[/\\]/],
  ['the document loader', /[/\\]src[/\\]cases[/\\]document-loader\./],
  ['the search for publication dates', /[/\\]src[/\\]publication[/\\]/],
  ['country outlines', /[/\\]data[/\\]world[/\\]/],
  ['a case', /[/\\]data[/\\]assange[/\\]/],
];

/** @returns the code, source map and module ids that a page's own bundler makes of this module of the built package */
async function bundleOf(input) {
  const bundle = await rollup({ input, plugins: [resolve(), minify()] });
  // Hidden: a comment that names the map would count as bytes of ours.
  const { output } = await bundle.generate({ format: 'es', sourcemap: 'hidden', inlineDynamicImports: true });
  await bundle.close();
  return output[0];
}

const badge = await bundleOf(BADGE);
const outputs = {
  'casefile.js': {
    code: await readFile('dist/casefile.js', 'utf8'),
    map: await readFile('dist/casefile.js.map', 'utf8'),
  },
  'casefile-core.js': { code: await readFile('dist/casefile-core.js', 'utf8') },
  'case-status-badge alone': badge,
};
const sizes = Object.fromEntries(Object.entries(outputs).map(([name, { code }]) => [name, brotli(code)]));

for (const [name, { code, map }] of Object.entries(outputs)) {
  if (map) console.log(`${name}\n${sizeTable(code, new TraceMap(map))}\n`);
}

const problems = [];
const lines = describeSizes(sizes);
for (const [index, [name, size]] of Object.entries(sizes).entries()) {
  const free = BUDGETS[name] - size;
  console.log(`${lines[index]}, ${kilobytes(free)} free of ${kilobytes(BUDGETS[name])}`);
  if (free < 0) problems.push(`${name} is ${-free} bytes over its budget.`);
  else if (free < FREE)
    problems.push(`${name} leaves ${free} bytes of its budget free; at least ${FREE} must stay free.`);
}
for (const [what, pattern] of NOT_IN_BADGE) {
  const id = badge.moduleIds.find((each) => pattern.test(each));
  if (id) problems.push(`case-status-badge alone brings in ${what}: ${id.slice(process.cwd().length + 1)}`);
}

if (values.write) recordSizes(sizes);
for (const problem of problems) console.error(`\n${problem}`);
process.exitCode = problems.length ? 1 : 0;
