/** The spreadsheet of TimelineJS as CSV. https://timeline.knightlab.com/docs/using-spreadsheets.html */
import Papa from 'papaparse';
import type { Report } from './report.js';
import { fieldsOf, textOf, type Entry, type Fields, type Outline, type Slide, type Timeline } from './timelinejs.js';

/** The columns of the template, in its order, and the field of a slide that each stands for. */
const COLUMNS: Record<string, readonly [string, string?]> = {
  Year: ['start_date', 'year'],
  Month: ['start_date', 'month'],
  Day: ['start_date', 'day'],
  Time: ['start_date', 'time'],
  'End Year': ['end_date', 'year'],
  'End Month': ['end_date', 'month'],
  'End Day': ['end_date', 'day'],
  'End Time': ['end_date', 'time'],
  'Display Date': ['display_date'],
  Headline: ['text', 'headline'],
  Text: ['text', 'text'],
  Media: ['media', 'url'],
  'Media Credit': ['media', 'credit'],
  'Media Caption': ['media', 'caption'],
  'Media Thumbnail': ['media', 'thumbnail'],
  Type: ['type'],
  Group: ['group'],
  Background: ['background'],
};

/**
 * A cell that begins like this is a formula to a spreadsheet, whoever wrote it. An apostrophe in front makes it text. It
 * also goes in front of apostrophes that stand before such a sign already, so that the import can tell them apart.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const unescape = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

const plain = (name: string): string =>
  name
    .trim()
    .replace(/[\s_]+/g, ' ')
    .toLowerCase();
const NAMES = new Map(Object.keys(COLUMNS).map((name) => [plain(name), name]));

/**
 * @param text CSV, with a comma, a semicolon or a tab between cells; the names of the columns may stand in any order and case
 * @param report is told of unknown columns, types and broken quotes
 * @returns the document's slides and eras, each with the number of its row
 * @throws Error when it has no columns of the spreadsheet
 */
export function readCsv(text: string, report: Report): Outline {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const first = data.findIndex((row) => row.some((cell) => cell.trim()));
  const header = (data[first] ?? []).map((name) => NAMES.get(plain(name)));
  if (!header.includes('Year') || !(header.includes('Headline') || header.includes('Text'))) {
    throw new Error(
      'The document is neither TimelineJS JSON nor its spreadsheet as CSV, which has the columns Year and Headline.',
    );
  }
  for (const { row, message } of errors) report.tell(`row ${(row ?? 0) + 1}: ${message}.`);
  const entries: Entry[] = [];
  data.slice(first + 1).forEach((cells, index) => {
    if (!cells.some((cell) => cell.trim())) return;
    // As the spreadsheet numbers its rows, from 1.
    const where = `row ${first + index + 2}`;
    const { type: cell, ...slide } = slideOf(cells, header, data[first] ?? [], where, report);
    const type = textOf(cell).toLowerCase();
    if (type && type !== 'title' && type !== 'era') report.lose(`the type "${type}"`, where);
    const known = type === 'era' || (type === 'title' && !entries.some((entry) => entry.type === 'title'));
    if (type === 'title' && !known) report.tell(`${where}: a second title slide is read as an event.`);
    entries.push({ where, type: known ? type : 'event', slide });
  });
  return { entries, cosmological: false };
}

/** The one that makes most column names; the library's own guess counts the semicolons of HTML entities too. */
function delimiterOf(text: string): string {
  const header = text.split(/[\r\n]+/).find((line) => /[^\s,;"]/.test(line)) ?? '';
  const columns = (delimiter: string): number =>
    header.split(delimiter).filter((name) => NAMES.has(plain(name.replaceAll('"', '')))).length;
  return [',', ';', '\t'].sort((a, b) => columns(b) - columns(a))[0] ?? ',';
}

function slideOf(
  cells: readonly string[],
  header: readonly (string | undefined)[],
  titles: readonly string[],
  where: string,
  report: Report,
): Fields {
  const slide: Record<string, Fields | string> = {};
  cells.forEach((cell, index) => {
    const value = unescape(cell).trim();
    const name = header[index];
    if (!value) return;
    if (name === undefined || header.indexOf(name) < index) {
      report.lose(`the column "${titles[index]?.trim() ?? index + 1}"`, where);
      return;
    }
    const [field, part] = COLUMNS[name] ?? [name];
    // TimelineJS takes spaces and commas out of the numbers of a date.
    const clean = part && /^(year|month|day)$/.test(part) ? value.replace(/[\s,]+/g, '') : value;
    slide[field] = part ? { ...(slide[field] as Fields | undefined), [part]: clean } : clean;
  });
  return slide;
}

/** @returns the document as CSV, with the columns of the template and a row for each slide; it has no column for ids */
export function writeCsv({ title, events, eras = [] }: Timeline): string {
  const row = (slide: Slide, type = ''): string[] =>
    Object.values(COLUMNS).map(([field, part]) => {
      if (field === 'type') return type;
      const value = (slide as unknown as Fields)[field];
      return textOf(part ? fieldsOf(value)[part] : value);
    });
  const rows = [row(title, 'title'), ...events.map((slide) => row(slide)), ...eras.map((slide) => row(slide, 'era'))];
  return `${Papa.unparse([Object.keys(COLUMNS), ...rows], { escapeFormulae: FORMULA })}\r\n`;
}
