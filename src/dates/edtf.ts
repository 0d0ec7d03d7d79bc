/**
 * Reads and writes calendar dates in EDTF, ISO 8601-2:2019 levels 0 and 1, without times of day.
 * https://www.loc.gov/standards/datetime/
 */
import { addMonths, calendarDay, isoDay, type Day } from './calendar.js';

/** How finely a date is known. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One date as finely as it is known: a day, a month, a season, a year, a decade or a century. */
export interface DatePoint {
  readonly precision: Precision;
  /** The first day that it may mean. */
  readonly first: Day;
  /** The last day that it may mean. */
  readonly last: Day;
  /** 1 spring, 2 summer, 3 autumn, 4 winter, of either hemisphere; undefined if the date is not a season. */
  readonly season: number | undefined;
  /** EDTF's qualifier: `?` uncertain, `~` approximate, `%` both; empty for a plain date. */
  readonly qualifier: string;
}

/** A date or an interval. */
export interface CaseDate {
  /** The first day that it allows; `-Infinity` if the start is open or unknown. */
  readonly first: Day;
  /** The last day that it allows; `Infinity` if the end is open or unknown. */
  readonly last: Day;
  /** The start of an interval; undefined if open or unknown. The same object as `end` if this is a single date. */
  readonly start: DatePoint | undefined;
  /** The end of an interval; undefined if open or unknown. */
  readonly end: DatePoint | undefined;
}

/**
 * @param text EDTF level 0 or 1: `2010`, `2010-11`, `2010-11-18`, `2010-11~`, `201X`, `2010-21`,
 *   `2012-06-19/2019-04-11`, `2010-11/..`
 * @returns the date; undefined if the text is not in this form, the date is not in the calendar, the interval ends
 *   before it starts, or JavaScript cannot represent the date (more than 270,000 years away)
 */
export function readDate(text: string): CaseDate | undefined {
  const ends = text.split('/');
  if (ends.length > 2) return undefined;
  const [startText = '', endText = startText] = ends;
  const start = readPoint(startText);
  const end = ends.length === 1 ? start : readPoint(endText);
  if (!start && !end) return undefined;
  if ((!start && !isOpen(startText)) || (!end && !isOpen(endText))) return undefined;
  const first = start?.first ?? -Infinity;
  const last = end?.last ?? Infinity;
  return first > last ? undefined : { first, last, start, end };
}

/** @returns the day, if the text is one whole calendar day such as `2021-01-06`; else undefined */
export function readDay(text: string): Day | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? readDate(text)?.first : undefined;
}

/** How much of `2021-01-06` each precision knows, in characters. ISO 8601 has no form for the others. */
const ISO_LENGTHS: Partial<Record<Precision, number>> = { day: 10, month: 7, year: 4 };

/** @returns the date as `2021-01-06`, `2021-01` or `2021`; undefined where HTML's `<time>` has no such form */
export function isoDate({ precision, first }: DatePoint): string | undefined {
  const length = ISO_LENGTHS[precision];
  const iso = isoDay(first);
  return length && /^\d{4}-/.test(iso) ? iso.slice(0, length) : undefined;
}

/** EDTF writes an open end as `..` and an unknown end as nothing. */
function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

type Span = readonly [first: Day, last: Day];

/** One form of a single date, without its qualifier. */
interface Form {
  readonly precision: Precision;
  /** The groups are the arguments of `span`. In EDTF, `X` is an unspecified digit. */
  readonly pattern: RegExp;
  /** Returns the days that the date allows; undefined if there is no such day or month. */
  readonly span: (year: string, month: string, dayOfMonth: string) => Span | undefined;
  /** Whether it may have a qualifier; level 1 allows none beside an unspecified digit or a season. */
  readonly qualified: boolean;
}

/** `2010-11-18`, `2010-21`, `2010-11`, `2010`, `Y17000`, `201X`, `20XX`; a month or a day of `XX` is unspecified. */
const FORMS: readonly Form[] = [
  { precision: 'day', pattern: /^(-?\d{4})-(\d\d)-(\d\d)$/, span: daySpan, qualified: true },
  // The hemispheres differ in their seasons, so only the year is certain.
  { precision: 'season', pattern: /^(-?\d{4})-2[1-4]$/, span: yearSpan, qualified: false },
  { precision: 'month', pattern: /^(-?\d{4})-(\d\d)(?:-XX)?$/, span: monthSpan, qualified: true },
  { precision: 'year', pattern: /^(-?\d{4})(?:-XX){0,2}$/, span: yearSpan, qualified: true },
  { precision: 'year', pattern: /^Y(-?[1-9]\d{4,})$/, span: yearSpan, qualified: true },
  { precision: 'decade', pattern: /^(-?\d{3})X$/, span: (years) => yearsSpan(years, 10), qualified: false },
  { precision: 'century', pattern: /^(-?\d{2})XX$/, span: (years) => yearsSpan(years, 100), qualified: false },
];

function readPoint(text: string): DatePoint | undefined {
  const [, date = '', qualifier = ''] = /^(.*?)([?~%]?)$/.exec(text) ?? [];
  const form = FORMS.find(({ pattern }) => pattern.test(date));
  // The year 0 has no sign.
  if (!form || text.startsWith('-0000') || (qualifier && !form.qualified)) return undefined;
  const { precision, pattern, span } = form;
  const [, year = '', month = '', dayOfMonth = ''] = pattern.exec(date) ?? [];
  const [first, last] = span(year, month, dayOfMonth) ?? [NaN, NaN];
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  return { precision, first, last, season: precision === 'season' ? Number(date.at(-1)) : undefined, qualifier };
}

function daySpan(year: string, month: string, dayOfMonth: string): Span | undefined {
  const [first, last] = monthSpan(year, month) ?? [NaN, NaN];
  const day = first + Number(dayOfMonth) - 1;
  return day >= first && day <= last ? [day, day] : undefined;
}

function monthSpan(year: string, month: string): Span | undefined {
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const first = calendarDay(Number(year), Number(month), 1);
  return [first, addMonths(first, 1) - 1];
}

function yearSpan(year: string): Span {
  return yearsSpan(year, 1);
}

/**
 * @param digits the known digits of the year
 * @param count how many years they stand for: 10 for a decade, `201X`
 */
function yearsSpan(digits: string, count: number): Span {
  const year = Number(digits) * count;
  // Before the year 0 the digits count backwards: -201X is -2019 to -2010.
  const firstYear = digits.startsWith('-') ? year - count + 1 : year;
  return [calendarDay(firstYear, 1, 1), calendarDay(firstYear + count, 1, 1) - 1];
}
