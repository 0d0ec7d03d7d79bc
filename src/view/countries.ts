import type { AsylumState, CaseEvent, ExtraditionState } from '../../data/casefile.js';
import { eventsWith, type DatedEvent } from './events.js';
import type { View } from './view.js';

/** One state that a record went through. */
export interface RecordState {
  readonly event: CaseEvent;
  readonly date: DatedEvent['date'];
  readonly state: AsylumState | ExtraditionState;
  readonly note: NonNullable<CaseEvent['asylum']>['note'];
}

/** What one country did about asylum, or about extradition, over time. */
export interface CountryRecord {
  readonly country: string;
  readonly kind: 'asylum' | 'extradition';
  /** In date order; never empty. The last entry is how it stands. */
  readonly history: readonly RecordState[];
  readonly latest: RecordState;
}

/**
 * @returns asylum records before extradition records, the one that changed last first
 */
export function countryRecordsOf({ past }: Pick<View, 'past'>): readonly CountryRecord[] {
  return (['asylum', 'extradition'] as const).flatMap((kind) => {
    const byCountry = new Map<string, RecordState[]>();
    for (const { event, date } of eventsWith(past, kind)) {
      const { country, state, note } = event[kind];
      const history = byCountry.get(country) ?? [];
      byCountry.set(country, [...history, { event, date, state, note }]);
    }
    return [...byCountry]
      .map(([country, history]) => ({ country, kind, history, latest: history.at(-1) as RecordState }))
      .reverse()
      .sort((a, b) => b.latest.date.first - a.latest.date.first);
  });
}
