import { readDate, type CaseDate } from '../dates/edtf.js';
import type { View } from './view.js';

/**
 * @param now what is true today
 * @param days how many days facts stay fresh after they were checked
 * @returns whether they were checked longer ago than that, of a case that is not closed
 */
export function isStale({ casefile, day, status }: View, days: number): boolean {
  // Parsing has seen to it that the date can be read.
  const checked = readDate(casefile.updated) as CaseDate;
  return day - checked.last > days && status?.event.status.tone !== 'closed';
}
