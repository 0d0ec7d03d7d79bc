/** Small drawings on a 16 by 16 grid. They stand beside words, so assistive technology ignores them. */
import { html, type TemplateResult } from 'lit';
import type { AsylumState, Effect, ExtraditionState, Finding, Tone } from '../../../data/casefile.js';

const RING = 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z';
const CHECKED = `${RING}M5.2 8.3l2 2 3.6-4.2`;
const CROSSED = `${RING}M5.8 5.8l4.4 4.4m0-4.4l-4.4 4.4`;
const STRUCK = `${RING}M3.8 12.2l8.4-8.4`;

/** One for each tone of a status. */
export const TONE_GLYPHS: Record<Tone, string> = {
  free: CHECKED,
  protected: 'M3 3.5l5-2 5 2V8c0 3-2 5-5 6-3-1-5-3-5-6z',
  pending: `${RING}M8 4.8V8l2.3 1.7`,
  custody: 'M4 7h8v6H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  closed: 'M3 6v7h10V6M2 3h12v3H2zM6 9h4',
};

/** One for each state of a country's record. */
export const STATE_GLYPHS: Record<AsylumState | ExtraditionState, string> = {
  requested: `${RING}M5 8h6M8.6 5.6L11 8l-2.4 2.4`,
  offered: `${RING}M8 5.2v5.6M5.2 8h5.6`,
  granted: CHECKED,
  allowed: CHECKED,
  ordered: 'M4 14V2h8l-2.4 3.4L12 8.8H4',
  refused: CROSSED,
  withdrawn: STRUCK,
  dropped: STRUCK,
  lapsed: `${RING}M5.2 8h5.6`,
};

/** One for each finding about a ground. */
export const FINDING_GLYPHS: Record<Finding, string> = {
  accepted: 'M3 8l3 4 7-8',
  rejected: 'M4 4l8 8m0-8l-8 8',
  undecided: 'M4 8h8',
};

/** For a court's decision. */
export const SCALES_GLYPH = 'M8 2v11M5 13h6M3 4h10M3 4L1.5 9h3zm10 0l-1.5 5h3z';

/** One for each thing that a later ruling can do. */
export const EFFECT_GLYPHS: Record<Effect, string> = {
  affirmed: FINDING_GLYPHS.accepted,
  reversed: 'M3 8a5 5 0 1 0 2-4L3 6m0-4v4h4',
  remitted: 'M13 8H3m4-4L3 8l4 4',
  stayed: 'M6 3.5v9m4-9v9',
};

/** @returns the drawing, in the colour and at the size of the text around it */
export function glyph(path: string): TemplateResult {
  return html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
}
