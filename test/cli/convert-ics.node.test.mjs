/** `casefile export --to ics`. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exportCase } from '../../dist/lib/src/cli/convert/export.js';
import { readDate } from '../../dist/lib/src/dates/edtf.js';
import { caseOf, CASES, FULL, SAID } from './convert-support.mjs';

/** As far from UTC as there is, to the east and to the west. */
const ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'];
/** The lines of a calendar as they were before they were folded. */
const linesOf = (text) => text.replace(/\r\n[ \t]/g, '').split('\r\n');
const property = (text, name) =>
  linesOf(text)
    .filter((line) => line.startsWith(name))
    .map((line) => line.slice(line.indexOf(':') + 1));
const unescape = (text) => text.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));

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
        const { text, report } = exportCase(caseOf([{ date, known: '2010-01' }]), 'ics');
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

  it('has each answer with its day, and the address of an archived copy', () => {
    const archived = 'https://archive.example/news';
    const sources = [
      { id: 'news', title: 'News', publisher: 'P', url: 'https://example.com/x', archived, kind: 'report' },
    ];
    const answer = [
      { text: 'No.', known: '2019-11' },
      { text: 'Still no.', known: '2019-11-19', event: 'event-1' },
    ];
    const { text, report } = exportCase(caseOf([{ answer }], { sources }), 'ics');
    assert.equal(
      unescape(property(text, 'DESCRIPTION')[0]),
      'Answer, 2019-11: No.\n\nAnswer, 2019-11-19: Still no.\n\n' +
        'Source: News, P https://example.com/x (archived copy: https://archive.example/news)',
    );
    assert.ok(report.includes('Not carried over: the events that answers name (event-1).'), report.join('\n'));
  });

  it('an address that the library refuses is only in the description', () => {
    const sources = [{ id: 'news', title: 'News', publisher: 'P', url: 'https://a_b.example.com/x', kind: 'report' }];
    const { text } = exportCase(caseOf([{}], { sources }), 'ics');
    assert.deepEqual(property(text, 'URL'), []);
    assert.ok(property(text, 'DESCRIPTION')[0].includes('https://a_b.example.com/x'));
  });

  it('a casefile without events becomes an empty calendar', () => {
    assert.deepEqual(
      linesOf(exportCase(caseOf([]), 'ics').text).filter((line) => /^(BEGIN|END)/.test(line)),
      ['BEGIN:VCALENDAR', 'END:VCALENDAR'],
    );
  });
});

describe('the built-in case', () => {
  it('has all its titles, dates and answers in the calendar', () => {
    const { text } = exportCase(CASES['the built-in case'], 'ics');
    assert.deepEqual(
      property(text, 'SUMMARY').map(unescape),
      CASES['the built-in case'].events.map(({ title }) => title),
    );
    assert.deepEqual(
      property(text, 'DTSTART').map((start) => start.replace(/(....)(..)(..)/, '$1-$2-$3')),
      CASES['the built-in case'].events.map(({ date }) =>
        new Date(readDate(date).first * 86_400_000).toISOString().slice(0, 10),
      ),
    );
    const words = property(text, 'DESCRIPTION').map(unescape);
    CASES['the built-in case'].events.forEach(({ answer }, index) =>
      assert.ok(!answer || words[index].includes(`Answer: ${answer}`)),
    );
  });
});
