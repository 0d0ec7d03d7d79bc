/**
 * `npm test`: runs every check in turn and ends with one line that counts the tests. To run only some of them:
 * `npm test -- --only=lint,browser --files='test/elements/*.test.ts'`
 */
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runInBrowser } from './browser.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** The time zones farthest from UTC, to the east and to the west: in one of them, a wrong conversion moves a date. */
const EAST = 'Pacific/Kiritimati';
const WEST = 'Pacific/Pago_Pago';

const { values } = parseArgs({ options: { only: { type: 'string' }, files: { type: 'string' } } });

/** @returns a step that runs a command and counts as one test */
const command =
  (name, ...args) =>
  async () => {
    const code = await new Promise((resolve) => {
      spawn(name, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
        .on('error', () => resolve(1))
        .on('exit', resolve);
    });
    return { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 };
  };
const script = (name) => command('npm', 'run', '--silent', name);

/** Runs the tests that need Node. */
async function runInNode() {
  const files = (await readdir('test', { recursive: true }))
    .filter((name) => name.endsWith('.node.test.mjs'))
    .map((name) => `test/${name}`);
  const sum = { passed: 0, failed: 0, skipped: 0 };
  // Without a list of files, the runner would look for test files itself.
  if (!files.length) return sum;
  // The spec reporter prints its own totals; ours follow in the last line.
  const tests = run({ files, concurrency: 1 });
  tests.on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite') sum[skip === undefined ? 'passed' : 'skipped'] += 1;
  });
  tests.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') sum.failed += 1;
  });
  for await (const line of tests.compose(spec)) process.stdout.write(line);
  return sum;
}

const STEPS = {
  typecheck: script('typecheck'),
  lint: script('lint'),
  build: script('build'),
  sizes: script('sizes'),
  docs: command(process.execPath, 'scripts/docs.mjs', '--check'),
  node: runInNode,
  browser: () => runInBrowser([values.files ?? 'test/**/*.test.ts'], EAST),
  west: () => runInBrowser([values.files ?? 'test/{dates,casefile,publication,view,words}/**/*.test.ts'], WEST),
};

const wanted = values.only?.split(',') ?? Object.keys(STEPS);
const unknown = wanted.filter((name) => !(name in STEPS));
if (unknown.length)
  throw new Error(`Unknown steps in --only: ${unknown.join(', ')}. Allowed: ${Object.keys(STEPS).join(', ')}.`);

const rows = [];
for (const name of wanted) {
  console.log(`\n──── ${name}`);
  const start = Date.now();
  const sum = await STEPS[name]().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  rows.push({ name, ...sum, seconds: (Date.now() - start) / 1000 });
}

console.log('\n──── summary');
for (const { name, passed, failed, skipped, seconds } of rows) {
  console.log(
    `${failed ? 'FAIL' : passed ? 'ok  ' : 'none'} ${name.padEnd(10)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped ${seconds.toFixed(1).padStart(7)} s`,
  );
}
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
// A step that ran no test counts as a failure.
const ok = total('failed') === 0 && rows.every(({ passed }) => passed > 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exit(ok ? 0 : 1);
