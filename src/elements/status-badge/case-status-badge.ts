import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Citation } from '../../../data/casefile.js';
import type { Day } from '../../dates/edtf.js';
import type { StatusView, View } from '../../view/view.js';
import { badgeWords } from '../../words/badge.js';
import { dateInWords, dayInWords, durationInWords, sinceInWords } from '../../words/dates.js';
import { tagOf } from '../../words/language.js';
import { wordsIn } from '../../words/word-set.js';
import { badgeStyles } from './case-status-badge.styles.js';
import { choice } from '../base/attributes.js';
import { CaseWidget } from '../base/case-widget.js';
import { correctionsOf } from '../fragments/correction-notes.js';
import { define } from '../base/define.js';
import { glyph, TONE_GLYPHS } from '../fragments/glyphs.js';
import { sourceById } from '../fragments/citation-list.js';
import { dateText } from '../fragments/date-text.js';

/** How the badge can be drawn, the default first. */
const VARIANTS = ['inline', 'banner'] as const;

/**
 * The status of the case as of a day: inside a sentence, or as a banner; on demand beside what it is today.
 *
 * @element case-status-badge
 *
 * @csspart label - What the status is.
 * @csspart since - "since 4 January 2021".
 * @csspart when - "When published · 6 Jan 2021", or "Now"; with `compare`.
 * @csspart then - What the status was on the earlier day; with `compare`, in a sentence.
 * @csspart note - "unchanged since 4 January 2021", that it was corrected later, that the facts were not checked for long; in a sentence.
 * @csspart whereabouts - Where the subject is and for how long; in the banner.
 * @csspart detail - The status told at more length; in the banner.
 * @csspart upcoming - What lies ahead next; in the banner.
 * @csspart correction - What was corrected in the status, and when; in the banner.
 * @csspart later-button - The button that opens what has come since; in a sentence.
 */
export class CaseStatusBadge extends CaseWidget {
  static override properties = {
    variant: {},
    compare: { type: Boolean },
  };

  static override styles = [...CaseWidget.styles, badgeStyles];

  /** `inline` stands inside a sentence; `banner` is a block with whereabouts, detail and sources. */
  variant = 'inline';

  /** Shows the status of the day beside that of today. */
  compare = false;

  protected override renderView(view: View): TemplateResult {
    const compared = this.compare && view.day < this.now.day;
    return choice(this, 'variant', this.variant, VARIANTS) === 'banner'
      ? this.#banner(view, compared)
      : this.#inline(view, compared);
  }

  #inline(view: View, compared: boolean): TemplateResult {
    const { words, locale } = this.language;
    const own = wordsIn(badgeWords, this.language);
    const shown = compared ? this.now : view;
    const { status } = shown;
    const isSame = compared && status?.event === view.status?.event;
    const [correction] = view.status
      ? correctionsOf([view.status.event], this.now.day).filter(({ date }) => date.last > view.day)
      : [];
    const corrected = correction && words.correctedSince(dateInWords(correction.date, this.language));
    const isBeside = compared && !isSame;
    const noted = (...notes: (string | undefined | false)[]): TemplateResult[] =>
      notes.filter(Boolean).map((note) => html` · <span part="note">${note}</span>`);
    return html`<span class="pill ${status?.event.status.tone ?? 'closed'}" part="base" lang=${locale}>${
      isBeside
        ? html`<span part="then">${this.#linked(view, html`${this.#whenPublished(view)}: ${view.status ? this.localized(view.status.event.status.label) : words.noStatus}`)}${noted(corrected)}.</span> <span part="when">${own.now}:</span> `
        : nothing
    }${this.#linked(shown, this.#phrase(status, !isSame))}${noted(isSame && status && own.unchanged(this.#since(status)), !isBeside && corrected, this.stale && words.staleShort(this.stale))}${this.#more(view)}</span>`;
  }

  /** What is told of the day's status, as a link to its source. */
  #linked({ casefile, status }: View, told: TemplateResult): TemplateResult {
    const url = status && sourceById(casefile, (status.event.citations[0] as Citation).source).url;
    return url ? html`<a href=${url}>${told}</a>` : told;
  }

  #phrase(status: StatusView | undefined, isDated: boolean): TemplateResult {
    if (!status) return html`${this.language.words.noStatus}`;
    const { label, tone } = status.event.status;
    const [first, ...rest] = this.text(label).split(' ');
    const lang = tagOf(label, this.language);
    // The glyph must not be left alone at the end of a line.
    return html`<span class="keep">${glyph(TONE_GLYPHS[tone])} <b part="label" lang=${ifDefined(lang)}>${first}</b></span> <b part="label" lang=${ifDefined(lang)}>${rest.join(' ')}</b>${isDated ? html` <span part="since">${this.#since(status)}</span>` : nothing}`;
  }

  /** A sentence has no room for a list: it opens over the page. */
  #more(view: View): TemplateResult | typeof nothing {
    const later = this.developmentsSince(view);
    if (!later.length) return nothing;
    const { words } = this.language;
    return html` · <button type="button" part="later-button" popovertarget="later" aria-label=${words.laterDevelopments(later.length)}>${words.laterDevelopmentsShort(later.length)}</button
      ><div popover id="later" part="later" @beforetoggle=${this.#onPopover} @toggle=${this.#onPopover}>${this.disclosures.isOpen('later') ? html`<p class="small">${words.laterDevelopments(later.length)}</p>${this.developmentList(later)}` : nothing}</div>`;
  }

  readonly #onPopover = (event: ToggleEvent): void => {
    const popover = event.currentTarget as HTMLElement;
    // Chromium gives the focus back to a button in the page, not to one in a shadow.
    if (event.newState === 'closed' && popover.contains((this.renderRoot as ShadowRoot).activeElement))
      (popover.previousElementSibling as HTMLElement).focus();
    // A list that went before it is closed would take the focus with it.
    if (event.newState === 'open' || event.type === 'toggle')
      this.disclosures.setOpen('later', event.newState === 'open');
  };

  #banner(view: View, compared: boolean): TemplateResult {
    const shown = compared ? this.now : view;
    const cited = [view, shown]
      .flatMap(({ status, whereabouts }) => [status?.event, whereabouts?.event])
      .filter((event) => event !== undefined);
    const isSame = view.status?.event === shown.status?.event && view.whereabouts?.event === shown.whereabouts?.event;
    const own = wordsIn(badgeWords, this.language);
    return this.frame(
      shown,
      this.localized(view.casefile.title),
      html`
      ${
        isSame
          ? this.#panel(shown, '', compared ? own.unchanged : undefined)
          : html`<div class="compare">${this.#panel(view, this.#whenPublished(view))}${this.#panel(shown, own.now)}</div>`
      }
      ${compared ? this.developments(view) : nothing}
    `,
      cited,
    );
  }

  #panel(view: View, when = '', tell = (since: string): string => since): TemplateResult {
    const {
      status,
      whereabouts,
      upcoming: [next],
      day,
    } = view;
    const { label, tone, detail } = status?.event.status ?? { label: this.language.words.noStatus, tone: 'closed' };
    const place = whereabouts && this.text(whereabouts.event.whereabouts.label);
    // A label that names the place needs no second line for it.
    return html`<div class="status ${tone}">
      ${when && html`<p class="small" part="when">${when}</p>`}
      <p class="label" part="label">${status ? glyph(TONE_GLYPHS[tone]) : nothing}<b>${this.localized(label)}</b></p>
      ${status ? html`<p part="since">${tell(this.#since(status))}${this.#lasting(status.days, day)}</p>` : nothing}
      ${place && !this.text(label).includes(place) ? html`<p part="whereabouts">${this.localized(whereabouts.event.whereabouts.label)}${this.#lasting(whereabouts.days, day)}</p>` : nothing}
      ${detail ? html`<p part="detail">${this.localized(detail)}</p>` : nothing}
      ${next ? html`<p part="upcoming">${this.language.words.upcoming}: ${dateText(next.date, this.language)}, ${this.localized(next.event.title)}</p>` : nothing}
      ${status ? this.corrections([status.event], view) : nothing}
    </div>`;
  }

  #whenPublished({ day }: View): string {
    return wordsIn(badgeWords, this.language).whenPublished(dayInWords(day, this.language, true));
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
