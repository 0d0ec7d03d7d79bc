/** Files, standard input, standard output and standard error. Error messages are full sentences. */
import { isUtf8 } from 'node:buffer';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { printable } from './diagnostic-report.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'nothing can be written there',
  ENOSPC: 'there is no space left',
  ENAMETOOLONG: 'its name is too long',
  EEXIST: 'it exists already, and --force would overwrite it',
};

/** @returns the file as messages name it */
export function nameOf(file: string): string {
  return file === '-' ? 'stdin' : file || 'a file without a name';
}

/**
 * @param file a path, or `-` for standard input
 * @throws {Error} with a sentence when it cannot be read
 */
export async function readBytes(file: string): Promise<Buffer> {
  return attempt(`cannot read ${nameOf(file)}`, () => (file === '-' ? buffer(process.stdin) : readFile(file)));
}

/**
 * @param file a path, or `-` for standard input
 * @returns its text without a byte order mark
 * @throws {Error} with a sentence when it cannot be read, or is not UTF-8
 */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  if (!isUtf8(bytes)) throw new Error(`${nameOf(file)} is not UTF-8: save it in that encoding.`);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/**
 * @param file a path, or `-` for standard output
 * @param overwrite whether a file that exists may be replaced
 * @throws {Error} with a sentence when it cannot be written
 */
export async function write(file: string, text: string, overwrite: boolean): Promise<void> {
  if (file === '-') process.stdout.write(text);
  else
    await attempt(`cannot write ${nameOf(file)}`, async () => {
      // Without this, the message about a folder would say that --force overwrites it.
      const isFolder = (await stat(file).catch(() => undefined))?.isDirectory();
      await writeFile(file, text, { flag: overwrite || isFolder ? 'w' : 'wx' });
    });
}

async function attempt<Result>(what: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Error(`${what}: ${REASONS[code] ?? message}.`, { cause: error });
  }
}

/** Prints an error to standard error: the sentence that it has, or the sentence itself. */
export function printError(error: unknown): void {
  process.stderr.write(`casefile: ${sentence(error)}\n`);
}

function sentence(error: unknown): string {
  if (error instanceof RangeError) return 'The document is nested more deeply than can be read.';
  return printable(error instanceof Error ? error.message : String(error));
}

/** Prints lines to standard error, where they do not mix with the output. */
export function printLines(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${printable(line)}\n`);
}

/** Says that a file was written, and what to do next; nothing if the output went to standard output. */
export function printWritten(output: string, next = ''): void {
  if (output !== '-') printLines([`Wrote ${output}. ${next}`.trim()]);
}
