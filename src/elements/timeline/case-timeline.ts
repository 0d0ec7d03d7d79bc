import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { readDate, type Day } from '../../dates/edtf.js';
import { answerAt } from '../../view/answers.js';
import type { DatedEvent } from '../../view/events.js';
import type { WhereaboutsPeriod } from '../../view/whereabouts-periods.js';
import { mostImportant, timelineEvents } from '../../view/timeline.js';
import type { View } from '../../view/view.js';
import { daysInWords } from '../../words/dates.js';
import { standingWords } from '../../words/standings.js';
import { timelineWords } from '../../words/timeline.js';
import { wordsIn } from '../../words/word-set.js';
import { timelineStyles } from './case-timeline.styles.js';
import { choice, count } from '../base/attributes.js';
import { CaseWidget } from '../base/case-widget.js';
import { follow, join, leave, linkBase } from './deep-link.js';
import { define } from '../base/define.js';
import { entryStyles } from '../fragments/entry.styles.js';
import { ribbon } from './ribbon.js';
import { scaleStyles } from '../fragments/scale.styles.js';
import { dateText } from '../fragments/date-text.js';

/** In which direction time runs down the list, the default first. */
const ORDERS = ['oldest', 'newest'] as const;

/**
 * The mini timeline: a ribbon with a band for each stay and a dot for each event, over a short list
 * of the most important events. "Show all" opens the rest.
 *
 * @element case-timeline
 *
 * @fires {CustomEvent<{ expanded: boolean }>} case-expand - The reader opened the whole list, or closed it.
 *
 * @csspart ribbon - The bands and dots over the list.
 * @csspart list - The list of events.
 * @csspart event - One event.
 * @csspart date - An event's date.
 * @csspart title - An event's title.
 * @csspart standing - How firmly a statement stands, where it is not an established fact.
 * @csspart detail - An event told at more length.
 * @csspart answer - The denial, reply or outcome that belongs to an event.
 * @csspart correction - What was corrected in an event, and when.
 * @csspart stay - How long a stay lasted, and where.
 * @csspart link - The link to an event.
 * @csspart more - The button that opens and closes the whole list; the Escape key closes it too.
 */
export class CaseTimeline extends CaseWidget {
  static override properties = {
    limit: {},
    from: {},
    to: {},
    category: {},
    order: {},
    noRibbon: { type: Boolean, attribute: 'no-ribbon' },
    expanded: { state: true },
    target: { state: true },
  };

  static override styles = [...CaseWidget.styles, timelineStyles, scaleStyles, entryStyles];

  /** How many events the short list holds; the most important are kept. */
  limit = '6';

  /** Only events on or after this date: `2012`, `2012-06` or `2012-06-19`. */
  from = '';

  /** Only events on or before this date. */
  to = '';

  /** Only events of these categories: their ids, separated by spaces. */
  category = '';

  /** `oldest` or `newest` first. */
  order = 'oldest';

  /** Leaves out the ribbon. */
  noRibbon = false;

  protected expanded = false;

  /** The event that the page's address names. */
  protected target = '';

  /** What the whole list tells, and the short one. */
  #all: readonly DatedEvent[] = [];
  #short: readonly DatedEvent[] = [];
  #casefile = '';
  #linkBase = '';

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.expanded) return;
      event.preventDefault();
      this.#toggle();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    join(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  /** @internal */
  has(casefile: string, id: string): boolean {
    return this.#casefile === casefile && this.#all.some(({ event }) => event.id === id);
  }

  /** @internal Opens the whole list if need be, and brings the reader to the event. */
  reveal(id: string): void {
    if (!this.expanded && !this.#short.some(({ event }) => event.id === id)) this.#toggle();
    // Also when it was this one before.
    this.target = '';
    this.target = id;
  }

  protected override renderView(view: View): TemplateResult {
    const words = wordsIn(timelineWords, this.language);
    const from = this.#edge('from')?.first;
    const to = this.#edge('to')?.last;
    const all = timelineEvents(view, { from, to, categories: this.#categories(view) });
    const short = mostImportant(view, all, count(this, 'limit', this.limit, 1, 6));
    this.#all = all;
    this.#short = short;
    this.#casefile = view.casefile.id;
    this.#linkBase = linkBase();
    const listed = this.expanded ? all : short;
    const shown = choice(this, 'order', this.order, ORDERS) === 'newest' ? [...listed].reverse() : listed;
    const fresh = this.expanded && shown.find((dated) => !short.includes(dated));
    const body = html`
      ${this.noRibbon || !all.length ? nothing : ribbon(view, all, from, to, this.frameView(view).day, this.language)}
      ${all.length ? nothing : html`<p class="small">${words.noEvents}</p>`}
      <ol part="list">
        ${repeat(
          shown,
          ({ event }) => event.id,
          (dated) => this.#item(view, dated, dated === fresh || dated.event.id === this.target),
        )}
      </ol>
      ${
        all.length > short.length
          ? html`<button type="button" part="more" class=${this.expanded ? 'fewer' : ''} @click=${this.#toggle}>
            ${this.expanded ? words.showFewer : words.showAll(all.length)}
          </button>`
          : nothing
      }
    `;
    return this.frame(
      view,
      words.heading(this.text(view.casefile.title)),
      body,
      shown.map(({ event }) => event),
    );
  }

  /** After "show all" the focus goes to the first event that was not there before; after "show fewer" it stays on the button. */
  protected override updated(changed?: PropertyValues): void {
    super.updated();
    follow();
    if (changed?.has('target') && this.target && this.isConnected) {
      const item = this.renderRoot.querySelector<HTMLElement>('.target');
      item?.focus({ preventScroll: true });
      item?.scrollIntoView({ block: 'center' });
      return;
    }
    if (!changed?.has('expanded') || changed.get('expanded') === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.expanded ? 'li[tabindex]' : 'button');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  #item(view: View, { event, date }: DatedEvent, focusable: boolean): TemplateResult {
    const words = wordsIn(timelineWords, this.language);
    const stay = view.whereaboutsPeriods.find((each) => each.event.id === event.id);
    const chip =
      date.first > view.day ? this.language.words.upcoming : wordsIn(standingWords, this.language)[event.standing];
    const title = this.text(event.title);
    const answer = answerAt(event, view.day);
    return html`<li part="event" class="${event.status?.tone ?? ''} ${event.id === this.target ? 'target' : ''}" tabindex=${ifDefined(focusable ? -1 : undefined)}>
      <p class="date" part="date">${dateText(date, this.language, true)}</p>
      <div class="rail drawn ${stay && stay.kind !== 'free' ? stay.kind : ''}" aria-hidden="true"></div>
      <div class="entry">
        <p class="title" part="title"><b>${this.localized(event.title)}</b>${chip ? html` <span class="chip" part="standing">${chip}</span>` : nothing}</p>
        ${event.detail ? html`<p class="detail" part="detail">${this.localized(event.detail)}</p>` : nothing}
        ${answer ? html`<p class="detail" part="answer">${this.localized(answer)}</p>` : nothing}
        ${this.corrections([event], view)}
        ${stay ? this.#stay(stay) : nothing}
        <div class="tools">
          ${this.citations([event], title, event.id)}
          <a class="small" part="link" href="${this.#linkBase}#case:${view.casefile.id}/${event.id}" aria-label=${words.linkTo(title)}>${words.link}</a>
        </div>
      </div>
    </li>`;
  }

  #stay({ days, event, kind, current }: WhereaboutsPeriod): TemplateResult | typeof nothing {
    // Nobody counts the days of a freedom that lasts.
    if (!days || (current && kind === 'free')) return nothing;
    const length = daysInWords(days, this.language);
    return html`<p class="stay ${kind}" part="stay">${wordsIn(timelineWords, this.language).stayed(length, this.text(event.whereabouts.label), current)}</p>`;
  }

  #toggle(): void {
    this.expanded = !this.expanded;
    this.emit('case-expand', { expanded: this.expanded });
  }

  #edge(attribute: 'from' | 'to'): { first: Day; last: Day } | undefined {
    const value = String(this[attribute] ?? '');
    const date = readDate(value);
    if (value && !date) this.warnOfValue(attribute, value, 'a date such as 2012, 2012-06 or 2012-06-19');
    return date;
  }

  #categories({ casefile }: View): string[] {
    const known = casefile.categories.map(({ id }) => id);
    return String(this.category ?? '')
      .split(/[\s,]+/)
      .filter((id) => {
        if (id && !known.includes(id)) this.warnOfValue('category', id, known.join(', '));
        return known.includes(id);
      });
  }
}

define('case-timeline', CaseTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'case-timeline': CaseTimeline;
  }
}
