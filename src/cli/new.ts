/** A casefile to start with, for `casefile new`. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import {
  ASYLUM_STATES,
  EFFECTS,
  EXTRADITION_STATES,
  FINDINGS,
  SOURCE_KINDS,
  STANDINGS,
  STATUS_TONES,
  VERSION,
  WHEREABOUTS,
  type CaseEvent,
  type Casefile,
} from '../../data/casefile.js';
import { isoDay, type Day } from '../dates/calendar.js';

/** JSON has no comments, but widgets ignore unknown fields. */
interface Commented {
  $comment?: string;
}

/** Where editors find the schema in a project that has installed this package. */
const SCHEMA = 'node_modules/casefile/dist/schema.json';

/**
 * @param file where a casefile will be written
 * @returns the path from there to the schema, for `$schema`: in the nearest project around it that has this package,
 *   else in the current folder
 */
export function schemaFor(file: string): string {
  const folder = dirname(resolve(file));
  let root = folder;
  while (!existsSync(join(root, SCHEMA)) && root !== dirname(root)) root = dirname(root);
  const schema = existsSync(join(root, SCHEMA)) ? join(root, SCHEMA) : resolve(SCHEMA);
  const path = relative(folder, schema).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}

/**
 * @param id the casefile's id, a valid one
 * @param file where it will be written
 * @param today the date of its example events
 * @returns JSON without errors, with comments in fields named `$comment`
 */
export function newCasefile(id: string, file: string, today: Day): string {
  const date = isoDay(today);
  const casefile: Casefile & Commented & { $schema: string } = {
    $schema: schemaFor(file),
    $comment: `A casefile to start with: its people and events are examples. Fields named $comment are ignored; remove them as you go. Text is a string, or one for each language: {"en": "…", "es": "…"}. Check your work with: casefile validate ${file}`,
    version: VERSION,
    id,
    title: 'The title of the case',
    lang: 'en',
    updated: date,
    subject: 'subject',
    parties: [
      { id: 'subject', name: 'The person whom the case is about', role: 'Defendant', country: 'CH' },
      { id: 'complainant', name: 'The complainant' },
    ],
    places: examplePlaces(),
    sources: exampleSources(date),
    categories: [
      { id: 'proceedings', label: 'Proceedings' },
      { id: 'ruling', label: 'Rulings' },
    ],
    events: [exampleAllegation(date), exampleBail(date), exampleRuling(date)],
  };
  return `${JSON.stringify(casefile, null, 2)}\n`;
}

function examplePlaces(): Casefile['places'] {
  return [
    comment('coordinates: longitude, then latitude. country: ISO 3166-1, two capital letters.', {
      id: 'courthouse',
      name: 'Court, Bern',
      country: 'CH',
      coordinates: [7.45, 46.95],
    }),
  ];
}

function exampleSources(date: string): Casefile['sources'] {
  return [
    comment(`kind: ${either(SOURCE_KINDS)}.`, {
      id: 'court-order',
      title: 'The court’s order',
      publisher: 'The court',
      published: date,
      url: 'https://example.org/order',
      kind: 'court',
    }),
    {
      id: 'agency-report',
      title: 'A news agency’s report',
      publisher: 'The agency',
      published: date,
      url: 'https://example.org/report',
      kind: 'report',
      lang: 'en',
    },
  ];
}

function exampleAllegation(date: string): CaseEvent & Commented {
  return {
    $comment: `date: 2010, 2010-11, 2010-11-18, 2010-11~ (about), 2012-06-19/2019-04-11 (from, to), never finer than it is known. known: the day on which it became public, where that is another. standing: ${either(STANDINGS)}; what is alleged needs an answer. importance: 3 for a turn in the case, 1 for what only the full list needs.`,
    id: 'complaint-filed',
    date,
    title: 'A complaint is filed',
    category: 'proceedings',
    standing: 'alleged',
    answer: 'The subject denies it.',
    importance: 2,
    parties: ['subject', 'complainant'],
    citations: [{ source: 'agency-report', says: 'What exactly the source says' }],
  };
}

function exampleBail(date: string): CaseEvent & Commented {
  return {
    $comment: `From this event on, status is what the badge says, and whereabouts where the subject is. status.tone: ${either(STATUS_TONES)}. whereabouts.kind: ${either(WHEREABOUTS)}. For the map, an event may have asylum {country, state: ${either(ASYLUM_STATES)}} or extradition {country, state: ${either(EXTRADITION_STATES)}}.`,
    id: 'bail-granted',
    date,
    place: 'courthouse',
    title: 'The subject is released on bail',
    category: 'proceedings',
    standing: 'established',
    importance: 3,
    citations: [{ source: 'court-order' }],
    status: { label: 'On bail', tone: 'pending', detail: 'No trial date is set.' },
    whereabouts: { place: 'courthouse', kind: 'bail', label: 'On bail in Bern' },
  };
}

function exampleRuling(date: string): CaseEvent & Commented {
  return {
    $comment: `For the ruling card. grounds.finding: ${either(FINDINGS)}. A ruling on an earlier one says so with effect {on: the id of its event, as: ${either(EFFECTS)}}.`,
    id: 'first-ruling',
    date,
    title: 'The court rules on bail',
    category: 'ruling',
    standing: 'established',
    importance: 3,
    citations: [{ source: 'court-order', quote: 'At most 25 words of the source', locator: 'para. 1' }],
    ruling: {
      court: 'The court',
      judges: ['The judge'],
      outcome: 'Bail granted',
      favours: 'subject',
      grounds: [{ text: 'There is no risk of flight', finding: 'accepted' }],
      next: 'The complainant may appeal.',
    },
  };
}

function comment<Unit>($comment: string, unit: Unit): Unit {
  return { $comment, ...unit };
}

/** The allowed values of a field, for a comment. */
function either(values: readonly string[]): string {
  return values.join(', ');
}
