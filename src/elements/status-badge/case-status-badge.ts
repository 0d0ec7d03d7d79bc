import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Citation } from '../../../data/casefile.js';
import type { Day } from '../../dates/calendar.js';
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

/** The forms of the badge, the default first. */
const VARIANTS = ['inline', 'banner'] as const;

/**
 * The status of the case as of a day: inside a sentence, or as a banner. With `compare`, beside the status of today.
 *
 * @element case-status-badge
 *
 * @csspart label - The status.
 * @csspart since - "since 4 January 2021".
 * @csspart when - "When published · 6 Jan 2021", or "Now"; with `compare`.
 * @csspart then - The status on the earlier day; with `compare`, inside a sentence.
 * @csspart note - "unchanged since 4 January 2021", "Corrected later …" or "not checked since …"; inside a sentence.
 * @csspart whereabouts - Where the subject is and for how long; in the banner.
 * @csspart detail - More about the status; in the banner.
 * @csspart upcoming - The next event that is due; in the banner.
 * @csspart correction - What was corrected in the status, and when; in the banner.
 * @csspart later-button - The button that opens the later developments; inside a sentence.
 */
export class CaseStatusBadge extends CaseWidget {
  static override properties = {
    variant: {},
    compare: { type: Boolean },
  };

  static override styles = [...CaseWidget.styles, badgeStyles];

  /** `inline` stands inside a sentence; `banner` is a block with whereabouts, detail and sources. */
  variant = 'inline';

  /** Shows the status of the as-of date beside that of today. */
  compare = false;

  protected override renderView(view: View): TemplateResult {
    const isCompared = this.compare && view.day < this.now.day;
    return choice(this, 'variant', this.variant, VARIANTS) === 'banner'
      ? this.#banner(view, isCompared)
      : this.#inline(view, isCompared);
  }

  #inline(view: View, isCompared: boolean): TemplateResult {
    const { words, locale } = this.language;
    const shown = isCompared ? this.now : view;
    const { status } = shown;
    const isUnchanged = isCompared && status?.event === view.status?.event;
    const hasBoth = isCompared && !isUnchanged;
    const corrected = this.#correctedSince(view);
    const notes = [
      isUnchanged && status && wordsIn(badgeWords, this.language).unchanged(this.#since(status)),
      !hasBoth && corrected,
      this.stale && words.staleShort(this.stale),
    ];
    return html`<span class="pill ${status?.event.status.tone ?? 'closed'}" part="base" lang=${locale}>${hasBoth ? this.#before(view, corrected) : nothing}${this.#linked(shown, this.#phrase(status, !isUnchanged))}${notes.map((note) => this.#note(note))}${this.#developmentsButton(view)}</span>`;
  }

  /** "When published · 6 Jan 2021: Extradition refused. Now: ", in front of the status of today. */
  #before(view: View, corrected: string | undefined): TemplateResult {
    const { status } = view;
    const label = status ? this.localized(status.event.status.label) : this.language.words.noStatus;
    return html`<span part="then">${this.#linked(view, html`${this.#whenPublished(view)}: ${label}`)}${this.#note(corrected)}.</span> <span part="when">${wordsIn(badgeWords, this.language).now}:</span> `;
  }

  #note(note: string | undefined | false): TemplateResult | typeof nothing {
    return note ? html` · <span part="note">${note}</span>` : nothing;
  }

  /** "Corrected later, 12 March 2021", if the status of the view was corrected after its day. */
  #correctedSince({ status, day }: View): string | undefined {
    const corrections = status ? correctionsOf([status.event], this.now.day) : [];
    const newest = corrections.find(({ date }) => date.last > day);
    return newest && this.language.words.correctedSince(dateInWords(newest.date, this.language));
  }

  /** Links the content to the first source of the status. */
  #linked({ casefile, status }: View, content: TemplateResult): TemplateResult {
    const url = status && sourceById(casefile, (status.event.citations[0] as Citation).source).url;
    return url ? html`<a href=${url}>${content}</a>` : content;
  }

  #phrase(status: StatusView | undefined, isDated: boolean): TemplateResult {
    if (!status) return html`${this.language.words.noStatus}`;
    const { label, tone } = status.event.status;
    const [first, ...rest] = this.text(label).split(' ');
    const lang = tagOf(label, this.language);
    // The glyph and the first word stay together when the line wraps.
    return html`<span class="keep">${glyph(TONE_GLYPHS[tone])} <b part="label" lang=${ifDefined(lang)}>${first}</b></span> <b part="label" lang=${ifDefined(lang)}>${rest.join(' ')}</b>${isDated ? html` <span part="since">${this.#since(status)}</span>` : nothing}`;
  }

  /** Inside a sentence there is no room for a list: it opens in a popover. */
  #developmentsButton(view: View): TemplateResult | typeof nothing {
    const developments = this.developmentsSince(view);
    if (!developments.length) return nothing;
    const { words } = this.language;
    const count = developments.length;
    return html` · <button type="button" part="later-button" popovertarget="later" aria-label=${words.laterDevelopments(count)}>${words.laterDevelopmentsShort(count)}</button
      ><div popover id="later" part="later" @beforetoggle=${this.#onPopover} @toggle=${this.#onPopover}>${this.disclosures.isOpen('later') ? html`<p class="small">${words.laterDevelopments(count)}</p>${this.developmentList(developments)}` : nothing}</div>`;
  }

  readonly #onPopover = (event: ToggleEvent): void => {
    const popover = event.currentTarget as HTMLElement;
    // Chromium does not return the focus to a button in a shadow root.
    if (event.newState === 'closed' && popover.contains((this.renderRoot as ShadowRoot).activeElement))
      (popover.previousElementSibling as HTMLElement).focus();
    // The list is removed only after the popover has closed: removed earlier, it would take the focus with it.
    if (event.newState === 'open' || event.type === 'toggle')
      this.disclosures.setOpen('later', event.newState === 'open');
  };

  #banner(view: View, isCompared: boolean): TemplateResult {
    const shown = isCompared ? this.now : view;
    const cited = [view, shown]
      .flatMap(({ status, whereabouts }) => [status?.event, whereabouts?.event])
      .filter((event) => event !== undefined);
    const isSame = view.status?.event === shown.status?.event && view.whereabouts?.event === shown.whereabouts?.event;
    const words = wordsIn(badgeWords, this.language);
    return this.frame(
      shown,
      this.localized(view.casefile.title),
      html`
      ${
        isSame
          ? this.#panel(shown, '', isCompared ? words.unchanged : undefined)
          : html`<div class="compare">${this.#panel(view, this.#whenPublished(view))}${this.#panel(shown, words.now)}</div>`
      }
      ${isCompared ? this.developments(view) : nothing}
    `,
      cited,
    );
  }

  /**
   * @param when a line over the status, such as "Now"
   * @param phrase turns "since 4 January 2021" into a longer phrase
   */
  #panel(view: View, when = '', phrase = (since: string): string => since): TemplateResult {
    const { status, whereabouts, upcoming, day } = view;
    const [next] = upcoming;
    const { words } = this.language;
    const { label, tone, detail } = status?.event.status ?? { label: words.noStatus, tone: 'closed' };
    const place = whereabouts && this.text(whereabouts.event.whereabouts.label);
    // The place needs no line of its own if the label names it.
    const needsPlace = place && !this.text(label).includes(place);
    return html`<div class="status ${tone}">
      ${when && html`<p class="small" part="when">${when}</p>`}
      <p class="label" part="label">${status ? glyph(TONE_GLYPHS[tone]) : nothing}<b>${this.localized(label)}</b></p>
      ${status ? html`<p part="since">${phrase(this.#since(status))}${this.#duration(status.days, day)}</p>` : nothing}
      ${needsPlace ? html`<p part="whereabouts">${this.localized(whereabouts.event.whereabouts.label)}${this.#duration(whereabouts.days, day)}</p>` : nothing}
      ${detail ? html`<p part="detail">${this.localized(detail)}</p>` : nothing}
      ${next ? html`<p part="upcoming">${words.upcoming}: ${dateText(next.date, this.language)}, ${this.localized(next.event.title)}</p>` : nothing}
      ${status ? this.corrections([status.event], view) : nothing}
    </div>`;
  }

  #whenPublished({ day }: View): string {
    return wordsIn(badgeWords, this.language).whenPublished(dayInWords(day, this.language, true));
  }

  #since({ since }: StatusView): string {
    return sinceInWords(since, this.language);
  }

  /** " · 1 year, 8 months"; nothing on the first day, or if the start is not known to the day. */
  #duration(days: number | undefined, day: Day): string {
    return days ? ` · ${durationInWords(day - days, day, this.language)}` : '';
  }
}

define('case-status-badge', CaseStatusBadge);

declare global {
  interface HTMLElementTagNameMap {
    'case-status-badge': CaseStatusBadge;
  }
}
