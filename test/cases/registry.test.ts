import { expect } from '@open-wc/testing';
import { registerCase } from '../../src/cases/register.js';
import { findCase, onCaseProvided, provideCase, provideBuiltIn } from '../../src/cases/registry.js';
import { event } from '../fixtures/build.js';
import { small } from '../fixtures/small.js';

// The registry is one for the page, so each test has an id of its own.
let count = 0;
const fresh = (): string => `registry-${(count += 1)}`;

describe('registerCase', () => {
  it('makes the case available under its id', () => {
    const id = fresh();
    expect(findCase(id)).to.equal(undefined);
    expect(registerCase({ ...small, id })).to.deep.equal([]);
    expect(findCase(id)!.casefile!.id).to.equal(id);
    expect(findCase(id)!.casefile!.events).to.have.length(small.events.length);
  });

  it('takes JSON of unknown origin', () => {
    const id = fresh();
    registerCase(JSON.parse(JSON.stringify({ ...small, id, more: true })));
    expect(findCase(id)!.casefile!.title).to.equal(small.title);
  });

  it('says what it left out, and shows the rest', () => {
    const id = fresh();
    const problems = registerCase({ ...small, id, events: [event('good', '2010'), event('bad', '2010-02-30')] });
    expect(problems.map(({ path }) => path)).to.deep.equal(['events[1].date']);
    expect(findCase(id)!.casefile!.events.map((one) => one.id)).to.deep.equal(['good']);
  });

  it('replaces one with the same id', () => {
    const id = fresh();
    registerCase({ ...small, id, title: 'First' });
    registerCase({ ...small, id, title: 'Second' });
    expect(findCase(id)!.casefile!.title).to.equal('Second');
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
      let calls = 0;
      const stop = onCaseProvided(() => {
        calls += 1;
      });
      expect(() => registerCase(input)).to.throw(TypeError, message);
      stop();
      expect(calls).to.equal(0);
    });
  }

  it('keeps the case when one with the same id cannot be read', () => {
    const id = fresh();
    registerCase({ ...small, id, title: 'Good' });
    expect(() => registerCase({ ...small, id, title: '' })).to.throw(TypeError);
    expect(findCase(id)!.casefile!.title).to.equal('Good');
  });
});

describe('onCaseProvided', () => {
  it('calls the listener for each case, until it is stopped', () => {
    const id = fresh();
    const seen: string[] = [];
    const stopA = onCaseProvided(() => seen.push(`a ${Boolean(findCase(id))}`));
    const stopB = onCaseProvided(() => seen.push('b'));
    provideCase(id, { casefile: small, problems: [] });
    stopA();
    provideCase(id, { casefile: small, problems: [] });
    stopB();
    provideCase(id, { casefile: small, problems: [] });
    expect(seen).to.deep.equal(['a true', 'b', 'b']);
  });

  it('may be stopped while it is called', () => {
    let calls = 0;
    const stop = onCaseProvided(() => {
      calls += 1;
      stop();
    });
    provideCase(fresh(), { problems: [] });
    provideCase(fresh(), { problems: [] });
    expect(calls).to.equal(1);
  });
});

describe('provideBuiltIn', () => {
  it('provides a case that is not registered', () => {
    const id = fresh();
    provideBuiltIn({ ...small, id });
    expect(findCase(id)!.casefile!.id).to.equal(id);
  });

  it('does not replace a case that is registered', () => {
    const id = fresh();
    registerCase({ ...small, id, title: 'The page’s own' });
    let calls = 0;
    const stop = onCaseProvided(() => {
      calls += 1;
    });
    provideBuiltIn({ ...small, id });
    stop();
    expect(findCase(id)!.casefile!.title).to.equal('The page’s own');
    expect(calls).to.equal(0);
  });
});

describe('findCase', () => {
  for (const id of ['', 'nobody', 'constructor', '__proto__', 'Assange']) {
    it(`has nothing for "${id}"`, () => {
      expect(findCase(id)).to.equal(undefined);
    });
  }
});
