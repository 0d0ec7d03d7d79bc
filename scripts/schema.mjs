/**
 * Writes the format's JSON Schema as code, for the reader in the bundle: `node scripts/schema.mjs`
 * (with `--stdout`: to the terminal). `data/casefile.ts` is its one source. The schema library itself
 * would cost readers twice as many bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';

const root = new URL('../', import.meta.url);

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

/** An object, a list or a choice in fewer words; undefined for other schemas. */
function short({ type, properties, required, items, minItems, enum: values }) {
  if (values) return `{ enum: ${written(values)} }`;
  if (properties) {
    const only = (isRequired) =>
      fields(Object.fromEntries(Object.entries(properties).filter(([name]) => required.includes(name) === isRequired)));
    return `object(${only(true)}${required.length < Object.keys(properties).length ? `, ${only(false)}` : ''})`;
  }
  return type === 'array' ? `list(${written(items)}${minItems ? `, ${minItems}` : ''})` : undefined;
}

function fields(record) {
  return `{ ${Object.entries(record)
    .map(([name, value]) => `${name}: ${name === 'pattern' ? String(new RegExp(value)) : written(value)}`)
    .join(', ')} }`;
}

function written(schema) {
  if (Array.isArray(schema)) return `[${schema.map(written).join(', ')}]`;
  if (typeof schema !== 'object' || schema === null) return typeof schema === 'string' ? `'${schema}'` : String(schema);
  const key = JSON.stringify(schema);
  if (shared.has(key)) return shared.get(key).name;
  const text = short(schema) ?? fields(schema);
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

const output = `/** Generated from \`data/casefile.ts\` by \`node scripts/schema.mjs\`: do not edit. */
import type { JsonSchema } from './json-schema.js';

type Schemas = Readonly<Record<string, JsonSchema>>;
const object = (needed: Schemas, also?: Schemas): JsonSchema => ({ type: 'object', properties: { ...needed, ...also }, required: Object.keys(needed) });
const list = (items: JsonSchema | readonly JsonSchema[], minItems?: number): JsonSchema => ({ type: 'array', items, minItems });

${[...shared.values()].map(({ name, text }) => `const ${name} = ${text};`).join('\n')}

export const version = ${VERSION};

export const head = ${headText};

export const event = ${eventText};
`;

if (process.argv.includes('--stdout')) process.stdout.write(output);
else writeFileSync(new URL('../data/schema/schema.ts', import.meta.url), output);
