import { expect } from '@open-wc/testing';
import { geoEqualEarth } from 'd3-geo';
import { MERIDIAN, SCALE, TOP } from '../../data/world/outlines.js';
import { HEIGHT, project, WIDTH } from '../../src/map/project.js';

const oracle = geoEqualEarth()
  .rotate([-MERIDIAN, 0])
  .scale(SCALE)
  .translate([WIDTH / 2, TOP]);

const PLACES = [
  ['London', -0.1276, 51.5072],
  ['Stockholm', 18.0686, 59.3293],
  ['Quito', -78.4678, -0.1807],
  ['Washington', -77.0369, 38.9072],
  ['Mexico City', -99.1332, 19.4326],
  ['Canberra', 149.13, -35.2809],
  ['Saipan', 145.7545, 15.1869],
  ['North Cape', 25.784, 71.1685],
  ['Ushuaia', -68.3, -54.8],
  ['null island', 0, 0],
  ['Nome, east of the cut', -165.4064, 64.5011],
  ['Uelen, west of the cut', -169.81, 66.16],
  ['Apia, beyond 180°', -171.7667, -13.8333],
  ['Suva, before 180°', 178.4419, -18.1416],
  ['a longitude above 180', 188.2333, -13.8333],
] as const;

describe('project', () => {
  for (const [name, lon, lat] of PLACES) {
    it(`puts ${name} at the same point as d3-geo, inside the grid`, () => {
      const [x, y] = project([lon, lat]);
      const [ox, oy] = oracle([lon, lat]) ?? [NaN, NaN];
      expect(x).to.be.closeTo(ox, 0.5).and.within(0, WIDTH);
      expect(y).to.be.closeTo(oy, 0.5).and.within(0, HEIGHT);
    });
  }
});
