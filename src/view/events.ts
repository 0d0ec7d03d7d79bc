/** Which events are in view as of a day, and in which order. */
import type { CaseEvent, Casefile } from '../../data/casefile.js';
import { readDate, type CaseDate, type Day } from '../read/dates.js';

/** An event with its date read. */
export interface DatedEvent {
  readonly event: CaseEvent;
  readonly date: CaseDate;
  /** The day on which it became public. */
  readonly known: Day;
}

const cache = new WeakMap<Casefile, readonly DatedEvent[]>();

/** @returns all events, by earliest day, then latest day, then document order; read and sorted once a casefile */
export function datedEvents(casefile: Casefile): readonly DatedEvent[] {
  let events = cache.get(casefile);
  if (!events) {
    events = casefile.events
      .map((event) => {
        // Parsing has seen to it that the date can be read.
        const date = readDate(event.date) as CaseDate;
        return { event, date, known: (readDate(event.known ?? '') ?? date).last };
      })
      .sort((a, b) => a.date.first - b.date.first || a.date.last - b.date.last);
    cache.set(casefile, events);
  }
  return events;
}

/**
 * @param day the day asked about
 * @returns `past`, what has happened and was known by that day; `upcoming`, what was known by then but lies ahead
 */
export function eventsInView(casefile: Casefile, day: Day): { past: readonly DatedEvent[]; upcoming: readonly DatedEvent[] } {
  const known = datedEvents(casefile).filter((dated) => dated.known <= day);
  return {
    past: known.filter(({ date }) => date.first <= day),
    upcoming: known.filter(({ date }) => date.first > day),
  };
}

/** @returns these events that have the field, in the same order */
export function withField<K extends keyof CaseEvent>(
  events: readonly DatedEvent[],
  field: K,
): (DatedEvent & { event: CaseEvent & Required<Pick<CaseEvent, K>> })[] {
  return events.filter((dated): dated is DatedEvent & { event: CaseEvent & Required<Pick<CaseEvent, K>> } => dated.event[field] !== undefined);
}
