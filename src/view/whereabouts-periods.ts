import type { CaseEvent, Whereabouts } from '../../data/casefile.js';
import type { Day } from '../dates/edtf.js';
import { eventsWith, type DatedEvent } from './events.js';

/** A stretch of time that the subject spends in one place, in one condition. */
export interface WhereaboutsPeriod {
  /** The event with which it began. */
  readonly event: CaseEvent & Required<Pick<CaseEvent, 'whereabouts'>>;
  readonly kind: Whereabouts;
  /** When it began, as precisely as that is known. */
  readonly since: DatedEvent['date'];
  readonly from: Day;
  /** The day on which the next stay began; the day asked about while it lasts. */
  readonly to: Day;
  /** Its length in days, so far while it lasts; undefined when an end is not known to the day. */
  readonly days: number | undefined;
  /** Whether it lasts still. */
  readonly current: boolean;
}

/**
 * @param past the events in view, in order
 * @param day the day asked about
 * @returns the stays in order; events that change neither place nor kind continue the stay before
 */
export function whereaboutsPeriodsOf(past: readonly DatedEvent[], day: Day): readonly WhereaboutsPeriod[] {
  const starts = eventsWith(past, 'whereabouts').filter(({ event: { whereabouts } }, index, all) => {
    const before = all[index - 1]?.event.whereabouts;
    return before?.place !== whereabouts.place || before.kind !== whereabouts.kind;
  });
  return starts.map(({ event, date }, index) => {
    const next = starts[index + 1]?.date;
    const to = next?.first ?? day;
    const exact = date.first === date.last && next?.first === next?.last;
    return {
      event,
      kind: event.whereabouts.kind,
      since: date,
      from: date.first,
      to,
      days: exact ? to - date.first : undefined,
      current: !next,
    };
  });
}
