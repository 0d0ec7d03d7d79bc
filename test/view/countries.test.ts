import { expect } from '@open-wc/testing';
import type { AsylumState, CaseEvent, ExtraditionState } from '../../data/casefile.js';
import {
  countriesOf,
  countryRecordsOf,
  isActive,
  recordAnswerAt,
  toneOf,
  type CountryRecord,
} from '../../src/view/countries.js';
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

describe('countryRecordsOf', () => {
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
      'two records that changed on one day: the later one in the document comes first',
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

/** The first record that these events make, as of 2020. */
function recordOf(...events: CaseEvent[]): CountryRecord {
  return countryRecordsOf(viewOf(caseOf(...events), day('2020-01-01')))[0]!;
}

describe('a record', () => {
  for (const [kind, state, tone, active] of [
    ['asylum', 'requested', 'pending', true],
    ['asylum', 'offered', 'free', true],
    ['asylum', 'granted', 'free', true],
    ['asylum', 'refused', 'custody', false],
    ['asylum', 'withdrawn', 'closed', false],
    ['asylum', 'lapsed', 'closed', false],
    ['extradition', 'requested', 'pending', true],
    ['extradition', 'ordered', 'pending', true],
    ['extradition', 'allowed', 'pending', true],
    ['extradition', 'refused', 'closed', false],
    ['extradition', 'dropped', 'closed', false],
  ] as const) {
    it(`${kind} ${state}: the tone ${tone}, ${active ? 'in force' : 'not in force'}`, () => {
      const record = recordOf(event('a', '2010-01-01', { [kind]: { country: 'NZ', state } }));
      expect([toneOf(record), isActive(record)]).to.deep.equal([tone, active]);
    });
  }

  for (const [states, lapsedFrom] of [
    [['requested', 'offered', 'granted', 'lapsed'], 'granted'],
    [['granted', 'lapsed'], 'granted'],
    [['requested', 'offered', 'lapsed'], 'offered'],
    [['requested', 'lapsed'], 'requested'],
    [['lapsed'], 'requested'],
    [['granted', 'withdrawn'], undefined],
    [['lapsed', 'requested'], undefined],
  ] as const) {
    it(`${states.join(', ')}: ${lapsedFrom ? `what was ${lapsedFrom} has lapsed` : 'nothing has lapsed'}`, () => {
      const events = states.map((state, index) => asylum(`2010-0${index + 1}-01`, 'NZ', state));
      expect(recordOf(...events).lapsedFrom).to.equal(lapsedFrom);
    });
  }

  for (const [name, events, on, expected] of [
    ['no answer', [asylum('2010-01-01', 'NZ', 'refused')], '2020-01-01', undefined],
    ['the answer to its state', [asylum('2010-01-01', 'NZ', 'refused', { answer: 'A' })], '2020-01-01', 'A'],
    [
      'no answer to an earlier state',
      [asylum('2010-01-01', 'NZ', 'requested', { answer: 'A' }), asylum('2010-02-01', 'NZ', 'refused')],
      '2020-01-01',
      undefined,
    ],
    [
      'the answer to the first of two events with its state',
      [asylum('2010-01-01', 'NZ', 'refused', { answer: 'A' }), asylum('2010-02-01', 'NZ', 'refused')],
      '2020-01-01',
      'A',
    ],
    [
      'the answer to the last of two events with its state',
      [asylum('2010-01-01', 'NZ', 'refused', { answer: 'A' }), asylum('2010-02-01', 'NZ', 'refused', { answer: 'B' })],
      '2020-01-01',
      'B',
    ],
    [
      'the answer that was known by the day',
      [asylum('2010-01-01', 'NZ', 'refused', { answer: [{ text: 'A', known: '2015-01-01' }] })],
      '2014-12-31',
      undefined,
    ],
  ] as const) {
    it(`${name}, on ${on}: ${expected ?? 'none'}`, () => {
      expect(recordAnswerAt(recordOf(...events), day(on))).to.equal(expected);
    });
  }
});

describe('countriesOf', () => {
  for (const [name, events, expected] of [
    ['no records', [], []],
    ['one country', [asylum('2010-01-01', 'NZ', 'refused')], ['NZ: asylum; latest asylum']],
    [
      'a country with two records, of which the extradition changed last',
      [asylum('2010-01-01', 'NO', 'refused'), extradition('2010-05-01', 'NO', 'requested')],
      ['NO: asylum extradition; latest extradition'],
    ],
    [
      'a country with two records of one day',
      [asylum('2010-01-01', 'NO', 'refused'), extradition('2010-01-01', 'NO', 'requested')],
      ['NO: asylum extradition; latest asylum'],
    ],
    [
      'two countries, in the order of the records',
      [asylum('2010-01-01', 'NZ', 'refused'), asylum('2010-02-01', 'UY', 'offered')],
      ['UY: asylum; latest asylum', 'NZ: asylum; latest asylum'],
    ],
  ] as const) {
    it(name, () => {
      const records = countryRecordsOf(viewOf(caseOf(...events), day('2020-01-01')));
      expect(
        countriesOf(records).map(
          ({ code, records: own, latest }) =>
            `${code}: ${own.map(({ kind }) => kind).join(' ')}; latest ${latest.kind}`,
        ),
      ).to.deep.equal(expected);
    });
  }
});
