/** Pins the clock for each test of a suite, so that `latest` has one answer. */

const RealDate = Date;

/** Half past midnight by the reader's own clock: in a zone east of UTC it is still yesterday there. */
const EARLY = 'T00:30:00';

/** Sets the clock until `releaseClock` is called. */
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
export function releaseClock(): void {
  globalThis.Date = RealDate;
}

/** Sets the clock before each test of this suite and gives it back after. */
export function pinClock(day: string): void {
  beforeEach(() => {
    setClock(day);
  });
  afterEach(releaseClock);
}
