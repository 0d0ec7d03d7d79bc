import type { Point } from './geometry.js';

/** How far the control point of an arc lies from the straight line, as a share of the line's length. */
const RISE = 0.22;

/**
 * @param from where the subject is, in grid units
 * @param to the country's anchor
 * @returns SVG path data of a curve between them that bends to the north
 */
export function arc([x0, y0]: Point, [x1, y1]: Point): string {
  const [x, y] = bend([x0, y0], [x1, y1]);
  return `M${x0} ${y0}Q${Math.round(x)} ${Math.round(y)} ${x1} ${y1}`;
}

/**
 * @param from in any unit, on both axes
 * @param to in the same unit
 * @returns points along the arc between them, close enough together to keep labels away from it
 */
export function alongArc(from: Point, to: Point): Point[] {
  const middle = bend(from, to);
  return Array.from({ length: 24 }, (_, index) => {
    const t = index / 24;
    const at = (axis: 0 | 1): number =>
      from[axis] + 2 * t * (middle[axis] - from[axis]) + t * t * (from[axis] - 2 * middle[axis] + to[axis]);
    return [at(0), at(1)];
  });
}

/** The control point of the quadratic curve. */
function bend([x0, y0]: Point, [x1, y1]: Point): Point {
  const rise = RISE * Math.sign(x1 - x0 || 1);
  return [(x0 + x1) / 2 + (y1 - y0) * rise, (y0 + y1) / 2 - (x1 - x0) * rise];
}
