import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CaseEvent, Text } from '../../../data/casefile.js';
import { readDate, type CaseDate } from '../../dates/edtf.js';
import { laterDevelopments } from '../../view/developments.js';
import type { DatedEvent } from '../../view/events.js';
import { isStale } from '../../view/freshness.js';
import type { View } from '../../view/view.js';
import { dateInWords, dayInWords } from '../../words/dates.js';
import { citationList } from '../fragments/citation-list.js';
import { correctionList, correctionNotes } from '../fragments/correction-notes.js';
import { developmentList } from '../fragments/development-list.js';
import { Disclosures } from '../fragments/disclosure.js';
import { glyph, TONE_GLYPHS } from '../fragments/glyphs.js';
import { localizedText } from '../fragments/localized-text.js';
import { choice, count } from './attributes.js';
import { CaseElement } from './case-element.js';
import { FocusKeeper } from './focus-keeper.js';
import { HeightReservation } from './height-reservation.js';
import { nearestLang } from './language.js';

/**
 * What the four widgets share: a heading, the as-of line, later developments, how fresh the facts are, and a footer
 * with sources and corrections.
 *
 * @slot heading - Replaces the heading's words: text or a `<span>`, not a heading of its own.
 * @slot footer - Added to the end of the footer: a credit, a link to the full story.
 * @csspart header - The line with the heading and the as-of date.
 * @csspart heading - The heading.
 * @csspart as-of - "As of 6 January 2021".
 * @csspart stale - A note that the facts have not been checked for a long time.
 * @csspart later - The developments since the day that the widget shows, closed until the reader opens them.
 * @csspart footer - The line with the sources and the day on which the facts were checked.
 * @csspart sources - A list of sources, closed until the reader opens it.
 * @csspart corrections - Every correction of the casefile, closed until the reader opens it.
 */
export abstract class CaseWidget extends CaseElement {
  static override properties: PropertyDeclarations = {
    staleAfter: { attribute: 'stale-after' },
    heading: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /**
   * After how many days without a check the widget says that its facts may be out of date, unless the case is closed.
   */
  staleAfter = '180';

  /** The heading; by default the widget words its own. */
  heading = '';

  /** The heading's level in the page's outline, 1 to 6. */
  headingLevel = '3';

  readonly #height = new HeightReservation(this, () => {
    const { context, asOf = null } = this;
    return context?.hasScrubber && asOf === null ? (context.asOf ?? '') : undefined;
  });

  /** The lists that the reader has opened. */
  protected readonly disclosures = new Disclosures(() => {
    this.#height.release();
    this.requestUpdate();
  });

  constructor() {
    super();
    new FocusKeeper(this);
  }

  /** With other attributes than before, the height of what was shown until now is not kept. */
  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    if (changed?.size) this.#height.release();
  }

  /** The day on which the facts were checked, if that is too long ago; else undefined. */
  protected get stale(): string | undefined {
    const days = count(this, 'stale-after', this.staleAfter, 0, 180);
    return isStale(this.now, days) ? this.#checked : undefined;
  }

  get #checked(): string {
    return dateInWords(readDate(this.now.casefile.updated) as CaseDate, this.language);
  }

  /** A text of the casefile, marked with its language where that differs from the widget's. */
  protected localized(text: Text): unknown {
    return localizedText(text, this.language);
  }

  /** @returns the sources of these events behind a disclosure; see `citationList` for `about` and `key` */
  protected citations(events: readonly CaseEvent[], about?: string, key?: string): TemplateResult | typeof nothing {
    const { casefile } = this.now;
    return citationList({ events, casefile, language: this.language, disclose: this.disclosures.render, about, key });
  }

  /** @returns a note for each correction of these events */
  protected corrections(events: readonly CaseEvent[], view: View): TemplateResult[] {
    return correctionNotes(events, view.day, this.now.day, this.language);
  }

  /** @returns the developments since the day of the view */
  protected developmentsSince(view: View): readonly DatedEvent[] {
    return laterDevelopments(view, this.now);
  }

  /** @returns these developments in a list, with their sources */
  protected developmentList(events: readonly DatedEvent[]): TemplateResult {
    const { casefile, day: today } = this.now;
    return developmentList({ events, casefile, today, language: this.language, disclose: this.disclosures.render });
  }

  /** @returns the developments since the day of the view behind a disclosure; nothing if there are none */
  protected developments(view: View): TemplateResult | typeof nothing {
    const events = this.developmentsSince(view);
    if (!events.length) return nothing;
    return this.disclosures.render({
      part: 'later',
      summary: this.language.words.laterDevelopments(events.length),
      content: () => this.developmentList(events),
    });
  }

  /**
   * The view that sets the extent of a drawing. Beside a scrubber it is today's, so that the drawing keeps its extent
   * from day to day.
   */
  protected frameView(view: View): View {
    return this.context?.hasScrubber ? this.now : view;
  }

  /**
   * @param view what the widget shows
   * @param heading the widget's own heading, in place of the `heading` attribute
   * @param body the widget's own content
   * @param cited the events whose sources the footer lists
   * @param note added to the footer
   * @returns the heading, the as-of line, the body, and the footer
   */
  protected frame(
    view: View,
    heading: unknown,
    body: unknown,
    cited: readonly CaseEvent[],
    note: unknown = nothing,
  ): TemplateResult {
    const { language, now, stale } = this;
    const { words, locale } = language;
    const level = choice(this, 'heading-level', this.headingLevel, ['3', '1', '2', '4', '5', '6']);
    const known = now.known.map(({ event }) => event);
    // A group, not a section: forty widgets on a page would be forty landmarks. The publisher's own heading is in the
    // page's language.
    return html`<div class="frame" part="base" role="group" aria-labelledby="heading" lang=${locale}>
      <div part="header">
        <div id="heading" part="heading" role="heading" aria-level=${level}
          ><slot name="heading" lang=${ifDefined(this.heading ? nearestLang(this) : undefined)}>${this.heading || heading}</slot></div>
        <p class="small" part="as-of">${words.asOf(dayInWords(view.day, language))}</p>
      </div>
      ${stale ? html`<p class="stale" part="stale">${glyph(TONE_GLYPHS.pending)}<span>${words.stale(stale)}</span></p>` : nothing}
      ${this.developments(view)}
      ${body}
      <div part="footer">
        ${this.citations(cited)}
        <p>${words.checked(this.#checked)}</p>
        ${correctionList(known, now.day, language, this.disclosures.render)}
        ${note}
        <slot name="footer"></slot>
      </div>
    </div>`;
  }
}
