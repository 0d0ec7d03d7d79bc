/** The diagnostics of a validation as text for people, annotations for GitHub, or JSON for programs. */
import { describeProblem } from '../casefile/problem.js';
import type { Diagnostic } from './diagnostic.js';

/** The diagnostics of one file; the list is empty when nothing is wrong. */
export interface CheckedFile {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The forms that a report can have. */
export const REPORT_FORMATS = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** @returns the report on these files, with a line break at its end */
export function report(checked: readonly CheckedFile[], format: ReportFormat): string {
  return `${REPORTS[format](checked)}\n`;
}

const REPORTS: Readonly<Record<ReportFormat, (checked: readonly CheckedFile[]) => string>> = {
  text: lineReport((file, { line, column, severity, path, message }) =>
    printable(`${file}:${line}:${column}  ${severity}  ${path || '(document)'}  ${message}`),
  ),
  github: lineReport((file, { line, column, severity, path, message }) => {
    const where = `file=${property(file)},line=${line},col=${column}`;
    return `::${severity} ${where}::${data(describeProblem({ path, message }))}`;
  }),
  json: (checked) =>
    JSON.stringify(
      checked.flatMap(({ file, diagnostics }) => diagnostics.map((diagnostic) => ({ file, ...diagnostic }))),
      null,
      2,
    ),
};

/** @returns a report with a line for each diagnostic and each file without one, and their number */
function lineReport(
  format: (file: string, diagnostic: Diagnostic) => string,
): (checked: readonly CheckedFile[]) => string {
  return (checked) => {
    const lines = checked.flatMap(({ file, diagnostics }) =>
      diagnostics.length
        ? diagnostics.map((diagnostic) => format(file, diagnostic))
        : [`${printable(file)}: no problems`],
    );
    const all = checked.flatMap(({ diagnostics }) => diagnostics);
    return (all.length ? [...lines, summary(all)] : lines).join('\n');
  };
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']): string => {
    const { length } = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    return `${length} ${severity}${length === 1 ? '' : 's'}`;
  };
  return `${count('error')}, ${count('warning')}`;
}

/** @returns the text on one line, without what a terminal would take for commands */
export function printable(text: string): string {
  return text.replace(
    /\p{Cc}|[\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** As GitHub's workflow commands are escaped: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
