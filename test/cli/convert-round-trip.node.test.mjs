/** `casefile export`, then `casefile import`, and the other way round. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readSlideDates, slideDates } from '../../dist/lib/src/cli/convert/dates.js';
import { exportCase, FORMATS } from '../../dist/lib/src/cli/convert/export.js';
import { readHtml } from '../../dist/lib/src/cli/convert/html.js';
import { SOURCE_KINDS } from '../../dist/lib/data/casefile.js';
import { readDate } from '../../dist/lib/src/dates/edtf.js';
import { caseOf, CASES, fromTimeline, FULL, toTimeline } from './convert-support.mjs';

/**
 * What TimelineJS and a casefile both hold of the events: their fields, and their sources in full, in the order of
 * both.
 */
function held({ events, sources, categories }) {
  const cited = ({ source, ...says }) => {
    const { id, ...whole } = sources.find((one) => one.id === source);
    return JSON.stringify([id === 'timeline' ? id : Object.entries(whole).sort(), Object.entries(says).sort()]);
  };
  return events.map(({ id, date, title, detail, category, standing, answer, corrections, citations }) => ({
    id,
    detail,
    citations: citations.map(cited),
    // What is established is not told from what is reported.
    rest: [
      date,
      title,
      categories.find((one) => one.id === category).label,
      standing.replace('established', 'reported'),
      answer,
      corrections,
    ],
  }));
}

const FORMS = { timelinejs: 'json', csv: 'csv' };

for (const [name, casefile] of Object.entries(CASES)) {
  describe(`${name}, exported and imported`, () => {
    for (const [format, extension] of Object.entries(FORMS)) {
      const once = fromTimeline(exportCase(casefile, format).text, extension);
      const pairs = held(casefile).map((event, index) => [event, held(once)[index]]);

      it(`${format} keeps titles, dates, categories, standings, answers and corrections`, () => {
        for (const [event, other] of pairs) assert.deepEqual(other.rest, event.rest);
        assert.equal(once.title, casefile.title);
      });
      it(`${format} keeps every source in full, and what it says about each event, in order`, () => {
        for (const [event, other] of pairs)
          assert.deepEqual([event.id, ...other.citations], [event.id, ...event.citations]);
      });
      it(`${format} keeps every detail, and adds only rulings and records to it`, () => {
        casefile.events.forEach(({ id, detail, ruling, asylum, extradition }, index) => {
          const other = once.events[index].detail;
          if (ruling || asylum || extradition) assert.ok(other.startsWith(detail ?? ''), id);
          else assert.equal(other, detail, id);
        });
      });
      it(`${format} gives the same result the second time`, () => {
        const text = exportCase(once, format).text;
        assert.deepEqual(held(fromTimeline(text, extension)), held(once));
        assert.equal(exportCase(fromTimeline(text, extension), format).text, text);
      });
    }
    it('TimelineJS keeps the ids', () => {
      const back = fromTimeline(toTimeline(casefile));
      assert.deepEqual([back.id, back.events.map(({ id }) => id)], [casefile.id, casefile.events.map(({ id }) => id)]);
    });
  });
}

describe('any document, exported and imported', () => {
  const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, '0'));
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const point = fc.oneof(
    year,
    day,
    day.map((text) => text.slice(0, 7)),
    year.map((text) => `${text.slice(0, 3)}X`),
    year.map((text) => `${text.slice(0, 2)}XX`),
    fc.tuple(year, fc.constantFrom(21, 22, 23, 24)).map((parts) => parts.join('-')),
    fc
      .tuple(
        fc.oneof(
          year,
          day,
          day.map((text) => text.slice(0, 7)),
        ),
        fc.constantFrom('~', '?', '%'),
      )
      .map((parts) => parts.join('')),
  );
  const edtf = fc
    .oneof(
      point,
      fc.tuple(point, point).map((parts) => parts.join('/')),
    )
    .filter((text) => readDate(text)?.first >= readDate('0001').first);
  const whole = (text) => {
    const { first, last } = readDate(text);
    return [first, last];
  };

  it('a date keeps its days, and its precision if it is not an interval', () => {
    fc.assert(
      fc.property(edtf, fc.constantFrom('en', 'es', 'de', 'ar', 'th', 'ja'), (text, lang) => {
        const { edtf: back } = readSlideDates(slideDates(text, lang), { isCosmological: false, lang });
        assert.deepEqual(whole(back), whole(text));
        if (!text.includes('/')) assert.deepEqual(readDate(back), readDate(text));
      }),
      { numRuns: 2000 },
    );
  });

  const word = fc.constantFrom('bridge', 'fell', 'A & B', '1 < 2', 'río', '"so"', 'the end.', '日本', '$1', '(x)');
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
  const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const link = fc
    .tuple(fc.webUrl({ withQueryParameters: true }), fc.constantFrom('first link', 'second link'))
    .map(([url, text]) => `<a href="${escape(url).replace(/"/g, '%22')}">${text}</a>`);
  const paragraph = fc
    .tuple(words, fc.option(link, { nil: '' }), words)
    .map(([before, middle, after]) => `<p>${escape(before)} ${middle} ${escape(after)}</p>`);
  const media = fc.record(
    { url: fc.webUrl(), caption: words.map(escape), credit: words.map(escape) },
    { requiredKeys: ['url'] },
  );
  const dated = fc.record({
    year: fc.integer({ min: 100, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const date = fc.tuple(dated, fc.integer({ min: 1, max: 3 })).map(([{ year: y, month, day: d }, count]) => ({
    year: y,
    ...(count > 1 && { month }),
    ...(count > 2 && { day: d }),
  }));
  const slides = fc.uniqueArray(
    fc.record(
      {
        unique_id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
        start_date: date,
        text: fc.record(
          {
            headline: words.map(escape),
            text: fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((list) => list.join('')),
          },
          { requiredKeys: ['headline'] },
        ),
        media,
        group: fc.constantFrom('Law', 'Other', 'Era', 'a &amp; b', '裁判'),
      },
      { requiredKeys: ['unique_id', 'start_date', 'text'] },
    ),
    { selector: ({ unique_id }) => unique_id },
  );
  const era = fc.record({
    start_date: fc.record({ year: fc.integer({ min: 100, max: 2000 }) }),
    end_date: fc.record({ year: fc.integer({ min: 2001, max: 9999 }) }),
    text: fc.record({ headline: words.map(escape) }),
  });
  const document = fc.record({
    title: fc.record({ unique_id: fc.constant('the-case'), text: fc.record({ headline: words.map(escape) }) }),
    events: slides,
    eras: fc.array(era, { maxLength: 3 }),
  });

  it('TimelineJS to a casefile and back keeps dates, headlines, texts, links, groups, media, eras and ids', () => {
    fc.assert(
      fc.property(document, (value) => {
        // As it is in a file: without prototypes of its own.
        const timeline = JSON.parse(JSON.stringify(value));
        const back = toTimeline(fromTimeline(timeline));
        const plain = (html) => html && readHtml(html).text;
        const links = (html) => new Set(readHtml(html ?? '').links.map(({ href, words: said }) => `${said} ${href}`));
        const seen = ({ events, eras = [] }) => [
          ...events.map(({ unique_id, start_date, end_date, display_date, text, media: shown, group }) => [
            unique_id,
            start_date,
            end_date,
            display_date,
            plain(text.headline),
            plain(text.text),
            links(text.text),
            shown?.url,
            group,
          ]),
          ...eras.map(({ start_date, end_date, text }) => [start_date, end_date, plain(text.headline)]),
        ];
        assert.deepEqual(seen(back), seen(timeline));
        assert.deepEqual(back.title, {
          unique_id: 'the-case',
          text: { headline: escape(plain(timeline.title.text.headline)) },
        });
        timeline.events.forEach(({ media: shown, text }, index) => {
          const other = back.events[index].media;
          for (const name of ['caption', 'credit']) {
            // A caption that only repeats the headline says nothing.
            if (shown?.[name] && plain(shown[name]) !== plain(text.headline))
              assert.equal(plain(other[name]), plain(shown[name]));
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('an imported casefile is the same after an export to TimelineJS and another import', () => {
    fc.assert(
      fc.property(document, (timeline) => {
        const once = fromTimeline(timeline);
        assert.deepEqual(held(fromTimeline(toTimeline(once))), held(once));
      }),
      { numRuns: 500 },
    );
  });

  for (const format of Object.keys(FORMS)) {
    it(`an event with everything comes back through ${format}, and is the same the second time`, () => {
      const again = (casefile) => fromTimeline(exportCase(casefile, format).text, FORMS[format]);
      const once = again(caseOf([FULL, {}, { category: 'era', date: '2010/2012' }]));
      assert.deepEqual(held(again(once)), held(once));
      assert.equal(exportCase(again(once), format).text, exportCase(once, format).text);
      const { standing, answer, corrections, citations } = once.events[0];
      assert.deepEqual([standing, answer, corrections], [FULL.standing, FULL.answer, FULL.corrections]);
      assert.deepEqual(
        citations.filter(({ says }) => says),
        [
          { source: 'judgment', says: 'it fell', quote: 'it fell', locator: 'p. 3' },
          { source: 'news-more', says: 'it was seen' },
        ],
      );
    });
  }

  /** Numbers become ids, and rulings get the fields that they need. */
  const withIds = (events) =>
    // As it is in a file: without prototypes of its own.
    JSON.parse(JSON.stringify(events)).map(({ citations, answer, ruling, ...event }) => ({
      ...event,
      citations: citations.map(({ source, ...says }) => ({ source: `source-${source}`, ...says })),
      ...(answer && { answer: Array.isArray(answer) ? answer.map((one) => withEventId(one, events.length)) : answer }),
      ...(ruling && { ruling: { court: 'High Court', judges: [], grounds: [], ...ruling } }),
    }));
  const withEventId = ({ event, ...answer }, count) => ({
    ...answer,
    ...(event !== undefined && { event: `event-${(event % count) + 1}` }),
  });
  const withoutAnswerEvents = (casefile) => ({
    ...casefile,
    events: casefile.events.map(({ answer, ...event }) => ({
      ...event,
      ...(answer && { answer: Array.isArray(answer) ? answer.map(({ text, known }) => ({ text, known })) : answer }),
    })),
  });
  const rulingInWords = ({ court, outcome, proceeding: held }) => [
    `Ruling: ${outcome} (${court})`,
    ...(held ? [`Proceeding: ${held.title}${held.subject ? ' (The bridge)' : ''}`] : []),
  ];

  const webAddress = fc.webUrl().map((url) => url.replace(/["<>]/g, ''));
  const source = fc.record(
    {
      title: words,
      publisher: words,
      kind: fc.constantFrom(...SOURCE_KINDS),
      published: fc.constantFrom('2020', '2020-01~', '2020-01-02/2020-02'),
      url: webAddress,
      archived: webAddress,
      lang: fc.constantFrom('fr', 'pt-BR'),
    },
    { requiredKeys: ['title', 'publisher', 'kind'] },
  );
  const citation = fc.record(
    { source: fc.nat(4), says: words, quote: words, locator: words },
    { requiredKeys: ['source'] },
  );
  const dayOrMonth = fc.constantFrom('2020-01', '2020-01-02');
  const datedAnswer = fc.record(
    { text: words, known: dayOrMonth, event: fc.nat(3) },
    { requiredKeys: ['text', 'known'] },
  );
  const proceeding = fc.record({ title: words, subject: fc.constant('bridge') }, { requiredKeys: ['title'] });
  const anyEvent = fc.record(
    {
      title: words,
      detail: fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n\n')),
      answer: fc.oneof(words, fc.array(datedAnswer, { minLength: 1, maxLength: 3 })),
      ruling: fc.record({ outcome: words, proceeding }, { requiredKeys: ['outcome'] }),
      standing: fc.constantFrom('reported', 'alleged', 'disputed', 'scheduled'),
      corrections: fc.array(fc.record({ date: dayOrMonth, text: words }), {
        minLength: 1,
        maxLength: 2,
      }),
      citations: fc.uniqueArray(citation, {
        minLength: 1,
        maxLength: 4,
        selector: (one) => JSON.stringify(Object.entries(one).sort()),
      }),
    },
    { requiredKeys: ['title', 'standing', 'citations'] },
  );
  for (const format of Object.keys(FORMS)) {
    it(`any casefile keeps its events and its sources through ${format}, in order`, () => {
      const unlike = fc.uniqueArray(source, {
        minLength: 5,
        maxLength: 5,
        selector: ({ title, publisher, url }) => `${title} ${publisher} ${url}`,
      });
      fc.assert(
        fc.property(unlike, fc.array(anyEvent, { minLength: 1, maxLength: 4 }), (sources, events) => {
          const casefile = caseOf(withIds(events), {
            title: 'A title of its own',
            sources: sources.map((one, index) => ({ id: `source-${index}`, ...one })),
          });
          const once = fromTimeline(exportCase(casefile, format).text, FORMS[format]);
          const seen = (value) => held(value).map(({ citations, rest }) => ({ citations, rest }));
          assert.deepEqual(seen(once), seen(format === 'csv' ? withoutAnswerEvents(casefile) : casefile));
          casefile.events.forEach(({ detail, ruling }, index) => {
            const words = [...(detail ? [detail] : []), ...(ruling ? rulingInWords(ruling) : [])].join('\n\n');
            assert.equal(once.events[index].detail ?? '', words);
          });
          assert.equal(
            exportCase(fromTimeline(exportCase(once, format).text, FORMS[format]), format).text,
            exportCase(once, format).text,
          );
        }),
        { numRuns: 300 },
      );
    });
  }

  it('any imported case can be written in every format', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...FORMATS), (timeline, format) => {
        assert.ok(exportCase(fromTimeline(timeline), format).text);
      }),
      { numRuns: 200 },
    );
  });
});
