import type { Effect, Finding } from '../../data/casefile.js';
import type { WordSet } from './words.js';

interface RulingWords {
  heading: string;
  noRuling: string;
  favours(party: string): string;
  grounds: string;
  findings: Record<Finding, string>;
  effects: Record<Effect, string>;
  /** What a later ruling did to this one. */
  effect(effect: string, date: string, court: string): string;
  /** What a later ruling did to another court's ruling about this one. */
  effectOn(effect: string, date: string, court: string, on: string): string;
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
    effect: (effect, date, court) => `${effect} on ${date} by the ${court}.`,
    effectOn: (effect, date, court, on) => `${effect} on ${date} by the ${court}: the decision of the ${on}.`,
    citation: 'Citation',
    next: 'What came next',
  },
};
