import type { Whereabouts } from '../../data/casefile.js';
import type { WordSet } from './word-set.js';

/** How the subject is held, sheltered or free. */
export const whereaboutsWords: WordSet<Record<Whereabouts, string>> = {
  en: { free: 'Free', bail: 'Bail', refuge: 'Refuge', custody: 'Custody' },
};
