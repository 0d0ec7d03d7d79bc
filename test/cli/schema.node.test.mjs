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

  it('describes every field, every item and every allowed value', async () => {
    const missing = [];
    let described = 0;
    const look = (schema, path) => {
      const { description, properties = {}, items, additionalProperties, anyOf = [] } = schema;
      if (path && description) described++;
      else if (path) missing.push(path);
      for (const [name, inner] of Object.entries(properties)) look(inner, `${path}.${name}`);
      for (const [index, inner] of [items ?? []].flat().entries()) look(inner, `${path}[${index}]`);
      if (additionalProperties) look(additionalProperties, `${path}.*`);
      for (const inner of anyOf) look(inner, `${path}|${inner.const ?? inner.type}`);
    };
    look(JSON.parse((await casefile(['schema'])).stdout), '');
    assert.deepEqual(missing, []);
    assert.ok(described > 150, String(described));
  });

  it('says how long texts and lists may be', async () => {
    const { properties } = JSON.parse((await casefile(['schema'])).stdout);
    assert.equal(properties.events.maxItems, 15_000);
    assert.equal(properties.title.anyOf[0].maxLength, 10_000);
    assert.equal(properties.title.anyOf[1].maxProperties, 100);
  });

  it('accepts no file', async () => {
    const { code, stdout } = await casefile(['schema', 'x.json']);
    assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
  });
});
