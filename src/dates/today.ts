import { dayOf, type Day } from './edtf.js';

/** The calendar day on the reader's own clock. The only place where the library reads the clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
