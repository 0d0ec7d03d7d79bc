/** Between TimelineJS dates and EDTF. A date never becomes finer than it was. */
import { calendarParts, utcDate, type Day } from '../../dates/calendar.js';
import { readDate, type DatePoint } from '../../dates/edtf.js';
import { isLanguage } from './languages.js';
import { fieldsOf, textOf, type Fields, type SlideDates, type TimelineDate } from './timelinejs.js';

/** EDTF has no words for seasons; these are for `display_date`, in the language of most of its users. */
const SEASONS = ['', 'Spring', 'Summer', 'Autumn', 'Winter'];

const TIME = ['hour', 'minute', 'second', 'millisecond', 'time'];

/** What came of a slide's dates: EDTF, or a sentence that says why there is none. Also what EDTF could not hold. */
export interface DateReading {
  readonly edtf?: string;
  readonly problem?: string;
  readonly losses: readonly string[];
}

/** @returns the point in EDTF, or a sentence that says what is wrong with it */
function pointOf(value: unknown, name: string, cosmological: boolean): { edtf: string } | { problem: string } {
  const date = fieldsOf(value);
  const [year, month, day] = [textOf(date['year']), textOf(date['month']), textOf(date['day'])];
  const problem = (sentence: string): { problem: string } => ({ problem: `${name}: ${sentence}` });
  if (!year) return problem('a date needs a year.');
  if (!/^-?\d+$/.test(year)) return problem(`"${year}" is not a year.`);
  if (Number(year) < 1) return problem(`${year} is before the year 1, which a casefile cannot tell.`);
  if (Number(year) > 9999) return problem(`${year} is after the year 9999, which a casefile cannot tell.`);
  if (Number(year) < 100 && year.length < 4)
    return problem(
      `"${year}" has not all digits of a year; write 20${year.padStart(2, '0')} or 00${year.padStart(2, '0')}.`,
    );
  const whole = String(Number(year)).padStart(4, '0');
  if (cosmological || !(month || day)) return { edtf: whole };
  if (!month) return problem(`it has the day ${day}, but no month.`);
  const edtf = [whole, ...[month, day].filter(Boolean).map((part) => part.padStart(2, '0'))].join('-');
  const numbers = [month, day].every((part) => /^\d{0,2}$/.test(part)) && Number(month) >= 1 && Number(month) <= 12;
  return numbers && readDate(edtf)
    ? { edtf }
    : problem(`"${[year, month, day].filter(Boolean).join('-')}" is not in the calendar.`);
}

/**
 * Words that say how well a date is known: `c. November 2010`, `2010?`, `2010–2019`, `Spring 2010`.
 *
 * @param edtf the point as it is written, of which only the mark at the end is read
 * @param lang BCP 47; English when it is no such tag
 */
function spell({ precision, first, last, season }: DatePoint, edtf: string, lang: string): string {
  const { year, month, day } = formatsOf(lang);
  const years = (): string => `${year.format(utcDate(first))}–${year.format(utcDate(last))}`;
  const words = {
    day: () => day.format(utcDate(first)),
    month: () => month.format(utcDate(first)),
    season: () => `${SEASONS[season ?? 0] ?? ''} ${year.format(utcDate(first))}`,
    year: () => year.format(utcDate(first)),
    decade: years,
    century: years,
  }[precision]();
  return `${/[~%]$/.test(edtf) ? 'c. ' : ''}${words}${/[?%]$/.test(edtf) ? '?' : ''}`;
}

type Formats = Record<'year' | 'month' | 'day', Intl.DateTimeFormat>;

/** By language: they take long to make, and every date needs the same few. */
const formats = new Map<string, Formats>();

function formatsOf(lang: string): Formats {
  const make = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(isLanguage(lang) ? lang : 'en', {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      ...options,
    });
  const made = formats.get(lang) ?? {
    year: make({}),
    month: make({ month: 'long' }),
    day: make({ month: 'long', day: 'numeric' }),
  };
  formats.set(lang, made);
  return made;
}

/**
 * @param edtf a date that `readDate` reads
 * @param lang the language of month names
 * @returns the date in words, to its true precision; a dash stands for an open end
 */
export function dateInWords(edtf: string, lang: string): string {
  const { start, end } = readDate(edtf) ?? {};
  const [first = '', last = first] = edtf.split('/');
  const [from, to] = [start && spell(start, first, lang), end && spell(end, last, lang)];
  return start === end ? (from ?? '') : [from, '–', to].filter(Boolean).join(' ');
}

/**
 * @param edtf a date that `readDate` reads
 * @param lang the language of month names in `display_date`
 * @returns the same date for a slide: fields no finer than it is known, an end for an interval, a decade or a century, and
 *   `display_date` where fields alone would say more than is known
 */
export function slideDates(edtf: string, lang: string): SlideDates {
  const { start, end } = readDate(edtf) ?? {};
  const [from, to] = [start ?? end, end ?? start];
  if (!from || !to) throw new Error(`"${edtf}" is not a date in EDTF.`);
  const start_date = partsOf(from.first, from);
  const end_date = partsOf(to.last, to);
  const vague = (point?: DatePoint): boolean => !point || !['day', 'month', 'year'].includes(point.precision);
  return {
    start_date,
    // TimelineJS drops an end that says what the start says.
    ...(JSON.stringify(start_date) !== JSON.stringify(end_date) && { end_date }),
    ...((/[?~%]/.test(edtf) || vague(start) || vague(end)) && { display_date: dateInWords(edtf, lang) }),
  };
}

function partsOf(day: Day, { precision }: DatePoint): TimelineDate {
  const { year, month, dayOfMonth } = calendarParts(day);
  return {
    year: year < 100 ? String(year).padStart(4, '0') : year,
    ...((precision === 'day' || precision === 'month') && { month }),
    ...(precision === 'day' && { day: dayOfMonth }),
  };
}

/**
 * @param slide a slide or an era; its `start_date`, `end_date` and `display_date` are read
 * @param options `cosmological`: only years count, as on that scale; `lang`: the language of `display_date`
 * @returns its date in EDTF: a date, or an interval where it has an end
 */
export function readSlideDates(
  slide: Fields,
  { cosmological, lang }: { cosmological: boolean; lang: string },
): DateReading {
  const [startDate, endDate] = [fieldsOf(slide['start_date']), fieldsOf(slide['end_date'])];
  const losses = [
    ...([startDate, endDate].some((date) => TIME.some((field) => textOf(date[field]))) ? ['the time of day'] : []),
    ...([startDate, endDate].some((date) => textOf(date['format'])) ? ['the format of a date'] : []),
    ...(cosmological && [startDate, endDate].some((date) => textOf(date['month']) || textOf(date['day']))
      ? ['month and day, on the cosmological scale']
      : []),
  ];
  const start = pointOf(startDate, 'start date', cosmological);
  if ('problem' in start) return { problem: start.problem, losses };
  const ends = Object.values(endDate).some(textOf);
  // TimelineJS itself takes no notice of an end without a year.
  if (ends && !textOf(endDate['year'])) losses.push('an end date without a year');
  const end = textOf(endDate['year']) ? pointOf(endDate, 'end date', cosmological) : start;
  if ('problem' in end) return { problem: end.problem, losses };
  const plain = end.edtf === start.edtf ? start.edtf : `${start.edtf}/${end.edtf}`;
  if (!readDate(plain)) return { problem: `end date: ${end.edtf} is before the start, ${start.edtf}.`, losses };

  const slideWords = textOf(slide['display_date']);
  const words = slideWords || (end === start ? textOf(startDate['display_date']) : '');
  const edtf = withWords(start.edtf, end.edtf, words, lang) ?? plain;
  const said = [plain, dateInWords(plain, lang), ...(edtf === plain ? [] : [words])];
  for (const other of new Set([words, textOf(startDate['display_date']), textOf(endDate['display_date'])])) {
    if (other && !said.includes(other)) losses.push(`the display date "${other}" of ${plain}`);
  }
  return { edtf, losses };
}

/**
 * Fields cannot say `c.`, a season or a decade; `display_date` can. Of all dates that these fields may
 * stand for, the one that the export would spell in the same words is meant.
 */
function withWords(start: string, end: string, words: string, lang: string): string | undefined {
  if (!words) return undefined;
  const display = words.replace(/^(circa|ca?\.?)\s+/i, 'c. ');
  const marks = (point: string): string[] => ['', '~', '?', '%'].map((mark) => point + mark);
  const single = start === end;
  const candidates = [
    ...(single ? marks(start) : marks(start).flatMap((from) => marks(end).map((to) => `${from}/${to}`))),
    ...(single
      ? [`../${start}`, ...[21, 22, 23, 24].map((season) => `${start}-${season}`)]
      : [`${start.slice(0, 3)}X`, `${start.slice(0, 2)}XX`]),
  ];
  return candidates.find((edtf) => {
    const date = readDate(edtf);
    return date && dateInWords(edtf, lang) === display && sameFields(slideDates(edtf, lang), start, end);
  });
}

function sameFields({ start_date, end_date }: SlideDates, start: string, end: string): boolean {
  const edtfOf = (date: TimelineDate): string =>
    [String(date.year).padStart(4, '0'), date.month, date.day]
      .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
      .join('-');
  return edtfOf(start_date) === start && edtfOf(end_date ?? start_date) === end;
}
