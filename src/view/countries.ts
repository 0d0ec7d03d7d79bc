/** What each country did about asylum and about extradition. */
import type { AsylumState, CaseEvent, ExtraditionState, Text, Tone } from '../../data/casefile.js';
import type { Day } from '../dates/calendar.js';
import { answerAt } from './answers.js';
import { eventsWith, type DatedEvent } from './events.js';
import type { View } from './view.js';

/** One state that a record went through. */
export interface RecordState {
  /** The event that brought it. */
  readonly event: CaseEvent;
  readonly date: DatedEvent['date'];
  readonly state: AsylumState | ExtraditionState;
  readonly note: NonNullable<CaseEvent['asylum']>['note'];
}

/** What one country did about asylum, or about extradition, over time. */
export interface CountryRecord {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly kind: 'asylum' | 'extradition';
  /** In date order; never empty. */
  readonly history: readonly RecordState[];
  /** The last state of the history. */
  readonly latest: RecordState;
  /** What lapsed, if the latest state is `lapsed`: asylum, an offer of it, or a request for it. */
  readonly lapsedFrom: 'granted' | 'offered' | 'requested' | undefined;
}

/** A country with its records: asylum, extradition, or both. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly records: readonly CountryRecord[];
  /** The record that changed last; of two that changed on one day, the asylum record. */
  readonly latest: CountryRecord;
}

/** The tone of each state. */
const STATE_TONES: Record<AsylumState | ExtraditionState, Tone> = {
  granted: 'free',
  offered: 'free',
  requested: 'pending',
  ordered: 'pending',
  allowed: 'pending',
  refused: 'custody',
  withdrawn: 'closed',
  lapsed: 'closed',
  dropped: 'closed',
};

/** The states in which a request or an offer is still in force. */
const ACTIVE_STATES: readonly (AsylumState | ExtraditionState)[] = [
  'requested',
  'offered',
  'granted',
  'ordered',
  'allowed',
];

/**
 * @param view only events that have happened count
 * @returns asylum records before extradition records, each kind by its latest change, newest first
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
      .map(([country, history]): CountryRecord => {
        const latest = history.at(-1) as RecordState;
        return { country, kind, history, latest, lapsedFrom: lapsedFrom(history, latest) };
      })
      .reverse()
      .sort((a, b) => b.latest.date.first - a.latest.date.first);
  });
}

/** @returns the countries that the records are about, in the order in which the records first name them */
export function countriesOf(records: readonly CountryRecord[]): readonly Country[] {
  return [...new Set(records.map(({ country }) => country))].map((code) => {
    const own = records.filter(({ country }) => country === code);
    const latest = own.reduce((a, b) => (b.latest.date.first > a.latest.date.first ? b : a));
    return { code, records: own, latest };
  });
}

/** @returns the tone of the record's latest state */
export function toneOf({ kind, latest: { state } }: CountryRecord): Tone {
  // The country that asked for an extradition is not the one that refused it.
  return kind === 'extradition' && state === 'refused' ? 'closed' : STATE_TONES[state];
}

/** @returns whether the request, the offer or the order is still in force */
export function isActive({ latest }: CountryRecord): boolean {
  return ACTIVE_STATES.includes(latest.state);
}

function lapsedFrom(history: readonly RecordState[], latest: RecordState): CountryRecord['lapsedFrom'] {
  if (latest.state !== 'lapsed') return undefined;
  const reached = (['granted', 'offered'] as const).find((state) => history.some((each) => each.state === state));
  return reached ?? 'requested';
}

/**
 * @param day the day for which the view answers
 * @returns the answer to the record's latest state. A state may have come with several events: the last one
 *   that has an answer counts
 */
export function recordAnswerAt({ history, latest }: CountryRecord, day: Day): Text | undefined {
  return history
    .filter(({ state }) => state === latest.state)
    .map(({ event }) => answerAt(event, day))
    .findLast((answer) => answer !== undefined);
}
