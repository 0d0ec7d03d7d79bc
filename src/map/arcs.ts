type Point = readonly [x: number, y: number];

/** How far an arc rises over the straight line, as a share of its length. */
const RISE = 0.22;

/**
 * @param from where the subject is, in grid units
 * @param to the country's anchor
 * @returns SVG path data of a gently curved line, bent to the north
 */
export function arc([x0, y0]: Point, [x1, y1]: Point): string {
  const rise = RISE * Math.sign(x1 - x0 || 1);
  const x = (x0 + x1) / 2 + (y1 - y0) * rise;
  const y = (y0 + y1) / 2 - (x1 - x0) * rise;
  return `M${x0} ${y0}Q${Math.round(x)} ${Math.round(y)} ${x1} ${y1}`;
}
