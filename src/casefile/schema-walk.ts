/** Finds the way through a valibot schema along a value. */

/** What this code reads of a valibot schema or of an action in its pipe. */
export interface SchemaNode {
  readonly type: string;
  /** Of a pipe: schemas, checks and metadata. */
  readonly pipe?: readonly SchemaNode[];
  /** Of a check: its limit. */
  readonly requirement?: unknown;
  /** Of an optional value. */
  readonly wrapped?: SchemaNode;
  /** Of a union. */
  readonly options?: readonly SchemaNode[];
  /** Of a literal. */
  readonly literal?: unknown;
  /** Of an object. */
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  /** Of a record. */
  readonly key?: SchemaNode;
  readonly value?: SchemaNode;
  /** Of a list. */
  readonly item?: SchemaNode;
  /** Of a tuple. */
  readonly items?: readonly SchemaNode[];
}

/** A JSON object with unknown fields. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** @returns whether the value is an object, and not a list */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * @param schema any schema
 * @param value any value
 * @returns the schema that the value is meant to follow: of a union the option for values of this kind, or the union
 *   itself if it has none
 */
export function meantSchema(schema: SchemaNode, value: unknown): SchemaNode {
  const { options, wrapped } = schema;
  if (wrapped) return meantSchema(wrapped, value);
  return options?.find((option) => accepts(option, value)) ?? schema;
}

/** @returns whether the value is of the kind that the schema takes; its content does not matter */
export function accepts({ type }: SchemaNode, value: unknown): boolean {
  if (type === 'array' || type === 'strict_tuple') return Array.isArray(value);
  return type === 'object' || type === 'record' ? isObject(value) : type === typeof value;
}

/** @returns the schema of what an object, a record, a list or a tuple has under the key; undefined where it has none */
export function schemaAt({ entries, value, item, items }: SchemaNode, key: unknown): SchemaNode | undefined {
  if (entries) return Object.hasOwn(entries, String(key)) ? entries[String(key)] : undefined;
  return value ?? item ?? items?.[Number(key)];
}

/** @returns all checks of the schema's pipe, and of the pipes inside it */
function checksOf({ pipe = [] }: SchemaNode): readonly SchemaNode[] {
  return pipe.flatMap((part) => (part.pipe ? checksOf(part) : [part]));
}

/** @returns whether the schema has a check of this type */
export function hasCheck(schema: SchemaNode, type: string): boolean {
  return checksOf(schema).some((check) => check.type === type);
}

/** @returns the limit that a check of this type sets, or undefined */
export function limitOf(schema: SchemaNode, type: string): number | undefined {
  const limit = checksOf(schema).find((check) => check.type === type)?.requirement;
  return typeof limit === 'number' ? limit : undefined;
}

/** @returns the path of what is under the key of the value at `path`: `events[3].title` */
export function pathTo(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
}
