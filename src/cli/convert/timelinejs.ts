/**
 * The TimelineJS format as its documentation describes it, and what represents its parts in a casefile.
 * https://timeline.knightlab.com/docs/json-format.html
 * https://timeline.knightlab.com/docs/using-spreadsheets.html
 */
import type { Category, Source, Text } from '../../../data/casefile.js';
import { isObject, type JsonObject } from '../../casefile/schema-walk.js';

/** A calendar date. The fewer fields it has, the less is known. A year below 100 is text, to keep its four digits. */
export interface TimelineDate {
  year: number | string;
  month?: number;
  day?: number;
}

/** The date of a slide, and the words for it where TimelineJS would choose wrong ones. */
export interface SlideDates {
  start_date: TimelineDate;
  end_date?: TimelineDate;
  display_date?: string;
}

/** A slide or an era as the export writes it. All texts are HTML. */
export interface Slide extends Partial<SlideDates> {
  text: { headline: string; text?: string };
  media?: { url: string; caption?: string; credit?: string };
  group?: string;
  unique_id: string;
}

/** A TimelineJS document as the export writes it. */
export interface TimelineDocument {
  title: Slide;
  events: Slide[];
  eras?: Slide[];
}

/** An object of a document, not checked yet. */
export type UncheckedFields = JsonObject;

/** A slide or an era of a document, and its place in it: `events[3]` or `row 5`. */
export interface UncheckedSlide {
  readonly where: string;
  readonly type: 'title' | 'event' | 'era';
  readonly fields: UncheckedFields;
}

/** A document with its slides found, but not checked. */
export interface UncheckedTimeline {
  readonly slides: readonly UncheckedSlide[];
  /** On the cosmological scale only the year of a date counts. */
  readonly isCosmological: boolean;
}

/** The category of slides without a group. */
export const OTHER_CATEGORY: Category = { id: 'other', label: 'Other' };

/** The category of eras. */
export const ERA_CATEGORY: Category = { id: 'era', label: 'Era' };

/** The id of the source that represents the imported document itself. */
export const DOCUMENT_SOURCE_ID = 'timeline';

/** @returns whether the source only represents an imported document with this title, and holds nothing else */
export function isDocumentSource(source: Source, documentTitle: Text): boolean {
  const { id, title, kind, url, archived, published, lang } = source;
  const others = [url, archived, published, lang];
  return (
    id === DOCUMENT_SOURCE_ID &&
    title === documentTitle &&
    kind === 'reference' &&
    others.every((field) => field === undefined)
  );
}

/** @returns the value if it is an object, else an object without fields */
export function fieldsOf(value: unknown): UncheckedFields {
  return isObject(value) ? value : {};
}

/** @returns a string or a number as trimmed text; an empty string for anything else */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
