#!/usr/bin/env node
/** The `casefile` command: checks, begins and converts casefiles. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isoDay, type Day } from '../dates/calendar.js';
import { readDay } from '../dates/edtf.js';
import { parseCasefile } from '../casefile/parse.js';
import { today } from '../dates/today.js';
import { exportCase, FORMATS } from './convert/export.js';
import { importFile } from './convert/import.js';
import { nameOf, readBytes, readText, write } from './io.js';
import { newCasefile, schemaFor } from './new.js';
import { printable, report, REPORT_FORMATS, type Checked, type ReportFormat } from './report.js';
import { validate } from './validate.js';
import { reword } from './wording.js';

/** Exit codes. A file with errors is a result; not having been able to look is none. */
const ERRORS_FOUND = 1;
const COULD_NOT_RUN = 2;

/** Files of this package, from where the built command is. */
const PACKAGE = new URL('../../../../package.json', import.meta.url);
const SCHEMA_FILE = new URL('../../../schema.json', import.meta.url);

const complain = (message: string): void => void process.stderr.write(`casefile: ${message}\n`);
const tellAll = (lines: readonly string[]): void => {
  for (const line of lines) process.stderr.write(`${printable(line)}\n`);
};
const tellWritten = (output: string, next = ''): void => {
  if (output !== '-') tellAll([`Wrote ${output}. ${next}`.trim()]);
};
const sentence = (error: unknown): string => {
  if (error instanceof RangeError) return 'The document is nested more deeply than can be read.';
  return printable(error instanceof Error ? error.message : String(error));
};

/** Hidden: for tests, whose day stays the same. */
const dayOption = new Option('--today <date>')
  .hideHelp()
  .default(today())
  .argParser((text): Day => {
    const day = readDay(text);
    if (day === undefined) throw new InvalidArgumentError('It is no calendar date such as 2026-11-22.');
    return day;
  });
const outputOption = (): Option =>
  new Option('-o, --output <file>', 'where to write, - for standard output').default('-', 'standard output');
const forceOption = (): Option => new Option('-f, --force', 'overwrite the file if there is one');
const examples = (lines: readonly string[]): string => `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;

async function validateFiles(
  files: readonly string[],
  { format, today }: { format: ReportFormat; today: Day },
): Promise<void> {
  const checked: Checked[] = [];
  for (const file of files) {
    try {
      checked.push({ file: nameOf(file), findings: validate(await readBytes(file), today) });
    } catch (error) {
      complain(sentence(error));
    }
  }
  if (checked.length) process.stdout.write(report(checked, format));
  const found = checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  process.exitCode = checked.length < files.length ? COULD_NOT_RUN : Number(found && ERRORS_FOUND);
}

async function begin(
  id: string,
  { output = `${id}.json`, force = false, today }: { output?: string; force?: boolean; today: Day },
): Promise<void> {
  await write(output, newCasefile(id, output, today), force);
  tellWritten(output, `Replace its examples, then check it: casefile validate ${output}`);
}

async function importFrom(
  file: string,
  {
    output,
    force = false,
    today,
    ...options
  }: { output: string; force?: boolean; id?: string; lang?: string; today: Day },
): Promise<void> {
  const day = isoDay(today);
  const { casefile, report } = importFile(await readText(file), basename(nameOf(file)), { ...options, today: day });
  if (!casefile.events.length) {
    tellAll(report);
    complain(`${printable(nameOf(file))} has no event that a casefile could hold, so nothing is written.`);
    process.exitCode = ERRORS_FOUND;
    return;
  }
  await write(output, `${JSON.stringify({ $schema: schemaFor(output), ...casefile }, null, 2)}\n`, force);
  tellAll(report);
  tellWritten(output, `Complete it, then check it: casefile validate ${output}`);
}

async function exportTo(
  file: string,
  { output, force = false, to }: { output: string; force?: boolean; to: (typeof FORMATS)[number] },
): Promise<void> {
  const hint = `"casefile validate ${file}" says where.`;
  const text = await readText(file);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    throw new Error(`${nameOf(file)} is not JSON. ${hint}`, { cause: error });
  }
  const { casefile, problems } = parseCasefile(input);
  if (!casefile) throw new Error(`${nameOf(file)} is not a casefile, or has errors outside its events. ${hint}`);
  const { text: converted, report } = exportCase(casefile, to);
  await write(output, converted, force);
  tellAll([...problems.map(({ path, message }) => `Left out for an error in ${path}: ${reword(message)}`), ...report]);
  tellWritten(output);
}

async function run(): Promise<void> {
  const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { version: string };
  const program = new Command('casefile')
    .description('Checks, begins and converts casefiles: everything known about one legal case, in one JSON document.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'Print the help of a command.')
    .exitOverride()
    .configureOutput({
      outputError: (text) => {
        complain(text.trim().replace(/^error: /, ''));
      },
    })
    .addHelpText(
      'after',
      `${examples(['casefile new my-case', 'casefile validate my-case.json', 'casefile export my-case.json --to csv'])}

Exit codes: 0 when all is well, ${ERRORS_FOUND} when a file has errors, ${COULD_NOT_RUN} when the command could not run.`,
    );

  program
    .command('validate')
    .description('Name every error and every weakness of casefiles, with line and column.')
    .argument('<file...>', 'casefiles in JSON, - for standard input')
    .addOption(new Option('--format <format>', 'how to report').choices(REPORT_FORMATS).default('text'))
    .addOption(dayOption)
    .addHelpText(
      'after',
      `${examples(['casefile validate my-case.json', 'casefile validate --format github cases/*.json', 'curl -s https://example.org/my-case.json | casefile validate -'])}

Widgets leave out an event with an error, or refuse the document. A warning is about what is allowed and poor.
Exit codes: 0 without errors, ${ERRORS_FOUND} with errors, ${COULD_NOT_RUN} when a file could not be read.`,
    )
    .action(validateFiles);

  program
    .command('schema')
    .description('Print the JSON Schema of casefiles.')
    .addHelpText('after', examples(['casefile schema > casefile.schema.json']))
    .action(async () => {
      process.stdout.write(await readFile(SCHEMA_FILE, 'utf8'));
    });

  program
    .command('new')
    .description('Write a casefile to begin with, with comments.')
    .argument('<id>', 'its id: lower-case letters, digits and hyphens')
    .option('-o, --output <file>', 'where to write, - for standard output (default: ID.json)')
    .addOption(forceOption())
    .addOption(dayOption)
    .addHelpText('after', examples(['casefile new my-case', 'casefile new my-case --output cases/my-case.json']))
    .action(begin);

  program
    .command('import')
    .description('Make a casefile of a document in another format, and tell what could not be carried over.')
    .argument('<file>', 'the document, - for standard input')
    .option('--id <id>', 'the id of the casefile')
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

  program
    .command('export')
    .description('Write a casefile in another format, and tell what could not be carried over.')
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

  await program.parseAsync();
}

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exitCode = COULD_NOT_RUN;
});

try {
  await run();
} catch (error) {
  if (!(error instanceof CommanderError)) complain(sentence(error));
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : COULD_NOT_RUN;
}
