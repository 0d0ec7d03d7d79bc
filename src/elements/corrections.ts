/** Corrections: beside the event that they are about, and all of a casefile in one list. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseEvent } from '../../data/casefile.js';
import { readDate, type CaseDate } from '../read/dates.js';
import type { View } from '../view/view.js';
import { dateInWords } from '../words/dates.js';
import type { Language } from '../words/words.js';
import { said } from './said.js';
import { timeOf } from './time.js';

/** What was corrected in an event, and when. */
export interface Correction {
  readonly event: CaseEvent;
  readonly date: CaseDate;
  readonly text: NonNullable<CaseEvent['corrections']>[number]['text'];
}

/** @returns what was corrected by the day, newest first */
export function correctionsOf(events: readonly CaseEvent[], { day }: View): Correction[] {
  return events
    .flatMap((event) => (event.corrections ?? []).map(({ date, text }): Correction => ({ event, date: readDate(date) as CaseDate, text })))
    .filter(({ date }) => date.last <= day)
    .sort((a, b) => b.date.first - a.date.first);
}

/**
 * @param view the day that the widget shows; what was corrected after it is marked as such
 * @returns a dated note for each correction of these events, newest first
 */
export function correctionNotes(events: readonly CaseEvent[], view: View, now: View, language: Language): TemplateResult[] {
  return correctionsOf(events, now).map(({ date, text }) => {
    const { words } = language;
    const when = dateInWords(date, language);
    return html`<p class="small" part="correction"><b>${date.last > view.day ? words.correctedLater(when) : words.corrected(when)}:</b> ${said(text, language)}</p>`;
  });
}

/** @returns every correction of what is known, behind a disclosure; nothing when there is none */
export function correctionsLog(now: View, language: Language): TemplateResult | typeof nothing {
  const corrections = correctionsOf([...now.past, ...now.upcoming].map(({ event }) => event), now);
  if (!corrections.length) return nothing;
  const { words } = language;
  return html`<details class="small" part="corrections">
    <summary>${words.corrections(corrections.length)}</summary>
    <ul class="sources">
      ${corrections.map(({ event, date, text }) => html`<li>${timeOf(date, language)}, ${said(event.title, language)}: ${said(text, language)}</li>`)}
    </ul>
  </details>`;
}
