/** What is wrong with a document, in sentences for editors. */
import * as v from 'valibot';
import { accepts, hasCheck, isObject, limitOf, meantSchema, pathTo, schemaAt, type SchemaNode } from './schema-walk.js';

/**
 * What kind of problem it is, for programs:
 * - `unreadable`: the document is not a JSON object, or could not be downloaded;
 * - `attribute`: an attribute of an element names something that is not there, such as a case;
 * - `version`: the document follows a later version of the format;
 * - `missing`: a required field is not there;
 * - `value`: a value is not what the field takes;
 * - `size`: a text or a list is too long;
 * - `date`: a date does not exist, or is outside the years that are allowed;
 * - `open-end`: a date with an open end has no `known`;
 * - `duplicate`: an id is used twice;
 * - `reference`: nothing has the id that is referred to;
 * - `more`: there are more problems than are listed.
 */
export type ProblemCode =
  | 'unreadable'
  | 'attribute'
  | 'version'
  | 'missing'
  | 'value'
  | 'size'
  | 'date'
  | 'open-end'
  | 'duplicate'
  | 'reference'
  | 'more';

/** One thing that is wrong with a document. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where: `events[12].date`; empty for the document itself. */
  readonly path: string;
  /** A sentence that says what is wrong and what would be right. */
  readonly message: string;
}

/** @returns the problem as a line of text: its path, if it has one, and its message */
export function describeProblem({ path, message }: Pick<Problem, 'path' | 'message'>): string {
  return path ? `${path}: ${message}` : message;
}

/** The most problems that are listed. */
export const MAX_PROBLEMS = 100;

/** @returns the first hundred problems, with a note at the end if there are more */
export function firstProblems<Each extends Omit<Problem, 'code'>>(
  problems: readonly Each[],
): readonly (Each | Problem)[] {
  if (problems.length <= MAX_PROBLEMS) return problems;
  const message = `There are more problems than these ${MAX_PROBLEMS}. Correct them first, then check again.`;
  return [...problems.slice(0, MAX_PROBLEMS), { code: 'more', path: '', message }];
}

/** The result of checking a value: the fields that the schema knows, or what is wrong. */
export type Checked<Output> =
  | { readonly output: Output; readonly problems: readonly [] }
  | { readonly output: undefined; readonly problems: readonly Problem[] };

/**
 * Runs a schema on a value.
 *
 * @param schema the schema of the format that the value is to follow
 * @param value any value
 * @param path where the value is in the document
 * @returns the value, or what is wrong: one problem for each path, little over a hundred at most
 */
export function checkShape<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  path: string,
): Checked<Output> {
  const { output, issues } = v.safeParse(schema, value, { abortPipeEarly: true });
  if (!issues) return { output, problems: [] };
  const problems = new Map<string, Problem>();
  const checkedUnions = new Set<string>();
  for (const issue of issues) {
    for (const problem of problemsOf(issue, schema, path, checkedUnions))
      if (!problems.has(problem.path)) problems.set(problem.path, problem);
    if (problems.size > MAX_PROBLEMS) break;
  }
  // Nothing is refused without a reason.
  if (!problems.size) problems.set(path, unexpected(schema, value, path));
  return { output: undefined, problems: [...problems.values()] };
}

/**
 * Follows the path of an issue of valibot to the part of the schema that the value there does not match.
 *
 * @param checkedUnions the paths of the unions whose problems are known. There can be many issues below one union, and
 *   checking it again for each of them could take minutes
 */
function problemsOf(
  issue: v.BaseIssue<unknown>,
  schema: SchemaNode,
  base: string,
  checkedUnions: Set<string>,
): readonly Problem[] {
  const steps = (issue.path ?? []) as readonly v.ObjectPathItem[];
  let node = schema;
  let value = steps[0] ? steps[0].input : issue.input;
  let path = base;
  for (const step of [...steps, undefined]) {
    while (node.wrapped) node = node.wrapped;
    if (node.options) {
      if (checkedUnions.has(path)) return [];
      checkedUnions.add(path);
      // Of a union, valibot reports all of its options, or one that was not meant.
      const option = meantSchema(node, value);
      if (option === node) return [unexpected(node, value, path)];
      return checkShape(option as v.GenericSchema, value, path).problems;
    }
    // valibot takes a list for an object or a record.
    if (!step || !accepts(node, value)) break;
    const inner = schemaAt(node, step.key);
    // A list of fixed length has an item too many.
    if (!inner) break;
    path = pathTo(path, step.key);
    if (node.key && step.origin === 'key') return [unexpected(node.key, step.key, path)];
    if (node.entries && step.value === undefined) return [missing(step.key, inner, path)];
    [node, value] = [inner, step.value];
  }
  if (issue.type === 'max_length' && typeof value === 'string')
    return [tooLong(`This text has ${value.length} characters`, Number(issue.requirement), path)];
  return [unexpected(node, value, path)];
}

/** @returns the problem of a text, a list or an object with more than is allowed */
export function tooLong(what: string, most: number, path: string): Problem {
  return { code: 'size', path, message: `${what}, and ${most} are allowed.` };
}

function missing(field: string, schema: SchemaNode, path: string): Problem {
  return { code: 'missing', path, message: `"${field}" is missing: ${expectedBy(schema)} is needed.` };
}

/** @returns the problem of a value that does not follow its schema */
export function unexpected(schema: SchemaNode, value: unknown, path: string): Problem {
  return { code: 'value', path, message: `Expected ${expectedBy(schema)}, found ${inWords(value)}.` };
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  strict_tuple: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What would be right, as the schema's title says it. */
function expectedBy(schema: SchemaNode): string {
  if (schema.wrapped) return expectedBy(schema.wrapped);
  const title = v.getTitle(schema as v.GenericSchema);
  if (title) return `${title}${suchAs(v.getExamples(schema as v.GenericSchema))}`;
  if (schema.options) return schema.options.map(expectedBy).join(' or ');
  if (schema.type === 'literal') return String(schema.literal);
  const kind = KINDS[schema.type] ?? 'a value';
  const least = limitOf(schema, 'min_value');
  if (least !== undefined) return `${kind} from ${least} to ${limitOf(schema, 'max_value')}`;
  return hasCheck(schema, 'non_empty') ? `${kind} that is not empty` : kind;
}

function suchAs(examples: readonly unknown[]): string {
  if (!examples.length) return '';
  const others = examples.slice(0, -1).join(', ');
  return ` (such as ${others && `${others} or `}${examples.slice(-1).join()})`;
}

/** The most characters of a text that a message repeats. */
const MAX_REPEATED = 60;

/** What was found. */
function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string')
    return value.length > MAX_REPEATED
      ? `${JSON.stringify(value.slice(0, MAX_REPEATED)).slice(0, -1)}…"`
      : JSON.stringify(value);
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  if (isObject(value)) return Object.keys(value).length ? 'an object' : 'an empty object';
  return value === null || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : `a ${typeof value}`;
}
