/**
 * The outlines of the world's countries as SVG paths, decoded from four strings on first use.
 *
 * `SHAPES` has for each country its code, then its rings, separated by spaces. A ring is a closed line. It consists of
 * stretches, each given as a number of steps; -1 stands for a border that a neighbour has drawn already, to be
 * followed backwards from the current point. The last stretch closes the ring. A ring without a stretch is a point: the
 * country's anchor. `STARTS` has the way from the start of each ring to the start of the next, x and y in turn. `EAST`
 * and `SOUTH` have the steps.
 */
import { EAST, SHAPES, SOUTH, STARTS } from '../../data/world/outlines.js';
import type { Box, Point } from './geometry.js';

/** The outline of a country. All lengths are in units of the grid that `project` uses. */
export interface Outline {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** SVG path data; empty for a country that is too small to draw. */
  readonly path: string;
  /** The point for its marker, inside the country. */
  readonly anchor: Point;
  /** The box of the country's largest ring, so that far islands do not count. */
  readonly box: Box;
}

/** The code in `SHAPES` for land without a country code. */
const NO_COUNTRY = 'ZZ';

interface World {
  readonly ground: string;
  readonly outlines: ReadonlyMap<string, Outline>;
}

let decoded: World | undefined;

function world(): World {
  decoded ??= decode();
  return decoded;
}

/**
 * @param code ISO 3166-1 alpha-2, in upper case
 * @returns the country's outline; undefined if the map has no such country
 */
export function outline(code: string): Outline | undefined {
  return world().outlines.get(code);
}

/** @returns SVG path data of all land. Each country has rings of its own, so a stroke draws the borders */
export function ground(): string {
  return world().ground;
}

function decode(): World {
  const nextRing = ringReader();
  const outlines = new Map<string, Outline>();
  let ground = '';
  for (const [, letters = '', text = ''] of SHAPES.matchAll(/([a-z]{2})([^a-z]*)/g)) {
    const code = letters.toUpperCase();
    const rings = text.split(' ').map(nextRing);
    const path = rings.map((points) => (points.length > 1 ? `M${points.join(' ')}z` : '')).join('');
    ground += path;
    if (code !== NO_COUNTRY) outlines.set(code, { code, path, ...anchorAndBox(rings) });
  }
  return { ground, outlines };
}

/** @returns a function that turns the next ring of `SHAPES` into its points. Rings build on the ones before. */
function ringReader(): (text: string) => readonly Point[] {
  const starts = numbers(STARTS);
  const east = numbers(EAST);
  const south = numbers(SOUTH);
  /** The stretches drawn so far, by the point where they end. */
  const borders = new Map<string, readonly Point[]>();
  let start: Point = [0, 0];
  let startIndex = 0;
  let stepIndex = 0;

  const nextStart = (): Point => moved(start, starts[startIndex++], starts[startIndex++]);
  const nextStep = (from: Point): Point => {
    const to = moved(from, east[stepIndex], south[stepIndex]);
    stepIndex += 1;
    return to;
  };

  return (text) => {
    start = nextStart();
    const points = [start];
    const drawn: (readonly Point[])[] = [];
    const counts = numbers(text);
    for (const [index, count] of counts.entries()) {
      const from = points.at(-1) ?? start;
      if (count < 0) {
        const shared = borders.get(String(from)) ?? [];
        points.push(...shared.toReversed().slice(1));
        continue;
      }
      const stretch = [from];
      for (let step = 0; step < count; step += 1) stretch.push(nextStep(stretch.at(-1) ?? from));
      if (index === counts.length - 1) stretch.push(start);
      drawn.push(stretch);
      points.push(...stretch.slice(1));
    }
    for (const stretch of drawn) borders.set(String(stretch.at(-1)), stretch);
    return points;
  };
}

/**
 * Decodes numbers. '?' is 0, the next character 1, and so on; after 28 or -28, the next character belongs to the same
 * number.
 */
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

function moved([x, y]: Point, dx = 0, dy = 0): Point {
  return [x + dx, y + dy];
}

/** @returns the box of the largest ring, and as the anchor the point that is given, or the centroid of that ring */
function anchorAndBox(rings: readonly (readonly Point[])[]): Pick<Outline, 'anchor' | 'box'> {
  let largestArea = -1;
  let anchor: Point = [0, 0];
  let box: Box = [0, 0, 0, 0];
  for (const ring of rings) {
    const { area, centroid } = measure(ring);
    if (area <= largestArea) continue;
    largestArea = area;
    anchor = centroid;
    const xs = ring.map(([x]) => x);
    const ys = ring.map(([, y]) => y);
    box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  }
  const point = rings.find((ring) => ring.length === 1);
  return { anchor: point?.[0] ?? anchor, box };
}

/** The area and the centroid of a ring, by the shoelace formula. */
function measure(ring: readonly Point[]): { readonly area: number; readonly centroid: Point } {
  let doubleArea = 0;
  let x = 0;
  let y = 0;
  ring.slice(1).forEach(([x1, y1], index) => {
    const [x0, y0] = ring[index] as Point;
    const cross = x0 * y1 - x1 * y0;
    doubleArea += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  });
  return {
    area: Math.abs(doubleArea) / 2,
    centroid: [Math.round(x / doubleArea / 3), Math.round(y / doubleArea / 3)],
  };
}
