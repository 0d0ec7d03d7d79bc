import { expect } from '@open-wc/testing';
import { readDate } from '../../src/dates/edtf.js';
import {
  countryInWords,
  dateInWords,
  dayInWords,
  daysInWords,
  durationInWords,
  monthInWords,
  sinceInWords,
  yearInWords,
} from '../../src/words/dates.js';
import { languageOf } from '../../src/words/language.js';
import { day } from '../fixtures/build.js';

/** Without the spaces around a dash and with plain spaces: browsers differ in them. */
const plainSpaces = (text: string): string => text.replace(/\s*[–-]\s*/g, '–').replace(/\s+/g, ' ');
const words = (text: string, lang: string, short = false): string =>
  plainSpaces(dateInWords(readDate(text)!, languageOf(lang), short));

describe('a date in words, no finer than it is known', () => {
  for (const [text, en, us, short, shortUs] of [
    ['2021-01-04', '4 January 2021', 'January 4, 2021', '4 Jan 2021', 'Jan 4, 2021'],
    ['2010-12-31', '31 December 2010', 'December 31, 2010', '31 Dec 2010', 'Dec 31, 2010'],
    ['2011-01-01', '1 January 2011', 'January 1, 2011', '1 Jan 2011', 'Jan 1, 2011'],
    ['2024-02-29', '29 February 2024', 'February 29, 2024', '29 Feb 2024', 'Feb 29, 2024'],
    ['1969-12-31', '31 December 1969', 'December 31, 1969', '31 Dec 1969', 'Dec 31, 1969'],
    ['1500-03-01', '1 March 1500', 'March 1, 1500', '1 Mar 1500', 'Mar 1, 1500'],
    ['2019-09-22', '22 September 2019', 'September 22, 2019', '22 Sept 2019', 'Sep 22, 2019'],
    ['2010-11', 'November 2010', 'November 2010', 'Nov 2010', 'Nov 2010'],
    ['2012-06', 'June 2012', 'June 2012', 'Jun 2012', 'Jun 2012'],
    ['2010', '2010', '2010', '2010', '2010'],
    ['201X', '2010s', '2010s', '2010s', '2010s'],
    ['19XX', '1900–1999', '1900–1999', '1900–1999', '1900–1999'],
    ['2010-21', 'spring 2010', 'spring 2010', 'spring 2010', 'spring 2010'],
    ['2010-22', 'summer 2010', 'summer 2010', 'summer 2010', 'summer 2010'],
    ['2010-23', 'autumn 2010', 'autumn 2010', 'autumn 2010', 'autumn 2010'],
    ['2010-24', 'winter 2010', 'winter 2010', 'winter 2010', 'winter 2010'],
    ['2010-11-18~', 'about 18 November 2010', 'about November 18, 2010', 'about 18 Nov 2010', 'about Nov 18, 2010'],
    ['2010-11~', 'about November 2010', 'about November 2010', 'about Nov 2010', 'about Nov 2010'],
    ['2010~', 'about 2010', 'about 2010', 'about 2010', 'about 2010'],
    ['2010?', '2010 (uncertain)', '2010 (uncertain)', '2010 (uncertain)', '2010 (uncertain)'],
    [
      '2010-11%',
      'about November 2010 (uncertain)',
      'about November 2010 (uncertain)',
      'about Nov 2010 (uncertain)',
      'about Nov 2010 (uncertain)',
    ],
    [
      '2010-07-25/2010-10-22',
      '25 July–22 October 2010',
      'July 25–October 22, 2010',
      '25 Jul–22 Oct 2010',
      'Jul 25–Oct 22, 2010',
    ],
    ['2010-12-07/2010-12-16', '7–16 December 2010', 'December 7–16, 2010', '7–16 Dec 2010', 'Dec 7–16, 2010'],
    [
      '2012-06-19/2019-04-11',
      '19 June 2012–11 April 2019',
      'June 19, 2012–April 11, 2019',
      '19 Jun 2012–11 Apr 2019',
      'Jun 19, 2012–Apr 11, 2019',
    ],
    ['2010-11-18/2010-11-18', '18 November 2010', 'November 18, 2010', '18 Nov 2010', 'Nov 18, 2010'],
    ['2010-07/2010-10', 'July–October 2010', 'July–October 2010', 'Jul–Oct 2010', 'Jul–Oct 2010'],
    [
      '2024-11/2025-01',
      'November 2024–January 2025',
      'November 2024–January 2025',
      'Nov 2024–Jan 2025',
      'Nov 2024–Jan 2025',
    ],
    ['2010/2012', '2010–2012', '2010–2012', '2010–2012', '2010–2012'],
    ['2010/2010-06', '2010–June 2010', '2010–June 2010', '2010–Jun 2010', '2010–Jun 2010'],
    ['2010-11-30/2011', '30 November 2010–2011', 'November 30, 2010–2011', '30 Nov 2010–2011', 'Nov 30, 2010–2011'],
    [
      '2010-21/2010-22',
      'spring 2010–summer 2010',
      'spring 2010–summer 2010',
      'spring 2010–summer 2010',
      'spring 2010–summer 2010',
    ],
    [
      '2010-11~/2011',
      'about November 2010–2011',
      'about November 2010–2011',
      'about Nov 2010–2011',
      'about Nov 2010–2011',
    ],
    [
      '2010-11~/2011-01',
      'about November 2010–January 2011',
      'about November 2010–January 2011',
      'about Nov 2010–Jan 2011',
      'about Nov 2010–Jan 2011',
    ],
    [
      '2010-11/2011-01?',
      'November 2010–January 2011 (uncertain)',
      'November 2010–January 2011 (uncertain)',
      'Nov 2010–Jan 2011 (uncertain)',
      'Nov 2010–Jan 2011 (uncertain)',
    ],
    [
      '2010-11-18/2011-01',
      '18 November 2010–January 2011',
      'November 18, 2010–January 2011',
      '18 Nov 2010–Jan 2011',
      'Nov 18, 2010–Jan 2011',
    ],
    [
      '2010-11/2011-01-05',
      'November 2010–5 January 2011',
      'November 2010–January 5, 2011',
      'Nov 2010–5 Jan 2011',
      'Nov 2010–Jan 5, 2011',
    ],
    ['2010/2011?', '2010–2011 (uncertain)', '2010–2011 (uncertain)', '2010–2011 (uncertain)', '2010–2011 (uncertain)'],
    ['2010~/2011~', 'about 2010–about 2011', 'about 2010–about 2011', 'about 2010–about 2011', 'about 2010–about 2011'],
    ['2010-11/..', 'from November 2010', 'from November 2010', 'from Nov 2010', 'from Nov 2010'],
    ['2010-11-18/', 'from 18 November 2010', 'from November 18, 2010', 'from 18 Nov 2010', 'from Nov 18, 2010'],
    ['2010~/..', 'from about 2010', 'from about 2010', 'from about 2010', 'from about 2010'],
    ['../2010', 'until 2010', 'until 2010', 'until 2010', 'until 2010'],
    ['/2010-11-18', 'until 18 November 2010', 'until November 18, 2010', 'until 18 Nov 2010', 'until Nov 18, 2010'],
  ] as const) {
    it(`${text}: "${en}", "${us}"`, () => {
      expect(words(text, 'en')).to.equal(en);
      expect(words(text, 'en-US')).to.equal(us);
      expect(words(text, 'en', true)).to.equal(short);
      expect(words(text, 'en-US', true)).to.equal(shortUs);
    });
  }

  it('an interval that starts before the year 1 keeps both ends', () => {
    expect(words('-0100/2010', 'en')).to.match(/–2010$/);
  });
});

describe('the day, its month and its year in words', () => {
  for (const [date, lang, full, short, month, year] of [
    ['2021-01-06', 'en', '6 January 2021', '6 Jan 2021', 'Jan 2021', '2021'],
    ['2021-01-06', 'en-US', 'January 6, 2021', 'Jan 6, 2021', 'Jan 2021', '2021'],
    ['2013-03-01', 'en', '1 March 2013', '1 Mar 2013', 'Mar 2013', '2013'],
    ['2013-03-31', 'en-AU', '31 March 2013', '31 Mar 2013', 'Mar 2013', '2013'],
    ['2020-12-31', 'en', '31 December 2020', '31 Dec 2020', 'Dec 2020', '2020'],
    ['2021-01-01', 'en', '1 January 2021', '1 Jan 2021', 'Jan 2021', '2021'],
  ] as const) {
    it(`${date} in ${lang}: "${full}"`, () => {
      const language = languageOf(lang);
      expect(plainSpaces(dayInWords(day(date), language))).to.equal(full);
      expect(dayInWords(day(date), language), 'no line break between a number and its month').to.not.include(' ');
      // Browsers differ in their short form of March in Australia.
      if (lang !== 'en-AU')
        expect([
          plainSpaces(dayInWords(day(date), language, true)),
          plainSpaces(monthInWords(day(date), language)),
        ]).to.deep.equal([short, month]);
      expect(yearInWords(day(date), language)).to.equal(year);
    });
  }
});

describe('the start of a state in words', () => {
  for (const [text, expected] of [
    ['2021-01-04', 'since 4 January 2021'],
    ['2021-01', 'since January 2021'],
    ['2021~', 'since about 2021'],
    ['198X', 'since 1980s'],
    ['2001/2003', 'since 2003 or earlier'],
    ['../1990', 'since 1990 or earlier'],
    ['2005/..', 'since 2005'],
  ] as const) {
    it(`${text}: "${expected}"`, () => {
      expect(plainSpaces(sinceInWords(readDate(text)!, languageOf('en')))).to.equal(expected);
    });
  }
});

describe('a number of days in words', () => {
  for (const [days, expected] of [
    [0, '0 days'],
    [1, '1 day'],
    [9, '9 days'],
    [551, '551 days'],
    [2487, '2,487 days'],
    [1901, '1,901 days'],
  ] as const) {
    it(`${days}: "${expected}"`, () => {
      expect(daysInWords(days, languageOf('en'))).to.equal(expected.replace(' ', '\u00a0'));
    });
  }
});

describe('a duration in words', () => {
  for (const [from, to, expected] of [
    ['2012-06-19', '2019-04-11', '6 years, 9 months'],
    ['2019-04-11', '2024-06-24', '5 years, 2 months'],
    ['2010-12-16', '2012-06-19', '1 year, 6 months'],
    ['2021-01-04', '2022-02-04', '1 year, 1 month'],
    ['2021-01-04', '2022-01-04', '1 year'],
    ['2021-01-04', '2023-01-04', '2 years'],
    ['2021-01-04', '2022-01-03', '11 months'],
    ['2021-01-04', '2021-02-04', '1 month'],
    ['2021-01-04', '2021-02-03', '30 days'],
    ['2021-01-04', '2021-01-05', '1 day'],
    ['2021-01-04', '2021-01-04', '0 days'],
    // Leap days.
    ['2024-02-28', '2024-03-01', '2 days'],
    ['2023-02-28', '2023-03-01', '1 day'],
    ['2023-12-29', '2024-02-28', '1 month'],
    ['2024-01-31', '2024-02-29', '1 month'],
    ['2020-02-29', '2024-02-28', '3 years, 11 months'],
    ['2020-02-29', '2024-02-29', '4 years'],
    ['2020-02-29', '2021-02-28', '1 year'],
  ] as const) {
    it(`${from} to ${to}: "${expected}"`, () => {
      expect(plainSpaces(durationInWords(day(from), day(to), languageOf('en')))).to.equal(expected);
    });
  }
});

describe('a country in words', () => {
  for (const [code, expected] of [
    ['GB', 'United Kingdom'],
    ['US', 'United States'],
    ['EC', 'Ecuador'],
    ['SE', 'Sweden'],
    ['MX', 'Mexico'],
    ['AU', 'Australia'],
    ['FR', 'France'],
    ['MP', 'Northern Mariana Islands'],
    ['NZ', 'New Zealand'],
    ['AA', 'AA'],
    ['??', '??'],
    ['', ''],
  ] as const) {
    it(`"${code}" is "${expected}"`, () => {
      expect(countryInWords(code, languageOf('en'))).to.equal(expected);
    });
  }
});
