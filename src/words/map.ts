import type { AsylumState, ExtraditionState } from '../../data/casefile.js';
import type { WordSet } from './word-set.js';

interface MapWords {
  heading: string;
  map: string;
  noRecords: string;
  /** What a country did about asylum; `lapsed` is said of what had been granted, the others of what never was. */
  asylum: Record<AsylumState, string>;
  offerLapsed: string;
  requestLapsed: string;
  /** How a country's request for extradition stands; another country decides it. */
  extradition: Record<ExtraditionState, string>;
  /** A state alone, where what it is about stands beside it. */
  states: Record<AsylumState | ExtraditionState, string>;
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
