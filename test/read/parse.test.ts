import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assange } from '../../data/assange/index.js';
import type { Casefile } from '../../data/casefile.js';
import { readDate } from '../../src/read/dates.js';
import { MAX_EVENTS, parseCasefile } from '../../src/read/parse.js';
import { caseOf, event, freeze } from '../fixtures/build.js';
import { small } from '../fixtures/small.js';

/** A document as JSON has it, to be spoiled. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Document = any;
const copy = (): Document => JSON.parse(JSON.stringify(small));
const at = (id: string): number => small.events.findIndex((one) => one.id === id);
const spoil = (change: (document: Document) => void): Document => {
  const document = copy();
  change(document);
  return document;
};
const spoilEvent = (id: string, change: (one: Document) => void): Document => spoil(({ events }) => { change(events[at(id)]); });

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

  for (const [name, change] of [
    ['in the document', (document) => { document.mood = 'grim'; }],
    ['in a party', (document) => { document.parties[0].shoe = 44; }],
    ['in an event', (document) => { document.events[3].weather = ['rain']; }],
    ['in a ruling', (document) => { document.events[at('court-orders')].ruling.votes = { for: 2 }; }],
    ['in a citation', (document) => { document.events[3].citations[0].page = 3; }],
  ] as [string, (document: Document) => void][]) {
    it(`may have a field from a newer version ${name}`, () => {
      const { casefile, problems } = parseCasefile(spoil(change));
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
    ['an empty object', {}, 'version', /1/],
    ['a higher version', spoil((document) => { document.version = 2; }), 'version', /version 2.*reads version 1.*newer/],
    ['a version far higher, whatever else is in it', { version: 99, stuff: true }, 'version', /version 99/],
    ['a version as text', spoil((document) => { document.version = '1'; }), 'version', /1.*"1"/],
    ['version 0', spoil((document) => { document.version = 0; }), 'version', /1/],
    ['no version', spoil((document) => { delete document.version; }), 'version', /1/],
    ['no id', spoil((document) => { delete document.id; }), 'id', /"?id"?|string/],
    ['an id that is no slug', spoil((document) => { document.id = 'My Case'; }), 'id', /My Case/],
    ['an empty title', spoil((document) => { document.title = ''; }), 'title', /.+/],
    ['a title by wrong languages', spoil((document) => { document.title = { 'not a language': 'x' }; }), 'title', /.+/],
    ['no subject', spoil((document) => { delete document.subject; }), 'subject', /.+/],
    ['a subject that is no party', spoil((document) => { document.subject = 'nobody'; }), 'subject', /party.*"nobody"/],
    ['an updated day that does not exist', spoil((document) => { document.updated = '2002-02-30'; }), 'updated', /"2002-02-30".*calendar/],
    ['an updated day that is no date', spoil((document) => { document.updated = 'today'; }), 'updated', /today/],
    ['parties that are no list', spoil((document) => { document.parties = {}; }), 'parties', /.+/],
    ['a party without a name', spoil((document) => { delete document.parties[1].name; }), 'parties[1].name', /.+/],
    ['two parties with one id', spoil((document) => { document.parties[1].id = 'subject'; }), 'parties[1].id', /"subject".*twice/],
    ['a place beyond the world', spoil((document) => { document.places[2].coordinates = [200, 10]; }), 'places[2].coordinates[0]', /180/],
    ['a place with one coordinate', spoil((document) => { document.places[0].coordinates = [8]; }), 'places[0].coordinates[1]', /.+/],
    ['a country in small letters', spoil((document) => { document.places[0].country = 'ch'; }), 'places[0].country', /"ch"/],
    ['two places with one id', spoil((document) => { document.places[2].id = 'prison'; }), 'places[2].id', /"prison".*twice/],
    ['a source of an unknown kind', spoil((document) => { document.sources[0].kind = 'gossip'; }), 'sources[0].kind', /court.*"gossip"/],
    ['a source that runs a script', spoil((document) => { document.sources[0].url = 'javascript:alert(1)'; }), 'sources[0].url', /javascript/],
    ['a source published on no day', spoil((document) => { document.sources[1].published = '2001-13'; }), 'sources[1].published', /"2001-13".*calendar/],
    ['two sources with one id', spoil((document) => { document.sources[1].id = 'record'; }), 'sources[1].id', /"record".*twice/],
    ['two categories with one id', spoil((document) => { document.categories[5].id = 'asylum'; }), 'categories[5].id', /"asylum".*twice/],
    ['no events', spoil((document) => { delete document.events; }), 'events', /events/],
    ['events that are no list', spoil((document) => { document.events = { 0: 'x' }; }), 'events', /list/],
    ['too many events', spoil((document) => { document.events = new Array(MAX_EVENTS + 1).fill(null); }), 'events', /20001.*20000/],
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
    const { problems } = parseCasefile(spoil((document) => { document.id = '!'; document.subject = '?'; document.sources[0].kind = 'x'; }));
    expect(problems.map(({ path }) => path)).to.have.members(['id', 'subject', 'sources[0].kind']);
  });
});

describe('an event that is wrong is left out, the others stay', () => {
  for (const [name, id, change, path, message] of [
    ['no id', 'bail', (one) => { delete one.id; }, 'id', /.+/],
    ['an id that is no slug', 'bail', (one) => { one.id = 'Bail!'; }, 'id', /Bail!/],
    ['no date', 'bail', (one) => { delete one.date; }, 'date', /.+/],
    ['29 February of no leap year', 'bail', (one) => { one.date = '2001-02-29'; }, 'date', /"2001-02-29".*calendar/],
    ['31 November', 'bail', (one) => { one.date = '2001-11-31'; }, 'date', /"2001-11-31".*calendar/],
    ['month 13', 'bail', (one) => { one.date = '2001-13'; }, 'date', /"2001-13".*calendar/],
    ['a date in words', 'bail', (one) => { one.date = '15 October 2001'; }, 'date', /15 October 2001/],
    ['a date with a time', 'bail', (one) => { one.date = '2001-10-15T10:00'; }, 'date', /T10:00/],
    ['an interval that ends before it starts', 'bail', (one) => { one.date = '2002/2001'; }, 'date', /"2002\/2001".*calendar/],
    ['a date that is a number', 'bail', (one) => { one.date = 2001; }, 'date', /2001/],
    ['a known day that does not exist', 'sealed', (one) => { one.known = '2002-01-32'; }, 'known', /"2002-01-32".*calendar/],
    ['no title', 'bail', (one) => { delete one.title; }, 'title', /.+/],
    ['an empty title', 'bail', (one) => { one.title = ''; }, 'title', /.+/],
    ['an unknown standing', 'bail', (one) => { one.standing = 'rumoured'; }, 'standing', /established.*"rumoured"/],
    ['an importance of 4', 'bail', (one) => { one.importance = 4; }, 'importance', /3.*4/],
    ['no citation', 'bail', (one) => { one.citations = []; }, 'citations', /.+/],
    ['a citation of no source', 'accusation', (one) => { one.citations[1].source = 'gone'; }, 'citations[1].source', /source.*"gone"/],
    ['a category that is not there', 'bail', (one) => { one.category = 'gone'; }, 'category', /category.*"gone"/],
    ['a place that is not there', 'arrest', (one) => { one.place = 'gone'; }, 'place', /place.*"gone"/],
    ['a party that is not there', 'accusation', (one) => { one.parties[1] = 'gone'; }, 'parties[1]', /party.*"gone"/],
    ['a stay at a place that is not there', 'bail', (one) => { one.whereabouts.place = 'gone'; }, 'whereabouts.place', /place.*"gone"/],
    ['an unknown kind of stay', 'bail', (one) => { one.whereabouts.kind = 'holiday'; }, 'whereabouts.kind', /"holiday"/],
    ['an unknown tone', 'bail', (one) => { one.status.tone = 'grim'; }, 'status.tone', /"grim"/],
    ['an unknown asylum state', 'asylum-offered', (one) => { one.asylum.state = 'allowed'; }, 'asylum.state', /"allowed"/],
    ['a country by its name', 'asylum-offered', (one) => { one.asylum.country = 'Uruguay'; }, 'asylum.country', /Uruguay/],
    ['an unknown extradition state', 'request', (one) => { one.extradition.state = 'granted'; }, 'extradition.state', /"granted"/],
    ['a ruling in favour of nobody', 'court-orders', (one) => { one.ruling.favours = 'gone'; }, 'ruling.favours', /party.*"gone"/],
    ['an unknown finding', 'court-orders', (one) => { one.ruling.grounds[1].finding = 'won'; }, 'ruling.grounds[1].finding', /"won"/],
    ['an unknown effect', 'appeal-affirms', (one) => { one.ruling.effect.as = 'liked'; }, 'ruling.effect.as', /"liked"/],
    ['a ruling’s address that is no web page', 'final-reverses', (one) => { one.ruling.url = 'ftp://example.org/x'; }, 'ruling.url', /ftp/],
    ['a correction on no day', 'court-orders', (one) => { one.corrections[1].date = '2002-02-30'; }, 'corrections[1].date', /"2002-02-30".*calendar/],
  ] as [string, string, (one: Document) => void, string, RegExp][]) {
    it(`${name}: events[${at(id)}].${path}`, () => {
      const { casefile, problems } = parseCasefile(spoilEvent(id, change));
      const found = problems.find((problem) => problem.path === `events[${at(id)}].${path}`);
      expect(found, JSON.stringify(problems)).to.not.equal(undefined);
      expect(found!.message).to.match(message);
      expect(casefile!.events.map((one) => one.id)).to.deep.equal(small.events.map((one) => one.id).filter((one) => one !== id));
    });
  }

  for (const value of [null, 1, 'x', true, [], {}]) {
    it(`${JSON.stringify(value)} in place of an event`, () => {
      const { casefile, problems } = parseCasefile(spoil(({ events }) => { events[2] = value; }));
      expect(problems.length).to.be.greaterThan(0);
      for (const { path } of problems) expect(path).to.match(/^events\[2\]/);
      expect(casefile!.events).to.have.length(small.events.length - 1);
    });
  }

  it('names every problem of an event at once', () => {
    const { problems } = parseCasefile(spoilEvent('court-orders', (one) => { one.date = '2001-02-30'; one.category = 'x'; one.citations[0].source = 'y'; }));
    expect(problems.map(({ path }) => path)).to.have.members(['date', 'category', 'citations[0].source'].map((path) => `events[${at('court-orders')}].${path}`));
  });

  it('two with one id: the second goes', () => {
    const [first, second] = [event('same', '2010', { title: 'First' }), event('same', '2011', { title: 'Second' })];
    const { casefile, problems } = parseCasefile(caseOf(first, second));
    expect(problems).to.have.length(1);
    expect(problems[0]!.path).to.equal('events[1].id');
    expect(problems[0]!.message).to.match(/"same".*twice/);
    expect(casefile!.events.map(({ title }) => title)).to.deep.equal(['First']);
  });

  it('two with one id of which the first is wrong: the second stays', () => {
    const { casefile } = parseCasefile(caseOf(event('same', '2010-02-30', { title: 'First' }), event('same', '2011', { title: 'Second' })));
    expect(casefile!.events.map(({ title }) => title)).to.deep.equal(['Second']);
  });

  it('all wrong: an empty case is left', () => {
    const { casefile, problems } = parseCasefile({ ...copy(), events: [1, 2, 3] });
    expect(casefile!.events).to.deep.equal([]);
    expect(problems.map(({ path }) => path)).to.deep.equal(['events[0]', 'events[1]', 'events[2]']);
  });
});

describe('an effect on a ruling that is not there', () => {
  const effectOf = (casefile: Casefile | undefined, id: string): unknown => casefile!.events.find((one) => one.id === id)!.ruling!.effect;

  for (const [name, document, id] of [
    ['an id that is nowhere', spoilEvent('appeal-affirms', (one) => { one.ruling.effect.on = 'gone'; }), 'appeal-affirms'],
    ['an event that is no ruling', spoilEvent('appeal-affirms', (one) => { one.ruling.effect.on = 'arrest'; }), 'appeal-affirms'],
    ['a ruling that was itself left out', spoilEvent('court-orders', (one) => { one.date = '2001-02-30'; }), 'appeal-affirms'],
  ] as [string, Document, string][]) {
    it(`${name}: is left out, its event stays`, () => {
      const { casefile, problems } = parseCasefile(document);
      expect(effectOf(casefile, id)).to.equal(undefined);
      expect(effectOf(casefile, 'final-reverses')).to.deep.equal({ on: 'appeal-affirms', as: 'reversed' });
      expect(problems.map(({ path }) => path)).to.include(`events[${at(id)}].ruling.effect.on`);
    });
  }

  it('leaves the document as it is', () => {
    const document = spoilEvent('appeal-affirms', (one) => { one.ruling.effect.on = 'gone'; });
    const before = JSON.stringify(document);
    parseCasefile(document);
    expect(JSON.stringify(document)).to.equal(before);
  });
});

/** What everything behind the boundary relies on. */
function trusted({ events, subject, parties, places, sources, categories }: Casefile): void {
  const ids = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
  const [inParties, inPlaces, inSources, inCategories, inEvents] = [ids(parties), ids(places), ids(sources), ids(categories), ids(events)];
  expect(inParties.has(subject)).to.equal(true);
  expect(inEvents.size).to.equal(events.length);
  for (const one of events) {
    for (const date of [one.date, one.known ?? '2000', ...(one.corrections ?? []).map((correction) => correction.date)]) expect(readDate(date)).to.not.equal(undefined);
    expect(inCategories.has(one.category)).to.equal(true);
    expect(one.citations.length).to.be.greaterThan(0);
    expect(one.citations.every(({ source }) => inSources.has(source))).to.equal(true);
    expect([one.place, one.whereabouts?.place].every((place) => place === undefined || inPlaces.has(place))).to.equal(true);
    expect((one.parties ?? []).every((party) => inParties.has(party))).to.equal(true);
    const effect = one.ruling?.effect;
    if (effect) expect(events.find(({ id }) => id === effect.on)!.ruling).to.not.equal(undefined);
  }
}

/** Every place in a document, as a list of keys. */
function pathsOf(value: unknown, base: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...base]];
  return [[...base], ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...base, key]))];
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

  it('whatever JSON it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), survives), { seed: 1, numRuns: 300 });
  });

  it('whatever JSON stands for one value of a good document', () => {
    const places = pathsOf(small).filter((path) => path.length);
    fc.assert(fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
      survives(spoil((document) => {
        const parent = path.slice(0, -1).reduce((inner, key) => inner[key], document);
        parent[path.at(-1)!] = value;
      }));
    }), { seed: 2, numRuns: 600 });
  });

  it('whichever value of a good document is missing', () => {
    for (const path of pathsOf(small).filter((one) => one.length)) {
      survives(spoil((document) => {
        const parent = path.slice(0, -1).reduce((inner, key) => inner[key], document);
        delete parent[path.at(-1)!];
      }));
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
    });
  }

  for (const text of ['{"__proto__": {"version": 1}}', '{"version": 1, "constructor": 1}', '{"version": 1e999}', '{"version": 1, "events": [[[[[]]]]]}']) {
    it(`on ${text}`, () => { survives(JSON.parse(text)); });
  }

  it('on a title with no words in any language: the document is refused', () => {
    expect(parseCasefile(spoil((document) => { document.title = {}; })).casefile).to.equal(undefined);
  });
});
