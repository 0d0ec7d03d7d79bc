import type { WordSet } from './word-set.js';

/** An announcement for assistive technology: the facts on the page have changed. */
export const documentWords: WordSet<{ changed(title: string): string }> = {
  en: { changed: (title) => `Updated: ${title}` },
};
