import { css } from 'lit';

export const timelineStyles = css`
  .ribbon {
    /* Half the size of a dot, for dots at both ends. */
    padding-inline: 3px;
    overflow-x: clip;
    margin-block-end: 1.1em;
    font-size: 0.75em;
    line-height: 1.35;
  }
  .fit {
    color: var(--_muted);
  }
  .track {
    position: relative;
    block-size: 14px;
    margin-block-start: 1.9em;
    background: linear-gradient(var(--_line), var(--_line)) center / 100% 2px no-repeat;
  }
  .band {
    position: absolute;
    inset-block: 0;
    border-radius: 2px;
    min-inline-size: 2px;
    background: color-mix(in srgb, var(--_tone) 72%, var(--_paper));
  }
  .band.bail {
    background: repeating-linear-gradient(
      135deg,
      color-mix(in srgb, var(--_tone) 75%, var(--_paper)) 0 4px,
      color-mix(in srgb, var(--_tone) 50%, var(--_paper)) 4px 7px
    );
  }
  /* Without a fill of its own, a pattern can be too faint beside the reader's own colours. */
  @media (forced-colors: active) {
    .band.bail {
      background: var(--_tone);
    }
  }
  .band.refuge {
    inset-block: 1px;
    background: color-mix(in srgb, var(--_tone) 45%, var(--_paper));
    outline: 1px solid var(--_tone);
    outline-offset: -1px;
  }
  /* A label that is wider than its band wraps to a second line, which is clipped: the label is never cut in the middle. */
  .fit {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 100%;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    block-size: 1.35em;
    overflow: hidden;
    white-space: nowrap;
    margin-block-end: 2px;
  }
  .fit::before {
    content: '';
    block-size: 1.35em;
  }
  .track i {
    position: absolute;
    inset-block-start: 4px;
    block-size: 6px;
    min-inline-size: 6px;
    margin-inline-start: -3px;
    border-radius: 3px;
    background: currentColor;
    box-shadow: 0 0 0 1px var(--_paper);
  }
  /* A date that is not known to the day is drawn as a line from its first to its last day. */
  .track i.span {
    opacity: 0.5;
    border-radius: 1px;
    margin: 0;
  }
  [part='list'] > li {
    display: grid;
    grid-template-columns: 6.6em 1.5em minmax(0, 1fr);
    font-size: 0.9375em;
  }
  .date {
    font-size: 0.9em;
    line-height: 1.6;
    color: var(--_muted);
    text-align: end;
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }
  .rail {
    position: relative;
    background: linear-gradient(var(--_line), var(--_line)) center / 2px 100% no-repeat;
  }
  li:first-child .rail {
    background-position: 50% 0.7em;
  }
  .rail::after {
    content: '';
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: calc(50% - 0.38em);
    inline-size: 0.76em;
    block-size: 0.76em;
    border: 2px solid var(--_tone, var(--_muted));
    border-radius: 50%;
    background: var(--_tone, var(--_paper));
  }
  .rail.refuge::before,
  .rail.custody::before,
  .rail.bail::before {
    content: '';
    position: absolute;
    inset-block: 0.6em 0.4em;
    inset-inline-start: calc(50% - 3px);
    inline-size: 6px;
    border-radius: 3px;
    background: color-mix(in srgb, var(--_tone) 60%, var(--_paper));
  }
  .entry {
    padding-block-end: 0.9em;
    padding-inline-start: 0.35em;
  }
  .title {
    line-height: 1.35;
  }
  .detail {
    color: var(--_muted);
    margin-block-start: 0.15em;
  }
  .stay {
    color: var(--_tone);
    font-size: 0.9em;
    font-weight: 600;
    margin-block-start: 0.15em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    margin-block-start: 0.1em;
  }
  .tools details[open] {
    inline-size: 100%;
  }
  .tools a:not(:hover) {
    text-decoration: none;
  }
  .target .entry {
    box-shadow: inset 0 0 0 100vmax color-mix(in srgb, currentColor 7%, #0000);
  }
  button {
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    color: inherit;
    background: none;
    border: 1px solid var(--_line);
    border-radius: 2em;
    min-block-size: 2.25rem;
    padding: 0.3em 1.1em;
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  @container (min-width: 26.01em) {
    button {
      margin-inline-start: 8.1em;
    }
  }
  /* In a long list the button stays in the window. The margin keeps it from covering a focused element. */
  summary {
    scroll-margin-block-end: 4rem;
  }
  .fewer {
    position: sticky;
    inset-block-end: 0.75rem;
    background: var(--_paper);
    box-shadow: 0 0 0 0.6rem var(--_paper);
  }
  @container (max-width: 26em) {
    [part='list'] > li {
      grid-template-columns: 1.5em minmax(0, 1fr);
    }
    .date {
      grid-column: 2;
      grid-row: 1;
      text-align: start;
      padding-inline-start: 0.35em;
    }
    .rail {
      grid-row: 1 / 3;
    }
    .entry {
      grid-column: 2;
    }
  }
`;
