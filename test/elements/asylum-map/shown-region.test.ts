import { expect } from '@open-wc/testing';
import { boxAround, readRegion, WORLD } from '../../../src/elements/asylum-map/shown-region.js';
import { outline } from '../../../src/map/outlines.js';

describe('readRegion', () => {
  for (const [text, expected] of [
    ['auto', 'auto'],
    ['world', 'world'],
    ['SE', ['SE']],
    ['GB FR SE', ['GB', 'FR', 'SE']],
    ['gb fr', ['GB', 'FR']],
    ['GB,FR, SE', ['GB', 'FR', 'SE']],
    ['', undefined],
    ['moon', undefined],
    ['GB XX', undefined],
    ['Auto', undefined],
  ] as const) {
    it(`"${text}": ${expected === undefined ? 'not allowed' : String(expected)}`, () => {
      const region = readRegion(text);
      expect(typeof region === 'object' ? region.map(({ code }) => code) : region).to.deep.equal(expected);
    });
  }
});

describe('boxAround', () => {
  const sweden = outline('SE')!;
  it('shows the world if there is nothing to show', () => {
    expect(boxAround([])).to.deep.equal(WORLD);
    expect(boxAround([undefined], [undefined])).to.deep.equal(WORLD);
  });
  it('shows a country completely', () => {
    const [left, top, right, bottom] = boxAround([sweden]);
    const [x0, y0, x1, y1] = sweden.box;
    expect([left <= x0, top <= y0, right >= x1, bottom >= y1]).to.deep.equal([true, true, true, true]);
    expect(right - left, 'not the whole world').to.be.lessThan(WORLD[2] / 2);
  });
  it('grows to the west for a place there', () => {
    const quito = { id: 'quito', name: 'Quito', country: 'EC', coordinates: [-78.5, -0.2] as [number, number] };
    const [left, , right] = boxAround([sweden], [quito]);
    const [leftBefore, , rightBefore] = boxAround([sweden]);
    expect(left).to.be.lessThan(leftBefore);
    expect(right - left).to.be.greaterThan(rightBefore - leftBefore);
  });
});
