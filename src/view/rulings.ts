import type { CaseEvent, Effect } from '../../data/casefile.js';
import { eventsWith, type DatedEvent } from './events.js';
import type { View } from './view.js';

type RulingEvent = CaseEvent & Required<Pick<CaseEvent, 'ruling'>>;

/** A ruling in the subsequent history of another one. */
export interface SubsequentRuling {
  readonly event: RulingEvent;
  readonly date: DatedEvent['date'];
  /** What it did. */
  readonly as: Effect;
  /** The ruling to which it did that: the first one, or another of its subsequent history. */
  readonly on: RulingEvent;
}

/** A ruling with its subsequent history. */
export interface RulingView {
  readonly event: RulingEvent;
  readonly date: DatedEvent['date'];
  /** In date order. */
  readonly subsequent: readonly SubsequentRuling[];
}

/**
 * @param view only rulings that have been made count
 * @param id the id of an event with a ruling; empty for the latest ruling
 * @returns the ruling with its subsequent history: rulings that acted on it, or on one of those, and so on. Undefined
 *   if it is not in view
 */
export function rulingOf({ past }: Pick<View, 'past'>, id: string): RulingView | undefined {
  const rulings = eventsWith(past, 'ruling');
  const found = rulings.findLast(({ event }) => !id || event.id === id);
  if (!found) return undefined;
  const { event, date } = found;
  /** The ruling and its subsequent history so far, by event id. */
  const history = new Map<string, RulingEvent>([[event.id, event]]);
  const subsequent: SubsequentRuling[] = [];
  for (const candidate of rulings) {
    const { effect } = candidate.event.ruling;
    const on = effect && history.get(effect.on);
    if (!on || history.has(candidate.event.id)) continue;
    history.set(candidate.event.id, candidate.event);
    subsequent.push({ event: candidate.event, date: candidate.date, as: effect.as, on });
  }
  return { event, date, subsequent };
}
