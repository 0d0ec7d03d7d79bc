import { css } from 'lit';

/**
 * Tokens, each with its default, and what all widgets share. The public `--case-*` properties are
 * read here once and nowhere else; widgets use the private names.
 */
export const sharedStyles = css`
  :host {
    --_free: var(--case-color-free, light-dark(#0b7348, #4cc38a));
    --_protected: var(--case-color-protected, light-dark(#0b5cad, #74b4ff));
    --_pending: var(--case-color-pending, light-dark(#835500, #efb344));
    --_custody: var(--case-color-custody, light-dark(#b0261e, #ff9289));
    --_closed: var(--case-color-closed, light-dark(#4b5160, #b5bcca));
    --_muted: var(--case-color-muted, color-mix(in srgb, currentColor 68%, transparent));
    --_line: var(--case-color-line, color-mix(in srgb, currentColor 20%, transparent));
    --_paper: var(--case-color-background, light-dark(#fff, #17181c));
    --_accent: var(--case-color-accent, currentColor);
    --_radius: var(--case-radius, 0.5em);
    display: block;
    container-type: inline-size;
    /* A container has no width of its own: this is what it takes where its parent shrinks to fit. */
    contain-intrinsic-inline-size: 17.5rem;
    font-family: var(--case-font-family, inherit);
    font-size: var(--case-font-size, 1rem);
    line-height: 1.45;
    text-align: start;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  ol,
  ul,
  summary {
    list-style: none;
  }
  a,
  summary {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.2em;
  }
  :is(a, summary):hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .glyph {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linejoin: round;
    stroke-linecap: round;
    vertical-align: -0.14em;
  }
  section {
    border-block-start: 3px solid;
    padding-block-start: 0.6em;
  }
  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.1em 1em;
  }
  .heading {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
  }
  .small,
  footer > p {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  header {
    margin-block-end: 0.75em;
  }
  footer {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5em;
  }
  footer details[open] {
    inline-size: 100%;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 1.5rem;
    align-content: center;
  }
  .sources li {
    padding-block: 0.2em;
    overflow-wrap: anywhere;
  }
  .free {
    --_tone: var(--_free);
  }
  .protected,
  .refuge {
    --_tone: var(--_protected);
  }
  .pending,
  .bail {
    --_tone: var(--_pending);
  }
  .custody {
    --_tone: var(--_custody);
  }
  .closed {
    --_tone: var(--_closed);
  }
`;
