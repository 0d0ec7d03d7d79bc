/** The spreadsheet of TimelineJS as CSV. https://timeline.knightlab.com/docs/using-spreadsheets.html */
import Papa from 'papaparse';
import type { LossReport } from './loss-report.js';
import {
  fieldsOf,
  textOf,
  type Slide,
  type TimelineDocument,
  type UncheckedFields,
  type UncheckedSlide,
  type UncheckedTimeline,
} from './timelinejs.js';

/** The columns of the template, in its order, and the field of a slide that each fills. */
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

/** The names of the columns by the form in which they are compared. */
const COLUMN_NAMES = new Map(Object.keys(COLUMNS).map((name) => [comparable(name), name]));

/**
 * A spreadsheet reads a cell that starts like this as a formula. The export puts an apostrophe in front, which makes
 * it text. It also puts one in front of apostrophes that are already before such a sign, so that the import can take
 * away exactly what was added.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/** The header of a sheet. */
interface Header {
  /** The names as the sheet has them. */
  readonly titles: readonly string[];
  /** The column of the template that each is; undefined for one that the template does not have. */
  readonly columns: readonly (string | undefined)[];
}

/**
 * @param text CSV, with a comma, a semicolon or a tab between cells; the columns may have any order, and their names
 *   any case
 * @param report receives unknown columns and types, and of broken quotes
 * @returns the document's slides and eras, each with the number of its row
 * @throws Error if it does not have the columns of the spreadsheet
 */
export function readCsv(text: string, report: LossReport): UncheckedTimeline {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const headerIndex = data.findIndex((row) => row.some((cell) => cell.trim()));
  const titles = data[headerIndex] ?? [];
  const columns = titles.map((name) => COLUMN_NAMES.get(comparable(name)));
  if (!columns.includes('Year') || !(columns.includes('Headline') || columns.includes('Text'))) {
    throw new Error(
      'The document is neither TimelineJS JSON nor its spreadsheet as CSV, which has the columns Year and Headline.',
    );
  }
  for (const { row, message } of errors) report.addRemark(`row ${(row ?? 0) + 1}: ${message}.`);
  const slides: UncheckedSlide[] = [];
  data.slice(headerIndex + 1).forEach((cells, index) => {
    if (!cells.some((cell) => cell.trim())) return;
    // A spreadsheet counts its rows from 1.
    const where = `row ${headerIndex + index + 2}`;
    const { type: cell, ...fields } = fieldsIn(cells, { titles, columns }, where, report);
    const hasTitle = slides.some(({ type }) => type === 'title');
    slides.push({ where, type: slideType(textOf(cell).toLowerCase(), hasTitle, where, report), fields });
  });
  return { slides, isCosmological: false };
}

/**
 * The character that separates most column names. Papa Parse's own guess also counts the semicolons of HTML entities.
 */
function delimiterOf(text: string): string {
  const header = text.split(/[\r\n]+/).find((line) => /[^\s,;"]/.test(line)) ?? '';
  const knownColumns = (delimiter: string): number =>
    header.split(delimiter).filter((name) => COLUMN_NAMES.has(comparable(name.replaceAll('"', '')))).length;
  return [',', ';', '\t'].sort((a, b) => knownColumns(b) - knownColumns(a))[0] ?? ',';
}

function fieldsIn(
  cells: readonly string[],
  { titles, columns }: Header,
  where: string,
  report: LossReport,
): UncheckedFields {
  const fields: Record<string, UncheckedFields | string> = {};
  cells.forEach((cell, index) => {
    const value = withoutApostrophe(cell).trim();
    const name = columns[index];
    if (!value) return;
    const isRepeated = name !== undefined && columns.indexOf(name) < index;
    if (name === undefined || isRepeated) {
      report.addLoss(`the column "${titles[index]?.trim() ?? index + 1}"`, where);
      return;
    }
    const [field, part] = COLUMNS[name] ?? [name];
    if (!part) fields[field] = value;
    // TimelineJS takes spaces and commas out of the numbers of a date.
    else {
      const isNumber = /^(year|month|day)$/.test(part);
      fields[field] = { ...fieldsOf(fields[field]), [part]: isNumber ? value.replace(/[\s,]+/g, '') : value };
    }
  });
  return fields;
}

function slideType(name: string, hasTitle: boolean, where: string, report: LossReport): UncheckedSlide['type'] {
  if (name === 'era') return name;
  if (name === 'title' && !hasTitle) return name;
  if (name === 'title') report.addRemark(`${where}: a second title slide is read as an event.`);
  else if (name) report.addLoss(`the type "${name}"`, where);
  return 'event';
}

function comparable(name: string): string {
  return name
    .trim()
    .replace(/[\s_]+/g, ' ')
    .toLowerCase();
}

function withoutApostrophe(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** @returns the document as CSV, with the columns of the template and a row for each slide; it has no column for ids */
export function writeCsv({ title, events, eras = [] }: TimelineDocument): string {
  const row = (slide: Slide, type = ''): string[] =>
    Object.values(COLUMNS).map(([field, part]) => {
      if (field === 'type') return type;
      const value: unknown = slide[field as keyof Slide];
      return textOf(part ? fieldsOf(value)[part] : value);
    });
  const rows = [row(title, 'title'), ...events.map((slide) => row(slide)), ...eras.map((slide) => row(slide, 'era'))];
  return `${Papa.unparse([Object.keys(COLUMNS), ...rows], { escapeFormulae: FORMULA })}\r\n`;
}
