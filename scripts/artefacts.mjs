/**
 * The second half of `npm run build`, after Rollup: integrity hashes, type declarations, the manifest, the JSON files
 * and the static demo. Prints the size of each bundle and its change against the recorded one.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { brotli, describeSizes } from './budgets.mjs';
import { manifest } from './manifest.mjs';

const BUNDLES = ['casefile.js', 'casefile-core.js'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const built = (path) => import(pathToFileURL(path));
const writeJson = (path, value) => writeFile(path, `${JSON.stringify(value, null, 2)}\n`);

const sizes = {};
for (const name of BUNDLES) {
  const code = await readFile(`dist/${name}`);
  sizes[name] = brotli(code);
  // For the `integrity` attribute: with it the browser refuses any other file.
  const hash = createHash('sha384').update(code).digest('base64');
  await writeFile(`dist/${name}.sri`, `sha384-${hash}\n`);
}

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.json'], {
  stdio: 'inherit',
});

await writeJson('dist/custom-elements.json', await manifest());

const { assange } = await built('dist/lib/data/assange/index.js');
await writeJson('dist/assange.json', assange);

const { casefileSchema, VERSION } = await built('dist/lib/data/casefile.js');
const { $schema, ...schema } = toJsonSchema(casefileSchema);
await writeJson('dist/schema.json', {
  $schema,
  $id: `urn:casefile:schema:${VERSION}`,
  title: `Casefile, version ${VERSION}`,
  ...schema,
});

await rm('dist/demo', { recursive: true, force: true });
await cp('demo', 'dist/demo', { recursive: true });
for (const file of ['casefile.js', 'casefile.js.map', 'casefile.js.LICENSE.txt'])
  await cp(`dist/${file}`, `dist/demo/${file}`);

console.log(`${describeSizes(sizes).join(', ')}, brotli`);
