/**
 * The boundary: unknown JSON in, a casefile that can be trusted out. Everything behind it may rely
 * on the types, on dates that exist and on references that resolve.
 */
import type { CaseEvent, Casefile } from '../../data/casefile.js';
import { event as eventSchema, head as headSchema, version as VERSION } from '../../data/schema/schema.js';
import { check } from './check.js';
import { calendarDay } from '../dates/calendar.js';
import { readDate } from '../dates/edtf.js';

/** The most events that one casefile may have. */
export const MAX_EVENTS = 20_000;

/** One thing that is wrong with a document. */
export interface Problem {
  /** Where: `events[12].date`; empty for the document itself. */
  readonly path: string;
  /** A sentence that says what is wrong and what would be right. */
  readonly message: string;
}

/** What came of a document. `casefile` is missing when too little of it could be read to show anything. */
export interface Parsed {
  readonly casefile?: Casefile;
  readonly problems: readonly Problem[];
}

/**
 * Lenient: an event that is wrong is left out and reported, the others stay. A wrong head (version,
 * subject, sources and the like) refuses the whole document.
 *
 * @param input any value whatever, as it came from `JSON.parse` or from a module
 * @returns the casefile, and every problem by its path; never throws
 */
export function parseCasefile(input: unknown): Parsed {
  const refuse = (message: string, path = ''): Parsed => ({ problems: [{ path, message }] });
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refuse('A casefile is a JSON object.');
  const { version, events } = input as { version?: unknown; events?: unknown };
  if (typeof version === 'number' && version > VERSION) {
    return refuse(
      `This casefile has version ${version}, and this script reads version ${VERSION}: load a newer casefile.js.`,
      'version',
    );
  }
  const wrong = check(headSchema, input);
  if (wrong.length) return { problems: wrong };
  const head = input as Head;
  if (!Array.isArray(events)) return refuse('A list of events is needed.', 'events');
  if (events.length > MAX_EVENTS)
    return refuse(`${events.length} events are more than the ${MAX_EVENTS} allowed.`, 'events');

  const problems = headProblems(head);
  if (problems.length) return { problems };
  const checkEvent = eventChecker(head);
  const kept: { event: CaseEvent; path: string }[] = [];
  events.forEach((event: unknown, index) => {
    const path = `events[${index}]`;
    const found = checkEvent(event, path);
    for (const problem of found) problems.push(problem);
    if (!found.length) kept.push({ event: event as CaseEvent, path });
  });
  // With not one event, "nothing is known" would be a statement about the case.
  if (events.length && !kept.length) return { problems };
  return { casefile: { ...head, events: dropDeadEffects(kept, problems) }, problems };
}

/** Everything about a case but its events. */
type Head = Omit<Casefile, 'events'>;

function headProblems(head: Head): Problem[] {
  const problems: Problem[] = [];
  for (const list of ['parties', 'places', 'sources', 'categories'] as const) {
    const seen = new Set<string>();
    head[list].forEach(({ id }, index) => {
      if (seen.has(id)) problems.push({ path: `${list}[${index}].id`, message: `The id "${id}" is used twice.` });
      seen.add(id);
    });
  }
  if (!head.parties.some(({ id }) => id === head.subject)) {
    problems.push({ path: 'subject', message: `No party has the id "${head.subject}".` });
  }
  const dates = [
    ['updated', head.updated],
    ...head.sources.map((source, index) => [`sources[${index}].published`, source.published]),
  ];
  for (const [path, date] of dates as [string, string | undefined][]) problems.push(...dateProblems(date, path));
  return problems;
}

/** Dates are shown without an era, so there must be no doubt about it. */
const FIRST_DAY = calendarDay(1, 1, 1);

/** @returns why a casefile cannot have the date; nothing when it can, or when there is none */
export function dateProblems(text: string | undefined, path: string): Problem[] {
  const date = readDate(text ?? '');
  if (text === undefined || (date && (date.first >= FIRST_DAY || !date.start))) return [];
  const message = date
    ? `"${text}" is before the year 1, which a casefile cannot tell.`
    : `"${text}" is not a calendar date in EDTF, such as 2010, 2010-11, 2010-11-18 or 2012-06-19/2019-04-11.`;
  return [{ path, message }];
}

/** @returns a function from an event and its path to what is wrong with it; it remembers the ids it has seen */
function eventChecker(head: Head): (event: unknown, path: string) => Problem[] {
  const known = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
  const [parties, places, sources, categories] = [
    known(head.parties),
    known(head.places),
    known(head.sources),
    known(head.categories),
  ];
  const events = new Set<string>();
  return (input, base) => {
    const wrong = check(eventSchema, input, base);
    if (wrong.length) return wrong;
    const event = input as CaseEvent;
    const problems = [...dateProblems(event.date, `${base}.date`), ...dateProblems(event.known, `${base}.known`)];
    const refer = (ids: Set<string>, id: string | undefined, path: string, what: string): void => {
      if (id !== undefined && !ids.has(id))
        problems.push({ path: `${base}.${path}`, message: `No ${what} has the id "${id}".` });
    };
    if (readDate(event.date)?.last === Infinity && event.known === undefined) {
      problems.push({
        path: `${base}.known`,
        message: 'A date with an open end needs `known`, the day on which the event became public.',
      });
    }
    if (events.has(event.id)) problems.push({ path: `${base}.id`, message: `The id "${event.id}" is used twice.` });
    refer(categories, event.category, 'category', 'category');
    refer(places, event.place, 'place', 'place');
    refer(places, event.whereabouts?.place, 'whereabouts.place', 'place');
    refer(parties, event.ruling?.favours, 'ruling.favours', 'party');
    event.parties?.forEach((id, index) => {
      refer(parties, id, `parties[${index}]`, 'party');
    });
    event.citations.forEach(({ source }, index) => {
      refer(sources, source, `citations[${index}].source`, 'source');
    });
    event.corrections?.forEach(({ date }, index) =>
      problems.push(...dateProblems(date, `${base}.corrections[${index}].date`)),
    );
    if (!problems.length) events.add(event.id);
    return problems;
  };
}

/** A ruling may name a later or an earlier event, so its effect is checked when all are read; a dead one is left out, the event stays. */
function dropDeadEffects(kept: readonly { event: CaseEvent; path: string }[], problems: Problem[]): CaseEvent[] {
  const rulings = new Set(kept.filter(({ event }) => event.ruling).map(({ event }) => event.id));
  return kept.map(({ event, path }) => {
    const effect = event.ruling?.effect;
    if (!event.ruling || !effect || rulings.has(effect.on)) return event;
    problems.push({ path: `${path}.ruling.effect.on`, message: `No ruling has the id "${effect.on}".` });
    return { ...event, ruling: { ...event.ruling, effect: undefined } };
  });
}
