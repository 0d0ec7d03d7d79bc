/** Lets elements take the day of the article around them: `as-of="publication"`. Apart from them, so that who needs it not does not pay for it. */
import { publicationDay } from '../read/publication.js';
import { CaseElement } from './case-element.js';

CaseElement.publicationDay = publicationDay;
