/** `casefile validate`: several things wrong at once. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCasefile } from '../../dist/lib/src/casefile/parse.js';
import { describe, it } from 'node:test';
import {
  DATE,
  DAY_DATE,
  SLUG,
  TEXT,
  KINDS,
  STANDINGS,
  VALID,
  diagnose,
  edited,
  testEdits,
} from './validate-support.mjs';

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
    'the age of the facts, beside an event without a date',
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
    'no unused source while an event names an unknown one',
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
    'no advice on a missing status while there is one with an error',
    [['"label": "On bail", "tone": "pending"', '"label": "On bail"']],
    'error events[1].status.tone',
  ],
  [
    'a misspelled field, and the field that is missing',
    [['"standing": "alleged"', '"standin": "alleged"']],
    'error events[0].standing',
    'warning events[0].standin',
  ],
];

describe('validate finds an error beside another', () => {
  testEdits('error', [
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
      ['21:40', '"rumoured"', 'events[0].standing', `Expected ${STANDINGS}, found "rumoured".`],
    ],
    [
      'a source without a title, but not the events that cite it',
      ['"title": "Order", ', ''],
      ['12:5', '{', 'sources[0].title', `"title" is missing: ${TEXT} is needed.`],
    ],
    [
      'a place with a wrong country, but not the events at that place',
      ['"name": "The court", "country": "CH"', '"name": "The court", "country": 1'],
      ['9:54', '1', 'places[0].country', 'Expected a country as two capital letters (such as GB), found 1.'],
    ],
    [
      'an event with the id of one that has an error',
      ['"alleged"', '"rumoured"'],
      ['"id": "appeal"', '"id": "claim"'],
      ['21:40', '"rumoured"', 'events[0].standing', `Expected ${STANDINGS}, found "rumoured".`],
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
      'a ruling with an error, but not the one that affirms it',
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
  ]);
});

describe('validate finds at the same time', () => {
  for (const [title, edits, ...expected] of MIXED) {
    it(title, () => {
      assert.deepEqual(
        diagnose(edited(...edits)).map(({ severity, path }) => `${severity} ${path}`),
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
  collect(JSON.parse(VALID), []);
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
    const document = JSON.parse(VALID);
    for (const [path, value] of changes) {
      const unit = path.slice(0, -1).reduce((each, key) => each?.[key], document);
      if (typeof unit === 'object' && unit !== null) unit[path.at(-1)] = structuredClone(value);
    }
    return JSON.parse(JSON.stringify(document));
  });

  it('on documents without errors, and on the path of each error that the reader finds', () => {
    fc.assert(
      fc.property(changed, (document) => {
        const found = diagnose(JSON.stringify(document));
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
