/** Reading documents for several viewers: how long, how often, and until when. Requests are answered by the test. */
import { expect } from '@open-wc/testing';
import { documentKey, watchDocument, type DocumentViewer } from '../../src/cases/document-loader.js';
import { findCase } from '../../src/cases/registry.js';
import { small } from '../fixtures/small.js';
import { hurry, pause } from '../elements/clock.js';

const viewer = ({ refresh = 0, timeout = 0 } = {}): DocumentViewer => ({
  refresh,
  timeout,
  isVisible: true,
  announceChange: () => undefined,
});

/** A request that waits for its answer. */
interface Request {
  readonly signal: AbortSignal;
  readonly answer: (body: string, status?: number) => void;
}

let count = 0;
const address = (): string => documentKey(`/document-${(count += 1)}.json`);

describe('watchDocument', () => {
  const { fetch, clearTimeout } = globalThis;
  const { error } = console;
  const requests: Request[] = [];
  const errors: string[] = [];
  const stops: (() => void)[] = [];
  const watch = (key: string, options = {}): (() => void) => {
    const stop = watchDocument(key, viewer(options));
    stops.push(stop);
    return stop;
  };

  beforeEach(() => {
    requests.length = 0;
    errors.length = 0;
    console.error = (...parts: unknown[]): void => {
      errors.push(parts.map(String).join(' '));
    };
    globalThis.fetch = (_url, init) =>
      new Promise((resolve, reject) => {
        const signal = init!.signal!;
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
        requests.push({
          signal,
          answer: (body, status = 200) => {
            resolve(new Response(body, { status }));
          },
        });
      });
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) stop();
    await pause(5);
    Object.assign(globalThis, { fetch, clearTimeout });
    console.error = error;
  });

  for (const [timeouts, seconds] of [
    [[0], 10],
    [[3], 3],
    [[3, 7], 7],
    [[7, 3], 7],
    [[3, 0], 10],
    [[20, 0, 5], 20],
  ] as const) {
    it(`timeouts ${timeouts.join(', ')} (0 is the default): the request may take ${seconds} s`, async () => {
      const { timeout } = AbortSignal;
      const asked: number[] = [];
      AbortSignal.timeout = (milliseconds) => {
        asked.push(milliseconds / 1000);
        return timeout.call(AbortSignal, milliseconds);
      };
      try {
        const key = address();
        for (const each of timeouts) watch(key, { timeout: each });
        await pause();
        expect(asked).to.deep.equal([seconds]);
      } finally {
        AbortSignal.timeout = timeout;
      }
    });
  }

  it('the last viewer leaves: the request is aborted, and nothing is reported', async () => {
    const key = address();
    const stop = watch(key);
    await pause();
    stop();
    await pause(5);
    expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([true]);
    expect([errors, findCase(key)]).to.deep.equal([[], undefined]);
  });

  it('the last viewer leaves between two attempts: there is no further attempt, and nothing is reported', async () => {
    hurry(10);
    const key = address();
    const stop = watch(key);
    await pause();
    requests[0]!.answer('', 503);
    await pause(5);
    stop();
    await pause(200);
    expect(requests).to.have.length(1);
    expect([errors, findCase(key)]).to.deep.equal([[], undefined]);
  });

  it('one of two viewers leaves: the request goes on', async () => {
    const key = address();
    const stop = watch(key);
    watch(key);
    await pause();
    stop();
    await pause(5);
    requests[0]!.answer(JSON.stringify(small));
    await pause(5);
    expect(findCase(key)?.casefile?.id).to.equal(small.id);
  });

  it('a viewer that leaves and comes back at once, as when it is moved: the request goes on', async () => {
    const key = address();
    const stop = watch(key);
    await pause();
    stop();
    watch(key);
    await pause(5);
    expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([false]);
  });

  it('a viewer that comes after an aborted request begins a new one', async () => {
    const key = address();
    const stop = watch(key);
    await pause();
    stop();
    await pause(5);
    watch(key);
    await pause();
    requests[1]!.answer(JSON.stringify(small));
    await pause(5);
    expect(findCase(key)?.casefile?.id).to.equal(small.id);
    expect(errors).to.deep.equal([]);
  });

  it('several viewers with refresh: one timer, for the shortest time; none when all have left', async () => {
    const key = address();
    const timers = new Map<unknown, number>();
    const { setTimeout } = globalThis;
    globalThis.setTimeout = ((run: () => void, wait = 0) => {
      const id = setTimeout(run, wait);
      if (wait >= 1000) timers.set(id, wait / 1000);
      return id;
    }) as typeof setTimeout;
    globalThis.clearTimeout = (id) => {
      timers.delete(id);
      clearTimeout(id);
    };
    const stop = watch(key, { refresh: 60 });
    await pause();
    requests[0]!.answer(JSON.stringify(small));
    await pause(5);
    expect([...timers.values()]).to.deep.equal([60]);
    const stops = [watch(key, { refresh: 30 }), watch(key, { refresh: 90 })];
    await pause();
    expect([...timers.values()]).to.deep.equal([30]);
    for (const each of [stop, ...stops]) each();
    await pause(5);
    expect([...timers.values()]).to.deep.equal([]);
  });
});
