/** Moves markers apart, and places labels beside them without overlaps. All lengths are in CSS pixels. */
import { clamp, type Point } from './geometry.js';

/** Width and height. */
export type Size = readonly [width: number, height: number];

export interface Label {
  /** The middle of its marker. */
  readonly at: Point;
  /** The sizes of its forms, the longest form first. */
  readonly sizes: readonly Size[];
}

/** The place of a label. */
export interface Placed {
  readonly left: number;
  readonly top: number;
  /** Which of its forms has room there, as an index. */
  readonly form: number;
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Directions to try, best first: right, left, below, above, then the corners. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 0.6],
  [1, -0.6],
  [-1, 0.6],
  [-1, -0.6],
] as const;

/** Distances from the marker's middle to try, nearest first. */
const DISTANCES = [12, 22, 34];

/** The space that a marker takes on each side of its middle. */
const MARKER = 10;

/** The least distance between the middles of two markers, which are buttons of this size. */
const APART = 24;

/** The longest way that a marker is moved. Further away it would be in another country or in the sea. */
const FURTHEST = 18;

/**
 * @param points the middles of markers
 * @param width of the map
 * @param height of the map
 * @returns the same, moved as little as possible so that no buttons overlap and none is cut off at the edge. Where too
 *   many are close together, they stay near their places and overlap
 */
export function spread(points: readonly Point[], width: number, height: number): Point[] {
  const inside = (value: number, length: number): number => clamp(value, APART / 2, length - APART / 2);
  const whole = points.map(([x, y]): Point => [inside(x, width), inside(y, height)]);
  const moved = whole.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < 30; round++) {
    moved.forEach((a, index) => {
      for (const b of moved.slice(index + 1)) {
        // Two at one point move apart sideways.
        const [dx, dy] = [b[0] - a[0] || 0.1, b[1] - a[1]];
        const push = Math.max(APART / Math.hypot(dx, dy) - 1, 0) / 2;
        a[0] = inside(a[0] - dx * push, width);
        a[1] = inside(a[1] - dy * push, height);
        b[0] = inside(b[0] + dx * push, width);
        b[1] = inside(b[1] + dy * push, height);
      }
    });
  }
  return moved.map(([x, y], index) => {
    const [x0, y0] = whole[index] as Point;
    const share = Math.min(1, FURTHEST / Math.hypot(x - x0, y - y0));
    return [x0 + (x - x0) * share, y0 + (y - y0) * share];
  });
}

/**
 * Greedy: each label in turn takes the first free place, in its longest form that has one. So the first labels should
 * be the most important. A place that is nearer to another marker than to its own is not free: it would seem to name
 * the other one.
 *
 * @param avoid points that a label should not cover if possible, such as those of a line
 * @param width of the map
 * @param height of the map
 * @returns the place of each label; undefined for a label that has no free place
 */
export function placeLabels(
  labels: readonly Label[],
  avoid: readonly Point[],
  width: number,
  height: number,
): (Placed | undefined)[] {
  const taken: Rect[] = labels.map(({ at: [x, y] }) => ({
    left: x - MARKER,
    top: y - MARKER,
    right: x + MARKER,
    bottom: y + MARKER,
  }));
  return labels.map((label) => {
    const isFree = (rect: Rect): boolean =>
      rect.left >= 0 &&
      rect.top >= 0 &&
      rect.right <= width &&
      rect.bottom <= height &&
      !taken.some((other) => overlap(rect, other)) &&
      labels.every((other) => other === label || distance(rect, other.at) >= distance(rect, label.at));
    for (const [form, size] of label.sizes.entries()) {
      const free = candidates(label, size).filter(isFree);
      const rect = free.find((each) => avoid.every((point) => distance(each, point) > 1)) ?? free[0];
      if (!rect) continue;
      taken.push(rect);
      return { left: rect.left, top: rect.top, form };
    }
    return undefined;
  });
}

/** The distance between the point and the nearest point of the rectangle. */
function distance({ left, top, right, bottom }: Rect, [x, y]: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function candidates({ at: [x, y] }: Label, [width, height]: Size): Rect[] {
  return DISTANCES.flatMap((distance) =>
    DIRECTIONS.map(([dx, dy]) => {
      const left = x + dx * distance - (width * (1 - dx)) / 2;
      const top = dx ? y + dy * (distance + height / 2) - height / 2 : y + dy * distance - (height * (1 - dy)) / 2;
      return { left, top, right: left + width, bottom: top + height };
    }),
  );
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
