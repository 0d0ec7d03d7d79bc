import type { WordSet } from './word-set.js';

interface TimelineWords {
  /** The heading, from the title of the case. */
  heading(title: string): string;
  noEvents: string;
  /** How long the subject was at a place or in a condition, or has been so far. */
  lasted(length: string, label: string, current: boolean): string;
  link: string;
  /** The link's name for assistive technology. It begins with the visible words, so that speech input finds it. */
  linkTo(title: string): string;
  showAll(count: number): string;
  showFewer: string;
}

export const timelineWords: WordSet<TimelineWords> = {
  en: {
    heading: (title) => `${title} in brief`,
    noEvents: 'No events to show',
    lasted: (length, label, current) => `${length}${current ? ' so far' : ''}: ${label}`,
    link: 'Link',
    linkTo: (title) => `Link to: ${title}`,
    showAll: (count) => `Show all ${count.toLocaleString('en')} events`,
    showFewer: 'Show fewer',
  },
};
