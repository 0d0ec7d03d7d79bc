import type { WordSet } from './word-set.js';

/** Words that more than one widget shows. */
export interface SharedWords {
  asOf(date: string): string;
  checked(date: string): string;
  since(date: string): string;
  /** For a state that had begun by this date, and nobody knows how long before. */
  sinceAtLatest(date: string): string;
  /** For dates that are not exact: a decade, an approximate date, an uncertain date, an open end, an open start. */
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
  /** A link to the kept copy of a source that went offline. */
  archivedCopy: string;
  upcoming: string;
  /** How many developments came after the as-of date. */
  laterDevelopments(count: number): string;
  /** A short form for inside a sentence. The long form contains it, so that speech input finds the button by it. */
  laterDevelopmentsShort(count: number): string;
  /** For facts that were last checked long ago: as a line of its own, and inside a sentence. */
  stale(date: string): string;
  staleShort(date: string): string;
  corrected(date: string): string;
  /** For a correction that was made after the as-of date. */
  correctedSince(date: string): string;
  corrections(count: number): string;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
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
    sources: (count) => counted(count, 'source'),
    archivedCopy: 'archived copy',
    upcoming: 'Upcoming',
    laterDevelopments: (count) => counted(count, 'later development'),
    laterDevelopmentsShort: (count) => `${count} later`,
    stale: (date) => `Not checked since ${date}: newer developments may be missing.`,
    staleShort: (date) => `not checked since ${date}`,
    corrected: (date) => `Corrected ${date}`,
    correctedSince: (date) => `Corrected later, ${date}`,
    corrections: (count) => counted(count, 'correction'),
  },
};
