import { readDate, type Day } from '../read/dates.js';
import type { View } from './view.js';

/**
 * @param now what is true today
 * @param days how many days facts stay fresh after they were checked
 * @returns whether they were checked longer ago than that, of a case that is not closed
 */
export function isStale({ casefile, day, status }: View, days: number): boolean {
  const checked: Day = readDate(casefile.updated)?.last ?? day;
  return day - checked > days && status?.event.status.tone !== 'closed';
}
