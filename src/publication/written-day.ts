/** Days as pages write them for people and machines. */
import { readDay, type Day } from '../dates/edtf.js';

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** Also with the time behind and nothing between: `20210106103000`. */
const ISO = /^\D*(?<y>\d{4})([-/.]?)(?<m>\d\d|\b\d)\2(?<d>\d\d|\b\d)(?!\/|\d(?!\d{5}$))/;
/** The day before the month or after it. The time may come before the year: `Wed Jan 06 23:30:00 EST 2021`, as Java prints a date. */
const WORDS = new RegExp(
  `(?:\\b(?<d>\\d\\d?)(?:st|nd|rd|th)?[ -])?\\b(?<m>${MONTHS})(?!ras)[a-z]*[., -]+(?:(?<e>\\d\\d?)(?:st|nd|rd|th)?,? (?:[\\d:]+ (?:[a-z]+ )?)?)?(?<y>\\d{4})\\b`,
  'i',
);
/** As German has it; with strokes, nobody knows which is the month. */
const DOTTED = /\b(?<d>\d\d?)\. ?(?<m>\d\d?)\. ?(?<y>\d{4})\b/;
/** At the start of a step of the path, or at the end of the whole: elsewhere a slug tells of an event. Eight digits without an ending are a number. */
const IN_PATH =
  /(?:\/|[-_](?=\d{4}-\d\d?-\d\d?\/?(?:\.\w+)?$|\d{8}(?:-\w+)?\.\w+$))(?<y>\d{4})[-/]?(?<m>\d\d|\b\d(?!\d)|[a-z]{3})[-/]?(?<d>\d\d|\b\d)(?!\d)/i;

/** @returns the first day that is found in the list */
export function first<T>(list: Iterable<T>, find: (one: T) => Day | undefined): Day | undefined {
  for (const one of list) {
    const day = find(one);
    if (day) return day;
  }
  return undefined;
}

/** @param text a date in ISO 8601 or RFC 5322, with or without a time, in English words, or as German has it */
export function readText(text: string | null): Day | undefined {
  const start = (text ?? '').split(/updat|modif/i)[0]!.slice(0, 80);
  return first([ISO, WORDS, DOTTED], (form) => dayFrom(form.exec(start)));
}

/** @param path the path of an address: `/2021/01/06/appeal` */
export function readPath(path: string): Day | undefined {
  return dayFrom(IN_PATH.exec(path));
}

/** Systems write their zero for a missing date: the years 1, 1601, 1753, 1899, 1900, 1904, 1969 or 1970, by the system; and 9999 for never. */
function dayFrom(match: RegExpExecArray | null): Day | undefined {
  const { y = '', m = '', d, e = d } = match?.groups ?? {};
  const month = /\d/.test(m) ? m : MONTHS.indexOf(m.toLowerCase()) / 4 + 1;
  return y > '1970' && y < '2100'
    ? readDay([y, month, e].map((part) => String(part).padStart(2, '0')).join('-'))
    : undefined;
}

/** @returns the text in one line */
export function flat(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
