/** Which events the timeline lists. */
import type { Day } from '../dates/calendar.js';
import type { DatedEvent } from './events.js';
import type { View } from './view.js';

/** What a timeline is limited to. */
export interface TimelineOptions {
  /** Only events that may lie on this day or later. */
  readonly from?: Day | undefined;
  /** Only events that may lie on this day or earlier. */
  readonly to?: Day | undefined;
  /** Only events of these categories; empty for all. */
  readonly categories?: readonly string[];
}

/** @returns the events in view, past and upcoming, that the options allow, in date order */
export function timelineEvents(
  view: View,
  { from = -Infinity, to = Infinity, categories = [] }: TimelineOptions,
): readonly DatedEvent[] {
  return view.known.filter(
    ({ event, date }) =>
      date.last >= from && date.first <= to && (!categories.length || categories.includes(event.category)),
  );
}

/** Above the highest importance. */
const CURRENT_STATUS_RANK = 4;

/**
 * Keeps the most important events: first the one that brought the current status, then by importance, then by how long
 * the status or whereabouts lasted that they brought, then the latest.
 *
 * @param events events of the view, in date order
 * @param limit how many to keep
 * @returns at most `limit` of the events, in the same order
 */
export function mostImportant(view: View, events: readonly DatedEvent[], limit: number): readonly DatedEvent[] {
  const lasted = stateLengths(view);
  const kept = new Set(
    events
      .map((dated, index) => ({
        dated,
        index,
        // An event that brought no such state comes after one whose state lasted no day.
        length: lasted.get(dated.event.id) ?? -1,
        rank: dated.event === view.status?.event ? CURRENT_STATUS_RANK : dated.event.importance,
      }))
      .sort((a, b) => b.rank - a.rank || b.length - a.length || b.index - a.index)
      .slice(0, limit)
      .map(({ dated }) => dated),
  );
  return events.filter((dated) => kept.has(dated));
}

/** For each event, by its id, how many days the status or the whereabouts lasted that it brought. */
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
