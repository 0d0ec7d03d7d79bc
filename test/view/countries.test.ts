import { expect } from '@open-wc/testing';
import type { AsylumState, CaseEvent, ExtraditionState } from '../../data/casefile.js';
import { countryRecordsOf } from '../../src/view/countries.js';
import { viewOf } from '../../src/view/view.js';
import { caseOf, day, event } from '../fixtures/build.js';
import { small } from '../fixtures/small.js';

const asylum = (date: string, country: string, state: AsylumState, more: Partial<CaseEvent> = {}): CaseEvent =>
  event(`a-${country.toLowerCase()}-${state}-${date}`, date, { asylum: { country, state }, ...more });
const extradition = (date: string, country: string, state: ExtraditionState): CaseEvent =>
  event(`x-${country.toLowerCase()}-${state}-${date}`, date, { extradition: { country, state } });

function records(events: readonly CaseEvent[], on: string): string[] {
  return countryRecordsOf(viewOf(caseOf(...events), day(on))).map(
    ({ kind, country, history, latest }) =>
      `${kind} ${country}: ${history.map(({ state }) => state).join(' ')}; ${latest.state}`,
  );
}

describe('records', () => {
  for (const [name, events, on, expected] of [
    ['none', [], '2010-01-01', []],
    ['not the day before', [asylum('2010-01-02', 'NZ', 'requested')], '2010-01-01', []],
    ['on the day', [asylum('2010-01-02', 'NZ', 'requested')], '2010-01-02', ['asylum NZ: requested; requested']],
    [
      'the history in date order, not document order',
      [asylum('2010-03-01', 'NZ', 'granted'), asylum('2010-01-02', 'NZ', 'requested')],
      '2011-01-01',
      ['asylum NZ: requested granted; granted'],
    ],
    [
      'the history as of a day',
      [asylum('2010-03-01', 'NZ', 'granted'), asylum('2010-01-02', 'NZ', 'requested')],
      '2010-02-28',
      ['asylum NZ: requested; requested'],
    ],
    [
      'two of one day in document order',
      [asylum('2010-01-02', 'NZ', 'requested'), asylum('2010-01-02', 'NZ', 'refused')],
      '2010-01-02',
      ['asylum NZ: requested refused; refused'],
    ],
    [
      'the country that changed last first',
      [asylum('2010-01-02', 'NZ', 'requested'), asylum('2010-01-03', 'UY', 'offered')],
      '2011-01-01',
      ['asylum UY: offered; offered', 'asylum NZ: requested; requested'],
    ],
    [
      'the country that changed again first',
      [
        asylum('2010-01-02', 'NZ', 'requested'),
        asylum('2010-01-03', 'UY', 'offered'),
        asylum('2010-01-04', 'NZ', 'refused'),
      ],
      '2011-01-01',
      ['asylum NZ: requested refused; refused', 'asylum UY: offered; offered'],
    ],
    [
      'of two that changed on one day the one told last first',
      [asylum('2010-01-02', 'NZ', 'requested'), asylum('2010-01-02', 'UY', 'offered')],
      '2011-01-01',
      ['asylum UY: offered; offered', 'asylum NZ: requested; requested'],
    ],
    [
      'asylum before extradition, even if older',
      [extradition('2010-05-01', 'NO', 'requested'), asylum('2010-01-02', 'NZ', 'requested')],
      '2011-01-01',
      ['asylum NZ: requested; requested', 'extradition NO: requested; requested'],
    ],
    [
      'one country with both',
      [extradition('2010-05-01', 'NO', 'requested'), asylum('2010-01-02', 'NO', 'refused')],
      '2011-01-01',
      ['asylum NO: refused; refused', 'extradition NO: requested; requested'],
    ],
    [
      'the same state twice, twice in the history',
      [asylum('2010-01-02', 'UY', 'offered'), asylum('2010-03-02', 'UY', 'offered')],
      '2011-01-01',
      ['asylum UY: offered offered; offered'],
    ],
    ['not what is not known yet', [asylum('2010-01-02', 'UY', 'offered', { known: '2010-06-01' })], '2010-05-31', []],
    ['nothing that lies ahead', [asylum('2010-09-01', 'UY', 'offered', { known: '2010-06-01' })], '2010-08-31', []],
  ] as const) {
    it(`${name}, on ${on}`, () => {
      expect(records(events, on)).to.deep.equal(expected);
    });
  }

  it('of the small case, with notes and dates', () => {
    const found = countryRecordsOf(viewOf(small, day('2002-07-01')));
    expect(
      found.map(({ kind, country, history }) => [
        kind,
        country,
        history.map(({ event: { id }, state, note }) => [id, state, note]),
      ]),
    ).to.deep.equal([
      [
        'asylum',
        'NZ',
        [
          ['asylum-requested', 'requested', undefined],
          ['asylum-granted', 'granted', undefined],
        ],
      ],
      ['asylum', 'UY', [['asylum-offered', 'offered', 'If the subject is released']]],
      [
        'extradition',
        'NO',
        [
          ['request', 'requested', 'On a warrant'],
          ['court-orders', 'ordered', undefined],
          ['final-reverses', 'refused', undefined],
        ],
      ],
    ]);
    expect(found[0]!.latest.date.first).to.equal(day('2002-07-01'));
  });
});
