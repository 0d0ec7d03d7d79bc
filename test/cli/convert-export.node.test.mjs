/** `casefile export`, and there and back again. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { readSlideDates, slideDates } from '../../dist/lib/src/cli/convert/dates.js';
import { exportCase, FORMATS } from '../../dist/lib/src/cli/convert/export.js';
import { fromHtml } from '../../dist/lib/src/cli/convert/html.js';
import { importFile } from '../../dist/lib/src/cli/convert/import.js';
import { SOURCE_KINDS } from '../../dist/lib/data/casefile.js';
import { readDate } from '../../dist/lib/src/dates/edtf.js';
import { parseCasefile } from '../../dist/lib/src/casefile/parse.js';

const TODAY = '2024-06-25';
/** As far from UTC as there is, to the east and to the west. */
const ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'];

const [assange, snowden] = await Promise.all(
  ['dist/assange.json', 'demo/cases/snowden.json'].map(async (path) =>
    JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8')),
  ),
);

function caseOf(events, rest = {}) {
  const casefile = {
    version: 1,
    id: 'bridge-case',
    title: 'The <Bridge> Case',
    lang: 'en',
    updated: TODAY,
    subject: 'bridge',
    parties: [{ id: 'bridge', name: 'The bridge' }],
    places: [{ id: 'river', name: 'The river', country: 'GB', coordinates: [0, 51] }],
    sources: [
      {
        id: 'news',
        title: 'News, & more',
        publisher: 'The Paper',
        url: 'https://www.example.com/news?a=1&b=2',
        kind: 'report',
        published: '2010-11-19',
      },
      {
        id: 'photo',
        title: 'News, & more',
        publisher: 'The Paper',
        url: 'https://www.example.com/news?a=1&b=2',
        kind: 'report',
      },
      { id: 'court', title: 'Judgment', publisher: 'The Court', kind: 'court' },
      { id: 'link', title: 'a page', publisher: 'example.org', url: 'https://example.org/', kind: 'reference' },
    ],
    categories: [
      { id: 'law', label: 'Law; order, & more' },
      { id: 'other', label: 'Other' },
      { id: 'era', label: 'Era' },
    ],
    events: events.map((event, index) => ({
      id: `event-${index + 1}`,
      date: '2010-11-18',
      title: `Event ${index + 1}`,
      category: 'law',
      standing: 'established',
      importance: 2,
      citations: [{ source: 'news' }],
      ...event,
    })),
    ...rest,
  };
  assert.deepEqual(parseCasefile(casefile).problems, []);
  return casefile;
}

const toTimeline = (casefile) => JSON.parse(exportCase(casefile, 'timelinejs').text);
const fromTimeline = (timeline, format = 'json') =>
  importFile(typeof timeline === 'string' ? timeline : JSON.stringify(timeline), `case.${format}`, {
    lang: 'en',
    today: TODAY,
  }).casefile;
const slideOf = (event) => toTimeline(caseOf([event])).events[0];

/** The lines of a calendar as they were before they were folded. */
const linesOf = (text) => text.replace(/\r\n[ \t]/g, '').split('\r\n');
const property = (text, name) =>
  linesOf(text)
    .filter((line) => line.startsWith(name))
    .map((line) => line.slice(line.indexOf(':') + 1));
const unescape = (text) => text.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));

const FULL = {
  date: '2021-01-04',
  title: 'A <ruling>',
  detail: 'First & second.\n\nA line\nand one more about a page.',
  standing: 'disputed',
  answer: 'He says "no".\nTwice.',
  known: '2021-01-05',
  place: 'river',
  parties: ['bridge'],
  citations: [
    { source: 'court', says: 'it fell', quote: 'it fell', locator: 'p. 3' },
    { source: 'news', says: 'it was seen' },
    { source: 'link' },
  ],
  corrections: [{ date: '2022', text: 'Not 2020.' }],
  status: { label: 'Closed', tone: 'closed' },
  whereabouts: { place: 'river', kind: 'free', label: 'In the river' },
  asylum: { country: 'EC', state: 'granted', note: 'A note' },
  extradition: { country: 'US', state: 'refused' },
  ruling: {
    court: 'High Court',
    judges: ['A Judge'],
    citation: '[2021] 1',
    ecli: 'ECLI:1',
    url: 'https://example.com/ruling',
    outcome: 'Refused',
    favours: 'bridge',
    grounds: [{ text: 'Rust', finding: 'accepted' }],
    quote: { text: 'So it is', by: 'The judge' },
    effect: { on: 'event-1', as: 'affirmed' },
    next: 'An appeal',
  },
};
const SAID = [
  'Disputed.',
  'Answer: He says "no".\nTwice.',
  'Correction, 2022: Not 2020.',
  'Ruling: Refused (High Court; A Judge; [2021] 1; ECLI:1; https://example.com/ruling)',
  'Ground accepted: Rust',
  '“So it is” The judge',
  'This ruling affirmed: A <ruling>',
  'Next: An appeal',
  'Asylum, EC: granted. A note',
  'Extradition, US: refused.',
  'Source: Judgment, The Court, p. 3: it fell: “it fell”',
];

describe('to TimelineJS', () => {
  it('gives a slide its fields, as HTML', () => {
    assert.deepEqual(slideOf({ detail: 'A & B', citations: [{ source: 'photo' }] }), {
      unique_id: 'event-1',
      start_date: { year: 2010, month: 11, day: 18 },
      text: { headline: 'Event 1', text: 'A &amp; B' },
      media: { url: 'https://www.example.com/news?a=1&b=2', caption: 'News, &amp; more', credit: 'The Paper' },
      group: 'Law; order, &amp; more',
    });
  });

  it('gives the title slide the title', () => {
    assert.deepEqual(toTimeline(caseOf([])).title, {
      unique_id: 'bridge-case',
      text: { headline: 'The &lt;Bridge&gt; Case' },
    });
  });

  it('says in the text what has no field', () => {
    const { text } = slideOf(FULL);
    const words = fromHtml(text.text.replace(/ class="[^"]*"/g, '')).text.split('\n\n');
    for (const said of [
      'First & second.',
      'A line\nand one more about a page.',
      ...SAID,
      'Source: News, & more, The Paper, 2010-11-19: it was seen',
    ])
      assert.ok(words.includes(said), `${said} in ${JSON.stringify(words)}`);
    assert.ok(text.text.includes('about <a href="https://example.org/">a page</a>.'), text.text);
  });

  it('says of a source in a marked paragraph what its media does not say', () => {
    const source = (extra) =>
      `<p class="casefile-source" data-kind="report"${extra}>Source: <a class="casefile-title" href="https://www.example.com/news?a=1&amp;b=2">News, &amp; more</a>, <span class="casefile-publisher">The Paper</span>`;
    assert.equal(slideOf({}).text.text, `${source('')}, <span class="casefile-published">2010-11-19</span></p>`);
    assert.equal(
      slideOf({ citations: [{ source: 'photo', locator: 'p. 1 < 2' }] }).text.text,
      `${source('')}, <span class="casefile-locator">p. 1 &lt; 2</span></p>`,
    );
    assert.equal(slideOf({ citations: [{ source: 'photo' }] }).text.text, undefined);
  });

  it('the answer is in the text whatever the standing', () => {
    for (const standing of ['established', 'reported', 'alleged', 'disputed', 'scheduled'])
      assert.ok(slideOf({ standing, answer: 'No.' }).text.text.includes('Answer: No.'));
  });

  it('an interval in the category "era" is an era, a single date there is not', () => {
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

  it('the category "other" is no group', () => {
    assert.equal(slideOf({ category: 'other' }).group, undefined);
  });

  it('one language is carried, the others are reported', () => {
    const casefile = caseOf([
      { title: { es: 'Título', en: 'Title' }, detail: { de: 'Text' }, citations: [{ source: 'photo' }] },
    ]);
    const { text, report } = exportCase(casefile, 'timelinejs');
    assert.deepEqual(JSON.parse(text).events[0].text, { headline: 'Title', text: 'Text' });
    assert.ok(report.includes('Not carried: the texts in other languages (es).'), report.join('\n'));
    assert.ok(exportCase({ ...casefile, lang: 'es' }, 'csv').report.some((line) => line.startsWith('Labels in texts')));
  });

  it('reports what is not carried', () => {
    const told = exportCase(caseOf([FULL, {}]), 'timelinejs').report.join('\n');
    for (const line of [
      'the known of events (event-1)',
      'the place of events (event-1)',
      'the parties of events (event-1)',
      'the status of events (event-1)',
      'the whereabouts of events (event-1)',
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

  it('in the language of the case, and in English when there is no such language', () => {
    assert.equal(slideDates('2010-11~', 'es').display_date, 'c. noviembre de 2010');
    assert.equal(slideDates('2010-11~', 'th').display_date, 'c. พฤศจิกายน 2010');
    assert.equal(slideDates('2010-11~', 'not a language').display_date, 'c. November 2010');
  });
});

describe('to CSV', () => {
  const {
    data: [header, ...rows],
  } = Papa.parse(exportCase(caseOf([FULL, { category: 'era', date: '2010/2012-05' }]), 'csv').text, {
    skipEmptyLines: true,
  });
  const cell = (row, name) => rows[row][header.indexOf(name)];

  it('has the columns of the template', () => {
    assert.equal(
      header.join(','),
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background',
    );
  });
  it('has a row for the title, each slide and each era', () => {
    assert.deepEqual(
      rows.map((row) => [row[header.indexOf('Type')], row[0], row[4], row[5]]),
      [
        ['title', '', '', ''],
        ['', '2021', '', ''],
        ['era', '2010', '2012', '5'],
      ],
    );
  });
  it('says what the JSON says', () => {
    const [slide] = toTimeline(caseOf([FULL])).events;
    assert.deepEqual(
      [
        cell(1, 'Headline'),
        cell(1, 'Text'),
        cell(1, 'Media'),
        cell(1, 'Media Caption'),
        cell(1, 'Media Credit'),
        cell(1, 'Group'),
      ],
      [slide.text.headline, slide.text.text, slide.media.url, slide.media.caption, slide.media.credit, slide.group],
    );
  });
  for (const title of [
    '=SUM(A1)',
    '+41 31',
    '-1',
    '@home',
    '=a\nb',
    "'=quoted",
    "''+twice",
    "'plain",
    '\t=tab',
    '- 2010',
  ]) {
    it(`no cell is a formula, and none is lost: ${JSON.stringify(title)}`, () => {
      const casefile = caseOf([{ title, detail: title, citations: [{ source: 'news' }] }], {
        title,
        categories: [{ id: 'law', label: title }],
      });
      const { text } = exportCase(casefile, 'csv');
      for (const formula of Papa.parse(text)
        .data.flat()
        .filter((each) => /^[=+\-@\t\r]/.test(each)))
        assert.fail(formula);
      const back = importFile(text, 'case.csv', { lang: 'en', today: TODAY }).casefile;
      const plain = title.trim().replace(/\s+/g, ' ');
      assert.deepEqual(
        [back.title, back.events[0].title, back.events[0].detail, back.categories[0].label],
        [plain, plain, title.trim(), plain],
      );
    });
  }
  it('reports that it has no ids', () => {
    assert.ok(
      exportCase(caseOf([]), 'csv').report.some((line) => line.includes('the ids of the casefile and its events')),
    );
  });
});

describe('to iCalendar', () => {
  const DAYS = [
    ['2010-11-18', '20101118', '20101119'],
    ['2012-02-29', '20120229', '20120301'],
    ['2010-12-31', '20101231', '20110101'],
    ['2010-11', '20101101', '20101201', 'November 2010'],
    ['2010', '20100101', '20110101', '2010'],
    ['2010-11-18~', '20101118', '20101119', 'c. November 18, 2010'],
    ['201X', '20100101', '20200101', '2010–2019'],
    ['2010-23', '20100101', '20110101', 'Autumn 2010'],
    ['2012-06-19/2019-04-11', '20120619', '20190412'],
    ['2010-11/..', '20101101', '20101201', 'November 2010 –'],
    ['../2010', '20100101', '20110101', '– 2010'],
    ['0476-09-04', '04760904', '04760905'],
    ['9999', undefined],
  ];
  for (const zone of ZONES) {
    for (const [date, start, end, words] of DAYS) {
      it(`${date} in ${zone}: ${start ? `${start} to ${end}` : 'left out'}`, () => {
        const before = process.env.TZ;
        process.env.TZ = zone;
        const { text, report } = exportCase(caseOf([{ date, known: '2010' }]), 'ics');
        process.env.TZ = before ?? '';
        if (before === undefined) delete process.env.TZ;
        assert.deepEqual(property(text, 'DTSTART;VALUE=DATE'), start ? [start] : []);
        assert.deepEqual(property(text, 'DTEND;VALUE=DATE'), start ? [end] : []);
        if (!start)
          assert.ok(report.some((line) => /event-1: a calendar cannot hold 9999\. Left out: "Event 1"\./.test(line)));
        const said = /Date: (.*)\n/.exec(unescape(property(text, 'DESCRIPTION')[0] ?? ''))?.[1];
        assert.equal(said, words);
      });
    }
  }

  it('has a calendar with an event for each event, upcoming ones too', () => {
    const { text } = exportCase(
      caseOf([FULL, { date: '2030-01-01', known: '2024-01-01', standing: 'scheduled' }]),
      'ics',
    );
    assert.deepEqual(property(text, 'UID'), ['event-1@bridge-case', 'event-2@bridge-case']);
    assert.deepEqual(property(text, 'SUMMARY'), ['A <ruling>', 'Event 2']);
    assert.deepEqual(property(text, 'CATEGORIES'), ['Law\\; order\\, & more', 'Law\\; order\\, & more']);
    assert.deepEqual(property(text, 'URL'), [
      'https://www.example.com/news?a=1&b=2',
      'https://www.example.com/news?a=1&b=2',
    ]);
    assert.deepEqual(property(text, 'DTSTAMP'), ['20240625T000000Z', '20240625T000000Z']);
    assert.deepEqual(property(text, 'X-WR-CALNAME'), ['The <Bridge> Case']);
    const words = property(text, 'DESCRIPTION').map(unescape);
    for (const said of [
      FULL.detail,
      ...SAID,
      'Source: News, & more, The Paper, 2010-11-19: it was seen https://www.example.com/news?a=1&b=2',
    ])
      assert.ok(words[0].includes(said), `${said} in ${words[0]}`);
    assert.ok(words[1].includes('Scheduled.'));
    assert.equal(text.split('\r\n').filter((line) => [...line].length > 75).length, 0);
  });

  it('an address that the library refuses costs nothing', () => {
    const sources = [{ id: 'news', title: 'News', publisher: 'P', url: 'https://a_b.example.com/x', kind: 'report' }];
    const { text } = exportCase(caseOf([{}], { sources }), 'ics');
    assert.deepEqual(property(text, 'URL'), []);
    assert.ok(property(text, 'DESCRIPTION')[0].includes('https://a_b.example.com/x'));
  });

  it('a casefile without events is an empty calendar', () => {
    assert.deepEqual(
      linesOf(exportCase(caseOf([]), 'ics').text).filter((line) => /^(BEGIN|END)/.test(line)),
      ['BEGIN:VCALENDAR', 'END:VCALENDAR'],
    );
  });
});

/** What TimelineJS and a casefile both hold of the events: their own fields, and their sources in full, in the order of both. */
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

for (const [name, casefile] of [
  ['the built-in case', assange],
  ['the case of Snowden', snowden],
]) {
  describe(`${name}, there and back`, () => {
    for (const [format, extension] of Object.entries(FORMS)) {
      const once = fromTimeline(exportCase(casefile, format).text, extension);
      const pairs = held(casefile).map((event, index) => [event, held(once)[index]]);

      it(`${format} keeps titles, dates, categories, standings, answers and corrections`, () => {
        for (const [event, other] of pairs) assert.deepEqual(other.rest, event.rest);
        assert.equal(once.title, casefile.title);
      });
      it(`${format} keeps every source in full, and what it says of each event, in order`, () => {
        for (const [event, other] of pairs)
          assert.deepEqual([event.id, ...other.citations], [event.id, ...event.citations]);
      });
      it(`${format} keeps every detail, and puts nothing after it but rulings and records`, () => {
        casefile.events.forEach(({ id, detail, ruling, asylum, extradition }, index) => {
          const other = once.events[index].detail;
          if (ruling || asylum || extradition) assert.ok(other.startsWith(detail ?? ''), id);
          else assert.equal(other, detail, id);
        });
      });
      it(`${format} has nothing to change the second time`, () => {
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

describe('the built-in case', () => {
  it('is whole in the calendar', () => {
    const { text } = exportCase(assange, 'ics');
    assert.deepEqual(
      property(text, 'SUMMARY').map(unescape),
      assange.events.map(({ title }) => title),
    );
    assert.deepEqual(
      property(text, 'DTSTART').map((start) => start.replace(/(....)(..)(..)/, '$1-$2-$3')),
      assange.events.map(({ date }) => new Date(readDate(date).first * 86_400_000).toISOString().slice(0, 10)),
    );
    const words = property(text, 'DESCRIPTION').map(unescape);
    assange.events.forEach(({ answer }, index) => assert.ok(!answer || words[index].includes(`Answer: ${answer}`)));
  });
});

describe('there and back again', () => {
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

  it('a date keeps its days, and one that is no interval all that is known of it', () => {
    fc.assert(
      fc.property(edtf, fc.constantFrom('en', 'es', 'de', 'ar', 'th', 'ja'), (text, lang) => {
        const { edtf: back } = readSlideDates(slideDates(text, lang), { cosmological: false, lang });
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
        const plain = (html) => html && fromHtml(html).text;
        const links = (html) => new Set(fromHtml(html ?? '').links.map(({ href, words: said }) => `${said} ${href}`));
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

  it('a casefile to TimelineJS and back keeps what both can hold, from the first time on exactly', () => {
    fc.assert(
      fc.property(document, (timeline) => {
        const once = fromTimeline(timeline);
        assert.deepEqual(held(fromTimeline(toTimeline(once))), held(once));
      }),
      { numRuns: 500 },
    );
  });

  for (const format of Object.keys(FORMS)) {
    it(`with everything in it, what ${format} brought back comes back again`, () => {
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

  const source = fc.record(
    {
      title: words,
      publisher: words,
      kind: fc.constantFrom(...SOURCE_KINDS),
      published: fc.constantFrom('2020', '2020-01~', '2020-01-02/2020-02'),
      url: fc.webUrl().map((url) => url.replace(/["<>]/g, '')),
      lang: fc.constantFrom('fr', 'pt-BR'),
    },
    { requiredKeys: ['title', 'publisher', 'kind'] },
  );
  const citation = fc.record(
    { source: fc.nat(4), says: words, quote: words, locator: words },
    { requiredKeys: ['source'] },
  );
  const told = fc.record(
    {
      title: words,
      detail: fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n\n')),
      answer: words,
      standing: fc.constantFrom('reported', 'alleged', 'disputed', 'scheduled'),
      corrections: fc.array(fc.record({ date: fc.constantFrom('2020', '2020-01-02'), text: words }), {
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
    it(`any casefile keeps through ${format} what it says of its events and its sources, in order`, () => {
      const unlike = fc.uniqueArray(source, {
        minLength: 5,
        maxLength: 5,
        selector: ({ title, publisher, url }) => `${title} ${publisher} ${url}`,
      });
      fc.assert(
        fc.property(unlike, fc.array(told, { minLength: 1, maxLength: 4 }), (sources, events) => {
          // As it is in a file: without prototypes of its own.
          const casefile = caseOf(
            JSON.parse(JSON.stringify(events)).map(({ citations: cited, ...event }) => ({
              ...event,
              citations: cited.map(({ source: at, ...says }) => ({ source: `source-${at}`, ...says })),
            })),
            {
              title: 'A title of its own',
              sources: sources.map((one, index) => ({ id: `source-${index}`, ...one })),
            },
          );
          const once = fromTimeline(exportCase(casefile, format).text, FORMS[format]);
          const seen = (value) => held(value).map(({ detail, citations, rest }) => ({ detail, citations, rest }));
          assert.deepEqual(seen(once), seen(casefile));
          assert.equal(
            exportCase(fromTimeline(exportCase(once, format).text, FORMS[format]), format).text,
            exportCase(once, format).text,
          );
        }),
        { numRuns: 300 },
      );
    });
  }

  it('every format is written of any case that was read', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...FORMATS), (timeline, format) => {
        assert.ok(exportCase(fromTimeline(timeline), format).text);
      }),
      { numRuns: 200 },
    );
  });
});
