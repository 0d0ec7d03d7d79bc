/** `casefile validate`: errors outside of the events. */
import { describe } from 'node:test';
import { DATE, DAY_DATE, DAY, SLUG, TEXT, KINDS, testEdits } from './validate-support.mjs';

describe('validate finds an error of the head', () => {
  testEdits('error', [
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
    [
      'an empty title',
      ['"The bank case"', '""'],
      ['2:40', '""', 'title', 'Expected text that is not empty, found "".'],
    ],
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
      'a subject that is not a party',
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
      'places as an object, but not the references to places',
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
      'a source that is not a web page',
      ['https://example.org/order', 'ftp://example.org'],
      [
        '12:90',
        '"ftp:',
        'sources[0].url',
        'Expected a web address that begins with https://, found "ftp://example.org".',
      ],
    ],
    [
      'a source published on a day that does not exist',
      ['"published": "2023-02"', '"published": "2023-13"'],
      ['13:98', '"2023-13"', 'sources[1].published', `"2023-13" ${DATE}`],
    ],
    [
      'no parties, but not the references to parties',
      ['"parties": [\n', '"$comment": [\n'],
      ['1:1', '{', 'parties', '"parties" is missing: a list is needed.'],
    ],
    ['no events', ['"events": [', '"$comment": ['], ['1:1', '{', 'events', '"events" is missing: a list is needed.']],
  ]);
});
