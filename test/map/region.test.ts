import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Box } from '../../src/map/geometry.js';
import { fitRegion } from '../../src/map/region.js';

const WORLD: Box = [0, 0, 2000, 1000];
const SMALLEST = 500;

function check(boxes: readonly Box[], world: Box, smallest: number): Box {
  const region = fitRegion(boxes, world, smallest);
  const [left, top, right, bottom] = region;
  expect(region.every(Number.isInteger), `whole numbers: ${String(region)}`).to.equal(true);
  expect(
    left >= world[0] && top >= world[1] && right <= world[2] && bottom <= world[3],
    `within the world: ${String(region)}`,
  ).to.equal(true);
  for (const box of boxes) {
    expect(
      left <= box[0] && top <= box[1] && right >= box[2] && bottom >= box[3],
      `${String(region)} holds ${String(box)}`,
    ).to.equal(true);
  }
  // Rounding adds or removes a unit. The world itself may be flatter.
  const flattest = Math.max(2.1, (world[2] - world[0]) / (world[3] - world[1]));
  const [width, height] = [right - left, bottom - top];
  expect(width + 1, 'not too tall').to.be.at.least(1.4 * (height - 1));
  expect(width - 1, 'not too flat').to.be.at.most(flattest * (height + 1));
  expect(width, 'width').to.be.at.least(Math.min(smallest, world[2] - world[0]) - 1);
  return region;
}

describe('fitRegion', () => {
  for (const [name, boxes] of [
    ['one country in the middle', [[900, 400, 1000, 500]]],
    ['a point', [[1000, 500, 1000, 500]]],
    ['the left top corner', [[0, 0, 20, 20]]],
    ['the right bottom corner', [[1980, 980, 2000, 1000]]],
    ['a tall box', [[900, 50, 950, 950]]],
    ['a flat box', [[100, 500, 1900, 520]]],
    [
      'two far apart',
      [
        [100, 100, 200, 200],
        [1700, 800, 1800, 900],
      ],
    ],
    ['the whole world', [[0, 0, 2000, 1000]]],
    [
      'a box twice',
      [
        [900, 400, 1000, 500],
        [900, 400, 1000, 500],
      ],
    ],
  ] as [string, Box[]][]) {
    it(`${name}: contains it, in readable proportions`, () => {
      check(boxes, WORLD, SMALLEST);
    });
  }

  it('leaves the same space on both sides, where the world has space', () => {
    const [left, top, right, bottom] = check([[700, 300, 1300, 700]], WORLD, 100);
    expect(700 - left).to.be.above(20);
    expect(700 - left).to.be.closeTo(right - 1300, 1);
    expect(300 - top).to.be.closeTo(bottom - 700, 1);
    expect(right - left).to.be.below(900);
  });

  it('returns the whole world for the whole world', () => {
    expect(fitRegion([WORLD], WORLD, SMALLEST)).to.deep.equal(WORLD);
  });

  it('does not grow for a box inside another', () => {
    const outer: Box = [500, 200, 1500, 800];
    expect(fitRegion([outer, [900, 400, 1000, 500]], WORLD, SMALLEST)).to.deep.equal(
      fitRegion([outer], WORLD, SMALLEST),
    );
  });

  for (const world of [WORLD, [0, 0, 1000, 487], [0, 0, 2000, 860], [-50, -20, 1950, 960]] as Box[]) {
    it(`any boxes in a world of ${world.join(', ')}: contains them all, inside the world`, () => {
      const x = fc.integer({ min: world[0], max: world[2] });
      const y = fc.integer({ min: world[1], max: world[3] });
      const box = fc
        .tuple(x, y, x, y)
        .map(([a, b, c, d]): Box => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]);
      fc.assert(
        fc.property(
          fc.array(box, { minLength: 1, maxLength: 12 }),
          fc.integer({ min: 100, max: 600 }),
          (boxes, smallest) => {
            check(boxes, world, smallest);
          },
        ),
        { seed: 1, numRuns: 500 },
      );
    });
  }
});
