import type { Day } from '../../dates/calendar.js';
import { readDay } from '../../dates/edtf.js';

/** Quotation marks that a text editor puts in place of straight ones: `as-of=“2021-01-06”`. */
const QUOTES = '[“”„«»‘’‚]';

/** The forms that `as-of` takes, for messages. */
export const AS_OF_FORMS = 'latest; a date such as 2021-01-06; publication';

/**
 * @param text the value of the attribute `as-of`; undefined if it is not set. It may have a time after the date, as a
 * field of a CMS has
 * @returns the day, or the word; undefined if the value cannot be understood
 */
export function readAsOf(text = 'latest'): Day | 'latest' | 'publication' | undefined {
  const value = text.replace(new RegExp(`^\\s*${QUOTES}?\\s*|\\s*${QUOTES}?\\s*$`, 'g'), '');
  if (value === 'latest' || value === 'publication') return value;
  return readDay(value.replace(/T.*/, ''));
}
