import type { CaseEvent } from '../../data/casefile.js';
import type { DatedEvent } from './events.js';
import type { View } from './view.js';

/**
 * @param view what is true as of an earlier day
 * @param now what is true today
 * @param fields what the widget tells; an event with one of these counts, and so does every turn of the case
 * @returns the developments that came after the earlier day, in date order: what has happened since, and what became known since, though it lies ahead
 */
export function laterEvents(view: View, now: View, fields: readonly (keyof CaseEvent)[]): readonly DatedEvent[] {
  return [...now.past, ...now.upcoming].filter(({ event, date: { first }, known }) =>
    (known > view.day || (first > view.day && first <= now.day)) && (event.importance === 3 || fields.some((field) => event[field])));
}
