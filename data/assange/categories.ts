import type { Category } from '../casefile.js';

export const categories: Category[] = [
  { id: 'disclosure', label: 'Disclosures' },
  { id: 'investigation', label: 'Investigations' },
  { id: 'extradition', label: 'Extradition' },
  { id: 'asylum', label: 'Asylum' },
  { id: 'custody', label: 'Custody and bail' },
  { id: 'ruling', label: 'Rulings' },
  { id: 'diplomacy', label: 'Diplomacy' },
  { id: 'other', label: 'Other' },
];
