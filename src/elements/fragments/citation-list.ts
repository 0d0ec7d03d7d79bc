/** How a citation is written, alone or in a list one activation away. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Casefile, CaseEvent, Citation, Source } from '../../../data/casefile.js';
import { readDate } from '../../dates/edtf.js';
import { dateInWords } from '../../words/dates.js';
import { tagOf, textIn, type Language } from '../../words/language.js';
import type { CaseWidget } from '../base/case-widget.js';
import { said } from './localized-text.js';

/** @returns the source with this id: parsing has seen to it that there is one */
export function sourceById(casefile: Casefile, wanted: string): Source {
  return casefile.sources.find(({ id }) => id === wanted) as Source;
}

/**
 * @param about what the sources are for, said to assistive technology where several lists stand in one widget
 * @param key tells the list from the widget's others
 * @returns the sources of these events behind a disclosure, each once; nothing when there are none
 */
export function sourcesOf(
  widget: CaseWidget,
  events: readonly CaseEvent[],
  about?: string,
  key = about ?? '',
): TemplateResult | typeof nothing {
  const cited = new Map<string, Citation[]>();
  for (const citation of events.flatMap((event) => event.citations))
    cited.set(citation.source, [...(cited.get(citation.source) ?? []), citation]);
  if (!cited.size) return nothing;
  const {
    language,
    now: { casefile },
  } = widget;
  const single = new Set(events).size === 1;
  const count = language.words.sources(cited.size);
  return widget.disclosure(
    'sources',
    key,
    count,
    () => html`<ul class="sources">
    ${[...cited].map(([id, citations]) => sourceItem(sourceById(casefile, id), single ? citations : [], language))}
  </ul>`,
    about && `${count}: ${about}`,
    !about,
  );
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
      ({ quote, says, locator }) =>
        html`${locator ? `, ${locator}` : nothing}${says ? html`: ${said(says, language)}` : nothing}${quote ? html` <q>${said(quote, language)}</q>` : nothing}`,
    )}
  </li>`;
}
