import type { Standing } from '../../data/casefile.js';
import type { WordSet } from './word-set.js';

/** How firmly a statement stands; nothing for what is established, which is the rule. */
export const standingWords: WordSet<Record<Standing, string>> = {
  en: { established: '', reported: 'Reported', alleged: 'Alleged', disputed: 'Disputed', scheduled: 'Scheduled' },
};
