/** Everything that is wrong or poor in one document, with its line and column. */
import { isUtf8 } from 'node:buffer';
import { VERSION } from '../../data/casefile.js';
import type { Day } from '../dates/edtf.js';
import type { Problem } from '../casefile/parse.js';
import { advise } from './advice.js';
import { errorsIn, isObject } from './errors.js';
import { positionsIn, readDocument, type Mark, type Position } from './positions.js';
import { reword } from './wording.js';

/** An error (widgets leave out what has one, or refuse the document) or a warning, by its place in the text. */
export interface Finding extends Problem, Position {
  readonly severity: 'error' | 'warning';
}

/** The largest document that widgets read, in bytes. */
const MAX_BYTES = 2 * 1024 * 1024;

/**
 * Strict where a page is lenient: one event that is wrong is an error here.
 *
 * @param bytes the document as it is stored
 * @param today the day for which the age of the facts is told
 * @returns every finding in the order of the text; none when the document is as it should be
 */
export function validate(bytes: Buffer, today: Day): Finding[] {
  const marked = bytes.toString('utf8');
  const text = marked.replace(/^\uFEFF/, '');
  const positionOf = positionsIn(text);
  const findings: Finding[] = [];
  const add = (severity: Finding['severity'], marks: readonly Mark[]): void => {
    for (const { offset, path, message } of marks) findings.push({ severity, ...positionOf(offset), path, message });
  };
  const wrong = (message: string, offset = 0): void => {
    add('error', [{ offset, path: '', message }]);
  };

  if (bytes.length > MAX_BYTES)
    wrong(`This file has ${bytes.length} bytes, and a casefile has at most ${MAX_BYTES} (2 MB).`);
  if (!isUtf8(bytes)) {
    wrong(
      'This is not text in UTF-8: save it in that encoding, or check that it is the right file.',
      Math.max(text.indexOf('\uFFFD'), 0),
    );
    return findings;
  }
  if (text !== marked)
    wrong('The file begins with a byte order mark, which JSON does not allow: save it as UTF-8 without one.');

  if (/^\s*<[!?a-z]/i.test(text)) {
    wrong(
      `This is ${/^\s*<\?xml/i.test(text) ? 'XML' : 'HTML'}, not JSON: a casefile is a JSON object.`,
      text.indexOf('<'),
    );
    return findings;
  }

  try {
    const document = readDocument(text, positionOf);
    add('error', document.errors);
    add('warning', document.warnings);
    if (document.value !== undefined) {
      const mark = ({ path, message }: Problem): Mark => ({
        offset: document.offsetOf(path),
        path,
        message: reword(message),
      });
      const { errors, warnings } = check(document.value, today);
      add('error', errors.map(mark));
      add('warning', warnings.map(mark));
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    wrong('This is nested more deeply than can be read.');
  }
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}

function check(input: unknown, today: Day): { errors: readonly Problem[]; warnings: readonly Problem[] } {
  const refuse = (message: string, path = ''): { errors: Problem[]; warnings: [] } => ({
    errors: [{ path, message }],
    warnings: [],
  });
  if (!isObject(input)) return refuse('A casefile is a JSON object.');
  const { version } = input;
  if (typeof version === 'number' && version > VERSION) {
    return refuse(
      `This casefile has version ${version}, and this command reads version ${VERSION}: get a newer one with "npm install casefile@latest".`,
      'version',
    );
  }
  const { errors, readable } = errorsIn(input);
  return { errors, warnings: advise(readable, errors, today) };
}
