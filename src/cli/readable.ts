/**
 * Every error of a document. A widget stops at the first part that it cannot trust; an editor wants to know of all
 * errors at once, but not of those that only follow from another.
 */
import { documentSchema, eventSchema, type Casefile } from '../../data/casefile.js';
import { readPart } from '../casefile/parse.js';
import { firstProblems, MAX_PROBLEMS, type Problem } from '../casefile/problem.js';
import {
  duplicateIds,
  eventProblems,
  headProblems,
  idsIn,
  linkProblems,
  type KnownIds,
  type Readable,
} from '../casefile/rules.js';
import { isObject, pathTo, type JsonObject } from '../casefile/schema-walk.js';

/**
 * @param input a document of this version
 * @returns its errors, each once, and the part of it that has none
 */
export function readAll(input: JsonObject): { errors: readonly Problem[]; readable: Readable<Casefile> } {
  const inputs = Array.isArray(input['events']) ? (input['events'] as readonly unknown[]) : [];
  const shape = [...readPart(documentSchema, input, '').problems];
  for (const [index, event] of inputs.entries()) {
    if (shape.length > MAX_PROBLEMS) break;
    shape.push(...readPart(eventSchema, event, `events[${index}]`).problems);
  }
  // Checking stopped, so what is left cannot be relied on.
  if (shape.length > MAX_PROBLEMS) return { errors: firstProblems(shape), readable: {} };
  // A list with too many events can still be read.
  const unreadable = shape.filter(({ code, path }) => !(code === 'size' && path === 'events'));
  const valid = without(unreadable, input) as Readable<Casefile>;
  const wrong = new Set(shape.map(({ path }) => path));
  const rules = ruleProblems(valid, inputs).filter(({ path }) => !wrong.has(path));
  return { errors: firstProblems([...shape, ...rules]), readable: without(rules, valid) as Readable<Casefile> };
}

function ruleProblems(valid: Readable<Casefile>, inputs: readonly unknown[]): Problem[] {
  const ids: KnownIds = idsIn(valid);
  // References to an event or a ruling that has an error of its own are not errors.
  const named = inputs.filter(isObject).filter(({ id }) => typeof id === 'string');
  const events = new Set(named.map(({ id }) => id as string));
  const rulings = new Set(named.filter(({ ruling }) => ruling !== undefined).map(({ id }) => id as string));
  return [
    ...headProblems(valid),
    ...duplicateIds(valid.events ?? [], 'events'),
    ...(valid.events ?? []).flatMap((event, index) => {
      const path = `events[${index}]`;
      return event ? [...eventProblems(event, path, ids), ...linkProblems(event, path, events, rulings)] : [];
    }),
  ];
}

/** A copy without the values at the paths of the problems. Lists keep a gap, so the paths of later items stay right. */
function without(problems: readonly Problem[], value: unknown): unknown {
  const wrong = new Set(problems.map(({ path }) => path));
  const copy = (each: unknown, path: string): unknown => {
    if (wrong.has(path)) return undefined;
    if (Array.isArray(each)) return each.map((item, index) => copy(item, pathTo(path, index)));
    if (!isObject(each)) return each;
    return Object.fromEntries(Object.entries(each).map(([key, item]) => [key, copy(item, pathTo(path, key))]));
  };
  return problems.length ? copy(value, '') : value;
}
