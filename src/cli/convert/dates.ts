/** Between dates of TimelineJS and EDTF. A date never becomes more precise than it was. */
import { calendarParts, utcDate, type Day } from '../../dates/calendar.js';
import { readDate, type DatePoint } from '../../dates/edtf.js';
import { isLanguage } from '../shared/languages.js';
import { fieldsOf, textOf, type SlideDates, type TimelineDate, type UncheckedFields } from './timelinejs.js';

/** The words for EDTF's seasons 1 to 4 in `display_date`. `Intl` has none, so they are English in every language. */
const SEASONS = ['', 'Spring', 'Summer', 'Autumn', 'Winter'];

const TIME_FIELDS = ['hour', 'minute', 'second', 'millisecond', 'time'];

/** How to read a document's dates. */
export interface DateOptions {
  /** On the cosmological scale only years count. */
  readonly isCosmological: boolean;
  /** The language of `display_date`, BCP 47. */
  readonly lang: string;
}

/** The date of a slide in EDTF, or a sentence that says why it has none; and what EDTF cannot hold. */
export interface SlideDateResult {
  readonly edtf?: string;
  readonly problem?: string;
  readonly losses: readonly string[];
}

/**
 * @param edtf a date that `readDate` can read
 * @param lang the language of month names in `display_date`, BCP 47; English if there is no such language
 * @returns the same date for a slide: fields no more precise than it is known, an end for an interval, a decade or a
 *   century, and `display_date` where the fields alone would say more than is known
 */
export function slideDates(edtf: string, lang: string): SlideDates {
  const { start, end } = readDate(edtf) ?? {};
  const [from, to] = [start ?? end, end ?? start];
  if (!from || !to) throw new Error(`"${edtf}" is not a date in EDTF.`);
  const start_date = timelineDate(from.first, from);
  const end_date = timelineDate(to.last, to);
  const isExact = (point?: DatePoint): boolean =>
    point !== undefined && !point.qualifier && ['day', 'month', 'year'].includes(point.precision);
  return {
    start_date,
    // TimelineJS drops an end that repeats the start.
    ...(JSON.stringify(start_date) !== JSON.stringify(end_date) && { end_date }),
    ...(!(isExact(start) && isExact(end)) && { display_date: displayDate(edtf, lang) }),
  };
}

function timelineDate(day: Day, { precision }: DatePoint): TimelineDate {
  const { year, month, dayOfMonth } = calendarParts(day);
  return {
    year: year < 100 ? String(year).padStart(4, '0') : year,
    ...((precision === 'day' || precision === 'month') && { month }),
    ...(precision === 'day' && { day: dayOfMonth }),
  };
}

/**
 * @param edtf a date that `readDate` can read
 * @param lang the language of month names, BCP 47; English if there is no such language
 * @returns the date in words, as precise as it is known (`c. November 2010`, `2010?`, `2010–2019`, `Spring 2010`), with
 *   a dash for an open end
 */
export function displayDate(edtf: string, lang: string): string {
  const { start, end } = readDate(edtf) ?? {};
  const [from, to] = [start && displayPoint(start, lang), end && displayPoint(end, lang)];
  return start === end ? (from ?? '') : [from, '–', to].filter(Boolean).join(' ');
}

function displayPoint({ precision, first, last, season, qualifier }: DatePoint, lang: string): string {
  const { year, month, day } = formatsFor(lang);
  const years = (): string => `${year.format(utcDate(first))}–${year.format(utcDate(last))}`;
  const words = {
    day: () => day.format(utcDate(first)),
    month: () => month.format(utcDate(first)),
    season: () => `${SEASONS[season ?? 0] ?? ''} ${year.format(utcDate(first))}`,
    year: () => year.format(utcDate(first)),
    decade: years,
    century: years,
  }[precision]();
  const isApproximate = qualifier === '~' || qualifier === '%';
  const isUncertain = qualifier === '?' || qualifier === '%';
  return `${isApproximate ? 'c. ' : ''}${words}${isUncertain ? '?' : ''}`;
}

type Formats = Readonly<Record<'year' | 'month' | 'day', Intl.DateTimeFormat>>;

/**
 * The formatters of the last language, because a formatter takes long to create. One language is enough: a conversion
 * writes all its dates in the same one.
 */
let lastFormats: { readonly lang: string; readonly formats: Formats } | undefined;

function formatsFor(lang: string): Formats {
  if (lastFormats?.lang !== lang) lastFormats = { lang, formats: createFormats(lang) };
  return lastFormats.formats;
}

function createFormats(lang: string): Formats {
  const create = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(isLanguage(lang) ? lang : 'en', {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      ...options,
    });
  return {
    year: create({}),
    month: create({ month: 'long' }),
    day: create({ month: 'long', day: 'numeric' }),
  };
}

/**
 * @param slide a slide or an era; its `start_date`, `end_date` and `display_date` are read
 * @returns its date in EDTF: a date, or an interval if it has an end
 */
export function readSlideDates(slide: UncheckedFields, { isCosmological, lang }: DateOptions): SlideDateResult {
  const [startDate, endDate] = [fieldsOf(slide['start_date']), fieldsOf(slide['end_date'])];
  const losses = fieldLosses([startDate, endDate], isCosmological);
  const start = readTimelineDate(startDate, 'start date', isCosmological);
  if ('problem' in start) return { problem: start.problem, losses };
  const hasEndYear = textOf(endDate['year']) !== '';
  // TimelineJS itself ignores an end without a year.
  if (!hasEndYear && Object.values(endDate).some(textOf)) losses.push('an end date without a year');
  const end = hasEndYear ? readTimelineDate(endDate, 'end date', isCosmological) : start;
  if ('problem' in end) return { problem: end.problem, losses };
  const plain = end.edtf === start.edtf ? start.edtf : `${start.edtf}/${end.edtf}`;
  if (!readDate(plain)) return { problem: `end date: ${end.edtf} is before the start, ${start.edtf}.`, losses };

  const [startWords, endWords] = [textOf(startDate['display_date']), textOf(endDate['display_date'])];
  const words = textOf(slide['display_date']) || (end === start ? startWords : '');
  const edtf = dateDisplayedAs(words, start.edtf, end.edtf, lang) ?? plain;
  const carried = [plain, displayDate(plain, lang), ...(edtf === plain ? [] : [words])];
  for (const other of new Set([words, startWords, endWords]))
    if (other && !carried.includes(other)) losses.push(`the display date "${other}" of ${plain}`);
  return { edtf, losses };
}

function fieldLosses(dates: readonly UncheckedFields[], isCosmological: boolean): string[] {
  const hasAny = (fields: readonly string[]): boolean =>
    dates.some((date) => fields.some((field) => textOf(date[field])));
  return [
    ...(hasAny(TIME_FIELDS) ? ['the time of day'] : []),
    ...(hasAny(['format']) ? ['the format of a date'] : []),
    ...(isCosmological && hasAny(['month', 'day']) ? ['month and day, on the cosmological scale'] : []),
  ];
}

/** @returns the date in EDTF, or a sentence that says what is wrong with it */
function readTimelineDate(
  date: UncheckedFields,
  name: string,
  isCosmological: boolean,
): { edtf: string } | { problem: string } {
  const [year, month, day] = [textOf(date['year']), textOf(date['month']), textOf(date['day'])];
  const wrong = yearProblem(year);
  if (wrong) return { problem: `${name}: ${wrong}` };
  const fullYear = String(Number(year)).padStart(4, '0');
  if (isCosmological || !(month || day)) return { edtf: fullYear };
  if (!month) return { problem: `${name}: it has a day (${day}) but no month.` };
  const parts = [month, day].filter(Boolean);
  const edtf = [fullYear, ...parts.map((part) => part.padStart(2, '0'))].join('-');
  // Months from 21 would be seasons in EDTF.
  const isCalendarDate = parts.every((part) => /^\d{1,2}$/.test(part)) && Number(month) <= 12 && readDate(edtf);
  return isCalendarDate ? { edtf } : { problem: `${name}: "${[year, ...parts].join('-')}" is not a calendar date.` };
}

function yearProblem(year: string): string | undefined {
  if (!year) return 'a date needs a year.';
  if (!/^-?\d+$/.test(year)) return `"${year}" is not a year.`;
  if (Number(year) < 1) return `the year ${year} is before the year 1, the first that a casefile can hold.`;
  if (Number(year) > 9999) return `the year ${year} is after the year 9999, the last that a casefile can hold.`;
  if (Number(year) < 100 && year.length < 4)
    return `"${year}" is not a full year. Write 20${year.padStart(2, '0')} or 00${year.padStart(2, '0')}.`;
  return undefined;
}

/**
 * The fields of a date have no place for `c.`, a season or a decade; `display_date` has.
 *
 * @returns of all dates that the export would write with these fields, the one that it displays with these words
 */
function dateDisplayedAs(words: string, start: string, end: string, lang: string): string | undefined {
  if (!words) return undefined;
  const display = words.replace(/^(circa|ca?\.?)\s+/i, 'c. ');
  const withMarks = (point: string): string[] => ['', '~', '?', '%'].map((qualifier) => point + qualifier);
  const candidates =
    start === end
      ? [...withMarks(start), `../${start}`, ...[21, 22, 23, 24].map((season) => `${start}-${season}`)]
      : [
          ...withMarks(start).flatMap((from) => withMarks(end).map((to) => `${from}/${to}`)),
          `${start.slice(0, 3)}X`,
          `${start.slice(0, 2)}XX`,
        ];
  return candidates.find(
    (edtf) => readDate(edtf) && displayDate(edtf, lang) === display && hasFields(slideDates(edtf, lang), start, end),
  );
}

function hasFields({ start_date, end_date }: SlideDates, start: string, end: string): boolean {
  const edtfOf = ({ year, month, day }: TimelineDate): string =>
    [String(year).padStart(4, '0'), month, day]
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  return edtfOf(start_date) === start && edtfOf(end_date ?? start_date) === end;
}
