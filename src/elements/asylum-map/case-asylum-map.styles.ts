import { css } from 'lit';

export const mapStyles = css`
  figure {
    position: relative;
    /* West is left in every script. */
    direction: ltr;
    overflow: hidden;
    margin-block-end: 0.75em;
  }
  svg:not(.glyph) {
    /* The edges fade, to show that the world goes on there. */
    mask: linear-gradient(#0000, #000 4% 96%, #0000), linear-gradient(90deg, #0000, #000 3% 97%, #0000);
    mask-composite: intersect;
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  @media print {
    svg:not(.glyph) {
      mask: none;
    }
  }
  path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .ground {
    fill: color-mix(in srgb, currentColor 10%, var(--_paper));
    stroke: var(--_paper);
    stroke-width: 0.7px;
  }
  .country {
    fill: color-mix(in srgb, var(--_tone) 62%, var(--_paper));
    stroke: var(--_tone);
    stroke-width: 1px;
  }
  .country.extradition {
    fill: color-mix(in srgb, var(--_tone) 38%, var(--_paper));
  }
  .country.selected {
    stroke: currentColor;
    stroke-width: 2px;
  }
  .arc {
    fill: none;
    stroke: var(--_tone);
    stroke-width: 1.5px;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .arc.granted,
  .arc.ordered {
    stroke-dasharray: none;
  }
  .marker {
    position: absolute;
    inline-size: 24px;
    block-size: 24px;
    margin: -12px;
    border: 0;
    padding: 0;
    border-radius: 50%;
    background: none;
    color: inherit;
    font-size: 16px;
    line-height: 0;
    cursor: pointer;
  }
  .marker .glyph {
    border-radius: 50%;
    background: var(--_paper);
    color: var(--_tone);
    vertical-align: middle;
  }
  .marker[aria-pressed='true'] .glyph {
    outline: 2px solid currentColor;
  }
  .marker:focus-visible {
    z-index: 2;
  }
  .here {
    inline-size: 11px;
    block-size: 11px;
    margin: -5.5px;
    border-radius: 50%;
    background: currentColor;
    box-shadow: 0 0 0 2px var(--_paper);
    pointer-events: none;
    z-index: 1;
  }
  .name {
    position: absolute;
    visibility: hidden;
    white-space: nowrap;
    pointer-events: none;
    font-size: 0.8125em;
    line-height: 1.2;
    padding-inline: 2px;
    text-shadow: 0 0 2px var(--_paper), 0 0 3px var(--_paper), 0 0 4px var(--_paper);
  }
  .name b,
  .name span {
    display: block;
    inline-size: fit-content;
  }
  .name.short span {
    position: absolute;
    visibility: hidden;
  }
  .list {
    column-gap: 2em;
    font-size: 0.9375em;
  }
  .list > li {
    display: flex;
    gap: 0.65em;
    border-block-start: 1px solid var(--_line);
    padding-block: 0.55em;
    break-inside: avoid;
  }
  .list div {
    min-inline-size: 0;
  }
  .list i {
    flex: none;
    inline-size: 11px;
    block-size: 11px;
    margin: 0.4em 2px 0;
    border-radius: 50%;
    background: currentColor;
  }
  [part='whereabouts'] .state {
    color: var(--_muted);
  }
  .list > li > .glyph {
    margin-block-start: 0.22em;
    color: var(--_tone);
  }
  .list > .selected {
    background: color-mix(in srgb, currentColor 7%, #0000);
    border-inline-start: 4px solid;
    padding-inline-start: 0.5em;
  }
  .state {
    color: var(--_tone);
    font-size: 0.9em;
  }
  @container (min-width: 36em) {
    .list {
      columns: 2;
    }
  }
`;
