/** A casefile as a calendar in iCalendar. https://www.rfc-editor.org/rfc/rfc5545 */
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { CaseEvent, Casefile } from '../../../data/casefile.js';
import { calendarDay, calendarParts, utcDate, type Day } from '../../dates/calendar.js';
import { readDate, type CaseDate } from '../../dates/edtf.js';
import { caseLookup, type CaseLookup, type CitedSource } from './case-lookup.js';
import { displayDate } from './dates.js';
import { citationParts, notesOf } from './event-notes.js';
import type { LossReport } from './loss-report.js';

/** The format writes years with four digits, and the end of an event is the day after it. */
const LAST_DAY = calendarDay(9999, 12, 30);

/** The addresses that the library accepts. With any other it would refuse the whole calendar. */
const ACCEPTED_URL = /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{2,5})?([/?#]\S*)?$/;

/** A calendar day or an interval between two. Of anything less precise the description says how well it is known. */
const WHOLE_DAYS = /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/;

/**
 * @param casefile a casefile in which `parseCasefile` finds no problems
 * @param report receives the events that a calendar cannot hold
 * @returns a calendar of whole days. An event spans all days that its date allows, and says in its description how well
 *   the date is known; where one end is open, it has only the day of the other.
 * @throws Error if the library refuses the calendar
 */
export function calendarOf(casefile: Casefile, report: LossReport): string {
  const lookup = caseLookup(casefile, report);
  const fitting = casefile.events.filter((event) => {
    const fits = lastDayOf(readDate(event.date)) <= LAST_DAY;
    if (!fits) {
      const title = JSON.stringify(lookup.localize(event.title));
      report.addRemark(`${event.id}: a calendar cannot hold ${event.date}. Left out: ${title}.`);
    }
    return fits;
  });
  const { error, value } = createEvents(
    fitting.map((event) => calendarEvent(event, casefile, lookup)),
    { productId: '-//casefile//export//EN', calName: lookup.localize(casefile.title) },
  );
  if (value === null) throw new Error('The calendar could not be written.', { cause: error });
  // The library writes years before 1000 with fewer than four digits.
  return value.replace(
    /^(DT(?:START|END);VALUE=DATE:)(\d{5,7})\r$/gm,
    (_, name: string, digits: string) => `${name}${digits.padStart(8, '0')}\r`,
  );
}

function calendarEvent(event: CaseEvent, casefile: Casefile, lookup: CaseLookup): EventAttributes {
  const date = readDate(event.date);
  const url = lookup.citedSources(event).find(({ source }) => source.url !== undefined && ACCEPTED_URL.test(source.url))
    ?.source.url;
  // Without it the library writes the time of the export, and no two exports would be the same. Its types lack the
  // field.
  const timestamp = { timestamp: utcDate(Math.max(0, lastDayOf(readDate(casefile.updated)))).getTime() };
  return {
    ...timestamp,
    uid: `${event.id}@${casefile.id}`,
    start: dateArray(firstDayOf(date)),
    // The end is the day after.
    end: dateArray(lastDayOf(date) + 1),
    title: lookup.localize(event.title),
    description: descriptionOf(event, casefile.lang, lookup),
    // Commas separate categories, and the library does not escape them.
    categories: [lookup.categoryLabel(event.category).replace(/[\\;,]/g, String.raw`\$&`)],
    ...(url !== undefined && { url }),
    // The reader stays free on these days.
    transp: 'TRANSPARENT',
  };
}

function descriptionOf(event: CaseEvent, lang: string, lookup: CaseLookup): string {
  const paragraphs = [
    event.detail && lookup.localize(event.detail),
    !WHOLE_DAYS.test(event.date) && `Date: ${displayDate(event.date, lang)}`,
    ...notesOf(event, lookup).map(({ text }) => text),
    ...lookup.citedSources(event).map((cited) => sourceInWords(cited, lookup)),
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

function sourceInWords({ citation, source }: CitedSource, { localize }: CaseLookup): string {
  const parts = citationParts(citation, source, localize).map(({ before, text, after }) => before + text + after);
  const url = source.url ? ` ${source.url}` : '';
  const archived = source.archived ? ` (archived copy: ${source.archived})` : '';
  return `Source: ${localize(source.title)}${parts.join('')}${url}${archived}`;
}

function dateArray(day: Day): DateArray {
  const { year, month, dayOfMonth } = calendarParts(day);
  return [year, month, dayOfMonth];
}

function firstDayOf(date: CaseDate | undefined): Day {
  return date?.start?.first ?? date?.end?.first ?? 0;
}

function lastDayOf(date: CaseDate | undefined): Day {
  return date?.end?.last ?? date?.start?.last ?? 0;
}
