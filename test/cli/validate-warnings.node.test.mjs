/** `casefile validate`: what is allowed but should be improved. */
import { TODAY } from './command.mjs';
import { describe, it } from 'node:test';
import { VALID, expectDiagnostics, testEdits } from './validate-support.mjs';

const WORDS_26 = Array.from({ length: 26 }, (_, index) => `w${index}`).join(' ');

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
    'a place without events',
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
    'a misspelled field',
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
    'a misspelled field with a capital',
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
      'This has HTML in it, <b>, which readers would see as code. Use plain text.',
    ],
  ],
  [
    'an entity in one of two languages',
    ['"The bank", "de": "Die Bank"', '"The bank", "de": "Bank &amp; Co"'],
    [
      '6:55',
      '"Bank &',
      'parties[1].name.de',
      'This has HTML in it, &amp;, which readers would see as code. Use plain text.',
    ],
  ],
  [
    'a link in a text without languages',
    ['"judges": ["B"]', '"judges": ["<a href=\\"b.html\\">B</a>"]'],
    [
      '39:47',
      '"<a',
      'events[2].ruling.judges[0]',
      'This has HTML in it, <a href="b.html">, which readers would see as code. Use plain text.',
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
    'asylum with an unknown country',
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
      '"place" is used twice in this object, on line 25 and on line 26: only the last one counts.',
    ],
  ],
];

/** Close to a warning, but right. */
const FINE = [
  ['the valid case'],
  ['line ends of Windows', ['\n', '\r\n']],
  ['25 words', ['Bail is granted', WORDS_26.replace('w0 ', '')]],
  ['facts checked a year ago to the day', ['"2024-05-01"', '"2023-11-22"'], ['"2024-01-15"', '"2023-11-22"']],
  ['a status two years old to the day', ['"date": "2023-03"', '"date": "2022-05-01"']],
  ['an old status that is final', ['"date": "2023-03"', '"date": "2010"'], ['"tone": "pending"', '"tone": "free"']],
  [
    'a future hearing, known before',
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
  ['characters that are not HTML', ['"The bank appeals"', '"1 < 2 > 0, R&D; AT&T <anna@example.org> a<b"']],
  ['Kosovo', ['"name": "Anna", "country": "CH"', '"name": "Anna", "country": "XK"']],
  ['a script and a region', ['"lang": "en"', '"lang": "zh-Hant-TW"']],
  ['a title of 120 characters, one of them beyond the first plane', ['"The bank appeals"', `"🏦${'x'.repeat(119)}"`]],
  ['a source with a long title', ['"title": "Report"', `"title": "${'x'.repeat(300)}"`]],
];

describe('validate warns of', () => {
  testEdits('warning', WARNINGS);

  it('no events, but not of everything that no event names', () => {
    const content = `${VALID.slice(0, VALID.indexOf('"events"'))}"events": []}`;
    expectDiagnostics(content, 'warning', [
      ['18:13', '[]', 'events', 'There are no events, and nothing for widgets to show.'],
    ]);
  });
});

describe('validate has nothing to say about', () => {
  testEdits('warning', FINE);
});
