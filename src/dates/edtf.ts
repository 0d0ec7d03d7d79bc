/**
 * Reads calendar dates in EDTF, ISO 8601-2:2019 levels 0 and 1, without times of day.
 * https://www.loc.gov/standards/datetime/
 *
 * A day is a whole number: the days since 1 January 1970 in the proleptic Gregorian calendar. It
 * has no time and no zone, so nothing can move it, and days compare and subtract as numbers.
 */

import { millisecondsInDay } from 'date-fns/constants';

/** Days since 1 January 1970; `-Infinity` and `Infinity` stand for an open or unknown end. */
export type Day = number;

/** How finely a date is known. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One date as it is known: a day, a month, a season, a year, or some year of ten or a hundred. */
export interface DatePoint {
  readonly precision: Precision;
  readonly first: Day;
  readonly last: Day;
  /** 1 spring, 2 summer, 3 autumn, 4 winter; EDTF does not say of which hemisphere. */
  readonly season: number | undefined;
  /** EDTF's mark: `?` uncertain, `~` approximate, `%` both; empty for a plain date. */
  readonly mark: string;
}

/** A date or an interval. `start` and `end` are the same point but for an interval; an open or unknown end is undefined. */
export interface CaseDate {
  readonly first: Day;
  readonly last: Day;
  readonly start: DatePoint | undefined;
  readonly end: DatePoint | undefined;
}

const POINT = /^(?!-0000)(-?\d{4}|Y-?[1-9]\d{4,}|-?\d{3}X|-?\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;

/**
 * @param month 1 to 12; 13 is January of the next year
 * @param day 1 to 31; 0 is the last day of the month before
 */
export function dayOf(year: number, month: number, day: number): Day {
  return new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsInDay;
}

/** The day as a `Date` at midnight UTC, for `Intl` and date-fns with a UTC zone. */
export function utc(day: Day): Date {
  return new Date(day * millisecondsInDay);
}

/** What was read: each drawing asks for the same dates again. */
const dates = new Map<string, CaseDate | undefined>();

const ISO_LENGTHS: Partial<Record<Precision, number>> = { day: 10, month: 7, year: 4 };

/** The day as `2021-01-06`, cut to what the precision knows; undefined where HTML has no such form. */
export function isoOf(point: Pick<DatePoint, 'precision' | 'first'>): string | undefined {
  const iso = utc(point.first).toISOString();
  const length = ISO_LENGTHS[point.precision];
  return length && /^\d/.test(iso) ? iso.slice(0, length) : undefined;
}

/**
 * @param text EDTF level 0 or 1: `2010`, `2010-11`, `2010-11-18`, `2010-11~`, `201X`, `2010-21`,
 *   `2012-06-19/2019-04-11`, `2010-11/..`
 * @returns the days it allows, or undefined when it is not such a date, does not exist in the
 *   calendar, ends before it starts, or lies further off than JavaScript counts (271,821 years)
 */
export function readDate(text: string): CaseDate | undefined {
  if (!dates.has(text)) dates.set(text, parsed(text));
  return dates.get(text);
}

function parsed(text: string): CaseDate | undefined {
  const [from = '', to, ...more] = text.split('/');
  const start = readPoint(from);
  const end = to === undefined ? start : readPoint(to);
  if ((!start && !isOpen(from)) || (!end && !isOpen(to)) || (!start && !end) || more.length) return undefined;
  const first = start?.first ?? -Infinity;
  const last = end?.last ?? Infinity;
  return first > last ? undefined : { first, last, start, end };
}

/** @returns the day when `text` is one whole calendar day such as `2021-01-06`, else undefined */
export function readDay(text: string): Day | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? readDate(text)?.first : undefined;
}

function isOpen(end: string | undefined): boolean {
  return end === '' || end === '..';
}

function readPoint(text: string): DatePoint | undefined {
  const [, years = '', month, day, mark = ''] = POINT.exec(text) ?? [];
  const unknown = years.split('X').length - 1;
  if (!years || (month && /[XY]/.test(years)) || (mark && unknown)) return undefined;
  const point = (precision: Precision, first: Day, last: Day, season?: number): DatePoint | undefined =>
    Number.isFinite(first + last) ? { precision, first, last, season, mark } : undefined;
  const wholeYears = (precision: Precision, season?: number): DatePoint | undefined =>
    point(precision, dayOf(year, 1, 1), dayOf(year + count, 1, 0), season);

  const count = 10 ** unknown;
  // Before year 0 the digits that are known count away from it.
  const year = Number(years.replace(/[XY]+/, '')) * count - (years.startsWith('-') ? count - 1 : 0);
  if (!month || (month === 'XX' && (!day || day === 'XX')))
    return wholeYears((['year', 'decade', 'century'] as const)[unknown] as Precision);
  const number = Number(month);
  // A season has no fixed days, and the hemispheres differ: all that is certain is the year.
  if (number > 20 && number < 25) return day || mark ? undefined : wholeYears('season', number - 20);
  if (!(number >= 1 && number <= 12)) return undefined;
  const [first, last] = [dayOf(year, number, 1), dayOf(year, number + 1, 0)];
  if (!day || day === 'XX') return point('month', first, last);
  const exact = first + Number(day) - 1;
  return exact >= first && exact <= last ? point('day', exact, exact) : undefined;
}
