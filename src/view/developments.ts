import type { DatedEvent } from './events.js';
import type { View } from './view.js';

/** An event with one of these fields changes the state of the case. */
const STATE_FIELDS = ['status', 'whereabouts', 'asylum', 'extradition', 'ruling'] as const;

/**
 * @param view what is true as of an earlier day
 * @param now what is true today
 * @returns the later developments, in date order: events that have happened or became known since the earlier day.
 *   Only those that changed the state of the case or have importance 3. If there are none, all events, so the widget
 *   does not suggest that nothing happened
 */
export function laterDevelopments({ day }: View, now: View): readonly DatedEvent[] {
  const since = now.known.filter(({ date: { first }, known }) => known > day || (first > day && first <= now.day));
  const major = since.filter(({ event }) => event.importance > 2 || STATE_FIELDS.some((field) => event[field]));
  return major.length ? major : since;
}
