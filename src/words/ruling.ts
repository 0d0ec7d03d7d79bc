import type { Effect, Finding } from '../../data/casefile.js';
import type { WordSet } from './word-set.js';

interface RulingWords {
  heading: string;
  noRuling: string;
  favours(party: string): string;
  grounds: string;
  findings: Record<Finding, string>;
  effects: Record<Effect, string>;
  /** What a ruling did to the one that the card shows. */
  effect(effect: string, when: string, court: string): string;
  /** What a ruling did to another one of the subsequent history, named in the sentence before. */
  effectOn(effect: string, when: string, court: string, on: string): string;
  /** For a ruling that came after the as-of date. */
  after(day: string): string;
  on(day: string): string;
  during(period: string): string;
  quotationMarks: readonly [opening: string, closing: string];
  citation: string;
  next: string;
}

export const rulingWords: WordSet<RulingWords> = {
  en: {
    heading: 'The ruling',
    noRuling: 'No ruling on record yet',
    favours: (party) => `in favour of ${party}`,
    grounds: 'Grounds',
    findings: { accepted: 'Accepted', rejected: 'Rejected', undecided: 'Not decided' },
    effects: { affirmed: 'Upheld', reversed: 'Reversed', remitted: 'Sent back', stayed: 'Stayed' },
    effect: (effect, when, court) => `${effect} ${when} by the ${court}.`,
    effectOn: (effect, when, court, on) =>
      `That decision of the ${on} was in turn ${effect.toLowerCase()} ${when} by the ${court}.`,
    after: (day) => `After ${day}`,
    on: (day) => `on ${day}`,
    during: (period) => `in ${period}`,
    quotationMarks: ['“', '”'],
    citation: 'Citation',
    next: 'What came next',
  },
};
