/** Places labels beside their markers so that none covers another. All lengths in CSS pixels. */

/** Width and height. */
export type Size = readonly [width: number, height: number];

export interface Label {
  /** The marker's middle. */
  readonly x: number;
  readonly y: number;
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
const DIRECTIONS = [[1, 0], [-1, 0], [0, 1], [0, -1], [1, 0.6], [1, -0.6], [-1, 0.6], [-1, -0.6]] as const;

/** Distances from the marker's middle to try, nearest first. */
const DISTANCES = [12, 22, 34];

/** The room a marker takes on each side of its middle. */
const MARKER = 10;

/**
 * Greedy: each label in turn takes the first free place, in the fullest form that has one. Earlier
 * labels matter more.
 *
 * @returns where each label stands, or undefined for one that has no free place
 */
export function placeLabels(labels: readonly Label[], width: number, height: number): (Placed | undefined)[] {
  const taken: Rect[] = labels.map(({ x, y }) => ({ left: x - MARKER, top: y - MARKER, right: x + MARKER, bottom: y + MARKER }));
  const isFree = (rect: Rect): boolean =>
    rect.left >= 0 && rect.top >= 0 && rect.right <= width && rect.bottom <= height && !taken.some((other) => overlap(rect, other));
  return labels.map((label) => {
    for (const [form, size] of label.sizes.entries()) {
      const rect = candidates(label, size).find(isFree);
      if (!rect) continue;
      taken.push(rect);
      return { left: rect.left, top: rect.top, form };
    }
    return undefined;
  });
}

function candidates({ x, y }: Label, [width, height]: Size): Rect[] {
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
