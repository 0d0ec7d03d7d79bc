/** The `region` attribute: which part of the world the map shows. */
import { expect } from '@open-wc/testing';
import type { CaseAsylumMap } from '../../../src/elements/asylum-map/case-asylum-map.js';
import { HEIGHT, WIDTH } from '../../../src/map/project.js';
import { registerCase } from '../../../src/cases/register.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import { page } from '../scrubber/scrubber-page.js';
import { CASES, listen, NOW, part, parts, resetPage, tag, words } from '../support.js';
import { BOTH, buttons, nameOf, countryOf, drawMap, viewBox } from './map-support.js';

describe('the map', () => {
  pinClock(NOW);
  before(() => {
    registerCase(small);
  });
  afterEach(resetPage);

  describe('region', () => {
    const heard = listen();

    it('auto: shows every country with a record, over more than half of its width', async () => {
      const map = await drawMap('as-of="2021-01-06"', { width: 760 });
      expect(buttons(map)).to.have.length(5);
      const figure = part(map, 'map').getBoundingClientRect();
      const xs = buttons(map).map((button) => button.getBoundingClientRect().left - figure.left);
      expect(Math.max(...xs) - Math.min(...xs)).to.be.greaterThan(figure.width / 2);
      const [x0, y0, x1, y1] = viewBox(map);
      expect((x1 - x0) * (y1 - y0)).to.be.lessThan((WIDTH * HEIGHT) / 2);
    });
    for (const { id, date, attributes } of [
      ...BOTH,
      { id: 'assange', date: '2024-06-25', attributes: 'as-of="2024-06-25"' },
    ]) {
      it(`${id}: auto, as of ${date}: shows the place of the subject too`, async () => {
        const map = await drawMap(attributes, { width: 760 });
        const { left, right, top, bottom } = part(map, 'map').getBoundingClientRect();
        const subject = part(map, 'subject').getBoundingClientRect();
        expect((subject.left + subject.right) / 2).to.be.within(left, right);
        expect((subject.top + subject.bottom) / 2).to.be.within(top, bottom);
      });
    }
    it('auto: no country is cut off', async () => {
      const map = await drawMap('as-of="2012-08-16"', { width: 760 });
      const figure = part(map, 'map').getBoundingClientRect();
      // Sweden is the northernmost. Ecuador’s far islands do not count.
      const paths = parts(map, 'country').map((path) => path.getBoundingClientRect());
      const sweden = paths.reduce((a, b) => (b.top < a.top ? b : a));
      expect(sweden.top).to.be.at.least(figure.top);
      expect(sweden.right).to.be.at.most(figure.right);
    });
    for (const { id, named } of CASES) {
      it(`${id}: world: the whole world`, async () => {
        expect(viewBox(await drawMap(`${named} region="world"`))).to.deep.equal([0, 0, WIDTH, HEIGHT]);
      });
    }
    for (const region of ['GB FR SE', 'gb fr se', 'GB,FR, SE', 'GB  FR SE']) {
      it(`"${region}": these countries`, async () => {
        const map = await drawMap(`region="${region}"`);
        const [x0, , x1] = viewBox(map);
        expect(x1 - x0).to.be.lessThan(WIDTH / 2);
        expect(
          buttons(map)
            .map((button) => countryOf(nameOf(button)))
            .sort(),
        ).to.deep.equal(['France', 'Sweden']);
        expect(heard.warnings).to.deep.equal([]);
      });
    }
    for (const {
      id,
      named,
      busy,
      countries: [[firstCode, first], [secondCode, second]],
    } of CASES) {
      it(`${id}: "${firstCode} ${secondCode}": the list still has every country`, async () => {
        const day = `${named} as-of="${busy}"`;
        const map = await drawMap(`${day} region="${firstCode} ${secondCode}"`);
        const drawn = buttons(map).map(nameOf);
        expect(drawn).to.include.members([first, second]);
        const every = await drawMap(day);
        expect(drawn.length).to.be.below(buttons(every).length);
        expect(parts(map, 'entry').map(words)).to.deep.equal(parts(every, 'entry').map(words));
      });
    }
    for (const { id, named, busy, other } of CASES) {
      it(`${id}: beside a scrubber, one part of the world for every day`, async () => {
        const { file, to } = await page(named, tag('case-asylum-map'));
        const map = file.querySelector<CaseAsylumMap>('case-asylum-map')!;
        const boxes: string[] = [];
        for (const day of [NOW, busy, other, NOW]) {
          await to(day);
          boxes.push(viewBox(map).join(' '));
        }
        expect(new Set(boxes).size, boxes.join('; ')).to.equal(1);
      });
    }
    for (const [region, { id, named, busy }] of ['moon', 'MX XX', 'Mexico', ''].flatMap((each) =>
      CASES.map((one) => [each, one] as const),
    )) {
      it(`${id}: "${region}" is not allowed: auto, and one warning`, async () => {
        const map = await drawMap(`${named} as-of="${busy}" region="${region}"`);
        expect(viewBox(map)).to.deep.equal(viewBox(await drawMap(`${named} as-of="${busy}"`)));
        expect(heard.warnings).to.have.length(1);
        for (const expected of ['<case-asylum-map>', `region="${region}"`, 'auto', 'world'])
          expect(heard.warnings[0]).to.include(expected);
      });
    }
  });
});
