/** What an export looks up in a casefile: texts in its language, and the items with given ids. */
import type { CaseEvent, Casefile, Citation, Source, Text } from '../../../data/casefile.js';
import type { LossReport } from './loss-report.js';

/** A source, and what exactly an event cites of it. */
export interface CitedSource {
  readonly citation: Citation;
  readonly source: Source;
}

export interface CaseLookup {
  /** The text in the casefile's own language, or in the first that it has. Texts in others are reported as a loss. */
  localize(text: Text): string;
  /** The label of the category with this id; empty if there is none. */
  categoryLabel(id: string): string;
  /** The title of the event with this id; the id if there is none. */
  eventTitle(id: string): string;
  /** The name of the party with this id; the id if there is none. */
  partyName(id: string): string;
  /** The sources of an event, in its order. */
  citedSources(event: CaseEvent): CitedSource[];
}

export function caseLookup(casefile: Casefile, report: LossReport): CaseLookup {
  const byId = <Item extends { id: string }>(list: readonly Item[]): Map<string, Item> =>
    new Map(list.map((item) => [item.id, item]));
  const categories = byId(casefile.categories);
  const events = byId(casefile.events);
  const parties = byId(casefile.parties);
  const sources = byId(casefile.sources);
  const localize = localizer(casefile.lang, report);
  return {
    localize,
    categoryLabel: (id) => localize(categories.get(id)?.label ?? ''),
    eventTitle: (id) => localize(events.get(id)?.title ?? id),
    partyName: (id) => localize(parties.get(id)?.name ?? id),
    citedSources: ({ citations }) =>
      citations.flatMap((citation) => {
        const source = sources.get(citation.source);
        return source ? [{ citation, source }] : [];
      }),
  };
}

function localizer(lang: string, report: LossReport): (text: Text) => string {
  const [primary = lang] = lang.split('-');
  return (text) => {
    if (typeof text === 'string') return text;
    const languages = Object.keys(text);
    const chosen = [lang, primary, ...languages].find((language) => text[language] !== undefined) ?? '';
    for (const language of languages) if (language !== chosen) report.addLoss('the texts in other languages', language);
    return text[chosen] ?? '';
  };
}
