import type { Standing } from '../../data/casefile.js';
import type { WordSet } from './word-set.js';

/** How firm a statement is. Most are established: these have no word. */
export const standingWords: WordSet<Record<Standing, string>> = {
  en: { established: '', reported: 'Reported', alleged: 'Alleged', disputed: 'Disputed', scheduled: 'Scheduled' },
};
