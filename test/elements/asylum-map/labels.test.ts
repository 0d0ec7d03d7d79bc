/** The labels on the map: none covers another or a marker, none is cut off. */
import { expect } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import { CASES, NOW, part, parts, resetPage, settled, words } from '../support.js';
import { BOTH, drawMap, labels, expectClear } from './map-support.js';

describe('the map', () => {
  pinClock(NOW);
  before(() => {
    registerCase(small);
  });
  afterEach(resetPage);

  describe('labels', () => {
    const LABELLED = [
      ...BOTH,
      ...['2010-12-07', '2015-07-03'].map((date) => ({ id: 'assange', date, attributes: `as-of="${date}"` })),
    ];

    for (const width of [280, 320, 360, 500, 760, 900, 1280]) {
      for (const { id, date, attributes } of LABELLED) {
        for (const region of id === 'assange' ? ['auto', 'world', 'GB FR SE'] : ['auto', 'world']) {
          it(`${id}: ${width}px, ${date}, ${region}: no label covers another or a marker, none is cut off`, async () => {
            const map = await drawMap(`${attributes} region="${region}"`, { width });
            await settled(map);
            expect(labels(map), 'some label is seen').not.to.be.empty;
            expectClear(map, width);
          });
        }
      }
    }
    for (const date of ['2012-08-16', '2021-01-06', 'latest']) {
      it(`900px, ${date}: all are visible in full`, async () => {
        const map = await drawMap(`as-of="${date}"`, { width: 900 });
        await settled(map);
        expect(labels(map).map(({ text }) => text)).to.deep.equal(
          parts(map, 'label').map((label) => [...label.children].map(words).join(': ')),
        );
      });
    }
    it('320px, 2021-01-06: every country has at least its name', async () => {
      const map = await drawMap('as-of="2021-01-06"', { width: 320 });
      await settled(map);
      for (const country of ['Mexico', 'Ecuador', 'United States'])
        expect(labels(map).map(({ text }) => text.split(':')[0])).to.include(country);
    });
    for (const { id, named, busy } of CASES) {
      it(`${id}: are as large at 320 px as at 900 px`, async () => {
        const size = async (width: number): Promise<string> =>
          getComputedStyle(parts(await drawMap(`${named} as-of="${busy}"`, { width }), 'label')[0]!).fontSize;
        expect(await size(320)).to.equal(await size(900));
      });
    }
    for (const { id, named, busy } of CASES) {
      it(`${id}: are placed again when the column changes its width`, async () => {
        const map = await drawMap(`${named} as-of="${busy}"`, { width: 900 });
        await settled(map);
        const before = labels(map);
        map.parentElement!.style.inlineSize = '320px';
        await settled(map);
        expect(part(map, 'map').getBoundingClientRect().width).to.be.closeTo(320, 1);
        expect(labels(map)).not.to.be.empty;
        expectClear(map, 320);
        map.parentElement!.style.inlineSize = '900px';
        await settled(map);
        expectClear(map, 900);
        expect(labels(map).map(({ text }) => text)).to.deep.equal(before.map(({ text }) => text));
      });
    }
    for (const { id, named, busy, other } of CASES) {
      it(`${id}: are placed again for another as-of date`, async () => {
        const map = await drawMap(`${named} as-of="${other}"`, { width: 500 });
        map.asOf = busy;
        await settled(map);
        expect(labels(map).length).to.be.greaterThan(3);
        expectClear(map, 500);
      });
    }
  });
});
