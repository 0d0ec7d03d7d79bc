import { expect } from '@open-wc/testing';
import { memoize } from '../../src/words/memoize.js';

describe('memoize', () => {
  it('calls the function once for the same arguments', () => {
    const calls: unknown[] = [];
    const double = memoize(5, (text: string, count: number) => {
      calls.push([text, count]);
      return text.repeat(count);
    });
    expect([double('a', 2), double('a', 2), double('a', 3)]).to.deep.equal(['aa', 'aa', 'aaa']);
    expect(calls).to.deep.equal([
      ['a', 2],
      ['a', 3],
    ]);
  });

  it('remembers undefined too', () => {
    const calls: string[] = [];
    const nothing = memoize(5, (text: string): undefined => {
      calls.push(text);
      return undefined;
    });
    nothing('a');
    nothing('a');
    expect(calls).to.deep.equal(['a']);
  });

  it('keeps apart arguments that are the same when joined', () => {
    const join = memoize(5, (first: string, second: string) => [first, second]);
    expect(join('a,b', 'c')).to.not.deep.equal(join('a', 'b,c'));
  });

  it('drops the oldest result beyond the limit', () => {
    const calls: string[] = [];
    const same = memoize(2, (text: string) => {
      calls.push(text);
      return text;
    });
    for (const text of ['a', 'b', 'c', 'b', 'c', 'a']) same(text);
    expect(calls).to.deep.equal(['a', 'b', 'c', 'a']);
  });

  it('keeps the results of two functions apart', () => {
    const upper = memoize(5, (text: string) => text.toUpperCase());
    const length = memoize(5, (text: string) => text.length);
    expect([upper('a'), length('a')]).to.deep.equal(['A', 1]);
  });
});
