import type { DatedEvent } from './events.js';
import type { View } from './view.js';

/** What makes an event a turn of the case. */
const TURNS = ['status', 'whereabouts', 'asylum', 'extradition', 'ruling'] as const;

/**
 * @param view what is true as of an earlier day
 * @param now what is true today
 * @returns the developments that came after the earlier day, in date order: what has happened since, and what became known
 * since, though it lies ahead. Turns of the case and what is most important; where there is none, all that came, so that no
 * silence says "nothing"
 */
export function laterDevelopments({ day }: View, now: View): readonly DatedEvent[] {
  const later = now.known.filter(({ date: { first }, known }) => known > day || (first > day && first <= now.day));
  const turns = later.filter(({ event }) => event.importance > 2 || TURNS.some((field) => event[field]));
  return turns[0] ? turns : later;
}
