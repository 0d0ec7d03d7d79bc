/**
 * The built-in case against the fact ledger (`facts/ledger.md`, 22 November 2026), at each change: the
 * day before, the day itself, the day after. What is expected is written from the ledger's tables,
 * not from what the code answers.
 */
import { expect } from '@open-wc/testing';
import { assange } from '../../data/assange/index.js';
import type { Effect } from '../../data/casefile.js';
import { languageOf, textIn } from '../../src/words/language.js';
import { answerAt } from '../../src/view/answers.js';
import { countryRecordsOf, type RecordState } from '../../src/view/countries.js';
import type { RulingView } from '../../src/view/rulings.js';
import { viewOf, type View } from '../../src/view/view.js';
import { day, iso, rulingsOf } from '../fixtures/build.js';

const LATEST = '2026-11-22';
const at = (date: string, shift = 0): View => viewOf(assange, day(date) + shift);
const ids = (view: View): string[] => [...view.past, ...view.upcoming].map(({ event }) => event.id);
const placeInWords = (id: string): string => {
  const place = assange.places.find((one) => one.id === id)!;
  return `${textIn(place.name, languageOf('en'))}, ${place.country}`;
};

/** Ledger, section 2. */
const STATUS = [
  ['2010-11-18', 'Sought by Sweden; not charged', 'pending'],
  ['2010-12-16', 'On bail in England, fighting extradition to Sweden', 'pending'],
  ['2012-06-19', 'In Ecuador’s embassy; asylum requested', 'pending'],
  ['2012-08-16', 'Asylum granted by Ecuador; UK would arrest him', 'protected'],
  ['2019-04-11', 'Asylum withdrawn; in UK prison', 'custody'],
  ['2019-09-22', 'On remand; US extradition case', 'custody'],
  ['2021-01-04', 'Extradition refused on health grounds; held while US appeals', 'custody'],
  ['2021-12-10', 'Extradition allowed; legal challenges continue', 'custody'],
  ['2024-06-24', 'Released on bail to attend a US plea hearing', 'pending'],
  ['2024-06-26', 'Free in Australia after a guilty plea', 'closed'],
] as const;

/** Ledger, section 6; the two intervals in Belmarsh are one period. */
const PERIODS = [
  ['2010-12-07', '2010-12-16', 9, 'custody', /HMP Wandsworth.*, GB$/],
  ['2010-12-16', '2012-06-19', 551, 'bail', /Ellingham Hall.*, GB$/],
  ['2012-06-19', '2019-04-11', 2487, 'refuge', /Embassy of Ecuador.*, GB$/],
  ['2019-04-11', '2024-06-24', 1901, 'custody', /HMP Belmarsh.*, GB$/],
  ['2024-06-24', '2024-06-26', 2, 'bail', /Saipan.*, MP$/],
  ['2024-06-26', '', undefined, 'free', /, AU$/],
] as const;

/** Ledger, section 4 for asylum, sections 5 and 8 for extradition: country by country, each state with its day. */
const RECORDS = {
  'asylum EC': [
    ['2012-06-19', 'requested'],
    ['2012-08-16', 'granted'],
    ['2019-04-11', 'withdrawn'],
  ],
  'asylum FR': [
    ['2015-07-03', 'refused'],
    ['2022-02-04', 'refused'],
  ],
  'asylum MX': [
    ['2021-01-04', 'offered'],
    ['2022-01-03', 'offered'],
    ['2022-06-21', 'offered'],
    ['2022-07-18', 'offered'],
    ['2024-06-26', 'lapsed'],
  ],
  'extradition SE': [
    ['2010-11-18', 'requested'],
    ['2011-02-24', 'ordered'],
    ['2017-05-19', 'dropped'],
    ['2019-11-19', 'dropped'],
  ],
  'extradition US': [
    ['2019-04-11', 'requested'],
    ['2021-01-04', 'refused'],
    ['2021-12-10', 'allowed'],
    ['2022-06-17', 'ordered'],
    ['2024-06-26', 'dropped'],
  ],
} as const;

/** Ledger, section 5. */
const RULINGS = [
  ['2010-11-18', /Stockholm District Court/, /detention in absence/i],
  ['2010-12-16', /High Court/, /bail/i],
  ['2011-02-24', /Westminster Magistrates/, /extradition to Sweden ordered/i],
  ['2011-11-02', /High Court/, /dismissed/i],
  ['2012-05-30', /Supreme Court/, /dismissed.*5.2/i],
  ['2012-06-14', /Supreme Court/, /dismissed/i],
  ['2018-02-13', /Westminster Magistrates/, /not withdrawn/i],
  ['2019-04-11', /Westminster Magistrates/, /guilty/i],
  ['2019-05-01', /Southwark Crown Court/, /50 weeks/i],
  ['2019-06-03', /Uppsala District Court/, /refused/i],
  ['2020-03-25', /Westminster Magistrates/, /bail refused/i],
  ['2021-01-04', /Westminster Magistrates/, /refused|discharged/i],
  ['2021-01-06', /Westminster Magistrates/, /bail refused/i],
  ['2021-07-07', /High Court/, /granted|leave|permission/i],
  ['2021-12-10', /High Court/, /allowed/i],
  ['2022-01-24', /High Court/, /certified/i],
  ['2022-03-14', /Supreme Court/, /refused/i],
  ['2022-12-13', /European Court of Human Rights/, /inadmissible/i],
  ['2024-03-26', /High Court/, /adjourned/i],
  ['2024-05-20', /High Court/, /leave to appeal granted/i],
  ['2024-06-26', /Northern Mariana Islands/, /guilty plea/i],
] as const;

/** What later rulings did, by the day of the ruling acted on; ledger, section 5. */
const SUBSEQUENT: Record<string, readonly (readonly [date: string, as: Effect])[]> = {
  '2011-02-24': [
    ['2011-11-02', 'affirmed'],
    ['2012-05-30', 'affirmed'],
  ],
  '2011-11-02': [['2012-05-30', 'affirmed']],
  '2021-01-04': [['2021-12-10', 'reversed']],
};

/** Events that became public later than they happened; ledger, sections 3 (C-21, C-22) and 8. */
const KNOWN_LATER = [
  ['us-sealed-complaint-2017', '2017-12-21', '2019-04-11'],
  ['us-indictment-sealed-2018', '2018-03-06', '2019-04-11'],
  ['ecuador-citizenship-2017', '2017-12-12', '2018-01-11'],
  ['uk-refuses-diplomatic-status-2017', '2017-12-21', '2018-01-11'],
  ['communications-cut-2018', '2018-03-27', '2018-03-28'],
  ['mexico-letter-biden-2022', '2022-07-12', '2022-07-18'],
  ['permission-refused-swift-2023', '2023-06-06', '2023-06-08'],
  ['plea-agreement-signed-2024', '2024-06-19', '2024-06-25'],
] as const;

describe('the status of the built-in case', () => {
  it('is undefined on 17 November 2010, the day before the first status', () => {
    expect(at('2010-11-17').status).to.equal(undefined);
  });

  STATUS.forEach(([from, label, tone], index) => {
    const [earlier, earlierLabel] = STATUS[index - 1] ?? [];
    const [later] = STATUS[index + 1] ?? [LATEST];

    it(`${from}: the day before, it is "${earlierLabel ?? 'none'}"`, () => {
      const { status } = at(from, -1);
      expect(status && textIn(status.event.status.label, languageOf('en'))).to.equal(earlierLabel);
      expect(status && iso(status.since.first)).to.equal(earlier);
    });

    for (const [name, date, shift] of [
      ['on the day', from, 0],
      ['the day after', from, 1],
      ['the day before the next', later, -1],
    ] as const) {
      it(`${from}: ${name}, it is "${label}", ${tone}, since then`, () => {
        const { status } = at(date, shift);
        expect(textIn(status!.event.status.label, languageOf('en'))).to.equal(label);
        expect(status!.event.status.tone).to.equal(tone);
        expect([iso(status!.since.first), iso(status!.since.last)]).to.deep.equal([from, from]);
        expect(status!.days).to.equal(day(date) + shift - day(from));
      });
    }
  });

  it('has not changed since then', () => {
    expect(textIn(at(LATEST).status!.event.status.label, languageOf('en'))).to.equal(
      'Free in Australia after a guilty plea',
    );
    expect(at(LATEST).status!.days).to.equal(879);
  });
});

describe('the whereabouts in the built-in case', () => {
  it('are unknown on 6 December 2010, the day before the arrest', () => {
    expect(at('2010-12-06').whereabouts).to.equal(undefined);
  });

  PERIODS.forEach(([from, to, days, kind, place], index) => {
    const before = PERIODS[index - 1];
    it(`${from}: the day before, ${before ? `${before[3]} at ${before[4]}` : 'none'}`, () => {
      const { whereabouts } = at(from, -1);
      expect(whereabouts?.kind).to.equal(before?.[3]);
      if (before) expect(placeInWords(whereabouts!.event.whereabouts.place)).to.match(before[4]);
    });

    for (const shift of [0, 1]) {
      it(`${from}: ${shift ? 'the day after' : 'on the day'}, ${kind} at ${place}, ${shift} days so far`, () => {
        const { whereabouts, whereaboutsPeriods } = at(from, shift);
        expect(whereabouts).to.equal(whereaboutsPeriods.at(-1));
        expect(whereabouts!.kind).to.equal(kind);
        expect(placeInWords(whereabouts!.event.whereabouts.place)).to.match(place);
        expect([
          iso(whereabouts!.from),
          whereabouts!.to - whereabouts!.from,
          whereabouts!.days,
          whereabouts!.current,
        ]).to.deep.equal([from, shift, shift, true]);
        expect(whereaboutsPeriods).to.have.length(index + 1);
      });
    }

    if (to) {
      it(`${from} to ${to}: exactly ${days} days, one less on the day before`, () => {
        const running = at(to, -1).whereaboutsPeriods[index]!;
        expect([running.days, running.current, iso(running.to)]).to.deep.equal([days - 1, true, iso(day(to) - 1)]);
        for (const shift of [0, 1]) {
          const ended = at(to, shift).whereaboutsPeriods[index]!;
          expect([iso(ended.from), iso(ended.to), ended.days, ended.current]).to.deep.equal([from, to, days, false]);
        }
      });
    }
  });

  it('come to 4,948 days from the first arrest to leaving Belmarsh', () => {
    const lengths = at(LATEST)
      .whereaboutsPeriods.slice(0, 4)
      .map(({ days }) => days!);
    expect(lengths).to.deep.equal([9, 551, 2487, 1901]);
    expect(lengths.reduce((sum, days) => sum + days)).to.equal(4948);
  });
});

describe('the records of the built-in case', () => {
  const stateOf = (view: View, name: string): string | undefined =>
    countryRecordsOf(view).find(({ kind, country }) => `${kind} ${country}` === name)?.latest.state;

  for (const [name, states] of Object.entries(RECORDS)) {
    states.forEach(([from, state], index) => {
      const before = states[index - 1]?.[1];
      for (const [shift, expected] of [
        [-1, before],
        [0, state],
        [1, state],
      ] as const) {
        it(`${name}: ${expected ?? 'none'} ${['the day before', 'on', 'the day after'][shift + 1]} ${from}`, () => {
          expect(stateOf(at(from, shift), name)).to.equal(expected);
        });
      }
    });

    it(`${name}: its whole history in order`, () => {
      const record = countryRecordsOf(at('2024-06-26')).find(({ kind, country }) => `${kind} ${country}` === name)!;
      expect(record.history.map((entry) => entry.state)).to.deep.equal(states.map(([, state]) => state));
      expect(record.latest).to.equal(record.history.at(-1));
    });
  }

  it('has records of these five countries and no others', () => {
    const names = countryRecordsOf(at(LATEST)).map(({ kind, country }) => `${kind} ${country}`);
    expect([...names].sort()).to.deep.equal(Object.keys(RECORDS).sort());
  });

  it('lists on 6 January 2021 asylum first, and the country that changed last first', () => {
    expect(
      countryRecordsOf(at('2021-01-06')).map(({ kind, country, latest }) => `${kind} ${country} ${latest.state}`),
    ).to.deep.equal([
      'asylum MX offered',
      'asylum EC withdrawn',
      'asylum FR refused',
      'extradition US refused',
      'extradition SE dropped',
    ]);
  });

  it('says only of Ecuador that it granted asylum', () => {
    const granted = countryRecordsOf(at(LATEST)).filter(({ history }) =>
      history.some(({ state }) => state === 'granted'),
    );
    expect(granted.map(({ country }) => country)).to.deep.equal(['EC']);
  });

  it('does not count the offer of residence in November 2010 as an offer of asylum', () => {
    expect(countryRecordsOf(at('2012-06-18')).filter(({ kind }) => kind === 'asylum')).to.deep.equal([]);
  });

  for (const date of ['2019-05-13', '2019-06-03', '2019-11-19', LATEST]) {
    it(`does not say that Sweden seeks extradition again on ${date}`, () => {
      expect(stateOf(at(date), 'extradition SE')).to.equal('dropped');
    });
  }

  it('says of France that, according to his lawyers, the letter was not a request', () => {
    const [{ event, note }] = countryRecordsOf(at('2015-07-03')).find(({ country }) => country === 'FR')!.history as [
      RecordState,
    ];
    expect(
      [note, event.detail, answerAt(event, Infinity)].map((text) => textIn(text ?? '', languageOf('en'))).join(' '),
    ).to.match(/lawyers say .*not .*request/i);
  });

  it('says after June 2024 that Mexico’s offer lapsed unused', () => {
    expect(stateOf(at('2024-07-01'), 'asylum MX')).to.equal('lapsed');
  });
});

describe('the rulings of the built-in case', () => {
  const onDay = (view: View, date: string): RulingView | undefined =>
    rulingsOf(view).find((ruling) => iso(ruling.date.first) === date);

  for (const [date, court, outcome] of RULINGS) {
    it(`${date}, ${court}: not the day before, then from that day on`, () => {
      expect(onDay(at(date, -1), date)).to.equal(undefined);
      for (const view of [at(date), at(date, 1), at(LATEST)]) {
        const { ruling } = onDay(view, date)!.event;
        expect(textIn(ruling.court, languageOf('en'))).to.match(court);
        expect(textIn(ruling.outcome, languageOf('en'))).to.match(outcome);
      }
      expect(iso(rulingsOf(at(date)).at(-1)!.date.first)).to.equal(date);
    });
  }

  for (const [date, effects] of Object.entries(SUBSEQUENT)) {
    effects.forEach(([from], index) => {
      for (const shift of [-1, 0, 1]) {
        const expected = effects.slice(0, index + (shift < 0 ? 0 : 1));
        it(`${date}: ${['the day before', 'on', 'the day after'][shift + 1]} ${from} its history is ${expected.map(([when, as]) => `${as} ${when}`).join(', ') || 'empty'}`, () => {
          const { subsequent } = onDay(at(from, shift), date)!;
          expect(subsequent.map((later) => [iso(later.date.first), later.as])).to.deep.equal(expected);
        });
      }
    });
  }

  it('have no other subsequent history', () => {
    const acted = rulingsOf(at(LATEST))
      .filter(({ subsequent }) => subsequent.length)
      .map((ruling) => iso(ruling.date.first));
    expect(acted).to.deep.equal(Object.keys(SUBSEQUENT));
  });

  it('of 4 January 2021 rejects all grounds but the one', () => {
    const { ruling } = onDay(at('2021-01-04'), '2021-01-04')!.event;
    const accepted = ruling.grounds
      .filter(({ finding }) => finding === 'accepted')
      .map(({ text }) => textIn(text, languageOf('en')));
    expect(accepted).to.have.length(1);
    expect(accepted[0]).to.match(/mental condition/i);
    expect(ruling.grounds.filter(({ finding }) => finding === 'rejected').length).to.be.greaterThan(3);
  });
});

describe('what became public later in the built-in case', () => {
  for (const [id, happened, known] of KNOWN_LATER) {
    it(`${id} of ${happened} is in view from ${known}, not on the day before`, () => {
      expect(ids(at(happened))).not.to.include(id);
      expect(ids(at(known, -1))).not.to.include(id);
      for (const shift of [0, 1]) expect(at(known, shift).past.map(({ event }) => event.id)).to.include(id);
    });
  }
});

/** The first or the last day that a date in the data allows, read from the raw text. */
function edge(raw: string, which: 'first' | 'last'): number {
  const parts = raw.split('/');
  const text = (which === 'first' ? parts[0] : parts.at(-1))!
    .replace(/[?~%]/g, '')
    .replace(/X/g, which === 'first' ? '0' : '9');
  if (text === '' || text === '..') return which === 'first' ? -Infinity : Infinity;
  const [year, month, date] = text.split('-').map(Number) as [number, number?, number?];
  const end = date ?? (which === 'first' ? 1 : new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate());
  return Date.UTC(year, (month ?? (which === 'first' ? 1 : 12)) - 1, end) / 864e5;
}

describe('every event of the built-in case comes into view on the day it was known', () => {
  it('has events', () => {
    expect(assange.events.length).to.be.greaterThan(90);
  });

  for (const { id, date, known } of assange.events) {
    const from = edge(known ?? date, 'last');
    const starts = edge(date, 'first');
    it(`${id} (${date}${known ? `, known ${known}` : ''}): ${iso(from)}`, () => {
      expect(Number.isFinite(from), 'a day on which it is known').to.equal(true);
      const before = viewOf(assange, from - 1);
      expect(ids(before)).not.to.include(id);
      const then = viewOf(assange, from);
      expect((starts <= from ? then.past : then.upcoming).map(({ event }) => event.id)).to.include(id);
      expect(ids(then).filter((one) => one === id)).to.have.length(1);
      expect(viewOf(assange, Math.max(from, starts)).past.map(({ event }) => event.id)).to.include(id);
    });
  }

  it('all of them are in view today, in order', () => {
    const { past, upcoming } = at(LATEST);
    expect(past).to.have.length(assange.events.length);
    expect(upcoming).to.have.length(0);
    const starts = past.map(({ event }) => edge(event.date, 'first'));
    expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
  });
});
