import type { Casefile, Place, Text } from '../../data/casefile.js';
import type { View } from './view.js';
import type { WhereaboutsPeriod } from './whereabouts-periods.js';

/** The subject of the case, and where they are. */
export interface LocatedSubject {
  readonly name: Text;
  readonly place: Place;
  readonly period: WhereaboutsPeriod;
}

/** @returns the place where the subject spent the period */
export function placeOf({ places }: Casefile, period: WhereaboutsPeriod | undefined): Place | undefined {
  return places.find(({ id }) => id === period?.event.whereabouts.place);
}

/** @returns the subject and where they are; undefined before the first event that says where */
export function locatedSubject({ casefile, whereabouts }: View): LocatedSubject | undefined {
  const place = placeOf(casefile, whereabouts);
  if (!whereabouts || !place) return undefined;
  const name = casefile.parties.find(({ id }) => id === casefile.subject)?.name ?? '';
  return { name, place, period: whereabouts };
}
