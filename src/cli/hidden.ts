/** The errors that the reader of casefiles does not come to see, because of other errors. */
import * as v from 'valibot';
import { eventSchema, headSchema, VERSION } from '../../data/casefile.js';
import { MAX_EVENTS, parseCasefile, type Problem } from '../read/parse.js';

type Json = Readonly<Record<string, unknown>>;

/** @returns whether the value is a JSON object */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The reader stops at the first part of the document, or of an event, that it cannot trust. With a
 * stand-in for that part it goes on, so that editors see everything at once.
 *
 * @param input a document of this version that has errors
 * @returns the errors behind those, and some of those again
 */
export function hiddenProblems(input: Json): Problem[] {
  const events = listOf(input['events']).slice(0, MAX_EVENTS).map((event, index) => (isObject(event) ? mendedEvent(event, index) : event));
  return [{ ...mendedHead(input), events: [] }, { ...soundHead(input), events }].flatMap((document) => parseCasefile(document).problems);
}

const LISTS = ['parties', 'places', 'sources', 'categories'] as const;
type List = (typeof LISTS)[number];
const { entries: HEAD } = headSchema;
const STAND_IN = 'stand-in-of-casefile-validate';

/** What passes as a party, a place, a source or a category. */
const unit = (id: string): Json => ({ id, name: id, title: id, publisher: id, label: id, kind: 'reference', country: 'AA', coordinates: [0, 0] });

const SOUND: Json = { version: VERSION, id: STAND_IN, title: STAND_IN, lang: 'en', updated: '2000', subject: STAND_IN };

const withLists = (fill: (name: List) => unknown[]): Json => Object.fromEntries(LISTS.map((name) => [name, fill(name)] as const));

/** The document's head, with stand-ins for what the schema refuses: still to be found are its dates, references and ids. */
function mendedHead(input: Json): Json {
  const mended = (name: List): unknown[] => listOf(input[name]).map((item, index) => (v.is(HEAD[name].item, item) ? item : unit(idOf(item) ?? `${STAND_IN}-${index}`)));
  const subject = v.is(HEAD.subject, input['subject']) && Array.isArray(input['parties']) ? input['subject'] : STAND_IN;
  const updated = v.is(HEAD.updated, input['updated']) ? input['updated'] : '2000';
  return { ...SOUND, updated, subject, ...withLists(mended), parties: [...mended('parties'), unit(STAND_IN)] };
}

/** A head without errors that has every id of the document's own: still to be found is what is in the events. */
function soundHead(input: Json): Json {
  return { ...SOUND, ...withLists((name) => [...new Set([STAND_IN, ...listOf(input[name]).flatMap((item) => idOf(item) ?? [])])].map(unit)) };
}

/** The event, with stand-ins for what the schema refuses. */
function mendedEvent(event: Json, index: number): Json {
  const fields = Object.entries(eventSchema.entries).filter(([name, schema]) => v.is(schema, event[name])).map(([name]) => [name, event[name]] as const);
  return {
    id: `${STAND_IN}-${index}`, date: '2000', title: STAND_IN, category: STAND_IN, standing: 'reported', importance: 1,
    citations: [{ source: STAND_IN }], known: event['known'] === undefined ? undefined : '2000', ...Object.fromEntries(fields),
  };
}

function idOf(item: unknown): string | undefined {
  return isObject(item) && v.is(HEAD.id, item['id']) ? item['id'] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
