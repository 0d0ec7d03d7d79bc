import { expect } from '@open-wc/testing';
import type { CaseEvent } from '../../data/casefile.js';
import { mostImportant, timelineEvents, type TimelineOptions } from '../../src/view/timeline.js';
import { viewOf } from '../../src/view/view.js';
import { caseOf, day, event } from '../fixtures/build.js';
import { small } from '../fixtures/small.js';

const list = (on: string, options: TimelineOptions = {}): string[] =>
  timelineEvents(viewOf(small, day(on)), options).map((dated) => dated.event.id);

const ALL_2001 = [
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
];

describe('timelineEvents', () => {
  for (const [name, on, options, expected] of [
    ['everything in view', '2001-12-31', {}, ALL_2001],
    [
      'upcoming events last',
      '2001-08-01',
      {},
      ['background', 'accusation', 'request', 'arrest', 'moved-wing', 'hearing'],
    ],
    [
      'from the day of an event',
      '2001-12-31',
      { from: day('2001-06-15') },
      ['first-report', 'spring', 'moved-wing', 'hearing', 'court-orders', 'bail'],
    ],
    [
      'from the day after it',
      '2001-12-31',
      { from: day('2001-06-16') },
      ['first-report', 'spring', 'hearing', 'court-orders', 'bail'],
    ],
    [
      'from a day within an interval',
      '2001-12-31',
      { from: day('2001-09-05') },
      ['first-report', 'spring', 'hearing', 'court-orders', 'bail'],
    ],
    [
      'from the day after an interval',
      '2001-12-31',
      { from: day('2001-09-06') },
      ['first-report', 'spring', 'court-orders', 'bail'],
    ],
    [
      'to the day of an event',
      '2001-12-31',
      { to: day('2001-05-10') },
      ['background', 'first-report', 'spring', 'accusation', 'request'],
    ],
    [
      'to the day before it',
      '2001-12-31',
      { to: day('2001-05-09') },
      ['background', 'first-report', 'spring', 'accusation'],
    ],
    [
      'to the first day of a vague date',
      '2001-12-31',
      { to: day('2001-01-01') },
      ['background', 'first-report', 'spring'],
    ],
    [
      'from and to',
      '2001-12-31',
      { from: day('2001-06-01'), to: day('2001-06-15') },
      ['first-report', 'spring', 'arrest', 'moved-wing'],
    ],
    ['from after to', '2001-12-31', { from: day('2001-06-16'), to: day('2001-05-01') }, ['first-report', 'spring']],
    ['nothing so late', '2001-12-31', { from: day('2003-01-01') }, []],
    ['an open end reaches any day', '2002-12-31', { from: day('2500-01-01') }, ['inquiry']],
    ['one category', '2001-12-31', { categories: ['custody'] }, ['arrest', 'moved-wing', 'bail']],
    [
      'two categories, in date order',
      '2001-12-31',
      { categories: ['ruling', 'extradition'] },
      ['request', 'hearing', 'court-orders'],
    ],
    ['no categories named is all', '2001-12-31', { categories: [] }, ALL_2001],
    ['a category without events', '2001-12-31', { categories: ['asylum'] }, []],
    ['a category and a day', '2001-12-31', { categories: ['custody'], from: day('2001-10-01') }, ['bail']],
    [
      'an upcoming event by its own date',
      '2002-12-31',
      { from: day('2003-01-01'), to: day('2003-12-31'), categories: ['extradition'] },
      ['later-hearing'],
    ],
  ] as const) {
    it(`${name}, as of ${on}`, () => {
      expect(list(on, options)).to.deep.equal(expected);
    });
  }
});

describe('mostImportant keeps under a limit', () => {
  const kept = (on: string, limit: number, events: readonly CaseEvent[]): string[] => {
    const view = viewOf(caseOf(...events), day(on));
    return mostImportant(view, timelineEvents(view, {}), limit).map((dated) => dated.event.id);
  };
  const ranked = [
    event('low-late', '2010-06-01'),
    event('high', '2010-02-01', { importance: 3 }),
    event('middle', '2010-03-01', { importance: 2 }),
    event('low-early', '2010-01-01'),
  ];
  const status = { label: 'State', tone: 'pending' } as const;
  const states = [
    event('short', '2010-01-01', { status }),
    event('long', '2010-02-01', { status }),
    event('running', '2010-12-01', { status }),
    event('late', '2010-12-20'),
  ];
  const periods = [
    event('brief', '2010-01-01', { whereabouts: { place: 'prison', kind: 'custody', label: 'Prison' } }),
    event('years', '2010-01-11', { whereabouts: { place: 'house', kind: 'bail', label: 'House' } }),
    event('now', '2012-01-01', { whereabouts: { place: 'city', kind: 'free', label: 'City' } }),
  ];

  for (const [name, events, limit, expected] of [
    ['nothing', ranked, 0, []],
    ['the most important one', ranked, 1, ['high']],
    ['two, in date order', ranked, 2, ['high', 'middle']],
    ['of equal ones the latest', ranked, 3, ['high', 'middle', 'low-late']],
    ['all', ranked, 4, ['low-early', 'high', 'middle', 'low-late']],
    ['all when there are fewer', ranked, 9, ['low-early', 'high', 'middle', 'low-late']],
    ['the state that lasts, however short', states, 1, ['running']],
    ['then the longest', states, 2, ['long', 'running']],
    ['a state before an event that changed nothing, however late', states, 3, ['short', 'long', 'running']],
    ['and then that event', states, 4, ['short', 'long', 'running', 'late']],
    ['the longest period', periods, 1, ['years']],
    ['the longest periods, in date order', periods, 2, ['years', 'now']],
    [
      'importance before length',
      [...states, event('important', '2009-01-01', { importance: 2 })],
      2,
      ['important', 'running'],
    ],
    ['the state that lasts before importance', [...ranked, event('running', '2010-06-02', { status })], 1, ['running']],
    [
      'the latest of a day',
      [event('a', '2010-01-01'), event('b', '2010-01-01'), event('c', '2010-01-01')],
      2,
      ['b', 'c'],
    ],
  ] as const) {
    it(`${limit}: ${name}`, () => {
      expect(kept(events === periods ? '2012-06-01' : '2010-12-31', limit, events)).to.deep.equal(expected);
    });
  }

  it('in the small case', () => {
    const view = viewOf(small, day('2002-12-31'));
    const events = timelineEvents(view, {});
    expect(mostImportant(view, events, 5).map((dated) => dated.event.id)).to.deep.equal([
      'request',
      'arrest',
      'court-orders',
      'final-reverses',
      'free',
    ]);
  });

  it('only events that it was given', () => {
    const view = viewOf(small, day('2002-12-31'));
    const events = timelineEvents(view, { categories: ['asylum'] });
    expect(mostImportant(view, events, 6)).to.deep.equal(events);
  });

  it('more events, and never others, as the limit grows', () => {
    const view = viewOf(small, day('2002-12-31'));
    const events = timelineEvents(view, {});
    for (let limit = 1; limit <= events.length; limit += 1) {
      const more = mostImportant(view, events, limit);
      expect(more).to.have.length(limit);
      expect(more).to.include.members([...mostImportant(view, events, limit - 1)]);
    }
  });
});
