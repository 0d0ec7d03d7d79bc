/** What an event says that other formats have no fields for, in words and back. */
import {
  SOURCE_KINDS,
  type CaseEvent,
  type Casefile,
  type Citation,
  type Source,
  type Standing,
  type Text,
} from '../../../data/casefile.js';
import { dateProblems } from '../../casefile/parse.js';
import { anchor, markedParagraph, markedPart, type Marked } from './html.js';
import type { Report } from './report.js';
import { hostOf, httpUrl } from './urls.js';

/** Standings that are said in words; the others are not told apart there. */
const MARKED: readonly Standing[] = ['alleged', 'disputed', 'scheduled'];

/** One sentence or more, to stand in a paragraph of its own. */
export interface Note {
  /** What `import` puts back in a field of its own. */
  readonly mark?: Marked['mark'];
  readonly text: string;
}

/** @returns a function that chooses the casefile's own language of a text; texts in others are reported as not carried */
export function speaker({ lang }: Casefile, report: Report): (text: Text) => string {
  const told = new Set<string>();
  return (text) => {
    if (typeof text === 'string') return text;
    const chosen = [lang, lang.split('-')[0] ?? '', ...Object.keys(text)].find((key) => text[key] !== undefined) ?? '';
    for (const other of Object.keys(text)) {
      if (other !== chosen && !told.has(other)) report.lose('the texts in other languages', other);
      if (other !== chosen) told.add(other);
    }
    return text[chosen] ?? '';
  };
}

/**
 * @param event any event
 * @param say chooses the language of a text
 * @param titleOf the title of the event with an id
 * @returns its standing where it is not plainly a fact, the answer that belongs beside it, corrections, the ruling and
 *   what it changed of a country's records
 */
export function notesOf(event: CaseEvent, say: (text: Text) => string, titleOf: (id: string) => string): Note[] {
  const { standing, answer, corrections = [], ruling, asylum, extradition } = event;
  const record = (
    name: string,
    { country, state, note }: { country: string; state: string; note?: Text | undefined },
  ): Note => ({ text: `${name}, ${country}: ${state}.${note ? ` ${say(note)}` : ''}` });
  return [
    // What has no mark comes back as the end of the detail, and so stands there from the first time on.
    ...(ruling ? rulingNotes(ruling, say, titleOf) : []),
    ...(asylum ? [record('Asylum', asylum)] : []),
    ...(extradition ? [record('Extradition', extradition)] : []),
    ...(MARKED.includes(standing)
      ? [{ mark: 'standing' as const, text: `${standing.charAt(0).toUpperCase()}${standing.slice(1)}.` }]
      : []),
    ...(Array.isArray(answer)
      ? answer.map(({ text, known }) => ({ mark: 'answer' as const, text: `Answer, ${known}: ${say(text)}` }))
      : answer
        ? [{ mark: 'answer' as const, text: `Answer: ${say(answer)}` }]
        : []),
    ...corrections.map(({ date, text }) => ({
      mark: 'correction' as const,
      text: `Correction, ${date}: ${say(text)}`,
    })),
  ];
}

function rulingNotes(
  ruling: NonNullable<CaseEvent['ruling']>,
  say: (text: Text) => string,
  titleOf: (id: string) => string,
): Note[] {
  const { court, judges, citation, ecli, url, outcome, grounds, quote, effect, next } = ruling;
  return [
    `Ruling: ${say(outcome)} (${[say(court), ...judges, citation, ecli, url].filter(Boolean).join('; ')})`,
    ...grounds.map(({ text, finding }) => `Ground ${finding}: ${say(text)}`),
    ...(quote ? [`“${say(quote.text)}” ${say(quote.by)}`] : []),
    ...(effect ? [`This ruling ${effect.as}: ${titleOf(effect.on)}`] : []),
    ...(next ? [`Next: ${say(next)}`] : []),
  ].map((text) => ({ text }));
}

/** One thing that is to say of a source, and the signs that part it from what comes before and after. */
export interface Part {
  readonly name: 'publisher' | 'published' | 'locator' | 'says' | 'quote';
  readonly before: string;
  readonly text: string;
  readonly after?: string;
}

/** @returns what is to say of a source after its title: who published it and when, and what exactly it says */
export function citationParts(
  { says, quote, locator }: Citation,
  { publisher, published }: Source,
  say: (text: Text) => string,
): Part[] {
  const parts: { [key in keyof Part]?: Part[key] | undefined }[] = [
    { name: 'publisher', before: ', ', text: say(publisher) },
    { name: 'published', before: ', ', text: published },
    { name: 'locator', before: ', ', text: locator },
    { name: 'says', before: ': ', text: says && say(says) },
    { name: 'quote', before: ': “', text: quote && say(quote), after: '”' },
  ];
  return parts.filter((part): part is Part => part.text !== undefined);
}

/** @returns a source and what it says as a marked paragraph of HTML */
export function sourceParagraph(citation: Citation, source: Source, say: (text: Text) => string): string {
  const title = say(source.title);
  const parts = citationParts(citation, source, say).map(
    ({ name, before, text, after = '' }) => `${before}${markedPart(name, text)}${after}`,
  );
  const html = `Source: ${source.url ? anchor(source.url, title, 'title') : markedPart('title', title)}${parts.join('')}`;
  return markedParagraph('source', html, { kind: source.kind, ...(source.lang && { lang: source.lang }) });
}

/** A source without an id, and what an event says of it. */
export interface Cited {
  readonly source: Omit<Source, 'id' | 'title' | 'publisher'> & { title: string; publisher: string };
  readonly citation: Omit<Citation, 'source'>;
}

/** What marked paragraphs say of an event. */
export interface Notes {
  readonly fields: Pick<CaseEvent, 'answer' | 'corrections'> & { standing?: Standing };
  readonly cited: readonly Cited[];
}

/**
 * @param marked the paragraphs of one slide
 * @param lose is given the words of a paragraph that is not as the export writes it
 */
export function readNotes(marked: readonly Marked[], lose: (words: string) => void): Notes {
  const fields: Notes['fields'] = {};
  const cited: Cited[] = [];
  for (const { mark, text, parts } of marked) {
    const [, date = '', correction] = /^Correction, (\S+): (.+)$/s.exec(text) ?? [];
    const standing = MARKED.find((name) => text.toLowerCase() === `${name}.`);
    const answer = text.replace(/^Answer: ?/, '');
    const source = readSource(parts);
    if (mark === 'source' && source) cited.push(source);
    else if (mark === 'standing' && standing) fields.standing = standing;
    else if (mark === 'answer' && answer && fields.answer === undefined) fields.answer = answer;
    else if (mark === 'correction' && correction && !dateProblems(date, '').length)
      fields.corrections = [...(fields.corrections ?? []), { date, text: correction }];
    else if (text) lose(text);
  }
  return { fields, cited };
}

function readSource({
  title,
  href,
  publisher,
  published,
  lang,
  kind,
  says,
  quote,
  locator,
}: Marked['parts']): Cited | undefined {
  const url = href && httpUrl(href);
  const name = publisher || (url && hostOf(url));
  const known = SOURCE_KINDS.find((each) => each === kind);
  if (!title || !name || !known || (href && !url) || (published && dateProblems(published, '').length))
    return undefined;
  return {
    source: {
      title,
      publisher: name,
      ...(published && { published }),
      ...(url && { url }),
      kind: known,
      ...(lang && { lang }),
    },
    citation: { ...(says && { says }), ...(quote && { quote }), ...(locator && { locator }) },
  };
}

/** Reports the fields of events, sources and parties that no other format here has a place for, in fields or in words. */
export function reportRest({ events, sources, parties, places, categories, lang }: Casefile, report: Report): void {
  const ids = (list: readonly { id: string }[]): string => list.map(({ id }) => id).join(', ');
  for (const name of ['known', 'place', 'parties', 'status', 'whereabouts'] as const) {
    const having = events.filter((event) => event[name] !== undefined);
    if (having.length) report.lose(`the ${name} of events`, ids(having));
  }
  const open = events.filter(({ date }) => date.endsWith('/..'));
  if (open.length) report.lose('that an event has no end yet', ids(open));
  const favouring = events.filter(({ ruling }) => ruling?.favours);
  if (favouring.length) report.lose('whom a ruling favours', ids(favouring));
  if (events.length) report.lose('importance, and whether a fact is established or reported', 'all events');
  if (sources.length) report.lose('the ids of sources', 'all sources');
  if (parties.length) report.lose('parties', ids(parties));
  if (places.length) report.lose('places', ids(places));
  const used = new Set(events.map(({ category }) => category));
  const idle = categories.filter(({ id }) => !used.has(id));
  if (idle.length) report.lose('categories without events', ids(idle));
  const cited = new Set(events.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const unread = sources.filter(({ id }) => !cited.has(id));
  if (unread.length) report.lose('sources that no event cites', ids(unread));
  report.lose('the day of the last check (updated)', 'the casefile');
  if (!/^en\b/.test(lang)) report.tell('Labels in texts, such as "Answer:", are in English.');
}
