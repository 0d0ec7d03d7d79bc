/**
 * The TimelineJS format, as its documentation has it, and what of a casefile stands for it.
 * https://timeline.knightlab.com/docs/json-format.html
 * https://timeline.knightlab.com/docs/using-spreadsheets.html
 */
import type { Category, Source, Text } from '../../../data/casefile.js';

/** A calendar date: the fewer fields, the less is known. A year below 100 is text, so that it keeps its four digits. */
export interface TimelineDate {
  year: number | string;
  month?: number;
  day?: number;
}

/** When a slide is, and the words for it where TimelineJS would choose wrong ones. */
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

/** A whole TimelineJS document as the export writes it. */
export interface Timeline {
  title: Slide;
  events: Slide[];
  eras?: Slide[];
}

/** An object of a document that nobody has checked. */
export type Fields = Record<string, unknown>;

/** One slide or era of a document, and where it is: `events[3]` or `row 5`. */
export interface Entry {
  readonly where: string;
  readonly type: 'title' | 'event' | 'era';
  readonly slide: Fields;
}

/** A document read, not yet understood. */
export interface Outline {
  readonly entries: readonly Entry[];
  /** On the cosmological scale only the year of a date counts. */
  readonly cosmological: boolean;
}

/** The category of slides without a group. */
export const UNGROUPED: Category = { id: 'other', label: 'Other' };

/** The category of eras. */
export const ERA: Category = { id: 'era', label: 'Era' };

/** The id of the source that stands for the imported document itself. */
export const DOCUMENT = 'timeline';

/** @returns whether the source only stands for an imported document of this title, and so says nothing of its own */
export function isDocument({ id, title, kind, url, published, lang }: Source, document: Text): boolean {
  return (
    id === DOCUMENT &&
    title === document &&
    kind === 'reference' &&
    [url, published, lang].every((field) => field === undefined)
  );
}

/** @returns whether the value is an object */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns the value when it is an object, else an object without fields */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** @returns a string or a number as trimmed text; an empty string for anything else */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
