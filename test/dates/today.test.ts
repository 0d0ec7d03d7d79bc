/** The day on the reader's own clock, in a time zone far from UTC. */
import { expect } from '@open-wc/testing';
import { today } from '../../src/dates/today.js';
import { iso } from '../fixtures/build.js';

describe('today', () => {
  const { Date: RealDate } = globalThis;
  afterEach(() => {
    globalThis.Date = RealDate;
  });

  for (const instant of [
    '2021-01-05T23:30:00Z',
    '2021-01-06T00:30:00Z',
    '2021-01-06T12:00:00Z',
    '2020-12-31T23:30:00Z',
    '2024-02-29T00:30:00Z',
  ]) {
    it(`at ${instant} is the day in the reader’s time zone, not in UTC`, () => {
      const now = new RealDate(instant);
      const parts = new Intl.DateTimeFormat('en', { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(
        now,
      );
      const part = (type: string): string => parts.find((one) => one.type === type)!.value;
      globalThis.Date = new Proxy(RealDate, {
        construct: (target, args: [number]) => (args.length ? new target(...args) : new target(now)),
      });
      expect(iso(today())).to.equal(`${part('year')}-${part('month')}-${part('day')}`);
    });
  }

  it('is a whole day near the clock', () => {
    expect(Number.isInteger(today())).to.equal(true);
    expect(Math.abs(today() - Date.now() / 864e5)).to.be.below(2);
  });
});
