/** Compares our reading of dates with the `edtf` package, the oracle, date by date. In Node, as the oracle needs it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import edtf from 'edtf';
import { readDate } from '../../dist/lib/src/dates/edtf.js';

const MS_PER_DAY = 864e5;

/** The first and the last day by the oracle; undefined if it refuses the text. */
function oracle(text) {
  try {
    const date = edtf(text, { level: 1 });
    return {
      first: Math.floor(date.min / MS_PER_DAY),
      last: date.max === Infinity ? Infinity : Math.floor(date.max / MS_PER_DAY),
    };
  } catch {
    return undefined;
  }
}

const AGREE = `
0000 0001 0099 0100 0999 1000 1582 1600 1752 1899 1900 1969 1970 1971 1999 2000 2004 2010 2024 2100 9999 -0001 -0100 -0753 -9999
2010-01 2010-02 2010-03 2010-04 2010-05 2010-06 2010-07 2010-08 2010-09 2010-10 2010-11 2010-12 1900-02 2000-02 2024-02 0000-02 -0004-02
2010-11-18 2010-12-07 2010-12-16 2012-06-19 2019-04-11 2021-01-04 2021-12-10 2024-06-24 2024-06-26 1969-12-31 1970-01-01
2012-02-29 2000-02-29 1600-02-29 2024-02-29 0004-02-29 -0004-02-29 2010-01-31 2010-03-31 2010-04-30 2010-12-31 9999-12-31 0001-01-01 -0001-12-31
2010? 2010~ 2010% 2010-11? 2010-11~ 2010-11% 2010-11-18? 2010-11-18~ 2010-11-18% -0100~
201X 200X 199X 000X 20XX 19XX 00XX -201X -20XX 201X? 20XX~
2004-XX 1985-04-XX 1985-02-XX 1984-02-XX 1985-XX-XX 2010-12-XX
Y17000 Y-17000 Y100000 Y-10000 Y271000
2012-06-19/2019-04-11 2010-07-25/2010-10-22 2010-07/2010-10 2010/2012 2010/2010-06 2010-11/2010-11-30 2010-12-07/2010-12-16
2010-11~/2011 2010?/2011~ 2010-11/.. ../2010 2010/.. 2010-11-18/.. -0100/0100 1999-12-31/2000-01-01
2010-13 2010-00 2010-11-31 2010-04-31 2010-06-31 2010-09-31 2010-11-00 2010-01-32 2010-12-32 2010-02-30 2000-02-30 2010-1 2010-1-1 2010-11-1 20101 201 2
201X-01 20XX-01 156X-12-25 1XXX 2010-XX-11 X010 201x 2001-25 2001-20 2001-21-01 2001-21~ -0000 -00001 Y2010 Y0 Y 2010- -11-18
2012/2010 2010-12/2010-11 2010-11-18/2010-11-17 2010/2011/2012 2010//2011 2010-11/2010-13 x/2010 2010/x ..
10/11/2010 2010.11.18 2010-W01 2010-322 2010-6/2010-07 November 2010-11-18x x2010
`
  .trim()
  .split(/\s+/);

/** Where we differ from the oracle on purpose: the days that we return, and the reason. */
const DIFFER = [
  ['2011-02-29', undefined, 'no such day; the oracle moves it to March'],
  ['2100-02-29', undefined, '2100 is not a leap year'],
  ['1900-02-29', undefined, '1900 is not a leap year'],
  ['0000-02-29', ['0000-02-29', '0000-02-29'], 'year 0 is a leap year; the oracle reads it as 1900'],
  ['-0010-XX', ['-000010-01-01', '-000010-12-31'], 'the whole year; the oracle ends it early'],
  ['2011/2011', ['2011-01-01', '2011-12-31'], 'an interval within one year is possible'],
  ['2010-11-18/2010-11-18', ['2010-11-18', '2010-11-18'], 'an interval of one day is possible'],
  ['20', undefined, 'a century is written 20XX'],
  ['XXXX', undefined, 'it has no information'],
  ['/', undefined, 'it has no information'],
  ['2010-21', ['2010-01-01', '2010-12-31'], 'spring differs by hemisphere, so only the year is certain'],
  ['2010-24', ['2010-01-01', '2010-12-31'], 'winter differs by hemisphere, so only the year is certain'],
  ['../..', undefined, 'it has no information'],
  ['/2010', [-Infinity, '2010-12-31'], 'an unknown start; the oracle answers 1970'],
  ['2010/', ['2010-01-01', Infinity], 'an unknown end; the oracle answers 1970'],
  ['2010-11-18T10:00:00Z', undefined, 'a calendar date has no time of day'],
  ['2010-11-18T10:00:00', undefined, 'a calendar date has no time of day'],
  ['Y999999', undefined, 'JavaScript cannot represent it'],
];

const day = (value) => (Number.isFinite(value) ? new Date(value * MS_PER_DAY).toISOString().slice(0, -14) : value);

describe('readDate agrees with the edtf package', () => {
  it('in at least 150 cases', () => assert.ok(new Set(AGREE).size >= 150, `${new Set(AGREE).size}`));
  for (const text of new Set(AGREE)) {
    it(text, () => {
      const ours = readDate(text);
      assert.deepEqual(ours && { first: ours.first, last: ours.last }, oracle(text));
    });
  }
});

describe('readDate differs from the edtf package on purpose', () => {
  for (const [text, expected, why] of DIFFER) {
    it(`${text}: ${why}`, () => {
      const ours = readDate(text);
      assert.deepEqual(ours && [day(ours.first), day(ours.last)], expected);
      assert.notDeepEqual(ours && { first: ours.first, last: ours.last }, oracle(text) ?? 'no date');
    });
  }
  it('an empty text is not a date', () => assert.equal(readDate(''), undefined));
});
