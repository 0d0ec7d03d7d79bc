/** `casefile validate`: every error and every warning, at its line and column. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { validate } from '../../dist/lib/src/cli/validate.js';
import { parseCasefile } from '../../dist/lib/src/casefile/parse.js';
import { casefile, folder, TODAY } from './command.mjs';

/** A case about which there is nothing to say. Its lines are counted below. */
const SOUND = `{
  "version": 1, "id": "bank", "title": "The bank case", "lang": "en",
  "updated": "2024-05-01", "subject": "anna",
  "parties": [
    { "id": "anna", "name": "Anna", "country": "CH" },
    { "id": "bank", "name": { "en": "The bank", "de": "Die Bank" } }
  ],
  "places": [
    { "id": "court", "name": "The court", "country": "CH", "coordinates": [7.45, 46.95] }
  ],
  "sources": [
    { "id": "order", "title": "Order", "publisher": "The court", "kind": "court", "url": "https://example.org/order" },
    { "id": "paper", "title": "Report", "publisher": "The paper", "kind": "report", "published": "2023-02" }
  ],
  "categories": [
    { "id": "other", "label": "Other" }
  ],
  "events": [
    {
      "id": "claim", "date": "2023-01-10", "known": "2023-02", "title": "The bank complains",
      "category": "other", "standing": "alleged", "answer": "Anna denies it.", "importance": 1,
      "parties": ["bank"], "citations": [{ "source": "paper", "says": "That she took money" }]
    },
    {
      "id": "bail", "date": "2023-03", "place": "court", "title": "Anna is bailed",
      "category": "other", "standing": "established", "importance": 3,
      "citations": [{ "source": "order", "quote": "Bail is granted" }],
      "corrections": [{ "date": "2023-04-01", "text": "The month was wrong." }],
      "status": { "label": "On bail", "tone": "pending" },
      "ruling": {
        "court": "The court", "judges": [], "outcome": "Bail", "favours": "anna", "url": "https://example.org/1",
        "grounds": [{ "text": "No risk", "finding": "accepted" }], "quote": { "text": "Go", "by": "The judge" }
      }
    },
    {
      "id": "appeal", "date": "2024-01-15", "title": "The bank appeals", "category": "other",
      "standing": "established", "importance": 2, "citations": [{ "source": "order" }],
      "ruling": {
        "court": "The high court", "judges": ["B"], "outcome": "Upheld", "grounds": [],
        "effect": { "on": "bail", "as": "affirmed" }
      }
    }
  ]
}
`;

const WORDS_26 = Array.from({ length: 26 }, (_, index) => `w${index}`).join(' ');
const DATE = 'is not a calendar date in EDTF, such as 2010, 2010-11, 2010-11-18 or 2012-06-19/2019-04-11.';
const DAY_DATE = 'is not a calendar date. Use YYYY-MM-DD or YYYY-MM, for example 2010-11-18.';
const DAY = 'a day or a month (such as 2010-11-18 or 2010-11)';
const EDTF = 'a date in EDTF (such as 2010, 2010-11, 2010-11-18 or 2012-06-19/2019-04-11)';
const SLUG = 'an id of lower-case letters, digits and hyphens (such as high-court-2021)';
const TEXT = 'text or an object with the text by language';
const KINDS = 'court or official or report or party or reference';

/** Title; the edits of the sound case; and each diagnostic: position, how the text there begins, path, message. */
const ERRORS = [
  // The head.
  ['no version', ['"version": 1, ', ''], ['1:1', '{', 'version', '"version" is missing: 1 is needed.']],
  ['a version as text', ['"version": 1', '"version": "1"'], ['2:14', '"1"', 'version', 'Expected 1, found "1".']],
  [
    'a higher version',
    ['"version": 1', '"version": 2'],
    [
      '2:14',
      '2',
      'version',
      'This casefile has version 2, and this script reads version 1: use a newer casefile.js, or run "npm install casefile@latest".',
    ],
  ],
  [
    'an id in capitals',
    ['"id": "bank", "t', '"id": "Bank", "t'],
    ['2:23', '"Bank"', 'id', `Expected ${SLUG}, found "Bank".`],
  ],
  ['an empty title', ['"The bank case"', '""'], ['2:40', '""', 'title', 'Expected text that is not empty, found "".']],
  ['a title that is a number', ['"The bank case"', '7'], ['2:40', '7', 'title', `Expected ${TEXT}, found 7.`]],
  [
    'a title in no language',
    ['"The bank case"', '{}'],
    ['2:40', '{}', 'title', 'Expected an object that is not empty, found an empty object.'],
  ],
  [
    'a title in a language with a dot',
    ['"The bank case"', '{ "e.n": "Bank" }'],
    ['2:49', '"Bank"', 'title.e.n', 'Expected a language tag (such as en or pt-BR), found "e.n".'],
  ],
  [
    'a language that is a list',
    ['"lang": "en"', '"lang": ["en"]'],
    ['2:65', '["en"]', 'lang', 'Expected text, found a list.'],
  ],
  [
    'an updated day in words',
    ['"2024-05-01"', '"1 May"'],
    ['3:14', '"1 May"', 'updated', `Expected ${DAY}, found "1 May".`],
  ],
  [
    'an updated day that does not exist',
    ['"2024-05-01"', '"2024-02-30"'],
    ['3:14', '"2024-02-30"', 'updated', `"2024-02-30" ${DAY_DATE}`],
  ],
  [
    'a subject that is no party',
    ['"subject": "anna"', '"subject": "ann"'],
    ['3:39', '"ann"', 'subject', 'No party has the id "ann".'],
  ],
  [
    'two parties with one id',
    ['"id": "bank", "name"', '"id": "anna", "name"'],
    ['6:13', '"anna"', 'parties[1].id', 'The id "anna" is used twice.'],
    ['22:19', '"bank"', 'events[0].parties[0]', 'No party has the id "bank".'],
  ],
  [
    'a party without a name',
    [', "name": "Anna"', ''],
    ['5:5', '{', 'parties[0].name', `"name" is missing: ${TEXT} is needed.`],
  ],
  [
    'places as an object, and nothing of what refers to places',
    ['"places": [', '"places": {}, "$comment": ['],
    ['8:13', '{}', 'places', 'Expected a list, found an empty object.'],
  ],
  [
    'a country in small letters',
    ['"name": "The court", "country": "CH"', '"name": "The court", "country": "ch"'],
    ['9:54', '"ch"', 'places[0].country', 'Expected a country as two capital letters (such as GB), found "ch".'],
  ],
  [
    'a latitude beyond the pole',
    ['46.95', '91'],
    ['9:82', '91', 'places[0].coordinates[1]', 'Expected a number from -90 to 90, found 91.'],
  ],
  [
    'a longitude beyond the date line',
    ['7.45', '-181'],
    ['9:76', '-181', 'places[0].coordinates[0]', 'Expected a number from -180 to 180, found -181.'],
  ],
  [
    'a place with one coordinate',
    [', 46.95', ''],
    ['9:75', '[7.45]', 'places[0].coordinates[1]', 'Expected a number from -90 to 90, found nothing.'],
  ],
  [
    'a source of an unknown kind',
    ['"kind": "report"', '"kind": "rumour"'],
    ['13:75', '"rumour"', 'sources[1].kind', `Expected ${KINDS}, found "rumour".`],
  ],
  [
    'a source that is no web page',
    ['https://example.org/order', 'ftp://example.org'],
    [
      '12:90',
      '"ftp:',
      'sources[0].url',
      'Expected a web address that begins with https://, found "ftp://example.org".',
    ],
  ],
  [
    'a source published on no day',
    ['"published": "2023-02"', '"published": "2023-13"'],
    ['13:98', '"2023-13"', 'sources[1].published', `"2023-13" ${DATE}`],
  ],
  [
    'no parties, and nothing of what refers to parties',
    ['"parties": [\n', '"$comment": [\n'],
    ['1:1', '{', 'parties', '"parties" is missing: a list is needed.'],
  ],
  ['no events', ['"events": [', '"$comment": ['], ['1:1', '{', 'events', '"events" is missing: a list is needed.']],
  // Events.
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
    'an open end and a known day that is none, once',
    ['"date": "2023-03"', '"date": "2023-03/..", "known": 7'],
    ['25:52', '7', 'events[1].known', `Expected ${DAY}, found 7.`],
  ],
  [
    'a date before the year 1',
    ['"2023-01-10"', '"-0044"'],
    ['20:30', '"-0044"', 'events[0].date', '"-0044" is before the year 1, which a casefile cannot tell.'],
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
    [
      '21:40',
      '"rumoured"',
      'events[0].standing',
      'Expected established or reported or alleged or disputed or scheduled, found "rumoured".',
    ],
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
    'a correction on no day',
    ['"2023-04-01"', '"2023-04-31"'],
    ['28:33', '"2023-04-31"', 'events[1].corrections[0].date', `"2023-04-31" ${DAY_DATE}`],
  ],
  [
    'a text in the place of an id, of which its beginning is told',
    ['"place": "court"', `"place": "${'so long '.repeat(99)}"`],
    ['25:49', '"so long', 'events[1].place', `Expected ${SLUG}, found "${'so long '.repeat(99).slice(0, 60)}…".`],
  ],
  // Plain days.
  ...['2018/..', '2018', '2018-21', '2018?', '201X', '2018-01-01/2018-02-01'].map((date) => [
    `"updated": "${date}"`,
    ['"2024-05-01"', `"${date}"`],
    ['3:14', `"${date}"`, 'updated', `Expected ${DAY}, found "${date}".`],
  ]),
  [
    'a known day without an end',
    ['"known": "2023-02"', '"known": "2018/.."'],
    ['20:53', '"2018/.."', 'events[0].known', `Expected ${DAY}, found "2018/..".`],
  ],
  [
    'a correction without an end',
    ['"2023-04-01"', '"2023/.."'],
    ['28:33', '"2023/.."', 'events[1].corrections[0].date', `Expected ${DAY}, found "2023/..".`],
  ],
  [
    'an answer without an end, and one of no day',
    ['"Anna denies it."', '[{ "text": "No", "known": "2023/.." }, { "text": "No", "known": "2023-13" }]'],
    ['21:87', '"2023/.."', 'events[0].answer[0].known', `Expected ${DAY}, found "2023/..".`],
    ['21:125', '"2023-13"', 'events[0].answer[1].known', `"2023-13" ${DAY_DATE}`],
  ],
  // What was meant of a text or a list.
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
    'a kept copy that is no web page',
    ['"published": "2023-02"', '"published": "2023-02", "archived": "copy.html"'],
    ['13:121', '"copy', 'sources[1].archived', 'Expected a web address that begins with https://, found "copy.html".'],
  ],
  // Sizes.
  [
    'a text of 10,001 characters',
    ['"Report"', `"${'x'.repeat(10_001)}"`],
    ['13:31', '"xxx', 'sources[1].title', 'This text has 10001 characters, and 10000 are allowed.'],
  ],
  [
    'a list of 201 judges that are none',
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
  // Errors behind errors.
  [
    'a wrong head, and a wrong event',
    ['"url": "https://example.org/order"', '"url": "order.html"'],
    ['"alleged"', '"rumoured"'],
    [
      '12:90',
      '"order.html"',
      'sources[0].url',
      'Expected a web address that begins with https://, found "order.html".',
    ],
    [
      '21:40',
      '"rumoured"',
      'events[0].standing',
      'Expected established or reported or alleged or disputed or scheduled, found "rumoured".',
    ],
  ],
  [
    'a source without a title, and nothing of what cites it',
    ['"title": "Order", ', ''],
    ['12:5', '{', 'sources[0].title', `"title" is missing: ${TEXT} is needed.`],
  ],
  [
    'a place of a wrong country, and nothing of what is there',
    ['"name": "The court", "country": "CH"', '"name": "The court", "country": 1'],
    ['9:54', '1', 'places[0].country', 'Expected a country as two capital letters (such as GB), found 1.'],
  ],
  [
    'an event with the id of one that has an error',
    ['"alleged"', '"rumoured"'],
    ['"id": "appeal"', '"id": "claim"'],
    [
      '21:40',
      '"rumoured"',
      'events[0].standing',
      'Expected established or reported or alleged or disputed or scheduled, found "rumoured".',
    ],
    ['36:13', '"claim"', 'events[2].id', 'The id "claim" is used twice.'],
  ],
  [
    'two wrong citations of one event',
    [
      '[{ "source": "paper", "says": "That she took money" }]',
      '[{ "source": "papr" }, { "source": "order", "says": "" }]',
    ],
    ['22:54', '"papr"', 'events[0].citations[0].source', 'No source has the id "papr".'],
    ['22:93', '""', 'events[0].citations[1].says', 'Expected text that is not empty, found "".'],
  ],
  [
    'a ruling with an error, and nothing of the one that affirms it',
    ['"outcome": "Bail"', '"outcome": ""'],
    ['31:56', '""', 'events[1].ruling.outcome', 'Expected text that is not empty, found "".'],
  ],
  [
    'a wrong date beside a wrong standing, in an event with a wrong id',
    ['"id": "claim", "date": "2023-01-10"', '"id": "!", "date": "2023-13"'],
    ['20:13', '"!"', 'events[0].id', `Expected ${SLUG}, found "!".`],
    ['20:26', '"2023-13"', 'events[0].date', `"2023-13" ${DATE}`],
  ],
  [
    'a wrong kind of a source beside a wrong day',
    ['"kind": "report", "published": "2023-02"', '"kind": "rumour", "published": "2023-13"'],
    ['13:75', '"rumour"', 'sources[1].kind', `Expected ${KINDS}, found "rumour".`],
    ['13:98', '"2023-13"', 'sources[1].published', `"2023-13" ${DATE}`],
  ],
  [
    'a wrong head, a wrong list and a wrong event',
    [
      '"lang": "en",\n  "updated": "2024-05-01", "subject": "anna"',
      '"lang": 1,\n  "updated": "2024-13-01", "subject": "ann"',
    ],
    ['2:65', '1', 'lang', 'Expected text, found 1.'],
    ['3:14', '"2024-13-01"', 'updated', `"2024-13-01" ${DAY_DATE}`],
    ['3:39', '"ann"', 'subject', 'No party has the id "ann".'],
  ],
];

const SYNTAX = [
  ['an empty file', '', ['1:1', '', 'The file is empty: a casefile is a JSON object.']],
  ['white space', '\n\n', ['1:1', '\n', 'The file is empty: a casefile is a JSON object.']],
  ['a list', '[]', ['1:1', '[]', 'A casefile is a JSON object.']],
  ['null', 'null', ['1:1', 'null', 'A casefile is a JSON object.']],
  [
    'a web page',
    '\n<!doctype html>\n<p>Not found',
    ['2:1', '<', 'This is HTML, not JSON: a casefile is a JSON object.'],
  ],
  ['a piece of a web page', '<p>Not found', ['1:1', '<', 'This is HTML, not JSON: a casefile is a JSON object.']],
  ['a feed', '<?xml version="1.0"?><rss/>', ['1:1', '<', 'This is XML, not JSON: a casefile is a JSON object.']],
  [
    'words',
    'Not found',
    ['1:1', 'Not', 'This is not JSON: text stands in double quotes, and the only bare words are true, false and null.'],
  ],
  [
    'a bare word',
    '{\n  "a": yes\n}',
    ['2:8', 'yes', 'This is not JSON: text stands in double quotes, and the only bare words are true, false and null.'],
  ],
  ['a name without quotes', '{\n  1: 2\n}', ['2:3', '1', 'The name of a field is expected here, in double quotes.']],
  ['no value', '{\n  "a": }', ['2:8', '}', 'A value is expected here.']],
  ['no colon', '{\n  "a" 1\n}', ['2:7', '1', 'A colon is expected here, between the name of a field and its value.']],
  ['no closing brace', '{\n  "a": 1', ['2:9', '', 'A closing brace } is expected here.']],
  ['no closing bracket', '[\n  1', ['2:4', '', 'A closing bracket ] is expected here.']],
  ['more than one document', '{}\n{}', ['2:1', '{}', 'Nothing may follow the end of the document.']],
  [
    'a comment without an end',
    '{\n  /* }',
    ['2:3', '/*', 'JSON has no comments: remove this, or write it as a field named "$comment".'],
  ],
  [
    'text without an end',
    '{\n  "a": "b\n}',
    ['2:8', '"b', 'This text needs a closing quotation mark on its own line; a line break inside text is written \\n.'],
  ],
  [
    'a number without an end',
    '{\n  "a": 1.\n}',
    ['2:8', '1.', 'This number is not complete: a digit is expected at its end.'],
  ],
  ['half a code point', '{\n  "a": "\\u12"\n}', ['2:8', '"\\u12"', 'Four hexadecimal digits are expected after \\u.']],
  [
    'an unknown escape',
    '{\n  "a": "\\x"\n}',
    ['2:8', '"\\x"', 'One of " \\ / b f n r t u is expected after a backslash.'],
  ],
  [
    'a tab inside text',
    '{\n  "a": "\t"\n}',
    ['2:8', '"\t"', 'A control character inside text must be escaped, a tab as \\t.'],
  ],
  ['a thousand levels too many', '['.repeat(100_000), ['1:1', '[', 'This is nested more deeply than can be read.']],
  [
    'UTF-16',
    Buffer.from('\uFEFF{}', 'utf16le'),
    ['1:1', undefined, 'This is not text in UTF-8: save it in that encoding, or check that it is the right file.'],
  ],
  [
    'Latin-1',
    Buffer.from('{\n  "a": "caf\xE9"\n}', 'latin1'),
    ['2:12', undefined, 'This is not text in UTF-8: save it in that encoding, or check that it is the right file.'],
  ],
];

/** Legal for JSON's relatives; the document is read all the same, so the second error is found as well. */
const LENIENT = [
  ['a missing comma', ['"lang": "en",', '"lang": "en"'], ['3:3', '"updated"', '', 'A comma is expected here.']],
  [
    'a comment',
    ['"categories": [', '"categories": [ // all'],
    ['15:19', '// all', '', 'JSON has no comments: remove this, or write it as a field named "$comment".'],
  ],
  [
    'a comment between lines',
    ['  "places"', '  /* where */\n  "places"'],
    ['8:3', '/* where */', '', 'JSON has no comments: remove this, or write it as a field named "$comment".'],
  ],
  [
    'a trailing comma in a list',
    ['"label": "Other" }', '"label": "Other" },'],
    ['16:40', ',', '', 'JSON has no trailing commas: remove this one.'],
  ],
  [
    'a trailing comma in an object',
    ['"label": "Other" }', '"label": "Other", }'],
    ['16:38', ', }', '', 'JSON has no trailing commas: remove this one.'],
  ],
];

const WARNINGS = [
  [
    'an allegation without an answer',
    [' "answer": "Anna denies it.",', ''],
    [
      '21:40',
      '"alleged"',
      'events[0].standing',
      'An allegation needs its "answer" beside it: the denial, the reply or the outcome.',
    ],
  ],
  [
    'a quotation of 26 words',
    ['Bail is granted', WORDS_26],
    ['27:51', '"w0', 'events[1].citations[0].quote', 'These are 26 words: quote 25 at most.'],
  ],
  [
    'a quotation of 26 words in one of two languages',
    ['"Bail is granted"', `{ "en": "x", "de": "${WORDS_26}" }`],
    ['27:70', '"w0', 'events[1].citations[0].quote.de', 'These are 26 words: quote 25 at most.'],
  ],
  [
    'what a source says in 26 words',
    ['That she took money', WORDS_26],
    ['22:71', '"w0', 'events[0].citations[0].says', 'These are 26 words: quote 25 at most.'],
  ],
  [
    '26 words of a judge',
    ['"text": "Go"', `"text": "${WORDS_26}"`],
    ['32:87', '"w0', 'events[1].ruling.quote.text', 'These are 26 words: quote 25 at most.'],
  ],
  [
    'two events with one title',
    ['"The bank appeals"', '"The bank complains"'],
    ['36:54', '"The bank c', 'events[2].title', 'events[0] has the same title: readers cannot tell the two apart.'],
  ],
  [
    'two events with one title, one of them by language',
    ['"The bank appeals"', '{ "de": "Nein", "en": "The bank complains" }'],
    ['36:76', '"The bank c', 'events[2].title.en', 'events[0] has the same title: readers cannot tell the two apart.'],
  ],
  [
    'facts not checked for over a year',
    ['"2024-05-01"', '"2023-11-21"'],
    [
      '3:14',
      '"2023-11-21"',
      'updated',
      `The facts were last checked in 2023-11-21, over a year before ${TODAY}: check them again and set "updated".`,
    ],
    [
      '36:31',
      '"2024-01-15"',
      'events[2].date',
      'This is after the facts were last checked (2023-11-21): set "updated", or the standing to "scheduled".',
    ],
  ],
  [
    'a status that never ends',
    ['"date": "2023-03"', '"date": "2022-04-30"'],
    [
      '29:17',
      '{',
      'events[1].status',
      'This "pending" status of 2022-04-30 is the last one, and over two years older than "updated": add an event that confirms or ends it.',
    ],
  ],
  [
    'no status at all',
    ['"status": {', '"$comment": {'],
    [
      '18:13',
      '[',
      'events',
      'No event has a status, so the badge says "No status is known yet". Add one to each event that changed it, such as "status": { "label": "On bail", "tone": "pending" }.',
    ],
  ],
  [
    'a source that is never cited',
    ['"source": "paper"', '"source": "order"'],
    ['13:13', '"paper"', 'sources[1].id', 'No event cites this source: use "paper", or remove it.'],
  ],
  [
    'a party that is never named',
    ['"parties": ["bank"], ', ''],
    ['6:13', '"bank"', 'parties[1].id', 'No event names this party: use "bank", or remove it.'],
  ],
  [
    'a place where nothing is',
    [' "place": "court",', ''],
    ['9:13', '"court"', 'places[0].id', 'No event is at this place: use "court", or remove it.'],
  ],
  [
    'a category without events',
    ['"label": "Other" }', '"label": "Other" }, { "id": "odd", "label": "Odd" }'],
    ['16:50', '"odd"', 'categories[1].id', 'No event has this category: use "odd", or remove it.'],
  ],
  [
    'a source without encryption',
    ['https://example.org/order', 'http://example.org/order'],
    ['12:90', '"http:', 'sources[0].url', 'This address is not encrypted: use https:// if it answers there.'],
  ],
  [
    'a kept copy without encryption',
    ['"published": "2023-02"', '"published": "2023-02", "archived": "http://example.org/"'],
    ['13:121', '"http:', 'sources[1].archived', 'This address is not encrypted: use https:// if it answers there.'],
  ],
  [
    'a ruling without encryption',
    ['https://example.org/1', 'http://example.org/1'],
    ['31:90', '"http:', 'events[1].ruling.url', 'This address is not encrypted: use https:// if it answers there.'],
  ],
  [
    'an event after the last check',
    ['"2024-01-15"', '"2024-05-02"'],
    [
      '36:31',
      '"2024-05-02"',
      'events[2].date',
      'This is after the facts were last checked (2024-05-01): set "updated", or the standing to "scheduled".',
    ],
  ],
  [
    'known before it happened',
    ['"known": "2023-02"', '"known": "2023-01-09"'],
    [
      '20:53',
      '"2023-01-09"',
      'events[0].known',
      'This is before the event\'s own date, 2023-01-10: only what is "scheduled" is known before it happens.',
    ],
  ],
  [
    'an unknown field of a casefile',
    ['"lang": "en",', '"lang": "en", "mood": [],'],
    ['2:79', '[]', 'mood', 'There is no field "mood" here, so widgets ignore it.'],
  ],
  [
    'a field with a slip',
    ['"quote": "Bail is granted"', '"qoute": "Bail is granted"'],
    [
      '27:51',
      '"Bail',
      'events[1].citations[0].qoute',
      'There is no field "qoute" here, so widgets ignore it: did you mean "quote"?',
    ],
  ],
  [
    'a field with a capital',
    ['"grounds": [{ "text": "No risk"', '"Next": "An appeal", "grounds": [{ "text": "No risk"'],
    [
      '32:17',
      '"An',
      'events[1].ruling.Next',
      'There is no field "Next" here, so widgets ignore it: did you mean "next"?',
    ],
  ],
  [
    'a field with a capital and a slip',
    ['"quote": "Bail is granted"', '"Qoute": "Bail is granted"'],
    [
      '27:51',
      '"Bail',
      'events[1].citations[0].Qoute',
      'There is no field "Qoute" here, so widgets ignore it: did you mean "quote"?',
    ],
  ],
  [
    'a field much like one that is there',
    ['"parties": ["bank"]', '"party": "bank", "parties": ["bank"]'],
    ['22:16', '"bank"', 'events[0].party', 'There is no field "party" here, so widgets ignore it.'],
  ],
  [
    'a field with a name that all objects have',
    ['"lang": "en",', '"lang": "en", "constructor": 1,'],
    ['2:86', '1', 'constructor', 'There is no field "constructor" here, so widgets ignore it.'],
  ],
  [
    'a tag in a title',
    ['"The bank appeals"', '"The <b>bank</b> appeals"'],
    [
      '36:54',
      '"The <b>',
      'events[2].title',
      'This has HTML in it, <b>, which readers would see as it stands here: text is always text.',
    ],
  ],
  [
    'an entity in one of two languages',
    ['"The bank", "de": "Die Bank"', '"The bank", "de": "Bank &amp; Co"'],
    [
      '6:55',
      '"Bank &',
      'parties[1].name.de',
      'This has HTML in it, &amp;, which readers would see as it stands here: text is always text.',
    ],
  ],
  [
    'a link in a text without languages',
    ['"judges": ["B"]', '"judges": ["<a href=\\"b.html\\">B</a>"]'],
    [
      '39:47',
      '"<a',
      'events[2].ruling.judges[0]',
      'This has HTML in it, <a href="b.html">, which readers would see as it stands here: text is always text.',
    ],
  ],
  [
    'a language by its name',
    ['"lang": "en"', '"lang": "English"'],
    ['2:65', '"English"', 'lang', '"English" is not a language tag, such as en or pt-BR.'],
  ],
  [
    'a language with an underscore',
    ['"published": "2023-02"', '"published": "2023-02", "lang": "en_GB"'],
    ['13:117', '"en_GB"', 'sources[1].lang', '"en_GB" is not a language tag, such as en or pt-BR.'],
  ],
  [
    'a text in a language of two countries',
    ['"en": "The bank", "de"', '"en-GB-US": "The bank", "de"'],
    ['6:43', '"The bank"', 'parties[1].name.en-GB-US', '"en-GB-US" is not a language tag, such as en or pt-BR.'],
  ],
  [
    'UK in place of GB',
    ['"name": "Anna", "country": "CH"', '"name": "Anna", "country": "UK"'],
    ['5:48', '"UK"', 'parties[0].country', '"UK" is not the code of a country in ISO 3166-1: did you mean "GB"?'],
  ],
  [
    'a union of countries',
    ['"name": "The court", "country": "CH"', '"name": "The court", "country": "EU"'],
    ['9:54', '"EU"', 'places[0].country', '"EU" is not the code of a country in ISO 3166-1, such as GB.'],
  ],
  [
    'the asylum of no country',
    ['"status": {', '"asylum": { "country": "XX", "state": "granted" }, "status": {'],
    ['29:30', '"XX"', 'events[1].asylum.country', '"XX" is not the code of a country in ISO 3166-1, such as GB.'],
  ],
  [
    'a title of 121 characters',
    ['"The bank appeals"', `"${'x'.repeat(121)}"`],
    ['36:54', '"xxx', 'events[2].title', 'This has 121 characters: a title has 120 at most.'],
  ],
  [
    'a title of 121 characters in one of two languages',
    ['"The bank case"', `{ "en": "The bank case", "de": "${'x'.repeat(121)}" }`],
    ['2:71', '"xxx', 'title.de', 'This has 121 characters: a title has 120 at most.'],
  ],
  [
    'a status of 81 characters',
    ['"label": "On bail"', `"label": "${'x'.repeat(81)}"`],
    ['29:28', '"xxx', 'events[1].status.label', 'This has 81 characters: a label of a status has 80 at most.'],
  ],
  [
    'a field that stands twice',
    ['"place": "court",', '"place": "pub",\n      "place": "court",'],
    [
      '26:7',
      '"place": "court"',
      'events[1].place',
      '"place" stands here twice, on line 25 and on line 26: only the last one counts.',
    ],
  ],
];

/** By severity and path, in the order of the text. */
const MIXED = [
  [
    'the warnings beside a head that is wrong',
    [
      ['"https://example.org/order"', '"order"'],
      ['"subject": "anna"', '"subject": "ann"'],
      [' "answer": "Anna denies it.",', ''],
      ['"The bank appeals"', '"The <b>bank</b>"'],
    ],
    'error subject',
    'error sources[0].url',
    'warning events[0].standing',
    'warning events[2].title',
  ],
  [
    'the warnings beside a list that is not there',
    [
      ['"sources": [\n', '"source": [\n'],
      [' "answer": "Anna denies it.",', ''],
    ],
    'error sources',
    'warning source',
    'warning events[0].standing',
  ],
  [
    'the warnings on an event that is wrong',
    [
      ['"date": "2023-01-10"', '"date": "10 January"'],
      [' "answer": "Anna denies it.",', ''],
      ['"The bank complains"', `"${'x'.repeat(121)}"`],
    ],
    'error events[0].date',
    'warning events[0].title',
    'warning events[0].standing',
  ],
  [
    'an age of the facts, of an event without a date',
    [
      ['"2024-05-01"', '"2020-01"'],
      ['"date": "2023-03", ', ''],
      ['"2024-01-15"', '"2019"'],
    ],
    'warning updated',
    'warning events[0].date',
    'error events[1].date',
  ],
  [
    'no unused source, as long as an event names one that is none',
    [
      ['"source": "paper"', '"source": "papr"'],
      [' "answer": "Anna denies it.",', ''],
    ],
    'warning events[0].standing',
    'error events[0].citations[0].source',
  ],
  [
    'an unused source beside one that is wrong',
    [
      ['"https://example.org/order"', '"order"'],
      ['"source": "paper"', '"source": "order"'],
    ],
    'error sources[0].url',
    'warning sources[1].id',
  ],
  [
    'no advice on a status, as long as there is one with an error',
    [['"label": "On bail", "tone": "pending"', '"label": "On bail"']],
    'error events[1].status.tone',
  ],
  [
    'a slip, and what it leaves out',
    [['"standing": "alleged"', '"standin": "alleged"']],
    'error events[0].standing',
    'warning events[0].standin',
  ],
];

/** Near a warning, and right. */
const FINE = [
  ['the sound case'],
  ['line ends of Windows', ['\n', '\r\n']],
  ['25 words', ['Bail is granted', WORDS_26.replace('w0 ', '')]],
  ['facts checked a year ago to the day', ['"2024-05-01"', '"2023-11-22"'], ['"2024-01-15"', '"2023-11-22"']],
  ['a status two years old to the day', ['"date": "2023-03"', '"date": "2022-05-01"']],
  ['an old status that is final', ['"date": "2023-03"', '"date": "2010"'], ['"tone": "pending"', '"tone": "free"']],
  [
    'a hearing that lies ahead, known before',
    ['"2024-01-15"', '"2025-01-15", "known": "2024-04-01"'],
    ['"standing": "established", "importance": 2', '"standing": "scheduled", "importance": 2'],
  ],
  ['known within the days that the date allows', ['"known": "2023-02"', '"known": "2023-01"']],
  ['one title in two languages', ['"The bank appeals"', '{ "de": "The bank complains" }']],
  ['the schema for editors', ['"lang": "en",', '"lang": "en", "$schema": ["<x>"],']],
  [
    'comments',
    ['"lang": "en",', '"lang": "en", "$comment": "<b>Mind</b>",'],
    ['"judges": ["B"]', '"$comment": {}, "judges": ["B"]'],
  ],
  ['signs that are no HTML', ['"The bank appeals"', '"1 < 2 > 0, R&D; AT&T <anna@example.org> a<b"']],
  ['Kosovo', ['"name": "Anna", "country": "CH"', '"name": "Anna", "country": "XK"']],
  ['a script and a region', ['"lang": "en"', '"lang": "zh-Hant-TW"']],
  ['a title of 120 characters, one of them beyond the first plane', ['"The bank appeals"', `"🏦${'x'.repeat(119)}"`]],
  ['a source with a long title', ['"title": "Report"', `"title": "${'x'.repeat(300)}"`]],
];

const spoil = (edits) =>
  edits.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from);
    return text.replaceAll(from, to);
  }, SOUND);
const positionOf = ({ line, column }) => `${line}:${column}`;

/** By their names: what is in the files, and what was found in them. */
const files = new Map();
const diagnostics = new Map();

function file(content) {
  const name = `${files.size}.json`;
  files.set(name, content);
  return name;
}

const spoilt = ([title, ...rest]) => [
  title,
  file(spoil(rest.filter(({ length }) => length === 2))),
  rest.filter(({ length }) => length > 2),
];
const errors = ERRORS.map(spoilt);
const syntax = SYNTAX.map(([title, content, [position, begin, message]]) => [
  title,
  file(content),
  [[position, begin, '', message]],
]);
const lenient = LENIENT.map(([title, edit, expected]) => {
  const second = ['3:39', '"ann"', 'subject', 'No party has the id "ann".'];
  return [
    title,
    file(spoil([edit, ['"subject": "anna"', '"subject": "ann"']])),
    [expected, second].sort(([a], [b]) => parseInt(a) - parseInt(b)),
  ];
});
const warnings = WARNINGS.map(spoilt);
const mixed = MIXED.map(([title, edits, ...expected]) => [title, file(spoil(edits)), expected]);
const fine = FINE.map(spoilt);
const endless = file(spoil([['[{ "text": "No risk", "finding": "accepted" }]', `[${'{},'.repeat(99)}{}]`]]));
const marked = file(`\uFEFF${spoil([['"version": 1', '"version": 0']])}`);
const slips = file('{\n  "a": x y z,\n  "b": 1 2,\n}');
const bare = file(`${SOUND.slice(0, SOUND.indexOf('"events"'))}"events": []}`);

// One run for all files, as a newsroom's checks would.
for (const [name, content] of files) writeFileSync(join(folder, name), content);
const run = await casefile(['validate', '--format', 'json', '--today', TODAY, ...files.keys()]);
for (const { file, ...diagnostic } of JSON.parse(run.stdout))
  diagnostics.set(file, [...(diagnostics.get(file) ?? []), diagnostic]);

/** The diagnostics are these and no others, and the text at their positions begins as it should. */
function expectDiagnostics(name, severity, expected) {
  assert.deepEqual(
    (diagnostics.get(name) ?? []).map((diagnostic) => [
      positionOf(diagnostic),
      diagnostic.severity,
      diagnostic.path,
      diagnostic.message,
    ]),
    expected.map(([position, , path, message]) => [position, severity, path, message]),
  );
  const lines = files.get(name).toString().split('\n');
  for (const [position, begin] of expected) {
    const [line, column] = position.split(':').map(Number);
    if (begin)
      assert.ok(
        `${lines[line - 1].slice(column - 1)}\n`.startsWith(begin),
        `${position} is ${lines[line - 1].slice(column - 1)}`,
      );
  }
}

describe('validate finds an error', () => {
  for (const [title, name, expected] of errors)
    it(title, () => {
      expectDiagnostics(name, 'error', expected);
    });
});

describe('validate stops', () => {
  it('at a hundred errors, and says so', () => {
    const found = diagnostics.get(endless);
    assert.equal(found.length, 101);
    assert.deepEqual(found[0], {
      severity: 'error',
      code: 'more',
      line: 1,
      column: 1,
      path: '',
      message: 'There are more problems than these 100. Correct them first, then check again.',
    });
    assert.ok(found.slice(1).every(({ code }) => code === 'missing'));
  });
});

describe('validate finds an error of syntax', () => {
  for (const [title, name, expected] of syntax)
    it(title, () => {
      expectDiagnostics(name, 'error', expected);
    });
  for (const [title, name, expected] of lenient)
    it(`${title}, and what else is wrong`, () => {
      expectDiagnostics(name, 'error', expected);
    });

  it('a byte order mark, which is no column', () => {
    const found = diagnostics.get(marked);
    assert.deepEqual(found.map(positionOf), ['1:1', '2:14']);
    assert.equal(
      found[0].message,
      'The file begins with a byte order mark, which JSON does not allow: save it as UTF-8 without one.',
    );
  });

  it('once in each line that has any', () => {
    assert.deepEqual(diagnostics.get(slips).map(positionOf), ['2:8', '3:10', '3:11']);
  });
});

describe('validate warns of', () => {
  for (const [title, name, expected] of warnings)
    it(title, () => {
      expectDiagnostics(name, 'warning', expected);
    });

  it('no events, and not of all that no event names', () => {
    expectDiagnostics(bare, 'warning', [
      ['18:13', '[]', 'events', 'There are no events, and nothing for widgets to show.'],
    ]);
  });
});

describe('validate finds, whatever else is wrong,', () => {
  for (const [title, name, expected] of mixed) {
    it(title, () => {
      assert.deepEqual(
        diagnostics.get(name).map(({ severity, path }) => `${severity} ${path}`),
        expected,
      );
    });
  }
});

describe('validate and the reader of casefiles agree', () => {
  const places = [];
  const collect = (value, path) => {
    for (const [key, each] of Object.entries(value)) {
      places.push([...path, key]);
      if (typeof each === 'object') collect(each, [...path, key]);
    }
  };
  collect(JSON.parse(SOUND), []);
  const change = fc.tuple(
    fc.constantFrom(...places),
    fc.constantFrom(
      undefined,
      null,
      '',
      'x',
      'anna',
      'bail',
      'Nobody',
      '2023-13',
      '2023/..',
      '2020/2019',
      7,
      true,
      [],
      {},
      ['x'],
      { en: 'x' },
    ),
  );
  const changed = fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const document = JSON.parse(SOUND);
    for (const [path, value] of changes) {
      const unit = path.slice(0, -1).reduce((each, key) => each?.[key], document);
      if (typeof unit === 'object' && unit !== null) unit[path.at(-1)] = structuredClone(value);
    }
    return JSON.parse(JSON.stringify(document));
  });

  it('on what has no errors, and on the place of each error that the reader comes to see', () => {
    fc.assert(
      fc.property(changed, (document) => {
        const found = validate(Buffer.from(JSON.stringify(document)), 0);
        assert.equal(new Set(found.map((diagnostic) => JSON.stringify(diagnostic))).size, found.length);
        const errors = found.filter(({ severity }) => severity === 'error').map(({ path }) => path);
        const { problems } = parseCasefile(document);
        // To the reader, a ruling that has an error of its own is gone.
        const seen = problems.map(({ path }) => path).filter((path) => !path.endsWith('.effect.on'));
        assert.deepEqual(
          seen.filter((path) => !errors.includes(path)),
          [],
        );
        assert.equal(errors.length === 0, problems.length === 0);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('validate has nothing to say about', () => {
  for (const [title, name] of fine)
    it(title, () => {
      assert.deepEqual(diagnostics.get(name) ?? [], []);
    });
});
