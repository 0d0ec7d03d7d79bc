/** A valid case, and what `casefile validate` says about it after edits. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { validate } from '../../dist/lib/src/cli/validate.js';
import { TODAY } from './command.mjs';

/** A case with nothing to correct. The tests count its lines. */
export const VALID = `{
  "version": 1, "id": "bank", "title": "The bank case", "lang": "en",
  "updated": "2024-05-01", "subject": "anna",
  "parties": [
    { "id": "anna", "name": "Anna", "country": "CH" },
    { "id": "bank", "name": { "en": "The bank", "de": "Die Bank" } }
  ],
  "places": [
    { "id": "court", "name": "The court", "country": "CH", "coordinates": [7.45, 46.95] }
  ],
  "sources": [
    { "id": "order", "title": "Order", "publisher": "The court", "kind": "court", "url": "https://example.org/order" },
    { "id": "paper", "title": "Report", "publisher": "The paper", "kind": "report", "published": "2023-02" }
  ],
  "categories": [
    { "id": "other", "label": "Other" }
  ],
  "events": [
    {
      "id": "claim", "date": "2023-01-10", "known": "2023-02", "title": "The bank complains",
      "category": "other", "standing": "alleged", "answer": "Anna denies it.", "importance": 1,
      "parties": ["bank"], "citations": [{ "source": "paper", "says": "That she took money" }]
    },
    {
      "id": "bail", "date": "2023-03", "place": "court", "title": "Anna is bailed",
      "category": "other", "standing": "established", "importance": 3,
      "citations": [{ "source": "order", "quote": "Bail is granted" }],
      "corrections": [{ "date": "2023-04-01", "text": "The month was wrong." }],
      "status": { "label": "On bail", "tone": "pending" },
      "ruling": {
        "court": "The court", "judges": [], "outcome": "Bail", "favours": "anna", "url": "https://example.org/1",
        "grounds": [{ "text": "No risk", "finding": "accepted" }], "quote": { "text": "Go", "by": "The judge" }
      }
    },
    {
      "id": "appeal", "date": "2024-01-15", "title": "The bank appeals", "category": "other",
      "standing": "established", "importance": 2, "citations": [{ "source": "order" }],
      "ruling": {
        "court": "The high court", "judges": ["B"], "outcome": "Upheld", "grounds": [],
        "effect": { "on": "bail", "as": "affirmed" }
      }
    }
  ]
}
`;

export const DATE = 'is not a calendar date in EDTF, such as 2010, 2010-11, 2010-11-18 or 2012-06-19/2019-04-11.';
export const DAY_DATE = 'is not a calendar date. Use YYYY-MM-DD or YYYY-MM, for example 2010-11-18.';
export const DAY = 'a day or a month (such as 2010-11-18 or 2010-11)';
export const EDTF = 'a date in EDTF (such as 2010, 2010-11, 2010-11-18 or 2012-06-19/2019-04-11)';
export const SLUG = 'an id of lower-case letters, digits and hyphens (such as high-court-2021)';
export const TEXT = 'text or an object with the text by language';
export const KINDS = 'court or official or report or party or reference';
export const STANDINGS = 'established or reported or alleged or disputed or scheduled';

/** @returns the valid case after edits, each a text of it and its replacement */
export function edited(...edits) {
  return edits.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from);
    return text.replaceAll(from, to);
  }, VALID);
}

/** @returns the diagnostics of a document, a text or bytes */
export function diagnose(content) {
  return validate(Buffer.from(content), Date.parse(TODAY) / 864e5);
}

/**
 * Asserts that the document has these diagnostics and no others.
 *
 * @param expected of each: its position, how the text there begins, its path and its message
 */
export function expectDiagnostics(content, severity, expected) {
  assert.deepEqual(
    diagnose(content).map(({ line, column, ...rest }) => [`${line}:${column}`, rest.severity, rest.path, rest.message]),
    expected.map(([position, , path, message]) => [position, severity, path, message]),
  );
  const lines = content.toString().split('\n');
  for (const [position, begin] of expected) {
    const [line, column] = position.split(':').map(Number);
    const text = `${lines[line - 1].slice(column - 1)}\n`;
    if (begin) assert.ok(text.startsWith(begin), `${position} is ${text}`);
  }
}

/** A test for each row: its title, edits of the valid case (two texts each), and diagnostics (four texts each). */
export function testEdits(severity, rows) {
  for (const [title, ...rest] of rows)
    it(title, () => {
      const content = edited(...rest.filter(({ length }) => length === 2));
      expectDiagnostics(
        content,
        severity,
        rest.filter(({ length }) => length > 2),
      );
    });
}
