/** Reads the attributes that choose which events a timeline lists. */
import type { Day } from '../../dates/calendar.js';
import { readDate } from '../../dates/edtf.js';

/** The dates that `from` and `to` take, for the warning about another value. */
export const DATE_FORMS = 'a date such as 2012, 2012-06 or 2012-06-19';

/**
 * @param text the `from` attribute: an EDTF date
 * @returns the first day that the date allows, in days since 1970; undefined if the text is no date or has no first day
 */
export function readFrom(text: string): Day | undefined {
  return finite(readDate(text)?.first);
}

/**
 * @param text the `to` attribute: an EDTF date
 * @returns the last day that the date allows, in days since 1970; undefined if the text is no date or has no last day
 */
export function readTo(text: string): Day | undefined {
  return finite(readDate(text)?.last);
}

function finite(day: Day | undefined): Day | undefined {
  return Number.isFinite(day) ? day : undefined;
}

/**
 * @param text the `category` attribute: ids separated by spaces or commas
 * @param known the ids of the casefile's categories
 * @returns the categories that the casefile has, none for all of them; and the ids that it does not have
 */
export function readCategories(
  text: string,
  known: readonly string[],
): { readonly categories: readonly string[]; readonly unknown: readonly string[] } {
  const ids = text.split(/[\s,]+/).filter((id) => id !== '');
  return {
    categories: ids.filter((id) => known.includes(id)),
    unknown: ids.filter((id) => !known.includes(id)),
  };
}
