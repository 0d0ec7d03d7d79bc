/** Runs the built command, as a shell would. Needs `npm run build` first. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built command. */
export const COMMAND = join(ROOT, 'dist/lib/src/cli/main.js');

/** The day for which the tests run. */
export const TODAY = '2024-11-22';

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
      /* It may not care for its input. */
    });
    child.stdin.end(input);
  });
}
