/** Everything that is wrong or poor in one document, with its line and column. */
import { isUtf8 } from 'node:buffer';
import { VERSION, type CaseEvent } from '../../data/casefile.js';
import type { Day } from '../read/dates.js';
import { parseCasefile, type Problem } from '../read/parse.js';
import { advise } from './advice.js';
import { hiddenProblems, isObject } from './hidden.js';
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
  const wrong = (message: string, offset = 0): void => { add('error', [{ offset, path: '', message }]); };

  if (bytes.length > MAX_BYTES) wrong(`This file has ${bytes.length} bytes, and a casefile has at most ${MAX_BYTES} (2 MB).`);
  if (!isUtf8(bytes)) {
    wrong('This is not UTF-8: save the file in that encoding.', Math.max(text.indexOf('\uFFFD'), 0));
    return findings;
  }
  if (text !== marked) wrong('The file begins with a byte order mark, which JSON does not allow: save it as UTF-8 without one.');

  const document = readDocument(text, positionOf);
  add('error', document.errors);
  add('warning', document.warnings);
  if (document.value !== undefined) {
    const mark = ({ path, message }: Problem): Mark => ({ offset: document.offsetOf(path), path, message: reword(message) });
    const { errors, warnings } = check(document.value, today);
    add('error', errors.map(mark));
    add('warning', warnings.map(mark));
  }
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}

function check(input: unknown, today: Day): { errors: readonly Problem[]; warnings: readonly Problem[] } {
  const { casefile, problems } = parseCasefile(input);
  if (!isObject(input) || Number(input['version']) > VERSION) return { errors: problems, warnings: [] };
  const errors = problems.length ? tidy([...problems, ...hiddenProblems(input)], input['events']) : problems;
  if (!casefile) return { errors, warnings: [] };
  const wrong = new Set(errors.map(({ path }) => /^events\[\d+\]/.exec(path)?.[0]));
  const entries = (input['events'] as CaseEvent[]).map((event, index) => ({ event, path: `events[${index}]` })).filter(({ path }) => !wrong.has(path));
  return { errors, warnings: advise(casefile, entries, !errors.length, today) };
}

/** Each error once, and none that only follows from another: a ruling that has an error of its own is there all the same. */
function tidy(problems: readonly Problem[], events: unknown): Problem[] {
  const rulings = new Set(Array.isArray(events) ? events.map((event) => (isObject(event) && event['ruling'] ? event['id'] : undefined)) : []);
  const own = problems.filter(({ path, message }) => !(path.endsWith('.ruling.effect.on') && rulings.has(/^No ruling has the id "(.*)"\.$/.exec(message)?.[1])));
  return [...new Map(own.map((problem) => [JSON.stringify(problem), problem])).values()];
}
