import type { Whereabouts } from '../../data/casefile.js';
import type { WordSet } from './word-set.js';

/** In what condition the subject is. */
export const whereaboutsWords: WordSet<Record<Whereabouts, string>> = {
  en: { free: 'Free', bail: 'Bail', refuge: 'Refuge', custody: 'Custody' },
};
