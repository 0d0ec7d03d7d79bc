import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CaseEvent, Text } from '../../data/casefile.js';
import { readDate, type CaseDate } from '../read/dates.js';
import type { DatedEvent } from '../view/events.js';
import { isStale } from '../view/freshness.js';
import { laterEvents } from '../view/later.js';
import type { View } from '../view/view.js';
import { dateInWords, dayInWords } from '../words/dates.js';
import { CaseElement } from './case-element.js';
import { correctionsLog } from './corrections.js';
import { glyph, TONES } from './glyphs.js';
import { nearestLang } from './language.js';
import { laterList } from './later.js';
import { said } from './said.js';
import { sourcesOf } from './sources.js';

/**
 * What the four widgets have in common: a heading, the day, what has come since, how fresh the facts
 * are, and a footer with sources and corrections.
 *
 * @slot heading - Replaces the heading's words: text or a `<span>`, not a heading of its own.
 * @slot footer - Added to the end of the footer: a credit, a link to the full story.
 * @csspart header - The line with the heading and the as-of date.
 * @csspart heading - The heading.
 * @csspart as-of - "As of 6 January 2021".
 * @csspart stale - That the facts were not checked for long.
 * @csspart later - What has come since the day that the widget shows, closed until it is asked for.
 * @csspart footer - The line with the sources and the day on which the facts were checked.
 * @csspart sources - A list of sources, closed until it is asked for.
 * @csspart corrections - Every correction of the casefile, closed until it is asked for.
 */
export abstract class CaseWidget extends CaseElement {
  static override properties: PropertyDeclarations = {
    staleAfter: { attribute: 'stale-after' },
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    isLaterOpen: { state: true },
  };

  /** After how many days without a check the widget says that its facts may be out of date, unless the case is closed. */
  staleAfter = '180';

  /** The heading; by default the widget words its own. */
  heading = '';

  /** The heading's level in the page's outline, 1 to 6. */
  headingLevel = '3';

  /** Whether the reader has opened what has come since: the list is made only then. */
  protected isLaterOpen = false;

  /** The fields of an event that make it one of those that came after the day shown; every turn of the case is. */
  protected tells: readonly (keyof CaseEvent)[] = ['status', 'whereabouts'];

  /** What had the focus before a drawing, and all that can have it, the nearest first. */
  #focused: { readonly href: string | undefined; readonly list: Element | null; readonly near: readonly HTMLElement[] } | undefined;

  protected override willUpdate(): void {
    const element = (this.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    this.#focused = undefined;
    if (!element) return;
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('a,button,summary,[tabindex]')];
    const away = (each: HTMLElement): number => Math.abs(all.indexOf(each) - all.indexOf(element));
    this.#focused = { href: (element as Partial<HTMLAnchorElement>).href, list: element.closest('ul'), near: [...all].sort((a, b) => away(a) - away(b)) };
  }

  /** A list that changes must not take the focus away, nor turn the link that has it into another. */
  protected override updated(): void {
    super.updated();
    if (!this.#focused) return;
    const { href, list, near } = this.#focused;
    const to = [[...list?.querySelectorAll('a') ?? []].find((link) => link.href === href), ...near].find((each) => each && this.renderRoot.contains(each) && each.checkVisibility());
    if (to && to !== (this.renderRoot as ShadowRoot).activeElement) to.focus({ preventScroll: true });
  }

  /** What has come since the day of the view. */
  protected later(view: View): readonly DatedEvent[] {
    return laterEvents(view, this.now, this.tells);
  }

  /** The day on which the facts were checked, when that is too long ago. */
  protected get stale(): string | undefined {
    const fresh = this.count('stale-after', this.staleAfter, 0, 180);
    return isStale(this.now, fresh) ? this.#checked : undefined;
  }

  get #checked(): string {
    return dateInWords(readDate(this.now.casefile.updated) as CaseDate, this.language);
  }

  protected readonly onLaterToggle = ({ newState, type }: ToggleEvent): void => {
    // A list that went before it is closed would take the focus with it.
    if (newState === 'open' || type === 'toggle') this.isLaterOpen = newState === 'open';
  };

  /** What has come since the day of the view, one activation away. */
  protected laterLine(view: View): TemplateResult | typeof nothing {
    const later = this.later(view);
    if (!later.length) return nothing;
    return html`<details part="later" @toggle=${this.onLaterToggle}>
      <summary class="small">${this.language.words.later(later.length)}</summary>
      ${this.isLaterOpen ? laterList(this.now, later, this.language) : nothing}
    </details>`;
  }

  /** A text of the casefile, with its language where it needs to be said. */
  protected said(text: Text): unknown {
    return said(text, this.language);
  }

  /** The view that a drawing's frame is made for: with a scrubber around, today's, so that it stays the same from day to day. */
  protected frameView(view: View): View {
    return this.stage?.scrubbed ? this.now : view;
  }

  /** The heading, the as-of line, the widget's body, and the footer with its sources. */
  protected frame(view: View, heading: unknown, body: unknown, cited: readonly CaseEvent[], note: unknown = nothing): TemplateResult {
    const { words, locale } = this.language;
    const { stale } = this;
    const level = this.choice('heading-level', this.headingLevel && String(this.headingLevel), ['3', '1', '2', '4', '5', '6']);
    // A group, not a section: forty widgets in a page would be forty landmarks. The publisher's own heading is in the page's language.
    return html`<div class="frame" part="base" role="group" aria-labelledby="heading" lang=${locale}>
      <div part="header">
        <div id="heading" part="heading" role="heading" aria-level=${level}
          ><slot name="heading" lang=${ifDefined(this.heading ? nearestLang(this) : undefined)}>${this.heading || heading}</slot></div>
        <p class="small" part="as-of">${words.asOf(dayInWords(view.day, this.language))}</p>
      </div>
      ${stale ? html`<p class="stale" part="stale">${glyph(TONES.pending)}<span>${words.stale(stale)}</span></p>` : nothing}
      ${this.laterLine(view)}
      ${body}
      <div part="footer">
        ${sourcesOf(view.casefile, cited, this.language)}
        <p>${words.checked(this.#checked)}</p>
        ${correctionsLog(this.now, this.language)}
        ${note}
        <slot name="footer"></slot>
      </div>
    </div>`;
  }
}
