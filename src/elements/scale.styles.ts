import { css } from 'lit';

/** The years beneath a ribbon or a slider. */
export const scaleStyles = css`
  .scale {
    color: var(--_muted);
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
  .band.refuge {
    inset-block: 1px;
    background: color-mix(in srgb, var(--_tone) 45%, var(--_paper));
    outline: 1px solid var(--_tone);
    outline-offset: -1px;
  }
  /* A label that is wider than its band wraps to a second line, which is not shown: it appears whole or not at all. */
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
  /* A date that is not known to the day is drawn as the span it covers. */
  .track i.span {
    opacity: 0.5;
    border-radius: 1px;
    margin: 0;
  }
  .scale {
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
