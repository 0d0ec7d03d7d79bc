import { MERIDIAN, SCALE, TOP, WIDTH } from '../../data/world/outlines.js';
import type { Point } from './geometry.js';

/** The size of the grid in whose units the world is drawn and `project` answers. */
export { HEIGHT, WIDTH } from '../../data/world/outlines.js';

const RADIAN = Math.PI / 180;

/**
 * The Equal Earth projection: Šavrič, Patterson and Jenny, "The Equal Earth map projection",
 * International Journal of Geographical Information Science 33 (2019), 454–465.
 *
 * @param place longitude and latitude in degrees
 * @returns x to the right and y down, in units of the grid
 */
export function project([lon, lat]: readonly [lon: number, lat: number]): Point {
  // The map begins at 169° W, in the Bering Strait: what lies west of that is at its right edge.
  const lambda = (((((lon - MERIDIAN + 180) % 360) + 360) % 360) - 180) * RADIAN;
  const t = Math.asin((Math.sqrt(3) / 2) * Math.sin(lat * RADIAN));
  const t2 = t * t;
  const t6 = t2 ** 3;
  const slope = 1.340264 - 0.243318 * t2 + t6 * (0.006251 + 0.034164 * t2);
  return [
    WIDTH / 2 + (SCALE * lambda * Math.cos(t)) / ((Math.sqrt(3) / 2) * slope),
    TOP - SCALE * t * (1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2)),
  ];
}
