import type { Place } from '../casefile.js';

export const places: Place[] = [
  { id: 'wandsworth', name: 'HMP Wandsworth, London', country: 'GB', coordinates: [-0.178, 51.45] },
  { id: 'ellingham', name: 'Ellingham Hall, Norfolk', country: 'GB', coordinates: [1.47, 52.48] },
  { id: 'embassy', name: 'Embassy of Ecuador, London', country: 'GB', coordinates: [-0.161, 51.499] },
  { id: 'belmarsh', name: 'HMP Belmarsh, London', country: 'GB', coordinates: [0.093, 51.497] },
  { id: 'saipan', name: 'Saipan', country: 'MP', coordinates: [145.73, 15.2] },
  { id: 'canberra', name: 'Canberra', country: 'AU', coordinates: [149.13, -35.28] },
];
