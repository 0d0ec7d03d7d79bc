/** How a citation is written, alone or in a list one activation away. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Casefile, CaseEvent, Citation, Source } from '../../data/casefile.js';
import { readDate } from '../read/dates.js';
import { dateInWords } from '../words/dates.js';
import { tagOf, textIn, type Language } from '../words/words.js';
import { said } from './said.js';

/** @returns the source with this id: parsing has seen to it that there is one */
export function sourceById(casefile: Casefile, wanted: string): Source {
  return casefile.sources.find(({ id }) => id === wanted) as Source;
}

/**
 * @param about what the sources are for, said to assistive technology where several lists stand in one widget
 * @returns the sources of these events behind a disclosure, each once; nothing when there are none
 */
export function sourcesOf(casefile: Casefile, events: readonly CaseEvent[], language: Language, about?: string): TemplateResult | typeof nothing {
  const cited = new Map<string, Citation[]>();
  for (const citation of events.flatMap((event) => event.citations)) cited.set(citation.source, [...(cited.get(citation.source) ?? []), citation]);
  if (!cited.size) return nothing;
  const single = events.length === 1;
  const count = language.words.sources(cited.size);
  return html`<details class="small" part="sources">
    <summary aria-label=${ifDefined(about && `${count}: ${about}`)}>${count}</summary>
    <ul class="sources">
      ${[...cited].map(([id, citations]) => sourceItem(sourceById(casefile, id), single ? citations : [], language))}
    </ul>
  </details>`;
}

function sourceItem(source: Source, citations: readonly Citation[], language: Language): TemplateResult {
  const date = readDate(source.published ?? '');
  const line = language.words.join([
    textIn(source.publisher, language),
    textIn(source.title, language),
    ...(date ? [dateInWords(date, language)] : []),
  ]);
  return html`<li>
    <span lang=${ifDefined(source.lang ?? tagOf(source.title, language))}>${source.url ? html`<a href=${source.url}>${line}</a>` : line}</span>${citations.map(
      ({ quote, says, locator }) => html`${locator ? `, ${locator}` : nothing}${says ? html`: ${said(says, language)}` : nothing}${quote ? html` <q>${said(quote, language)}</q>` : nothing}`,
    )}
  </li>`;
}
