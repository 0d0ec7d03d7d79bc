/** The table of contents of `casefile-core.js`: everything but the built-in case. Importing it defines the elements. */
import './elements/base/document-service.js';
import './elements/base/publication-service.js';

export type { Casefile, CaseEvent, Citation, Party, Place, Ruling, Source, Text } from '../data/casefile.js';
export { defineCase, registerCase } from './cases/register.js';
export type { Problem } from './casefile/problem.js';
export { CaseFile } from './elements/case-file/case-file.js';
export { CaseStatusBadge } from './elements/status-badge/case-status-badge.js';
export { CaseTimeline } from './elements/timeline/case-timeline.js';
export { CaseAsylumMap } from './elements/asylum-map/case-asylum-map.js';
export { CaseRulingCard } from './elements/ruling-card/case-ruling-card.js';
export { CaseScrubber } from './elements/scrubber/case-scrubber.js';
