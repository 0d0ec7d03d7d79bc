/** Facts are stale when they were checked too long ago. */
import { expect } from '@open-wc/testing';
import { STATUS_TONES } from '../../data/casefile.js';
import { isStale } from '../../src/view/freshness.js';
import { viewOf } from '../../src/view/view.js';
import { caseOf, day, event } from '../fixtures/build.js';

const OPEN = event('a', '2000-01-01', { status: { label: 'A', tone: 'pending' } });
const closedOn = (date: string, known = date): typeof OPEN =>
  event('b', date, { known, status: { label: 'B', tone: 'closed' } });

function stale(updated: string, today: string, days: number, ...events: (typeof OPEN)[]): boolean {
  return isStale(viewOf({ ...caseOf(...events), updated }, day(today)), days);
}

describe('facts are stale', () => {
  for (const [updated, today, days, expected] of [
    ['2002-09-30', '2002-09-30', 0, false],
    ['2002-09-30', '2002-10-01', 0, true],
    ['2002-09-30', '2002-10-30', 30, false],
    ['2002-09-30', '2002-10-31', 30, true],
    ['2002-09-30', '2003-03-29', 180, false],
    ['2002-09-30', '2003-03-30', 180, true],
    ['2004-02-28', '2004-02-29', 1, false],
    ['2004-02-28', '2004-03-01', 1, true],
    ['2002-09', '2002-10-30', 30, false],
    ['2002-09', '2002-10-31', 30, true],
    ['2002', '2003-01-30', 30, false],
    ['2002', '2003-01-31', 30, true],
    ['2002-09-30', '2002-09-29', 0, false],
    ['2002-09-30', '1990-01-01', 0, false],
  ] as const) {
    it(`checked ${updated}, fresh for ${days} days, on ${today}: ${expected ? 'yes' : 'no'}`, () => {
      expect(stale(updated, today, days, OPEN)).to.equal(expected);
    });
  }

  for (const tone of STATUS_TONES) {
    it(`of a case that is ${tone}: ${tone === 'closed' ? 'no' : 'yes'}`, () => {
      expect(
        stale('2002-09-30', '2010-01-01', 180, event('a', '2000-01-01', { status: { label: 'A', tone } })),
      ).to.equal(tone !== 'closed');
    });
  }
  for (const [name, events, expected] of [
    ['without a status', [event('a', '2000-01-01')], true],
    ['without events', [], true],
    ['that has been closed since', [OPEN, closedOn('2001-01-01')], false],
    ['that was closed and opened again', [closedOn('1999-01-01'), OPEN], true],
    ['that will be closed, as is known', [OPEN, closedOn('2011-01-01', '2002-01-01')], true],
    ['that was closed, which is not known yet', [OPEN, closedOn('2001-01-01', '2011-01-01')], true],
  ] as const) {
    it(`of a case ${name}: ${expected ? 'yes' : 'no'}`, () => {
      expect(stale('2002-09-30', '2010-01-01', 180, ...events)).to.equal(expected);
    });
  }
});
