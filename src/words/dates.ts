/** Dates, durations and country names in words. `Intl` writes them: it knows each language's order and names. */
import { durationBetween, utcDate, type Day } from '../dates/calendar.js';
import type { CaseDate, DatePoint, Precision } from '../dates/edtf.js';
import type { Language } from './language.js';
import { memoize } from './memoize.js';

/** Kept because building a formatter takes about 200 µs, and using it 2 µs. Room for five languages, with 12 each. */
const dateFormat = memoize(
  60,
  (locale: string, precision: Precision, short: boolean) =>
    new Intl.DateTimeFormat(locale, {
      day: precision === 'day' ? 'numeric' : undefined,
      month: hasMonth(precision) ? (short ? 'short' : 'long') : undefined,
      year: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
    }),
);

/** Kept for the same reason. Room for five languages, with three each. */
const unitFormat = memoize(
  15,
  (locale: string, unit: 'day' | 'month' | 'year') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }),
);

/** Kept for the same reason. Room for five languages. */
const countryNames = memoize(5, (locale: string) => new Intl.DisplayNames(locale, { type: 'region' }));

/** @returns a day in words, "6 January 2021", or with a short month, "6 Jan 2021" */
export function dayInWords(day: Day, language: Language, short = false): string {
  return formatDay(day, 'day', language, short);
}

/** @returns the month of the day in words, short: "Mar 2013" */
export function monthInWords(day: Day, language: Language): string {
  return formatDay(day, 'month', language, true);
}

/** @returns the year of the day in words */
export function yearInWords(day: Day, language: Language): string {
  return formatDay(day, 'year', language, true);
}

/**
 * @param short whether months are written short: "Nov 2010"
 * @returns a date in words, no finer than it is known: "November 2010", "about 2010", "25 July – 22 October 2010"
 */
export function dateInWords(date: CaseDate, language: Language, short = false): string {
  const { words, locale } = language;
  const { start, end } = date;
  if (!start) return end ? words.until(pointInWords(end, language, short)) : '';
  if (!end) return words.from(pointInWords(start, language, short));
  if (start === end) return pointInWords(start, language, short);
  if (fitsRange(start) && fitsRange(end) && start.precision === end.precision)
    return formatRange(start.first, end.first, dateFormat(locale, start.precision, short));
  return `${pointInWords(start, language, short)} – ${pointInWords(end, language, short)}`;
}

/**
 * @param date the date on which a state began
 * @returns "since 4 January 2021"; for an interval "since 4 January 2021 or earlier", because only its end is certain
 */
export function sinceInWords({ start, end }: CaseDate, language: Language): string {
  const { words } = language;
  if (end && start !== end) return words.sinceAtLatest(pointInWords(end, language, false));
  return start ? words.since(pointInWords(start, language, false)) : '';
}

/** @returns a number of days in words: "2,487 days" */
export function daysInWords(days: number, language: Language): string {
  return countInWords(days, 'day', language);
}

/** @returns the whole calendar years and months between two days, "6 years, 9 months"; below a month the days */
export function durationInWords(from: Day, to: Day, language: Language): string {
  const { years, months } = durationBetween(from, to);
  if (!years && !months) return daysInWords(to - from, language);
  return language.words.join([
    ...(years ? [countInWords(years, 'year', language)] : []),
    ...(months ? [countInWords(months, 'month', language)] : []),
  ]);
}

/**
 * @param code ISO 3166-1 alpha-2
 * @returns the country's name; the code if the browser knows no name for it
 */
export function countryInWords(code: string, { locale }: Language): string {
  try {
    return countryNames(locale).of(code) ?? code;
  } catch {
    return code;
  }
}

function hasMonth(precision: Precision): boolean {
  return precision === 'day' || precision === 'month';
}

/** Whether `Intl` can write a range with it, "25 July – 22 October 2010". */
function fitsRange({ precision, qualifier }: DatePoint): boolean {
  return hasMonth(precision) && !qualifier;
}

function pointInWords(point: DatePoint, language: Language, short: boolean): string {
  const { precision, first, last, season, qualifier } = point;
  const { words, locale } = language;
  let text = formatDay(first, precision, language, short);
  if (season !== undefined) text = `${words.seasons[season - 1] ?? ''} ${text}`;
  if (precision === 'decade') text = words.decade(text);
  if (precision === 'century') text = formatRange(first, last, dateFormat(locale, precision, short));
  if (qualifier === '~' || qualifier === '%') text = words.about(text);
  if (qualifier === '?' || qualifier === '%') text = words.uncertain(text);
  return text;
}

function formatDay(day: Day, precision: Precision, { locale }: Language, short: boolean): string {
  return withoutLineBreaks(dateFormat(locale, precision, short).format(utcDate(day)));
}

function formatRange(first: Day, last: Day, format: Intl.DateTimeFormat): string {
  return withoutLineBreaks(format.formatRange(utcDate(first), utcDate(last)));
}

function countInWords(count: number, unit: 'day' | 'month' | 'year', { locale }: Language): string {
  return withoutLineBreaks(unitFormat(locale, unit).format(count));
}

/** Keeps a number on the same line as its month or its unit. */
function withoutLineBreaks(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
