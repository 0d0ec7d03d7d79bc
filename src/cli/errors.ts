/**
 * Every error of a document. A widget stops at the first part that it cannot trust; an editor wants
 * to know of all errors at once, and of none that only follows from another.
 */
import type { Casefile } from '../../data/casefile.js';
import { event as eventSchema, head as headSchema } from '../../data/schema/schema.js';
import { check } from '../casefile/check.js';
import { calendarDay } from '../dates/calendar.js';
import { readDate } from '../dates/edtf.js';
import { MAX_EVENTS, type Problem } from '../casefile/parse.js';

/** A JSON object of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

/** A casefile with gaps: whatever had an error is taken out, and the rest stands where it stood. */
export type Readable<Value> = Value extends readonly (infer Item)[]
  ? readonly (Readable<Item> | undefined)[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Readable<Value[Key]> }
    : Value;

/** @returns whether the value is a JSON object */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * @param input a document of this version
 * @returns each error once, and what can be read of the document whatever is wrong with it
 */
export function errorsIn(input: Json): { errors: readonly Problem[]; readable: Readable<Casefile> } {
  const events = Array.isArray(input['events']) ? (input['events'] as unknown[]) : undefined;
  const shape = [
    ...check(headSchema, input),
    ...(events
      ? events.flatMap((event, index) => check(eventSchema, event, `events[${index}]`))
      : [{ path: 'events', message: 'A list of events is needed.' }]),
  ];
  // A ruling that has an error of its own is there all the same.
  const rulings = new Set(
    (events ?? [])
      .filter(isObject)
      .filter(({ ruling }) => ruling !== undefined)
      .map(({ id }) => id),
  );
  const sound = without(shape, input) as Readable<Casefile>;
  const wrong = new Set(shape.map(({ path }) => path));
  const rules = ruleProblems(sound, rulings).filter(({ path }) => !wrong.has(path));
  const size =
    (events?.length ?? 0) > MAX_EVENTS
      ? [{ path: 'events', message: `${events?.length} events are more than the ${MAX_EVENTS} allowed.` }]
      : [];
  return { errors: [...shape, ...rules, ...size], readable: without(rules, sound) as Readable<Casefile> };
}

/** A copy without the values at these paths. Lists keep a gap, so that the paths of what follows stay right. */
function without(problems: readonly Problem[], value: unknown): unknown {
  const wrong = new Set(problems.map(({ path }) => path));
  const copy = (each: unknown, path: string): unknown => {
    if (wrong.has(path)) return undefined;
    if (Array.isArray(each)) return each.map((item, index) => copy(item, `${path}[${index}]`));
    if (isObject(each))
      return Object.fromEntries(
        Object.entries(each).map(([key, item]) => [key, copy(item, path ? `${path}.${key}` : key)]),
      );
    return each;
  };
  return problems.length ? copy(value, '') : value;
}

/** What no schema can say: ids are unique, references resolve, dates exist. As `parseCasefile` has it, but for all that can be read. */
function ruleProblems(
  { updated, subject, parties, places, sources, categories, events }: Readable<Casefile>,
  rulings: ReadonlySet<unknown>,
): Problem[] {
  const problems: Problem[] = [];
  const tell = (path: string, message: string): void => void problems.push({ path, message });
  const idsOf = (
    name: string,
    list: readonly ({ readonly id?: string } | undefined)[] | undefined,
  ): Set<unknown> | undefined => {
    const seen = new Set<unknown>();
    list?.forEach((unit, index) => {
      if (unit?.id !== undefined && seen.has(unit.id))
        tell(`${name}[${index}].id`, `The id "${unit.id}" is used twice.`);
      seen.add(unit?.id);
    });
    return list && seen;
  };
  idsOf('events', events);
  const known = {
    party: idsOf('parties', parties),
    place: idsOf('places', places),
    source: idsOf('sources', sources),
    category: idsOf('categories', categories),
    ruling: rulings,
  };
  const refer = (kind: keyof typeof known, id: string | undefined, path: string): void => {
    // Without the list itself, nothing can be said of what refers to it.
    if (id !== undefined && known[kind]?.has(id) === false) tell(path, `No ${kind} has the id "${id}".`);
  };
  const date = (text: string | undefined, path: string): void => {
    const message = text === undefined ? undefined : dateProblem(text);
    if (message) tell(path, message);
  };

  date(updated, 'updated');
  refer('party', subject, 'subject');
  sources?.forEach((source, index) => {
    date(source?.published, `sources[${index}].published`);
  });
  events?.forEach((event, index) => {
    const at = (path: string): string => `events[${index}].${path}`;
    date(event?.date, at('date'));
    date(event?.known, at('known'));
    if (readDate(event?.date ?? '')?.last === Infinity && event?.known === undefined) {
      tell(at('known'), 'A date with an open end needs "known", the day on which the event became public.');
    }
    refer('category', event?.category, at('category'));
    refer('place', event?.place, at('place'));
    refer('place', event?.whereabouts?.place, at('whereabouts.place'));
    refer('party', event?.ruling?.favours, at('ruling.favours'));
    refer('ruling', event?.ruling?.effect?.on, at('ruling.effect.on'));
    event?.parties?.forEach((id, place) => {
      refer('party', id, at(`parties[${place}]`));
    });
    event?.citations?.forEach((citation, place) => {
      refer('source', citation?.source, at(`citations[${place}].source`));
    });
    event?.corrections?.forEach((correction, place) => {
      date(correction?.date, at(`corrections[${place}].date`));
    });
  });
  return problems;
}

/** Dates are shown without an era, so there must be no doubt about it. */
const FIRST_DAY = calendarDay(1, 1, 1);

function dateProblem(text: string): string | undefined {
  const date = readDate(text);
  if (date)
    return date.first >= FIRST_DAY || !date.start
      ? undefined
      : `"${text}" is before the year 1, which a casefile cannot tell.`;
  const ends = text.split('/');
  if (ends.length === 2 && ends.every((end) => readDate(end))) return `"${text}" ends before it begins.`;
  return `"${text}" is not a calendar date in EDTF, such as 2010, 2010-11, 2010-11-18 or 2012-06-19/2019-04-11.`;
}
