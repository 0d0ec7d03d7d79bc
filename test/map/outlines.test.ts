import { expect } from '@open-wc/testing';
import { SHAPES } from '../../data/world/outlines.js';
import { ground, outline, type Outline } from '../../src/map/outlines.js';
import { HEIGHT, project, WIDTH } from '../../src/map/project.js';

const codes = [...SHAPES.matchAll(/[a-z]{2}/g)].map(([code]) => code.toUpperCase()).filter((code) => code !== 'ZZ');

const context = document.createElement('canvas').getContext('2d')!;

function find(code: string): Outline {
  const found = outline(code);
  if (!found) throw new Error(`no outline for ${code}`);
  return found;
}

/** Whether the place, in degrees, is inside the path. */
function covers(path: string, place: readonly [lon: number, lat: number]): boolean {
  return context.isPointInPath(new Path2D(path), ...project(place));
}

/** Every point of a path. */
const pointsOf = (path: string) =>
  [...path.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('outline', () => {
  for (const code of codes) {
    it(`has ${code} in the grid, and its anchor in the country`, () => {
      const { path, anchor, box } = find(code);
      const [x0, y0, x1, y1] = box;
      expect(anchor[0]).to.be.within(0, WIDTH);
      expect(anchor[1]).to.be.within(0, HEIGHT);
      for (const [x, y] of pointsOf(path)) {
        expect(x).to.be.within(0, WIDTH);
        expect(y).to.be.within(0, HEIGHT);
      }
      expect([x0, y0].every((n) => n >= 0) && x1 >= x0 && y1 >= y0 && x1 <= WIDTH && y1 <= HEIGHT, box.join()).to.equal(
        true,
      );
      if (!path) return;
      // Within a unit: anchors are whole numbers, and the smallest islands are 3 units across.
      context.lineWidth = 2;
      const drawn = new Path2D(path);
      expect(
        context.isPointInPath(drawn, ...anchor) || context.isPointInStroke(drawn, ...anchor),
        anchor.join(),
      ).to.equal(true);
    });
  }

  const INSIDE: readonly (readonly [code: string, name: string, place: readonly [number, number]])[] = [
    ['US', 'Kansas', [-98, 38.5]],
    ['US', 'Alaska', [-153, 65]],
    ['US', 'Hawaii', [-155.5, 19.6]],
    ['MX', 'the state of Durango', [-104.6, 24]],
    ['EC', 'Ambato', [-78.6, -1.2]],
    ['GF', 'Saül', [-53.2, 3.6]],
    ['FR', 'Bourges', [2.4, 47.1]],
    ['FR', 'Corsica', [9.1, 42.2]],
    ['GB', 'Oxford', [-1.25, 51.75]],
    ['GB', 'Northern Ireland', [-6.8, 54.6]],
    ['SE', 'Falun', [15.6, 60.6]],
    ['NO', 'Lillehammer', [10.4, 61.1]],
    ['NO', 'Karasjok', [25.3, 69.5]],
    ['NZ', 'the North Island', [175.7, -38.7]],
    ['NZ', 'the South Island', [170.5, -43.8]],
    ['RU', 'Moscow', [37.6, 55.7]],
    ['RU', 'Chukotka, east of 180°', [-175, 66.8]],
    ['RU', 'Kaliningrad', [21.3, 54.7]],
    ['UA', 'Crimea', [34.3, 45.3]],
    ['EH', 'Dakhla’s hinterland', [-14.5, 23.9]],
    ['MA', 'Marrakesh', [-8, 31.6]],
    ['LS', 'Thaba-Tseka', [28.6, -29.5]],
    ['SJ', 'Spitsbergen', [16.5, 78.5]],
    ['JP', 'Nagano', [138.1, 36.4]],
    ['IT', 'Perugia', [12.4, 43.1]],
  ];
  for (const [code, name, place] of INSIDE) {
    it(`has ${name} in ${code}`, () => {
      expect(covers(find(code).path, place)).to.equal(true);
    });
  }

  const OUTSIDE: readonly (readonly [code: string, name: string, place: readonly [number, number]])[] = [
    ['FR', 'French Guiana', [-53.2, 3.6]],
    ['NO', 'Spitsbergen', [16.5, 78.5]],
    ['RU', 'Crimea', [34.3, 45.3]],
    ['MA', 'Western Sahara', [-14.5, 23.9]],
    ['ZA', 'Lesotho', [28.6, -29.5]],
    ['RU', 'the Atlantic', [-30, 45]],
  ];
  for (const [code, name, place] of OUTSIDE) {
    it(`has ${name} not in ${code}`, () => {
      expect(covers(find(code).path, place)).to.equal(false);
    });
  }

  it('keeps France in Europe', () => {
    const [west] = project([-10, 47]);
    const [, south] = project([0, 40]);
    for (const [x, y] of pointsOf(find('FR').path)) {
      expect(x).to.be.above(west);
      expect(y).to.be.below(south);
    }
  });

  it('draws Norway to the north of 70°', () => {
    expect(find('NO').box[1]).to.be.below(project([25, 70])[1]);
  });

  it('has a box for the United States without Alaska and Hawaii', () => {
    const [x0, y0] = find('US').box;
    expect(x0).to.be.above(project([-130, 40])[0]);
    expect(y0).to.be.above(project([-100, 50])[1]);
  });

  for (const [code, place] of [
    ['VA', [12.45, 41.9]],
    ['MC', [7.42, 43.73]],
    ['SG', [103.82, 1.35]],
    ['MT', [14.4, 35.92]],
    ['LI', [9.55, 47.15]],
    ['HK', [114.17, 22.32]],
    ['GI', [-5.35, 36.13]],
    ['TV', [179.2, -8.52]],
    ['MQ', [-61, 14.65]],
  ] as const) {
    it(`has no shape for ${code}, but a point at its place`, () => {
      const { path, anchor, box } = find(code);
      const [x, y] = project(place);
      expect(path).to.equal('');
      expect(anchor[0]).to.be.closeTo(x, 12);
      expect(anchor[1]).to.be.closeTo(y, 12);
      expect(box).to.deep.equal([...anchor, ...anchor]);
    });
  }

  for (const code of ['', 'XX', 'ZZ', 'us', 'XK', 'AQ', '__proto__']) {
    it(`has nothing for '${code}'`, () => {
      expect(outline(code)).to.equal(undefined);
    });
  }

  it('returns the same object again', () => {
    expect(outline('FR')).to.equal(outline('FR'));
  });
});

describe('ground', () => {
  it('has the path of every country', () => {
    const paths = codes.map((code) => find(code).path);
    for (const path of paths) expect(ground()).to.include(path);
  });

  for (const [name, place] of [
    ['Kosovo', [20.9, 42.6]],
    ['Somaliland', [45.5, 9.5]],
    ['Northern Cyprus', [33.5, 35.27]],
    ['Lesotho', [28.6, -29.5]],
  ] as const) {
    it(`has ${name}`, () => {
      expect(covers(ground(), place)).to.equal(true);
    });
  }

  for (const [name, place] of [
    ['the Atlantic', [-30, 40]],
    ['the Pacific', [-140, 20]],
    ['the Caspian Sea', [51, 41]],
    ['Hudson Bay', [-85, 60]],
    ['Antarctica', [0, -80]],
  ] as const) {
    it(`does not have ${name}`, () => {
      expect(covers(ground(), place)).to.equal(false);
    });
  }
});
