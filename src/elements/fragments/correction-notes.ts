/** Corrections: beside the event that they are about, and all of a casefile in one list. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseEvent } from '../../../data/casefile.js';
import { readDate, type CaseDate } from '../../dates/edtf.js';
import type { View } from '../../view/view.js';
import { dateInWords } from '../../words/dates.js';
import type { CaseWidget } from '../base/case-widget.js';
import { said } from './localized-text.js';
import { timeOf } from './date-text.js';

/** What was corrected in an event, and when. */
export interface Correction {
  readonly event: CaseEvent;
  readonly date: CaseDate;
  readonly text: NonNullable<CaseEvent['corrections']>[number]['text'];
}

/** @returns what was corrected by the day, newest first; what a document says already of the current month or year it says rightly */
export function correctionsOf(events: readonly CaseEvent[], { day }: View): Correction[] {
  return events
    .flatMap((event) =>
      (event.corrections ?? []).map(({ date, text }): Correction => ({
        event,
        date: readDate(date) as CaseDate,
        text,
      })),
    )
    .filter(({ date }) => date.first <= day)
    .sort((a, b) => b.date.first - a.date.first);
}

/**
 * @param view the day that the widget shows; what was corrected after it is marked as such
 * @returns a dated note for each correction of these events, newest first
 */
export function correctionNotes(
  { now, language }: CaseWidget,
  events: readonly CaseEvent[],
  view: View,
): TemplateResult[] {
  return correctionsOf(events, now).map(({ date, text }) => {
    const { words } = language;
    const when = dateInWords(date, language);
    return html`<p class="small" part="correction"><b>${date.last > view.day ? words.correctedSince(when) : words.corrected(when)}:</b> ${said(text, language)}</p>`;
  });
}

/** @returns every correction of what is known, behind a disclosure; nothing when there is none */
export function correctionsLog(widget: CaseWidget): TemplateResult | typeof nothing {
  const { now, language } = widget;
  const corrections = correctionsOf(
    now.known.map(({ event }) => event),
    now,
  );
  if (!corrections.length) return nothing;
  return widget.disclosure(
    'corrections',
    '',
    language.words.corrections(corrections.length),
    () => html`<ul class="sources">
    ${corrections.map(({ event, date, text }) => html`<li>${timeOf(date, language)}, ${said(event.title, language)}: ${said(text, language)}</li>`)}
  </ul>`,
    undefined,
    true,
  );
}
