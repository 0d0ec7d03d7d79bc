/** `casefile validate`: errors in events. */
import { describe } from 'node:test';
import { DATE, DAY_DATE, DAY, EDTF, SLUG, STANDINGS, testEdits } from './validate-support.mjs';

describe('validate finds an error in an event', () => {
  testEdits('error', [
    [
      'an event that is text',
      ['"events": [', '"events": ["x",'],
      ['18:14', '"x"', 'events[0]', 'Expected an object, found "x".'],
    ],
    ['no date', ['"date": "2023-03", ', ''], ['24:5', '{', 'events[1].date', `"date" is missing: ${EDTF} is needed.`]],
    [
      'a date as a number',
      ['"2023-01-10"', '2023'],
      ['20:30', '2023', 'events[0].date', `Expected ${EDTF}, found 2023.`],
    ],
    [
      'a date that does not exist',
      ['"2023-01-10"', '"2023-02-29"'],
      ['20:30', '"2023-02-29"', 'events[0].date', `"2023-02-29" ${DATE}`],
    ],
    [
      'a date that ends before it begins',
      ['"2023-03"', '"2019-04-11/2012-06-19"'],
      ['25:29', '"2019', 'events[1].date', '"2019-04-11/2012-06-19" ends before it begins.'],
    ],
    [
      'an open end with a known day that is a number',
      ['"date": "2023-03"', '"date": "2023-03/..", "known": 7'],
      ['25:52', '7', 'events[1].known', `Expected ${DAY}, found 7.`],
    ],
    [
      'a date before the year 1',
      ['"2023-01-10"', '"-0044"'],
      ['20:30', '"-0044"', 'events[0].date', '"-0044" is before the year 1. A casefile cannot hold such dates.'],
    ],
    [
      'an open end without the day on which it was known',
      ['"2023-03"', '"2023-03/.."'],
      [
        '24:5',
        '{',
        'events[1].known',
        'A date with an open end needs "known", the day on which the event became public.',
      ],
    ],
    [
      'a known day that does not exist',
      ['"known": "2023-02"', '"known": "2023-00"'],
      ['20:53', '"2023-00"', 'events[0].known', `"2023-00" ${DAY_DATE}`],
    ],
    [
      'an unknown standing',
      ['"alleged"', '"rumoured"'],
      ['21:40', '"rumoured"', 'events[0].standing', `Expected ${STANDINGS}, found "rumoured".`],
    ],
    [
      'an importance of 4',
      ['"importance": 2', '"importance": 4'],
      ['37:48', '4', 'events[2].importance', 'Expected 1 or 2 or 3, found 4.'],
    ],
    [
      'no citation',
      ['"importance": 2, "citations": [{ "source": "order" }]', '"importance": 2, "citations": []'],
      ['37:64', '[]', 'events[2].citations', 'Expected a list that is not empty, found an empty list.'],
    ],
    [
      'two events with one id',
      ['"id": "appeal"', '"id": "claim"'],
      ['36:13', '"claim"', 'events[2].id', 'The id "claim" is used twice.'],
    ],
    [
      'an unknown category',
      ['"The bank appeals", "category": "other"', '"The bank appeals", "category": "odd"'],
      ['36:86', '"odd"', 'events[2].category', 'No category has the id "odd".'],
    ],
    [
      'an unknown place',
      ['"place": "court"', '"place": "pub"'],
      ['25:49', '"pub"', 'events[1].place', 'No place has the id "pub".'],
    ],
    [
      'an unknown place of a stay',
      ['"status": {', '"whereabouts": { "place": "pub", "kind": "bail", "label": "Pub" }, "status": {'],
      ['29:33', '"pub"', 'events[1].whereabouts.place', 'No place has the id "pub".'],
    ],
    [
      'an unknown party',
      ['["bank"]', '["bank", "me"]'],
      ['22:27', '"me"', 'events[0].parties[1]', 'No party has the id "me".'],
    ],
    [
      'an unknown source',
      ['"source": "paper"', '"source": "papr"'],
      ['22:54', '"papr"', 'events[0].citations[0].source', 'No source has the id "papr".'],
    ],
    [
      'an unknown party in favour',
      ['"favours": "anna"', '"favours": "ana"'],
      ['31:75', '"ana"', 'events[1].ruling.favours', 'No party has the id "ana".'],
    ],
    [
      'an effect on an unknown ruling',
      ['"on": "bail"', '"on": "jail"'],
      ['40:27', '"jail"', 'events[2].ruling.effect.on', 'No ruling has the id "jail".'],
    ],
    [
      'a correction on a day that does not exist',
      ['"2023-04-01"', '"2023-04-31"'],
      ['28:33', '"2023-04-31"', 'events[1].corrections[0].date', `"2023-04-31" ${DAY_DATE}`],
    ],
    [
      'a long text in place of an id, of which the message repeats the beginning',
      ['"place": "court"', `"place": "${'so long '.repeat(99)}"`],
      ['25:49', '"so long', 'events[1].place', `Expected ${SLUG}, found "${'so long '.repeat(99).slice(0, 60)}…".`],
    ],
  ]);
});

describe('validate finds an interval or an open end in place of a day', () => {
  testEdits('error', [
    ...['2018/..', '2018', '2018-21', '2018?', '201X', '2018-01-01/2018-02-01'].map((date) => [
      `"updated": "${date}"`,
      ['"2024-05-01"', `"${date}"`],
      ['3:14', `"${date}"`, 'updated', `Expected ${DAY}, found "${date}".`],
    ]),
    [
      'an invalid `known`',
      ['"known": "2023-02"', '"known": "2018/.."'],
      ['20:53', '"2018/.."', 'events[0].known', `Expected ${DAY}, found "2018/..".`],
    ],
    [
      'a correction with an open end',
      ['"2023-04-01"', '"2023/.."'],
      ['28:33', '"2023/.."', 'events[1].corrections[0].date', `Expected ${DAY}, found "2023/..".`],
    ],
    [
      'an answer with an open end, and one with an invalid day',
      ['"Anna denies it."', '[{ "text": "No", "known": "2023/.." }, { "text": "No", "known": "2023-13" }]'],
      ['21:87', '"2023/.."', 'events[0].answer[0].known', `Expected ${DAY}, found "2023/..".`],
      ['21:125', '"2023-13"', 'events[0].answer[1].known', `"2023-13" ${DAY_DATE}`],
    ],
  ]);
});
