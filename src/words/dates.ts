/** Dates, durations and country names in words, through `Intl`. */
import { monthsToYears } from 'date-fns/monthsToYears';
import { utc, type CaseDate, type DatePoint, type Day, type Precision } from '../dates/edtf.js';
import { once } from './memoize.js';
import type { Language } from './language.js';

function format(locale: string, precision: Precision, short: boolean): Intl.DateTimeFormat {
  return once(
    locale + precision + short,
    () =>
      new Intl.DateTimeFormat(locale, {
        day: precision === 'day' ? 'numeric' : undefined,
        month: hasMonth(precision) ? (short ? 'short' : 'long') : undefined,
        year: 'numeric',
        timeZone: 'UTC',
        calendar: 'gregory',
      }),
  );
}

function hasMonth(precision: Precision): boolean {
  return precision === 'day' || precision === 'month';
}

/** A number keeps to its month or its unit: no line breaks between them. */
function whole(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function inWords(day: Day, precision: Precision, { locale }: Language, short: boolean): string {
  return once(`${locale}${short}${precision}${day}`, () => whole(format(locale, precision, short).format(utc(day))));
}

/** @returns a day in words, "6 January 2021", or with the month cut short, "6 Jan 2021" */
export function dayInWords(day: Day, language: Language, short = false): string {
  return inWords(day, 'day', language, short);
}

/** @returns a month in words, cut short: "Mar 2013" */
export function monthInWords(day: Day, language: Language): string {
  return inWords(day, 'month', language, true);
}

/** @returns a year in words */
export function yearInWords(day: Day, language: Language): string {
  return inWords(day, 'year', language, true);
}

/** @returns a date in words, no finer than it is known: "November 2010", "about 2010", "25 July – 22 October 2010" */
export function dateInWords(date: CaseDate, language: Language, short = false): string {
  const { words, locale } = language;
  const { start, end } = date;
  const worded = (point: DatePoint): string => pointInWords(point, language, short);
  if (start === end && start) return worded(start);
  if (!end) return start ? words.from(worded(start)) : '';
  if (!start) return words.until(worded(end));
  if (isPlain(start) && isPlain(end) && start.precision === end.precision) {
    return once(`${locale}${short}${start.precision}${start.first} ${end.first}`, () =>
      whole(format(locale, start.precision, short).formatRange(utc(start.first), utc(end.first))),
    );
  }
  return `${worded(start)} – ${worded(end)}`;
}

/** @returns "since 4 January 2021"; of what came about in the course of an interval, that it did so by its end */
export function sinceInWords({ start, end }: CaseDate, language: Language, short = false): string {
  const { words } = language;
  if (end && start !== end) return words.sinceAtLatest(pointInWords(end, language, short));
  return start ? words.since(pointInWords(start, language, short)) : '';
}

/** Whether `Intl` can write it in a range, "25 July – 22 October 2010". */
function isPlain({ precision, mark }: DatePoint): boolean {
  return hasMonth(precision) && !mark;
}

function pointInWords({ precision, first, last, season, mark }: DatePoint, language: Language, short: boolean): string {
  const { words, locale } = language;
  let text = inWords(first, precision, language, short);
  if (season) text = `${words.seasons[season - 1] ?? ''} ${text}`;
  if (precision === 'decade') text = words.decade(text);
  if (precision === 'century') text = format(locale, precision, short).formatRange(utc(first), utc(last));
  if (/[~%]/.test(mark)) text = words.about(text);
  if (/[?%]/.test(mark)) text = words.uncertain(text);
  return text;
}

/** @returns a number of days in words: "2,487 days" */
export function daysInWords(days: number, { locale }: Language): string {
  return unit(days, 'day', locale);
}

/** @returns the whole calendar years and months between two days, "6 years, 9 months"; under a month the days */
export function durationInWords(from: Day, to: Day, language: Language): string {
  const { locale, words } = language;
  const months = monthsBetween(utc(from), utc(to));
  if (!months) return daysInWords(to - from, language);
  const years = monthsToYears(months);
  const parts = [
    [years, 'year'],
    [months % 12, 'month'],
  ] as const;
  return words.join(parts.flatMap(([count, name]) => (count ? unit(count, name, locale) : [])));
}

/** Whole months by the calendar in UTC; date-fns counts in the local zone, and its UTC dates cost four times the bytes. */
function monthsBetween(a: Date, b: Date): number {
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return months - (b.getUTCDate() < a.getUTCDate() ? 1 : 0);
}

function unit(count: number, name: string, locale: string): string {
  return once(locale + name + count, () =>
    whole(
      once(
        locale + name,
        () => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }),
      ).format(count),
    ),
  );
}

/** @returns the country's name, or its code where the browser knows none */
export function countryInWords(code: string, { locale }: Language): string {
  try {
    return (
      once(`${locale} ${code}`, () => once(locale, () => new Intl.DisplayNames(locale, { type: 'region' })).of(code)) ??
      code
    );
  } catch {
    return code;
  }
}
