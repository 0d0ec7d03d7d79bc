/** `casefile export --to timelinejs`. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slideDates } from '../../dist/lib/src/cli/convert/dates.js';
import { exportCase } from '../../dist/lib/src/cli/convert/export.js';
import { readHtml } from '../../dist/lib/src/cli/convert/html.js';
import { caseOf, FULL, SAID, toTimeline } from './convert-support.mjs';

const slideOf = (event) => toTimeline(caseOf([event])).events[0];

describe('to TimelineJS', () => {
  it('a slide has its fields, as HTML', () => {
    assert.deepEqual(slideOf({ detail: 'A & B', citations: [{ source: 'photo' }] }), {
      unique_id: 'event-1',
      start_date: { year: 2010, month: 11, day: 18 },
      text: { headline: 'Event 1', text: 'A &amp; B' },
      media: { url: 'https://www.example.com/news?a=1&b=2', caption: 'News, &amp; more', credit: 'The Paper' },
      group: 'Law; order, &amp; more',
    });
  });

  it('the title slide has the title', () => {
    assert.deepEqual(toTimeline(caseOf([])).title, {
      unique_id: 'bridge-case',
      text: { headline: 'The &lt;Bridge&gt; Case' },
    });
  });

  it('has in its text what has no field', () => {
    const { text } = slideOf(FULL);
    const words = readHtml(text.text.replace(/ class="[^"]*"/g, '')).text.split('\n\n');
    for (const said of [
      'First & second.',
      'A line\nand one more about a page.',
      ...SAID,
      'Source: News, & more, The Paper, 2010-11-19: it was seen',
    ])
      assert.ok(words.includes(said), `${said} in ${JSON.stringify(words)}`);
    assert.ok(text.text.includes('about <a href="https://example.org/">a page</a>.'), text.text);
  });

  it('has a marked paragraph for what the media does not hold of a source', () => {
    const source = (extra) =>
      `<p class="casefile-source" data-kind="report"${extra}>Source: <a class="casefile-title" href="https://www.example.com/news?a=1&amp;b=2">News, &amp; more</a>, <span class="casefile-publisher">The Paper</span>`;
    assert.equal(slideOf({}).text.text, `${source('')}, <span class="casefile-published">2010-11-19</span></p>`);
    assert.equal(
      slideOf({ citations: [{ source: 'photo', locator: 'p. 1 < 2' }] }).text.text,
      `${source('')}, <span class="casefile-locator">p. 1 &lt; 2</span></p>`,
    );
    assert.equal(slideOf({ citations: [{ source: 'photo' }] }).text.text, undefined);
  });

  it('the answer is in the text for every standing', () => {
    for (const standing of ['established', 'reported', 'alleged', 'disputed', 'scheduled'])
      assert.ok(slideOf({ standing, answer: 'No.' }).text.text.includes('Answer: No.'));
  });

  it('has a marked paragraph for each answer of a list, with the id of its event', () => {
    const answer = [
      { text: 'No.', known: '2019-11' },
      { text: { en: 'Not < so.' }, known: '2019-11-19', event: 'event-1' },
    ];
    assert.equal(
      slideOf({ answer, citations: [{ source: 'photo' }] }).text.text,
      '<p class="casefile-answer">Answer, 2019-11: No.</p>' +
        '<p class="casefile-answer" data-event="event-1">Answer, 2019-11-19: Not &lt; so.</p>',
    );
  });

  it('has a second link for the archived copy of a source, which media and links cannot hold', () => {
    const archived = 'https://archive.example/a?b=1&c=2';
    for (const [kind, publisher] of [
      ['report', 'The Paper'],
      ['reference', 'example.org'],
    ]) {
      const sources = [{ id: 'old', title: 'Old page', publisher, url: 'https://example.org/', archived, kind }];
      const casefile = caseOf([{ detail: 'An Old page.', citations: [{ source: 'old' }] }], { sources });
      assert.ok(
        toTimeline(casefile).events[0].text.text.endsWith(
          ' (<a class="casefile-archived" href="https://archive.example/a?b=1&amp;c=2">archived copy</a>)</p>',
        ),
      );
    }
  });

  it('an interval in the category "era" is an era, a single date is not', () => {
    const { events, eras } = toTimeline(
      caseOf([
        { category: 'era', date: '2010/2012' },
        { category: 'era', date: '2010' },
      ]),
    );
    assert.deepEqual(
      [eras.map(({ unique_id }) => unique_id), events.map(({ unique_id }) => unique_id)],
      [['event-1'], ['event-2']],
    );
  });

  it('an era with an answer is an event, because TimelineJS shows no text of eras', () => {
    const { events, eras } = toTimeline(
      caseOf([
        { category: 'era', date: '2010/2012', answer: 'No.' },
        { category: 'era', date: '2010/2012', standing: 'alleged' },
      ]),
    );
    assert.deepEqual(
      [eras, events.map(({ text }) => text.text.includes('No.') || text.text.includes('Alleged.'))],
      [undefined, [true, true]],
    );
  });

  it('the text of an era is reported as not shown', () => {
    const { report } = exportCase(caseOf([{ category: 'era', date: '2010/2012', detail: 'Text' }]), 'timelinejs');
    assert.ok(report.some((line) => line.includes('does not show them (event-1)')));
  });

  it('the category "other" is not a group', () => {
    assert.equal(slideOf({ category: 'other' }).group, undefined);
  });

  it('one language is carried over, the others are reported', () => {
    const casefile = caseOf([
      { title: { es: 'Título', en: 'Title' }, detail: { de: 'Text' }, citations: [{ source: 'photo' }] },
    ]);
    const { text, report } = exportCase(casefile, 'timelinejs');
    assert.deepEqual(JSON.parse(text).events[0].text, { headline: 'Title', text: 'Text' });
    assert.ok(report.includes('Not carried over: the texts in other languages (es).'), report.join('\n'));
    assert.ok(exportCase({ ...casefile, lang: 'es' }, 'csv').report.some((line) => line.startsWith('Labels in texts')));
  });

  it('reports what is not carried over', () => {
    const told = exportCase(caseOf([FULL, {}]), 'timelinejs').report.join('\n');
    for (const line of [
      'the field "known" of events (event-1)',
      'the field "place" of events (event-1)',
      'the field "parties" of events (event-1)',
      'the field "status" of events (event-1)',
      'the field "whereabouts" of events (event-1)',
      'whom a ruling favours (event-1)',
      'importance',
      'parties (bridge)',
      'places (river)',
      'categories without events (other, era)',
      'updated',
    ]) {
      assert.ok(told.includes(line), `${line} in ${told}`);
    }
  });
});

describe('dates of slides', () => {
  const DATES = [
    ['2010', { start_date: { year: 2010 } }],
    ['2010-11', { start_date: { year: 2010, month: 11 } }],
    ['2010-11-18', { start_date: { year: 2010, month: 11, day: 18 } }],
    ['0010-01-01', { start_date: { year: '0010', month: 1, day: 1 } }],
    ['2010-11~', { start_date: { year: 2010, month: 11 }, display_date: 'c. November 2010' }],
    ['2010-11-18%', { start_date: { year: 2010, month: 11, day: 18 }, display_date: 'c. November 18, 2010?' }],
    ['2010-22', { start_date: { year: 2010 }, display_date: 'Summer 2010' }],
    ['201X', { start_date: { year: 2010 }, end_date: { year: 2019 }, display_date: '2010–2019' }],
    ['19XX', { start_date: { year: 1900 }, end_date: { year: 1999 }, display_date: '1900–1999' }],
    [
      '2012-06-19/2019-04-11',
      { start_date: { year: 2012, month: 6, day: 19 }, end_date: { year: 2019, month: 4, day: 11 } },
    ],
    ['2010-11/2012', { start_date: { year: 2010, month: 11 }, end_date: { year: 2012 } }],
    ['2010-11/..', { start_date: { year: 2010, month: 11 }, display_date: 'November 2010 –' }],
    ['../2010', { start_date: { year: 2010 }, display_date: '– 2010' }],
  ];
  for (const [edtf, expected] of DATES)
    it(edtf, () => {
      assert.deepEqual(slideDates(edtf, 'en'), expected);
    });

  it('in the language of the case, and in English if there is no such language', () => {
    assert.equal(slideDates('2010-11~', 'es').display_date, 'c. noviembre de 2010');
    assert.equal(slideDates('2010-11~', 'th').display_date, 'c. พฤศจิกายน 2010');
    assert.equal(slideDates('2010-11~', 'not a language').display_date, 'c. November 2010');
  });
});
