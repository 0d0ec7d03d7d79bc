import type { JsonSchema } from '../../data/schema/json-schema.js';
import type { Problem } from './parse.js';

/**
 * @param value any value whatever
 * @param path where it stands in the document
 * @returns what is wrong with it, and with all that it holds, each with its own path
 */
export function check(schema: JsonSchema, value: unknown, path = ''): Problem[] {
  const type = typeOf(value);
  const { anyOf, items, properties, additionalProperties } = schema;
  const option = anyOf?.find((each) => each.type === type);
  if (option) return check(option, value, path);
  if (!allows(schema, value, type))
    return [{ path, message: `Expected ${expected(schema)}, found ${found(value, type)}.` }];
  if (items) {
    // A copy has no holes, which would be passed over.
    const list = [...(value as unknown[])];
    return Array.isArray(items)
      ? (items as JsonSchema[]).flatMap((each, index) => check(each, list[index], `${path}[${index}]`))
      : list.flatMap((each, index) => check(items as JsonSchema, each, `${path}[${index}]`));
  }
  const inside = (key: string): string => (path ? `${path}.${key}` : key);
  const held = (value ?? {}) as Record<string, unknown>;
  if (additionalProperties) {
    return Object.keys(held).flatMap((key) => [
      ...check(schema.propertyNames ?? {}, key, inside(key)),
      ...check(additionalProperties, held[key], inside(key)),
    ]);
  }
  return Object.entries(properties ?? {}).flatMap(([key, each]) => {
    if (held[key] !== undefined) return check(each, held[key], inside(key));
    return schema.required?.includes(key)
      ? [{ path: inside(key), message: `"${key}" is missing: ${expected(each)} is needed.` }]
      : [];
  });
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

/** Whether the value itself is right, whatever it holds. */
function allows(
  {
    type,
    anyOf,
    enum: values,
    pattern,
    minLength = 0,
    minimum = -Infinity,
    maximum = Infinity,
    minItems = 0,
    minProperties = 0,
  }: JsonSchema,
  value: unknown,
  is: string,
): boolean {
  if (anyOf || (type ?? is) !== is || (values && !values.includes(value))) return false;
  switch (is) {
    case 'string':
      return (value as string).length >= minLength && (pattern?.test(value as string) ?? true);
    case 'number':
      return (value as number) >= minimum && (value as number) <= maximum;
    // A tuple says itself which of its items are missing.
    case 'array':
      return (value as unknown[]).length >= (minItems === 1 ? 1 : 0);
    case 'object':
      return Object.keys(value as object).length >= minProperties;
    default:
      return true;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  object: 'an object',
};

/** What would be right. */
function expected({
  type,
  anyOf,
  enum: values,
  examples,
  minLength,
  minimum,
  maximum,
  minItems,
  minProperties,
}: JsonSchema): string {
  if (anyOf) return anyOf.map(expected).join(' or ');
  if (values) return values.join(' or ');
  const name = NAMES[type ?? ''] ?? 'a value';
  if (examples) return `${name} like ${examples.join(' or ')}`;
  if (maximum !== undefined) return `${name} from ${minimum} to ${maximum}`;
  return (minLength ?? minItems ?? minProperties) ? `${name} that is not empty` : name;
}

function found(value: unknown, type: string): string {
  const plain = /array|object/.test(type) ? !Object.keys(value as object).length : /string|number|boolean/.test(type);
  return plain ? JSON.stringify(value) : (NAMES[type] ?? type);
}
