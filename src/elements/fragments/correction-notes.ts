/** Corrections: beside the event that they are about, and all of a casefile's in one list. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseEvent, Text } from '../../../data/casefile.js';
import type { Day } from '../../dates/calendar.js';
import { readDate, type CaseDate } from '../../dates/edtf.js';
import { dateInWords } from '../../words/dates.js';
import type { Language } from '../../words/language.js';
import { dateText } from './date-text.js';
import type { Disclose } from './disclosure.js';
import { localizedText } from './localized-text.js';

/** What was corrected in an event, and when. */
export interface Correction {
  readonly event: CaseEvent;
  readonly date: CaseDate;
  readonly text: Text;
}

/**
 * @param today corrections dated after this day are left out, except those dated with the current month or year
 * @returns the corrections of these events, newest first
 */
export function correctionsOf(events: readonly CaseEvent[], today: Day): Correction[] {
  return events
    .flatMap((event) =>
      (event.corrections ?? []).map(({ date, text }): Correction => ({
        event,
        // Parsing has checked that the date can be read.
        date: readDate(date) as CaseDate,
        text,
      })),
    )
    .filter(({ date }) => date.first <= today)
    .sort((a, b) => b.date.first - a.date.first);
}

/**
 * @param day the day that the widget shows; corrections made after it are marked as later ones
 * @returns a dated note for each correction of these events, newest first
 */
export function correctionNotes(
  events: readonly CaseEvent[],
  day: Day,
  today: Day,
  language: Language,
): TemplateResult[] {
  const { words } = language;
  return correctionsOf(events, today).map(({ date, text }) => {
    const when = dateInWords(date, language);
    return html`<p class="small" part="correction"><b>${date.last > day ? words.correctedSince(when) : words.corrected(when)}:</b> ${localizedText(text, language)}</p>`;
  });
}

/** @returns every correction of these events behind a disclosure; nothing if there are none */
export function correctionList(
  events: readonly CaseEvent[],
  today: Day,
  language: Language,
  disclose: Disclose,
): TemplateResult | typeof nothing {
  const corrections = correctionsOf(events, today);
  if (!corrections.length) return nothing;
  return disclose({
    part: 'corrections',
    summary: language.words.corrections(corrections.length),
    content: () => html`<ul class="sources">
    ${corrections.map(({ event, date, text }) => html`<li>${dateText(date, language)}, ${localizedText(event.title, language)}: ${localizedText(text, language)}</li>`)}
  </ul>`,
    isRenderedClosed: true,
  });
}
