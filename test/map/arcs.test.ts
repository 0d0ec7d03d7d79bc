import { expect } from '@open-wc/testing';
import type { Point } from '../../src/map/geometry.js';
import fc from 'fast-check';
import { arc } from '../../src/map/arcs.js';

const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e-?\d+)?`;
const PATH = new RegExp(`^M(${NUMBER}) (${NUMBER})Q(${NUMBER}) (${NUMBER}) (${NUMBER}) (${NUMBER})$`);

/** The start, the control point and the end. */
function read(path: string): [from: Point, bend: Point, to: Point] {
  const found = PATH.exec(path);
  expect(found, path).to.not.equal(null);
  const [x0, y0, x, y, x1, y1] = found!.slice(1).map(Number) as [number, number, number, number, number, number];
  return [
    [x0, y0],
    [x, y],
    [x1, y1],
  ];
}

describe('arc', () => {
  for (const [name, from, to] of [
    ['to the west', [1000, 300], [400, 350]],
    ['to the east', [400, 350], [1000, 300]],
    ['straight up', [500, 600], [500, 100]],
    ['straight down', [500, 100], [500, 600]],
    ['along a parallel', [200, 400], [800, 400]],
    ['to the point itself', [500, 500], [500, 500]],
    ['of fractions', [0.5, 1.25], [10.75, 3.5]],
    ['of negative numbers', [-20, -30], [15, -5]],
  ] as const) {
    it(`${name} starts and ends at the given points`, () => {
      const [start, , end] = read(arc(from, to));
      expect(start).to.deep.equal(from);
      expect(end).to.deep.equal(to);
    });
  }

  for (const [name, from, to] of [
    ['to the west', [1000, 400], [400, 400]],
    ['to the east', [400, 400], [1000, 400]],
    ['a little south', [400, 400], [1000, 450]],
  ] as const) {
    it(`${name} bends slightly to the north`, () => {
      const [, bend] = read(arc(from, to));
      const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      expect(bend[1]).to.be.below(y);
      expect(Math.hypot(bend[0] - x, bend[1] - y)).to.be.within(50, 300);
    });
  }

  it('is the same line in both directions', () => {
    const [, there] = read(arc([1000, 300], [400, 350]));
    const [, back] = read(arc([400, 350], [1000, 300]));
    expect(there).to.deep.equal(back);
  });

  it('is finite for any two points, starts and ends there, and bends by at most half its length', () => {
    const point = fc.tuple(fc.integer({ min: -100, max: 3000 }), fc.integer({ min: -100, max: 1500 }));
    fc.assert(
      fc.property(point, point, (from, to) => {
        const [start, bend, end] = read(arc(from, to));
        expect(start).to.deep.equal(from);
        expect(end).to.deep.equal(to);
        const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        const off = Math.hypot(bend[0] - (from[0] + to[0]) / 2, bend[1] - (from[1] + to[1]) / 2);
        expect(off).to.be.at.most(length / 2 + 1);
        expect(bend[1]).to.be.at.most((from[1] + to[1]) / 2 + 1);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
