import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assange } from '../../data/assange/index.js';
import { MAX_EVENTS, type Casefile } from '../../data/casefile.js';
import { readDate } from '../../src/dates/edtf.js';
import { parseCasefile } from '../../src/casefile/parse.js';
import { caseOf, event, freeze } from '../fixtures/build.js';
import { small } from '../fixtures/small.js';

type Json = Record<string, unknown>;

const GONE = Symbol('gone');
const copy = (): Json => JSON.parse(JSON.stringify(small)) as Json;
const at = (id: string): number => small.events.findIndex((one) => one.id === id);
const inEvent = (id: string, path: string): string => `events[${at(id)}].${path}`;
const keysOf = (path: string): string[] => path.split(/[.[\]]+/).filter(Boolean);

/** The small case as JSON with one value changed, or gone. */
function spoil(path: string, value: unknown, document = copy()): Json {
  const keys = keysOf(path);
  const last = keys.pop()!;
  const parent = keys.reduce((inner, key) => inner[key] as Json, document);
  if (value === GONE) delete parent[last];
  else parent[last] = value;
  return document;
}

describe('a good document', () => {
  for (const casefile of [small, assange]) {
    it(`${casefile.id} comes through JSON as it is, without problems`, () => {
      const { casefile: read, problems } = parseCasefile(JSON.parse(JSON.stringify(casefile)));
      expect(problems).to.deep.equal([]);
      expect(JSON.parse(JSON.stringify(read))).to.deep.equal(JSON.parse(JSON.stringify(casefile)));
    });
  }

  it('may be frozen, and is not changed', () => {
    const before = JSON.stringify(small);
    expect(parseCasefile(freeze(copy())).casefile).to.not.equal(undefined);
    expect(JSON.stringify(small)).to.equal(before);
  });

  it('may have no events', () => {
    expect(parseCasefile(caseOf())).to.deep.equal({ casefile: caseOf(), problems: [] });
  });

  it(`may have ${MAX_EVENTS} events`, () => {
    const events = Array.from({ length: MAX_EVENTS }, (_, index) => event(`e${index}`, '2010'));
    const { casefile, problems } = parseCasefile(caseOf(...events));
    expect(problems).to.deep.equal([]);
    expect(casefile!.events).to.have.length(MAX_EVENTS);
  });

  for (const [name, path] of [
    ['the document', 'mood'],
    ['a party', 'parties[0].shoe'],
    ['an event', inEvent('bail', 'weather')],
    ['a ruling', inEvent('court-orders', 'ruling.votes')],
    ['a citation', inEvent('bail', 'citations[0].page')],
  ] as const) {
    it(`may have a field from a newer version in ${name}`, () => {
      const { casefile, problems } = parseCasefile(spoil(path, { for: [2] }));
      expect(problems).to.deep.equal([]);
      expect(casefile!.events).to.have.length(small.events.length);
    });
  }
});

describe('a document that is refused', () => {
  for (const [name, input, path, message] of [
    ['undefined', undefined, '', /JSON object/],
    ['null', null, '', /JSON object/],
    ['a string', '{"version":1}', '', /JSON object/],
    ['a number', 1, '', /JSON object/],
    ['a list', [copy()], '', /JSON object/],
    ['an empty object', {}, 'version', /version/],
    ['a higher version', spoil('version', 2), 'version', /version 2.*reads version 1.*newer/],
    ['a much higher version, with unknown content', { version: 99, stuff: true }, 'version', /version 99/],
    ['a version as text', spoil('version', '1'), 'version', /1.*"1"/],
    ['version 0', spoil('version', 0), 'version', /1/],
    ['no version', spoil('version', GONE), 'version', /version/],
    ['no id', spoil('id', GONE), 'id', /"?id"?|string/],
    ['an id that is not a slug', spoil('id', 'My Case'), 'id', /My Case/],
    ['an empty title', spoil('title', ''), 'title', /.+/],
    ['a title by wrong languages', spoil('title', { 'not a language': 'x' }), 'title.not a language', /.+/],
    ['no subject', spoil('subject', GONE), 'subject', /.+/],
    ['a subject that is not a party', spoil('subject', 'nobody'), 'subject', /party.*"nobody"/],
    ['an updated day that does not exist', spoil('updated', '2002-02-30'), 'updated', /"2002-02-30".*calendar/],
    ['an updated day that is not a date', spoil('updated', 'today'), 'updated', /today/],
    ['an updated day without an end', spoil('updated', '2002/..'), 'updated', /day or a month.*"2002\/\.\."/],
    ['parties that are not a list', spoil('parties', {}), 'parties', /.+/],
    ['a party without a name', spoil('parties[1].name', GONE), 'parties[1].name', /.+/],
    ['two parties with one id', spoil('parties[1].id', 'subject'), 'parties[1].id', /"subject".*twice/],
    ['a place off the globe', spoil('places[2].coordinates', [200, 10]), 'places[2].coordinates[0]', /180/],
    ['a place with one coordinate', spoil('places[0].coordinates', [8]), 'places[0].coordinates[1]', /.+/],
    ['a country in small letters', spoil('places[0].country', 'ch'), 'places[0].country', /"ch"/],
    ['two places with one id', spoil('places[2].id', 'prison'), 'places[2].id', /"prison".*twice/],
    ['a source of an unknown kind', spoil('sources[0].kind', 'gossip'), 'sources[0].kind', /court.*"gossip"/],
    ['a source that runs a script', spoil('sources[0].url', 'javascript:alert(1)'), 'sources[0].url', /javascript/],
    [
      'a source published on a day that does not exist',
      spoil('sources[1].published', '2001-13'),
      'sources[1].published',
      /"2001-13".*calendar/,
    ],
    ['two sources with one id', spoil('sources[1].id', 'record'), 'sources[1].id', /"record".*twice/],
    ['two categories with one id', spoil('categories[5].id', 'asylum'), 'categories[5].id', /"asylum".*twice/],
    ['no events', spoil('events', GONE), 'events', /events/],
    ['events that are not a list', spoil('events', { 0: 'x' }), 'events', /list/],
    ['too many events', spoil('events', new Array(MAX_EVENTS + 1).fill(null)), 'events', /15001.*15000/],
  ] as [string, unknown, string, RegExp][]) {
    it(`${name}: ${path || 'document'}`, () => {
      const { casefile, problems } = parseCasefile(input);
      expect(casefile).to.equal(undefined);
      const found = problems.find((problem) => problem.path === path);
      expect(found, JSON.stringify(problems)).to.not.equal(undefined);
      expect(found!.message).to.match(message);
    });
  }

  it('names every problem of the head at once', () => {
    const { problems } = parseCasefile(spoil('id', '!', spoil('subject', '?', spoil('sources[0].kind', 'x'))));
    expect(problems.map(({ path }) => path)).to.have.members(['id', 'subject', 'sources[0].kind']);
  });
});

describe('an event that is wrong is left out, the others stay', () => {
  for (const [name, id, path, value, message] of [
    ['no id', 'bail', 'id', GONE, /.+/],
    ['an id that is not a slug', 'bail', 'id', 'Bail!', /Bail!/],
    ['no date', 'bail', 'date', GONE, /.+/],
    ['29 February in a year that is not a leap year', 'bail', 'date', '2001-02-29', /"2001-02-29".*calendar/],
    ['31 November', 'bail', 'date', '2001-11-31', /"2001-11-31".*calendar/],
    ['month 13', 'bail', 'date', '2001-13', /"2001-13".*calendar/],
    ['a date in words', 'bail', 'date', '15 October 2001', /15 October 2001/],
    ['a date with a time', 'bail', 'date', '2001-10-15T10:00', /T10:00/],
    ['an interval that ends before it starts', 'bail', 'date', '2002/2001', /"2002\/2001" ends before it begins/],
    ['a date that is a number', 'bail', 'date', 2001, /2001/],
    ['a known day that does not exist', 'sealed', 'known', '2002-01-32', /"2002-01-32".*calendar/],
    ['no title', 'bail', 'title', GONE, /.+/],
    ['an empty title', 'bail', 'title', '', /.+/],
    ['an unknown standing', 'bail', 'standing', 'rumoured', /established.*"rumoured"/],
    ['an importance of 4', 'bail', 'importance', 4, /3.*4/],
    ['no citation', 'bail', 'citations', [], /.+/],
    ['a citation of an unknown source', 'accusation', 'citations[1].source', 'gone', /source.*"gone"/],
    ['an unknown category', 'bail', 'category', 'gone', /category.*"gone"/],
    ['an unknown place', 'arrest', 'place', 'gone', /place.*"gone"/],
    ['an unknown party', 'accusation', 'parties[1]', 'gone', /party.*"gone"/],
    ['a stay at an unknown place', 'bail', 'whereabouts.place', 'gone', /place.*"gone"/],
    ['an unknown kind of stay', 'bail', 'whereabouts.kind', 'holiday', /"holiday"/],
    ['an unknown tone', 'bail', 'status.tone', 'grim', /"grim"/],
    ['an unknown asylum state', 'asylum-offered', 'asylum.state', 'allowed', /"allowed"/],
    ['a country by its name', 'asylum-offered', 'asylum.country', 'Uruguay', /Uruguay/],
    ['an unknown extradition state', 'request', 'extradition.state', 'granted', /"granted"/],
    ['a ruling in favour of an unknown party', 'court-orders', 'ruling.favours', 'gone', /party.*"gone"/],
    ['an unknown finding', 'court-orders', 'ruling.grounds[1].finding', 'won', /"won"/],
    ['an unknown effect', 'appeal-affirms', 'ruling.effect.as', 'liked', /"liked"/],
    ['a ruling’s address that is not a web page', 'final-reverses', 'ruling.url', 'ftp://example.org/x', /ftp/],
    ['a known day without an end', 'sealed', 'known', '2002/..', /day or a month.*"2002\/\.\."/],
    ['a correction in a season', 'court-orders', 'corrections[1].date', '2002-21', /day or a month.*"2002-21"/],
    ['a text that is too long', 'bail', 'title', 'x'.repeat(10_001), /10001 characters.*10000/],
    [
      'a correction on a day that does not exist',
      'court-orders',
      'corrections[1].date',
      '2002-02-30',
      /"2002-02-30".*calendar/,
    ],
  ] as [string, string, string, unknown, RegExp][]) {
    it(`${name}: ${inEvent(id, path)}`, () => {
      const { casefile, problems } = parseCasefile(spoil(inEvent(id, path), value));
      const found = problems.find((problem) => problem.path === inEvent(id, path));
      expect(found, JSON.stringify(problems)).to.not.equal(undefined);
      expect(found!.message).to.match(message);
      expect(casefile!.events.map((one) => one.id)).to.deep.equal(
        small.events.map((one) => one.id).filter((one) => one !== id),
      );
    });
  }

  for (const value of [null, 1, 'x', true, [], {}]) {
    it(`${JSON.stringify(value)} in place of an event`, () => {
      const { casefile, problems } = parseCasefile(spoil('events[2]', value));
      expect(problems.length).to.be.greaterThan(0);
      for (const { path } of problems) expect(path).to.match(/^events\[2\]/);
      expect(casefile!.events).to.have.length(small.events.length - 1);
    });
  }

  it('names every problem of an event at once', () => {
    const { problems } = parseCasefile({
      ...copy(),
      events: [event('one', '2001-02-30', { category: 'x', citations: [{ source: 'y' }] })],
    });
    expect(problems.map(({ path }) => path)).to.have.members([
      'events[0].date',
      'events[0].category',
      'events[0].citations[0].source',
    ]);
  });

  it('two with one id: the second goes', () => {
    const [first, second] = [event('same', '2010', { title: 'First' }), event('same', '2011', { title: 'Second' })];
    const { casefile, problems } = parseCasefile(caseOf(first, second));
    expect(problems).to.have.length(1);
    expect(problems[0]!.path).to.equal('events[1].id');
    expect(problems[0]!.message).to.match(/"same".*twice/);
    expect(casefile!.events.map(({ title }) => title)).to.deep.equal(['First']);
  });

  it('two with one id, the first of them wrong: the second stays', () => {
    const { casefile } = parseCasefile(
      caseOf(event('same', '2010-02-30', { title: 'First' }), event('same', '2011', { title: 'Second' })),
    );
    expect(casefile!.events.map(({ title }) => title)).to.deep.equal(['Second']);
  });

  it('all wrong: nothing is left to show', () => {
    const { casefile, problems } = parseCasefile({ ...copy(), events: [1, 2, 3] });
    expect(casefile).to.equal(undefined);
    expect(problems.map(({ path }) => path)).to.deep.equal(['events[0]', 'events[1]', 'events[2]']);
  });
});

describe('a document with more than a hundred problems', () => {
  it('lists a hundred and says that there are more', () => {
    const document = { ...copy(), events: [...new Array<number>(300).fill(0), ...small.events] };
    const { casefile, problems } = parseCasefile(document);
    expect(problems).to.have.length(101);
    expect(problems[100]).to.deep.include({ code: 'more', path: '' });
    expect(casefile!.events, 'the good events stay').to.have.length(small.events.length);
  });

  it('lists a hundred of the head', () => {
    const { casefile, problems } = parseCasefile({ ...copy(), sources: new Array(15_000).fill({}) });
    expect(casefile).to.equal(undefined);
    expect(problems).to.have.length(101);
  });
});

describe('an inherited field', () => {
  for (const [name, document] of [
    ['an inherited document', Object.create(copy()) as unknown],
    ['a document under "__proto__"', JSON.parse(`{"__proto__": ${JSON.stringify(small)}}`) as unknown],
  ] as const) {
    it(`does not count: ${name}`, () => {
      const { casefile, problems } = parseCasefile(document);
      expect(casefile).to.equal(undefined);
      expect(problems.map(({ path }) => path)).to.include.members(['version', 'id', 'events']);
    });
  }

  it('does not count in an event either', () => {
    const [first, ...others] = copy().events as Json[];
    const { casefile } = parseCasefile({ ...copy(), events: [Object.create(first!), ...others] });
    expect(casefile!.events).to.have.length(others.length);
  });
});

describe('an answer that names an unknown event', () => {
  it('stays, without the name of the event', () => {
    const answer = [
      { text: 'No', known: '2010-02', event: 'gone' },
      { text: 'Yes', known: '2011-02', event: 'two' },
    ];
    const { casefile, problems } = parseCasefile(caseOf(event('one', '2010', { answer }), event('two', '2011')));
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['reference events[0].answer[0].event']);
    expect(casefile!.events[0]!.answer).to.deep.equal([{ ...answer[0], event: undefined }, answer[1]]);
  });
});

describe('an effect on an unknown ruling', () => {
  const effectOf = (casefile: Casefile | undefined, id: string): unknown =>
    casefile!.events.find((one) => one.id === id)!.ruling!.effect;

  for (const [name, document, id] of [
    ['an id that nothing has', spoil(inEvent('appeal-affirms', 'ruling.effect.on'), 'gone'), 'appeal-affirms'],
    ['an event without a ruling', spoil(inEvent('appeal-affirms', 'ruling.effect.on'), 'arrest'), 'appeal-affirms'],
    ['a ruling that was itself left out', spoil(inEvent('court-orders', 'date'), '2001-02-30'), 'appeal-affirms'],
  ] as const) {
    it(`${name}: is left out, its event stays`, () => {
      const { casefile, problems } = parseCasefile(document);
      expect(effectOf(casefile, id)).to.equal(undefined);
      expect(effectOf(casefile, 'final-reverses')).to.deep.equal({ on: 'appeal-affirms', as: 'reversed' });
      expect(problems.map(({ path }) => path)).to.include(inEvent(id, 'ruling.effect.on'));
    });
  }

  it('leaves the document as it is', () => {
    const document = spoil(inEvent('appeal-affirms', 'ruling.effect.on'), 'gone');
    const before = JSON.stringify(document);
    parseCasefile(document);
    expect(JSON.stringify(document)).to.equal(before);
  });
});

/** What everything behind the boundary relies on. */
function trusted({ events, subject, parties, places, sources, categories }: Casefile): void {
  const ids = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
  const [inParties, inPlaces, inSources, inCategories, inEvents] = [
    ids(parties),
    ids(places),
    ids(sources),
    ids(categories),
    ids(events),
  ];
  expect(inParties.has(subject)).to.equal(true);
  expect(inEvents.size).to.equal(events.length);
  for (const one of events) {
    for (const date of [one.date, one.known ?? '2000', ...(one.corrections ?? []).map((correction) => correction.date)])
      expect(readDate(date)).to.not.equal(undefined);
    expect(inCategories.has(one.category)).to.equal(true);
    expect(one.citations.length).to.be.greaterThan(0);
    expect(one.citations.every(({ source }) => inSources.has(source))).to.equal(true);
    expect([one.place, one.whereabouts?.place].every((place) => place === undefined || inPlaces.has(place))).to.equal(
      true,
    );
    expect((one.parties ?? []).every((party) => inParties.has(party))).to.equal(true);
    const effect = one.ruling?.effect;
    if (effect) expect(events.find(({ id }) => id === effect.on)!.ruling).to.not.equal(undefined);
  }
}

/** The path of every value in a document. */
function pathsOf(value: unknown, base = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = base ? `${base}.${key}` : key;
    return [path, ...pathsOf(inner, path)];
  });
}

describe('parseCasefile never throws', () => {
  const survives = (input: unknown): void => {
    const { casefile, problems } = parseCasefile(input);
    expect(casefile !== undefined || problems.length > 0).to.equal(true);
    for (const { path, message } of problems) {
      expect(path).to.be.a('string');
      expect(message).to.match(/\S.*\.$/s);
    }
    if (casefile) trusted(casefile);
  };

  it('on any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), survives), { seed: 1, numRuns: 300 });
  });

  it('on a good document with any JSON in place of one value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(small)), fc.jsonValue(), (path, value) => {
        survives(spoil(path, value));
      }),
      { seed: 2, numRuns: 600 },
    );
  });

  it('on a good document without one of its values', () => {
    for (const path of pathsOf(small)) {
      survives(spoil(path, GONE));
    }
  });

  for (const [name, more] of [
    ['parties that are not there', { parties: new Array(300_000).fill('x') }],
    ['citations of no source', { citations: new Array(60_000).fill({ source: 'x' }) }],
    ['parties that are no ids', { parties: new Array(300_000).fill(0) }],
  ] as const) {
    it(`when one event of a document under 2 MB has very many ${name}`, () => {
      const document = { ...copy(), events: [{ ...event('one', '2010'), ...more }, event('two', '2010')] };
      expect(JSON.stringify(document).length).to.be.below(2_000_000);
      const { casefile, problems } = parseCasefile(document);
      expect(problems.length).to.be.greaterThan(0);
      expect(casefile!.events.map(({ id }) => id)).to.deep.equal(['two']);
      expect(problems.map(({ code }) => code)).to.deep.equal(['size']);
    });
  }

  for (const text of [
    '{"__proto__": {"version": 1}}',
    '{"version": 1, "constructor": 1}',
    '{"version": 1e999}',
    '{"version": 1, "events": [[[[[]]]]]}',
  ]) {
    it(`on ${text}`, () => {
      survives(JSON.parse(text));
    });
  }

  it('on a title without any language: the document is refused', () => {
    expect(parseCasefile(spoil('title', {})).casefile).to.equal(undefined);
  });
});
