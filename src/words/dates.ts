/** Dates, durations and country names in words, through `Intl`. */
import { UTCDateMini } from '@date-fns/utc';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { isoOf, utc, type CaseDate, type DatePoint, type Day, type Precision } from '../read/dates.js';
import type { Language } from './words.js';

const FIELDS: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  season: { year: 'numeric' },
  year: { year: 'numeric' },
  decade: { year: 'numeric' },
  century: { year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a format costs far more than using it, so each is built once. */
function format(locale: string, precision: Precision, short: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${short}`;
  let made = formats.get(key);
  if (!made) {
    const fields = { ...FIELDS[precision] };
    if (short && fields.month) fields.month = 'short';
    made = new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC', calendar: 'gregory' });
    formats.set(key, made);
  }
  return made;
}

/** @returns a day in words, "6 January 2021", or with the month cut short, "6 Jan 2021" */
export function dayInWords(day: Day, { locale }: Language, short = false): string {
  return format(locale, 'day', short).format(utc(day));
}

/** @returns a month in words, cut short: "Mar 2013" */
export function monthInWords(day: Day, { locale }: Language): string {
  return format(locale, 'month', true).format(utc(day));
}

/** @returns a year in words */
export function yearInWords(day: Day, { locale }: Language): string {
  return format(locale, 'year', true).format(utc(day));
}

/** @returns a date in words, no finer than it is known: "November 2010", "about 2010", "25 July – 22 October 2010" */
export function dateInWords(date: CaseDate, language: Language, short = false): string {
  const { words } = language;
  const { start, end } = date;
  if (start === end && start) return pointInWords(start, language, short);
  if (!end) return start ? words.from(pointInWords(start, language, short)) : '';
  if (!start) return words.until(pointInWords(end, language, short));
  const plain = [start, end].every((point) => !point.approximate && !point.uncertain);
  if (plain && start.precision === end.precision && FIELDS[start.precision] === FIELDS[end.precision] && isoOf(start)) {
    return format(language.locale, start.precision, short).formatRange(utc(start.first), utc(end.first));
  }
  return `${pointInWords(start, language, short)} – ${pointInWords(end, language, short)}`;
}

function pointInWords(point: DatePoint, language: Language, short: boolean): string {
  const { words, locale } = language;
  const formatter = format(locale, point.precision, short);
  let text = formatter.format(utc(point.first));
  if (point.season) text = `${words.seasons[point.season - 1] ?? ''} ${text}`;
  if (point.precision === 'decade' || point.precision === 'century') text = formatter.formatRange(utc(point.first), utc(point.last));
  if (point.approximate) text = words.about(text);
  if (point.uncertain) text = words.uncertain(text);
  return text;
}

/** @returns a number of days in words: "2,487 days" */
export function daysInWords(days: number, { locale }: Language): string {
  return unit(days, 'day', locale);
}

/** @returns the whole calendar years and months between two days, "6 years, 9 months"; under a month the days */
export function durationInWords(from: Day, to: Day, language: Language): string {
  const { locale, words } = language;
  const [start, end] = [new UTCDateMini(utc(from)), new UTCDateMini(utc(to))];
  // A month that has begun counts when the day of the month on which it began is reached again.
  const months = differenceInCalendarMonths(end, start) - (end.getDate() < start.getDate() ? 1 : 0);
  if (!months) return daysInWords(to - from, language);
  const years = Math.trunc(months / 12);
  const parts = [years && unit(years, 'year', locale), months % 12 && unit(months % 12, 'month', locale)];
  return words.join(parts.filter((part): part is string => Boolean(part)));
}

function unit(count: number, name: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(count);
}

/** @returns the country's name, or its code where the browser knows none */
export function countryInWords(code: string, { locale }: Language): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
