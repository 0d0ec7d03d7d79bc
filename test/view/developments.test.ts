/** Later developments: what has happened or became known since an earlier day. */
import { expect } from '@open-wc/testing';
import { laterDevelopments } from '../../src/view/developments.js';
import { viewOf } from '../../src/view/view.js';
import { caseOf, day, event } from '../fixtures/build.js';
import { small } from '../fixtures/small.js';

const TOP = { importance: 3 } as const;
const STATUS = { status: { label: 'A', tone: 'pending' } } as const;

function later(casefile: typeof small, from: string, today: string): string[] {
  return laterDevelopments(viewOf(casefile, day(from)), viewOf(casefile, day(today))).map((dated) => dated.event.id);
}

describe('laterDevelopments', () => {
  for (const [from, today, expected] of [
    ['1980-01-01', '1980-01-02', []],
    ['2001-05-09', '2001-05-09', []],
    ['2001-05-09', '2001-05-10', ['request']],
    ['2001-05-10', '2001-05-31', []],
    [
      '2001-10-14',
      '2002-09-30',
      ['bail', 'appeal-affirms', 'asylum-requested', 'asylum-offered', 'final-reverses', 'asylum-granted', 'free'],
    ],
    ['2002-03-30', '2002-09-30', ['asylum-requested', 'asylum-offered', 'final-reverses', 'asylum-granted', 'free']],
    ['2002-03-31', '2002-09-30', ['asylum-offered', 'final-reverses', 'asylum-granted', 'free']],
    ['2002-07-01', '2002-09-30', ['inquiry', 'later-hearing']],
  ] as const) {
    it(`${from}, on ${today}: ${expected.join(', ') || 'nothing'}`, () => {
      expect(later(small, from, today)).to.deep.equal(expected);
    });
  }

  for (const [name, events, from, today, expected] of [
    [
      'what was secret then',
      [event('a', '2001-04-02', { ...TOP, known: '2002-01-15' })],
      '2002-01-14',
      '2002-01-15',
      ['a'],
    ],
    [
      'but was known by then',
      [event('a', '2001-04-02', { ...TOP, known: '2002-01-15' })],
      '2002-01-15',
      '2003-01-01',
      [],
    ],
    [
      'what is still secret',
      [event('a', '2001-04-02', { ...TOP, known: '2002-01-15' })],
      '2001-04-01',
      '2002-01-14',
      [],
    ],
    [
      'a hearing that was fixed then and is held since',
      [event('a', '2001-09-03', { ...TOP, known: '2001-07-20' })],
      '2001-08-01',
      '2001-09-03',
      ['a'],
    ],
    [
      'a hearing that was fixed then and still lies ahead',
      [event('a', '2001-09-03', { ...TOP, known: '2001-07-20' })],
      '2001-08-01',
      '2001-09-02',
      [],
    ],
    [
      'a hearing that was fixed since and lies ahead',
      [event('a', '2001-09-03', { ...TOP, known: '2001-07-20' })],
      '2001-07-01',
      '2001-08-01',
      ['a'],
    ],
    [
      'a hearing that was fixed on that very day and lies ahead',
      [event('a', '2001-09-03', { ...TOP, known: '2001-07-20' })],
      '2001-07-20',
      '2001-08-01',
      [],
    ],
    ['a month that had not ended by then', [event('a', '2001-03', TOP)], '2001-03-30', '2001-03-31', ['a']],
    ['a month that has not ended', [event('a', '2001-03', TOP)], '2001-02-01', '2001-03-30', []],
    [
      'in the order of dates, not of what was known first',
      [event('b', '2001-01-10', TOP), event('a', '2001-01-05', { ...TOP, known: '2001-01-12' })],
      '2001-01-04',
      '2001-01-15',
      ['a', 'b'],
    ],
    [
      'a change of status of little importance',
      [event('a', '2001-01-02', STATUS), event('b', '2001-01-02')],
      '2001-01-01',
      '2001-01-02',
      ['a'],
    ],
    [
      'a move of little importance',
      [
        event('a', '2001-01-02', { whereabouts: { place: 'house', kind: 'bail', label: 'A house' } }),
        event('b', '2001-01-02'),
      ],
      '2001-01-01',
      '2001-01-02',
      ['a'],
    ],
    [
      'a country’s act of little importance',
      [event('a', '2001-01-02', { asylum: { country: 'MX', state: 'offered' } }), event('b', '2001-01-02')],
      '2001-01-01',
      '2001-01-02',
      ['a'],
    ],
    [
      'events that neither change the state nor are important, if there are no others',
      [event('a', '2001-01-02'), event('b', '2001-01-02', { importance: 2 })],
      '2001-01-01',
      '2001-01-02',
      ['a', 'b'],
    ],
    [
      'no unimportant event beside a change of status',
      [event('a', '2001-01-02'), event('b', '2001-01-02', STATUS)],
      '2001-01-01',
      '2001-01-02',
      ['b'],
    ],
    [
      'an event for both reasons, only once',
      [event('a', '2001-01-02', { ...TOP, ...STATUS })],
      '2001-01-01',
      '2001-01-02',
      ['a'],
    ],
  ] as const) {
    it(`${name}: ${expected.join(', ') || 'nothing'}`, () => {
      expect(later(caseOf(...events), from, today)).to.deep.equal(expected);
    });
  }
});
