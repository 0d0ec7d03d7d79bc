/** Which part of the world the map shows. */
import type { Place } from '../../../data/casefile.js';
import type { Box } from '../../map/geometry.js';
import { outline, type Outline } from '../../map/outlines.js';
import { HEIGHT, project, WIDTH } from '../../map/project.js';
import { fitRegion } from '../../map/region.js';

/** What the `region` attribute asks for: the countries with a record, the whole world, or these countries. */
export type Region = 'auto' | 'world' | readonly Outline[];

/** What the attribute takes, for the warning about another value. */
export const REGION_FORMS = 'auto, world, or ISO country codes such as "MX EC GB"';

/** The whole world, in grid units. */
export const WORLD: Box = [0, 0, WIDTH, HEIGHT];

/** The least width to show, in grid units: about that of Europe. */
const LEAST_WIDTH = WIDTH / 7;

/**
 * @param text the attribute: `auto`, `world`, or ISO 3166-1 alpha-2 codes, in lower or upper case, separated by
 *   spaces or commas
 * @returns the region; undefined if the text is empty or has a code that the map does not know
 */
export function readRegion(text: string): Region | undefined {
  if (text === 'auto' || text === 'world') return text;
  const outlines = text.split(/[\s,]+/).map((code) => outline(code.toUpperCase()));
  return outlines.every((each) => each !== undefined) ? outlines : undefined;
}

/**
 * @param outlines countries to show whole; undefined for one that the map does not know
 * @param places places to show too
 * @returns the part of the world that shows them all, in grid units; the whole world if there is nothing to show
 */
export function boxAround(
  outlines: readonly (Outline | undefined)[],
  places: readonly (Place | undefined)[] = [],
): Box {
  const points = places.flatMap((place) => (place ? [project(place.coordinates)] : []));
  const boxes = [...outlines.flatMap((each) => (each ? [each.box] : [])), ...points.map(([x, y]): Box => [x, y, x, y])];
  return boxes.length ? fitRegion(boxes, WORLD, LEAST_WIDTH) : WORLD;
}
