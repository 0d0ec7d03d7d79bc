import type { Whereabouts } from '../../data/casefile.js';
import type { WordSet } from './words.js';

/** Words that more than one widget shows. */
export interface SharedWords {
  asOf(date: string): string;
  checked(date: string): string;
  since(date: string): string;
  sinceAtLatest(date: string): string;
  decade(firstYear: string): string;
  about(date: string): string;
  uncertain(date: string): string;
  from(date: string): string;
  until(date: string): string;
  seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  join(parts: readonly string[]): string;
  unavailable: string;
  noStatus: string;
  sources(count: number): string;
  whereabouts: Record<Whereabouts, string>;
}

export const sharedWords: WordSet<SharedWords> = {
  en: {
    asOf: (date) => `As of ${date}`,
    checked: (date) => `Facts checked ${date}`,
    since: (date) => `since ${date}`,
    sinceAtLatest: (date) => `since ${date} or earlier`,
    decade: (firstYear) => `${firstYear}s`,
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    join: (parts) => parts.join(', '),
    unavailable: 'This case cannot be shown.',
    noStatus: 'No status is known yet',
    sources: (count) => `${count} ${count === 1 ? 'source' : 'sources'}`,
    whereabouts: { free: 'Free', bail: 'Bail', refuge: 'Refuge', custody: 'Custody' },
  },
};
