/**
 * EDTF in a browser, in a time zone far from UTC. The full table, compared with the `edtf` package, runs in Node:
 * `edtf.node.test.mjs`.
 */
import { expect } from '@open-wc/testing';
import { isoDate, readDate, readDay } from '../../src/dates/edtf.js';
import { iso } from '../fixtures/build.js';

describe('readDate', () => {
  for (const [text, first, last] of [
    ['2010-11-18', '2010-11-18', '2010-11-18'],
    ['1970-01-01', '1970-01-01', '1970-01-01'],
    ['1969-12-31', '1969-12-31', '1969-12-31'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2010-11', '2010-11-01', '2010-11-30'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2010', '2010-01-01', '2010-12-31'],
    ['0050', '0050-01-01', '0050-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2001-21', '2001-01-01', '2001-12-31'],
    ['2010-11~', '2010-11-01', '2010-11-30'],
    ['2012-06-19/2019-04-11', '2012-06-19', '2019-04-11'],
    ['2010-07/2010-10', '2010-07-01', '2010-10-31'],
    ['2010-11/..', '2010-11-01', 'Infinity'],
    ['../2010-11', '-Infinity', '2010-11-30'],
  ] as const) {
    it(`${text} allows ${first} to ${last}`, () => {
      const date = readDate(text)!;
      expect([iso(date.first), iso(date.last)]).to.deep.equal([first, last]);
    });
  }

  for (const text of [
    '2011-02-29',
    '2010-13',
    '2010-11-31',
    '2012/2010',
    '',
    'now',
    '18.11.2010',
    '2010-11-18T00:00Z',
    '../..',
    ' 2010',
  ]) {
    it(`"${text}" is not a date`, () => {
      expect(readDate(text)).to.equal(undefined);
    });
  }

  for (const [text, uncertain, approximate] of [
    ['2010-11', false, false],
    ['2010-11?', true, false],
    ['2010-11~', false, true],
    ['2010-11%', true, true],
  ] as const) {
    it(`${text} is ${uncertain ? '' : 'not '}uncertain and ${approximate ? '' : 'not '}approximate`, () => {
      const { start, end } = readDate(text)!;
      expect([/[?%]/.test(start!.qualifier), /[~%]/.test(start!.qualifier)]).to.deep.equal([uncertain, approximate]);
      expect(end).to.equal(start);
    });
  }
});

describe('readDay', () => {
  for (const [text, expected] of [
    ['2021-01-06', '2021-01-06'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2021-01', undefined],
    ['2021', undefined],
    ['2021-01-06~', undefined],
    ['2021-01-06/2021-01-07', undefined],
    ['-2021-01-06', undefined],
    ['latest', undefined],
    ['', undefined],
    ['2021-1-6', undefined],
  ] as const) {
    it(`"${text}" is ${expected ?? 'not a day'}`, () => {
      const found = readDay(text);
      expect(found === undefined ? found : iso(found)).to.equal(expected);
    });
  }
});

describe('isoDate', () => {
  for (const [text, expected] of [
    ['2021-01-04', '2021-01-04'],
    ['0099-12-31', '0099-12-31'],
    ['9999-12-31', '9999-12-31'],
    ['2010-11', '2010-11'],
    ['2010-11~', '2010-11'],
    ['2010', '2010'],
    ['0001', '0001'],
    ['201X', undefined],
    ['20XX', undefined],
    ['2001-21', undefined],
    ['-0100', undefined],
    ['Y17000', undefined],
  ] as const) {
    it(`writes ${text} as ${expected ?? 'nothing'}`, () => {
      expect(isoDate(readDate(text)!.start!)).to.equal(expected);
    });
  }
});
