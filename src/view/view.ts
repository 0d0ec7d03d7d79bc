/** The view: what is true of a case as of a day. It depends on nothing but the casefile and the day. */
import type { Casefile, CaseEvent } from '../../data/casefile.js';
import type { Day } from '../dates/calendar.js';
import { eventsInView, eventsWith, type DatedEvent, type EventsInView } from './events.js';
import { whereaboutsPeriodsOf, type WhereaboutsPeriod } from './whereabouts-periods.js';

/** The status, and since when. */
export interface StatusView {
  readonly event: CaseEvent & Required<Pick<CaseEvent, 'status'>>;
  readonly since: DatedEvent['date'];
  /** How many days ago that was; undefined if it is not known to the day. */
  readonly days: number | undefined;
}

/** What every widget needs. `countryRecordsOf`, `rulingOf` and others derive from it what only one widget needs. */
export interface View extends EventsInView {
  readonly casefile: Casefile;
  readonly day: Day;
  /** Undefined before the first event that sets a status. */
  readonly status: StatusView | undefined;
  /** Where the subject is: the last of `whereaboutsPeriods`. */
  readonly whereabouts: WhereaboutsPeriod | undefined;
  readonly whereaboutsPeriods: readonly WhereaboutsPeriod[];
}

/** @returns what is true of the case as of the day, from the events that were known by then */
export function viewOf(casefile: Casefile, day: Day): View {
  const events = eventsInView(casefile, day);
  const { past } = events;
  const status = eventsWith(past, 'status').at(-1);
  const whereaboutsPeriods = whereaboutsPeriodsOf(past, day);
  return {
    casefile,
    day,
    status: status && {
      event: status.event,
      since: status.date,
      days: status.date.first === status.date.last ? day - status.date.first : undefined,
    },
    whereabouts: whereaboutsPeriods.at(-1),
    whereaboutsPeriods,
    ...events,
  };
}
