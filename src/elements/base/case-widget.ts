import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CaseEvent, Text } from '../../../data/casefile.js';
import { readDate, type CaseDate } from '../../dates/edtf.js';
import type { DatedEvent } from '../../view/events.js';
import { isStale } from '../../view/freshness.js';
import { laterDevelopments } from '../../view/developments.js';
import type { View } from '../../view/view.js';
import { dateInWords, dayInWords } from '../../words/dates.js';
import { CaseElement } from './case-element.js';
import { correctionsLog } from '../fragments/correction-notes.js';
import { glyph, TONES } from '../fragments/glyphs.js';
import { nearestLang } from './language.js';
import { laterList } from '../fragments/development-list.js';
import { said } from '../fragments/localized-text.js';
import { sourcesOf } from '../fragments/citation-list.js';

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
    opened: { state: true },
  };

  /** After how many days without a check the widget says that its facts may be out of date, unless the case is closed. */
  staleAfter = '180';

  /** The heading; by default the widget words its own. */
  heading = '';

  /** The heading's level in the page's outline, 1 to 6. */
  headingLevel = '3';

  /** What the reader has opened, by keys. */
  protected opened: readonly string[] = [];

  /** Gives the focus back: a list that changes must not take it away, nor turn the link that has it into another. Else it goes to what came before, or next. */
  #refocus: (() => void) | undefined;

  protected override willUpdate(): void {
    const root = this.renderRoot as ShadowRoot;
    const element = root.activeElement as HTMLAnchorElement | null;
    this.#refocus = undefined;
    if (!element) return;
    const { href } = element;
    const list = element.closest('ul');
    const all = [...root.querySelectorAll<HTMLElement>('a,button,summary,[tabindex]')];
    const at = all.indexOf(element);
    this.#refocus = (): void => {
      const same = [...(list?.querySelectorAll('a') ?? [])].filter((link) => link.href === href);
      const to = [...same, ...all.slice(0, at + 1).reverse(), ...all.slice(at)].find(
        (each) => root.contains(each) && each.checkVisibility(),
      );
      if (to !== root.activeElement) to?.focus({ preventScroll: true });
    };
  }

  protected override updated(): void {
    super.updated();
    this.#refocus?.();
  }

  /** What has come since the day of the view. */
  protected later(view: View): readonly DatedEvent[] {
    return laterDevelopments(view, this.now);
  }

  /** The day on which the facts were checked, when that is too long ago. */
  protected get stale(): string | undefined {
    const fresh = this.count('stale-after', this.staleAfter, 0, 180);
    return isStale(this.now, fresh) ? this.#checked : undefined;
  }

  get #checked(): string {
    return dateInWords(readDate(this.now.casefile.updated) as CaseDate, this.language);
  }

  protected open(key: string, isOpen: boolean): void {
    this.opened = [...this.opened.filter((each) => each !== key), ...(isOpen ? [key] : [])];
  }

  /**
   * @internal What stands one activation away.
   *
   * @param part its name for style sheets
   * @param name tells it from others with the same part
   * @param label its name for assistive technology, where the summary is not enough
   * @param isMade whether it has its content also while it is closed, for paper, where nothing can be opened; not while a
   * slider moves. Others are made when they are opened: readers open few of a page's lists
   */
  disclosure(
    part: string,
    name: string,
    summary: string,
    content: () => unknown,
    label?: string,
    isMade = false,
  ): TemplateResult {
    const key = part + name;
    const isOpen = this.opened.includes(key);
    // Left to the browser, a click would open it while it is still empty.
    const onClick = (event: Event): void => {
      event.preventDefault();
      this.open(key, !isOpen);
    };
    const onToggle = ({ currentTarget }: Event): void => {
      this.open(key, (currentTarget as HTMLDetailsElement).open);
    };
    return html`<details part=${part} .open=${isOpen} @toggle=${onToggle}>
      <summary aria-label=${ifDefined(label)} @click=${onClick}>${summary}</summary>
      ${isOpen || (isMade && !this.stage?.isMoving) ? content() : nothing}
    </details>`;
  }

  /** What has come since the day of the view, one activation away. */
  protected laterLine(view: View): TemplateResult | typeof nothing {
    const later = this.later(view);
    if (!later.length) return nothing;
    return this.disclosure('later', '', this.language.words.laterDevelopments(later.length), () =>
      laterList(this, later),
    );
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
  protected frame(
    view: View,
    heading: unknown,
    body: unknown,
    cited: readonly CaseEvent[],
    note: unknown = nothing,
  ): TemplateResult {
    const { words, locale } = this.language;
    const { stale } = this;
    const level = this.choice('heading-level', this.headingLevel, ['3', '1', '2', '4', '5', '6']);
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
        ${sourcesOf(this, cited)}
        <p>${words.checked(this.#checked)}</p>
        ${correctionsLog(this)}
        ${note}
        <slot name="footer"></slot>
      </div>
    </div>`;
  }
}
