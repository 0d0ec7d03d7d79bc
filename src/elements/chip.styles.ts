import { css } from 'lit';

/** The small frame around a standing. */
export const chipStyles = css`
  .chip {
    display: inline-block;
    border: 1px solid var(--_line);
    border-radius: 1em;
    padding-inline: 0.55em;
    font-size: 0.8125em;
    line-height: 1.45;
    color: var(--_muted);
    white-space: nowrap;
    margin-inline-start: 0.25em;
  }
`;
