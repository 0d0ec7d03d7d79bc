/** The command as a whole: help, exit codes, streams, formats of reports, and large files. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { caseOf, casefile, COMMAND, event, folder, ROOT, save, TODAY } from './command.mjs';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const validate = (...args) => casefile(['validate', '--today', TODAY, ...args]);

const wrong = caseOf(event('e', { standing: 'alleged' }), event('f', { category: 'odd' }));
const columnOf = (words) => JSON.stringify(wrong).indexOf(words) + 1;
const [alleged, odd] = ['"alleged"', '"odd"'].map(columnOf);
save('clean.json', caseOf(event('e')));
save('warned.json', caseOf(event('e', { standing: 'alleged' })));
save('wrong.json', wrong);
save('broken.json', '{"a" 1}');
mkdirSync(join(folder, 'folder'));

const ALLEGED =
  'warning  events[0].standing  An allegation needs its "answer" beside it: the denial, the reply or the outcome.';

describe('exit codes and streams', () => {
  for (const [title, args, code, stdout, stderr] of [
    ['a clean file', ['clean.json'], 0, 'clean.json: no problems\n', ''],
    ['two clean files', ['clean.json', './clean.json'], 0, 'clean.json: no problems\n./clean.json: no problems\n', ''],
    ['a file with a warning', ['warned.json'], 0, `warned.json:1:${alleged}  ${ALLEGED}\n0 errors, 1 warning\n`, ''],
    [
      'a file with an error',
      ['broken.json'],
      1,
      'broken.json:1:6  error  (document)  A colon is expected here, between the name of a field and its value.\n1 error, 0 warnings\n',
      '',
    ],
    [
      'files of all kinds',
      ['clean.json', 'wrong.json'],
      1,
      `clean.json: no problems\nwrong.json:1:${alleged}  ${ALLEGED}\nwrong.json:1:${odd}  error  events[1].category  No category has the id "odd".\n1 error, 1 warning\n`,
      '',
    ],
    ['a missing file', ['gone.json'], 2, '', 'casefile: cannot read gone.json: there is no such file or folder.\n'],
    [
      'a missing file beside others',
      ['gone.json', 'clean.json'],
      2,
      'clean.json: no problems\n',
      'casefile: cannot read gone.json: there is no such file or folder.\n',
    ],
    ['a folder', ['folder'], 2, '', 'casefile: cannot read folder: it is a folder.\n'],
    [
      'a file without a name',
      [''],
      2,
      '',
      'casefile: cannot read a file without a name: there is no such file or folder.\n',
    ],
    [
      'a file inside of a file',
      ['clean.json/x'],
      2,
      '',
      'casefile: cannot read clean.json/x: a part of its path is not a folder.\n',
    ],
    ['no file', [], 2, '', "casefile: missing required argument 'file'\n"],
    [
      'an unknown option',
      ['--formt', 'x', 'clean.json'],
      2,
      '',
      "casefile: unknown option '--formt'\n(Did you mean --format?)\n",
    ],
    [
      'an unknown format',
      ['--format', 'xml', 'clean.json'],
      2,
      '',
      "casefile: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, github.\n",
    ],
    [
      'a day in words',
      ['--today', 'now', 'clean.json'],
      2,
      '',
      "casefile: option '--today <date>' argument 'now' is invalid. Not a calendar date. Use YYYY-MM-DD, for example 2026-11-22.\n",
    ],
  ]) {
    it(`${title}: ${code}`, async () => {
      assert.deepEqual(await validate(...args), { code, stdout, stderr });
    });
  }

  it('reads standard input', async () => {
    assert.deepEqual(await casefile(['validate', '-'], '[]'), {
      code: 1,
      stdout: 'stdin:1:1  error  (document)  A casefile is a JSON object.\n1 error, 0 warnings\n',
      stderr: '',
    });
  });

  it('exits quietly when the reader closes the pipe', async () => {
    save(
      'endless.json',
      caseOf(...Array.from({ length: 10_000 }, (_, index) => event(`e${index}`, { standing: 'alleged' }))),
    );
    const child = spawn(process.execPath, [COMMAND, 'validate', 'endless.json'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdout.once('data', () => {
      child.stdout.destroy();
    });
    const code = await new Promise((resolve) => {
      child.on('close', resolve);
    });
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  });
});

describe('formats of reports', () => {
  it('json, for programs', async () => {
    const { code, stdout } = await validate('--format', 'json', 'clean.json', 'wrong.json');
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(stdout), [
      {
        file: 'wrong.json',
        severity: 'warning',
        code: 'no-answer',
        line: 1,
        column: alleged,
        path: 'events[0].standing',
        message: ALLEGED.split('  ')[2],
      },
      {
        file: 'wrong.json',
        severity: 'error',
        code: 'reference',
        line: 1,
        column: odd,
        path: 'events[1].category',
        message: 'No category has the id "odd".',
      },
    ]);
  });

  it('json of a clean file is an empty list', async () => {
    assert.deepEqual(await validate('--format', 'json', 'clean.json'), { code: 0, stdout: '[]\n', stderr: '' });
  });

  it('github, for annotations', async () => {
    assert.deepEqual(await validate('--format', 'github', 'clean.json', 'wrong.json'), {
      code: 1,
      stdout: `clean.json: no problems
::warning file=wrong.json,line=1,col=${alleged}::events[0].standing: ${ALLEGED.split('  ')[2]}
::error file=wrong.json,line=1,col=${odd}::events[1].category: No category has the id "odd".
1 error, 1 warning
`,
      stderr: '',
    });
  });

  it('github, with escaped names and messages', { skip: process.platform === 'win32' }, async () => {
    save('50%,a:b.json', caseOf(event('e', { title: { '5%\r\n::error::x': 'E' } })));
    const { stdout } = await validate('--format', 'github', '50%,a:b.json');
    assert.equal(stdout.split('\n').length, 3);
    assert.ok(stdout.startsWith('::error file=50%25%2Ca%3Ab.json,line=1,col='), stdout);
    assert.ok(stdout.includes('::events[0].title.5%25%0D%0A::error::x: Expected a language tag'), stdout);
  });

  it('text keeps each diagnostic on one line and sends no commands to the terminal', async () => {
    save('escape.json', caseOf(event('e', { title: { 'a\u001b[2J\nb\u009b': 'E' } })));
    const { stdout } = await validate('escape.json');
    assert.equal(stdout.split('\n').length, 3);
    assert.ok(stdout.includes('  events[0].title.a\\u001b[2J\\u000ab\\u009b  Expected'), JSON.stringify(stdout));
  });
});

describe('large files', () => {
  const MANY = 15_000;
  const size = (bytes) => `This file has ${bytes} bytes, and a casefile has at most 2097152 (2 MB).`;

  it('of 2 MB to the byte are clean, and of one byte more are not', async () => {
    const text = JSON.stringify(caseOf(event('e')));
    save('2mb.json', text.padEnd(2 ** 21));
    save('more.json', text.padEnd(2 ** 21 + 1));
    assert.equal((await validate('2mb.json')).stdout, '2mb.json: no problems\n');
    assert.deepEqual(await validate('more.json'), {
      code: 1,
      stdout: `more.json:1:1  error  (document)  ${size(2 ** 21 + 1)}\n1 error, 0 warnings\n`,
      stderr: '',
    });
  });

  it(`of ${MANY} events are checked to the last`, async () => {
    const events = Array.from({ length: MANY }, (_, index) => event(`e${index}`));
    const text = JSON.stringify(
      caseOf(...events.slice(0, -1), event('last', { date: '2024-02-30', category: 'odd', standing: 'odd' })),
      null,
      1,
    );
    save('many.json', text);
    const { code, stdout } = await validate('--format', 'json', 'many.json');
    assert.equal(code, 1);
    const line = text.split('\n').findIndex((each) => each.includes('2024-02-30')) + 1;
    assert.deepEqual(
      JSON.parse(stdout).map(({ line, column, path }) => [line, column, path]),
      [
        [1, 1, ''],
        [line, 12, `events[${MANY - 1}].date`],
        [line + 2, 16, `events[${MANY - 1}].category`],
        [line + 3, 16, `events[${MANY - 1}].standing`],
      ],
    );
  });

  it(`of ${MANY + 1} events are refused, and the rest is checked all the same`, async () => {
    save(
      'toomany.json',
      caseOf(event('wrong', { date: '2024-13' }), ...Array.from({ length: MANY }, (_, index) => event(`e${index}`))),
    );
    const { code, stdout } = await validate('--format', 'json', 'toomany.json');
    assert.equal(code, 1);
    assert.deepEqual(
      JSON.parse(stdout).map(({ path }) => path),
      ['', 'events', 'events[0].date'],
    );
    assert.equal(JSON.parse(stdout)[1].message, `This list has ${MANY + 1} items, and ${MANY} are allowed.`);
  });
});

describe('help', () => {
  it('prints the version', async () => {
    assert.deepEqual(await casefile(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  for (const [args, ...patterns] of [
    [['--help'], /validate/, /schema/, /new/, /import/, /export/, /Exit codes: 0/],
    [['validate', '--help'], /--format <format>.*"text", "json", "github"/s, /Exit codes: 0/],
    [['schema', '--help']],
    [['new', '--help'], /--output/, /--force/],
    [['import', '--help'], /--id/, /--lang/, /--output/, /--force/],
    [['export', '--help'], /--to.*"timelinejs", "csv", "ics"/s, /--output/, /--force/],
  ]) {
    it(`casefile ${args.join(' ')} has examples`, async () => {
      const { code, stdout, stderr } = await casefile(args);
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      for (const pattern of [/^Usage: casefile/, /Examples:\n {2}\$ .*casefile/, ...patterns])
        assert.match(stdout, pattern);
      assert.ok(!stdout.includes('--today'));
    });
  }

  it('casefile help new is casefile new --help', async () => {
    assert.deepEqual(await casefile(['help', 'new']), await casefile(['new', '--help']));
  });

  it('is printed as an error if there is no command', async () => {
    const { code, stdout, stderr } = await casefile([]);
    assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
    assert.match(stderr, /^Usage: casefile/);
  });

  it('suggests a command for an unknown one', async () => {
    assert.deepEqual(await casefile(['validat']), {
      code: 2,
      stdout: '',
      stderr: "casefile: unknown command 'validat'\n(Did you mean validate?)\n",
    });
  });
});
