/**
 * `casefile import`: whole documents, options, and documents that are not as documented. Needs `npm run build` first.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { MAX_EVENTS } from '../../dist/lib/data/casefile.js';
import { read, slide } from './convert-support.mjs';

describe('a document with every documented field', async () => {
  const { casefile, told } = read(await readFile(new URL('fixtures/timeline.json', import.meta.url), 'utf8'));
  const [collapse, inquiry, law, rebuilt, era] = casefile.events;

  it('has everything but events', () => {
    const { id, title, lang, updated, subject, parties, places } = casefile;
    assert.deepEqual(
      { id, title, lang, updated, subject, parties, places },
      {
        id: 'bridge-case',
        title: 'The Bridge Case',
        lang: 'en',
        updated: '2024-06-25',
        subject: 'subject',
        parties: [{ id: 'subject', name: 'The Bridge Case' }],
        places: [],
      },
    );
  });

  it('has an event for each slide', () => {
    assert.deepEqual(collapse, {
      id: 'collapse',
      date: '2010-11-18',
      title: 'The bridge falls & rises',
      detail: 'See the first report.\n\nTwo\nlines.',
      category: 'accident',
      standing: 'reported',
      importance: 2,
      citations: ['photo-of-the-bridge', 'first-report', 'agency', 'bridge-page'].map((source) => ({ source })),
    });
    assert.deepEqual(
      [inquiry, law, rebuilt].map(({ id, date, title, category }) => [id, date, title, category]),
      [
        ['inquiry', '2011-02/2011-04-30', 'Inquiry', 'courts'],
        ['law-changes', '2012', 'Law changes', 'other'],
        ['rebuilt', '2013~', 'Rebuilt', 'accident'],
      ],
    );
  });

  it('has an event in the category "era" for each era', () => {
    assert.deepEqual([era.id, era.date, era.title, era.category], ['the-old-law', '2010/2013', 'The old law', 'era']);
  });

  it('has a category for each group', () => {
    assert.deepEqual(casefile.categories, [
      { id: 'accident', label: 'Accident' },
      { id: 'courts', label: 'Courts' },
      { id: 'other', label: 'Other' },
      { id: 'era', label: 'Era' },
    ]);
  });

  it('has a source for each media and link, and one for the document itself', () => {
    assert.deepEqual(casefile.sources, [
      {
        id: 'photo-of-the-bridge',
        title: 'Photo of the bridge',
        publisher: 'Agency',
        url: 'https://example.com/photo.jpg',
        kind: 'report',
      },
      {
        id: 'first-report',
        title: 'first report',
        publisher: 'example.org',
        url: 'https://www.example.org/report?a=1&b=2',
        kind: 'reference',
      },
      { id: 'agency', title: 'Agency', publisher: 'agency.example', url: 'https://agency.example/', kind: 'reference' },
      {
        id: 'bridge-page',
        title: 'Bridge page',
        publisher: 'example.com',
        url: 'https://example.com/page',
        kind: 'reference',
      },
      { id: 'timeline', title: 'The Bridge Case', publisher: 'bridge.json', kind: 'reference' },
    ]);
  });

  const REPORTED = [
    'no place for the text of the title slide: "How it went."',
    'media of the title slide: https://example.org/bridge.jpg, The bridge, A. Photographer',
    'Not carried over: the background (title, events[0]).',
    'Not carried over: the time of day (events[0]).',
    'Not carried over: the display date "A November afternoon" of 2010-11-18 (events[0]).',
    "Not carried over: the media's thumbnail (events[0]).",
    "Not carried over: the media's alt (events[0]).",
    "Not carried over: the media's link_target (events[0]).",
    '(autolink) (events[0]).',
    'The subject is a placeholder',
    'The day of the last check ("updated") is set to today, 2024-06-25. Check the facts',
    'need sources of their own: inquiry, law-changes, rebuilt, the-old-law.',
  ];
  for (const line of REPORTED)
    it(`reports: ${line}`, () => {
      assert.ok(told.includes(line), told);
    });
  it('reports nothing that it carried over', () => {
    assert.equal(told.split('\n').length, REPORTED.length + 1, told);
  });
});

describe('fields that the documentation does not have', () => {
  const LOST = [
    [{ events: [slide({ rating: 5 })] }, 'the unknown field "rating" (events[0])'],
    [{ events: [slide({ start_date: { year: 2010, era: 'CE' } })] }, 'the unknown field "era" (events[0], start date)'],
    [
      { events: [slide({ media: { url: 'https://example.com/', thumb: 'x' } })] },
      'the unknown field "thumb" (events[0], media)',
    ],
    [{ events: [slide({ text: 'only text' })] }, 'the field "text", which is not an object (events[0])'],
    [{ events: [slide({ end_date: '2011' })] }, 'the field "end_date", which is not an object (events[0])'],
    [{ events: [slide({ group: ['a'] })] }, 'the field "group", which is not text (events[0])'],
    [{ events: [], slides: [] }, 'the unknown field "slides" (the document)'],
    [{ events: [], eras: {} }, 'eras that are not a list'],
    [{ events: [], scale: 'geological' }, 'the scale "geological"'],
  ];
  for (const [document, expected] of LOST) {
    it(`reports ${expected}`, () => {
      assert.ok(read(document).told.includes(`Not carried over: ${expected}`), read(document).told);
    });
  }
});

describe('list items that are not slides', () => {
  for (const [slide, words] of [
    ['x', '"x"'],
    ['', '""'],
    [null, 'null'],
    [7, '7'],
    [true, 'true'],
    [[], '[]'],
  ]) {
    it(`${words} is left out, with the reason in the report`, () => {
      const { casefile, told } = read({ events: [slide], eras: [slide] });
      assert.deepEqual(casefile.events, []);
      assert.equal(
        told,
        ['events', 'eras']
          .map((list) => `${list}[0]: it is not an object with a date and a text. Left out: ${words}.`)
          .join('\n'),
      );
    });
  }
});

describe('options', () => {
  const plain = { events: [slide({})] };
  it('the id is the one in the options', () => {
    assert.equal(read(plain, { id: 'my-case' }).casefile.id, 'my-case');
  });
  it('without an id in the options it is made from the title', () => {
    assert.equal(read({ ...plain, title: { text: { headline: 'A case' } } }).casefile.id, 'a-case');
  });
  it('without a title the name of the file is used', () => {
    assert.deepEqual([read(plain).casefile.title, read(plain).casefile.id], ['bridge', 'bridge']);
  });
  it('a path is cut to the name of the file', () => {
    assert.doesNotMatch(JSON.stringify(read(plain, {}, '/a/b/bridge.json')), /\/a\/b/);
  });
  it('the language is the one in the options; English is assumed without one, and reported', () => {
    assert.equal(read(plain, { lang: 'es-EC' }).casefile.lang, 'es-EC');
    assert.match(read(plain, { lang: undefined }).told, /The language is assumed to be English/);
  });

  it('a language that is not one is refused', () => {
    assert.throws(() => read(plain, { lang: 'english!' }), /"english!" is not a language code/);
  });
});

describe('documents that have none of the formats', () => {
  const WRONG = [
    ['', /neither TimelineJS JSON nor its spreadsheet/],
    ['{\n "events" 1}', /^Error: The document is not valid JSON\. Line 2, column 11: A colon is expected here/],
    ['[]', /no list of `events`/],
    ['{"timeline": {"date": []}}', /no list of `events`/],
    ['{"events": {}}', /no list of `events`/],
    ['{"version": 1, "sources": [], "events": []}', /already a casefile/],
    ['BEGIN:VCALENDAR', /neither/],
    ['<html></html>', /neither/],
    ['Start Date,End Date,Headline\n1/2/2010,,x', /neither/],
    ['a,b\n1,2', /neither/],
  ];
  for (const [text, message] of WRONG)
    it(`${JSON.stringify(text)} is refused`, () => {
      assert.throws(() => read(text), message);
    });
  it('more events than a casefile may have are refused', () => {
    assert.throws(
      () => read({ events: Array.from({ length: MAX_EVENTS + 1 }, () => slide({})) }),
      new RegExp(`has ${MAX_EVENTS + 1} events. A casefile may have at most ${MAX_EVENTS}`),
    );
  });
});
