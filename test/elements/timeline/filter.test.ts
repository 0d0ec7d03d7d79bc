/** The attributes that choose which events a timeline lists: `from`, `to` and `category`. */
import { expect } from '@open-wc/testing';
import { readCategories, readFrom, readTo } from '../../../src/elements/timeline/filter.js';
import { day } from '../../fixtures/build.js';
import { small } from '../../fixtures/small.js';
import { registerCase } from '../../../src/cases/register.js';
import { pinClock } from '../clock.js';
import { all, draw, listen, NOW, parts, resetPage } from '../support.js';

/** For each value: the first day that `from` allows, and the last day that `to` allows; undefined for no limit. */
const DATES = [
  ['2012', '2012-01-01', '2012-12-31'],
  ['2012-06', '2012-06-01', '2012-06-30'],
  ['2012-06-19', '2012-06-19', '2012-06-19'],
  ['2012-06~', '2012-06-01', '2012-06-30'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['2012/2014', '2012-01-01', '2014-12-31'],
  ['2012/..', '2012-01-01', undefined],
  ['2012/', '2012-01-01', undefined],
  ['../2012', undefined, '2012-12-31'],
  ['/2012', undefined, '2012-12-31'],
  ['../..', undefined, undefined],
  ['', undefined, undefined],
  ['2012-13', undefined, undefined],
  ['2014/2012', undefined, undefined],
  ['June 2012', undefined, undefined],
] as const;

describe('readFrom and readTo', () => {
  for (const [text, first, last] of DATES) {
    it(`"${text}": from ${first ?? 'no limit'}, to ${last ?? 'no limit'}`, () => {
      expect(readFrom(text)).to.equal(first && day(first));
      expect(readTo(text)).to.equal(last && day(last));
    });
  }
});

describe('readCategories', () => {
  const known = ['asylum', 'custody', 'other'];
  for (const [text, categories, unknown] of [
    ['', [], []],
    ['asylum', ['asylum'], []],
    ['custody asylum', ['custody', 'asylum'], []],
    [' custody,  asylum ', ['custody', 'asylum'], []],
    ['asylum politics', ['asylum'], ['politics']],
    ['Asylum', [], ['Asylum']],
  ] as const) {
    it(`"${text}": ${categories.join(' and ') || 'all'}; unknown: ${unknown.join(' and ') || 'none'}`, () => {
      expect(readCategories(text, known)).to.deep.equal({ categories, unknown });
    });
  }
});

describe('a timeline with an open interval', () => {
  pinClock(NOW);
  const heard = listen();
  before(() => {
    registerCase(small);
  });
  afterEach(resetPage);
  const titles = async (attributes: string): Promise<(string | null)[]> => {
    const timeline = await draw('case-timeline', `case="small" as-of="2002-09-30" limit="100" ${attributes}`);
    expect(parts(timeline, 'ribbon'), 'the ribbon is drawn').to.have.length(1);
    return all(timeline, '[part~="title"] b').map((title) => title.textContent);
  };

  for (const [open, closed] of [
    ['from="2001-10/.."', 'from="2001-10"'],
    ['from="2001-10/"', 'from="2001-10"'],
    ['to="../2001-10"', 'to="2001-10"'],
    ['to="/2001-10"', 'to="2001-10"'],
  ] as const) {
    it(`${open} lists the same events as ${closed}`, async () => {
      expect(await titles(open)).to.deep.equal(await titles(closed));
      expect(heard.warnings).to.deep.equal([]);
    });
  }
  for (const attribute of ['from="../2001-10"', 'from="/2001-10"', 'to="2001-10/.."', 'to="2001-10/"'] as const) {
    it(`${attribute} has no such end: all events, and one warning with the allowed forms`, async () => {
      expect(await titles(attribute)).to.deep.equal(await titles(''));
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0]).to.include(attribute).and.to.include('2012, 2012-06 or 2012-06-19');
    });
  }
});
