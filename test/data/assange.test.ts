import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { assange } from '../../data/assange/index.js';
import { casefileSchema, type CaseEvent, type Text } from '../../data/casefile.js';
import { readDate } from '../../src/dates/edtf.js';
import { answerAt } from '../../src/view/answers.js';

/** The facts in the five reports, and which of the reports have them. */
const TOLD: [id: string, reports: string][] = [
  ['wikileaks-founded', 'amnesty'],
  ['baghdad-airstrike-2007', 'amnesty usnews'],
  ['camp-delta-manual-published', 'amnesty'],
  ['collateral-murder-video', 'amnesty usnews'],
  ['war-logs-2010', 'amnesty usnews'],
  ['sweden-allegations-2010', 'usnews amnesty buzzfeed'],
  ['sweden-warrant-2010-11', 'amnesty buzzfeed'],
  ['diplomatic-cables-2010', 'amnesty usnews'],
  ['uk-arrest-2010', 'amnesty buzzfeed usnews'],
  ['custody-wandsworth-2010', 'usnews'],
  ['bail-granted-2010', 'amnesty usnews'],
  ['onward-extradition-fear-2011', 'amnesty usnews muipr'],
  ['uk-ruling-extradition-sweden-2011', 'amnesty'],
  ['guantanamo-files-2011', 'amnesty'],
  ['uksc-dismisses-appeal-2012', 'amnesty'],
  ['uksc-two-week-window-2012', 'amnesty'],
  ['uksc-refuses-reopening-2012', 'usnews'],
  ['assange-letter-correa-2012', 'usnews'],
  ['asylum-requested-ecuador-2012', 'usnews amnesty buzzfeed'],
  ['secret-us-indictment-claim-2012', 'usnews'],
  ['asylum-granted-ecuador-2012', 'amnesty zerohedge'],
  ['safe-passage-refused-2012', 'amnesty'],
  ['france-letter-contested-2015', 'muipr'],
  ['france-open-letter-2015', 'muipr'],
  ['france-refusal-2015', 'muipr'],
  ['election-influence-claim-2016', 'amnesty'],
  ['sweden-embassy-interview-2016', 'amnesty'],
  ['uk-sweden-reject-un-opinion-2016', 'amnesty'],
  ['un-wgad-opinion-2016', 'amnesty'],
  ['dnc-emails-2016', 'amnesty'],
  ['assange-us-offer-2017', 'amnesty'],
  ['manning-commutation-2017', 'amnesty'],
  ['sweden-discontinues-2017', 'amnesty'],
  ['uk-still-seeks-arrest-2017', 'amnesty'],
  ['ecuador-citizenship-2017', 'amnesty'],
  ['uk-refuses-diplomatic-status-2017', 'amnesty'],
  ['lawyer-inhuman-conditions-2018', 'amnesty'],
  ['ecuador-seeks-mediator-2018', 'amnesty'],
  ['uk-warrant-upheld-2018', 'amnesty'],
  ['communications-cut-2018', 'amnesty zerohedge'],
  ['embassy-rules-2018', 'amnesty'],
  ['assange-sues-ecuador-2018', 'zerohedge'],
  ['sealed-us-charge-revealed-2018', 'amnesty'],
  ['offshore-allegations-moreno-2019', 'zerohedge'],
  ['moreno-accuses-wikileaks-2019', 'zerohedge amnesty'],
  ['expulsion-report-2019', 'zerohedge'],
  ['ecuador-denies-expulsion-plan-2019', 'zerohedge'],
  ['embassy-vigil-2019', 'zerohedge'],
  ['un-torture-rapporteur-appeal-2019', 'zerohedge'],
  ['arrest-embassy-2019', 'amnesty buzzfeed'],
  ['asylum-withdrawn-2019', 'amnesty buzzfeed'],
  ['sentence-bail-act-2019', 'buzzfeed'],
  ['us-charges-17-plus-1', 'buzzfeed'],
  ['sweden-discontinues-2019', 'buzzfeed'],
  ['extradition-hearing-opens-2020', 'amnesty'],
  ['amnesty-position-2021', 'amnesty'],
  ['bail-application-announced-2021', 'buzzfeed'],
  ['extradition-refused-2021', 'amnesty buzzfeed'],
  ['mexico-offers-asylum-2021', 'buzzfeed'],
  ['press-freedom-grounds-rejected-2021', 'buzzfeed'],
  ['us-vows-appeal-2021', 'buzzfeed amnesty'],
  ['bail-refused-2021', 'amnesty'],
];

/** A court record is enough for this event; the second citation is there for its address. */
const BY_RECORD_ALONE = ['bail-granted-2010'];

/** The statuses: the first day, the id of the event, the label and the tone. */
const LABELS: [day: string, id: string, label: string, tone: string][] = [
  ['2010-11-18', 'sweden-warrant-2010-11', 'Sought by Sweden; not charged', 'pending'],
  ['2010-12-16', 'bail-granted-2010', 'On bail in England, fighting extradition to Sweden', 'pending'],
  ['2012-06-19', 'asylum-requested-ecuador-2012', 'In Ecuador’s embassy; asylum requested', 'pending'],
  ['2012-08-16', 'asylum-granted-ecuador-2012', 'Asylum granted by Ecuador; UK would arrest him', 'protected'],
  ['2019-04-11', 'arrest-embassy-2019', 'Asylum withdrawn; in UK prison', 'custody'],
  ['2019-09-22', 'sentence-ends-remand-2019', 'On remand; US extradition case', 'custody'],
  ['2021-01-04', 'extradition-refused-2021', 'Extradition refused on health grounds; held while US appeals', 'custody'],
  ['2021-12-10', 'high-court-allows-us-appeal-2021', 'Extradition allowed; legal challenges continue', 'custody'],
  ['2024-06-24', 'released-belmarsh-2024', 'Released on bail to attend a US plea hearing', 'pending'],
  ['2024-06-26', 'returns-to-australia-2024', 'Free in Australia after a guilty plea', 'closed'],
];

const STAYS: [day: string, place: string, kind: string][] = [
  ['2010-12-07', 'wandsworth', 'custody'],
  ['2010-12-16', 'ellingham', 'bail'],
  ['2012-06-19', 'embassy', 'refuge'],
  ['2019-04-11', 'belmarsh', 'custody'],
  ['2024-06-24', 'saipan', 'bail'],
  ['2024-06-26', 'canberra', 'free'],
];

const ASYLUM: [country: string, states: string][] = [
  ['EC', '2012-06-19 requested, 2012-08-16 granted, 2019-04-11 withdrawn'],
  ['FR', '2015-07-03 refused, 2022-02-04 refused'],
  ['MX', '2021-01-04 offered, 2022-01-03 offered, 2022-06-21 offered, 2022-07-12 offered, 2024-06-26 lapsed'],
];

const EXTRADITION: [country: string, states: string][] = [
  ['SE', '2010-11-18 requested, 2011-02-24 ordered, 2017-05-19 dropped, 2019-11-19 dropped'],
  ['US', '2019-04-11 requested, 2021-01-04 refused, 2021-12-10 allowed, 2022-06-17 ordered, 2024-06-26 dropped'],
];

/** The events that became public on another day. */
const KNOWN: [id: string, date: string, known: string][] = [
  ['assange-letter-correa-2012', '2012-06-19', '2012-06-20'],
  ['ecuador-citizenship-2017', '2017-12-12', '2018-01-11'],
  ['uk-refuses-diplomatic-status-2017', '2017-12-21', '2018-01-11'],
  ['us-sealed-complaint-2017', '2017-12-21', '2019-04-11'],
  ['us-indictment-sealed-2018', '2018-03-06', '2019-04-11'],
  ['communications-cut-2018', '2018-03', '2018-03-28'],
  ['moreno-accuses-wikileaks-2019', '2019-04', '2019-04-06'],
  ['ecuador-citizenship-suspended-2019', '2019-04-10', '2019-04-11'],
  ['home-secretary-certifies-2019', '2019-06-12', '2019-06-13'],
  ['amnesty-position-2021', '2021-01-06~', '2021-01'],
  ['mexico-letter-biden-2022', '2022-07-12', '2022-07-18'],
  ['permission-refused-swift-2023', '2023-06-06', '2023-06-08'],
  ['plea-agreement-signed-2024', '2024-06-19', '2024-06-25'],
  ['uk-bail-order-2024', '2024-06-20', '2024-06-25'],
];

const EFFECTS: [id: string, as: string, on: string][] = [
  ['high-court-dismisses-appeal-2011', 'affirmed', 'uk-ruling-extradition-sweden-2011'],
  ['uksc-dismisses-appeal-2012', 'affirmed', 'high-court-dismisses-appeal-2011'],
  ['high-court-allows-us-appeal-2021', 'reversed', 'extradition-refused-2021'],
];

/** What no text may say, and a sentence in which the rule must find it. */
const NEVER: [rule: RegExp, example: string][] = [
  [/charg/i, 'He was charged in Sweden'],
  [/fugitive/i, 'A fugitive'],
  [/(jump|skip)\w* bail/i, 'He jumped bail in 2012'],
  [/\bexpel|\bexpulsion/i, 'Ecuador expelled him'],
  [/exonerat|\bcleared\b|acquit/i, 'He is cleared'],
  [/\bspy|\bspies|espionage charge/i, 'Called a spy'],
  [/pardon/i, 'The pardon of Manning'],
  [/on trial/i, 'He is on trial'],
  [/house arrest/i, 'Under house arrest'],
  [/solitary/i, 'His solitary cell'],
  [/\bw[io]ns?\b|victory|triumph/i, 'He won the appeal'],
  [/suicid|self-harm|depress|autis|diagnos/i, 'A diagnosis'],
  [/hacker|programmer|whistle/i, 'The hacker'],
  [/\bfled\b|\bflees\b|\boust/i, 'He fled'],
];

/** The denials that fairness requires. No other text may mention a charge. */
const FAIR = /has not been charged|not charged|without charge|was never charged|without charge/gi;

const events: readonly CaseEvent[] = assange.events;
const byId = new Map(events.map((event) => [event.id, event]));
const plain = (text: Text | undefined): string =>
  typeof text === 'object' ? Object.values(text).join(' ') : (text ?? '');
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const words = (text: string) => text.split(/\s+/).length;

/** Every text of an event that a reader can see. */
function texts({ title, detail, answer, status, whereabouts, asylum, extradition, ruling }: CaseEvent): string[] {
  return [
    title,
    detail,
    ...(Array.isArray(answer) ? answer.map(({ text }) => text) : [answer]),
    status?.label,
    status?.detail,
    whereabouts?.label,
    asylum?.note,
    extradition?.note,
    ruling?.court,
    ruling?.outcome,
    ruling?.quote?.text,
    ruling?.next,
    ...(ruling?.grounds ?? []).map(({ text }) => text),
  ]
    .filter((text) => text !== undefined)
    .map(plain);
}

const history = (field: 'asylum' | 'extradition', country: string) =>
  events
    .filter((event) => event[field]?.country === country)
    .map((event) => `${event.date} ${event[field]?.state}`)
    .join(', ');

describe('the Assange case', () => {
  it('fits the format', () => {
    expect(v.safeParse(casefileSchema, assange).issues).to.equal(undefined);
  });

  it('has 62 facts of the reports', () => {
    expect(new Set(TOLD.map(([id]) => id))).to.have.lengthOf(62);
  });

  for (const [id, reports] of TOLD) {
    it(`${id}: is an event that cites one of its reports`, () => {
      const sources = byId.get(id)?.citations.map(({ source }) => source);
      expect(sources, 'the event').to.be.an('array');
      if (!BY_RECORD_ALONE.includes(id))
        expect(reports.split(' ').some((report) => sources?.includes(report))).to.equal(true);
    });
  }

  for (const [name, list] of Object.entries({
    events,
    sources: assange.sources,
    parties: assange.parties,
    places: assange.places,
    categories: assange.categories,
  })) {
    it(`${name}: every id is unique`, () => {
      expect(new Set(ids(list)).size).to.equal(list.length);
    });
  }

  for (const [name, list, used] of [
    ['source', assange.sources, events.flatMap(({ citations }) => citations.map(({ source }) => source))],
    [
      'party',
      assange.parties,
      [assange.subject, ...events.flatMap(({ parties, ruling }) => [...(parties ?? []), ruling?.favours])],
    ],
    ['place', assange.places, events.flatMap(({ place, whereabouts }) => [place, whereabouts?.place])],
    ['category', assange.categories, events.map(({ category }) => category)],
  ] as const) {
    it(`every ${name} that is referred to exists, and none is unused`, () => {
      const named = new Set(used.filter((id) => id !== undefined));
      expect([...named].sort()).to.deep.equal([...ids(list)].sort());
    });
  }

  it('a ruling changes only an earlier ruling', () => {
    const effects = events.flatMap(({ id, date, ruling }) => (ruling?.effect ? [{ id, date, ...ruling.effect }] : []));
    expect(effects.map(({ id, as, on }) => [id, as, on])).to.deep.equal(EFFECTS);
    for (const { date, on } of effects) {
      const earlier = byId.get(on);
      expect(earlier?.ruling, on).to.be.an('object');
      expect((earlier?.date ?? '9999') < date, on).to.equal(true);
    }
  });

  it('every alleged or disputed event has an answer', () => {
    const firm = events.filter(({ standing }) => standing === 'alleged' || standing === 'disputed');
    expect(firm).to.have.length.above(5);
    expect(ids(firm.filter(({ answer }) => !answer))).to.deep.equal([]);
  });

  it('each step of the Swedish investigation has his denial', () => {
    const steps = events.filter(({ id, category }) => id.startsWith('sweden-') && category === 'investigation');
    expect(steps).to.have.length.above(5);
    for (const event of steps)
      expect(plain(answerAt(event, Infinity)), event.id).to.match(
        /denies the allegations; he (has not been|was never) charged/,
      );
  });

  it('no quotation has more than 25 words', () => {
    const quotes = events
      .flatMap(({ citations, ruling }) => [...citations.map(({ quote }) => quote), ruling?.quote?.text])
      .map(plain)
      .filter(Boolean);
    expect(quotes).to.have.length.above(0);
    for (const quote of quotes) expect(words(quote), quote).to.be.at.most(25);
  });

  it('titles and details are short', () => {
    for (const { id, title, detail } of events) {
      expect(plain(title).length, id).to.be.within(1, 60);
      expect(plain(detail).length, id).to.be.at.most(110);
    }
  });

  it('every event has one or two citations', () => {
    expect(ids(events.filter(({ citations }) => citations.length > 2))).to.deep.equal([]);
  });

  for (const [rule, example] of NEVER) {
    it(`does not say ${String(rule)}`, () => {
      expect(example).to.match(rule);
      for (const event of events) {
        for (const text of texts(event)) expect(text.replace(FAIR, ''), event.id).not.to.match(rule);
      }
    });
  }

  it('does not call him free while he is on bail', () => {
    const onBail = events.filter(({ whereabouts }) => whereabouts?.kind === 'bail');
    expect(onBail).to.have.lengthOf(2);
    for (const event of onBail) expect(texts(event).join(' '), event.id).not.to.match(/\bfree\b|\bfreed\b/i);
  });

  it('writes typographic apostrophes and quotation marks', () => {
    for (const event of events) for (const text of texts(event)) expect(text, event.id).not.to.match(/['"]/);
  });

  it('the events are in date order', () => {
    const keys = events.map(({ date }) => {
      const read = readDate(date);
      return read ? [read.first, read.last] : [];
    });
    expect(keys.filter(({ length }) => length !== 2)).to.have.lengthOf(0);
    const sorted = [...keys].sort(([a1 = 0, a2 = 0], [b1 = 0, b2 = 0]) => a1 - b1 || a2 - b2);
    expect(keys).to.deep.equal(sorted);
  });

  it('there are ten statuses, in this order', () => {
    const found = events.flatMap(({ id, date, status }) => (status ? [[date, id, status.label, status.tone]] : []));
    expect(found).to.deep.equal(LABELS);
  });

  it('the whereabouts are those of the record', () => {
    const found = events.flatMap(({ date, whereabouts }) =>
      whereabouts ? [[date, whereabouts.place, whereabouts.kind]] : [],
    );
    expect(found).to.deep.equal(STAYS);
  });

  for (const [field, rows] of Object.entries({ asylum: ASYLUM, extradition: EXTRADITION }) as [
    'asylum' | 'extradition',
    typeof ASYLUM,
  ][]) {
    for (const [country, states] of rows) {
      it(`${field}, ${country}: ${states}`, () => {
        expect(history(field, country)).to.equal(states);
      });
    }
    it(`${field}: no other country`, () => {
      const countries = events.flatMap((event) => event[field]?.country ?? []);
      expect([...new Set(countries)].sort()).to.deep.equal(rows.map(([country]) => country));
    });
  }

  it('events that became public later have a known date', () => {
    const found = events.flatMap(({ id, date, known }) => (known ? [[id, date, known]] : []));
    expect(found.sort()).to.deep.equal([...KNOWN].sort());
  });
});
