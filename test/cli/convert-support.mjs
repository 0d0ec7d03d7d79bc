/** What the tests of export and import share. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { exportCase } from '../../dist/lib/src/cli/convert/export.js';
import { importFile } from '../../dist/lib/src/cli/convert/import.js';
import { parseCasefile } from '../../dist/lib/src/casefile/parse.js';

/** The day of every import. */
export const TODAY = '2024-06-25';

const [assange, snowden] = await Promise.all(
  ['dist/assange.json', 'demo/cases/snowden.json'].map(async (path) =>
    JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8')),
  ),
);

/** The cases that the project has, by name. */
export const CASES = { 'the built-in case': assange, 'the case of Snowden': snowden };

/** A valid casefile with these events, each with defaults for what it does not give. */
export function caseOf(events, rest = {}) {
  const casefile = {
    version: 1,
    id: 'bridge-case',
    title: 'The <Bridge> Case',
    lang: 'en',
    updated: TODAY,
    subject: 'bridge',
    parties: [{ id: 'bridge', name: 'The bridge' }],
    places: [{ id: 'river', name: 'The river', country: 'GB', coordinates: [0, 51] }],
    sources: [
      {
        id: 'news',
        title: 'News, & more',
        publisher: 'The Paper',
        url: 'https://www.example.com/news?a=1&b=2',
        kind: 'report',
        published: '2010-11-19',
      },
      {
        id: 'photo',
        title: 'News, & more',
        publisher: 'The Paper',
        url: 'https://www.example.com/news?a=1&b=2',
        kind: 'report',
      },
      { id: 'court', title: 'Judgment', publisher: 'The Court', kind: 'court' },
      { id: 'link', title: 'a page', publisher: 'example.org', url: 'https://example.org/', kind: 'reference' },
    ],
    categories: [
      { id: 'law', label: 'Law; order, & more' },
      { id: 'other', label: 'Other' },
      { id: 'era', label: 'Era' },
    ],
    events: events.map((event, index) => ({
      id: `event-${index + 1}`,
      date: '2010-11-18',
      title: `Event ${index + 1}`,
      category: 'law',
      standing: 'established',
      importance: 2,
      citations: [{ source: 'news' }],
      ...event,
    })),
    ...rest,
  };
  assert.deepEqual(parseCasefile(casefile).problems, []);
  return casefile;
}

export const toTimeline = (casefile) => JSON.parse(exportCase(casefile, 'timelinejs').text);
export const fromTimeline = (timeline, format = 'json') =>
  importFile(typeof timeline === 'string' ? timeline : JSON.stringify(timeline), `case.${format}`, {
    lang: 'en',
    today: TODAY,
  }).casefile;

/** An event with everything that an event can have. */
export const FULL = {
  date: '2021-01-04',
  title: 'A <ruling>',
  detail: 'First & second.\n\nA line\nand one more about a page.',
  standing: 'disputed',
  answer: 'He says "no".\nTwice.',
  known: '2021-01-05',
  place: 'river',
  parties: ['bridge'],
  citations: [
    { source: 'court', says: 'it fell', quote: 'it fell', locator: 'p. 3' },
    { source: 'news', says: 'it was seen' },
    { source: 'link' },
  ],
  corrections: [{ date: '2022-03', text: 'Not 2020.' }],
  status: { label: 'Closed', tone: 'closed' },
  whereabouts: { place: 'river', kind: 'free', label: 'In the river' },
  asylum: { country: 'EC', state: 'granted', note: 'A note' },
  extradition: { country: 'US', state: 'refused' },
  ruling: {
    court: 'High Court',
    proceeding: { title: 'The case of the pier', subject: 'bridge' },
    judges: ['A Judge'],
    citation: '[2021] 1',
    ecli: 'ECLI:1',
    url: 'https://example.com/ruling',
    outcome: 'Refused',
    favours: 'bridge',
    grounds: [{ text: 'Rust', finding: 'accepted' }],
    quote: { text: 'So it is', by: 'The judge' },
    effect: { on: 'event-1', as: 'affirmed' },
    next: 'An appeal',
  },
};
/** What the text of its slide or calendar entry says. */
export const SAID = [
  'Disputed.',
  'Answer: He says "no".\nTwice.',
  'Correction, 2022-03: Not 2020.',
  'Ruling: Refused (High Court; A Judge; [2021] 1; ECLI:1; https://example.com/ruling)',
  'Proceeding: The case of the pier (The bridge)',
  'Ground accepted: Rust',
  '“So it is” The judge',
  'This ruling affirmed: A <ruling>',
  'Next: An appeal',
  'Asylum, EC: granted. A note',
  'Extradition, US: refused.',
  'Source: Judgment, The Court, p. 3: it fell: “it fell”',
];

/** Imports a document, and checks that the casefile has no problems and that each line of the report is a sentence. */
export function read(document, options = {}, name = 'bridge.json') {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const { casefile, report } = importFile(text, name, { lang: 'en', today: TODAY, ...options });
  assert.deepEqual(parseCasefile(JSON.parse(JSON.stringify(casefile))).problems, []);
  for (const line of report) assert.match(line, /[^\s].*[.\])]|: ./, line);
  return { casefile, report, told: report.join('\n') };
}

/** A slide with these fields, and defaults for its date and its headline. */
export const slide = (fields) => ({ start_date: { year: 2010 }, text: { headline: 'Headline' }, ...fields });

/** Imports a document with one slide. */
export function readSlide(fields, options) {
  const { casefile, told } = read({ events: [slide(fields)] }, options);
  return { casefile, told, event: casefile.events[0] };
}
