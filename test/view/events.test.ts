import { expect } from '@open-wc/testing';
import { datedEvents, eventsInView, eventsWith } from '../../src/view/events.js';
import { caseOf, day, event } from '../fixtures/build.js';
import { small } from '../fixtures/small.js';

/** Where an event of this date stands on this day: past, upcoming, or not known yet. */
function standing(date: string, known: string | undefined, on: string): string {
  const { past, upcoming } = eventsInView(caseOf(event('one', date, known ? { known } : {})), day(on));
  expect(past.length + upcoming.length).to.be.at.most(1);
  return past.length ? 'past' : upcoming.length ? 'upcoming' : 'unknown';
}

describe('an event is in view when it is known, by the latest day that its date allows', () => {
  for (const [date, known, on, expected] of [
    ['2010-11-18', undefined, '2010-11-17', 'unknown'],
    ['2010-11-18', undefined, '2010-11-18', 'past'],
    ['2010-11-18', undefined, '2010-11-19', 'past'],
    ['2010-11', undefined, '2010-11-01', 'unknown'],
    ['2010-11', undefined, '2010-11-29', 'unknown'],
    ['2010-11', undefined, '2010-11-30', 'past'],
    ['2012-02', undefined, '2012-02-28', 'unknown'],
    ['2012-02', undefined, '2012-02-29', 'past'],
    ['2010', undefined, '2010-12-30', 'unknown'],
    ['2010', undefined, '2010-12-31', 'past'],
    ['2010-21', undefined, '2010-06-30', 'unknown'],
    ['2010-21', undefined, '2010-12-31', 'past'],
    ['201X', undefined, '2019-12-30', 'unknown'],
    ['201X', undefined, '2019-12-31', 'past'],
    ['20XX', undefined, '2026-11-22', 'unknown'],
    ['2010-11~', undefined, '2010-11-29', 'unknown'],
    ['2010-11~', undefined, '2010-11-30', 'past'],
    ['2010-11-18?', undefined, '2010-11-18', 'past'],
    ['2010-12-07/2010-12-16', undefined, '2010-12-15', 'unknown'],
    ['2010-12-07/2010-12-16', undefined, '2010-12-16', 'past'],
    ['2010-07/2010-10', undefined, '2010-10-30', 'unknown'],
    ['2010-07/2010-10', undefined, '2010-10-31', 'past'],
    ['../2010', undefined, '2010-12-30', 'unknown'],
    ['../2010', undefined, '2010-12-31', 'past'],
    // Known later than it happened.
    ['2018-03-06', '2019-04-11', '2018-03-06', 'unknown'],
    ['2018-03-06', '2019-04-11', '2019-04-10', 'unknown'],
    ['2018-03-06', '2019-04-11', '2019-04-11', 'past'],
    ['2018-03-06', '2019-04', '2019-04-29', 'unknown'],
    ['2018-03-06', '2019-04', '2019-04-30', 'past'],
    // Known while it lasts, or before the day is fixed.
    ['2010-11/..', '2010-11-20', '2010-11-19', 'unknown'],
    ['2010-11/..', '2010-11-20', '2010-11-20', 'past'],
    ['2018-03', '2018-03-28', '2018-03-27', 'unknown'],
    ['2018-03', '2018-03-28', '2018-03-28', 'past'],
    // Fixed before it comes.
    ['2021-10-27/2021-10-28', '2021-08-11', '2021-08-10', 'unknown'],
    ['2021-10-27/2021-10-28', '2021-08-11', '2021-08-11', 'upcoming'],
    ['2021-10-27/2021-10-28', '2021-08-11', '2021-10-26', 'upcoming'],
    ['2021-10-27/2021-10-28', '2021-08-11', '2021-10-27', 'past'],
    ['2021-10-27/2021-10-28', '2021-08-11', '2021-10-29', 'past'],
    ['2025', '2024-06-01', '2024-12-31', 'upcoming'],
    ['2025', '2024-06-01', '2025-01-01', 'past'],
  ] as const) {
    it(`${date}${known ? `, known ${known}` : ''}: on ${on} it is ${expected}`, () => {
      expect(standing(date, known, on)).to.equal(expected);
    });
  }
});

describe('the small case is in view', () => {
  for (const [on, past, upcoming] of [
    ['1999-12-30', [], []],
    ['1999-12-31', ['background'], []],
    ['2001-05-09', ['background', 'accusation'], []],
    ['2001-05-10', ['background', 'accusation', 'request'], []],
    ['2001-07-19', ['background', 'accusation', 'request', 'arrest', 'moved-wing'], []],
    ['2001-07-20', ['background', 'accusation', 'request', 'arrest', 'moved-wing'], ['hearing']],
    ['2001-09-02', ['background', 'accusation', 'request', 'arrest', 'moved-wing'], ['hearing']],
    ['2001-09-03', ['background', 'accusation', 'request', 'arrest', 'moved-wing', 'hearing'], []],
  ] as const) {
    it(`on ${on}: ${past.length} past, ${upcoming.length} upcoming`, () => {
      const view = eventsInView(small, day(on));
      expect(view.past.map((dated) => dated.event.id)).to.deep.equal(past);
      expect(view.upcoming.map((dated) => dated.event.id)).to.deep.equal(upcoming);
    });
  }

  it('on 31 December 2001: with the vague dates of the year, without the sealed event', () => {
    expect(eventsInView(small, day('2001-12-31')).past.map((dated) => dated.event.id)).to.deep.equal([
      'background',
      'first-report',
      'spring',
      'accusation',
      'request',
      'arrest',
      'moved-wing',
      'hearing',
      'court-orders',
      'bail',
    ]);
  });

  it('on 15 January 2002: with the event that was sealed, in date order', () => {
    expect(eventsInView(small, day('2002-01-15')).past.map((dated) => dated.event.id)).to.deep.equal([
      'background',
      'first-report',
      'spring',
      'accusation',
      'sealed',
      'request',
      'arrest',
      'moved-wing',
      'hearing',
      'court-orders',
      'bail',
    ]);
  });
});

describe('events sort by earliest day, then latest day, then document order', () => {
  for (const [name, dates, order] of [
    ['days', ['2010-03-02', '2010-03-01', '2009-12-31'], [2, 1, 0]],
    ['the same day, in document order', ['2010-03-01', '2010-03-01', '2010-03-01'], [0, 1, 2]],
    ['the same first day, the shorter first', ['2010', '2010-01', '2010-01-01', '2010-01-01/2010-02-03'], [2, 1, 3, 0]],
    ['a year before a day within it', ['2010-06-01', '2010'], [1, 0]],
    ['an open end last of those that start together', ['2010-01-01/..', '2010', '2010-01-01'], [2, 1, 0]],
    ['two open ends, in document order', ['2010-01-01/..', '2010-01-01/..', '2009'], [2, 0, 1]],
    ['an open start first', ['1900', '../2010', '../2009'], [2, 1, 0]],
    ['before year 0', ['0001', '-0001', '-0100'], [2, 1, 0]],
  ] as const) {
    it(name, () => {
      const sorted = datedEvents(caseOf(...dates.map((date, index) => event(`e${index}`, date))));
      expect(sorted.map((dated) => dated.event.id)).to.deep.equal(order.map((index) => `e${index}`));
    });
  }

  it('known dates do not change the order', () => {
    const sorted = datedEvents(
      caseOf(event('late', '2011-01-01'), event('early', '2010-01-01', { known: '2012-01-01' })),
    );
    expect(sorted.map((dated) => dated.event.id)).to.deep.equal(['early', 'late']);
  });

  it('does not change the document', () => {
    const casefile = caseOf(event('b', '2011'), event('a', '2010'));
    datedEvents(casefile);
    expect(casefile.events.map(({ id }) => id)).to.deep.equal(['b', 'a']);
  });
});

describe('eventsWith', () => {
  const { past } = eventsInView(small, day('2002-12-31'));

  it('finds the events that have the field, in order', () => {
    expect(eventsWith(past, 'status').map((dated) => dated.event.id)).to.deep.equal([
      'request',
      'bail',
      'final-reverses',
      'free',
    ]);
  });

  it('returns nothing if no event has it', () => {
    expect(eventsWith(past.slice(0, 2), 'status')).to.deep.equal([]);
  });
});
