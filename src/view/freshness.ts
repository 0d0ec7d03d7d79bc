import { readDate, type CaseDate } from '../dates/edtf.js';
import type { View } from './view.js';

/**
 * @param now what is true today
 * @param days how many days facts count as fresh after they were checked
 * @returns whether the facts were checked longer ago than that; never for a closed case
 */
export function isStale({ casefile, day, status }: View, days: number): boolean {
  // The parser has checked that the date can be read.
  const checked = readDate(casefile.updated) as CaseDate;
  return day - checked.last > days && status?.event.status.tone !== 'closed';
}
