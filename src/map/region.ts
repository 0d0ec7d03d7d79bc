/** The part of the world that a map shows. */
import type { Point } from './labels.js';

/** Left, top, right and bottom, in the grid of the outlines. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** The proportions, width to height, between which a map stays readable in an article. */
const FLATTEST = 2.1;
const TALLEST = 1.4;

/**
 * @param boxes what must be seen whole; at least one
 * @param world the whole grid
 * @param smallest the least width, so that one small state does not fill the map
 * @returns the boxes with room around them for labels, in proportions fit for an article, inside the world
 */
export function fitRegion(boxes: readonly Box[], world: Box, smallest: number): Box {
  const x0 = Math.min(...boxes.map((box) => box[0]));
  const y0 = Math.min(...boxes.map((box) => box[1]));
  const x1 = Math.max(...boxes.map((box) => box[2]));
  const y1 = Math.max(...boxes.map((box) => box[3]));
  const room = 1.14;
  const least = Math.max((x1 - x0) * room, smallest);
  const height = Math.min(Math.max((y1 - y0) * room, least / FLATTEST), world[3] - world[1]);
  const width = Math.min(Math.max(least, height * TALLEST), world[2] - world[0]);
  const left = clamp((x0 + x1 - width) / 2, world[0], world[2] - width);
  const top = clamp((y0 + y1 - height) / 2, world[1], world[3] - height);
  return [Math.round(left), Math.round(top), Math.round(left + width), Math.round(top + height)];
}

/** @returns whether the point lies within the box or on its edge */
export function contains([x0, y0, x1, y1]: Box, [x, y]: Point): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
