import type { WordSet } from './word-set.js';

interface TimelineWords {
  /** The heading, from the title of the case. */
  heading(title: string): string;
  noEvents: string;
  /** How long a stay lasted, or has lasted so far, and where or how it was spent. */
  stayed(length: string, label: string, current: boolean): string;
  link: string;
  /** The same link by its whole name, which begins with the words that are seen. */
  linkTo(title: string): string;
  showAll(count: number): string;
  showFewer: string;
}

export const timelineWords: WordSet<TimelineWords> = {
  en: {
    heading: (title) => `${title} in brief`,
    noEvents: 'No events to show',
    stayed: (length, label, current) => `${length}${current ? ' so far' : ''}: ${label}`,
    link: 'Link',
    linkTo: (title) => `Link to: ${title}`,
    showAll: (count) => `Show all ${count.toLocaleString('en')} events`,
    showFewer: 'Show fewer',
  },
};
