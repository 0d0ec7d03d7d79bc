/** What `casefile validate` says about a document. */
import type { ProblemCode } from '../casefile/problem.js';
import type { Position } from './shared/positions.js';

/** What kind of warning it is, for programs. */
export type WarningCode =
  | 'country'
  | 'date-order'
  | 'html'
  | 'http'
  | 'language'
  | 'long-quotation'
  | 'long-text'
  | 'no-answer'
  | 'no-events'
  | 'no-status'
  | 'old-check'
  | 'old-status'
  | 'repeated-field'
  | 'same-title'
  | 'unknown-field'
  | 'unused';

/** Something that the format allows, but that is probably a mistake. */
export interface Warning {
  readonly code: WarningCode;
  /** Where: `events[12].date`; empty for the document itself. */
  readonly path: string;
  /** A sentence that says what should be improved, and how. */
  readonly message: string;
}

/**
 * An error or a warning, at its line and column. Widgets leave out an event that has an error, or refuse the document.
 * Besides the codes of problems and warnings there are `syntax` for text that is not JSON and `encoding` for bytes that
 * are not UTF-8 text.
 */
export interface Diagnostic extends Position {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode | WarningCode | 'syntax' | 'encoding';
  readonly path: string;
  readonly message: string;
}
