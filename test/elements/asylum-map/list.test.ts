/** The list beneath the map: it says everything that the map shows. */
import { expect } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import { all, CASES, NOW, one, openLists, part, parts, resetPage, words } from '../support.js';
import { DAYS, BOTH, buttons, nameOf, countryOf, markerOf, drawMap } from './map-support.js';

describe('the map', () => {
  pinClock(NOW);
  before(() => {
    registerCase(small);
  });
  afterEach(resetPage);

  describe('the list', () => {
    for (const { id, date, attributes } of [
      ...DAYS.slice(1).map(([day]) => ({ id: 'assange', date: day, attributes: `as-of="${day}"` })),
      ...BOTH.filter((each) => each.id !== 'assange'),
    ]) {
      it(`${id}: as of ${date} says everything that the drawing shows`, async () => {
        const map = await drawMap(attributes, { width: 900 });
        const entries = parts(map, 'entry').map(words);
        const markers = buttons(map).map(nameOf);
        expect(markers).not.to.be.empty;
        for (const marker of markers) {
          const [country, state] = marker.split(': ') as [string, string];
          expect(
            entries.some((entry) => entry.startsWith(`${country} ${state}`)),
            marker,
          ).to.be.true;
        }
        const list = words(part(map, 'list'));
        for (const label of all(map, '[part~="marker"] + [part~="label"]')) {
          for (const line of label.children) {
            // "Offered" on a label is "Offered asylum" in the list.
            expect(list.toLowerCase(), `the label "${words(label)}"`).to.include(words(line).toLowerCase());
          }
        }
      });
    }
    for (const [date, place] of [
      ['2012-08-16', /Embassy of Ecuador/],
      ['2021-01-06', /Belmarsh/],
      ['latest', /Australia|Canberra/],
    ] as const) {
      it(`as of ${date} says where the subject is, as the drawing does`, async () => {
        const map = await drawMap(`as-of="${date}"`, { width: 900 });
        expect(words(one(map, '[part~="subject"] + [part~="label"]')), 'in the drawing').to.match(place);
        const beneath = part(map, 'base').cloneNode(true) as HTMLElement;
        // The title of a source does not count.
        for (const other of beneath.querySelectorAll('figure, [part~="header"], [part~="footer"], details'))
          other.remove();
        expect(words(beneath)).to.match(place);
      });
    }
    it('has the states of a record with their dates', async () => {
      const map = await drawMap('as-of="2021-01-06"');
      const ecuador = parts(map, 'entry').find((entry) => words(entry).startsWith('Ecuador'))!;
      expect(words(ecuador.querySelector('[part~="history"]'))).to.match(
        /Requested 19 Jun 2012 · Granted 16 Aug 2012 \(Not recognised by the UK\) · Withdrawn 11 Apr 2019$/,
      );
    });
    it('has the answer to the record of France', async () => {
      const france = parts(await drawMap('as-of="2021-01-06"'), 'entry').find((entry) =>
        words(entry).startsWith('France'),
      )!;
      expect(words(france)).to.match(/not (an asylum|a) request/);
    });
    for (const { id, named, busy } of CASES) {
      it(`${id}: has the sources of each record`, async () => {
        const map = await drawMap(`${named} as-of="${busy}"`);
        await openLists(map);
        const entries = parts(map, 'entry');
        expect(entries).not.to.be.empty;
        for (const entry of entries) {
          expect(entry.querySelectorAll('details')).to.have.length(1);
          expect(entry.querySelectorAll('details li')).not.to.be.empty;
        }
      });
    }
    for (const {
      id,
      named,
      busy,
      countries: [[, first], [, second]],
    } of CASES) {
      it(`${id}: no-list: only the chosen country`, async () => {
        const map = await drawMap(`${named} as-of="${busy}" no-list`);
        const countries = (): string[] => parts(map, 'entry').map((entry) => words(entry.querySelector('b')));
        expect(countries()).to.deep.equal([]);
        markerOf(map, first).click();
        await map.updateComplete;
        expect(countries()).to.deep.equal([countryOf(first)]);
        markerOf(map, second).click();
        await map.updateComplete;
        expect(countries()).to.deep.equal([countryOf(second)]);
        markerOf(map, second).click();
        await map.updateComplete;
        expect(countries()).to.deep.equal([]);
      });
    }
  });
});
