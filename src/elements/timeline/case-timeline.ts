import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DatedEvent } from '../../view/events.js';
import { mostImportant, timelineEvents, type TimelineOptions } from '../../view/timeline.js';
import type { View } from '../../view/view.js';
import { timelineWords } from '../../words/timeline.js';
import { wordsIn } from '../../words/word-set.js';
import { choice, count } from '../base/attributes.js';
import { CaseWidget } from '../base/case-widget.js';
import { define } from '../base/define.js';
import { entryStyles } from '../fragments/entry.styles.js';
import { scaleStyles } from '../fragments/scale.styles.js';
import { timelineStyles } from './case-timeline.styles.js';
import { addLinkTarget, linkBase, openLinkedEvent, removeLinkTarget } from './deep-link.js';
import { eventItem } from './event-item.js';
import { DATE_FORMS, readCategories, readFrom, readTo } from './filter.js';
import { ribbon } from './ribbon.js';

/** The orders of the list, the default first. */
const ORDERS = ['oldest', 'newest'] as const;

/**
 * The mini timeline: a ribbon with a band for each period in custody, on bail or in refuge and a dot for each event,
 * over a short list of the most important events. "Show all" opens the rest.
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
 * @csspart detail - More about an event.
 * @csspart answer - The denial, reply or outcome that belongs to an event.
 * @csspart correction - What was corrected in an event, and when.
 * @csspart stay - How long the subject was in custody, on bail, in refuge or free, and where.
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

  /** How many events the short list has; the most important ones are kept. */
  limit = '6';

  /** Only events on or after this date: `2012`, `2012-06` or `2012-06-19`. */
  from = '';

  /** Only events on or before this date. */
  to = '';

  /** Only events of these categories: their ids, separated by spaces. */
  category = '';

  /** `oldest` or `newest` first. */
  order = 'oldest';

  /** Hides the ribbon. */
  noRibbon = false;

  protected expanded = false;

  /** The id of the event that the URL hash names. */
  protected target = '';

  /** The events of the whole list, and of the short one, in date order. */
  #all: readonly DatedEvent[] = [];
  #short: readonly DatedEvent[] = [];
  #caseId = '';

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
    addLinkTarget(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeLinkTarget(this);
  }

  /** @internal Whether the timeline has the event, in its short list or in the whole one. */
  hasEvent(caseId: string, eventId: string): boolean {
    return this.#caseId === caseId && this.#all.some(({ event }) => event.id === eventId);
  }

  /** @internal Opens the whole list if the event is only there, and focuses the event. */
  showEvent(eventId: string): void {
    if (!this.expanded && !this.#short.some(({ event }) => event.id === eventId)) this.#toggle();
    // Cleared first, so that the same event again counts as a change.
    this.target = '';
    this.target = eventId;
  }

  protected override renderView(view: View): TemplateResult {
    const words = wordsIn(timelineWords, this.language);
    const { from, to, categories } = this.#readFilter(view);
    const all = timelineEvents(view, { from, to, categories });
    const short = mostImportant(view, all, count(this, 'limit', this.limit, 1, 6));
    this.#all = all;
    this.#short = short;
    this.#caseId = view.casefile.id;
    const listed = this.expanded ? all : short;
    const shown = choice(this, 'order', this.order, ORDERS) === 'newest' ? [...listed].reverse() : listed;
    const firstAdded = this.expanded && shown.find((dated) => !short.includes(dated));
    const linkPrefix = `${linkBase()}#case:${view.casefile.id}/`;
    const body = html`
      ${this.noRibbon || !all.length ? nothing : ribbon(view, all, from, to, this.frameView(view).day, this.language)}
      ${all.length ? nothing : html`<p class="small">${words.noEvents}</p>`}
      <ol part="list">
        ${repeat(
          shown,
          ({ event }) => event.id,
          (dated) => this.#item(view, dated, linkPrefix, dated === firstAdded),
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

  /** Focuses a linked event, the first event that "show all" added, or the button after "show fewer". */
  protected override updated(changed?: PropertyValues): void {
    super.updated();
    openLinkedEvent();
    if (changed?.has('target') && this.target && this.isConnected) {
      this.#focus('.target', 'center');
    } else if (changed?.has('expanded') && changed.get('expanded') !== undefined) {
      this.#focus(this.expanded ? 'li[tabindex]' : 'button', 'nearest');
    }
  }

  #focus(selector: string, block: ScrollLogicalPosition): void {
    const element = this.renderRoot.querySelector<HTMLElement>(selector);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block });
  }

  #item(view: View, dated: DatedEvent, linkPrefix: string, isFirstAdded: boolean): TemplateResult {
    const { event } = dated;
    const isTarget = event.id === this.target;
    return eventItem(view, dated, this.language, {
      href: linkPrefix + event.id,
      isTarget,
      isFocusable: isTarget || isFirstAdded,
      corrections: this.corrections([event], view),
      sources: this.citations([event], this.text(event.title), event.id),
    });
  }

  #toggle(): void {
    this.expanded = !this.expanded;
    this.emit('case-expand', { expanded: this.expanded });
  }

  /** Reads `from`, `to` and `category`, and warns about what has no effect. */
  #readFilter({ casefile }: View): TimelineOptions {
    const [fromText = '', toText = '', categoryText = ''] = [this.from, this.to, this.category].map((text) =>
      String(text ?? ''),
    );
    const from = readFrom(fromText);
    const to = readTo(toText);
    if (fromText && from === undefined) this.warnOfValue('from', fromText, DATE_FORMS);
    if (toText && to === undefined) this.warnOfValue('to', toText, DATE_FORMS);
    const known = casefile.categories.map(({ id }) => id);
    const { categories, unknown } = readCategories(categoryText, known);
    for (const id of unknown) this.warnOfValue('category', id, known.join(', '));
    return { from, to, categories };
  }
}

define('case-timeline', CaseTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'case-timeline': CaseTimeline;
  }
}
