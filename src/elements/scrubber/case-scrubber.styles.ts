import { css } from 'lit';

export const scrubberStyles = css`
  .scrubber {
    --half: 0.6rem;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.35em 0.7em;
    align-items: center;
  }
  button {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  [part='play'] path {
    fill: currentColor;
  }
  [part='day'] {
    /* On one line, also in a narrow column. */
    font-size: min(1.5em, 7cqi);
    font-weight: bold;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .slider {
    grid-column: 1 / -1;
    position: relative;
    font-size: 0.75em;
  }
  input {
    position: relative;
    display: block;
    appearance: none;
    background: none;
    color: inherit;
    inline-size: 100%;
    block-size: 2rem;
    cursor: pointer;
  }
  input::-webkit-slider-runnable-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  input::-moz-range-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  input::-webkit-slider-thumb {
    appearance: none;
    inline-size: calc(2 * var(--half));
    block-size: calc(2 * var(--half));
    margin-block-start: calc(2px - var(--half));
    border: 3px solid var(--_paper);
    border-radius: 50%;
    background: currentColor;
    box-shadow: 0 0 0 1.5px currentColor;
  }
  input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: calc(2 * var(--half));
    block-size: calc(2 * var(--half));
    border: 3px solid var(--_paper);
    border-radius: 50%;
    background: currentColor;
    box-shadow: 0 0 0 1.5px currentColor;
  }
  /* The thumb stays within the track, so its centre moves between half a thumb from either end. */
  .ticks,
  .scale {
    margin-inline: var(--half);
  }
  .ticks {
    position: absolute;
    inset: 0 0 auto;
    block-size: 2rem;
  }
  .ticks i {
    position: absolute;
    inset-block: 0.6rem;
    inline-size: 2px;
    margin-inline-start: -1px;
    background: var(--_muted);
  }
`;
