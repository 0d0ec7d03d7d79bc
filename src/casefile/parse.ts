/**
 * Turns unknown JSON into a casefile that can be trusted. All other code may rely on its types, on dates that exist and
 * on references that resolve.
 */
import type { GenericSchema } from 'valibot';
import { documentSchema, eventSchema, type CaseEvent, type Casefile } from '../../data/casefile.js';
import { checkShape, firstProblems, MAX_PROBLEMS, type Checked, type Problem } from './problem.js';
import {
  documentProblem,
  duplicateIds,
  eventProblems,
  headProblems,
  idsIn,
  knownPart,
  linkProblems,
  type KnownIds,
} from './rules.js';

/** The result of reading a document. `casefile` is missing when too little of it could be read to show anything. */
export interface Parsed {
  readonly casefile?: Casefile;
  readonly problems: readonly Problem[];
}

/**
 * Lenient: an event that is wrong is left out and reported, the others stay. If anything else is wrong, such as the
 * version, the subject or a source, the whole document is refused.
 *
 * @param input any value, as it came from `JSON.parse` or from a module
 * @returns the casefile with the fields that the format knows, and the first hundred problems; never throws
 */
export function parseCasefile(input: unknown): Parsed {
  try {
    return parse(input);
  } catch (error) {
    // A getter of an object that a script made can throw, and so can code that the page has changed.
    return { problems: [{ code: 'unreadable', path: '', message: `The casefile cannot be read: ${String(error)}.` }] };
  }
}

function parse(input: unknown): Parsed {
  const refusal = documentProblem(input);
  if (refusal) return { problems: [refusal] };
  const { output: head, problems: wrongShape } = readPart(documentSchema, input, '');
  if (!head) return { problems: firstProblems(wrongShape) };
  const wrongHead = headProblems({ ...head, events: [] });
  if (wrongHead.length) return { problems: firstProblems(wrongHead) };

  const { events, problems } = readEvents(head.events, idsIn({ ...head, events: [] }));
  // Without any event, "nothing is known" would be a statement about the case.
  if (problems.length && !events.length) return { problems };
  return { casefile: { ...head, events }, problems };
}

/**
 * Checks one part of a document by its schema.
 *
 * @param schema the schema of the part
 * @param value any value
 * @param path where it is in the document
 * @returns the fields that the schema knows, or what is wrong with them
 */
export function readPart<Output>(
  schema: GenericSchema<unknown, Output>,
  value: unknown,
  path: string,
): Checked<Output> {
  const leftOut: Problem[] = [];
  const part = knownPart(schema, value, path, leftOut);
  const checked = checkShape(schema, part, path);
  if (!leftOut.length) return checked;
  // A part that is left out may be missing now, and an object without its wrong keys may be empty.
  const isConsequence = ({ path }: Problem): boolean =>
    leftOut.some((problem) => problem.path === path || problem.path.startsWith(`${path}.`));
  return {
    output: undefined,
    problems: [...leftOut, ...checked.problems.filter((problem) => !isConsequence(problem))],
  };
}

/** Reads the events that can be trusted, in their order, and says what is wrong with the others. */
function readEvents(inputs: readonly unknown[], ids: KnownIds): { events: CaseEvent[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  // All events are checked, but no more problems are kept than are listed.
  const isValid = (found: readonly Problem[]): boolean => {
    if (problems.length <= MAX_PROBLEMS) problems.push(...found);
    return !found.length;
  };
  const valid = inputs.map((input, index) => {
    const path = `events[${index}]`;
    const { output, problems } = readPart(eventSchema, input, path);
    return isValid(output ? eventProblems(output, path, ids) : problems) ? output : undefined;
  });
  const repeated = duplicateIds(valid, 'events');
  isValid(repeated);
  const paths = new Set(repeated.map(({ path }) => path));
  const events = valid.map((event, index) => (paths.has(`events[${index}].id`) ? undefined : event));

  const known = new Set(events.flatMap((event) => event?.id ?? []));
  const rulings = new Set(events.flatMap((event) => (event?.ruling ? event.id : [])));
  return {
    events: events.flatMap((event, index) => {
      if (!event) return [];
      return isValid(linkProblems(event, `events[${index}]`, known, rulings))
        ? event
        : withoutDeadLinks(event, known, rulings);
    }),
    problems: firstProblems(problems),
  };
}

/** A copy of the event without references to events and rulings that are not there. */
function withoutDeadLinks(event: CaseEvent, known: ReadonlySet<string>, rulings: ReadonlySet<string>): CaseEvent {
  const { answer, ruling } = event;
  return {
    ...event,
    ruling: ruling?.effect && !rulings.has(ruling.effect.on) ? { ...ruling, effect: undefined } : ruling,
    answer: Array.isArray(answer)
      ? answer.map((each) => (each.event && !known.has(each.event) ? { ...each, event: undefined } : each))
      : answer,
  };
}
