/** Casefiles to the formats of other tools: `casefile export`. */
import type { Casefile } from '../../../data/casefile.js';
import { reportAnswerEvents, reportCommonLosses } from './casefile-losses.js';
import { writeCsv } from './csv.js';
import { calendarOf } from './ics.js';
import { writeJson } from './json.js';
import { LossReport } from './loss-report.js';
import { timelineOf } from './slides.js';

/** The formats of an export: TimelineJS as JSON or as its spreadsheet, and iCalendar. */
export const FORMATS = ['timelinejs', 'csv', 'ics'] as const;

/**
 * @param casefile a casefile in which `parseCasefile` finds no problems
 * @param format one of `FORMATS`
 * @returns the document, and in sentences all that it does not carry over. What the format has no field for but readers
 *   need (an allegation's standing and answers, rulings, further sources) stands in the text.
 * @throws Error if the calendar library refuses to write the events
 */
export function exportCase(casefile: Casefile, format: (typeof FORMATS)[number]): { text: string; report: string[] } {
  const report = new LossReport();
  const writers = {
    timelinejs: () => writeJson(timelineOf(casefile, report, { hasIds: true })),
    csv: () => writeCsv(timelineOf(casefile, report, { hasIds: false })),
    ics: () => calendarOf(casefile, report),
  };
  const text = writers[format]();
  if (format === 'ics' && casefile.sources.length) report.addLoss('the kind and language of sources', 'all sources');
  if (format === 'csv') report.addLoss('the ids of the casefile and its events', 'all events');
  if (format !== 'timelinejs') reportAnswerEvents(casefile, report);
  reportCommonLosses(casefile, report);
  return { text, report: report.lines() };
}
