/** `casefile validate`: text that is not JSON. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnose, edited, expectDiagnostics } from './validate-support.mjs';

const positionOf = ({ line, column }) => `${line}:${column}`;

/** Title, document; and position, how the text there begins, message. */
const SYNTAX = [
  ['an empty file', '', ['1:1', '', 'The file is empty: a casefile is a JSON object.']],
  ['white space', '\n\n', ['1:1', '\n', 'The file is empty: a casefile is a JSON object.']],
  ['a list', '[]', ['1:1', '[]', 'A casefile is a JSON object.']],
  ['null', 'null', ['1:1', 'null', 'A casefile is a JSON object.']],
  [
    'a web page',
    '\n<!doctype html>\n<p>Not found',
    ['2:1', '<', 'This is HTML, not JSON: a casefile is a JSON object.'],
  ],
  ['a piece of a web page', '<p>Not found', ['1:1', '<', 'This is HTML, not JSON: a casefile is a JSON object.']],
  ['a feed', '<?xml version="1.0"?><rss/>', ['1:1', '<', 'This is XML, not JSON: a casefile is a JSON object.']],
  [
    'words',
    'Not found',
    ['1:1', 'Not', 'This is not JSON: put text in double quotes. Only true, false and null have no quotes.'],
  ],
  [
    'a bare word',
    '{\n  "a": yes\n}',
    ['2:8', 'yes', 'This is not JSON: put text in double quotes. Only true, false and null have no quotes.'],
  ],
  ['a name without quotes', '{\n  1: 2\n}', ['2:3', '1', 'The name of a field is expected here, in double quotes.']],
  ['no value', '{\n  "a": }', ['2:8', '}', 'A value is expected here.']],
  ['no colon', '{\n  "a" 1\n}', ['2:7', '1', 'A colon is expected here, between the name of a field and its value.']],
  ['no closing brace', '{\n  "a": 1', ['2:9', '', 'A closing brace } is expected here.']],
  ['no closing bracket', '[\n  1', ['2:4', '', 'A closing bracket ] is expected here.']],
  ['more than one document', '{}\n{}', ['2:1', '{}', 'Nothing may follow the end of the document.']],
  [
    'a comment without an end',
    '{\n  /* }',
    ['2:3', '/*', 'JSON has no comments: remove this, or write it as a field named "$comment".'],
  ],
  [
    'text without an end',
    '{\n  "a": "b\n}',
    ['2:8', '"b', 'This text needs a closing quotation mark on its own line; a line break inside text is written \\n.'],
  ],
  [
    'a number without an end',
    '{\n  "a": 1.\n}',
    ['2:8', '1.', 'This number is not complete: a digit is expected at its end.'],
  ],
  ['half a code point', '{\n  "a": "\\u12"\n}', ['2:8', '"\\u12"', 'Four hexadecimal digits are expected after \\u.']],
  [
    'an unknown escape',
    '{\n  "a": "\\x"\n}',
    ['2:8', '"\\x"', 'One of " \\ / b f n r t u is expected after a backslash.'],
  ],
  [
    'a tab inside text',
    '{\n  "a": "\t"\n}',
    ['2:8', '"\t"', 'A control character inside text must be escaped, a tab as \\t.'],
  ],
  ['a thousand levels too many', '['.repeat(100_000), ['1:1', '[', 'This is nested more deeply than can be read.']],
  [
    'UTF-16',
    Buffer.from('\uFEFF{}', 'utf16le'),
    ['1:1', undefined, 'This is not text in UTF-8: save it in that encoding, or check that it is the right file.'],
  ],
  [
    'Latin-1',
    Buffer.from('{\n  "a": "caf\xE9"\n}', 'latin1'),
    ['2:12', undefined, 'This is not text in UTF-8: save it in that encoding, or check that it is the right file.'],
  ],
];

/** JSON with comments, trailing commas or missing commas. It is read all the same, so other errors are found too. */
const LENIENT = [
  ['a missing comma', ['"lang": "en",', '"lang": "en"'], ['3:3', '"updated"', '', 'A comma is expected here.']],
  [
    'a comment',
    ['"categories": [', '"categories": [ // all'],
    ['15:19', '// all', '', 'JSON has no comments: remove this, or write it as a field named "$comment".'],
  ],
  [
    'a comment between lines',
    ['  "places"', '  /* where */\n  "places"'],
    ['8:3', '/* where */', '', 'JSON has no comments: remove this, or write it as a field named "$comment".'],
  ],
  [
    'a trailing comma in a list',
    ['"label": "Other" }', '"label": "Other" },'],
    ['16:40', ',', '', 'JSON has no trailing commas: remove this one.'],
  ],
  [
    'a trailing comma in an object',
    ['"label": "Other" }', '"label": "Other", }'],
    ['16:38', ', }', '', 'JSON has no trailing commas: remove this one.'],
  ],
];

describe('validate finds an error of syntax', () => {
  for (const [title, content, [position, begin, message]] of SYNTAX)
    it(title, () => {
      expectDiagnostics(content, 'error', [[position, begin, '', message]]);
    });

  for (const [title, edit, expected] of LENIENT)
    it(`${title}, and what else is wrong`, () => {
      const subject = ['3:39', '"ann"', 'subject', 'No party has the id "ann".'];
      const both = [expected, subject].sort(([a], [b]) => parseInt(a) - parseInt(b));
      expectDiagnostics(edited(edit, ['"subject": "anna"', '"subject": "ann"']), 'error', both);
    });

  it('a byte order mark, which does not count as a column', () => {
    const found = diagnose(`\uFEFF${edited(['"version": 1', '"version": 0'])}`);
    assert.deepEqual(found.map(positionOf), ['1:1', '2:14']);
    assert.equal(
      found[0].message,
      'The file begins with a byte order mark, which JSON does not allow: save it as UTF-8 without one.',
    );
  });

  it('once in each line', () => {
    const content = '{\n  "a": x y z,\n  "b": 1 2,\n}';
    assert.deepEqual(diagnose(content).map(positionOf), ['2:8', '3:10', '3:11']);
  });
});
