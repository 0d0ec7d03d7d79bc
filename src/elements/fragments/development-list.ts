/** The developments since the day that a widget shows. */
import { html, type TemplateResult } from 'lit';
import type { Casefile, CaseEvent } from '../../../data/casefile.js';
import type { Day } from '../../dates/calendar.js';
import { answerAt } from '../../view/answers.js';
import type { DatedEvent } from '../../view/events.js';
import type { Language } from '../../words/language.js';
import { citationList } from './citation-list.js';
import { dateText } from './date-text.js';
import type { Disclose } from './disclosure.js';
import { localizedText } from './localized-text.js';

export interface DevelopmentListOptions {
  readonly events: readonly DatedEvent[];
  readonly casefile: Casefile;
  readonly today: Day;
  readonly language: Language;
  readonly disclose: Disclose;
}

/** @returns the events in a list as of today, each with its date and its answer, and below it their sources */
export function developmentList(options: DevelopmentListOptions): TemplateResult {
  const { events, casefile, today, language, disclose } = options;
  const { words } = language;
  const answerOf = (event: CaseEvent): unknown => {
    const answer = answerAt(event, today);
    return answer ? html`. <span class="muted">${localizedText(answer, language)}</span>` : '';
  };
  return html`<ol class="since">
      ${events.map(({ event, date }) => html`<li>${dateText(date, language, true)} <span>${date.first > today ? `${words.upcoming}: ` : ''}${localizedText(event.title, language)}${answerOf(event)}</span></li>`)}
    </ol>
    ${citationList({
      events: events.map(({ event }) => event),
      casefile,
      language,
      disclose,
      about: words.laterDevelopments(events.length),
      key: 'later',
    })}`;
}
