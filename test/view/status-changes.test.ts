/**
 * Both real cases around every change of status, against a second implementation in this test: days are strings that
 * compare as strings, and nothing is cached.
 */
import { expect } from '@open-wc/testing';
import { assange } from '../../data/assange/index.js';
import type { Casefile, CaseEvent } from '../../data/casefile.js';
import { laterDevelopments } from '../../src/view/developments.js';
import { caseSpanOf } from '../../src/view/case-span.js';
import { viewOf } from '../../src/view/view.js';
import { languageOf, textIn } from '../../src/words/language.js';
import { day, iso } from '../fixtures/build.js';

const NOW = '2026-11-22';
const snowden = (await (await fetch(new URL('../../demo/cases/snowden.json', import.meta.url))).json()) as Casefile;

/** The first and the last day that a date allows; these two cases have days, months, years and intervals. */
function daysOf(date: string): [first: string, last: string] {
  const [from, to = from] = date.replaceAll('~', '').split('/') as [string, string?];
  const [year, month = '12', last] = to.split('-') as [string, string?, string?];
  return [`${from}-01-01`.slice(0, 10), last ? to : iso(Date.UTC(Number(year), Number(month), 0) / 864e5)];
}

/** The first day on which the event has happened and is known. */
function inViewFrom({ date, known }: CaseEvent): string {
  const [first] = daysOf(date);
  const [, last] = daysOf(known ?? date);
  return first > last ? first : last;
}

/** The events that have happened and were known, oldest first. */
function past({ events }: Casefile, on: string): CaseEvent[] {
  const key = ({ date }: CaseEvent): string => daysOf(date).join(' ');
  return events
    .filter((event) => inViewFrom(event) <= on)
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
const statusOn = (casefile: Casefile, on: string): CaseEvent | undefined =>
  past(casefile, on).findLast(({ status }) => status);

const shift = (date: string, by: number): string => iso(day(date) + by);

/** The days on which the status differs from that of the day before. */
function statusChangesOf(casefile: Casefile): string[] {
  const days = [...new Set(casefile.events.map(inViewFrom))].sort();
  return days.filter((each) => each <= NOW && statusOn(casefile, each) !== statusOn(casefile, shift(each, -1)));
}

/** The statuses of the second case, copied from its document by hand. `assange.test.ts` has those of the first. */
const SNOWDEN = [
  ['2013-06-09', 'In Hong Kong; no charge made public', 'Hong Kong'],
  ['2013-06-21', 'In Hong Kong; charged in the US', 'Hong Kong'],
  ['2013-06-23', 'Charged in the US; in transit at a Moscow airport', 'Transit zone, Sheremetyevo airport'],
  ['2013-07-02', 'In airport transit; asylum requested from 21 countries', 'Transit zone, Sheremetyevo airport'],
  ['2013-07-05', 'In airport transit; asylum offered by Venezuela', 'Transit zone, Sheremetyevo airport'],
  ['2013-07-16', 'In airport transit; temporary asylum requested from Russia', 'Transit zone, Sheremetyevo airport'],
  ['2013-08-01', 'Temporary asylum in Russia', 'Russia'],
  ['2014-08-07', 'Residence permit in Russia', 'Russia'],
  ['2020-10-22', 'Permanent resident of Russia', 'Russia'],
  ['2022-09-26', 'Charged in the US; Russian citizen', 'Russia'],
] as const;

describe('the second case', () => {
  SNOWDEN.forEach(([date, label, place], index) => {
    const told = (on: string): unknown[] => {
      const { status, whereabouts } = viewOf(snowden, day(on));
      return [status?.event.status.label, whereabouts?.event.whereabouts.label];
    };
    const [next = NOW] = SNOWDEN[index + 1] ?? [];
    it(`${date}: ${label}; not the day before, and until ${next}`, () => {
      expect(told(shift(date, -1)), 'the day before').to.deep.equal(
        SNOWDEN[index - 1]?.slice(1) ?? [undefined, undefined],
      );
      expect(told(date), 'on the day').to.deep.equal([label, place]);
      expect(told(shift(next, -1)), 'the day before the next').to.deep.equal([label, place]);
    });
  });
  it('has these status changes and no others', () => {
    expect(statusChangesOf(snowden)).to.deep.equal(SNOWDEN.map(([date]) => date));
  });
});

for (const casefile of [assange, snowden]) {
  describe(`${casefile.id}, against a second implementation`, () => {
    const now = viewOf(casefile, day(NOW));
    for (const change of statusChangesOf(casefile)) {
      for (const [name, on] of [
        ['the day before', shift(change, -1)],
        ['the day', change],
        ['the day after', shift(change, 1)],
      ] as const) {
        it(`${change}, ${name}: status, whereabouts and later developments`, () => {
          const view = viewOf(casefile, day(on));
          const before = past(casefile, on);
          expect(view.past.map(({ event }) => event.id)).to.deep.equal(before.map(({ id }) => id));
          expect(view.status?.event.id).to.equal(statusOn(casefile, on)?.id);
          // A period has the label of its first event; the place and the kind are those of the last event.
          const told = (event: CaseEvent | undefined): string =>
            `${event?.whereabouts?.place} ${event?.whereabouts?.kind}`;
          expect(told(view.whereabouts?.event)).to.equal(told(before.findLast(({ whereabouts }) => whereabouts)));
          const came = past(casefile, NOW).filter((event) => inViewFrom(event) > on);
          const major = came.filter(
            (event) =>
              event.importance === 3 ||
              'status' in event ||
              'whereabouts' in event ||
              'asylum' in event ||
              'extradition' in event ||
              'ruling' in event,
          );
          expect(laterDevelopments(view, now).map(({ event }) => event.id)).to.deep.equal(
            (major.length ? major : came).map(({ id }) => id),
          );
        });
      }
    }

    it('the status changes are the days on which the badge changes its words', () => {
      const { statusChanges } = caseSpanOf(casefile, day(NOW));
      expect(statusChanges.map(iso)).to.deep.equal(statusChangesOf(casefile));
      const label = (on: number): string =>
        textIn(viewOf(casefile, on).status?.event.status.label ?? '', languageOf('en'));
      for (const change of statusChanges) expect(label(change), iso(change)).not.to.equal(label(change - 1));
    });
    it('it begins on the first day on which something comes into view', () => {
      const { start, end } = caseSpanOf(casefile, day(NOW));
      expect([iso(start), iso(end)]).to.deep.equal([casefile.events.map(inViewFrom).sort()[0], NOW]);
    });
  });
}
