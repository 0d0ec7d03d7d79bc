/** Small drawings on a 16 by 16 grid. They stand beside words, so they are hidden from assistive technology. */
import { html, type TemplateResult } from 'lit';
import type { AsylumState, Effect, ExtraditionState, Finding, Tone } from '../../data/casefile.js';

const RING = 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z';
const CHECKED = `${RING}M5.2 8.3l2 2 3.6-4.2`;
const CROSSED = `${RING}M5.8 5.8l4.4 4.4m0-4.4l-4.4 4.4`;
const STRUCK = `${RING}M3.8 12.2l8.4-8.4`;

/** One for each tone of a status. */
export const TONES: Record<Tone, string> = {
  free: CHECKED,
  protected: 'M8 1.8l5 1.8v4c0 3.2-2.1 5.5-5 6.6-2.9-1.1-5-3.4-5-6.6v-4z',
  pending: `${RING}M8 4.8V8l2.3 1.7`,
  custody: 'M3.5 7.3h9v6.2h-9zM5.4 7.3V5a2.6 2.6 0 0 1 5.2 0v2.3',
  closed: 'M2.8 6v7.5h10.4V6M1.8 2.8h12.4V6H1.8zM6.3 8.8h3.4',
};

/** One for each state of a country's record. */
export const STATES: Record<AsylumState | ExtraditionState, string> = {
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
export const FINDINGS: Record<Finding, string> = {
  accepted: 'M3 8.5l3.2 3.3L13 4.5',
  rejected: 'M4 4l8 8m0-8l-8 8',
  undecided: 'M4 8h8',
};

/** For a court's decision. */
export const SCALES = 'M8 2.5v11m-3.5 0h7M3 4.5h10m-10 0L1.4 9h3.2zm10 0L11.4 9h3.2z';

/** One for each thing that a later ruling can do. */
export const EFFECTS: Record<Effect, string> = {
  affirmed: FINDINGS.accepted,
  reversed: 'M3 8a5 5 0 1 0 1.6-3.7L3 5.8M3 2.5v3.3h3.3',
  remitted: 'M13 8H3m4-4L3 8l4 4',
  stayed: 'M6 3.5v9m4-9v9',
};

/** @returns the drawing, in the colour and at the size of the text around it */
export function glyph(path: string): TemplateResult {
  return html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
}
