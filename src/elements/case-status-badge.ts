import { html, nothing, type TemplateResult } from 'lit';
import type { Citation } from '../../data/casefile.js';
import type { Day } from '../read/dates.js';
import type { StatusView, View } from '../view/view.js';
import { durationInWords, sinceInWords } from '../words/dates.js';
import { CaseElement } from './case-element.js';
import { badgeStyles } from './case-status-badge.styles.js';
import { define } from './define.js';
import { glyph, TONES } from './glyphs.js';
import { sourceById } from './sources.js';

/** How the badge can be drawn, the default first. */
const VARIANTS = ['inline', 'banner'] as const;

/**
 * The status of the case as of a day: inside a sentence, or as a banner.
 *
 * @element case-status-badge
 *
 * @csspart label - What the status is.
 * @csspart since - "since 4 January 2021".
 * @csspart whereabouts - Where the subject is and for how long; in the banner.
 * @csspart detail - The status told at more length; in the banner.
 */
export class CaseStatusBadge extends CaseElement {
  static override properties = {
    variant: {},
  };

  static override styles = [...CaseElement.styles, badgeStyles];

  /** `inline` stands inside a sentence; `banner` is a block with whereabouts, detail and sources. */
  variant = 'inline';

  protected override renderView(view: View): TemplateResult {
    return this.choice('variant', this.variant, VARIANTS) === 'banner' ? this.#banner(view) : this.#inline(view);
  }

  #inline({ casefile, status }: View): TemplateResult {
    const { words, locale } = this.language;
    if (!status) return html`<span class="pill closed" part="base" lang=${locale}>${words.noStatus}</span>`;
    const { label, tone } = status.event.status;
    const { url } = sourceById(casefile, (status.event.citations[0] as Citation).source);
    const [first, ...rest] = this.text(label).split(' ');
    // The glyph must not be left alone at the end of a line.
    const phrase = html`<span class="keep">${glyph(TONES[tone])}<b part="label">${first}</b></span> <b part="label">${rest.join(' ')}</b> <span part="since">${this.#since(status)}</span>`;
    return html`<span class="pill ${tone}" part="base" lang=${locale}>${url
      ? html`<a href=${url}>${phrase}</a>`
      : phrase}</span>`;
  }

  #banner(view: View): TemplateResult {
    const { status, whereabouts, day, casefile } = view;
    const { label, tone, detail } = status?.event.status ?? { label: this.language.words.noStatus, tone: 'closed' };
    const place = whereabouts && this.text(whereabouts.event.whereabouts.label);
    // A label that names the place needs no second line for it.
    const body = html`<div class="status ${tone}">
      <p class="label" part="label">${glyph(TONES[tone])}<b>${this.text(label)}</b></p>
      ${status ? html`<p part="since">${this.#since(status)}${this.#lasting(status.days, day)}</p>` : nothing}
      ${place && !this.text(label).includes(place) ? html`<p part="whereabouts">${place}${this.#lasting(whereabouts.days, day)}</p>` : nothing}
      ${detail ? html`<p part="detail">${this.text(detail)}</p>` : nothing}
    </div>`;
    return this.frame(view, this.text(casefile.title), body, [status?.event, whereabouts?.event].filter((event) => event !== undefined));
  }

  #since({ since }: StatusView): string {
    return sinceInWords(since, this.language);
  }

  /** " · 1 year, 8 months", from the second day on, where it is known to the day. */
  #lasting(days: number | undefined, day: Day): string {
    return days ? ` · ${durationInWords(day - days, day, this.language)}` : '';
  }
}

define('case-status-badge', CaseStatusBadge);

declare global {
  interface HTMLElementTagNameMap {
    'case-status-badge': CaseStatusBadge;
  }
}
