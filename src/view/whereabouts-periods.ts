import type { CaseEvent, Whereabouts } from '../../data/casefile.js';
import type { Day } from '../dates/calendar.js';
import { eventsWith, type DatedEvent } from './events.js';

/** A period in which the subject is at one place, held, sheltered or free in one way. */
export interface WhereaboutsPeriod {
  /** The event with which it began. */
  readonly event: CaseEvent & Required<Pick<CaseEvent, 'whereabouts'>>;
  readonly kind: Whereabouts;
  /** The date on which it began, as precisely as it is known. */
  readonly since: DatedEvent['date'];
  /** The first day that `since` allows. */
  readonly from: Day;
  /** The first day of the next period; for the current period, the day of the view. */
  readonly to: Day;
  /** Its length in days, until the day of the view; undefined if its start or its end is not known to the day. */
  readonly days: number | undefined;
  /** Whether it has not ended by the day of the view. */
  readonly current: boolean;
}

/**
 * @param past the events that have happened, in date order
 * @param day the day of the view
 * @returns the periods in date order. An event with the place and the kind of the period before continues that period
 */
export function whereaboutsPeriodsOf(past: readonly DatedEvent[], day: Day): readonly WhereaboutsPeriod[] {
  const starts = eventsWith(past, 'whereabouts').filter(({ event: { whereabouts } }, index, all) => {
    const before = all[index - 1]?.event.whereabouts;
    return before?.place !== whereabouts.place || before.kind !== whereabouts.kind;
  });
  return starts.map(({ event, date }, index) => {
    const next = starts[index + 1]?.date;
    const to = next?.first ?? day;
    const isExact = date.first === date.last && next?.first === next?.last;
    return {
      event,
      kind: event.whereabouts.kind,
      since: date,
      from: date.first,
      to,
      days: isExact ? to - date.first : undefined,
      current: !next,
    };
  });
}
