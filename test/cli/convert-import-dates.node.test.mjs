/** Dates of TimelineJS documents in `casefile import`. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read, readSlide, slide } from './convert-support.mjs';

describe('dates', () => {
  const DATES = [
    ['a year', { year: 2010 }, undefined, '2010'],
    ['a year as text', { year: ' 2010 ' }, undefined, '2010'],
    ['blank month and day', { year: '2010', month: '', day: null }, undefined, '2010'],
    ['a month', { year: 2010, month: 1 }, undefined, '2010-01'],
    ['a day', { year: '2010', month: '01', day: '9' }, undefined, '2010-01-09'],
    ['a leap day', { year: 2012, month: 2, day: 29 }, undefined, '2012-02-29'],
    ['an early year', { year: 476, month: 9 }, undefined, '0476-09'],
    ['an early year with all digits', { year: '0010' }, undefined, '0010'],
    ['the last year', { year: 9999 }, undefined, '9999'],
    ['an interval of years', { year: 2010 }, { year: 2012 }, '2010/2012'],
    ['an interval with two precisions', { year: 2010, month: 5, day: 1 }, { year: 2012 }, '2010-05-01/2012'],
    [
      'an end in the month of the start',
      { year: 2010, month: 5, day: 1 },
      { year: 2010, month: 5 },
      '2010-05-01/2010-05',
    ],
    ['an end that equals the start', { year: 2010, month: 5 }, { year: '2010', month: '05' }, '2010-05'],
    ['a blank end', { year: 2010 }, { year: '', month: '', day: '' }, '2010'],
    ['an end without a year', { year: 2010 }, { month: 5 }, '2010'],
    [
      'a time of day',
      { year: 2010, month: 5, day: 1, hour: 23, minute: 59 },
      { year: 2010, month: 5, day: 1, hour: 23 },
      '2010-05-01',
    ],
  ];
  for (const [name, start_date, end_date, expected] of DATES) {
    it(`${name}: ${expected}`, () => {
      assert.equal(readSlide({ start_date, end_date }).event.date, expected);
    });
  }

  const REFUSED = [
    ['no date', undefined, undefined, 'start date: a date needs a year.'],
    ['text in place of a date', '2010-05-01', undefined, 'a date needs a year.'],
    ['31 February', { year: 2010, month: 2, day: 31 }, undefined, '"2010-2-31" is not a calendar date.'],
    ['29 February in a common year', { year: 2011, month: 2, day: 29 }, undefined, 'is not a calendar date'],
    ['month 13', { year: 2010, month: 13 }, undefined, '"2010-13" is not a calendar date.'],
    ['month 21, which is a season in EDTF', { year: 2010, month: 21 }, undefined, 'is not a calendar date'],
    ['month 0', { year: 2010, month: 0 }, undefined, 'is not a calendar date'],
    ['a month in words', { year: 2010, month: 'May' }, undefined, '"2010-May" is not a calendar date.'],
    ['a day without a month', { year: 2010, day: 5 }, undefined, 'it has a day (5) but no month.'],
    ['two digits', { year: 10 }, undefined, '"10" is not a full year. Write 2010 or 0010.'],
    ['a year in words', { year: 'MMX' }, undefined, '"MMX" is not a year.'],
    ['an open range', { year: '2010-' }, undefined, '"2010-" is not a year.'],
    ['a range', { year: '2010-2012' }, undefined, '"2010-2012" is not a year.'],
    ['a year with a fraction', { year: 2010.5 }, undefined, '"2010.5" is not a year.'],
    ['the year 0', { year: 0 }, undefined, 'the year 0 is before the year 1'],
    ['BCE', { year: -500 }, undefined, 'the year -500 is before the year 1'],
    ['five digits', { year: 10000 }, undefined, 'the year 10000 is after the year 9999'],
    ['the age of the universe', { year: -13800000000 }, undefined, 'is before the year 1'],
    ['an end before the start', { year: 2010 }, { year: 2009 }, 'end date: 2009 is before the start, 2010.'],
    ['a wrong end', { year: 2010 }, { year: 2010, month: 6, day: 31 }, 'end date: "2010-6-31" is not a calendar date.'],
    ['an interval from BCE', { year: -10 }, { year: 2010 }, 'the year -10 is before the year 1'],
  ];
  for (const [name, start_date, end_date, expected] of REFUSED) {
    it(`an event with ${name} is left out: ${expected}`, () => {
      const { casefile, told } = read({
        events: [slide({}), { start_date, end_date, text: { headline: 'The lost one' } }],
      });
      assert.equal(casefile.events.length, 1);
      assert.ok(
        told.includes('events[1]: ') && told.includes(expected) && told.includes('Left out: "The lost one".'),
        told,
      );
    });
  }

  it('an era without an end is left out', () => {
    const { casefile, told } = read({ events: [], eras: [{ start_date: { year: 2010 }, text: { headline: 'Era' } }] });
    assert.deepEqual(casefile.events, []);
    assert.match(told, /^eras\[0\]: an era needs an end date\. Left out: "Era"\.$/m);
  });

  it('on the cosmological scale only years count, and events before the year 1 are left out', () => {
    const { casefile, told } = read({
      scale: 'cosmological',
      events: [slide({ start_date: { year: 2010, month: 5 } }), slide({ start_date: { year: '-13800000000' } })],
    });
    assert.deepEqual(
      casefile.events.map(({ date }) => date),
      ['2010'],
    );
    assert.match(told, /Not carried over: month and day, on the cosmological scale \(events\[0\]\)/);
    assert.match(told, /events\[1\]: start date: the year -13800000000 is before the year 1/);
  });

  const DISPLAYED = [
    ['c. 2010', { year: 2010 }, undefined, '2010~'],
    ['Circa 2010', { year: 2010 }, undefined, '2010~'],
    ['ca. November 2010', { year: 2010, month: 11 }, undefined, '2010-11~'],
    ['2010?', { year: 2010 }, undefined, '2010?'],
    ['Spring 2010', { year: 2010 }, undefined, '2010-21'],
    ['2010–2019', { year: 2010 }, { year: 2019 }, '201X'],
    ['2000–2099', { year: 2000 }, { year: 2099 }, '20XX'],
    ['– 2010', { year: 2010 }, undefined, '../2010'],
    ['c. 2010 – 2012?', { year: 2010 }, { year: 2012 }, '2010~/2012?'],
    ['November 18, 2010', { year: 2010, month: 11, day: 18 }, undefined, '2010-11-18'],
  ];
  for (const [display_date, start_date, end_date, expected] of DISPLAYED) {
    it(`the display date "${display_date}" means ${expected}`, () => {
      const { event, told } = readSlide({ display_date, start_date, end_date });
      assert.equal(event.date, expected);
      assert.doesNotMatch(told, /display date/);
    });
  }

  for (const [display_date, start_date] of [
    ['c. 2011', { year: 2010 }],
    ['Spring 2010', { year: 2010, month: 5 }],
    ['2010 –', { year: 2010 }],
    ['last year', { year: 2010 }],
  ]) {
    it(`the display date "${display_date}" of ${JSON.stringify(start_date)} is reported and changes nothing`, () => {
      const { event, told } = readSlide({ display_date, start_date });
      assert.match(event.date, /^2010(-05)?$/);
      assert.ok(told.includes(`the display date "${display_date}" of ${event.date} (events[0])`), told);
    });
  }

  it('display dates of a start and an end are reported', () => {
    const { told } = readSlide({
      start_date: { year: 2010, display_date: 'before' },
      end_date: { year: 2011, display_date: 'after' },
    });
    assert.match(told, /"before" of 2010\/2011.*\n.*"after" of 2010\/2011/);
  });

  it('events after the day of the import are reported', () => {
    assert.match(
      readSlide({ start_date: { year: 2024, month: 7 } }).told,
      /give them "known", the day on which they became public: headline\./,
    );
    assert.doesNotMatch(readSlide({ start_date: { year: 2024, month: 6, day: 25 } }).told, /known/);
  });
});
