/** `casefile export --to csv`, and `casefile import` of a spreadsheet. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Papa from 'papaparse';
import { exportCase } from '../../dist/lib/src/cli/convert/export.js';
import { importFile } from '../../dist/lib/src/cli/convert/import.js';
import { caseOf, FULL, read, TODAY, toTimeline } from './convert-support.mjs';

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
  it('has the same texts as the JSON', () => {
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
    it(`the text is not a formula in the sheet, and comes back: ${JSON.stringify(title)}`, () => {
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
  it('reports that answers lose the event that they name', () => {
    const answer = [{ text: 'No.', known: '2019-11', event: 'event-1' }];
    const { text, report } = exportCase(caseOf([{ answer }, { answer: 'No.' }]), 'csv');
    assert.ok(report.includes('Not carried over: the events that answers name (event-1).'), report.join('\n'));
    assert.deepEqual(read(text, {}, 'case.csv').casefile.events[0].answer, [{ text: 'No.', known: '2019-11' }]);
  });
  it('reports that the format has no ids', () => {
    assert.ok(
      exportCase(caseOf([]), 'csv').report.some((line) => line.includes('the ids of the casefile and its events')),
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
    ['an extra column', 'Year,Headline,Rating\n2010,A,\n2010,B,5', 'Not carried over: the column "Rating" (row 3)'],
    ['a column twice', 'Year,Headline,Headline\n2010,A,B', 'Not carried over: the column "Headline" (row 2)'],
    ['a cell without a column', 'Year,Headline\n2010,A,B', 'Not carried over: the column "3" (row 2)'],
    [
      'a wrong date by its row',
      'Year,Month,Day,Headline\n\n2010,2,31,A',
      'row 3: start date: "2010-2-31" is not a calendar date. Left out: "A".',
    ],
    ['a month without a year', 'Year,Month,Headline\n,2,A', 'row 2: start date: a date needs a year.'],
    [
      'an end without a year',
      'Year,End Month,Headline\n2010,2,A',
      'Not carried over: an end date without a year (row 2)',
    ],
    ['an unknown type', 'Year,Headline,Type\n2010,A,slide', 'Not carried over: the type "slide" (row 2)'],
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
