/** What the tests of the map share: drawing one, and reading its markers and labels. */
import { expect } from '@open-wc/testing';
import type { CaseAsylumMap } from '../../../src/elements/asylum-map/case-asylum-map.js';
import { all, CASES, draw, one, overlap, part, parts, words, type Rect } from '../support.js';

/** For each day: the names of the markers, and the number of arcs: one for each state that is in force. */
export const DAYS = [
  ['2010-11-17', [], 0],
  ['2010-11-18', ['Sweden: Seeks extradition'], 0],
  ['2010-12-07', ['Sweden: Seeks extradition'], 1],
  ['2011-02-24', ['Sweden: Extradition ordered'], 1],
  ['2012-06-19', ['Sweden: Extradition ordered', 'Ecuador: Asylum requested'], 2],
  ['2012-08-16', ['Sweden: Extradition ordered', 'Ecuador: Granted asylum'], 2],
  ['2015-07-03', ['Sweden: Extradition ordered', 'Ecuador: Granted asylum', 'France: Refused asylum'], 2],
  [
    '2021-01-06',
    [
      'Sweden: Extradition request dropped',
      'Ecuador: Withdrew asylum',
      'France: Refused asylum',
      'Mexico: Offered asylum',
      'United States: Extradition request refused',
    ],
    1,
  ],
  [
    '2022-06-17',
    [
      'Sweden: Extradition request dropped',
      'Ecuador: Withdrew asylum',
      'France: Refused asylum',
      'Mexico: Offered asylum',
      'United States: Extradition ordered',
    ],
    2,
  ],
  [
    'latest',
    [
      'Sweden: Extradition request dropped',
      'Ecuador: Withdrew asylum',
      'France: Refused asylum',
      'Mexico: Offer of asylum lapsed',
      'United States: Extradition request dropped',
    ],
    0,
  ],
] as const;

/** Each case on three days. */
export const BOTH = CASES.flatMap((each) =>
  [each.busy, each.other, 'latest'].map((date) => ({ ...each, date, attributes: `${each.named} as-of="${date}"` })),
);

export const buttons = (map: CaseAsylumMap): HTMLButtonElement[] => parts(map, 'marker') as HTMLButtonElement[];
export const nameOf = (button: Element): string => button.getAttribute('aria-label') ?? words(button);
export const countryOf = (marker: string): string => marker.split(':')[0]!;
export const markerOf = (map: CaseAsylumMap, country: string): HTMLButtonElement =>
  buttons(map).find((button) => nameOf(button).startsWith(country))!;
export const drawMap = (attributes = 'as-of="2021-01-06"', options = {}): Promise<CaseAsylumMap> =>
  draw('case-asylum-map', attributes, options);

/** Left, top, right and bottom of the part that is shown, in grid units. */
export function viewBox(map: CaseAsylumMap): [number, number, number, number] {
  const { x, y, width, height } = one<SVGSVGElement>(map, 'figure > svg').viewBox.baseVal;
  return [x, y, x + width, y + height];
}

/** The visible labels; of a short one only the name. */
export function labels(map: CaseAsylumMap): { text: string; rect: Rect }[] {
  return parts(map, 'label')
    .filter((label) => getComputedStyle(label).visibility === 'visible')
    .map((label) => {
      const lines = [...label.children].filter((line) => getComputedStyle(line).visibility === 'visible');
      const rects = lines.map((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        return range.getBoundingClientRect();
      });
      return {
        text: lines.map(words).join(': '),
        rect: {
          left: Math.min(...rects.map(({ left }) => left)),
          right: Math.max(...rects.map(({ right }) => right)),
          top: Math.min(...rects.map(({ top }) => top)),
          bottom: Math.max(...rects.map(({ bottom }) => bottom)),
        },
      };
    });
}

/** What is visible of each marker: its glyph, or the dot for the subject. */
export const marks = (map: CaseAsylumMap): Rect[] =>
  all(map, '[part~="marker"] svg, [part~="subject"]').map((mark) => mark.getBoundingClientRect());

export function expectClear(map: CaseAsylumMap, width: number): void {
  const found = labels(map);
  const figure = part(map, 'map').getBoundingClientRect();
  found.forEach(({ text, rect }, index) => {
    expect(rect.left, `${width}px: ${text} is cut`).to.be.at.least(figure.left - 0.5);
    expect(rect.right, `${width}px: ${text} is cut`).to.be.at.most(figure.right + 0.5);
    expect(rect.top, `${width}px: ${text} is cut`).to.be.at.least(figure.top - 0.5);
    expect(rect.bottom, `${width}px: ${text} is cut`).to.be.at.most(figure.bottom + 0.5);
    for (const other of found.slice(index + 1))
      expect(overlap(rect, other.rect), `${width}px: ${text} and ${other.text}`).to.be.false;
    for (const mark of marks(map)) expect(overlap(rect, mark), `${width}px: ${text} on a marker`).to.be.false;
  });
}
