import type { Casefile } from '../../data/casefile.js';
import type { Day } from '../dates/calendar.js';
import { datedEvents, eventsWith, type DatedEvent } from './events.js';

/** The time from the first event of a case to a day, and when something changed in it. */
export interface CaseSpan {
  readonly casefile: Casefile;
  /** The day on which the first event came into view; `end` if there is none. */
  readonly start: Day;
  /** The last day; in a widget, today. */
  readonly end: Day;
  /** The days on which the status changed, in order. */
  readonly statusChanges: readonly Day[];
}

/** The first day on which the event has happened and is known. */
function inViewFrom({ date, known }: DatedEvent): Day {
  return Math.max(date.first, known);
}

/** @returns the span of the case until the day */
export function caseSpanOf(casefile: Casefile, end: Day): CaseSpan {
  const days = daysOf(datedEvents(casefile), end);
  const statuses = eventsWith(datedEvents(casefile), 'status');
  let before: DatedEvent | undefined;
  const statusChanges = daysOf(statuses, end).filter((day) => {
    // A status that becomes known late may be older than the one that is shown already.
    const status = statuses.findLast((each) => inViewFrom(each) <= day);
    const changed = status !== before;
    before = status;
    return changed;
  });
  return { casefile, start: days[0] ?? end, end, statusChanges };
}

function daysOf(events: readonly DatedEvent[], end: Day): Day[] {
  const days = events.map(inViewFrom).filter((day) => day <= end);
  return [...new Set(days)].sort((a, b) => a - b);
}
