import type { AsylumState, ExtraditionState } from '../../data/casefile.js';
import type { CountryRecord } from '../view/countries.js';
import type { Language } from './language.js';
import { wordsIn, type WordSet } from './word-set.js';

interface MapWords {
  heading: string;
  /** The drawing's name for assistive technology. */
  map: string;
  noRecords: string;
  /** What a country did about asylum. `lapsed` is for asylum that had been granted. */
  asylum: Record<AsylumState, string>;
  /** For an offer, and for a request, that lapsed before asylum was granted. */
  offerLapsed: string;
  requestLapsed: string;
  /** How a country's request for extradition stands; another country decides it. */
  extradition: Record<ExtraditionState, string>;
  /** A state by itself, for places where the reader sees what it is about. */
  states: Record<AsylumState | ExtraditionState, string>;
  /** The credit for the country outlines. */
  borders: string;
}

export const mapWords: WordSet<MapWords> = {
  en: {
    heading: 'Who offered asylum, who sought extradition',
    map: 'Map',
    noRecords: 'No country’s decision on record yet',
    asylum: {
      requested: 'Asylum requested',
      offered: 'Offered asylum',
      granted: 'Granted asylum',
      refused: 'Refused asylum',
      withdrawn: 'Withdrew asylum',
      lapsed: 'Asylum lapsed',
    },
    offerLapsed: 'Offer of asylum lapsed',
    requestLapsed: 'Request for asylum lapsed',
    extradition: {
      requested: 'Seeks extradition',
      ordered: 'Extradition ordered',
      refused: 'Extradition request refused',
      allowed: 'Extradition request allowed',
      dropped: 'Extradition request dropped',
    },
    states: {
      requested: 'Requested',
      offered: 'Offered',
      granted: 'Granted',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
      lapsed: 'Lapsed',
      ordered: 'Ordered',
      allowed: 'Allowed',
      dropped: 'Dropped',
    },
    borders: 'Borders: Natural Earth',
  },
};

/**
 * @returns how a country's record stands: "Granted asylum", "Extradition request refused", "Offer of asylum lapsed"
 */
export function recordInWords({ kind, latest, lapsedFrom }: CountryRecord, language: Language): string {
  const words = wordsIn(mapWords, language);
  if (lapsedFrom === 'offered') return words.offerLapsed;
  if (lapsedFrom === 'requested') return words.requestLapsed;
  return kind === 'asylum'
    ? words.asylum[latest.state as AsylumState]
    : words.extradition[latest.state as ExtraditionState];
}
