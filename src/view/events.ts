/** Which events are in view as of a day, and in which order. */
import type { CaseEvent, Casefile } from '../../data/casefile.js';
import { readDate, type CaseDate, type Day } from '../dates/edtf.js';

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

/** The events in view, in date order. */
export interface EventsInView {
  /** What was known. */
  readonly known: readonly DatedEvent[];
  /** Of these what has happened. */
  readonly past: readonly DatedEvent[];
  /** Of these what lies ahead. */
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

/** @returns these events that have the field, in the same order */
export function eventsWith<K extends keyof CaseEvent>(
  events: readonly DatedEvent[],
  field: K,
): (DatedEvent & { event: CaseEvent & Required<Pick<CaseEvent, K>> })[] {
  return events.filter(
    (dated): dated is DatedEvent & { event: CaseEvent & Required<Pick<CaseEvent, K>> } =>
      dated.event[field] !== undefined,
  );
}
