import { expect } from '@open-wc/testing';
import { countryRecordsOf } from '../../src/view/countries.js';
import { mostImportant, timelineEvents } from '../../src/view/timeline.js';
import { viewOf } from '../../src/view/view.js';
import type { Casefile } from '../../data/casefile.js';
import { assange } from '../../data/assange/index.js';
import { caseOf, day, event, freeze, iso, rulingsOf } from '../fixtures/build.js';
import { small } from '../fixtures/small.js';

describe('the status', () => {
  for (const [on, label, since, days] of [
    ['2001-05-09', undefined, undefined, undefined],
    ['2001-05-10', 'Sought by Norway', '2001-05-10', 0],
    ['2001-10-14', 'Sought by Norway', '2001-05-10', 157],
    ['2001-10-15', 'On bail', '2001-10-15', 0],
    ['2001-10-16', 'On bail', '2001-10-15', 1],
    ['2002-06-30', 'Extradition refused', '2002-06-30', 0],
    ['2002-07-01', 'Free in New Zealand', '2002-07-01', 0],
    ['2012-07-01', 'Free in New Zealand', '2002-07-01', 3653],
  ] as const) {
    it(`of the small case on ${on} is ${label ?? 'none'}`, () => {
      const { status } = viewOf(small, day(on));
      expect(status?.event.status.label).to.equal(label);
      expect(status && iso(status.since.first)).to.equal(since);
      expect(status?.days).to.equal(days);
    });
  }

  it('has no number of days if its start is known only to the month', () => {
    const view = viewOf(caseOf(event('a', '2010-03', { status: { label: 'A', tone: 'pending' } })), day('2010-05-01'));
    expect(view.status?.days).to.equal(undefined);
    expect(iso(view.status!.since.last)).to.equal('2010-03-31');
  });

  it('of two on one day is the one that the document lists last', () => {
    const status = (label: string): object => ({ status: { label, tone: 'pending' } });
    const view = viewOf(
      caseOf(event('a', '2010-03-01', status('A')), event('b', '2010-03-01', status('B'))),
      day('2010-03-01'),
    );
    expect(view.status?.event.id).to.equal('b');
  });

  it('does not come from an upcoming event', () => {
    const view = viewOf(
      caseOf(event('a', '2010-03-01', { known: '2010-01-01', status: { label: 'A', tone: 'free' } })),
      day('2010-02-01'),
    );
    expect(view.status).to.equal(undefined);
    expect(view.upcoming).to.have.length(1);
  });
});

describe('the view of no events', () => {
  it('is empty', () => {
    const view = viewOf(caseOf(), day('2020-01-01'));
    expect({ ...view, casefile: undefined }).to.deep.equal({
      casefile: undefined,
      day: day('2020-01-01'),
      status: undefined,
      whereabouts: undefined,
      whereaboutsPeriods: [],
      known: [],
      past: [],
      upcoming: [],
    });
    expect(countryRecordsOf(view)).to.deep.equal([]);
    expect(rulingsOf(view)).to.deep.equal([]);
    expect(timelineEvents(view, {})).to.deep.equal([]);
    expect(mostImportant(view, [], 6)).to.deep.equal([]);
  });
});

describe('the view is a pure function', () => {
  const everything = (casefile: Casefile, on: number): unknown => {
    const view = viewOf(casefile, on);
    const events = timelineEvents(view, { from: on - 3000, to: on + 3000 });
    return {
      view,
      records: countryRecordsOf(view),
      rulings: rulingsOf(view),
      events,
      kept: mostImportant(view, events, 6),
    };
  };

  for (const casefile of [small, assange]) {
    const days = ['1990-01-01', '2001-08-01', '2002-09-30', '2012-06-19', '2021-01-06', '2026-11-22'].map(day);

    it(`${casefile.id}: the same input gives the same output, whatever was asked in between`, () => {
      const first = days.map((on) => JSON.stringify(everything(casefile, on)));
      const again = [...days]
        .reverse()
        .map((on) => JSON.stringify(everything(structuredClone(casefile), on)))
        .reverse();
      expect(again).to.deep.equal(first);
    });

    it(`${casefile.id}: the input is not changed`, () => {
      const before = JSON.stringify(casefile);
      days.forEach((on) => everything(casefile, on));
      expect(JSON.stringify(casefile)).to.equal(before);
    });

    it(`${casefile.id}: frozen input works`, () => {
      const frozen = freeze(structuredClone(casefile));
      days.forEach((on) => {
        expect(() => everything(frozen, on)).not.to.throw();
      });
    });
  }

  it('a view does not change when another one is made', () => {
    const view = viewOf(small, day('2001-08-01'));
    const before = JSON.stringify(view);
    viewOf(small, day('2026-01-01'));
    expect(JSON.stringify(view)).to.equal(before);
  });
});
