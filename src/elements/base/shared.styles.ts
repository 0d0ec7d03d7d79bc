import { css } from 'lit';

/**
 * The tokens with their defaults, and the styles that all widgets share. Only this file reads the public `--case-*`
 * properties; other styles use the private names.
 */
export const sharedStyles = css`
  :host(:not([hidden])) {
    --_muted: var(--case-color-muted, color-mix(in srgb, currentColor 68%, #0000));
    --_line: var(--case-color-line, color-mix(in srgb, currentColor 20%, #0000));
    --_paper: var(--case-color-background, light-dark(#fff, #17181c));
    --_radius: var(--case-radius, 0.5em);
    display: block;
    container-type: inline-size;
    /* A size container does not grow with its content. This is its width where the parent shrinks to fit. */
    contain-intrinsic-inline-size: 17.5rem;
    font-family: var(--case-font-family, inherit);
    font-size: var(--case-font-size, 1rem);
    line-height: 1.45;
    text-align: start;
    /* Styles of the page's own text that would break the layout if they were inherited. */
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  /* Text in a left-to-right script stays beside its dots and glyphs. */
  :host(:dir(rtl)) {
    text-align: right;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  /* Facts may be in another script than the widget's words, so each text has its own direction. */
  p,
  p > span,
  li,
  li > span,
  dd,
  blockquote,
  summary,
  button,
  time,
  #heading,
  .pill {
    unicode-bidi: plaintext;
  }
  [part='detail'],
  [part='answer'] {
    white-space: pre-line;
  }
  ol,
  ul {
    /* With none, WebKit would no longer expose it as a list. */
    list-style: '';
  }
  a {
    color: inherit;
  }
  .glyph {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    vertical-align: -0.125em;
  }
  .frame {
    border-block-start: 3px solid;
    padding-block-start: 0.6em;
  }
  [part='header'],
  [part='footer'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.1em 1em;
    margin-block-end: 0.75em;
  }
  #heading {
    font-size: 1.125em;
    font-weight: bold;
    line-height: 1.25;
  }
  .small,
  .sources,
  summary,
  [part='footer'] > p {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  [part='footer'] {
    margin-block: 1em 0;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5em;
  }
  [part='footer'] details[open] {
    inline-size: 100%;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 1.5rem;
    align-content: center;
  }
  .stale {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    font-size: 0.875em;
    margin-block-end: 0.5em;
  }
  details[part='later'] {
    margin-block: -0.6em 0.6em;
  }
  .status ~ [part='later'],
  .compare ~ [part='later'] {
    margin-block: 0.4em 0;
  }
  .since {
    font-size: 0.9375em;
  }
  .since li {
    display: grid;
    grid-template-columns: 6.6em minmax(0, 1fr);
  }
  .since time,
  .muted {
    color: var(--_muted);
  }
  .since li,
  .sources li {
    padding-block: 0.2em;
  }
  .free {
    --_tone: var(--case-color-free, light-dark(#0b7348, #4cc38a));
  }
  .protected,
  .refuge {
    --_tone: var(--case-color-protected, light-dark(#0b5cad, #74b4ff));
  }
  .pending,
  .bail {
    --_tone: var(--case-color-pending, light-dark(#835500, #efb344));
  }
  .custody {
    --_tone: var(--case-color-custody, light-dark(#b0261e, #ff9289));
  }
  .closed {
    --_tone: var(--case-color-closed, light-dark(#4b5160, #b5bcca));
  }
  @media print {
    :host {
      color-scheme: light;
      color: #000;
    }
    /* On paper nothing can be opened. The footer's list holds everything that the entries' own lists hold. */
    [part='footer'] details::details-content {
      content-visibility: visible;
    }
  }
`;
