import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { readDate, type Day } from '../read/dates.js';
import type { DatedEvent } from '../view/events.js';
import type { Stay } from '../view/stays.js';
import { mostImportant, timelineEvents } from '../view/timeline.js';
import type { View } from '../view/view.js';
import { daysInWords } from '../words/dates.js';
import { standingWords } from '../words/standings.js';
import { timelineWords } from '../words/timeline.js';
import { wordsIn } from '../words/words.js';
import { CaseElement } from './case-element.js';
import { timelineStyles } from './case-timeline.styles.js';
import { define } from './define.js';
import { entryStyles } from './entry.styles.js';
import { ribbon } from './ribbon.js';
import { sourcesOf } from './sources.js';
import { timeOf } from './time.js';

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
 * @csspart stay - How long a stay lasted, and where.
 * @csspart more - The button that opens and closes the whole list; the Escape key closes it too.
 */
export class CaseTimeline extends CaseElement {
  static override properties = {
    limit: {},
    from: {},
    to: {},
    category: {},
    order: {},
    noRibbon: { type: Boolean, attribute: 'no-ribbon' },
    expanded: { state: true },
  };

  static override styles = [...CaseElement.styles, timelineStyles, entryStyles];

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

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.expanded) return;
      event.preventDefault();
      this.#toggle();
    });
  }

  protected override renderView(view: View): TemplateResult {
    const words = wordsIn(timelineWords, this.language);
    const from = this.#edge('from')?.first;
    const to = this.#edge('to')?.last;
    const all = timelineEvents(view, { from, to, categories: this.#categories(view) });
    const short = mostImportant(view, all, this.#count());
    const listed = this.expanded ? all : short;
    const shown = this.choice('order', this.order, ORDERS) === 'newest' ? [...listed].reverse() : listed;
    const fresh = this.expanded && shown.find((dated) => !short.includes(dated));
    const body = html`
      ${this.noRibbon || !all.length ? nothing : ribbon(view, all, from, to, this.language)}
      ${all.length ? nothing : html`<p class="small">${words.noEvents}</p>`}
      <ol part="list">
        ${repeat(shown, ({ event }) => event.id, (dated) => this.#item(view, dated, dated === fresh))}
      </ol>
      ${all.length > short.length
        ? html`<button type="button" part="more" class=${this.expanded ? 'fewer' : ''} @click=${this.#toggle}>
            ${this.expanded ? words.showFewer : words.showAll(all.length)}
          </button>`
        : nothing}
    `;
    return this.frame(view, words.heading(this.text(view.casefile.title)), body, shown.map(({ event }) => event));
  }

  /** After "show all" the focus goes to the first event that was not there before; after "show fewer" it stays on the button. */
  protected override updated(changed?: PropertyValues): void {
    super.updated();
    if (!changed?.has('expanded') || changed.get('expanded') === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.expanded ? 'li[tabindex]' : 'button');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  #item(view: View, { event, date }: DatedEvent, focusable: boolean): TemplateResult {
    const words = wordsIn(timelineWords, this.language);
    const stay = view.stays.find((each) => each.event.id === event.id);
    const chip = date.first > view.day ? words.upcoming : wordsIn(standingWords, this.language)[event.standing];
    return html`<li part="event" class=${event.status?.tone ?? ''} tabindex=${ifDefined(focusable ? -1 : undefined)}>
      <p class="date" part="date">${timeOf(date, this.language, true)}</p>
      <div class="rail drawn ${stay && stay.kind !== 'free' ? stay.kind : ''}" aria-hidden="true"></div>
      <div class="entry">
        <p class="title" part="title"><b>${this.text(event.title)}</b>${chip ? html` <span class="chip" part="standing">${chip}</span>` : nothing}</p>
        ${event.detail ? html`<p class="detail" part="detail">${this.text(event.detail)}</p>` : nothing}
        ${event.answer ? html`<p class="detail" part="answer">${this.text(event.answer)}</p>` : nothing}
        ${stay ? this.#stay(stay) : nothing}
        ${sourcesOf(view.casefile, [event], this.language, this.text(event.title))}
      </div>
    </li>`;
  }

  #stay({ days, event, kind, current }: Stay): TemplateResult | typeof nothing {
    // Nobody counts the days of a freedom that lasts.
    if (!days || (current && kind === 'free')) return nothing;
    const length = daysInWords(days, this.language);
    return html`<p class="stay ${kind}" part="stay">${wordsIn(timelineWords, this.language).stayed(length, this.text(event.whereabouts.label), current)}</p>`;
  }

  #toggle(): void {
    this.expanded = !this.expanded;
    this.emit('case-expand', { expanded: this.expanded });
  }

  #count(): number {
    const limit = Number(this.limit ?? 6);
    if (Number.isInteger(limit) && limit > 0) return limit;
    this.warn('limit', String(this.limit), 'a whole number from 1');
    return 6;
  }

  #edge(attribute: 'from' | 'to'): { first: Day; last: Day } | undefined {
    const value = String(this[attribute] ?? '');
    const date = readDate(value);
    if (value && !date) this.warn(attribute, value, 'a date such as 2012, 2012-06 or 2012-06-19');
    return date;
  }

  #categories({ casefile }: View): string[] {
    const known = casefile.categories.map(({ id }) => id);
    return String(this.category ?? '').split(/[\s,]+/).filter((id) => {
      if (id && !known.includes(id)) this.warn('category', id, known.join(', '));
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
