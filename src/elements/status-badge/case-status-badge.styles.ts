import { css } from 'lit';

export const badgeStyles = css`
  :host(:not([variant='banner'], [hidden])) {
    display: inline;
    container-type: normal;
    font-size: var(--case-font-size, inherit);
    line-height: inherit;
  }
  .pill {
    /* Padding and border of an inline box do not change the height of the line. No box-decoration-break: clone: with
       its padding, each line could be wider than a narrow column. */
    padding: 0.12em 0.5em;
    border: 1px solid color-mix(in srgb, var(--_tone) 45%, #0000);
    border-radius: 1em;
    background: color-mix(in srgb, var(--_tone) 9%, #0000);
    color: var(--_tone);
    font-size: 0.85em;
    line-height: 1;
  }
  .pill a:not(:hover) {
    text-decoration: none;
  }
  .pill button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    text-decoration: underline;
    cursor: pointer;
  }
  [popover] {
    --_width: min(26rem, 100% - 2rem);
    inline-size: var(--_width);
    max-block-size: 70vh;
    margin: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    padding: 0.75em 1em;
    font-size: 1rem;
    line-height: 1.45;
  }
  /* Below or above its button where the browser supports anchors, and always inside the window. */
  @supports (top: anchor(bottom)) {
    [popover] {
      inset: anchor(bottom) auto auto clamp(1rem, anchor(left), 100% - 1rem - var(--_width));
      position-try-fallbacks: flip-block;
      margin: 0.3em 0;
    }
  }
  .compare {
    display: grid;
    gap: 0.5em;
  }
  @container (min-width: 30em) {
    .compare {
      grid-template-columns: 1fr 1fr;
    }
  }
  .status [part='when'] {
    color: inherit;
    margin-block-end: 0.2em;
  }
  .status [part='since']::first-letter {
    text-transform: uppercase;
  }
  .keep {
    white-space: nowrap;
  }
  .status {
    border-inline-start: 0.3em solid var(--_tone);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 8%, #0000);
    padding: 0.75em 1em;
    font-size: 0.9375em;
  }
  .label {
    display: flex;
    gap: 0.4em;
    font-size: 1.25em;
    line-height: 1.3;
    color: var(--_tone);
  }
  .label ~ p {
    margin-block-start: 0.2em;
  }
  .label .glyph {
    margin-block-start: 0.15em;
  }
`;
