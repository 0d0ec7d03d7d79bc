/** The table of contents, and the entry of the one bundle: it registers the built-in case and defines the elements. */
import { assange } from '../data/assange/index.js';
import { provideBuiltIn } from './read/registry.js';
import './elements/source-controller.js';
import './elements/publication.js';

export type { Casefile, CaseEvent, Citation, Party, Place, Ruling, Source, Text } from '../data/casefile.js';
export { defineCase, registerCase } from './read/register.js';
export type { Problem } from './read/parse.js';
export { CaseFile } from './elements/case-file.js';
export { CaseStatusBadge } from './elements/case-status-badge.js';
export { CaseTimeline } from './elements/case-timeline.js';
export { CaseAsylumMap } from './elements/case-asylum-map.js';
export { CaseRulingCard } from './elements/case-ruling-card.js';
export { CaseScrubber } from './elements/case-scrubber.js';

provideBuiltIn(assange);
