/** Which events are in view as of a day, and in which order. */
import type { CaseEvent, Casefile } from '../../data/casefile.js';
import type { Day } from '../dates/calendar.js';
import { readDate, type CaseDate } from '../dates/edtf.js';

/** An event with its dates read. */
export interface DatedEvent {
  readonly event: CaseEvent;
  readonly date: CaseDate;
  /** The known date: the day on which the event became public. */
  readonly known: Day;
}

const cache = new WeakMap<Casefile, readonly DatedEvent[]>();

/**
 * @returns all events by earliest day, then latest day, then document order. They are read and sorted once for each
 *   casefile
 */
export function datedEvents(casefile: Casefile): readonly DatedEvent[] {
  let events = cache.get(casefile);
  if (!events) {
    events = casefile.events
      .map((event) => {
        // The parser has checked that the date can be read.
        const date = readDate(event.date) as CaseDate;
        return { event, date, known: (readDate(event.known ?? '') ?? date).last };
      })
      .sort((a, b) => a.date.first - b.date.first || a.date.last - b.date.last);
    cache.set(casefile, events);
  }
  return events;
}

/** The events in view as of a day, in date order. */
export interface EventsInView {
  /** All of them: events that were known by the day. */
  readonly known: readonly DatedEvent[];
  /** Those that have happened, or have begun. */
  readonly past: readonly DatedEvent[];
  /** Those that begin after the day. */
  readonly upcoming: readonly DatedEvent[];
}

/** @returns the events in view as of the day */
export function eventsInView(casefile: Casefile, day: Day): EventsInView {
  const known = datedEvents(casefile).filter((dated) => dated.known <= day);
  return {
    known,
    past: known.filter(({ date }) => date.first <= day),
    upcoming: known.filter(({ date }) => date.first > day),
  };
}

/** @returns those of the events that have the field, in the same order */
export function eventsWith<K extends keyof CaseEvent>(
  events: readonly DatedEvent[],
  field: K,
): (DatedEvent & { event: CaseEvent & Required<Pick<CaseEvent, K>> })[] {
  return events.filter(
    (dated): dated is DatedEvent & { event: CaseEvent & Required<Pick<CaseEvent, K>> } =>
      dated.event[field] !== undefined,
  );
}
