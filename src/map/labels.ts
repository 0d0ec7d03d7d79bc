/** Keeps markers apart, and places labels beside them so that none covers another. All lengths in CSS pixels. */

export type Point = readonly [x: number, y: number];

/** Width and height. */
export type Size = readonly [width: number, height: number];

export interface Label {
  /** Its marker's middle. */
  readonly at: Point;
  /** The label's forms, the fullest first. */
  readonly sizes: readonly Size[];
}

/** Where a label stands. */
export interface Placed {
  readonly left: number;
  readonly top: number;
  /** Which of its sizes fitted. */
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

/** The room a marker takes on each side of its middle. */
const MARKER = 10;

/** The least distance between the middles of two markers: each is a button of this size. */
const APART = 24;

/** The furthest that a marker is moved: beyond it, it would stand in another country or in the sea. */
const FURTHEST = 18;

/**
 * @param points the middles of markers
 * @returns the same, moved as little as it takes that no two buttons cover one another and none is cut by the edge;
 * in a crowd that the map is too small for, they stay near to where they belong and cover one another in part
 */
export function spread(points: readonly Point[], width: number, height: number): Point[] {
  const inside = (value: number, length: number): number => Math.min(Math.max(value, APART / 2), length - APART / 2);
  const whole = points.map(([x, y]): Point => [inside(x, width), inside(y, height)]);
  const moved = whole.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < 30; round++) {
    moved.forEach((a, index) => {
      for (const b of moved.slice(index + 1)) {
        // Two in one spot part sideways.
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
 * Greedy: each label in turn takes the first free place, in the fullest form that has one. Earlier
 * labels matter more. A place that is nearer to another marker than to its own would name the wrong
 * one, and is not free.
 *
 * @param avoid points that a label had better not cover, such as those of a line
 * @returns where each label stands, or undefined for one that has no free place
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

/** From the nearest point of the rectangle. */
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
