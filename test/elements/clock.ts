/** The clock and the timers that the library sees during a test, and waiting in the page's own time. */

const RealDate = Date;

/** Half past midnight by the reader's own clock: in a zone east of UTC it is still yesterday there. */
const EARLY = 'T00:30:00';

/** Sets the clock. Only for suites that use `pinClock`, which releases it. */
export function setClock(day: string, time = EARLY): void {
  const now = new RealDate(`${day}${time}`).getTime();
  globalThis.Date = class extends RealDate {
    constructor(...parts: [] | [number | string | Date]) {
      super(...((parts.length ? parts : [now]) as [number]));
    }

    static override now(): number {
      return now;
    }
  } as DateConstructor;
}

/** Gives the page its own clock back. */
function releaseClock(): void {
  globalThis.Date = RealDate;
}

/** Sets the clock before each test of this suite and gives it back after. */
export function pinClock(day: string): void {
  beforeEach(() => {
    setClock(day);
  });
  afterEach(releaseClock);
}

const { setTimeout: realSetTimeout } = globalThis;

/** Makes the library's timers of a second or more run faster, until the end of the test. */
export function hurry(factor = 100): void {
  globalThis.setTimeout = ((run: () => void, wait = 0) =>
    realSetTimeout(run, wait >= 1000 ? wait / factor : wait)) as typeof setTimeout;
}

/** Gives the page its own timers back. */
export function releaseTimers(): void {
  globalThis.setTimeout = realSetTimeout;
}
afterEach(releaseTimers);

/** Waits in real time. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => {
    realSetTimeout(resolve, milliseconds);
  });
}

/** Waits until the condition holds, at most four seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let n = 0; n < 400; n++) {
    if (await condition()) return;
    await pause(10);
  }
  throw new Error(`The condition was not met in 4 s: ${String(condition)}`);
}

/** Lets elements report a missing case at once instead of after five seconds, until the end of the test. */
export function skipGracePeriod(): void {
  hurry(5000);
}
