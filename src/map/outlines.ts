/**
 * The outlines of the world's countries as SVG paths, read from four strings when first asked for.
 *
 * `SHAPES` has a country's code, then its rings, with spaces between them. A ring is a row of
 * stretches: a number of steps, or -1 for a border which a neighbour has already drawn, to be
 * followed backwards from here. The last stretch closes the ring. A ring without any stretch is a
 * point: the country's anchor. `STARTS` has the way from the start of each ring to that of the next,
 * x and y in turn; `EAST` and `SOUTH` have the steps.
 */
import { EAST, SHAPES, SOUTH, STARTS } from '../../data/world/outlines.js';

/** Where a country lies. All lengths in units of the grid that `project` uses. */
export interface Outline {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** SVG path data; empty for a state too small to draw. */
  readonly path: string;
  /** A point within the country, near where a reader looks for its name. */
  readonly anchor: Point;
  /** Left, top, right and bottom of the country's largest part: far islands do not count. */
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number];
}

type Point = readonly [x: number, y: number];

/** The code, in `SHAPES`, of land that has none. */
const NOBODY = 'ZZ';

let world: { readonly ground: string; readonly outlines: ReadonlyMap<string, Outline> } | undefined;

/**
 * @param code ISO 3166-1 alpha-2, in capitals
 * @returns the country's outline; undefined if the map has no such country
 */
export function outline(code: string): Outline | undefined {
  return (world ??= read()).outlines.get(code);
}

/** @returns SVG path data of all land, every country a ring or more, so that borders can be stroked */
export function ground(): string {
  return (world ??= read()).ground;
}

function read() {
  const [starts, east, south] = [numbers(STARTS), numbers(EAST), numbers(SOUTH)];
  const outlines = new Map<string, Outline>();
  /** The stretches drawn so far, by the point where they end. */
  const borders = new Map<string, readonly Point[]>();
  let ground = '';
  let start: Point = [0, 0];
  let begun = 0;
  let steps = 0;

  function ring(text: string): readonly Point[] {
    let pen = (start = moved(start, starts[begun++], starts[begun++]));
    const points = [pen];
    const drawn: (readonly Point[])[] = [];
    numbers(text).forEach((count, i, { length }) => {
      let stretch: Point[] = [pen];
      if (count < 0) stretch = (borders.get(`${pen}`) ?? []).toReversed();
      else drawn.push(stretch);
      for (let n = 0; n < count; n++) stretch.push((pen = moved(pen, east[steps], south[steps++])));
      if (count >= 0 && i === length - 1) stretch.push(start);
      pen = stretch.at(-1) ?? pen;
      points.push(...stretch.slice(1));
    });
    for (const stretch of drawn) borders.set(`${stretch.at(-1)}`, stretch);
    return points;
  }

  for (const [, letters = '', text = ''] of SHAPES.matchAll(/([a-z]{2})([^a-z]*)/g)) {
    const code = letters.toUpperCase();
    const rings = text.split(' ').map(ring);
    const path = rings.map((points) => (points[1] ? `M${points.join(' ')}z` : '')).join('');
    ground += path;
    if (code !== NOBODY) outlines.set(code, { code, path, ...placed(rings) });
  }
  return { ground, outlines };
}

/** '?' is 0, and each next character one more; 28 and -28 belong to the number that follows. */
function numbers(text: string): readonly number[] {
  const all: number[] = [];
  let sum = 0;
  for (const character of text) {
    const number = character.charCodeAt(0) - 63;
    sum += number;
    if (Math.abs(number) < 28) {
      all.push(sum);
      sum = 0;
    }
  }
  return all;
}

const moved = ([x, y]: Point, dx = 0, dy = 0): Point => [x + dx, y + dy];

/** @returns the box of the largest ring, and its centroid unless a point stands for it */
function placed(rings: readonly (readonly Point[])[]): Pick<Outline, 'anchor' | 'box'> {
  let largest = -1;
  let anchor: Point = [0, 0];
  let box: Outline['box'] = [0, 0, 0, 0];
  for (const ring of rings) {
    let [area, x, y] = [0, 0, 0];
    ring.reduce(([x0, y0], [x1, y1]) => {
      const cross = x0 * y1 - x1 * y0;
      area += cross;
      x += (x0 + x1) * cross;
      y += (y0 + y1) * cross;
      return [x1, y1];
    });
    if (Math.abs(area) <= largest) continue;
    largest = Math.abs(area);
    anchor = [Math.round(x / area / 3), Math.round(y / area / 3)];
    const [xs, ys] = [ring.map((point) => point[0]), ring.map((point) => point[1])];
    box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  }
  return { anchor: rings.find((ring) => !ring[1])?.[0] ?? anchor, box };
}
