/** Runs the built command, as a shell would. Needs `npm run build` first. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built command. */
export const COMMAND = join(ROOT, 'dist/lib/src/cli/main.js');

/** The day for which the tests run. */
export const TODAY = '2024-11-22';

/** What the command says of a wrong id. */
export const NOT_AN_ID =
  'Not an id. Use lower-case letters, digits and single hyphens, at most 100 characters, for example high-court-2021.';

/** A folder that is there until the tests of this file are over. */
export const folder = mkdtempSync(join(tmpdir(), 'casefile-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true });
});

/** The command in that folder, with text or bytes as its standard input. */
export function casefile(args, input = '') {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [COMMAND, ...args],
      { cwd: folder, maxBuffer: 2 ** 28 },
      (error, stdout, stderr) => {
        resolve({ code: error ? error.code : 0, stdout, stderr });
      },
    );
    child.stdin.on('error', () => {
      /* The command may end before it has read its input. */
    });
    child.stdin.end(input);
  });
}

/** Writes text, or a value as JSON, into a file of that folder. */
export function save(name, content) {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

/** An event with nothing to correct. */
export const event = (id, more) => ({
  id,
  date: '2024',
  title: id,
  category: 'c',
  standing: 'reported',
  importance: 1,
  citations: [{ source: 's' }],
  status: { label: 'On bail', tone: 'pending' },
  ...more,
});
/** A casefile with these events. */
export const caseOf = (...events) => ({
  version: 1,
  id: 'a',
  title: 'A',
  lang: 'en',
  updated: '2024-11',
  subject: 'p',
  parties: [{ id: 'p', name: 'P' }],
  places: [],
  categories: [{ id: 'c', label: 'C' }],
  sources: [{ id: 's', title: 'S', publisher: 'S', kind: 'court' }],
  events,
});
