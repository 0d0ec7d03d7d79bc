/** What an event says that other formats have no fields for, in words. */
import type { CaseEvent, Casefile, Source, Text } from '../../../data/casefile.js';
import type { Report } from './report.js';
import type { MARKS } from './html.js';

/** One sentence or more, to stand in a paragraph of its own. */
export interface Note {
  /** What `import` puts back in a field of its own. */
  readonly mark?: (typeof MARKS)[number];
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
  const record = (name: string, { country, state, note }: { country: string; state: string; note?: Text | undefined }): Note =>
    ({ text: `${name}, ${country}: ${state}.${note ? ` ${say(note)}` : ''}` });
  return [
    ...(['alleged', 'disputed', 'scheduled'].includes(standing) ? [{ mark: 'standing' as const, text: `${standing.charAt(0).toUpperCase()}${standing.slice(1)}.` }] : []),
    ...(answer ? [{ mark: 'answer' as const, text: `Answer: ${say(answer)}` }] : []),
    ...corrections.map(({ date, text }) => ({ text: `Correction, ${date}: ${say(text)}` })),
    ...(ruling ? rulingNotes(ruling, say, titleOf) : []),
    ...(asylum ? [record('Asylum', asylum)] : []),
    ...(extradition ? [record('Extradition', extradition)] : []),
  ];
}

function rulingNotes(ruling: NonNullable<CaseEvent['ruling']>, say: (text: Text) => string, titleOf: (id: string) => string): Note[] {
  const { court, judges, citation, ecli, url, outcome, grounds, quote, effect, next } = ruling;
  return [
    `Ruling: ${say(outcome)} (${[say(court), ...judges, citation, ecli, url].filter(Boolean).join('; ')})`,
    ...grounds.map(({ text, finding }) => `Ground ${finding}: ${say(text)}`),
    ...(quote ? [`“${say(quote.text)}” ${say(quote.by)}`] : []),
    ...(effect ? [`This ruling ${effect.as}: ${titleOf(effect.on)}`] : []),
    ...(next ? [`Next: ${say(next)}`] : []),
  ].map((text) => ({ text }));
}

/**
 * @returns what is to say of a source after its title: who published it and when, and what exactly it says; the
 *   publisher is left out where `publisher` is undefined
 */
export function citationInWords({ says, quote, locator }: CaseEvent['citations'][number], { published }: Source, publisher: string | undefined, say: (text: Text) => string): string {
  const about = [publisher, published, locator].filter(Boolean).map((part) => `, ${part}`).join('');
  return about + (says ? `: ${say(says)}` : '') + (quote ? `: “${say(quote)}”` : '');
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
  if (sources.length) report.lose('the kind and language of sources, and their ids', 'all sources');
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
