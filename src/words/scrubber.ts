import type { WordSet } from './word-set.js';

interface ScrubberWords {
  /** What the slider chooses. */
  day: string;
  play: string;
  pause: string;
}

export const scrubberWords: WordSet<ScrubberWords> = {
  en: { day: 'Day of the case', play: 'Play', pause: 'Pause' },
};
