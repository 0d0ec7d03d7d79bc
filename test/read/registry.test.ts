import { expect } from '@open-wc/testing';
import { registerCase } from '../../src/read/register.js';
import { findCase, provide, provideBuiltIn, useCase, type User } from '../../src/read/registry.js';
import { event } from '../fixtures/build.js';
import { small } from '../fixtures/small.js';

// The registry is one for the page, so each test has an id of its own.
let count = 0;
const fresh = (): string => `registry-${count += 1}`;

/** Someone who shows the case, and what that one was told. */
function user(id: string, more: Partial<User> = {}): { told: boolean[]; key: string; release: () => void } {
  const told: boolean[] = [];
  const [key, release] = useCase({
    case: id, src: '', refresh: '', timeout: '', hear: (announce) => { told.push(announce); }, warn: () => undefined, ...more,
  });
  return { told, key, release };
}

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
      const { told, release } = user('assange');
      expect(() => registerCase(input)).to.throw(TypeError, message);
      release();
      expect(told).to.deep.equal([]);
    });
  }

  it('keeps the good one when its successor cannot be read', () => {
    const id = fresh();
    registerCase({ ...small, id, title: 'Good' });
    expect(() => registerCase({ ...small, id, title: '' })).to.throw(TypeError);
    expect(findCase(id)!.casefile!.title).to.equal('Good');
  });
});

describe('useCase', () => {
  it('tells those who show the case, until they are released', () => {
    const id = fresh();
    const [a, b, other] = [user(id), user(id), user(fresh())];
    provide(id, { casefile: small, problems: [] });
    a.release();
    provide(id, { casefile: small, problems: [] });
    expect([a.told, b.told, other.told]).to.deep.equal([[false], [false, false], []]);
  });

  it('a change is announced by one of those who refresh, and by nobody else', () => {
    const id = fresh();
    const [plain, first, second] = [user(id), user(id, { refresh: '60' }), user(id, { refresh: '30' })];
    provide(id, { casefile: small, problems: [] }, true);
    expect([plain.told, first.told, second.told]).to.deep.equal([[false], [true], [false]]);
  });

  it('a user may be released while it is told', () => {
    const id = fresh();
    const told: string[] = [];
    const first = useCase({ case: id, src: '', refresh: '', timeout: '', warn: () => undefined, hear: () => { told.push('first'); first[1](); } });
    user(id);
    provide(id, { casefile: small, problems: [] });
    provide(id, { casefile: small, problems: [] });
    expect(told).to.deep.equal(['first']);
  });
});

describe('provideBuiltIn', () => {
  it('provides a case that the page does not have', () => {
    const id = fresh();
    provideBuiltIn({ ...small, id });
    expect(findCase(id)!.casefile!.id).to.equal(id);
  });

  it('leaves alone one that the page has', () => {
    const id = fresh();
    registerCase({ ...small, id, title: 'The page’s own' });
    const { told } = user(id);
    provideBuiltIn({ ...small, id });
    expect(findCase(id)!.casefile!.title).to.equal('The page’s own');
    expect(told).to.deep.equal([]);
  });
});

describe('findCase', () => {
  for (const id of ['', 'nobody', 'constructor', '__proto__', 'Assange']) {
    it(`has nothing for "${id}"`, () => { expect(findCase(id)).to.equal(undefined); });
  }
});
