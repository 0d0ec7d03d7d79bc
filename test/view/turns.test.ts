/**
 * Both real cases around every change of the status, against a reckoning of the test's own: days
 * are strings and compare as such, and nothing is kept from one question to the next.
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

/** The first day on which an event counts as one that has happened and is known. */
function inViewFrom({ date, known }: CaseEvent): string {
  const [first] = daysOf(date);
  const [, last] = daysOf(known ?? date);
  return first > last ? first : last;
}

/** What has happened and was known, oldest first. */
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
function turnsOf(casefile: Casefile): string[] {
  const days = [...new Set(casefile.events.map(inViewFrom))].sort();
  return days.filter((each) => each <= NOW && statusOn(casefile, each) !== statusOn(casefile, shift(each, -1)));
}

/** What the second case says, read from its document by hand; the first has such a table in `assange.test.ts`. */
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
    it(`${date}: ${label}; the day before it is what it was, and it lasts until ${next}`, () => {
      expect(told(shift(date, -1)), 'the day before').to.deep.equal(
        SNOWDEN[index - 1]?.slice(1) ?? [undefined, undefined],
      );
      expect(told(date), 'on the day').to.deep.equal([label, place]);
      expect(told(shift(next, -1)), 'the eve of the next').to.deep.equal([label, place]);
    });
  });
  it('has these turns and no others', () => {
    expect(turnsOf(snowden)).to.deep.equal(SNOWDEN.map(([date]) => date));
  });
});

for (const casefile of [assange, snowden]) {
  describe(`${casefile.id}, by a second reckoning`, () => {
    const now = viewOf(casefile, day(NOW));
    for (const turn of turnsOf(casefile)) {
      for (const [name, on] of [
        ['the day before', shift(turn, -1)],
        ['the day', turn],
        ['the day after', shift(turn, 1)],
      ] as const) {
        it(`${turn}, ${name}: status, whereabouts, and what has come since`, () => {
          const view = viewOf(casefile, day(on));
          const before = past(casefile, on);
          expect(view.past.map(({ event }) => event.id)).to.deep.equal(before.map(({ id }) => id));
          expect(view.status?.event.id).to.equal(statusOn(casefile, on)?.id);
          // A stay goes by what was said of it first; the place and the kind are the last ones told.
          const told = (event: CaseEvent | undefined): string =>
            `${event?.whereabouts?.place} ${event?.whereabouts?.kind}`;
          expect(told(view.whereabouts?.event)).to.equal(told(before.findLast(({ whereabouts }) => whereabouts)));
          const came = past(casefile, NOW).filter((event) => inViewFrom(event) > on);
          const turns = came.filter(
            (event) =>
              event.importance === 3 ||
              'status' in event ||
              'whereabouts' in event ||
              'asylum' in event ||
              'extradition' in event ||
              'ruling' in event,
          );
          expect(laterDevelopments(view, now).map(({ event }) => event.id)).to.deep.equal(
            (turns.length ? turns : came).map(({ id }) => id),
          );
        });
      }
    }

    it('the turns of its life are those on which the badge changes its words', () => {
      const { statusChanges } = caseSpanOf(casefile, day(NOW));
      expect(statusChanges.map(iso)).to.deep.equal(turnsOf(casefile));
      const label = (on: number): string =>
        textIn(viewOf(casefile, on).status?.event.status.label ?? '', languageOf('en'));
      for (const turn of statusChanges) expect(label(turn), iso(turn)).not.to.equal(label(turn - 1));
    });
    it('it begins on the first day on which something comes into view', () => {
      const { start, end } = caseSpanOf(casefile, day(NOW));
      expect([iso(start), iso(end)]).to.deep.equal([casefile.events.map(inViewFrom).sort()[0], NOW]);
    });
  });
}
