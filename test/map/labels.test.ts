import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Point } from '../../src/map/geometry.js';
import { placeLabels, spread, type Label, type Size } from '../../src/map/labels.js';

/** The space that a marker takes on the map on each side of its middle. */
const MARKER = 10;

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const box = (x: number, y: number, ...sizes: Size[]): Label => ({ at: [x, y], sizes });
const around = ({ at: [x, y] }: Label): Rect => ({
  left: x - MARKER,
  top: y - MARKER,
  right: x + MARKER,
  bottom: y + MARKER,
});

/** The rectangles of the labels, checked against everything that they must not cover; undefined if there is none. */
function placed(labels: readonly Label[], width: number, height: number): (Rect | undefined)[] {
  const found = placeLabels(labels, [], width, height);
  expect(found).to.have.length(labels.length);
  const rects = found.map((place, index) => {
    const size = place && labels[index]!.sizes[place.form];
    expect(Boolean(size), 'one of the forms').to.equal(Boolean(place));
    return size && { left: place.left, top: place.top, right: place.left + size[0], bottom: place.top + size[1] };
  });
  rects.forEach((rect, index) => {
    if (!rect) return;
    expect(Object.values(rect).every(Number.isFinite), 'finite').to.equal(true);
    expect(
      rect.left >= 0 && rect.top >= 0 && rect.right <= width && rect.bottom <= height,
      `label ${index} lies outside ${JSON.stringify(rect)}`,
    ).to.equal(true);
    labels.forEach((label, other) => {
      expect(overlap(rect, around(label)), `label ${index} covers marker ${other}`).to.equal(false);
    });
    const from = ({ at: [x, y] }: Label): number =>
      Math.hypot(Math.max(rect.left - x, 0, x - rect.right), Math.max(rect.top - y, 0, y - rect.bottom));
    const own = labels[index]!;
    labels.forEach((label, other) => {
      expect(label === own || from(label) >= from(own), `label ${index} is nearer to marker ${other}`).to.equal(true);
    });
    rects.slice(0, index).forEach((earlier, other) => {
      expect(earlier !== undefined && overlap(rect, earlier), `label ${index} covers label ${other}`).to.equal(false);
    });
  });
  return rects;
}

const WIDTHS = [
  [280, 180],
  [320, 200],
  [500, 300],
  [900, 450],
] as const;

describe('placeLabels', () => {
  for (const [width, height] of WIDTHS) {
    it(`at ${width} px: for any markers, no label covers another label, a marker or the edge`, () => {
      const label = fc.record({
        at: fc.tuple(
          fc.double({ min: -20, max: width + 20, noNaN: true }),
          fc.double({ min: -20, max: height + 20, noNaN: true }),
        ),
        sizes: fc.array(
          fc.tuple(fc.double({ min: 1, max: 220, noNaN: true }), fc.double({ min: 1, max: 60, noNaN: true })),
          { maxLength: 3 },
        ),
      });
      fc.assert(
        fc.property(fc.array(label, { maxLength: 24 }), (labels) => {
          placed(labels, width, height);
        }),
        { seed: width, numRuns: 400 },
      );
    });

    it(`at ${width} px: many markers around one point: no labels overlap, and at least one has a place`, () => {
      const label = fc.record({
        at: fc.tuple(
          fc.integer({ min: width / 2 - 15, max: width / 2 + 15 }),
          fc.integer({ min: height / 2 - 15, max: height / 2 + 15 }),
        ),
        sizes: fc.tuple(
          fc.tuple(fc.integer({ min: 60, max: 90 }), fc.constantFrom(32, 48)),
          fc.tuple(fc.integer({ min: 30, max: 60 }), fc.constant(16)),
        ),
      });
      fc.assert(
        fc.property(fc.array(label, { minLength: 2, maxLength: 5 }), (crowd) => {
          const points = spread(
            crowd.map(({ at }) => at),
            width,
            height,
          );
          const found = placed(
            crowd.map(({ sizes }, index) => ({ at: points[index]!, sizes })),
            width,
            height,
          );
          // Around so few markers there is space for at least one label.
          expect(found.some(Boolean)).to.equal(true);
        }),
        { seed: width, numRuns: 400 },
      );
    });
  }

  for (const [name, label, side] of [
    ['right, if there is space', { x: 100, y: 100 }, 'right'],
    ['left, at the right edge', { x: 300, y: 100 }, 'left'],
    ['right, at the left edge', { x: 5, y: 100 }, 'right'],
  ] as const) {
    it(`puts a label to the ${name}`, () => {
      const [rect] = placed([box(label.x, label.y, [60, 20])], 320, 200);
      expect(side === 'right' ? rect!.left : -rect!.right).to.be.above(side === 'right' ? label.x : -label.x);
      // Near its marker, at the same height.
      expect(side === 'right' ? rect!.left - label.x : label.x - rect!.right).to.be.at.most(20);
      expect((rect!.top + rect!.bottom) / 2).to.be.closeTo(label.y, 0.01);
    });
  }

  it('puts a wide label below the marker if neither side has space', () => {
    const [rect] = placed([box(160, 50, [200, 20])], 320, 200);
    expect(rect!.top).to.be.above(50);
    expect((rect!.left + rect!.right) / 2).to.be.closeTo(160, 0.01);
  });

  it('puts it above the marker at the bottom edge', () => {
    const [rect] = placed([box(160, 190, [200, 20])], 320, 200);
    expect(rect!.bottom).to.be.below(190);
  });

  for (const [name, sizes, form] of [
    [
      'the fullest form that fits',
      [
        [60, 20],
        [30, 20],
      ],
      0,
    ],
    [
      'the second, when the first is wider than the map',
      [
        [400, 20],
        [30, 20],
      ],
      1,
    ],
    [
      'the third, when the second is too high',
      [
        [400, 20],
        [30, 300],
        [10, 10],
      ],
      2,
    ],
  ] as [string, Size[], number][]) {
    it(`takes ${name}`, () => {
      placed([box(160, 100, ...sizes)], 320, 200);
      expect(placeLabels([box(160, 100, ...sizes)], [], 320, 200)[0]!.form).to.equal(form);
    });
  }

  it('leaves out a label without forms', () => {
    expect(placeLabels([box(160, 100)], [], 320, 200)).to.deep.equal([undefined]);
  });

  it('leaves out a label wider than the map', () => {
    expect(placeLabels([box(160, 100, [400, 20], [330, 20])], [], 320, 200)).to.deep.equal([undefined]);
  });

  it('gives an earlier label its place first', () => {
    const label = box(160, 100, [60, 20]);
    const [alone] = placeLabels([label], [], 320, 200);
    const [first, second] = placeLabels([label, { ...label, at: [165, 100] }], [], 320, 200);
    expect(first).to.not.equal(undefined);
    expect(placeLabels([label, label], [], 320, 200)[0]).to.deep.equal(alone);
    expect(second).to.not.deep.equal(first);
  });

  it('finds places for the labels of all five countries, narrow and wide', () => {
    // London, Stockholm, Washington, Mexico City and Quito on a map of the North Atlantic.
    const shares = [
      [0.72, 0.2],
      [0.85, 0.1],
      [0.28, 0.35],
      [0.1, 0.62],
      [0.27, 0.92],
    ] as const;
    for (const [width, height] of [
      [320, 200],
      [900, 450],
    ] as const) {
      const labels = shares.map(([x, y]) => box(x * width, y * height, [96, 32], [64, 16]));
      expect(placed(labels, width, height)).to.not.include(undefined);
    }
  });

  it('avoids a line if there is another place, and covers it if there is none', () => {
    const label = box(160, 100, [60, 20]);
    const right: Point[] = Array.from({ length: 30 }, (_, x) => [165 + x * 3, 100]);
    expect(placeLabels([label], right, 320, 200)[0]!.left).to.be.below(100);
    const everywhere: Point[] = Array.from({ length: 6400 }, (_, n) => [(n % 80) * 4, Math.floor(n / 80) * 2.5]);
    expect(placeLabels([label], everywhere, 320, 200)).to.deep.equal(placeLabels([label], [], 320, 200));
  });

  it('returns nothing for no labels', () => {
    expect(placeLabels([], [], 320, 200)).to.deep.equal([]);
  });
});

describe('spread', () => {
  const far = (points: readonly Point[]): number =>
    Math.min(...points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1]))));

  for (const [title, points] of [
    [
      'two in one spot',
      [
        [100, 100],
        [100, 100],
      ],
    ],
    [
      'two too near',
      [
        [100, 100],
        [110, 104],
      ],
    ],
    [
      'three in a row',
      [
        [100, 100],
        [110, 100],
        [120, 100],
      ],
    ],
    [
      'in a corner',
      [
        [0, 0],
        [20, 3],
      ],
    ],
    [
      'at the edge',
      [
        [320, 90],
        [320, 95],
      ],
    ],
    [
      'five of Europe at 320 px',
      [
        [160, 60],
        [165, 72],
        [180, 58],
        [172, 66],
        [150, 70],
      ],
    ],
  ] as [string, Point[]][]) {
    it(`keeps markers the size of a button apart, inside the map: ${title}`, () => {
      const found = spread(points, 320, 200);
      expect(far(found)).to.be.at.least(23.5);
      for (const [x, y] of found) expect(x >= 12 && y >= 12 && x <= 308 && y <= 188, `${x}, ${y}`).to.equal(true);
    });
  }

  it('does not move markers that are far enough apart', () => {
    const points: Point[] = [
      [50, 50],
      [74, 50],
      [200, 120],
    ];
    expect(spread(points, 320, 200)).to.deep.equal(points);
  });

  it('returns as many points as it gets, all inside the map', () => {
    const coordinate = fc.double({ min: -50, max: 400, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 30 }), (points) => {
        const found = spread(points, 320, 200);
        expect(found).to.have.length(points.length);
        for (const [x, y] of found) expect(x >= 11.9 && y >= 11.9 && x <= 308.1 && y <= 188.1).to.equal(true);
        // Near its own place.
        found.forEach(([x, y], index) => {
          const [x0, y0] = points[index]!.map((value, axis) => Math.min(Math.max(value, 12), axis ? 188 : 308)) as [
            number,
            number,
          ];
          expect(Math.hypot(x - x0, y - y0)).to.be.at.most(18.01);
        });
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
