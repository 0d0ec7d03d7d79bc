/** `casefile new`: a casefile to begin with. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { casefile, folder, NOT_AN_ID, ROOT, TODAY } from './command.mjs';

const read = (name) => readFileSync(join(folder, name), 'utf8');

describe('casefile new', () => {
  it('writes a file of that name in which validate finds no problems', async () => {
    assert.deepEqual(await casefile(['new', 'my-case', '--today', TODAY]), {
      code: 0,
      stdout: '',
      stderr: 'Wrote my-case.json. Replace its examples, then check it: casefile validate my-case.json\n',
    });
    assert.equal(JSON.parse(read('my-case.json')).id, 'my-case');
    assert.deepEqual(await casefile(['validate', 'my-case.json', '--today', TODAY]), {
      code: 0,
      stdout: 'my-case.json: no problems\n',
      stderr: '',
    });
  });

  it('has no problems today either', async () => {
    const { stdout } = await casefile(['new', 'my-case', '--output', '-']);
    assert.deepEqual(await casefile(['validate', '-'], stdout), {
      code: 0,
      stdout: 'stdin: no problems\n',
      stderr: '',
    });
  });

  it('has comments, a status, a stay, a ruling and an allegation with its answer', async () => {
    const { stdout } = await casefile(['new', 'my-case', '--output', '-']);
    const { $comment, events, sources, places } = JSON.parse(stdout);
    for (const unit of [{ $comment }, ...events, sources[0], places[0]]) assert.match(unit.$comment, /\w+/);
    assert.deepEqual(
      ['status', 'whereabouts', 'ruling', 'answer'].filter((field) => !events.some((event) => event[field])),
      [],
    );
  });

  it('names the schema that the package has', async () => {
    const { stdout } = await casefile(['new', 'my-case', '--output', '-']);
    const { $schema } = JSON.parse(stdout);
    assert.ok($schema.startsWith('./node_modules/casefile/'), $schema);
    const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    assert.equal($schema.replace('./node_modules/casefile', '.'), exports['./schema.json']);
  });

  it('writes to the file of --output', async () => {
    assert.equal((await casefile(['new', 'other', '-o', 'elsewhere.json'])).code, 0);
    assert.equal(JSON.parse(read('elsewhere.json')).id, 'other');
  });

  it('overwrites nothing', async () => {
    writeFileSync(join(folder, 'mine.json'), 'mine');
    const { code, stdout, stderr } = await casefile(['new', 'mine']);
    assert.deepEqual(
      { code, stdout, stderr },
      {
        code: 2,
        stdout: '',
        stderr: 'casefile: cannot write mine.json: it exists already, and --force would overwrite it.\n',
      },
    );
    assert.equal(read('mine.json'), 'mine');
  });

  it('overwrites with --force', async () => {
    writeFileSync(join(folder, 'forced.json'), 'mine');
    assert.equal((await casefile(['new', 'forced', '--force'])).code, 0);
    assert.equal(JSON.parse(read('forced.json')).id, 'forced');
  });

  for (const force of [[], ['--force']]) {
    it(`refuses to write over a folder${force.length ? ', with --force too' : ''}`, async () => {
      mkdirSync(join(folder, 'cases'), { recursive: true });
      const { code, stderr } = await casefile(['new', 'lost', '--output', 'cases', ...force]);
      assert.deepEqual({ code, stderr }, { code: 2, stderr: 'casefile: cannot write cases: it is a folder.\n' });
    });
  }

  it('refuses a folder that is not there', async () => {
    const { code, stderr } = await casefile(['new', 'lost', '--output', 'nowhere/lost.json']);
    assert.deepEqual(
      { code, stderr },
      { code: 2, stderr: 'casefile: cannot write nowhere/lost.json: there is no such file or folder.\n' },
    );
  });

  for (const id of ['My case', 'case_1', 'é', '../up', '', 'a'.repeat(101)]) {
    it(`refuses "${id}" as an id`, async () => {
      const { code, stdout, stderr } = await casefile(['new', id]);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
      assert.equal(stderr, `casefile: command-argument value '${id}' is invalid for argument 'id'. ${NOT_AN_ID}\n`);
    });
  }
});
