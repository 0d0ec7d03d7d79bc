#!/usr/bin/env node
/** The `casefile` command: checks casefiles, writes new ones and converts them. */
import { readFile } from 'node:fs/promises';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isId } from '../casefile/rules.js';
import type { Day } from '../dates/calendar.js';
import { readDay } from '../dates/edtf.js';
import { today } from '../dates/today.js';
import { COULD_NOT_RUN, ERRORS_FOUND, exportTo, importFrom, validateFiles, writeNew } from './commands.js';
import { FORMATS } from './convert/export.js';
import { REPORT_FORMATS } from './diagnostic-report.js';
import { printError } from './io.js';

/** Files of this package, from where the built command is. */
const PACKAGE = new URL('../../../../package.json', import.meta.url);
const SCHEMA_FILE = new URL('../../../schema.json', import.meta.url);

/** Hidden: for tests, which always run on the same day. */
const dayOption = new Option('--today <date>')
  .hideHelp()
  .default(today())
  .argParser((text): Day => {
    const day = readDay(text);
    if (day === undefined)
      throw new InvalidArgumentError('Not a calendar date. Use YYYY-MM-DD, for example 2026-11-22.');
    return day;
  });

function checkedId(text: string): string {
  if (!isId(text))
    throw new InvalidArgumentError(
      'Not an id. Use lower-case letters, digits and single hyphens, at most 100 characters, for example high-court-2021.',
    );
  return text;
}

const outputOption = (): Option =>
  new Option('-o, --output <file>', 'where to write, - for standard output').default('-', 'standard output');

const forceOption = (): Option => new Option('-f, --force', 'overwrite the file if it exists');

const examples = (lines: readonly string[]): string => `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;

async function run(): Promise<void> {
  const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { version: string };
  const program = new Command('casefile')
    .description(
      'Checks casefiles, writes new ones and converts them. A casefile is everything known about one legal case, in one JSON document.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'Print the help of a command.')
    .exitOverride()
    .configureOutput({
      outputError: (text) => {
        process.stderr.write(`casefile: ${text.trim().replace(/^error: /, '')}\n`);
      },
    })
    .addHelpText(
      'after',
      `${examples(['casefile new my-case', 'casefile validate my-case.json', 'casefile export my-case.json --to csv'])}

Exit codes: 0 when all is well, ${ERRORS_FOUND} when a file has errors, ${COULD_NOT_RUN} when the command could not run.`,
    );
  for (const addCommand of [addValidate, addSchema, addNew, addImport, addExport]) addCommand(program);
  await program.parseAsync();
}

function addValidate(program: Command): void {
  program
    .command('validate')
    .description('List every error and every warning of casefiles, with line and column.')
    .argument('<file...>', 'casefiles in JSON, - for standard input')
    .addOption(new Option('--format <format>', 'how to report').choices(REPORT_FORMATS).default('text'))
    .addOption(dayOption)
    .addHelpText(
      'after',
      `${examples(['casefile validate my-case.json', 'casefile validate --format github cases/*.json', 'curl -s https://example.org/my-case.json | casefile validate -'])}

Widgets leave out an event with an error, or refuse the document. A warning is about something that is allowed but should
be improved.
Exit codes: 0 without errors, ${ERRORS_FOUND} with errors, ${COULD_NOT_RUN} when a file could not be read.`,
    )
    .action(validateFiles);
}

function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema of casefiles.')
    .addHelpText('after', examples(['casefile schema > casefile.schema.json']))
    .action(async () => {
      process.stdout.write(await readFile(SCHEMA_FILE, 'utf8'));
    });
}

function addNew(program: Command): void {
  program
    .command('new')
    .description('Write a casefile to start with: examples and comments.')
    .argument('<id>', 'its id: lower-case letters, digits and hyphens', checkedId)
    .option('-o, --output <file>', 'where to write, - for standard output (default: ID.json)')
    .addOption(forceOption())
    .addOption(dayOption)
    .addHelpText('after', examples(['casefile new my-case', 'casefile new my-case --output cases/my-case.json']))
    .action(writeNew);
}

function addImport(program: Command): void {
  program
    .command('import')
    .description('Make a casefile from a document in another format, and list what could not be carried over.')
    .argument('<file>', 'the document, - for standard input')
    .option('--id <id>', 'the id of the casefile', checkedId)
    .option('--lang <tag>', 'the language of the document, such as en')
    .addOption(outputOption())
    .addOption(forceOption())
    .addOption(dayOption)
    .addHelpText(
      'after',
      examples([
        'casefile import timeline.json --id my-case --output my-case.json',
        'casefile import events.csv --lang es > my-case.json',
      ]),
    )
    .action(importFrom);
}

function addExport(program: Command): void {
  program
    .command('export')
    .description('Write a casefile in another format, and list what could not be carried over.')
    .argument('<file>', 'the casefile in JSON, - for standard input')
    .addOption(new Option('--to <format>', 'the format').choices(FORMATS).makeOptionMandatory())
    .addOption(outputOption())
    .addOption(forceOption())
    .addHelpText(
      'after',
      examples([
        'casefile export my-case.json --to timelinejs --output timeline.json',
        'casefile export my-case.json --to ics > my-case.ics',
      ]),
    )
    .action(exportTo);
}

// A program that reads the output may stop early, as `head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exitCode = COULD_NOT_RUN;
});

try {
  await run();
} catch (error) {
  if (!(error instanceof CommanderError)) printError(error);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : COULD_NOT_RUN;
}
