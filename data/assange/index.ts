import type { Casefile } from '../casefile.js';
import { categories } from './categories.js';
import { events } from './events/index.js';
import { parties } from './parties.js';
import { places } from './places.js';
import { sources } from './sources.js';

export const assange: Casefile = {
  version: 1,
  id: 'assange',
  title: 'The Assange case',
  lang: 'en',
  updated: '2026-11-22',
  subject: 'assange',
  parties,
  places,
  sources,
  categories,
  events,
};
