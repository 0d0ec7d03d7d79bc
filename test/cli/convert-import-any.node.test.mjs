/** `casefile import` of documents with anything in them. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { read } from './convert-support.mjs';

describe('any document', () => {
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

  it('in JSON becomes a casefile without problems; each slide is an event or a line in the report', () => {
    fc.assert(
      fc.property(document, (value) => {
        const { casefile, report } = read(value);
        const count = value.events.length + (Array.isArray(value.eras) ? value.eras.length : 0);
        assert.equal(casefile.events.length + report.filter((line) => / Left out: /.test(line)).length, count);
      }),
      { numRuns: 1000 },
    );
  });

  it('in CSV becomes a casefile without problems', () => {
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
