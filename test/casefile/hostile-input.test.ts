/** Documents that would take long to check, and pages that change what all objects have. */
import { expect } from '@open-wc/testing';
import { parseCasefile } from '../../src/casefile/parse.js';
import { caseOf, event } from '../fixtures/build.js';

describe('a document with many wrong language tags', () => {
  const wrongTags = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`X${index}`, 'x']));
  for (const [name, events] of [
    ['in one dated answer', [{ ...event('one', '2001-01-01'), answer: [{ text: wrongTags, known: '2001-01' }] }]],
    ['in 300 titles', Array.from({ length: 300 }, (_, n) => ({ ...event(`e${n}`, '2001-01-01'), title: wrongTags }))],
  ] as const) {
    // Checking each tag anew for each wrong tag would take longer than a test may.
    it(`${name}: each is named once`, () => {
      const { problems } = parseCasefile({ ...caseOf(), events });
      expect(problems.length).to.be.within(100, 101);
      expect(new Set(problems.map(({ path }) => path)).size).to.equal(problems.length);
    });
  }
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`"${key}" is named, and the event is left out`, () => {
      const title = JSON.parse(`{"en": "x", "${key}": "y"}`) as object;
      const { casefile, problems } = parseCasefile({
        ...caseOf(),
        events: [event('one', '2001-01-01'), { ...event('two', '2001-01-02'), title }],
      });
      expect(problems.map(({ path }) => path)).to.deep.equal([`events[1].title.${key}`]);
      expect(casefile!.events.map(({ id }) => id)).to.deep.equal(['one']);
    });
  }
});

describe('a page that adds a property to all objects', () => {
  for (const [name, value] of [
    ['each', () => undefined],
    ['known', '2018/..'],
    ['title', 'Title'],
    ['url', 'javascript:alert(1)'],
  ] as const) {
    it(`"${name}" changes nothing`, () => {
      const document = JSON.parse(JSON.stringify(caseOf(event('one', '2001-01-01')))) as unknown;
      const expected = parseCasefile(document);
      Object.defineProperty(Object.prototype, name, { value, enumerable: true, configurable: true, writable: true });
      try {
        const found = parseCasefile(document);
        expect(JSON.stringify(found)).to.equal(JSON.stringify(expected));
        expect(found.problems).to.have.length(0);
      } finally {
        delete (Object.prototype as Record<string, unknown>)[name];
      }
    });
  }
  it('"issues", which valibot asks for: a problem, no error', () => {
    Object.defineProperty(Object.prototype, 'issues', { value: 1, configurable: true, writable: true });
    try {
      expect(parseCasefile(caseOf(event('one', '2001-01-01'))).problems.map(({ code }) => code)).to.deep.equal([
        'unreadable',
      ]);
    } finally {
      delete (Object.prototype as Record<string, unknown>)['issues'];
    }
  });
});
