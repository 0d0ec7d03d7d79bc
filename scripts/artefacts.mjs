/** What a build makes after the scripts: integrity, declarations, manifest, JSON and the static demo. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { manifest } from './manifest.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const built = (path) => import(pathToFileURL(path));
const writeJson = (path, value) => writeFile(path, `${JSON.stringify(value, null, 2)}\n`);

// What a publisher puts into `integrity`, so that a page runs this very file or none.
const hash = createHash('sha384')
  .update(await readFile('dist/casefile.js'))
  .digest('base64');
await writeFile('dist/casefile.js.sri', `sha384-${hash}\n`);

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
