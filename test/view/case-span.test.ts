/** The span of a case: its first day, and the days on which its status changed. */
import { expect } from '@open-wc/testing';
import { caseSpanOf, type CaseSpan } from '../../src/view/case-span.js';
import type { Casefile } from '../../data/casefile.js';
import { caseOf, day, event, freeze, iso } from '../fixtures/build.js';
import { small } from '../fixtures/small.js';

const status = (label: string): { status: { label: string; tone: 'pending' } } => ({
  status: { label, tone: 'pending' },
});

function told({ start, end, statusChanges }: CaseSpan): Record<Exclude<keyof CaseSpan, 'casefile'>, string | string[]> {
  return { start: iso(start), end: iso(end), statusChanges: statusChanges.map(iso) };
}
const life = (casefile: Casefile, end: string): ReturnType<typeof told> => told(caseSpanOf(casefile, day(end)));

const STATUS_CHANGES = ['2001-05-10', '2001-10-15', '2002-06-30', '2002-07-01'];

describe('caseSpanOf', () => {
  for (const end of [
    '1999-12-31',
    '2001-05-09',
    '2001-05-10',
    '2001-10-14',
    '2001-10-15',
    '2002-06-30',
    '2002-07-01',
    '2003-02-02',
    '2003-02-03',
    '2020-01-01',
  ]) {
    it(`of the small case until ${end}`, () => {
      const until = (days: string[]): string[] => days.filter((each) => each <= end);
      expect(life(small, end)).to.deep.equal({
        start: '1999-12-31',
        end,
        statusChanges: until(STATUS_CHANGES),
      });
    });
  }
  it('before the first event: only that day', () => {
    expect(life(small, '1999-12-30')).to.deep.equal({
      start: '1999-12-30',
      end: '1999-12-30',
      statusChanges: [],
    });
  });
  it('without events: only that day', () => {
    expect(life(caseOf(), '2020-01-01')).to.deep.equal({
      start: '2020-01-01',
      end: '2020-01-01',
      statusChanges: [],
    });
  });

  for (const [name, events, days, statusChanges] of [
    ['an event known later than it happened', [event('a', '2010-01-01', { known: '2010-03-01' })], ['2010-03-01'], []],
    [
      'a hearing counts from the day on which it is held, not from the day on which it was scheduled',
      [event('a', '2010-03-01', { known: '2010-01-01' })],
      ['2010-03-01'],
      [],
    ],
    [
      'a hearing of several days counts from the first',
      [event('a', '2010-03-01/2010-03-05', { known: '2010-01-01' })],
      ['2010-03-01'],
      [],
    ],
    ['a month counts from its last day', [event('a', '2010-02')], ['2010-02-28'], []],
    ['an interval with an open end never counts by its date', [event('a', '2010-02/..')], [], []],
    [
      'an interval with an open end counts from its known date',
      [event('a', '2010-02-03/..', { known: '2010-02' })],
      ['2010-02-28'],
      [],
    ],
    [
      'two events of one day make one day',
      [event('a', '2010-01-01', status('A')), event('b', '2010-01-01', status('B'))],
      ['2010-01-01'],
      ['2010-01-01'],
    ],
    [
      'an event without a status is no status change',
      [event('a', '2010-01-01', status('A')), event('b', '2010-01-02')],
      ['2010-01-01', '2010-01-02'],
      ['2010-01-01'],
    ],
    [
      'an older status that becomes known late is no status change',
      [event('a', '2010-01-01', { ...status('A'), known: '2010-03-01' }), event('b', '2010-02-01', status('B'))],
      ['2010-02-01', '2010-03-01'],
      ['2010-02-01'],
    ],
    [
      'a newer status that becomes known late is a status change on that day',
      [event('a', '2010-01-01', status('A')), event('b', '2010-02-01', { ...status('B'), known: '2010-03-01' })],
      ['2010-01-01', '2010-03-01'],
      ['2010-01-01', '2010-03-01'],
    ],
    [
      'a status between two, known between them',
      [
        event('a', '2010-01-01', status('A')),
        event('b', '2010-01-02', { ...status('B'), known: '2010-01-10' }),
        event('c', '2010-02-01', status('C')),
      ],
      ['2010-01-01', '2010-01-10', '2010-02-01'],
      ['2010-01-01', '2010-01-10', '2010-02-01'],
    ],
  ] as const) {
    it(name, () => {
      expect(life(caseOf(...events), '2020-01-01')).to.deep.equal({
        start: days[0] ?? '2020-01-01',
        end: '2020-01-01',
        statusChanges,
      });
    });
  }
  it('does not change the casefile', () => {
    expect(() => caseSpanOf(freeze(structuredClone(small)), day('2020-01-01'))).not.to.throw();
  });
});
