/** Places labels beside their markers so that none covers another. All lengths in CSS pixels. */

export interface Label {
  /** The marker's middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
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
const DISTANCES = [13, 24, 38];

/** The room a marker takes on each side of its middle. */
const MARKER = 10;

/**
 * Greedy: each label in turn takes the first free place. Earlier labels matter more.
 *
 * @returns the left top corner of each label, or undefined for one that has no free place
 */
export function placeLabels(labels: readonly Label[], width: number, height: number): ([left: number, top: number] | undefined)[] {
  const taken: Rect[] = labels.map(({ x, y }) => ({ left: x - MARKER, top: y - MARKER, right: x + MARKER, bottom: y + MARKER }));
  return labels.map((label) => {
    for (const distance of DISTANCES) {
      for (const [dx, dy] of DIRECTIONS) {
        const left = label.x + dx * distance - (dx > 0 ? 0 : dx < 0 ? label.width : label.width / 2);
        const top = label.y + dy * (distance + (dx ? label.height / 2 : 0)) - (dx ? label.height / 2 : dy > 0 ? 0 : label.height);
        const rect = { left, top, right: left + label.width, bottom: top + label.height };
        if (left < 0 || top < 0 || rect.right > width || rect.bottom > height || taken.some((other) => overlap(rect, other))) continue;
        taken.push(rect);
        return [left, top];
      }
    }
    return undefined;
  });
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
