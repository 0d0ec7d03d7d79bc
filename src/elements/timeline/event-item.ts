/** The list items of the timeline. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { answerAt } from '../../view/answers.js';
import type { DatedEvent } from '../../view/events.js';
import type { View } from '../../view/view.js';
import type { WhereaboutsPeriod } from '../../view/whereabouts-periods.js';
import { daysInWords } from '../../words/dates.js';
import { textIn, type Language } from '../../words/language.js';
import { standingWords } from '../../words/standings.js';
import { timelineWords } from '../../words/timeline.js';
import { wordsIn } from '../../words/word-set.js';
import { dateText } from '../fragments/date-text.js';
import { localizedText } from '../fragments/localized-text.js';

/** What an item needs besides its event. */
export interface EventItemOptions {
  /** The address of the event in this page. */
  readonly href: string;
  /** Whether the URL hash names the event. */
  readonly isTarget: boolean;
  /** Whether a script may focus the item. */
  readonly isFocusable: boolean;
  /** Notes on what was corrected in the event. */
  readonly corrections: unknown;
  /** The event's sources. */
  readonly sources: unknown;
}

/** @returns the list item of an event that is in view */
export function eventItem(
  view: View,
  { event, date }: DatedEvent,
  language: Language,
  { href, isTarget, isFocusable, corrections, sources }: EventItemOptions,
): TemplateResult {
  const words = wordsIn(timelineWords, language);
  const period = view.whereaboutsPeriods.find((each) => each.event.id === event.id);
  const chip = date.first > view.day ? language.words.upcoming : wordsIn(standingWords, language)[event.standing];
  const answer = answerAt(event, view.day);
  return html`<li part="event" class="${event.status?.tone ?? ''} ${isTarget ? 'target' : ''}" tabindex=${ifDefined(isFocusable ? -1 : undefined)}>
      <p class="date" part="date">${dateText(date, language, true)}</p>
      <div class="rail drawn ${period && period.kind !== 'free' ? period.kind : ''}" aria-hidden="true"></div>
      <div class="entry">
        <p class="title" part="title"><b>${localizedText(event.title, language)}</b>${chip ? html` <span class="chip" part="standing">${chip}</span>` : nothing}</p>
        ${event.detail ? html`<p class="detail" part="detail">${localizedText(event.detail, language)}</p>` : nothing}
        ${answer ? html`<p class="detail" part="answer">${localizedText(answer, language)}</p>` : nothing}
        ${corrections}
        ${period ? periodLength(period, language) : nothing}
        <div class="tools">
          ${sources}
          <a class="small" part="link" href=${href} aria-label=${words.linkTo(textIn(event.title, language))}>${words.link}</a>
        </div>
      </div>
    </li>`;
}

/** "2,487 days: Refuge". Days in freedom are counted only when they are over. */
function periodLength(
  { days, event, kind, current }: WhereaboutsPeriod,
  language: Language,
): TemplateResult | typeof nothing {
  if (!days || (current && kind === 'free')) return nothing;
  const length = daysInWords(days, language);
  const label = textIn(event.whereabouts.label, language);
  return html`<p class="stay ${kind}" part="stay">${wordsIn(timelineWords, language).lasted(length, label, current)}</p>`;
}
