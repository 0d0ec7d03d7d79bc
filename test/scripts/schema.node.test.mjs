/** The schema in the bundle is the schema of the format. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';

it('the committed schema is what the generator writes', async () => {
  const written = execFileSync(process.execPath, ['scripts/schema.mjs', '--stdout'], { encoding: 'utf8' });
  assert.equal(await readFile('data/schema/schema.ts', 'utf8'), written);
});
