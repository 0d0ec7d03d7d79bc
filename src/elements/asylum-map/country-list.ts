/** The entries of the list beneath the map. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Day } from '../../dates/calendar.js';
import { recordAnswerAt, toneOf, type CountryRecord, type RecordState } from '../../view/countries.js';
import type { LocatedSubject } from '../../view/subject.js';
import { countryInWords, sinceInWords } from '../../words/dates.js';
import type { Language } from '../../words/language.js';
import { mapWords, recordInWords } from '../../words/map.js';
import { standingWords } from '../../words/standings.js';
import { whereaboutsWords } from '../../words/whereabouts.js';
import { wordsIn } from '../../words/word-set.js';
import { dateText } from '../fragments/date-text.js';
import { glyph, STATE_GLYPHS } from '../fragments/glyphs.js';
import { localizedText } from '../fragments/localized-text.js';

/** @returns the entry that says where the subject is */
export function subjectEntry({ name, place, period }: LocatedSubject, language: Language): TemplateResult {
  return html`<li part="whereabouts"><i class="drawn"></i>
      <div>
        <p><b>${localizedText(place.name, language)}</b> <b class="state">${wordsIn(whereaboutsWords, language)[period.kind]}</b></p>
        <p class="small">${localizedText(name, language)} · ${sinceInWords(period.since, language)}</p>
      </div>
    </li>`;
}

/**
 * @param day the day for which the widget answers
 * @param isSelected whether the reader chose the country on the map
 * @param notes what stands at the entry's end: corrections and sources
 * @returns the entry of one country's record
 */
export function recordEntry(
  record: CountryRecord,
  day: Day,
  language: Language,
  isSelected: boolean,
  notes: unknown,
): TemplateResult {
  const { history, latest } = record;
  const standing = wordsIn(standingWords, language)[latest.event.standing];
  const answer = recordAnswerAt(record, day);
  return html`<li part="entry" class="${toneOf(record)} ${isSelected ? 'selected' : ''}" tabindex=${ifDefined(isSelected ? -1 : undefined)}>
      ${glyph(STATE_GLYPHS[latest.state])}
      <div>
        <p><b>${countryInWords(record.country, language)}</b> <b class="state" part="state">${recordInWords(record, language)}</b>
          ${standing ? html`<span class="chip" part="standing">${standing}</span>` : nothing}</p>
        <p class="small" part="history">${history.map((state, index) => historyStep(state, history[index - 1], history.length > 1, language))}</p>
        ${answer ? html`<p class="small" part="answer">${localizedText(answer, language)}</p>` : nothing}
        ${notes}
      </div>
    </li>`;
}

/** One step of "Requested 19 Jun 2012 · Granted 16 Aug 2012 (by letter)". A repeated state adds only its date. */
function historyStep(
  { state, date, note }: RecordState,
  before: RecordState | undefined,
  isNamed: boolean,
  language: Language,
): TemplateResult {
  const when = html`${dateText(date, language, true)}${note ? html` <span part="note">(${localizedText(note, language)})</span>` : nothing}`;
  if (before?.state === state) return html`, ${when}`;
  return html`${before ? ' · ' : ''}${isNamed ? `${wordsIn(mapWords, language).states[state]} ` : ''}${when}`;
}
