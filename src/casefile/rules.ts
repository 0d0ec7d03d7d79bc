/**
 * The rules that a schema cannot express, and those that must be checked before a schema runs: sizes, unique ids,
 * references that resolve, dates that exist. The rules hold for whole documents and for those that can be read in part:
 * they ignore what is missing.
 */
import * as v from 'valibot';
import {
  addressSchema,
  daySchema,
  documentSchema,
  VERSION,
  type CaseEvent,
  type Casefile,
} from '../../data/casefile.js';
import { calendarDay } from '../dates/calendar.js';
import { readDate } from '../dates/edtf.js';
import { tooLong, unexpected, type Problem } from './problem.js';
import { isObject, limitOf, meantSchema, pathTo, schemaAt, type SchemaNode } from './schema-walk.js';

/** The largest document, in bytes as they are after decompression. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** A value with gaps: values with errors are taken out, and everything else keeps its position. */
export type Readable<Value> = Value extends readonly (infer Item)[]
  ? readonly (Readable<Item> | undefined)[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Readable<Value[Key]> }
    : Value;

/** @returns why the value cannot be a casefile of this version at all; undefined if it can */
export function documentProblem(input: unknown): Problem | undefined {
  if (!isObject(input)) return { code: 'unreadable', path: '', message: 'A casefile is a JSON object.' };
  const version = Object.hasOwn(input, 'version') && input['version'];
  if (typeof version !== 'number' || version <= VERSION) return undefined;
  const message = `This casefile has version ${version}, and this script reads version ${VERSION}: use a newer casefile.js, or run "npm install casefile@latest".`;
  return { code: 'version', path: 'version', message };
}

/** Keys that valibot ignores in a record, because they can harm objects. */
const RESERVED_KEYS = ['__proto__', 'constructor', 'prototype'];

/**
 * Copies the fields of a value that its schema knows, without inherited ones. Lists and objects with more than the
 * schema allows are left out, because valibot would check every item before it counts them. So are reserved keys of a
 * record, because valibot would ignore them silently.
 *
 * @param schema the schema that is to run on the copy
 * @param value any value
 * @param path where the value is in the document
 * @param problems receives a problem for each part that is left out
 */
export function knownPart(schema: SchemaNode, value: unknown, path: string, problems: Problem[]): unknown {
  const node = meantSchema(schema, value);
  const copy = (key: string | number, inner: unknown): unknown => {
    const innerSchema = schemaAt(node, key);
    return innerSchema ? knownPart(innerSchema, inner, pathTo(path, key), problems) : inner;
  };
  const tooLarge = (what: string, most: number): undefined => {
    problems.push(tooLong(what, most, path));
  };
  if (Array.isArray(value)) {
    const most = limitOf(node, 'max_length') ?? Infinity;
    if (value.length > most) return tooLarge(`This list has ${value.length} items`, most);
    if (node.item) return Array.from(value, (item, index) => copy(index, item));
  } else if (isObject(value)) {
    const { key: keySchema } = node;
    const keys = Object.keys(node.entries ?? value).filter((key) => {
      const isReserved = keySchema && RESERVED_KEYS.includes(key);
      if (isReserved) problems.push(unexpected(keySchema, key, pathTo(path, key)));
      return Object.hasOwn(value, key) && !isReserved;
    });
    const most = limitOf(node, 'max_entries') ?? Infinity;
    if (keys.length > most) return tooLarge(`This object has ${keys.length} fields`, most);
    if (node.entries ?? node.value)
      return Object.setPrototypeOf(Object.fromEntries(keys.map((key) => [key, copy(key, value[key])])), null);
  }
  return value;
}

/** The ids that events may refer to. Of a list that cannot be read they are undefined, and no reference is wrong. */
export interface KnownIds {
  readonly party: ReadonlySet<string> | undefined;
  readonly place: ReadonlySet<string> | undefined;
  readonly source: ReadonlySet<string> | undefined;
  readonly category: ReadonlySet<string> | undefined;
}

type Units = readonly ({ readonly id?: string } | undefined)[];

/** @returns the ids of the lists of a casefile */
export function idsIn({ parties, places, sources, categories }: Readable<Casefile>): KnownIds {
  const idsOf = (units: Units | undefined): Set<string> | undefined =>
    units && new Set(units.flatMap((unit) => unit?.id ?? []));
  return { party: idsOf(parties), place: idsOf(places), source: idsOf(sources), category: idsOf(categories) };
}

/** @returns what is wrong with everything but the events */
export function headProblems(casefile: Readable<Casefile>): Problem[] {
  const { updated, subject, sources } = casefile;
  return [
    ...(['parties', 'places', 'sources', 'categories'] as const).flatMap((name) =>
      duplicateIds(casefile[name] ?? [], name),
    ),
    ...dayProblems(updated, 'updated'),
    ...referenceProblems('party', idsIn(casefile).party, subject, 'subject'),
    ...(sources ?? []).flatMap((source, index) => dateProblems(source?.published, `sources[${index}].published`)),
  ];
}

/**
 * @param units the items of a list, with gaps
 * @param name the field that has the list
 * @returns a problem for each item whose id an earlier one has
 */
export function duplicateIds(units: Units, name: string): Problem[] {
  const seen = new Set<string>();
  return units.flatMap((unit, index): Problem[] => {
    const id = unit?.id;
    if (id === undefined) return [];
    if (seen.has(id))
      return [{ code: 'duplicate', path: `${name}[${index}].id`, message: `The id "${id}" is used twice.` }];
    seen.add(id);
    return [];
  });
}

/**
 * @param event an event, or what can be read of it
 * @param path where it is in the document
 * @param ids the ids that it may refer to
 * @returns what is wrong with it by itself
 */
export function eventProblems(event: Readable<CaseEvent>, path: string, ids: KnownIds): Problem[] {
  const { date, known, answer, ruling, citations = [], corrections = [], parties = [] } = event;
  const refer = (kind: keyof KnownIds, id: string | undefined, at: string): Problem[] =>
    referenceProblems(kind, ids[kind], id, `${path}.${at}`);
  return [
    ...dateProblems(date, `${path}.date`),
    ...dayProblems(known, `${path}.known`),
    ...(known === undefined ? openEndProblems(date, `${path}.known`) : []),
    ...refer('category', event.category, 'category'),
    ...refer('place', event.place, 'place'),
    ...refer('place', event.whereabouts?.place, 'whereabouts.place'),
    ...refer('party', ruling?.favours, 'ruling.favours'),
    ...refer('party', ruling?.proceeding?.subject, 'ruling.proceeding.subject'),
    ...parties.flatMap((id, index) => refer('party', id, `parties[${index}]`)),
    ...citations.flatMap((citation, index) => refer('source', citation?.source, `citations[${index}].source`)),
    ...corrections.flatMap((correction, index) => dayProblems(correction?.date, `${path}.corrections[${index}].date`)),
    ...datedAnswers(answer).flatMap((each, index) => dayProblems(each?.known, `${path}.answer[${index}].known`)),
  ];
}

type DatedAnswers = Readable<Extract<CaseEvent['answer'], readonly unknown[]>>;

/** @returns the answers that have a day; none where the answer is a text */
export function datedAnswers(answer: Readable<CaseEvent>['answer']): DatedAnswers {
  return Array.isArray(answer) ? (answer as DatedAnswers) : [];
}

/**
 * @param event an event, or what can be read of it
 * @param path where it is in the document
 * @param events the ids of all events
 * @param rulings the ids of the events that have a ruling
 * @returns a problem for each event that it names and that does not exist. Events may name earlier and later ones.
 */
export function linkProblems(
  { answer, ruling }: Readable<CaseEvent>,
  path: string,
  events: ReadonlySet<string>,
  rulings: ReadonlySet<string>,
): Problem[] {
  return [
    ...referenceProblems('ruling', rulings, ruling?.effect?.on, `${path}.ruling.effect.on`),
    ...datedAnswers(answer).flatMap((each, index) =>
      referenceProblems('event', events, each?.event, `${path}.answer[${index}].event`),
    ),
  ];
}

function referenceProblems(
  kind: string,
  ids: ReadonlySet<string> | undefined,
  id: string | undefined,
  path: string,
): Problem[] {
  if (id === undefined || !ids || ids.has(id)) return [];
  return [{ code: 'reference', path, message: `No ${kind} has the id "${id}".` }];
}

function openEndProblems(date: string | undefined, path: string): Problem[] {
  if (readDate(date ?? '')?.last !== Infinity) return [];
  const message = 'A date with an open end needs "known", the day on which the event became public.';
  return [{ code: 'open-end', path, message }];
}

/** @returns whether the text can be the id of a casefile, or of something in it */
export function isId(text: string): boolean {
  return v.is(documentSchema.entries.id, text);
}

/** @returns whether a casefile takes the text for a web address: `url`, `archived` */
export function isAddress(text: string): boolean {
  return v.is(addressSchema, text);
}

/** @returns whether a casefile takes the text for a plain day or month: `known`, `updated`, the date of a correction */
export function isDay(text: string): boolean {
  return v.is(daySchema, text) && !dayProblems(text, '').length;
}

/** @returns whether a casefile takes the text for a date in EDTF: `date`, `published` */
export function isDate(text: string): boolean {
  return !dateProblems(text, '').length;
}

function dayProblems(text: string | undefined, path: string): Problem[] {
  return dateProblems(text, path, 'is not a calendar date. Use YYYY-MM-DD or YYYY-MM, for example 2010-11-18.');
}

/** Widgets show dates without an era, so a year before 1 would be shown as a wrong one. */
const FIRST_DAY = calendarDay(1, 1, 1);

function dateProblems(
  text: string | undefined,
  path: string,
  advice = 'is not a calendar date in EDTF, such as 2010, 2010-11, 2010-11-18 or 2012-06-19/2019-04-11.',
): Problem[] {
  if (text === undefined) return [];
  const problem = (what: string): Problem[] => [{ code: 'date', path, message: `"${text}" ${what}` }];
  const date = readDate(text);
  if (date)
    return date.first >= FIRST_DAY || !date.start
      ? []
      : problem('is before the year 1. A casefile cannot hold such dates.');
  const ends = text.split('/');
  return problem(ends.length === 2 && ends.every((end) => readDate(end)) ? 'ends before it begins.' : advice);
}
