import { expect } from '@open-wc/testing';
import { viewOf } from '../../src/view/view.js';
import type { Whereabouts } from '../../data/casefile.js';
import { caseOf, day, event, iso } from '../fixtures/build.js';
import { small } from '../fixtures/small.js';

const move = (id: string, date: string, place: string, kind: Whereabouts): ReturnType<typeof event> =>
  event(id, date, { whereabouts: { place, kind, label: id } });

describe('whereaboutsPeriodsOf', () => {
  for (const [name, moves, on, expected] of [
    ['none', [], '2010-01-01', []],
    ['before the first', [['a', '2010-01-02', 'prison', 'custody']], '2010-01-01', []],
    [
      'on its first day',
      [['a', '2010-01-02', 'prison', 'custody']],
      '2010-01-02',
      [['a', '2010-01-02', '2010-01-02', undefined]],
    ],
    [
      'one that lasts',
      [['a', '2010-01-02', 'prison', 'custody']],
      '2010-03-01',
      [['a', '2010-01-02', '2010-03-01', undefined]],
    ],
    [
      'two',
      [
        ['a', '2010-01-02', 'prison', 'custody'],
        ['b', '2010-01-12', 'house', 'bail'],
      ],
      '2010-03-01',
      [
        ['a', '2010-01-02', '2010-01-12', 10],
        ['b', '2010-01-12', '2010-03-01', undefined],
      ],
    ],
    [
      'the eve of the second',
      [
        ['a', '2010-01-02', 'prison', 'custody'],
        ['b', '2010-01-12', 'house', 'bail'],
      ],
      '2010-01-11',
      [['a', '2010-01-02', '2010-01-11', undefined]],
    ],
    [
      'the same place and kind again is one period',
      [
        ['a', '2010-01-02', 'prison', 'custody'],
        ['again', '2010-01-05', 'prison', 'custody'],
        ['b', '2010-01-12', 'house', 'bail'],
      ],
      '2010-02-01',
      [
        ['a', '2010-01-02', '2010-01-12', 10],
        ['b', '2010-01-12', '2010-02-01', undefined],
      ],
    ],
    [
      'three times the same is one period',
      [
        ['a', '2010-01-02', 'prison', 'custody'],
        ['again', '2010-01-05', 'prison', 'custody'],
        ['thrice', '2010-01-06', 'prison', 'custody'],
      ],
      '2010-02-01',
      [['a', '2010-01-02', '2010-02-01', undefined]],
    ],
    [
      'another kind at the same place is another period',
      [
        ['a', '2010-01-02', 'house', 'custody'],
        ['b', '2010-01-12', 'house', 'bail'],
      ],
      '2010-02-01',
      [
        ['a', '2010-01-02', '2010-01-12', 10],
        ['b', '2010-01-12', '2010-02-01', undefined],
      ],
    ],
    [
      'another place of the same kind is another period',
      [
        ['a', '2010-01-02', 'prison', 'custody'],
        ['b', '2010-01-12', 'house', 'custody'],
      ],
      '2010-02-01',
      [
        ['a', '2010-01-02', '2010-01-12', 10],
        ['b', '2010-01-12', '2010-02-01', undefined],
      ],
    ],
    [
      'back again is a third period',
      [
        ['a', '2010-01-02', 'prison', 'custody'],
        ['b', '2010-01-12', 'house', 'bail'],
        ['c', '2010-01-15', 'prison', 'custody'],
      ],
      '2010-02-01',
      [
        ['a', '2010-01-02', '2010-01-12', 10],
        ['b', '2010-01-12', '2010-01-15', 3],
        ['c', '2010-01-15', '2010-02-01', undefined],
      ],
    ],
    [
      'over a leap day',
      [
        ['a', '2012-02-28', 'prison', 'custody'],
        ['b', '2012-03-01', 'house', 'bail'],
      ],
      '2012-03-01',
      [
        ['a', '2012-02-28', '2012-03-01', 2],
        ['b', '2012-03-01', '2012-03-01', undefined],
      ],
    ],
    [
      'a start known to the month has no exact length',
      [
        ['a', '2010-01', 'prison', 'custody'],
        ['b', '2010-03-12', 'house', 'bail'],
      ],
      '2010-04-01',
      [
        ['a', '2010-01-01', '2010-03-12', undefined],
        ['b', '2010-03-12', '2010-04-01', undefined],
      ],
    ],
    [
      'an end known to the month gives no exact length',
      [
        ['a', '2010-01-02', 'prison', 'custody'],
        ['b', '2010-03', 'house', 'bail'],
      ],
      '2010-04-01',
      [
        ['a', '2010-01-02', '2010-03-01', undefined],
        ['b', '2010-03-01', '2010-04-01', undefined],
      ],
    ],
  ] as const) {
    it(`${name}, on ${on}`, () => {
      const view = viewOf(caseOf(...moves.map(([id, date, place, kind]) => move(id, date, place, kind))), day(on));
      // The days of the current period are in the next test.
      expect(
        view.whereaboutsPeriods.map((period) => [
          period.event.id,
          iso(period.from),
          iso(period.to),
          period.current ? undefined : period.days,
        ]),
      ).to.deep.equal(expected);
      expect(view.whereaboutsPeriods.map(({ current }) => current)).to.deep.equal(
        expected.map((_, index) => index === expected.length - 1),
      );
      expect(view.whereabouts).to.equal(view.whereaboutsPeriods.at(-1));
    });
  }

  for (const [start, on, days] of [
    ['2010-01-02', '2010-01-02', 0],
    ['2010-01-02', '2010-01-03', 1],
    ['2012-02-28', '2012-03-01', 2],
    ['2010-01', '2010-04-01', undefined],
  ] as const) {
    it(`the current period, from ${start}, has ${String(days)} days on ${on}`, () => {
      const [period] = viewOf(caseOf(move('a', start, 'prison', 'custody')), day(on)).whereaboutsPeriods;
      expect([period!.days, period!.current]).to.deep.equal([days, true]);
    });
  }

  it('the small case: each period keeps the label with which it began', () => {
    const view = viewOf(small, day('2002-12-31'));
    expect(
      view.whereaboutsPeriods.map((period) => [
        period.kind,
        period.event.whereabouts.label,
        period.current ? undefined : period.days,
      ]),
    ).to.deep.equal([
      ['custody', 'North prison', 136],
      ['bail', 'A house in the south', 259],
      ['free', 'New Zealand', undefined],
    ]);
  });

  it('a move counts only when it is known', () => {
    const casefile = caseOf(move('a', '2010-01-02', 'prison', 'custody'), {
      ...move('b', '2010-01-12', 'house', 'bail'),
      known: '2010-02-01',
    });
    expect(viewOf(casefile, day('2010-01-31')).whereaboutsPeriods.map((period) => period.event.id)).to.deep.equal([
      'a',
    ]);
    expect(viewOf(casefile, day('2010-02-01')).whereaboutsPeriods.map((period) => period.days)).to.deep.equal([10, 20]);
  });
});
