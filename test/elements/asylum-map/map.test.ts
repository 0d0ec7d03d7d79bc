/** The map: what is drawn on it. */
import { expect } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import { caseOf, event } from '../../fixtures/build.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import { all, CASES, NOW, one, part, parts, resetPage, shown, words } from '../support.js';
import { DAYS, buttons, nameOf, drawMap } from './map-support.js';

describe('the map', () => {
  pinClock(NOW);
  before(() => {
    registerCase(small);
  });
  afterEach(resetPage);

  describe('draws', () => {
    for (const [date, markers, arcs] of DAYS) {
      it(`as of ${date}: the ground, ${markers.length} countries, ${arcs} arcs`, async () => {
        const map = await drawMap(`as-of="${date}"`);
        expect(all(map, 'figure > svg path')).to.have.length(1 + markers.length + arcs);
        expect(parts(map, 'ground')).to.have.length(1);
        expect(parts(map, 'country')).to.have.length(markers.length);
        expect(parts(map, 'arc')).to.have.length(arcs);
        for (const path of all<SVGPathElement>(map, 'figure > svg path'))
          expect(path.getAttribute('d')).to.match(/^M\S/);
        expect(buttons(map).map(nameOf).sort()).to.deep.equal([...markers].sort());
      });
    }
    it('a marker for each country, inside its outline', async () => {
      const map = await drawMap('as-of="2021-01-06"', { width: 760 });
      const toGrid = one<SVGSVGElement>(map, 'figure > svg').getScreenCTM()!.inverse();
      const at = buttons(map).map((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const point = new DOMPoint((left + right) / 2, (top + bottom) / 2).matrixTransform(toGrid);
        return (parts(map, 'country') as unknown as SVGPathElement[]).filter((path) => path.isPointInFill(point));
      });
      at.forEach((paths, index) => {
        expect(paths, nameOf(buttons(map)[index]!)).to.have.length(1);
      });
      expect(new Set(at.flat()).size, 'each in another').to.equal(5);
    });
    it('the subject at the place that the casefile names', async () => {
      const map = await drawMap('as-of="2012-08-16" region="world"', { width: 900 });
      const { left, right, top, bottom } = part(map, 'subject').getBoundingClientRect();
      const figure = part(map, 'map').getBoundingClientRect();
      // London in Equal Earth, centred on 11° E: a little left of the middle, a sixth from the top.
      expect(((left + right) / 2 - figure.left) / figure.width).to.be.within(0.44, 0.5);
      expect(((top + bottom) / 2 - figure.top) / figure.height).to.be.within(0.1, 0.3);
    });
    it('no subject before the casefile says where', async () => {
      expect(parts(await drawMap('as-of="2010-11-18"'), 'subject')).to.be.empty;
    });
    it('different glyphs for different states, not only colours', async () => {
      const map = await drawMap('as-of="2012-08-16"');
      const [a, b] = buttons(map).map((button) => button.querySelector('path')!.getAttribute('d'));
      expect(a).not.to.equal(b);
    });
    for (const { id, named, before: day } of CASES) {
      it(`${id}: a sentence if no country has a record`, async () => {
        const map = await drawMap(`${named} as-of="${day}"`);
        expect(shown(map)).to.include('No country’s decision on record yet');
        expect(parts(map, 'entry')).to.be.empty;
      });
    }
    it('another case', async () => {
      const map = await drawMap('case="small" as-of="2002-07-01"');
      expect(buttons(map).map(nameOf).sort()).to.deep.equal([
        'New Zealand: Granted asylum',
        'Norway: Extradition request refused',
        'Uruguay: Offered asylum',
      ]);
    });
    for (const { id, named } of CASES) {
      it(`${id}: credits the source of the borders in its footer`, async () => {
        expect(words(part(await drawMap(named), 'footer'))).to.include('Borders: Natural Earth');
      });
    }
  });

  describe('says what lapsed', () => {
    for (const [before, words_] of [
      ['granted', 'Asylum lapsed'],
      ['offered', 'Offer of asylum lapsed'],
      ['requested', 'Request for asylum lapsed'],
    ] as const) {
      it(`${before}, then lapsed: "${words_}"`, async () => {
        const id = `lapsed-${before}`;
        registerCase({
          ...caseOf(
            event('one', '2001-01-02', { asylum: { country: 'MX', state: 'requested' } }),
            event('two', '2001-02-02', { asylum: { country: 'MX', state: before } }),
            event('three', '2001-03-02', { asylum: { country: 'MX', state: 'lapsed' } }),
          ),
          id,
        });
        const map = await drawMap(`case="${id}"`);
        expect(buttons(map).map(nameOf)).to.deep.equal([`Mexico: ${words_}`]);
      });
    }
  });
});
