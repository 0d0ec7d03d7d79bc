/** Casefiles to the formats of other tools: `casefile export`. */
import type { Casefile } from '../../../data/casefile.js';
import { writeCsv } from './csv.js';
import { calendarOf } from './ics.js';
import { writeJson } from './json.js';
import { reportRest } from './notes.js';
import { Report } from './report.js';
import { timelineOf } from './slides.js';

/** What a casefile can be exported to: TimelineJS as JSON or as its spreadsheet, and iCalendar. */
export const FORMATS = ['timelinejs', 'csv', 'ics'] as const;

/**
 * @param casefile a casefile that `parseCasefile` has nothing against
 * @param format one of `FORMATS`
 * @returns the document, and in sentences all that it does not carry. What the format has no field for but readers need
 *   (an allegation's standing and answer, rulings, further sources) stands in the text.
 */
export function exportCase(casefile: Casefile, format: (typeof FORMATS)[number]): { text: string; report: string[] } {
  const report = new Report();
  const write = {
    timelinejs: () => writeJson(timelineOf(casefile, report)),
    csv: () => writeCsv(timelineOf(casefile, report)),
    ics: () => calendarOf(casefile, report),
  }[format];
  const text = write();
  if (format === 'ics' && casefile.sources.length) report.lose('the kind and language of sources', 'all sources');
  if (format === 'csv') report.lose('the ids of the casefile and its events', 'all events');
  reportRest(casefile, report);
  return { text, report: report.lines() };
}
