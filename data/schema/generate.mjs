/**
 * Writes the format's JSON Schema as code, for the reader in the bundle: `node data/schema/generate.mjs`
 * (with `--stdout`: to the terminal). `data/casefile.ts` is its one source. The schema library itself
 * would cost readers twice as many bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);

/** The schemas of `data/casefile.ts`; Node cannot import TypeScript by itself. */
async function schemas() {
  const source = readFileSync(new URL('data/casefile.ts', root), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { target: 'ES2022', module: 'ESNext' } });
  mkdirSync(new URL('node_modules/.cache/', root), { recursive: true });
  const file = fileURLToPath(new URL(`node_modules/.cache/casefile-format-${process.pid}.mjs`, root));
  writeFileSync(file, outputText);
  return import(pathToFileURL(file));
}

const { headSchema, eventSchema, VERSION } = await schemas();

/** Subschemas that occur more than once are written once. */
const counts = new Map();
const shared = new Map();

function count(schema) {
  if (typeof schema !== 'object' || schema === null) return;
  if (!Array.isArray(schema) && (schema.type || schema.anyOf)) {
    const key = JSON.stringify(schema);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (counts.get(key) > 1) return;
  }
  Object.values(schema).forEach(count);
}

function written(schema) {
  if (Array.isArray(schema)) return `[${schema.map(written).join(', ')}]`;
  if (typeof schema !== 'object' || schema === null) return typeof schema === 'string' ? `'${schema}'` : String(schema);
  const key = JSON.stringify(schema);
  if (shared.has(key)) return shared.get(key).name;
  const fields = Object.entries(schema).map(([name, value]) => `${/^\w+$/.test(name) ? name : `'${name}'`}: ${name === 'pattern' ? String(new RegExp(value)) : written(value)}`);
  const text = `{ ${fields.join(', ')} }`;
  if (!(counts.get(key) > 1)) return text;
  const name = `shared${shared.size + 1}`;
  shared.set(key, { name, text });
  return name;
}

const plain = (schema) => {
  const json = toJsonSchema(schema);
  delete json.$schema;
  return json;
};
const [head, event] = [plain(headSchema), plain(eventSchema)];
count(head);
count(event);
const [headText, eventText] = [written(head), written(event)];

const output = `/** Generated from \`data/casefile.ts\` by \`node data/schema/generate.mjs\`: do not edit. */

${[...shared.values()].map(({ name, text }) => `const ${name} = ${text};`).join('\n')}

export const version = ${VERSION};

export const head = ${headText};

export const event = ${eventText};
`;

if (process.argv.includes('--stdout')) process.stdout.write(output);
else writeFileSync(new URL('schema.ts', import.meta.url), output);
