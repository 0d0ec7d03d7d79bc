import type { WordSet } from './word-set.js';

interface BadgeWords {
  whenPublished(date: string): string;
  now: string;
  /** Of a status that the reader finds as the article left it. */
  unchanged(since: string): string;
}

export const badgeWords: WordSet<BadgeWords> = {
  en: {
    whenPublished: (date) => `When published · ${date}`,
    now: 'Now',
    unchanged: (since) => `unchanged ${since}`,
  },
};
