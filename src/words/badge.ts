import type { WordSet } from './word-set.js';

interface BadgeWords {
  whenPublished(date: string): string;
  now: string;
  /** For a status that is still the one of the day of publication. */
  unchanged(since: string): string;
}

export const badgeWords: WordSet<BadgeWords> = {
  en: {
    whenPublished: (date) => `When published · ${date}`,
    now: 'Now',
    unchanged: (since) => `unchanged ${since}`,
  },
};
