import { calendarDay, type Day } from './calendar.js';

/** @returns the calendar day on the reader's own clock. The only place where the library reads the clock. */
export function today(): Day {
  const now = new Date();
  return calendarDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
