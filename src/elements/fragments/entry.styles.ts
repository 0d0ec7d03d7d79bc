import { css } from 'lit';

/** The styles that the entries of a timeline and of a map's list share. */
export const entryStyles = css`
  /* A small frame around a standing. */
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
  /* Forced colours would remove backgrounds and fills. System colours keep the drawings visible. */
  @media (forced-colors: active) {
    [class] {
      --_tone: CanvasText;
    }
    .drawn,
    .drawn * {
      forced-color-adjust: none;
      color: CanvasText;
      --_muted: CanvasText;
      --_line: GrayText;
      --_paper: Canvas;
    }
  }
  @media print {
    .drawn {
      print-color-adjust: exact;
    }
    li {
      break-inside: avoid;
    }
    /* The footer's list holds everything that the entries' own lists hold. */
    li details,
    [part='link'],
    [part~='more'] {
      display: none;
    }
  }
`;
