/** A casefile as a calendar in iCalendar. https://www.rfc-editor.org/rfc/rfc5545 */
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { CaseEvent, Casefile } from '../../../data/casefile.js';
import { calendarDay, calendarParts, utcDate, type Day } from '../../dates/calendar.js';
import { readDate, type CaseDate } from '../../dates/edtf.js';
import { dateInWords } from './dates.js';
import { citationParts, notesOf, speaker } from './notes.js';
import type { Report } from './report.js';

/** The format writes years with four digits. */
const LAST_DAY = calendarDay(9999, 12, 30);

/** What the library takes for a URL; one that it refuses would cost the whole calendar. */
const PLAIN_URL = /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{2,5})?([/?#]\S*)?$/;

const arrayOf = (day: Day): DateArray => {
  const { year, month, dayOfMonth } = calendarParts(day);
  return [year, month, dayOfMonth];
};

/**
 * @param casefile a casefile that `parseCasefile` has nothing against
 * @param report is told of events that no calendar can hold
 * @returns a calendar of whole days: an event spans all days that its date allows, and says in its description how well
 *   the date is known; where one end is open, the other stands for both
 * @throws Error when the library refuses the calendar
 */
export function calendarOf(casefile: Casefile, report: Report): string {
  const say = speaker(casefile, report);
  const sources = new Map(casefile.sources.map((source) => [source.id, source]));
  const categories = new Map(casefile.categories.map(({ id, label }) => [id, say(label)]));
  const titles = new Map(casefile.events.map(({ id, title }) => [id, say(title)]));
  // Else the library writes the time of the export, and no two would be the same.
  const stamp = { timestamp: utcDate(Math.max(0, lastOf(readDate(casefile.updated)))).getTime() };

  const eventOf = (event: CaseEvent): EventAttributes[] => {
    const date = readDate(event.date);
    const [first, last] = [firstOf(date), lastOf(date)];
    if (last > LAST_DAY) {
      report.tell(`${event.id}: a calendar cannot hold ${event.date}. Left out: ${JSON.stringify(say(event.title))}.`);
      return [];
    }
    const cited = event.citations.flatMap((citation) => {
      const source = sources.get(citation.source);
      return source ? [{ citation, source }] : [];
    });
    const url = cited.find(({ source }) => source.url !== undefined && PLAIN_URL.test(source.url))?.source.url;
    const isDay = /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(event.date);
    const description = [
      event.detail && say(event.detail),
      !isDay && `Date: ${dateInWords(event.date, casefile.lang)}`,
      ...notesOf(event, say, (id) => titles.get(id) ?? id).map(({ text }) => text),
      ...cited.map(({ citation, source }) => {
        const parts = citationParts(citation, source, say).map(({ before, text, after = '' }) => before + text + after);
        return `Source: ${say(source.title)}${parts.join('')}${source.url ? ` ${source.url}` : ''}`;
      }),
    ];
    return [
      {
        ...stamp,
        uid: `${event.id}@${casefile.id}`,
        start: arrayOf(first),
        // The end is the day after.
        end: arrayOf(last + 1),
        title: say(event.title),
        description: description.filter(Boolean).join('\n\n'),
        // The library escapes no commas here, which part one category from the next.
        categories: [(categories.get(event.category) ?? '').replace(/[\\;,]/g, String.raw`\$&`)],
        ...(url !== undefined && { url }),
        // A case takes none of the reader's own time.
        transp: 'TRANSPARENT',
      },
    ];
  };

  const { error, value } = createEvents(casefile.events.flatMap(eventOf), {
    productId: '-//casefile//export//EN',
    calName: say(casefile.title),
  });
  if (value === null) throw new Error('The calendar could not be written.', { cause: error });
  // The library writes years before 1000 with fewer than four digits.
  return value.replace(
    /^(DT(?:START|END);VALUE=DATE:)(\d{5,7})\r$/gm,
    (_, name: string, digits: string) => `${name}${digits.padStart(8, '0')}\r`,
  );
}

function firstOf(date: CaseDate | undefined): Day {
  return date?.start?.first ?? date?.end?.first ?? 0;
}

function lastOf(date: CaseDate | undefined): Day {
  return date?.end?.last ?? date?.start?.last ?? 0;
}
