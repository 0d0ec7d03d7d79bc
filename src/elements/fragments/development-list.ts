/** What has come since the day that a widget shows. */
import { html, type TemplateResult } from 'lit';
import type { CaseEvent } from '../../../data/casefile.js';
import { answerAt } from '../../view/answers.js';
import type { DatedEvent } from '../../view/events.js';
import type { CaseWidget } from '../base/case-widget.js';
import { said } from './localized-text.js';
import { sourcesOf } from './citation-list.js';
import { timeOf } from './date-text.js';

/** @returns the events in a list as of today, each with its date and its answer, and their sources */
export function laterList(widget: CaseWidget, events: readonly DatedEvent[]): TemplateResult {
  const { now, language } = widget;
  const { words } = language;
  const answered = (event: CaseEvent): unknown => {
    const answer = answerAt(event, now.day);
    return answer ? html`. <span class="muted">${said(answer, language)}</span>` : '';
  };
  return html`<ol class="since">
      ${events.map(({ event, date }) => html`<li>${timeOf(date, language, true)} <span>${date.first > now.day ? `${words.upcoming}: ` : ''}${said(event.title, language)}${answered(event)}</span></li>`)}
    </ol>
    ${sourcesOf(
      widget,
      events.map(({ event }) => event),
      words.laterDevelopments(events.length),
      'later',
    )}`;
}
