/** `casefile import`: TimelineJS documents in, casefiles out. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { importFile } from '../../dist/lib/src/cli/convert/import.js';
import { MAX_EVENTS, parseCasefile } from '../../dist/lib/src/casefile/parse.js';

const OPTIONS = { lang: 'en', today: '2024-06-25' };

/** Imports it, and makes sure that the casefile stands. */
function read(document, options = {}, name = 'bridge.json') {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const { casefile, report } = importFile(text, name, { ...OPTIONS, ...options });
  assert.deepEqual(parseCasefile(JSON.parse(JSON.stringify(casefile))).problems, []);
  for (const line of report) assert.match(line, /[^\s].*[.\])]|: ./, line);
  return { casefile, report, told: report.join('\n') };
}

const slide = (fields) => ({ start_date: { year: 2010 }, text: { headline: 'Headline' }, ...fields });
/** The only event of a document of one slide. */
function readSlide(fields, options) {
  const { casefile, told } = read({ events: [slide(fields)] }, options);
  return { casefile, told, event: casefile.events[0] };
}

describe('a document of every documented shape', async () => {
  const { casefile, told } = read(await readFile(new URL('fixtures/timeline.json', import.meta.url), 'utf8'));
  const [collapse, inquiry, law, rebuilt, era] = casefile.events;

  it('has a head', () => {
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

  it('has a source for each media and link, and one that stands for the document', () => {
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
    'Not carried: the background (title, events[0]).',
    'Not carried: the time of day (events[0]).',
    'Not carried: the display date "A November afternoon" of 2010-11-18 (events[0]).',
    "Not carried: the media's thumbnail (events[0]).",
    "Not carried: the media's alt (events[0]).",
    "Not carried: the media's link_target (events[0]).",
    '(autolink) (events[0]).',
    'The subject is a placeholder',
    'The day of the last check ("updated") is set to today, 2024-06-25: check the facts',
    'need sources of their own: inquiry, law-changes, rebuilt, the-old-law.',
  ];
  for (const line of REPORTED)
    it(`reports: ${line}`, () => {
      assert.ok(told.includes(line), told);
    });
  it('reports nothing that it carried', () => {
    assert.equal(told.split('\n').length, REPORTED.length + 1, told);
  });
});

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
    ['an interval of unlike precision', { year: 2010, month: 5, day: 1 }, { year: 2012 }, '2010-05-01/2012'],
    [
      'an end in the month of the start',
      { year: 2010, month: 5, day: 1 },
      { year: 2010, month: 5 },
      '2010-05-01/2010-05',
    ],
    ['an end that is the start', { year: 2010, month: 5 }, { year: '2010', month: '05' }, '2010-05'],
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
    ['31 February', { year: 2010, month: 2, day: 31 }, undefined, '"2010-2-31" is not in the calendar.'],
    ['29 February of no leap year', { year: 2011, month: 2, day: 29 }, undefined, 'is not in the calendar'],
    ['month 13', { year: 2010, month: 13 }, undefined, '"2010-13" is not in the calendar.'],
    ['month 21, which is a season in EDTF', { year: 2010, month: 21 }, undefined, 'is not in the calendar'],
    ['month 0', { year: 2010, month: 0 }, undefined, 'is not in the calendar'],
    ['a month in words', { year: 2010, month: 'May' }, undefined, '"2010-May" is not in the calendar.'],
    ['a day without a month', { year: 2010, day: 5 }, undefined, 'it has the day 5, but no month.'],
    ['two digits', { year: 10 }, undefined, '"10" has not all digits of a year; write 2010 or 0010.'],
    ['a year in words', { year: 'MMX' }, undefined, '"MMX" is not a year.'],
    ['an open range', { year: '2010-' }, undefined, '"2010-" is not a year.'],
    ['a range', { year: '2010-2012' }, undefined, '"2010-2012" is not a year.'],
    ['half a year', { year: 2010.5 }, undefined, '"2010.5" is not a year.'],
    ['the year 0', { year: 0 }, undefined, '0 is before the year 1'],
    ['BCE', { year: -500 }, undefined, '-500 is before the year 1'],
    ['five digits', { year: 10000 }, undefined, '10000 is after the year 9999'],
    ['the far past', { year: -13800000000 }, undefined, 'is before the year 1'],
    ['an end before the start', { year: 2010 }, { year: 2009 }, 'end date: 2009 is before the start, 2010.'],
    ['a wrong end', { year: 2010 }, { year: 2010, month: 6, day: 31 }, 'end date: "2010-6-31" is not in the calendar.'],
    ['an interval from BCE', { year: -10 }, { year: 2010 }, '-10 is before the year 1'],
  ];
  for (const [name, start_date, end_date, expected] of REFUSED) {
    it(`${name} leaves the event out: ${expected}`, () => {
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

  it('on the cosmological scale only years count, and years out of reach are left out', () => {
    const { casefile, told } = read({
      scale: 'cosmological',
      events: [slide({ start_date: { year: 2010, month: 5 } }), slide({ start_date: { year: '-13800000000' } })],
    });
    assert.deepEqual(
      casefile.events.map(({ date }) => date),
      ['2010'],
    );
    assert.match(told, /Not carried: month and day, on the cosmological scale \(events\[0\]\)/);
    assert.match(told, /events\[1\]: start date: -13800000000 is before the year 1/);
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
    it(`the display date "${display_date}" says ${expected}`, () => {
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
      /to be shown before, they need "known": headline\./,
    );
    assert.doesNotMatch(readSlide({ start_date: { year: 2024, month: 6, day: 25 } }).told, /known/);
  });
});

describe('texts', () => {
  const TEXTS = [
    ['plain', 'plain'],
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['a<br>b', 'a\nb'],
    ['a\n  b', 'a b'],
    ['1 &lt; 2 &amp; 3', '1 < 2 & 3'],
    ['1 < 2 & 3', '1 < 2 & 3'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['<h2>Not loud</h2>text', 'Not loud\n\ntext'],
    ['<blockquote>Said.</blockquote>', 'Said.'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['x<script>alert(1)</script><style>p {}</style><!-- no -->y', 'xy'],
    ['<b>not <i>closed', 'not closed'],
    ['   ', undefined],
    [undefined, undefined],
  ];
  for (const [html, expected] of TEXTS) {
    it(`${JSON.stringify(html)} becomes ${JSON.stringify(expected)}`, () => {
      assert.equal(readSlide({ text: { headline: 'H', text: html } }).event.detail, expected);
    });
  }

  it('a headline is one line of text', () => {
    assert.equal(readSlide({ text: { headline: '<p>A &amp;</p>\n<p>B</p>' } }).event.title, 'A & B');
  });

  const UNTITLED = [
    [{ text: { text: '<p>First line.</p><p>Second.</p>' } }, 'First line.'],
    [{ text: {}, media: { url: 'https://example.com/', caption: 'Caption' } }, 'Caption'],
    [{ text: undefined }, 'Untitled'],
  ];
  for (const [fields, expected] of UNTITLED) {
    it(`without a headline the title is ${JSON.stringify(expected)}`, () => {
      const { event, told } = readSlide(fields);
      assert.equal(event.title, expected);
      assert.ok(told.includes(`events[0]: no headline; the title is "${expected}".`));
    });
  }

  it('an image in a text is reported', () => {
    assert.match(
      readSlide({ text: { headline: 'H', text: 'a <img src="https://example.com/i.png"> b' } }).told,
      /Not carried: <img> in a text: https:\/\/example.com\/i.png \(events\[0\]\)/,
    );
  });

  it('what the export marked goes back to its fields', () => {
    const { event } = readSlide({
      text: {
        headline: 'H',
        text: '<p>Detail.</p><p class="casefile-standing">Alleged.</p><p class="casefile-answer">Answer: He <b>denies</b> it.<br>All.</p>',
      },
    });
    assert.deepEqual([event.detail, event.standing, event.answer], ['Detail.', 'alleged', 'He denies it.\nAll.']);
  });

  const SOURCE = 'Source: <a class="casefile-title" href="https://example.com/a">Title</a>';
  const CHANGED = [
    ['a standing that is none', '<p class="casefile-standing">Rumoured.</p>', 'Rumoured.'],
    ['a correction without a date', '<p class="casefile-correction">Correction: not so.</p>', 'Correction: not so.'],
    [
      'a correction on no day',
      '<p class="casefile-correction">Correction, 2023-02-29: not so.</p>',
      'Correction, 2023-02-29: not so.',
    ],
    [
      'a source without its parts',
      '<p class="casefile-source" data-kind="report">Source: a book</p>',
      'Source: a book',
    ],
    ['a source of an unknown kind', `<p class="casefile-source" data-kind="rumour">${SOURCE}</p>`, 'Source: Title'],
    ['a source without a kind', `<p class="casefile-source">${SOURCE}</p>`, 'Source: Title'],
    [
      'a source that is not on the web',
      `<p class="casefile-source" data-kind="report">${SOURCE.replace('https:', 'javascript:')}</p>`,
      'Source: Title',
    ],
    [
      'a source published before the year 1',
      `<p class="casefile-source" data-kind="report">${SOURCE}, <span class="casefile-published">-0001</span></p>`,
      'Source: Title, -0001',
    ],
    [
      'a source without a publisher or an address',
      '<p class="casefile-source" data-kind="report">Source: <span class="casefile-title">Title</span></p>',
      'Source: Title',
    ],
  ];
  for (const [name, html, words] of CHANGED) {
    it(`${name}, where the export's mark was kept: its words are reported, not lost`, () => {
      const { event, told } = readSlide({ text: { headline: 'H', text: `<p>Detail.</p>${html}` } });
      assert.deepEqual(
        [event.detail, event.standing, event.citations],
        ['Detail.', 'reported', [{ source: 'timeline' }]],
      );
      assert.ok(
        told.includes(
          `Not carried: a paragraph that casefile marked and that is no longer as it wrote it: ${JSON.stringify(words)} (events[0]).`,
        ),
        told,
      );
    });
  }
});

describe('sources', () => {
  const URLS = [
    ['https://example.com/a', 'https://example.com/a'],
    ['//example.com/a', 'https://example.com/a'],
    ['HTTP://Example.com/a b', 'http://example.com/a%20b'],
    ['<iframe src="https://example.com/embed" width="1"></iframe>', 'https://example.com/embed'],
  ];
  for (const [url, expected] of URLS) {
    it(`the media ${url} has the address ${expected}`, () => {
      const { casefile, told } = readSlide({ media: { url } });
      assert.deepEqual(casefile.sources, [
        { id: 'headline', title: 'Headline', publisher: 'example.com', url: expected, kind: 'report' },
      ]);
      assert.doesNotMatch(told, /carried/);
    });
  }

  for (const url of [
    'images/a.jpg',
    'ftp://example.com/a',
    'javascript:alert(1)',
    'data:image/png;base64,AA',
    '<iframe src="/local"></iframe>',
    '',
  ]) {
    it(`the media ${JSON.stringify(url)} is reported, and the event cites the document`, () => {
      const { casefile, event, told } = readSlide({ media: { url, caption: 'The caption', credit: 'The credit' } });
      assert.deepEqual(event.citations, [{ source: 'timeline' }]);
      assert.equal(casefile.sources[0].url, undefined);
      assert.ok(
        told.includes('events[0]: the media has no http(s) address and is not carried') &&
          told.includes('The caption, The credit'),
        told,
      );
    });
  }

  it('a quotation in place of media is text', () => {
    assert.equal(
      readSlide({ media: { url: '<blockquote>Said. <cite>Someone</cite></blockquote>' } }).event.detail,
      'Said. Someone',
    );
  });

  it('links that are not http(s) are reported, their words kept', () => {
    const { event, told } = readSlide({
      text: { headline: 'H', text: '<a href="mailto:a@example.com">Write</a> or <a href="#here">look</a>' },
    });
    assert.equal(event.detail, 'Write or look');
    assert.match(told, /not http\(s\): mailto:a@example.com \(events\[0\]\).*\n.*not http\(s\): #here/);
  });

  it('the same link twice is one source, the same address with other words another', () => {
    const text = (words) => ({ headline: words, text: `<a href="https://example.com/">${words}</a>` });
    const { casefile } = read({
      events: [slide({ text: text('one') }), slide({ text: text('one') }), slide({ text: text('two') })],
    });
    assert.deepEqual(
      casefile.sources.map(({ id }) => id),
      ['one', 'two'],
    );
  });

  it('a source named like the document gets another id', () => {
    const { casefile } = read({
      events: [slide({}), slide({ media: { url: 'https://example.com/', caption: 'Timeline' } })],
    });
    assert.deepEqual(
      casefile.sources.map(({ id }) => id),
      ['timeline', 'timeline-2'],
    );
  });
});

describe('ids and groups', () => {
  const IDS = [
    [
      [{ unique_id: 'a-b' }, { unique_id: 'a-b' }],
      ['a-b', 'a-b-2'],
    ],
    [[{ unique_id: 'Event_1 ' }], ['event-1']],
    [[{ text: { headline: 'Ángela’s Straße' } }], ['angela-s-stra-e']],
    [
      [{ text: { headline: '日本語' } }, { text: { headline: '!!!' } }],
      ['event', 'event-2'],
    ],
    [
      [{}, {}, { unique_id: 'headline-2' }],
      ['headline', 'headline-2', 'headline-2-2'],
    ],
  ];
  for (const [slides, expected] of IDS) {
    it(`${JSON.stringify(slides)}: ${expected}`, () => {
      assert.deepEqual(
        read({ events: slides.map(slide) }).casefile.events.map(({ id }) => id),
        expected,
      );
    });
  }

  it('an id that had to change is reported', () => {
    assert.match(readSlide({ unique_id: 'Event_1' }).told, /events\[0\]: the id "Event_1" became "event-1"\./);
  });

  it('groups named like the categories for eras and for no group stay apart from them', () => {
    const { casefile } = read({
      events: ['Other', 'Era', undefined, ' Era '].map((group) => slide({ group })),
      eras: [slide({ end_date: { year: 2011 } })],
    });
    assert.deepEqual(
      casefile.events.map(({ category }) => category),
      ['other-2', 'era-2', 'other', 'era-2', 'era'],
    );
  });

  it('groups may have any letters and markup', () => {
    const { casefile } = read({ events: ['裁判', '法廷', '<b>Courts</b> &amp; Law'].map((group) => slide({ group })) });
    assert.deepEqual(casefile.categories, [
      { id: 'group', label: '裁判' },
      { id: 'group-2', label: '法廷' },
      { id: 'courts-law', label: 'Courts & Law' },
    ]);
  });
});

describe('what is not in the documentation', () => {
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
      assert.ok(read(document).told.includes(`Not carried: ${expected}`), read(document).told);
    });
  }
});

describe('what is no slide', () => {
  for (const [slide, words] of [
    ['x', '"x"'],
    ['', '""'],
    [null, 'null'],
    [7, '7'],
    [true, 'true'],
    [[], '[]'],
  ]) {
    it(`${words} is left out, and the reason given`, () => {
      const { casefile, told } = read({ events: [slide], eras: [slide] });
      assert.deepEqual(casefile.events, []);
      assert.equal(
        told,
        ['events', 'eras']
          .map((list) => `${list}[0]: it is no object with a date and a text. Left out: ${words}.`)
          .join('\n'),
      );
    });
  }
});

describe('options', () => {
  const plain = { events: [slide({})] };
  it('the id is as given', () => {
    assert.equal(read(plain, { id: 'my-case' }).casefile.id, 'my-case');
  });
  it('without an id it is made from the title', () => {
    assert.equal(read({ ...plain, title: { text: { headline: 'A case' } } }).casefile.id, 'a-case');
  });
  it('without a title the file gives its name', () => {
    assert.deepEqual([read(plain).casefile.title, read(plain).casefile.id], ['bridge', 'bridge']);
  });
  it('of a path only the name is kept', () => {
    assert.doesNotMatch(JSON.stringify(read(plain, {}, '/a/b/bridge.json')), /\/a\/b/);
  });
  it('the language is as given, and English is reported', () => {
    assert.equal(read(plain, { lang: 'es-EC' }).casefile.lang, 'es-EC');
    assert.match(read(plain, { lang: undefined }).told, /The language is taken to be English/);
  });

  const WRONG = [
    [{ id: 'My Case' }, /The id "My Case" is not a lower-case slug/],
    [{ lang: 'english!' }, /"english!" is not a language/],
    [{ today: '2024-02-31' }, /"2024-02-31" is not a day/],
  ];
  for (const [options, message] of WRONG)
    it(`${JSON.stringify(options)} is refused`, () => {
      assert.throws(() => read(plain, options), message);
    });
});

describe('documents of no known format', () => {
  const WRONG = [
    ['', /neither TimelineJS JSON nor its spreadsheet/],
    ['{\n "events" 1}', /^Error: The document is not valid JSON\. Line 2, column 11: A colon is expected here/],
    ['[]', /no list of `events`/],
    ['{"timeline": {"date": []}}', /no list of `events`/],
    ['{"events": {}}', /no list of `events`/],
    ['{"version": 1, "sources": [], "events": []}', /a casefile already/],
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
      /20001 events are more than the 20000/,
    );
  });
});

describe('the spreadsheet as CSV', () => {
  const HEADER =
    'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';
  const rows = (...lines) => [HEADER, ...lines].join('\r\n');

  it('reads every column', () => {
    const { casefile, told } = read(
      rows(
        ',,,,,,,,,The Case,About it,,,,,title,,#fff',
        '2010,11,18,14:05,2010,12,1,,,Falls,"<p>A ""big"" one,\ntruly</p>",https://example.com/a,Agency,Photo,https://example.com/t,,Accident,red',
        '2010,,,,2012,,,,,The old law,,,,,,era,,',
      ),
      {},
      'sheet.csv',
    );
    assert.deepEqual([casefile.title, casefile.id], ['The Case', 'the-case']);
    assert.deepEqual(
      casefile.events.map(({ id, date, title, detail, category }) => [id, date, title, detail, category]),
      [
        ['falls', '2010-11-18/2010-12-01', 'Falls', 'A "big" one, truly', 'accident'],
        ['the-old-law', '2010/2012', 'The old law', undefined, 'era'],
      ],
    );
    assert.deepEqual(casefile.sources[0], {
      id: 'photo',
      title: 'Photo',
      publisher: 'Agency',
      url: 'https://example.com/a',
      kind: 'report',
    });
    for (const line of [
      'the time of day (row 3)',
      'the background (row 2, row 3)',
      "the media's thumbnail (row 3)",
      'row 2: a casefile has no place for the text of the title slide: "About it"',
    ]) {
      assert.ok(told.includes(line), told);
    }
  });

  const SHEETS = [
    ['a byte order mark', '\uFEFFYear,Headline\n2010,A'],
    ['line feeds', 'Year,Headline\n2010,A\n'],
    ['carriage returns and line feeds', 'Year,Headline\r\n2010,A\r\n'],
    ['columns in another order and case', ' headline ,YEAR\nA,2010'],
    ['underscores in names', 'year,headline,end_year\n2010,A,'],
    ['semicolons', 'Year;Headline;Text\n2010;A;'],
    ['semicolons in texts', 'Year,Headline,Text\n2010,A,&amp;&lt;&gt;&quot;'],
    ['tabs', 'Year\tHeadline\tText\n2010\tA\t'],
    ['quotes', '"Year","Headline"\n"2010","A"'],
    ['empty rows', '\n,,\nYear,Headline,Text\n,,\n\n2010,A,\n , ,\n'],
    ['a short row', 'Headline,Year,Text,Media\nA,2010'],
    ['spaces and commas in numbers', 'Year,Headline\n"2, 010",A'],
    ['a title without a date', 'Year,Headline,Type\n,T,Title\n2010,A,'],
  ];
  for (const [name, text] of SHEETS) {
    it(`reads ${name}`, () => {
      assert.deepEqual(
        read(text).casefile.events.map(({ date, title }) => [date, title]),
        [['2010', 'A']],
      );
    });
  }

  const REPORTED = [
    ['an extra column', 'Year,Headline,Rating\n2010,A,\n2010,B,5', 'Not carried: the column "Rating" (row 3)'],
    ['a column twice', 'Year,Headline,Headline\n2010,A,B', 'Not carried: the column "Headline" (row 2)'],
    ['a cell without a column', 'Year,Headline\n2010,A,B', 'Not carried: the column "3" (row 2)'],
    [
      'a wrong date by its row',
      'Year,Month,Day,Headline\n\n2010,2,31,A',
      'row 3: start date: "2010-2-31" is not in the calendar. Left out: "A".',
    ],
    ['a month without a year', 'Year,Month,Headline\n,2,A', 'row 2: start date: a date needs a year.'],
    ['an end without a year', 'Year,End Month,Headline\n2010,2,A', 'Not carried: an end date without a year (row 2)'],
    ['an unknown type', 'Year,Headline,Type\n2010,A,slide', 'Not carried: the type "slide" (row 2)'],
    [
      'a second title',
      'Year,Headline,Type\n,T,title\n2010,A,title',
      'row 3: a second title slide is read as an event.',
    ],
    ['broken quotes', 'Year,Headline\n2010,"A', 'row 2: Quoted field unterminated.'],
  ];
  for (const [name, text, expected] of REPORTED)
    it(`reports ${name}`, () => {
      assert.ok(read(text).told.includes(expected), read(text).told);
    });
});

describe('whatever the document', () => {
  const scraps = fc.constantFrom(
    '',
    ' ',
    'word',
    '<p>a</p>',
    '<b>',
    '</b>',
    '&amp;',
    '<',
    '"',
    '\n',
    '<a href="https://example.com/x">',
    '</a>',
    '<a href="x">',
    '<img src=x>',
    '日本',
    '<p class="casefile-standing">Disputed.</p>',
    '<p class="casefile-answer">',
    '\u0000',
    '\ud800',
  );
  const text = fc.oneof(
    fc.array(scraps, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string(),
    fc.constantFrom(undefined, null, 5, true, [], {}),
  );
  const part = (min, max) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min, max }) },
      fc.integer({ min, max }).map(String),
      fc.constantFrom(undefined, '', null, 'x', -1, 0, 99, {}),
    );
  const date = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record(
        { year: part(1, 9999), month: part(1, 12), day: part(1, 31), hour: part(0, 23), display_date: text },
        { requiredKeys: ['year'] },
      ),
    },
    fc.constantFrom(undefined, null, 'x', []),
  );
  const url = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    text,
    fc.constantFrom(
      '//example.com',
      'https://example.com/<>"',
      'https://',
      '<iframe src=https://example.com>',
      '<blockquote>x',
    ),
  );
  const anySlide = fc.record(
    {
      start_date: date,
      end_date: date,
      display_date: text,
      text: fc.oneof(fc.record({ headline: text, text }, { requiredKeys: [] }), text),
      media: fc.oneof(
        fc.record({ url, caption: text, credit: text, link: url, title: text }, { requiredKeys: [] }),
        text,
      ),
      group: text,
      unique_id: text,
      background: text,
      extra: text,
    },
    { requiredKeys: ['start_date'] },
  );
  const document = fc.record(
    {
      title: fc.oneof(anySlide, text),
      events: fc.array(fc.oneof({ weight: 9, arbitrary: anySlide }, text)),
      eras: fc.oneof(fc.array(anySlide), text),
      scale: fc.constantFrom(undefined, 'human', 'cosmological'),
    },
    { requiredKeys: ['events'] },
  );

  it('JSON becomes a casefile without problems, and each slide an event or a line in the report', () => {
    fc.assert(
      fc.property(document, (value) => {
        const { casefile, report } = read(value);
        const count = value.events.length + (Array.isArray(value.eras) ? value.eras.length : 0);
        assert.equal(casefile.events.length + report.filter((line) => / Left out: /.test(line)).length, count);
      }),
      { numRuns: 1000 },
    );
  });

  it('CSV becomes a casefile without problems', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '2010', '5', '31', 'x', '"', 'a,b', 'title', 'era', 'https://example.com/'),
      text.map((value) => String(value)),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 20 })), fc.boolean(), (table, quoted) => {
        const write = (value) => (quoted ? `"${value.replaceAll('"', '""')}"` : value);
        read(
          `Year,Month,Day,End Year,Headline,Text,Media,Media Caption,Type,Group,Display Date\n${table.map((row) => row.map(write).join(',')).join('\n')}`,
        );
      }),
      { numRuns: 500 },
    );
  });
});
