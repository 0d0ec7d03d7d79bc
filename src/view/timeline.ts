/** Which events the timeline lists, and what its ribbon spans. */
import type { Day } from '../dates/edtf.js';
import type { DatedEvent } from './events.js';
import type { View } from './view.js';

export interface TimelineOptions {
  /** Only events that touch these days. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Only events of these categories; empty for all. */
  readonly categories?: readonly string[];
}

/** @returns the events in view, past and upcoming, that the options let through, in date order */
export function timelineEvents(
  view: View,
  { from = -Infinity, to = Infinity, categories = [] }: TimelineOptions,
): readonly DatedEvent[] {
  return view.known.filter(
    ({ event, date }) =>
      date.last >= from && date.first <= to && (!categories.length || categories.includes(event.category)),
  );
}

/**
 * Keeps the events that tell most: the one with which the case came to stand where it stands, then by
 * importance, then those that changed where the case or its subject stood, the state that lasted
 * longest first, then the latest.
 *
 * @param limit how many to keep
 * @returns at most `limit` of the events, in the order in which they came
 */
export function mostImportant(view: View, events: readonly DatedEvent[], limit: number): readonly DatedEvent[] {
  const lasted = stateLengths(view);
  const kept = new Set(
    events
      .map((dated, index) => ({
        dated,
        index,
        length: lasted.get(dated.event.id) ?? -1,
        rank: dated.event === view.status?.event ? 4 : dated.event.importance,
      }))
      .sort((a, b) => b.rank - a.rank || b.length - a.length || b.index - a.index)
      .slice(0, limit)
      .map(({ dated }) => dated),
  );
  return events.filter((dated) => kept.has(dated));
}

/** How many days the status or the stay lasted that each event began, by the event's id. */
function stateLengths(view: View): Map<string, number> {
  const lengths = new Map<string, number>(view.whereaboutsPeriods.map(({ event, from, to }) => [event.id, to - from]));
  let next = view.day;
  for (const { event, date } of [...view.past].reverse()) {
    if (!event.status) continue;
    lengths.set(event.id, Math.max(lengths.get(event.id) ?? 0, next - date.first));
    next = date.first;
  }
  return lengths;
}
