/** What has come since the day that a widget shows. */
import { html, type TemplateResult } from 'lit';
import type { Casefile } from '../../data/casefile.js';
import type { DatedEvent } from '../view/events.js';
import { textIn, type Language } from '../words/words.js';
import { sourcesOf } from './sources.js';
import { timeOf } from './time.js';

/** @returns the events in a list, each with its date and its answer, and their sources */
export function laterList(casefile: Casefile, events: readonly DatedEvent[], language: Language): TemplateResult {
  const { locale } = language;
  return html`<ol class="since">
      ${events.map(({ event, date }) => html`<li>${timeOf(date, language, true)} <span>${textIn(event.title, locale)}${event.answer ? html`. <span class="muted">${textIn(event.answer, locale)}</span>` : ''}</span></li>`)}
    </ol>
    ${sourcesOf(casefile, events.map(({ event }) => event), language, language.words.later(events.length))}`;
}
