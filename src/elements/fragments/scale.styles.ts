import { css } from 'lit';

/** The years below a ribbon or a slider. */
export const scaleStyles = css`
  .scale {
    color: var(--_muted);
    position: relative;
    block-size: 1.4em;
    margin-block-start: 3px;
    overflow: hidden;
    font-variant-numeric: tabular-nums;
  }
  .scale span {
    position: absolute;
    padding-inline-start: 3px;
    border-inline-start: 1px solid var(--_line);
    white-space: nowrap;
  }
`;
