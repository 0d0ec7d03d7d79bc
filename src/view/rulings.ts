import type { CaseEvent, Effect } from '../../data/casefile.js';
import { eventsWith, type DatedEvent } from './events.js';
import type { View } from './view.js';

type RulingEvent = CaseEvent & Required<Pick<CaseEvent, 'ruling'>>;

/** What a later ruling did to this one, or to a ruling about this one. */
export interface SubsequentRuling {
  readonly event: RulingEvent;
  readonly date: DatedEvent['date'];
  readonly as: Effect;
  /** The ruling that it acted on: this one, or a later one in the same line. */
  readonly on: RulingEvent;
}

/** A court's decision with its subsequent history. */
export interface RulingView {
  readonly event: RulingEvent;
  readonly date: DatedEvent['date'];
  readonly subsequent: readonly SubsequentRuling[];
}

/**
 * @param id which event with a ruling; empty for the latest
 * @returns the ruling, with what later rulings in view did to it, also by way of one another; undefined when it is not in view
 */
export function rulingOf({ past }: Pick<View, 'past'>, id: string): RulingView | undefined {
  const rulings = eventsWith(past, 'ruling');
  const found = rulings.findLast(({ event }) => !id || event.id === id);
  if (!found) return undefined;
  const { event, date } = found;
  const line = new Map<string, RulingEvent>([[event.id, event]]);
  const subsequent: SubsequentRuling[] = [];
  for (const later of rulings) {
    const { effect } = later.event.ruling;
    const on = effect && line.get(effect.on);
    if (!on || line.has(later.event.id)) continue;
    line.set(later.event.id, later.event);
    subsequent.push({ event: later.event, date: later.date, as: effect.as, on });
  }
  return { event, date, subsequent };
}
