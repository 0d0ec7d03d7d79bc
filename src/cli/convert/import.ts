/** TimelineJS documents to casefiles: `casefile import`. */
import { parse } from 'node:path';
import { MAX_EVENTS, VERSION, type CaseEvent, type Casefile } from '../../../data/casefile.js';
import { parseCasefile } from '../../casefile/parse.js';
import { readDate, readDay } from '../../dates/edtf.js';
import { isLanguage } from '../shared/languages.js';
import { CasefileBuilder } from './casefile-builder.js';
import { readCsv } from './csv.js';
import { readHtml } from './html.js';
import { MAX_ID_LENGTH, slug } from './ids.js';
import { readJson } from './json.js';
import { LossReport } from './loss-report.js';
import { reportSlideLosses } from './slide-losses.js';
import { oneLine } from './slide-media.js';
import { DOCUMENT_SOURCE_ID, fieldsOf, textOf, type UncheckedSlide } from './timelinejs.js';

/** The fields of the casefile that the document does not give. */
interface ImportOptions {
  /** The casefile's id, which must be a valid one; by default made from the title. */
  id?: string;
  /** The language of the document's texts, BCP 47; English by default. */
  lang?: string;
  /** The day of the import, such as `2024-06-25`. */
  today: string;
}

/**
 * @param text a TimelineJS document in JSON, or its spreadsheet as CSV; without a byte order mark
 * @param name the file's name, which is used if the document has no title
 * @returns a casefile, and in sentences everything that it does not carry over or that the editor has to complete or
 *   correct: also what `parseCasefile` finds wrong with it, such as a text that is too long. Events with a date that a
 *   casefile cannot hold are left out, and reported.
 * @throws Error with a sentence, if the document has neither format, or `lang` is not a language tag
 */
export function importFile(
  text: string,
  name: string,
  options: ImportOptions,
): { casefile: Casefile; report: string[] } {
  const { id, lang = 'en', today } = options;
  if (!isLanguage(lang)) throw new Error(`"${lang}" is not a language code. Use one such as "en" or "es-EC".`);
  const report = new LossReport();
  const { slides, isCosmological } = /^\s*[[{]/.test(text) ? readJson(text, report) : readCsv(text, report);

  const titleSlide = slides.find(({ type }) => type === 'title');
  const title = (titleSlide && readTitle(titleSlide, report)) || parse(name).name || 'Timeline';
  const facts = { title, publisher: parse(name).base || 'TimelineJS', lang, isCosmological };
  const builder = new CasefileBuilder(facts, report);
  for (const slide of slides) if (slide !== titleSlide) builder.add(slide);
  const events = builder.events();
  if (events.length > MAX_EVENTS)
    throw new Error(`The document has ${events.length} events. A casefile may have at most ${MAX_EVENTS}.`);

  if (events.length) adviseEditor(events, today, options.lang === undefined, report);
  const casefile: Casefile = {
    version: VERSION,
    id: id ?? (slug(textOf(titleSlide?.fields['unique_id']), MAX_ID_LENGTH) || slug(title) || DOCUMENT_SOURCE_ID),
    title,
    lang,
    updated: today,
    subject: 'subject',
    parties: [{ id: 'subject', name: title }],
    places: [],
    sources: builder.sources,
    categories: builder.categories,
    events,
  };
  // The document may have longer texts, or more of something, than a casefile allows.
  for (const { path, message } of parseCasefile(casefile).problems)
    report.addRemark(`The casefile has an error at ${path}: ${message}`);
  return { casefile, report: report.lines() };
}

/** Tells the editor what to check and complete. */
function adviseEditor(
  events: readonly CaseEvent[],
  today: string,
  isLanguageAssumed: boolean,
  report: LossReport,
): void {
  const list = (chosen: readonly CaseEvent[]): string => chosen.map(({ id }) => id).join(', ');
  const unsourced = events.filter(({ citations }) => citations.some(({ source }) => source === DOCUMENT_SOURCE_ID));
  const future = events.filter(({ date }) => (readDate(date)?.last ?? 0) > (readDay(today) ?? 0));
  report.addRemark(
    'The subject is a placeholder with the title as its name. Name the person or body whom the case is about.',
  );
  if (isLanguageAssumed) report.addRemark('The language is assumed to be English (en).');
  report.addRemark(
    `The day of the last check ("updated") is set to today, ${today}. Check the facts, and set it to the day on which you did.`,
  );
  report.addRemark(
    'All events have importance 2. Their standing is "reported" unless the document says something else.',
  );
  if (unsourced.length)
    report.addRemark(
      `These events cite only the imported document (source "${DOCUMENT_SOURCE_ID}") and need sources of their own: ${list(unsourced)}.`,
    );
  if (future.length)
    report.addRemark(
      `These events are or end after ${today}. To show them earlier, give them "known", the day on which they became public: ${list(future)}.`,
    );
}

/** @returns the headline of the title slide, the only part of it that a casefile has a place for */
function readTitle(slide: UncheckedSlide, report: LossReport): string {
  reportSlideLosses(slide, report);
  const { where, fields } = slide;
  const { headline, text } = fieldsOf(fields['text']);
  const { url, caption, credit } = fieldsOf(fields['media']);
  const detail = readHtml(textOf(text)).text;
  if (detail)
    report.addRemark(`${where}: a casefile has no place for the text of the title slide: ${JSON.stringify(detail)}`);
  const media = [url, caption, credit].map(textOf).filter(Boolean);
  if (media.length)
    report.addRemark(`${where}: a casefile has no place for the media of the title slide: ${media.join(', ')}`);
  for (const name of ['start_date', 'end_date', 'display_date', 'group']) {
    if (textOf(fields[name]) || Object.values(fieldsOf(fields[name])).some(textOf))
      report.addLoss(`the title slide's ${name.replace('_', ' ')}`, where);
  }
  return oneLine(readHtml(textOf(headline)).text);
}
