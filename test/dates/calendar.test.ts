/** Calendar arithmetic, in a time zone far from UTC, against the engine's own UTC calendar. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  addMonths,
  addYears,
  calendarDay,
  calendarParts,
  durationBetween,
  isoDay,
  utcDate,
  wholeMonthsBetween,
} from '../../src/dates/calendar.js';
import { day } from '../fixtures/build.js';

const anyDay = fc.integer({ min: day('0001-01-01'), max: day('9999-12-31') });

describe('a calendar day', () => {
  for (const [text, year, month, dayOfMonth] of [
    ['0000-02-29', 0, 2, 29],
    ['0001-01-01', 1, 1, 1],
    ['0021-01-06', 21, 1, 6],
    ['0099-12-31', 99, 12, 31],
    ['1582-10-10', 1582, 10, 10],
    ['1900-03-01', 1900, 3, 1],
    ['1969-12-31', 1969, 12, 31],
    ['1970-01-01', 1970, 1, 1],
    ['2000-02-29', 2000, 2, 29],
    ['2021-01-04', 2021, 1, 4],
    ['2024-12-31', 2024, 12, 31],
    ['9999-12-31', 9999, 12, 31],
  ] as const) {
    it(`${text} is a whole number of days and has the same parts again`, () => {
      const found = calendarDay(year, month, dayOfMonth);
      expect(found).to.equal(day(text));
      expect(calendarParts(found)).to.deep.equal({ year, month, dayOfMonth });
      expect(isoDay(found)).to.equal(text);
      expect(utcDate(found).toISOString()).to.equal(`${text}T00:00:00.000Z`);
    });
  }

  it('outside of what JavaScript can represent is NaN', () => {
    expect(calendarDay(275_760, 9, 13)).to.equal(1e8);
    expect(calendarDay(275_760, 9, 14)).to.be.NaN;
  });

  it('is written as the engine writes it, from year 1 to 9999', () => {
    fc.assert(
      fc.property(anyDay, (found) => {
        expect(isoDay(found)).to.equal(new Date(found * 864e5).toISOString().slice(0, 10));
        const { year, month, dayOfMonth } = calendarParts(found);
        expect(calendarDay(year, month, dayOfMonth)).to.equal(found);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('addMonths', () => {
  for (const [from, months, expected] of [
    ['2021-01-06', 1, '2021-02-06'],
    ['2021-01-06', 0, '2021-01-06'],
    ['2021-01-06', -1, '2020-12-06'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2023-12-29', 2, '2024-02-29'],
    ['2010-10-31', 13, '2011-11-30'],
    ['0099-12-15', 1, '0100-01-15'],
    ['0001-01-31', 1, '0001-02-28'],
    ['1899-12-31', 2, '1900-02-28'],
    ['1999-12-31', 2, '2000-02-29'],
  ] as const) {
    it(`${from} and ${months} is ${expected}`, () => {
      expect(isoDay(addMonths(day(from), months))).to.equal(expected);
    });
  }
});

describe('addYears', () => {
  for (const [from, years, expected] of [
    ['2021-01-06', 1, '2022-01-06'],
    ['2021-01-06', -1, '2020-01-06'],
    ['2020-02-29', 1, '2021-02-28'],
    ['2020-02-29', 4, '2024-02-29'],
    ['2020-02-29', -1, '2019-02-28'],
    ['1896-02-29', 4, '1900-02-28'],
    ['1996-02-29', 4, '2000-02-29'],
    ['0050-06-01', 1, '0051-06-01'],
    ['0099-06-01', 1, '0100-06-01'],
  ] as const) {
    it(`${from} and ${years} is ${expected}`, () => {
      expect(isoDay(addYears(day(from), years))).to.equal(expected);
    });
  }

  for (const open of [Infinity, -Infinity]) {
    it(`leaves ${open} as it is`, () => {
      expect(addYears(open, 1)).to.equal(open);
    });
  }
});

describe('wholeMonthsBetween', () => {
  for (const [from, to, expected] of [
    ['2012-06-19', '2019-04-11', 81],
    ['2021-01-04', '2021-01-04', 0],
    ['2021-01-04', '2021-02-03', 0],
    ['2021-01-04', '2021-02-04', 1],
    ['2021-01-04', '2022-01-03', 11],
    ['2021-01-04', '2022-01-04', 12],
    ['2020-12-31', '2021-01-01', 0],
    // In these two, functions of date-fns itself are wrong: `intervalToDuration` and `differenceInMonths`.
    ['2023-12-29', '2024-02-28', 1],
    ['2020-02-29', '2024-02-28', 47],
    ['2023-12-29', '2024-02-29', 2],
    ['2020-02-29', '2024-02-29', 48],
    ['2024-01-29', '2024-02-28', 0],
    ['2024-01-29', '2024-02-29', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2023-01-31', '2023-02-27', 0],
    ['2023-01-31', '2023-02-28', 1],
    ['2020-02-29', '2021-02-27', 11],
    ['2020-02-29', '2021-02-28', 12],
    ['2020-02-28', '2021-02-28', 12],
    ['1896-02-29', '1900-02-28', 48],
    ['1996-02-29', '2000-02-28', 47],
    ['1996-02-29', '2000-02-29', 48],
    ['1899-12-31', '1901-01-31', 13],
    ['0001-01-01', '9999-12-31', 9999 * 12 - 1],
    ['0099-12-31', '0100-01-31', 1],
  ] as const) {
    it(`${from} to ${to} is ${expected}`, () => {
      expect(wholeMonthsBetween(day(from), day(to))).to.equal(expected);
    });
  }

  it('added to the start is at most the end, and one month more is after it, from year 1 to 9999', () => {
    const farApart = fc.tuple(anyDay, anyDay).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const closeTogether = fc.tuple(anyDay, fc.nat(1500)).map(([from, length]) => [from, from + length] as const);
    fc.assert(
      fc.property(fc.oneof(farApart, closeTogether), ([from, to]) => {
        const months = wholeMonthsBetween(from, to);
        expect(months).to.be.at.least(0);
        expect(addMonths(from, months)).to.be.at.most(to);
        expect(addMonths(from, months + 1)).to.be.above(to);
      }),
      { seed: 1, numRuns: 5000 },
    );
  });

  it('holds for every pair of days at the end of February, in leap years and others', () => {
    for (const year of [1899, 1999, 2023, 2024]) {
      const start = calendarDay(year, 1, 27);
      for (let from = start; from < start + 40; from += 1) {
        for (let to = from; to < from + 450; to += 1) {
          const months = wholeMonthsBetween(from, to);
          if (addMonths(from, months) > to || addMonths(from, months + 1) <= to)
            expect.fail(`${isoDay(from)} to ${isoDay(to)}: ${months}`);
        }
      }
    }
  });
});

describe('durationBetween', () => {
  for (const [from, to, years, months] of [
    ['2012-06-19', '2019-04-11', 6, 9],
    ['2021-01-04', '2021-12-10', 0, 11],
    ['2021-01-04', '2022-01-04', 1, 0],
    ['2020-02-29', '2024-02-28', 3, 11],
    ['2021-01-04', '2021-01-05', 0, 0],
  ] as const) {
    it(`${from} to ${to} is ${years} years and ${months} months`, () => {
      expect(durationBetween(day(from), day(to))).to.deep.equal({ years, months });
    });
  }
});
