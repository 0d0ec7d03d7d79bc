import { expect } from '@open-wc/testing';
import type { CaseEvent, Effect } from '../../data/casefile.js';
import { rulingOf } from '../../src/view/rulings.js';
import { viewOf } from '../../src/view/view.js';
import { caseOf, day, event, rulingsOf } from '../fixtures/build.js';
import { small } from '../fixtures/small.js';

function ruling(id: string, date: string, on?: string, as: Effect = 'affirmed'): CaseEvent {
  return event(id, date, {
    ruling: { court: id, judges: [], outcome: id, grounds: [], ...(on && { effect: { on, as } }) },
  });
}

/** Each ruling in view with its subsequent history. */
function histories(events: readonly CaseEvent[], on: string): Record<string, string[]> {
  const entries = rulingsOf(viewOf(caseOf(...events), day(on)));
  return Object.fromEntries(
    entries.map(({ event: { id }, subsequent }) => [
      id,
      subsequent.map((later) => `${later.event.id} ${later.as} ${later.on.id}`),
    ]),
  );
}

describe('rulings and their subsequent history', () => {
  for (const [name, events, on, expected] of [
    ['none', [event('e', '2010-01-01')], '2011-01-01', {}],
    ['not before the day', [ruling('a', '2010-01-01')], '2009-12-31', {}],
    ['one', [ruling('a', '2010-01-01')], '2010-01-01', { a: [] }],
    [
      'the day before it is reversed',
      [ruling('a', '2010-01-01'), ruling('b', '2010-12-10', 'a', 'reversed')],
      '2010-12-09',
      { a: [] },
    ],
    [
      'the day it is reversed',
      [ruling('a', '2010-01-01'), ruling('b', '2010-12-10', 'a', 'reversed')],
      '2010-12-10',
      { a: ['b reversed a'], b: [] },
    ],
    [
      'document order does not matter',
      [ruling('b', '2010-12-10', 'a', 'reversed'), ruling('a', '2010-01-01')],
      '2010-12-10',
      { a: ['b reversed a'], b: [] },
    ],
    [
      'affirmed, then reversed by way of the second',
      [ruling('a', '2010-01-01'), ruling('b', '2010-06-01', 'a'), ruling('c', '2010-12-10', 'b', 'reversed')],
      '2011-01-01',
      { a: ['b affirmed a', 'c reversed b'], b: ['c reversed b'], c: [] },
    ],
    [
      'the chain as of the day between',
      [ruling('a', '2010-01-01'), ruling('b', '2010-06-01', 'a'), ruling('c', '2010-12-10', 'b', 'reversed')],
      '2010-12-09',
      { a: ['b affirmed a'], b: [] },
    ],
    [
      'stayed and later affirmed',
      [ruling('a', '2010-01-01'), ruling('b', '2010-02-01', 'a', 'stayed'), ruling('c', '2010-03-01', 'a')],
      '2011-01-01',
      { a: ['b stayed a', 'c affirmed a'], b: [], c: [] },
    ],
    [
      'remitted',
      [ruling('a', '2010-01-01'), ruling('b', '2010-02-01', 'a', 'remitted')],
      '2011-01-01',
      { a: ['b remitted a'], b: [] },
    ],
    [
      'two lines stay apart',
      [
        ruling('a', '2010-01-01'),
        ruling('x', '2010-01-02'),
        ruling('b', '2010-06-01', 'a'),
        ruling('y', '2010-06-02', 'x', 'reversed'),
      ],
      '2011-01-01',
      { a: ['b affirmed a'], x: ['y reversed x'], b: [], y: [] },
    ],
    ['an effect on nothing', [ruling('a', '2010-01-01', 'gone')], '2011-01-01', { a: [] }],
    [
      'an effect on an event that is no ruling',
      [event('e', '2009-01-01'), ruling('a', '2010-01-01', 'e')],
      '2011-01-01',
      { a: [] },
    ],
    ['an effect on itself', [ruling('a', '2010-01-01', 'a')], '2011-01-01', { a: [] }],
    [
      'a ring ends',
      [ruling('a', '2010-01-01', 'b'), ruling('b', '2010-02-01', 'a')],
      '2011-01-01',
      { a: ['b affirmed a'], b: ['a affirmed b'] },
    ],
    [
      'a later one that is not known yet',
      [ruling('a', '2010-01-01'), { ...ruling('b', '2010-02-01', 'a', 'reversed'), known: '2010-06-01' }],
      '2010-05-31',
      { a: [] },
    ],
  ] as const) {
    it(`${name}, on ${on}`, () => {
      expect(histories(events, on)).to.deep.equal(expected);
    });
  }

  for (const [id, on, expected] of [
    ['', '2001-09-30', undefined],
    ['', '2001-10-01', 'court-orders'],
    ['', '2002-06-30', 'final-reverses'],
    ['court-orders', '2002-06-30', 'court-orders'],
    ['final-reverses', '2002-06-29', undefined],
    ['free', '2002-12-31', undefined],
    ['gone', '2002-12-31', undefined],
  ] as const) {
    it(`${id || 'the latest'}, on ${on}: ${expected ?? 'none'}`, () => {
      expect(rulingOf(viewOf(small, day(on)), id)?.event.id).to.equal(expected);
    });
  }

  it('the small case: in date order', () => {
    const found = rulingsOf(viewOf(small, day('2002-06-30')));
    expect(found.map(({ event: { id } }) => id)).to.deep.equal(['court-orders', 'appeal-affirms', 'final-reverses']);
    const [first] = found;
    expect(first!.date.first).to.equal(day('2001-10-01'));
    expect(first!.subsequent.map(({ date, as }) => [date.first, as])).to.deep.equal([
      [day('2002-02-28'), 'affirmed'],
      [day('2002-06-30'), 'reversed'],
    ]);
  });
});
