import type { CaseEvent } from '../../data/casefile.js';
import type { DatedEvent } from './events.js';
import type { View } from './view.js';

/**
 * @param view what is true as of an earlier day
 * @param now what is true today
 * @param fields what the widget tells; an event with one of these counts, and so does every turn of the case
 * @returns the developments that came after the earlier day, in date order: what has happened since, and what became known
 * since, though it lies ahead; where the widget tells none of it, all that came, so that no silence says "nothing"
 */
export function laterEvents({ day }: View, now: View, fields: readonly (keyof CaseEvent)[]): readonly DatedEvent[] {
  const later = [...now.past, ...now.upcoming].filter(({ date: { first }, known }) => known > day || (first > day && first <= now.day));
  const told = later.filter(({ event }) => event.importance > 2 || fields.some((field) => event[field]));
  return told[0] ? told : later;
}
