/** The part of the world that a map shows. */
import { clamp, type Box, type Point } from './geometry.js';

/** The largest and the smallest ratio of width to height at which a map is readable in an article. */
const LARGEST_RATIO = 2.1;
const SMALLEST_RATIO = 1.4;

/** The boxes take this share of the width and the height more, as space for labels. */
const MARGIN = 1.14;

/**
 * @param boxes what the region must show completely; at least one
 * @param world the whole grid
 * @param leastWidth the least width, so that one small country does not fill the map
 * @returns the part of the world that shows the boxes, with space around them for labels, in whole grid units
 */
export function fitRegion(boxes: readonly Box[], world: Box, leastWidth: number): Box {
  const x0 = Math.min(...boxes.map((box) => box[0]));
  const y0 = Math.min(...boxes.map((box) => box[1]));
  const x1 = Math.max(...boxes.map((box) => box[2]));
  const y1 = Math.max(...boxes.map((box) => box[3]));
  const least = Math.max((x1 - x0) * MARGIN, leastWidth);
  const height = clamp((y1 - y0) * MARGIN, least / LARGEST_RATIO, world[3] - world[1]);
  const width = clamp(least, height * SMALLEST_RATIO, world[2] - world[0]);
  const left = clamp((x0 + x1 - width) / 2, world[0], world[2] - width);
  const top = clamp((y0 + y1 - height) / 2, world[1], world[3] - height);
  return [Math.round(left), Math.round(top), Math.round(left + width), Math.round(top + height)];
}

/** @returns whether the point lies within the box or on its edge */
export function contains([x0, y0, x1, y1]: Box, [x, y]: Point): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}
