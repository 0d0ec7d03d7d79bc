import type { Casefile } from '../../data/casefile.js';
import type { Day } from '../dates/edtf.js';
import { datedEvents, eventsWith, type DatedEvent } from './events.js';

/** A case from its first day in view to the day asked about. */
export interface CaseSpan {
  readonly casefile: Casefile;
  readonly start: Day;
  readonly end: Day;
  /** The days on which the status changed, in order. */
  readonly statusChanges: readonly Day[];
  /** The days on which anything came into view, in order. */
  readonly days: readonly Day[];
  /** The days on which the status or the whereabouts may have changed: what lasts ended, and began anew. */
  readonly ends: readonly Day[];
}

/** The first day on which the event counts among what has happened and was known. */
function inViewFrom({ date, known }: DatedEvent): Day {
  return Math.max(date.first, known);
}

/** @returns the life of the case until the day */
export function caseSpanOf(casefile: Casefile, end: Day): CaseSpan {
  const days = daysOf(datedEvents(casefile), end);
  const statuses = eventsWith(datedEvents(casefile), 'status');
  const ends = daysOf([...statuses, ...eventsWith(datedEvents(casefile), 'whereabouts')], end);
  let before: DatedEvent | undefined;
  const statusChanges = daysOf(statuses, end).filter((day) => {
    // What becomes known late may be older than what is shown already.
    const status = statuses.findLast((each) => inViewFrom(each) <= day);
    const changed = status !== before;
    before = status;
    return changed;
  });
  return { casefile, start: days[0] ?? end, end, statusChanges, days, ends };
}

function daysOf(events: readonly DatedEvent[], end: Day): Day[] {
  const days = events.map(inViewFrom).filter((day) => day <= end);
  return [...new Set(days)].sort((a, b) => a - b);
}
