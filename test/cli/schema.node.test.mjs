/** `casefile schema`: the JSON Schema as the build made it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { casefile, ROOT } from './command.mjs';

describe('casefile schema', () => {
  it('prints the schema that the package exports', async () => {
    const { code, stdout, stderr } = await casefile(['schema']);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.equal(stdout, readFileSync(join(ROOT, 'dist/schema.json'), 'utf8'));
  });

  it('is a JSON Schema of the fields of a casefile, and allows others', async () => {
    const { $schema, required, properties, additionalProperties } = JSON.parse((await casefile(['schema'])).stdout);
    assert.match($schema, /json-schema\.org/);
    assert.deepEqual(required, [
      'version',
      'id',
      'title',
      'lang',
      'updated',
      'subject',
      'parties',
      'places',
      'sources',
      'categories',
      'events',
    ]);
    assert.deepEqual(Object.keys(properties), required);
    assert.equal(additionalProperties, undefined);
  });

  it('takes no file', async () => {
    const { code, stdout } = await casefile(['schema', 'x.json']);
    assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
  });
});
