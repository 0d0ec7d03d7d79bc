/**
 * Paragraphs in the text of a slide that `casefile export` marks with a class, and `casefile import` reads back into
 * the fields of an event: its standing, answers, corrections and sources.
 */
import { SOURCE_KINDS, type CaseEvent, type Citation, type Source, type Standing } from '../../../data/casefile.js';
import { isDate, isDay } from '../../casefile/rules.js';
import type { CaseLookup, CitedSource } from './case-lookup.js';
import { citationParts, NOTED_STANDINGS, type EventNote } from './event-notes.js';
import { markedParagraph, namedLink, namedPart, textToHtml, type MarkedParagraph } from './html.js';
import { hostOf, httpUrl } from './urls.js';

/** @returns the note as a paragraph of HTML */
export function noteParagraph({ kind, text, event }: EventNote): string {
  return markedParagraph(kind, textToHtml(text), { event });
}

/** @returns a source and what it says as a paragraph of HTML */
export function sourceParagraph({ citation, source }: CitedSource, localize: CaseLookup['localize']): string {
  const title = localize(source.title);
  const { url, archived, kind, lang } = source;
  const parts = citationParts(citation, source, localize).map(
    ({ name, before, text, after }) => `${before}${namedPart(name, text)}${after}`,
  );
  const html = [
    'Source: ',
    url ? namedLink('title', url, title) : namedPart('title', title),
    ...parts,
    archived ? ` (${namedLink('archived', archived, 'archived copy')})` : '',
  ];
  return markedParagraph('source', html.join(''), { kind, lang });
}

/** A source that has no id yet, and what an event says of it. */
export interface SourceDraft {
  readonly source: Omit<Source, 'id' | 'title' | 'publisher'> & { title: string; publisher: string };
  readonly citation: Omit<Citation, 'source'>;
}

/** What the marked paragraphs of a slide say about its event. */
export interface MarkedFields {
  readonly fields: Pick<CaseEvent, 'answer' | 'corrections'> & { standing?: Standing };
  readonly sources: readonly SourceDraft[];
  /** The texts of paragraphs that were changed after the export, so that they cannot be read. */
  readonly unreadable: readonly string[];
}

/** @param paragraphs the marked paragraphs of one slide */
export function readMarkedParagraphs(paragraphs: readonly MarkedParagraph[]): MarkedFields {
  const fields: MarkedFields['fields'] = {};
  const sources: SourceDraft[] = [];
  const unreadable: string[] = [];
  const readers: Record<MarkedParagraph['kind'], (paragraph: MarkedParagraph) => boolean> = {
    standing({ text }) {
      const standing = NOTED_STANDINGS.find((name) => text.toLowerCase() === `${name}.`);
      if (standing) fields.standing = standing;
      return standing !== undefined;
    },
    answer(paragraph) {
      const answer = readAnswer(paragraph, fields.answer);
      if (answer) fields.answer = answer;
      return answer !== undefined;
    },
    correction({ text }) {
      const dated = readDatedText(text, 'Correction');
      if (dated) fields.corrections = [...(fields.corrections ?? []), { date: dated.date, text: dated.text }];
      return dated !== undefined;
    },
    source({ parts }) {
      const source = readSource(parts);
      if (source) sources.push(source);
      return source !== undefined;
    },
  };
  for (const paragraph of paragraphs)
    if (!readers[paragraph.kind](paragraph) && paragraph.text) unreadable.push(paragraph.text);
  return { fields, sources, unreadable };
}

/**
 * @param earlier the answer that the paragraphs before gave
 * @returns the answer with this paragraph; undefined if it cannot be read, or does not go with the earlier one: an
 *   event has either one answer without a date or a list of dated ones
 */
function readAnswer({ text, parts }: MarkedParagraph, earlier: CaseEvent['answer']): CaseEvent['answer'] {
  const dated = readDatedText(text, 'Answer');
  if (!dated) {
    const undated = /^Answer, \S+: /.test(text) ? '' : text.replace(/^Answer: ?/, '');
    return earlier === undefined && undated ? undated : undefined;
  }
  if (earlier !== undefined && !Array.isArray(earlier)) return undefined;
  const { event } = parts;
  return [...(earlier ?? []), { text: dated.text, known: dated.date, ...(event && { event }) }];
}

/** Reads `Correction, 2022-01-04: It was not so.` */
function readDatedText(paragraph: string, label: string): { date: string; text: string } | undefined {
  const [, date, text] = new RegExp(`^${label}, (\\S+): (.+)$`, 's').exec(paragraph) ?? [];
  return date && text && isDay(date) ? { date, text } : undefined;
}

function readSource(parts: MarkedParagraph['parts']): SourceDraft | undefined {
  const { title, publisher, published, lang, says, quote, locator } = parts;
  const { 'title-href': href = '', 'archived-href': archivedHref = '' } = parts;
  const [url, archived] = [httpUrl(href), httpUrl(archivedHref)];
  const kind = SOURCE_KINDS.find((each) => each === parts['kind']);
  const publisherName = publisher || (url && hostOf(url));
  if (!title || !publisherName || !kind) return undefined;
  if ((href && !url) || (archivedHref && !archived) || (published && !isDate(published))) return undefined;
  return {
    source: {
      title,
      publisher: publisherName,
      ...(published && { published }),
      ...(url && { url }),
      ...(archived && { archived }),
      kind,
      ...(lang && { lang }),
    },
    citation: { ...(says && { says }), ...(quote && { quote }), ...(locator && { locator }) },
  };
}
