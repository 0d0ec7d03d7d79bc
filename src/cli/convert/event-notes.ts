/** What an event says that other formats have no fields for, in English words. */
import type { CaseEvent, Citation, Ruling, Source, Standing, Text } from '../../../data/casefile.js';
import type { CaseLookup } from './case-lookup.js';
import type { ParagraphKind } from './html.js';

/** The standings that the text names. `established` and `reported` are not named. */
export const NOTED_STANDINGS: readonly Standing[] = ['alleged', 'disputed', 'scheduled'];

/** One or more sentences, which make up a paragraph. */
export interface EventNote {
  /** The kind of the marked paragraph, if the import is to read it back into a field. */
  readonly kind?: ParagraphKind;
  readonly text: string;
  /** The id of the event that brought an answer. */
  readonly event?: string | undefined;
}

/**
 * @returns the ruling and what the event changed of a country's records, its standing if the text names it, its
 *   answers and its corrections
 */
export function notesOf(event: CaseEvent, lookup: CaseLookup): EventNote[] {
  const { standing, corrections = [], ruling, asylum, extradition } = event;
  const { localize } = lookup;
  const hasStanding = NOTED_STANDINGS.includes(standing);
  return [
    // The import reads notes without a kind as the end of the detail, so the export puts them there in the first place.
    ...(ruling ? rulingNotes(ruling, lookup) : []),
    ...(asylum ? [countryNote('Asylum', asylum, localize)] : []),
    ...(extradition ? [countryNote('Extradition', extradition, localize)] : []),
    ...(hasStanding ? [{ kind: 'standing' as const, text: `${capitalized(standing)}.` }] : []),
    ...answerNotes(event.answer, localize),
    ...corrections.map(({ date, text }) => ({
      kind: 'correction' as const,
      text: `Correction, ${date}: ${localize(text)}`,
    })),
  ];
}

function answerNotes(answer: CaseEvent['answer'], localize: CaseLookup['localize']): EventNote[] {
  if (answer === undefined) return [];
  if (!Array.isArray(answer)) return [{ kind: 'answer', text: `Answer: ${localize(answer)}` }];
  return answer.map(({ text, known, event }) => ({
    kind: 'answer',
    text: `Answer, ${known}: ${localize(text)}`,
    event,
  }));
}

function countryNote(
  name: string,
  { country, state, note }: { country: string; state: string; note?: Text | undefined },
  localize: CaseLookup['localize'],
): EventNote {
  return { text: `${name}, ${country}: ${state}.${note ? ` ${localize(note)}` : ''}` };
}

function rulingNotes(ruling: Ruling, { localize, eventTitle, partyName }: CaseLookup): EventNote[] {
  const { court, proceeding, judges, citation, ecli, url, outcome, grounds, quote, effect, next } = ruling;
  const reference = [localize(court), ...judges, citation, ecli, url].filter(Boolean).join('; ');
  const subject = proceeding?.subject === undefined ? '' : ` (${partyName(proceeding.subject)})`;
  return [
    `Ruling: ${localize(outcome)} (${reference})`,
    ...(proceeding ? [`Proceeding: ${localize(proceeding.title)}${subject}`] : []),
    ...grounds.map(({ text, finding }) => `Ground ${finding}: ${localize(text)}`),
    ...(quote ? [`“${localize(quote.text)}” ${localize(quote.by)}`] : []),
    ...(effect ? [`This ruling ${effect.as}: ${eventTitle(effect.on)}`] : []),
    ...(next ? [`Next: ${localize(next)}`] : []),
  ].map((text) => ({ text }));
}

/** One part of what is said about a source, with the punctuation around it. */
export interface CitationPart {
  readonly name: 'publisher' | 'published' | 'locator' | 'says' | 'quote';
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** @returns what is said about a source after its title: who published it and when, and what exactly it says */
export function citationParts(
  { says, quote, locator }: Citation,
  { publisher, published }: Source,
  localize: CaseLookup['localize'],
): CitationPart[] {
  const part = (name: CitationPart['name'], before: string, text: Text | undefined, after = ''): CitationPart[] =>
    text === undefined ? [] : [{ name, before, text: localize(text), after }];
  return [
    ...part('publisher', ', ', publisher),
    ...part('published', ', ', published),
    ...part('locator', ', ', locator),
    ...part('says', ': ', says),
    ...part('quote', ': “', quote, '”'),
  ];
}

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
