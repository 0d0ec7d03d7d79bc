export type Point = readonly [x: number, y: number];

/** Left, top, right and bottom. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** @returns the value, or the limit that it exceeds */
export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
