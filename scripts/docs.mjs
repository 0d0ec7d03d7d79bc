/** Updates the README's tables. With `--check` it only reports what is missing or out of date. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { manifest } from './manifest.mjs';
import { withTables } from './readme.mjs';
import { undocumented } from './undocumented.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const elements = await manifest();
const problems = undocumented(elements);
const readme = await readFile('README.md', 'utf8');
const fresh = withTables(readme, elements);

if (fresh !== readme) {
  if (process.argv.includes('--check')) problems.push('README.md is out of date: run `npm run docs`.');
  else await writeFile('README.md', fresh);
}

for (const problem of problems) console.error(problem);
console.log(problems.length ? `Problems: ${problems.length}` : 'The docs are complete and up to date.');
process.exitCode = problems.length ? 1 : 0;
