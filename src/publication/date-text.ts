/** Finds a calendar day in text as pages write it, for readers or for programs, and in the path of an address. */
import type { Day } from '../dates/calendar.js';
import { readDay } from '../dates/edtf.js';

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** ISO 8601, also with slashes, dots or nothing between the numbers: `2021-01-06T10:30Z`, `2021/1/6`, `20210106`. */
const ISO_FORM = new RegExp(
  [
    String.raw`^\D*(?<year>\d{4})(?<separator>[-/.]?)`,
    String.raw`(?<month>\d\d|\b\d)\k<separator>(?<day>\d\d|\b\d)`,
    // A slash starts the end of an interval. More digits make another number, except for a time: `20210106103000`.
    String.raw`(?!/|\d(?!\d{5}$))`,
  ].join(''),
);

const ORDINAL = '(?:st|nd|rd|th)?';
/** Java prints a date with the time before the year: `Wed Jan 06 23:30:00 EST 2021`. */
const TIME_AND_ZONE = String.raw`(?:[\d:]+ (?:[a-z]+ )?)?`;

/** English words, with the day before or after the month: `6th January 2021`, `Jan. 6, 2021`, `06-JAN-2021`. */
const WORD_FORM = new RegExp(
  [
    String.raw`(?:\b(?<dayBefore>\d\d?)${ORDINAL}[ -])?`,
    // "marraskuu" is Finnish for November. Other languages' words that begin like the English ones mean the same month.
    String.raw`\b(?<month>${MONTH_NAMES.join('|')})(?!ras)[a-z]*[., -]+`,
    String.raw`(?:(?<dayAfter>\d\d?)${ORDINAL},? ${TIME_AND_ZONE})?`,
    String.raw`(?<year>\d{4})\b`,
  ].join(''),
  'i',
);

/** As German writes it: `6.1.2021`. The same with slashes is not read: it may mean 6 January or 1 June. */
const DOTTED_FORM = /\b(?<day>\d\d?)\. ?(?<month>\d\d?)\. ?(?<year>\d{4})\b/;

/**
 * A day in the path of an address. It is at the start of a step (`/2021/jan/06/appeal`, `/2021-01-06-appeal`) or at
 * the very end (`/appeal-2021-01-06`): anywhere else the date is part of a headline, and the date of an event.
 */
const PATH_FORM = new RegExp(
  [
    // Eight digits at the end are a number of the CMS, unless a file extension follows: `/appeal-20210106.html`.
    String.raw`(?:/|[-_](?=\d{4}-\d\d?-\d\d?/?(?:\.\w+)?$|\d{8}(?:-\w+)?\.\w+$))`,
    String.raw`(?<year>\d{4})[-/]?`,
    String.raw`(?<month>\d\d|\b\d(?!\d)|[a-z]{3})[-/]?`,
    String.raw`(?<day>\d\d|\b\d)(?!\d)`,
  ].join(''),
  'i',
);

/** Longer texts are not dates. The limit also keeps the search quick on hostile pages. */
const LONGEST_TEXT = 80;

/**
 * @param items anything that may have a day, the most important first
 * @param find looks for the day of one item
 * @returns the first day that is found
 */
export function firstDay<T>(items: Iterable<T>, find: (item: T) => Day | undefined): Day | undefined {
  for (const item of items) {
    const day = find(item);
    if (day) return day;
  }
  return undefined;
}

/**
 * @param text a date in ISO 8601 or RFC 5322, with or without a time, in English words, or as German writes it
 * @returns the day as written, in the time zone of the text; undefined if there is none, or if it comes after the word
 *   "updated" or "modified"
 */
export function dayInText(text: string | null): Day | undefined {
  const [beforeUpdate = ''] = (text ?? '').split(/updat|modif/i);
  const start = beforeUpdate.slice(0, LONGEST_TEXT);
  return firstDay([ISO_FORM, WORD_FORM, DOTTED_FORM], (form) => matchedDay(form.exec(start)));
}

/** @param path the path of an address without its query, such as `/2021/01/06/appeal` */
export function dayInPath(path: string): Day | undefined {
  return matchedDay(PATH_FORM.exec(path));
}

/**
 * A CMS writes the zero of its clock for a missing date: year 1, 1601, 1753, 1899, 1900, 1904, 1969 or 1970, and 9999
 * for "never". So only the years from 1971 to 2099 count.
 */
function matchedDay(match: RegExpExecArray | null): Day | undefined {
  const { year = '', month = '', day, dayBefore, dayAfter } = match?.groups ?? {};
  if (Number(year) < 1971 || Number(year) > 2099) return undefined;
  const monthNumber = /\d/.test(month) ? month : String(MONTH_NAMES.indexOf(month.toLowerCase()) + 1);
  const dayNumber = day ?? dayAfter ?? dayBefore ?? '';
  return readDay([year, monthNumber.padStart(2, '0'), dayNumber.padStart(2, '0')].join('-'));
}

/** @returns the text on one line, without spaces around it */
export function collapseWhitespace(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
