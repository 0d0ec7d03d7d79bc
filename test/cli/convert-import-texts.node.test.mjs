/** Texts, media, links, ids and groups of TimelineJS documents in `casefile import`. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read, readSlide, slide } from './convert-support.mjs';

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
      /Not carried over: <img> in a text: https:\/\/example.com\/i.png \(events\[0\]\)/,
    );
  });

  it('marked paragraphs go back into their fields', () => {
    const { event } = readSlide({
      text: {
        headline: 'H',
        text: '<p>Detail.</p><p class="casefile-standing">Alleged.</p><p class="casefile-answer">Answer: He <b>denies</b> it.<br>All.</p>',
      },
    });
    assert.deepEqual([event.detail, event.standing, event.answer], ['Detail.', 'alleged', 'He denies it.\nAll.']);
  });

  const answerParagraph = (text, attributes = '') => `<p class="casefile-answer"${attributes}>${text}</p>`;
  const readAnswers = (...paragraphs) => {
    const { casefile, told } = read({
      events: [
        slide({ unique_id: 'First_one', text: { headline: 'H', text: paragraphs.join('') } }),
        slide({ unique_id: 'second' }),
      ],
    });
    return { answer: casefile.events[0].answer, told };
  };
  const FIRST = answerParagraph('Answer, 2019-11-19: No.');
  const ANSWERS = [
    ['one answer with a day', [FIRST], [{ text: 'No.', known: '2019-11-19' }]],
    [
      'two answers in order',
      [FIRST, answerParagraph('Answer, 2018-02: Never:<br>never.')],
      [
        { text: 'No.', known: '2019-11-19' },
        { text: 'Never:\nnever.', known: '2018-02' },
      ],
    ],
    [
      'an answer from a later event',
      [answerParagraph('Answer, 2019-11-19: No.', ' data-event="second"')],
      [{ text: 'No.', known: '2019-11-19', event: 'second' }],
    ],
    [
      'an answer from an event whose id changed',
      [answerParagraph('Answer, 2019-11-19: No.', ' data-event="First_one"')],
      [{ text: 'No.', known: '2019-11-19', event: 'first-one' }],
    ],
    [
      'an answer from an event that is not in the document',
      [answerParagraph('Answer, 2019-11-19: No.', ' data-event="third"')],
      [{ text: 'No.', known: '2019-11-19' }],
      'the event of an answer, "third", which is not in the document (events[0])',
    ],
    [
      'an answer with a day that does not exist',
      [FIRST, answerParagraph('Answer, 2019-02-29: So.')],
      [{ text: 'No.', known: '2019-11-19' }],
      'after the export: "Answer, 2019-02-29: So." (events[0])',
    ],
    [
      'an answer without a day after one with a day',
      [FIRST, answerParagraph('Answer: So.')],
      [{ text: 'No.', known: '2019-11-19' }],
      'after the export: "Answer: So." (events[0])',
    ],
    [
      'an answer with a day after one without a day',
      [answerParagraph('Answer: So.'), FIRST],
      'So.',
      'after the export: "Answer, 2019-11-19: No." (events[0])',
    ],
    [
      'a second answer without a day',
      [answerParagraph('Answer: So.'), answerParagraph('Answer: Not so.')],
      'So.',
      'after the export: "Answer: Not so." (events[0])',
    ],
  ];
  for (const [name, paragraphs, expected, loss] of ANSWERS) {
    it(`reads ${name}${loss ? ', and reports what it cannot' : ''}`, () => {
      const { answer, told } = readAnswers(...paragraphs);
      assert.deepEqual(answer, expected);
      if (loss) assert.ok(told.includes(loss), told);
      else assert.doesNotMatch(told, /Not carried over/);
    });
  }

  const SOURCE = 'Source: <a class="casefile-title" href="https://example.com/a">Title</a>';
  const CHANGED = [
    ['an unknown standing', '<p class="casefile-standing">Rumoured.</p>', 'Rumoured.'],
    ['a correction without a date', '<p class="casefile-correction">Correction: not so.</p>', 'Correction: not so.'],
    [
      'a correction with a day that does not exist',
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
      'a source with an archived copy that is not on the web',
      `<p class="casefile-source" data-kind="report">${SOURCE} (<a class="casefile-archived" href="file:///a">archived copy</a>)</p>`,
      'Source: Title (archived copy)',
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
    it(`a marked paragraph with ${name} is reported with its words`, () => {
      const { event, told } = readSlide({ text: { headline: 'H', text: `<p>Detail.</p>${html}` } });
      assert.deepEqual(
        [event.detail, event.standing, event.citations],
        ['Detail.', 'reported', [{ source: 'timeline' }]],
      );
      assert.ok(
        told.includes(
          `Not carried over: a paragraph that was changed after the export: ${JSON.stringify(words)} (events[0]).`,
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
        told.includes('events[0]: the media has no http(s) address and is not carried over') &&
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

  it('the same link twice is one source; the same address with other words is another one', () => {
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

  it('groups named like the categories for eras and for slides without a group stay separate from them', () => {
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
