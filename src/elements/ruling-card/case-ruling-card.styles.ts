import { css } from 'lit';

export const rulingStyles = css`
  .outcome {
    display: flex;
    gap: 0.5em;
    font-size: 1.375em;
    line-height: 1.25;
    margin-block-start: 0.15em;
    text-wrap: balance;
  }
  .outcome .glyph {
    margin-block-start: 0.12em;
  }
  .byline {
    margin-block-start: 0.3em;
  }
  .subsequent {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    margin-block-start: 0.75em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 8%, #0000);
    padding: 0.55em 0.8em;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .indirect {
    margin-block-start: 0.3em;
    font-weight: inherit;
  }
  .grounds {
    margin-block-start: 0.9em;
    font-size: 0.9375em;
  }
  /* The footer has a line of its own. */
  .grounds:not(:has(+ [part='footer'])) {
    border-block-end: 1px solid var(--_line);
  }
  .grounds li {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    border-block-start: 1px solid var(--_line);
    padding-block: 0.45em;
  }
  .finding {
    display: flex;
    gap: 0.35em;
    align-items: center;
    align-self: start;
    font-weight: 600;
    font-size: 0.9em;
    white-space: nowrap;
  }
  .quote {
    margin-block-start: 1em;
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 0.9em;
  }
  blockquote {
    font-style: italic;
    text-wrap: pretty;
  }
  .answer {
    margin-block-start: 0.9em;
    font-size: 0.9375em;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 2.5em;
    margin-block-start: 1em;
    font-size: 0.9375em;
  }
  dt {
    font-size: 0.867em;
    color: var(--_muted);
  }
  @container (min-width: 44em) {
    .grounds {
      columns: 2;
      column-gap: 2.5em;
    }
    .grounds li {
      break-inside: avoid;
    }
    .grounds li:only-child {
      column-span: all;
    }
  }
  @container (max-width: 24em) {
    dl {
      flex-direction: column;
    }
  }
  @media (forced-colors: active) {
    .subsequent {
      border: 1px solid;
    }
  }
`;
