import type { WordSet } from './word-set.js';

interface ScrubberWords {
  /** The name of the slider. */
  day: string;
  play: string;
  pause: string;
}

export const scrubberWords: WordSet<ScrubberWords> = {
  en: { day: 'Day of the case', play: 'Play', pause: 'Pause' },
};
