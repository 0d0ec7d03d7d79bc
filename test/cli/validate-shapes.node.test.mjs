/** `casefile validate`: values of the wrong kind or size. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DAY, TEXT, diagnose, edited, testEdits } from './validate-support.mjs';

describe('validate finds a value of the wrong kind', () => {
  testEdits('error', [
    [
      'answers without a day, or as text',
      ['"Anna denies it."', '[{ "text": "No" }, "No"]'],
      ['21:62', '{ "text"', 'events[0].answer[0].known', `"known" is missing: ${DAY} is needed.`],
      ['21:80', '"No"', 'events[0].answer[1]', 'Expected an object, found "No".'],
    ],
    [
      'an empty list of answers',
      ['"alleged", "answer": "Anna denies it."', '"disputed", "answer": []'],
      ['21:62', '[]', 'events[0].answer', 'Expected a list that is not empty, found an empty list.'],
    ],
    [
      'an answer that is a number',
      ['"alleged", "answer": "Anna denies it."', '"disputed", "answer": 7'],
      [
        '21:62',
        '7',
        'events[0].answer',
        'Expected text, an object with the text by language, or a list of dated answers, found 7.',
      ],
    ],
    [
      'an answer of an unknown event',
      ['"Anna denies it."', '[{ "text": "No", "known": "2023-05", "event": "odd" }]'],
      ['21:107', '"odd"', 'events[0].answer[0].event', 'No event has the id "odd".'],
    ],
    [
      'a title with a number in one language',
      ['"The bank case"', '{ "en": 7 }'],
      ['2:48', '7', 'title.en', 'Expected text that is not empty, found 7.'],
    ],
    ['a title as a list', ['"The bank case"', '["x"]'], ['2:40', '["x"]', 'title', `Expected ${TEXT}, found a list.`]],
    [
      'a status as a list',
      ['{ "label": "On bail", "tone": "pending" }', '["x"]'],
      ['29:17', '["x"]', 'events[1].status', 'Expected an object, found a list.'],
    ],
    [
      'an event as a list',
      ['"events": [', '"events": [[],'],
      ['18:14', '[]', 'events[0]', 'Expected an object, found an empty list.'],
    ],
    [
      'a proceeding about an unknown party',
      ['"judges": ["B"]', '"proceeding": { "title": "A v. B", "subject": "me" }, "judges": ["B"]'],
      ['39:82', '"me"', 'events[2].ruling.proceeding.subject', 'No party has the id "me".'],
    ],
    [
      'a kept copy that is not a web page',
      ['"published": "2023-02"', '"published": "2023-02", "archived": "copy.html"'],
      [
        '13:121',
        '"copy',
        'sources[1].archived',
        'Expected a web address that begins with https://, found "copy.html".',
      ],
    ],
  ]);
});

describe('validate finds a size that is too large', () => {
  testEdits('error', [
    [
      'a text of 10,001 characters',
      ['"Report"', `"${'x'.repeat(10_001)}"`],
      ['13:31', '"xxx', 'sources[1].title', 'This text has 10001 characters, and 10000 are allowed.'],
    ],
    [
      'a list of 201 judges, whatever they are',
      ['["B"]', `[${'1,'.repeat(200)}1]`],
      ['39:46', '[1,1', 'events[2].ruling.judges', 'This list has 201 items, and 200 are allowed.'],
    ],
    [
      'a text in 101 languages',
      [
        '"The bank case"',
        JSON.stringify(Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`l${index}`, 1]))),
      ],
      ['2:40', '{"l0"', 'title', 'This object has 101 fields, and 100 are allowed.'],
    ],
  ]);
});

describe('validate stops', () => {
  it('at a hundred errors, and says so at the end', () => {
    const found = diagnose(edited(['[{ "text": "No risk", "finding": "accepted" }]', `[${'{},'.repeat(99)}{}]`]));
    assert.equal(found.length, 101);
    assert.deepEqual(found.at(-1), {
      severity: 'error',
      code: 'more',
      line: 1,
      column: 1,
      path: '',
      message: 'There are more problems than these 100. Correct them first, then check again.',
    });
    assert.ok(found.slice(0, -1).every(({ code }) => code === 'missing'));
  });
});
