/** Every error and every warning of one document, with its line and column. */
import { isUtf8 } from 'node:buffer';
import type { Day } from '../dates/calendar.js';
import { firstProblems, type Problem } from '../casefile/problem.js';
import { documentProblem, MAX_BYTES } from '../casefile/rules.js';
import { isObject } from '../casefile/schema-walk.js';
import { advise } from './advice.js';
import type { Diagnostic, Warning } from './diagnostic.js';
import { readAll } from './readable.js';
import { positionsIn, readDocument, type Position } from './shared/positions.js';

/** An error or a warning at an offset of the text. */
interface LocatedMessage extends Omit<Diagnostic, 'severity' | keyof Position> {
  readonly offset: number;
}

/**
 * Checks a document. Where a page leaves out an event with an error and shows the rest, this reports every error.
 *
 * @param bytes the document as it is stored
 * @param today the day from which the age of the facts is counted
 * @returns every diagnostic in the order of the text; none when there is nothing to correct
 */
export function validate(bytes: Buffer, today: Day): Diagnostic[] {
  const markedText = bytes.toString('utf8');
  const text = markedText.replace(/^\uFEFF/, '');
  const positionOf = positionsIn(text);
  const diagnostics: Diagnostic[] = [];
  const add = (severity: Diagnostic['severity'], located: readonly LocatedMessage[]): void => {
    for (const { offset, code, path, message } of located)
      diagnostics.push({ severity, code, ...positionOf(offset), path, message });
  };
  const addError = (code: Diagnostic['code'], message: string, offset = 0): void => {
    add('error', [{ code, offset, path: '', message }]);
  };

  if (bytes.length > MAX_BYTES)
    addError('size', `This file has ${bytes.length} bytes, and a casefile has at most ${MAX_BYTES} (2 MB).`);
  if (!isUtf8(bytes)) {
    const message = 'This is not text in UTF-8: save it in that encoding, or check that it is the right file.';
    addError('encoding', message, Math.max(text.indexOf('\uFFFD'), 0));
    return diagnostics;
  }
  if (text !== markedText)
    addError(
      'encoding',
      'The file begins with a byte order mark, which JSON does not allow: save it as UTF-8 without one.',
    );
  if (/^\s*<[!?a-z]/i.test(text)) {
    const language = /^\s*<\?xml/i.test(text) ? 'XML' : 'HTML';
    addError('syntax', `This is ${language}, not JSON: a casefile is a JSON object.`, text.indexOf('<'));
    return diagnostics;
  }

  try {
    const document = readDocument(text, positionOf);
    add('error', document.errors);
    add('warning', document.warnings);
    if (document.value !== undefined) {
      const { errors, warnings } = check(document.value, today);
      add(
        'error',
        errors.map((error) => ({ ...error, offset: document.offsetOf(error.path) })),
      );
      add(
        'warning',
        warnings.map((warning) => ({ ...warning, offset: document.offsetOf(warning.path) })),
      );
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    addError('syntax', 'This is nested more deeply than can be read.');
  }
  const isNote = ({ code }: Diagnostic): number => Number(code === 'more');
  return diagnostics.sort((a, b) => isNote(a) - isNote(b) || a.line - b.line || a.column - b.column);
}

function check(input: unknown, today: Day): { errors: readonly Problem[]; warnings: readonly (Problem | Warning)[] } {
  const refusal = documentProblem(input);
  if (refusal || !isObject(input)) return { errors: refusal ? [refusal] : [], warnings: [] };
  const { errors, readable } = readAll(input);
  return { errors, warnings: firstProblems(advise(readable, errors, today)) };
}
