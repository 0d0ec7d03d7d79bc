/** The sources of events, in a list that the reader can open. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Casefile, CaseEvent, Citation, Source } from '../../../data/casefile.js';
import { readDate } from '../../dates/edtf.js';
import { dateInWords } from '../../words/dates.js';
import { tagOf, textIn, type Language } from '../../words/language.js';
import type { Disclose } from './disclosure.js';
import { localizedText } from './localized-text.js';

export interface CitationListOptions {
  /** The events whose sources are listed. */
  readonly events: readonly CaseEvent[];
  readonly casefile: Casefile;
  readonly language: Language;
  readonly disclose: Disclose;
  /** What the sources are for. Assistive technology reads it out where one widget has several lists. */
  readonly about?: string | undefined;
  /** Distinguishes the list from the widget's others; by default `about`. */
  readonly key?: string | undefined;
}

/**
 * @param wanted a source's id; parsing has checked that there is one
 * @returns the source
 */
export function sourceById(casefile: Casefile, wanted: string): Source {
  return casefile.sources.find(({ id }) => id === wanted) as Source;
}

/** @returns the sources of the events behind a disclosure, each source once; nothing if there are none */
export function citationList(options: CitationListOptions): TemplateResult | typeof nothing {
  const { events, casefile, language, disclose, about, key = about } = options;
  const bySource = new Map<string, Citation[]>();
  for (const citation of events.flatMap((event) => event.citations)) {
    bySource.set(citation.source, [...(bySource.get(citation.source) ?? []), citation]);
  }
  if (!bySource.size) return nothing;
  // Show what a source says only when the list is about one event.
  const isSingle = new Set(events).size === 1;
  const summary = language.words.sources(bySource.size);
  return disclose({
    part: 'sources',
    key,
    summary,
    content: () => html`<ul class="sources">
    ${[...bySource].map(([id, citations]) => citationItem(sourceById(casefile, id), isSingle ? citations : [], language))}
  </ul>`,
    label: about && `${summary}: ${about}`,
    isRenderedClosed: !about,
  });
}

function citationItem(source: Source, citations: readonly Citation[], language: Language): TemplateResult {
  const published = readDate(source.published ?? '');
  const text = language.words.join([
    textIn(source.publisher, language),
    textIn(source.title, language),
    ...(published ? [dateInWords(published, language)] : []),
  ]);
  const lang = source.lang ?? tagOf(source.title, language);
  const archived = source.archived ? html` (<a href=${source.archived}>${language.words.archivedCopy}</a>)` : nothing;
  return html`<li>
    <span lang=${ifDefined(lang)}>${source.url ? html`<a href=${source.url}>${text}</a>` : text}</span>${archived}${citations.map((citation) => citationText(citation, language))}
  </li>`;
}

function citationText({ quote, says, locator }: Citation, language: Language): TemplateResult {
  return html`${locator ? `, ${locator}` : nothing}${says ? html`: ${localizedText(says, language)}` : nothing}${quote ? html` <q>${localizedText(quote, language)}</q>` : nothing}`;
}
