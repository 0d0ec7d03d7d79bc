/** `casefile import` and `casefile export` as commands: files, streams, exit codes and messages. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { caseOf, casefile, event, folder, NOT_AN_ID, save, TODAY } from './command.mjs';

save('clean.json', caseOf(event('e')));
save('wrong.json', caseOf(event('e', { standing: 'alleged' }), event('f', { category: 'odd' })));
save('broken.json', '{"a" 1}');

describe('import and export', () => {
  for (const [title, args, message] of [
    ['import of a missing file', ['import', 'gone.csv'], 'cannot read gone.csv: there is no such file or folder.'],
    [
      'export of a missing file',
      ['export', 'gone.json', '--to', 'csv'],
      'cannot read gone.json: there is no such file or folder.',
    ],
    [
      'export of something that is not JSON',
      ['export', 'broken.json', '--to', 'csv'],
      'broken.json is not JSON. "casefile validate broken.json" says where.',
    ],
    [
      'export of something that is not a casefile',
      ['export', 'empty.json', '--to', 'csv'],
      'empty.json is not a casefile, or has errors outside its events. "casefile validate empty.json" says where.',
    ],
    ['export without a format', ['export', 'clean.json'], "required option '--to <format>' not specified"],
    [
      'export to an unknown format',
      ['export', 'clean.json', '--to', 'doc'],
      "option '--to <format>' argument 'doc' is invalid. Allowed choices are timelinejs, csv, ics.",
    ],
    [
      'import of something that is not JSON',
      ['import', 'broken.json'],
      'The document is not valid JSON. Line 1, column 6: A colon is expected here, between the name of a field and its value.',
    ],
    [
      'import of something that is nested too deeply',
      ['import', 'deep.json'],
      'The document is nested more deeply than can be read.',
    ],
    ['import of UTF-16', ['import', 'utf16.csv'], 'utf16.csv is not UTF-8: save it in that encoding.'],
  ]) {
    it(`${title} is reported as a sentence`, async () => {
      save('empty.json', '{}');
      save('deep.json', `{"events": ${'['.repeat(100_000)}`);
      writeFileSync(join(folder, 'utf16.csv'), Buffer.from('\uFEFFa,b', 'utf16le'));
      assert.deepEqual(await casefile(args), { code: 2, stdout: '', stderr: `casefile: ${message}\n` });
    });
  }

  for (const [name, id] of [
    ['My Case', 'My Case'],
    ['an empty text', ''],
    ['101 characters', 'a'.repeat(101)],
  ])
    it(`import refuses ${name} as an id`, async () => {
      save('plain.csv', 'Year,Headline\n2010,It begins\n');
      assert.deepEqual(await casefile(['import', 'plain.csv', '--id', id]), {
        code: 2,
        stdout: '',
        stderr: `casefile: option '--id <id>' argument '${id}' is invalid. ${NOT_AN_ID}\n`,
      });
    });

  it('import reads a sheet with a byte order mark', async () => {
    save('marked.csv', '\uFEFFYear,Headline\n2010,It begins\n');
    const { code, stdout } = await casefile(['import', 'marked.csv']);
    assert.equal(code, 0);
    assert.equal(JSON.parse(stdout).events[0].date, '2010');
  });

  for (const args of [
    ['export', 'clean.json', '--to', 'csv', '-o', 'there.txt'],
    ['import', 'there.csv', '-o', 'there.txt'],
  ]) {
    it(`${args[0]} overwrites nothing without --force`, async () => {
      writeFileSync(join(folder, 'there.txt'), 'mine');
      writeFileSync(join(folder, 'there.csv'), 'Year,Headline\n2020,It begins\n');
      const { code, stderr } = await casefile(args);
      assert.equal(code, 2);
      assert.match(stderr, /there\.txt.*exists already.*--force/);
      assert.equal(readFileSync(join(folder, 'there.txt'), 'utf8'), 'mine');
      assert.equal((await casefile([...args, '--force'])).code, 0);
      assert.notEqual(readFileSync(join(folder, 'there.txt'), 'utf8'), 'mine');
    });
  }

  for (const [title, name, content, reasons] of [
    ['a sheet without rows', 'bare.csv', 'Year,Headline\n', ''],
    [
      'a sheet with a wrong date',
      'wrong.csv',
      'Year,Headline\nMMX,It begins\n',
      'row 2: start date: "MMX" is not a year. Left out: "It begins".\n',
    ],
    [
      'a timeline of scraps',
      'scraps.json',
      '{ "events": ["x", null] }',
      ['"x"', 'null']
        .map((scrap, index) => `events[${index}]: it is not an object with a date and a text. Left out: ${scrap}.\n`)
        .join(''),
    ],
  ]) {
    it(`import of ${title} writes nothing, and says why`, async () => {
      save(name, content);
      assert.deepEqual(await casefile(['import', name, '-o', 'nothing.json']), {
        code: 1,
        stdout: '',
        stderr: `${reasons}casefile: ${name} has no event that a casefile could hold, so nothing is written.\n`,
      });
      assert.equal(existsSync(join(folder, 'nothing.json')), false);
    });
  }

  it('import says what it wrote and what to do next, and names the schema as new does', async () => {
    save('one.csv', 'Year,Headline\n2010,It begins\n');
    const { code, stdout, stderr } = await casefile(['import', 'one.csv', '-o', 'one.json', '--today', TODAY]);
    assert.deepEqual(
      { code, stdout, last: stderr.split('\n').at(-2) },
      { code: 0, stdout: '', last: 'Wrote one.json. Complete it, then check it: casefile validate one.json' },
    );
    assert.match(stderr, /^The day of the last check \("updated"\) is set to today, 2024-11-22\. Check the facts/m);
    const { $schema } = JSON.parse((await casefile(['new', 'x', '-o', '-'])).stdout);
    assert.equal(JSON.parse(readFileSync(join(folder, 'one.json'), 'utf8')).$schema, $schema);
    assert.match(
      (await casefile(['validate', '--today', TODAY, 'one.json'])).stdout,
      /  warning {2}events {2}No event has a status.*\n0 errors, 1 warning\n$/,
    );
  });

  it('import to standard output does not name a file', async () => {
    const { code, stdout, stderr } = await casefile(['import', 'one.csv']);
    assert.equal(code, 0);
    assert.ok(JSON.parse(stdout) && !stderr.includes('Wrote'), stderr);
  });

  it('export says what it wrote', async () => {
    const { stderr } = await casefile(['export', 'clean.json', '--to', 'csv', '-o', 'said.csv']);
    assert.match(stderr, /^Wrote said\.csv\.$/m);
  });

  it('export reports an error in plain words', async () => {
    save('dated.json', caseOf(event('e'), event('f', { date: 'May' })));
    const { stderr } = await casefile(['export', 'dated.json', '--to', 'csv']);
    assert.match(
      stderr,
      /^Left out for an error in events\[1\]\.date: Expected a date in EDTF \(such as 2010,.*, found "May"\.$/m,
    );
  });

  it('export leaves out an event with an error, and says so', async () => {
    const { code, stdout, stderr } = await casefile(['export', 'wrong.json', '--to', 'csv', '--output', '-']);
    assert.equal(code, 0);
    assert.notEqual(stdout, '');
    assert.match(stderr, /^Left out for an error in events\[1\]\.category: No category has the id "odd"\.$/m);
  });

  it('what is exported can be imported, with the id and the language that are wanted', async () => {
    assert.equal((await casefile(['export', 'clean.json', '--to', 'csv', '-o', 'clean.csv'])).code, 0);
    assert.equal(
      (await casefile(['import', 'clean.csv', '--id', 'again', '--lang', 'es', '-o', 'again.json'])).code,
      0,
    );
    const { id, lang, events } = JSON.parse(readFileSync(join(folder, 'again.json'), 'utf8'));
    assert.deepEqual(
      { id, lang, titles: events.map(({ title }) => title) },
      { id: 'again', lang: 'es', titles: ['e'] },
    );
  });
});
