/** What the subcommands of `casefile` do. */
import { basename } from 'node:path';
import { parseCasefile } from '../casefile/parse.js';
import { describeProblem } from '../casefile/problem.js';
import { isoDay, type Day } from '../dates/calendar.js';
import { exportCase, type FORMATS } from './convert/export.js';
import { importFile } from './convert/import.js';
import { report, type CheckedFile, type ReportFormat } from './diagnostic-report.js';
import { nameOf, printError, printLines, printWritten, readBytes, readText, write } from './io.js';
import { newCasefile, schemaFor } from './new.js';
import { validate } from './validate.js';

/** The exit code when a file has errors. */
export const ERRORS_FOUND = 1;

/** The exit code when the command could not do its work. */
export const COULD_NOT_RUN = 2;

/** `casefile validate`: prints a report on all files. */
export async function validateFiles(
  files: readonly string[],
  { format, today }: { format: ReportFormat; today: Day },
): Promise<void> {
  const checked: CheckedFile[] = [];
  for (const file of files) {
    try {
      checked.push({ file: nameOf(file), diagnostics: validate(await readBytes(file), today) });
    } catch (error) {
      printError(error);
    }
  }
  if (checked.length) process.stdout.write(report(checked, format));
  const hasErrors = checked.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error'));
  if (hasErrors) process.exitCode = ERRORS_FOUND;
  if (checked.length < files.length) process.exitCode = COULD_NOT_RUN;
}

/** `casefile new`: writes a casefile with examples. */
export async function writeNew(
  id: string,
  { output = `${id}.json`, force = false, today }: { output?: string; force?: boolean; today: Day },
): Promise<void> {
  await write(output, newCasefile(id, output, today), force);
  printWritten(output, `Replace its examples, then check it: casefile validate ${output}`);
}

interface ImportOptions {
  output: string;
  force?: boolean;
  id?: string;
  lang?: string;
  today: Day;
}

/** `casefile import`: writes a casefile from a document in another format. */
export async function importFrom(
  file: string,
  { output, force = false, today, ...options }: ImportOptions,
): Promise<void> {
  const name = nameOf(file);
  const { casefile, report: losses } = importFile(await readText(file), basename(name), {
    ...options,
    today: isoDay(today),
  });
  if (!casefile.events.length) {
    printLines(losses);
    printError(`${name} has no event that a casefile could hold, so nothing is written.`);
    process.exitCode = ERRORS_FOUND;
    return;
  }
  await write(output, `${JSON.stringify({ $schema: schemaFor(output), ...casefile }, null, 2)}\n`, force);
  printLines(losses);
  printWritten(output, `Complete it, then check it: casefile validate ${output}`);
}

interface ExportOptions {
  output: string;
  force?: boolean;
  to: (typeof FORMATS)[number];
}

/** `casefile export`: writes a casefile in another format, without the events that have errors. */
export async function exportTo(file: string, { output, force = false, to }: ExportOptions): Promise<void> {
  const hint = `"casefile validate ${file}" says where.`;
  const text = await readText(file);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    throw new Error(`${nameOf(file)} is not JSON. ${hint}`, { cause: error });
  }
  const { casefile, problems } = parseCasefile(input);
  if (!casefile) throw new Error(`${nameOf(file)} is not a casefile, or has errors outside its events. ${hint}`);
  const { text: converted, report: losses } = exportCase(casefile, to);
  await write(output, converted, force);
  printLines(
    problems.map((problem) =>
      problem.path ? `Left out for an error in ${describeProblem(problem)}` : problem.message,
    ),
  );
  printLines(losses);
  printWritten(output);
}
