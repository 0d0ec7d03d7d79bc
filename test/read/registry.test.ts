import { expect } from '@open-wc/testing';
import { registerCase } from '../../src/read/register.js';
import { findCase, onRegister, provideBuiltIn, provideCase } from '../../src/read/registry.js';
import { event } from '../fixtures/build.js';
import { small } from '../fixtures/small.js';

// The registry is one for the page, so each test has an id of its own.
let count = 0;
const fresh = (): string => `registry-${count += 1}`;

describe('registerCase', () => {
  it('makes the case available under its id', () => {
    const id = fresh();
    expect(findCase(id)).to.equal(undefined);
    expect(registerCase({ ...small, id })).to.deep.equal([]);
    expect(findCase(id)!.id).to.equal(id);
    expect(findCase(id)!.events).to.have.length(small.events.length);
  });

  it('takes JSON of unknown origin', () => {
    const id = fresh();
    registerCase(JSON.parse(JSON.stringify({ ...small, id, more: true })));
    expect(findCase(id)!.title).to.equal(small.title);
  });

  it('says what it left out, and shows the rest', () => {
    const id = fresh();
    const problems = registerCase({ ...small, id, events: [event('good', '2010'), event('bad', '2010-02-30')] });
    expect(problems.map(({ path }) => path)).to.deep.equal(['events[1].date']);
    expect(findCase(id)!.events.map((one) => one.id)).to.deep.equal(['good']);
  });

  it('replaces one with the same id', () => {
    const id = fresh();
    registerCase({ ...small, id, title: 'First' });
    registerCase({ ...small, id, title: 'Second' });
    expect(findCase(id)!.title).to.equal('Second');
  });

  for (const [name, input, message] of [
    ['null', null, /cannot be read.*JSON object/],
    ['text', '{}', /cannot be read.*JSON object/],
    ['an empty object', {}, /cannot be read.*version: /],
    ['a higher version', { ...small, version: 2 }, /cannot be read.*version: .*version 2.*reads version 1.*newer/],
    ['a subject that is no party', { ...small, subject: 'nobody' }, /cannot be read.*subject: .*"nobody"/],
    ['several things', { ...small, id: '!', lang: 3 }, /id: .*lang: /],
  ] as [string, unknown, RegExp][]) {
    it(`throws a TypeError that says why, for ${name}`, () => {
      let told = 0;
      const stop = onRegister(() => { told += 1; });
      expect(() => registerCase(input)).to.throw(TypeError, message);
      stop();
      expect(told).to.equal(0);
    });
  }

  it('keeps the good one when its successor cannot be read', () => {
    const id = fresh();
    registerCase({ ...small, id, title: 'Good' });
    expect(() => registerCase({ ...small, id, title: '' })).to.throw(TypeError);
    expect(findCase(id)!.title).to.equal('Good');
  });
});

describe('onRegister', () => {
  it('tells each listener, after the case can be found, until it stops', () => {
    const id = fresh();
    const seen: string[] = [];
    const stopA = onRegister(() => seen.push(`a ${Boolean(findCase(id))}`));
    const stopB = onRegister(() => seen.push('b'));
    registerCase({ ...small, id });
    expect(seen).to.deep.equal(['a true', 'b']);
    stopA();
    registerCase({ ...small, id });
    expect(seen).to.deep.equal(['a true', 'b', 'b']);
    stopB();
    stopB();
    registerCase({ ...small, id });
    expect(seen).to.have.length(3);
  });

  it('lets a listener stop itself while it is told', () => {
    let told = 0;
    const stop = onRegister(() => { told += 1; stop(); });
    provideCase({ ...small, id: fresh() });
    provideCase({ ...small, id: fresh() });
    expect(told).to.equal(1);
  });
});

describe('provideBuiltIn', () => {
  it('makes a case available, and tells', () => {
    const id = fresh();
    let told = 0;
    const stop = onRegister(() => { told += 1; });
    provideBuiltIn({ ...small, id });
    stop();
    expect(findCase(id)!.id).to.equal(id);
    expect(told).to.equal(1);
  });

  it('does not overwrite one that the page registered, and is quiet', () => {
    const id = fresh();
    registerCase({ ...small, id, title: 'The page’s own' });
    let told = 0;
    const stop = onRegister(() => { told += 1; });
    provideBuiltIn({ ...small, id, title: 'Built in' });
    stop();
    expect(findCase(id)!.title).to.equal('The page’s own');
    expect(told).to.equal(0);
  });

  it('gives way to one that is registered later', () => {
    const id = fresh();
    provideBuiltIn({ ...small, id, title: 'Built in' });
    registerCase({ ...small, id, title: 'The page’s own' });
    expect(findCase(id)!.title).to.equal('The page’s own');
  });
});

describe('findCase', () => {
  for (const id of ['', 'unknown', 'constructor', '__proto__', 'toString']) {
    it(`finds nothing as "${id}"`, () => {
      expect(findCase(id)).to.equal(undefined);
    });
  }
});

it('a second copy of the script shares the registry', () => {
  const id = fresh();
  registerCase({ ...small, id });
  const page = globalThis as unknown as Record<symbol, { cases: Map<string, unknown> }>;
  expect(page[Symbol.for('casefile.registry.1')]!.cases.has(id)).to.equal(true);
});
