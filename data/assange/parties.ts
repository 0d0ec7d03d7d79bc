import type { Party } from '../casefile.js';

export const parties: Party[] = [
  { id: 'assange', name: 'Julian Assange', role: 'WikiLeaks founder', country: 'AU' },
  { id: 'sweden', name: 'Swedish Prosecution Authority', country: 'SE' },
  { id: 'us', name: 'US Government', country: 'US' },
  { id: 'uk', name: 'UK authorities', country: 'GB' },
  { id: 'ecuador', name: 'Government of Ecuador', country: 'EC' },
];
