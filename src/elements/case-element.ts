import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Casefile, CaseEvent, Text } from '../../data/casefile.js';
import { readDate, readDay, type CaseDate, type Day } from '../read/dates.js';
import type { Problem } from '../read/parse.js';
import { findCase, onProvide } from '../read/registry.js';
import { today } from '../read/today.js';
import type { DatedEvent } from '../view/events.js';
import { isStale } from '../view/freshness.js';
import { laterEvents } from '../view/later.js';
import { viewOf, type View } from '../view/view.js';
import { dateInWords, dayInWords } from '../words/dates.js';
import { languageOf, textIn, type Language } from '../words/words.js';
import { correctionsLog } from './corrections.js';
import { glyph, TONES } from './glyphs.js';
import { nearestLang } from './language.js';
import { laterList } from './later.js';
import { settingsContext, type Setting, type Stage } from './settings.js';
import { sharedStyles } from './shared.styles.js';
import { sourcesOf } from './sources.js';

/** Widgets on one case and one day share one view; a page shows few days. */
const views = new WeakMap<Casefile, Map<Day, View>>();
const MAX_VIEWS = 8;

function sharedView(casefile: Casefile, day: Day): View {
  const kept = views.get(casefile);
  const byDay = kept && kept.size < MAX_VIEWS ? kept : new Map<Day, View>();
  const view = byDay.get(day) ?? viewOf(casefile, day);
  views.set(casefile, byDay.set(day, view));
  return view;
}

/** For how many days facts stay fresh after they were checked, unless the publisher says otherwise. */
const FRESH = 180;

/**
 * What all widgets have in common: which case, as of which day, in which language; and that an
 * error leaves the publisher's own content standing.
 *
 * @slot - What the reader sees without script, or when the case cannot be had: a sentence, a picture, a link.
 * @slot heading - Replaces the heading's words: text or a `<span>`, not a heading of its own.
 * @slot footer - Added to the end of the footer: a credit, a link to the full story.
 *
 * @fires {CustomEvent<{ case: string }>} case-load - The case is there and drawn for the first time, or drawn anew because its document changed; `case` is its id.
 * @fires {CustomEvent<{ case: string, problems: { path: string, message: string }[] }>} case-error - The widget cannot be drawn; `problems` says why, `case` which case or which document.
 *
 * @csspart base - The whole widget.
 * @csspart header - The line with the heading and the as-of date.
 * @csspart heading - The heading.
 * @csspart as-of - "As of 6 January 2021".
 * @csspart stale - That the facts were not checked for long.
 * @csspart later - What has come since the day that the widget shows, closed until it is asked for.
 * @csspart footer - The line with the sources and the day on which the facts were checked.
 * @csspart sources - A list of sources, closed until it is asked for.
 * @csspart corrections - Every correction of the casefile, closed until it is asked for.
 * @csspart error - The sentence shown when there is neither a case nor content of the publisher's.
 *
 * @cssprop [--case-font-family=inherit] - The typeface.
 * @cssprop [--case-font-size=1rem] - The size that all others follow; the inline badge follows its sentence.
 * @cssprop [--case-color-background=light-dark(#fff, #17181c)] - The colour behind the widget, for outlines and gaps.
 * @cssprop [--case-color-muted=68% of the text's colour] - Secondary text.
 * @cssprop [--case-color-line=20% of the text's colour] - Hairlines.
 * @cssprop [--case-color-free=light-dark(#0b7348, #4cc38a)] - Free; asylum offered or granted.
 * @cssprop [--case-color-protected=light-dark(#0b5cad, #74b4ff)] - In refuge.
 * @cssprop [--case-color-pending=light-dark(#835500, #efb344)] - Open: on bail, requested, ordered.
 * @cssprop [--case-color-custody=light-dark(#b0261e, #ff9289)] - In custody; refused.
 * @cssprop [--case-color-closed=light-dark(#4b5160, #b5bcca)] - Closed, withdrawn, lapsed.
 * @cssprop [--case-radius=0.5em] - How round the corners of a filled box are.
 */
export abstract class CaseElement extends LitElement {
  static override properties: PropertyDeclarations = {
    case: {},
    src: {},
    asOf: { attribute: 'as-of' },
    staleAfter: { attribute: 'stale-after' },
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    isLaterOpen: { state: true },
  };

  static override styles = [sharedStyles];

  /** @internal Finds the day on which the article around an element was published: `casefile/publication`. */
  static publicationDay?: (page: Document, element: Element) => Day | undefined;

  /** The id of a registered casefile; by default `assange`. */
  case?: string;

  /** Where the casefile is, instead of `case`: a URL, or the `#id` of a JSON script element in the page. */
  src?: string;

  /**
   * Seconds after which to look whether the document at `src` has changed, 30 or more; by default never.
   * @attr refresh
   */
  refresh?: string;

  /**
   * Seconds that a request for `src` may take; by default 10.
   * @attr timeout
   */
  timeout?: string;

  /** The day for which the widget answers: a calendar date such as `2021-01-06`; `publication`, the date of the article around it; or `latest`, today, by default. */
  asOf?: string;

  /** After how many days without a check the widget says that its facts may be out of date, unless the case is closed. */
  staleAfter = String(FRESH);

  /** The heading; by default the widget words its own. */
  heading = '';

  /** The heading's level in the page's outline, 1 to 6. */
  headingLevel = '3';

  /** Whether the reader has opened what has come since: the list is made only then. */
  protected isLaterOpen = false;

  /** @internal */
  language: Language = languageOf('');

  readonly #warned = new Set<string>();
  #casefile: Casefile | undefined;
  #shown: Casefile | undefined;
  #failure: string | undefined;
  #problems: readonly Problem[] | undefined;
  #unsubscribe: (() => void) | undefined;
  #publishedOn: Day | undefined;

  /** What `<case-file>` around the element says. */
  readonly #given = new ContextConsumer(this, { context: settingsContext, subscribe: true });

  /** What is true today, whatever day the widget shows. */
  protected now!: View;

  /** The fields of an event that make it one of those that came after the day shown; every turn of the case is. */
  protected tells: readonly (keyof CaseEvent)[] = ['status'];

  /** @internal The document that `src` names, in place of `case`: set by the controller that reads it. */
  sourceKey?: string;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = onProvide(() => { this.requestUpdate(); });
    this.#publishedOn = undefined;
    // A <case-file> may be defined after the elements inside it.
    document.addEventListener('context-provider', this.#ask);
    this.requestUpdate();
  }

  readonly #ask = (): void => { this.#given.hostConnected(); };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    document.removeEventListener('context-provider', this.#ask);
    // Elsewhere there may be no <case-file>.
    this.#given.value = undefined;
  }

  /** The `<case-file>` around the element, for what concerns all of it. */
  protected get stage(): Stage | undefined {
    return this.#given.value?.stage;
  }

  /** @internal What an attribute says, or the `<case-file>` around the element; its own wins. */
  setting(name: Setting): string | undefined {
    // Who names a case of its own does not want the document of the others.
    const own = name === 'case' || name === 'src' ? (this.case ?? this.src) : this[name];
    const value = ((own ?? undefined) === undefined ? this.#given.value : this)?.[name] ?? undefined;
    return value === undefined ? undefined : String(value);
  }

  protected override render(): unknown {
    this.#problems = undefined;
    try {
      const found = findCase(this.#key);
      const casefile = (this.#casefile = found?.casefile);
      if (!casefile) {
        // Why a document cannot be read is told once for all elements, by what reads it.
        if (found) return this.#fallback(found.problems);
        const src = this.setting('src');
        if (src !== undefined && !this.sourceKey) {
          return this.fail('src', src.trim() ? 'src needs "casefile/source".' : 'src is empty: name a casefile, or leave the attribute out.');
        }
        // A later script of the page may register it still.
        if (src === undefined && document.readyState === 'complete') {
          return this.fail('case', `No case "${this.#key}" is registered: see registerCase().`);
        }
        addEventListener('load', () => { this.requestUpdate(); }, { once: true });
        return html`<slot></slot>`;
      }
      this.language = languageOf(nearestLang(this));
      this.now = sharedView(casefile, today());
      return this.renderView(sharedView(casefile, this.#day()));
    } catch (error) {
      return this.fail('', String(error));
    }
  }

  /** Draws the widget, or calls `fail`. */
  protected abstract renderView(view: View): unknown;

  protected override updated(): void {
    const problems = this.#problems;
    const message = problems?.[0]?.message;
    if (problems && message !== this.#failure) {
      if (problems !== findCase(this.#key)?.problems) console.error(`<${this.localName}>: ${message}`);
      this.emit('case-error', { case: this.#key, problems });
    }
    this.#failure = message;
    const shown = problems ? undefined : this.#casefile;
    if (shown && shown !== this.#shown) this.emit('case-load', { case: shown.id });
    this.#shown = shown;
  }

  /** Keeps what the publisher put inside the element, or a plain sentence where that is nothing, and reports the problem. */
  protected fail(path: string, message: string): TemplateResult {
    return this.#fallback([{ path, message }]);
  }

  #fallback(problems: readonly Problem[]): TemplateResult {
    this.#problems = problems;
    const hasFallback = [...this.childNodes].some((node) => (node instanceof Element ? !node.slot : node instanceof Text && node.data.trim()));
    return html`<slot @slotchange=${() => { this.requestUpdate(); }}></slot>${hasFallback
      ? nothing
      : html`<span class="small" part="error" lang=${this.language.locale}>${this.language.words.unavailable}</span>`}`;
  }

  protected emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /**
   * @param allowed the values that the attribute takes, the default first
   * @returns the value when it is allowed, else the default, with one warning in the console; none for an attribute that was taken away
   */
  protected choice<const T extends string>(attribute: string, value: string | null | undefined, allowed: readonly [T, ...T[]]): T {
    const found = allowed.find((each) => each === (value ?? each));
    if (!found) this.warn(attribute, String(value), allowed.join(', '));
    return found ?? allowed[0];
  }

  /** @internal */
  warn(attribute: string, value: string, allowed: string): void {
    const key = `${attribute}="${value}"`;
    if (this.#warned.has(key)) return;
    this.#warned.add(key);
    console.warn(`<${this.localName}>: ${key} has no effect; allowed: ${allowed}.`);
  }

  protected text(text: Text): string {
    return textIn(text, this.language.locale);
  }

  /** A whole number that an attribute gives; a wrong one falls back, with one warning. */
  protected count(attribute: string, value: string | null | undefined, least: number, fallback: number): number {
    const count = Number(value ?? fallback);
    if (value !== '' && Number.isInteger(count) && count >= least) return count;
    this.warn(attribute, String(value), `a whole number from ${least}`);
    return fallback;
  }

  /** What has come since the day of the view. */
  protected later(view: View): readonly DatedEvent[] {
    return laterEvents(view, this.now, this.tells);
  }

  /** The day on which the facts were checked, when that is too long ago. */
  protected get stale(): string | undefined {
    const fresh = this.count('stale-after', this.staleAfter, 0, FRESH);
    return isStale(this.now, fresh) ? this.#checked : undefined;
  }

  get #checked(): string {
    return dateInWords(readDate(this.now.casefile.updated) as CaseDate, this.language);
  }

  protected readonly onLaterToggle = ({ newState, target }: ToggleEvent): void => {
    // The list has disclosures of its own.
    if ((target as Element).matches('[part=later]')) this.isLaterOpen = newState === 'open';
  };

  /** What has come since the day of the view, one activation away. */
  protected laterLine(view: View): TemplateResult | typeof nothing {
    const later = this.later(view);
    if (!later.length) return nothing;
    return html`<details part="later" @toggle=${this.onLaterToggle}>
      <summary class="small">${this.language.words.later(later.length)}</summary>
      ${this.isLaterOpen ? laterList(view.casefile, later, this.language) : nothing}
    </details>`;
  }

  /** The view that a drawing's frame is made for: with a scrubber around, today's, so that it stays the same from day to day. */
  protected frameView(view: View): View {
    return this.stage?.scrubbed ? this.now : view;
  }

  /** The heading, the as-of line, the widget's body, and the footer with its sources. */
  protected frame(view: View, heading: string, body: unknown, cited: readonly CaseEvent[], note: unknown = nothing): TemplateResult {
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

  get #key(): string {
    return this.setting('src') === undefined ? (this.setting('case') ?? 'assange') : (this.sourceKey ?? '');
  }

  #day(): Day {
    const now = this.now.day;
    // A CMS field may hold a time as well, or a space: the day stands at its front.
    const asOf = (this.setting('asOf') ?? 'latest').trim();
    if (asOf === 'latest') return now;
    const day = asOf === 'publication' ? this.#published() : readDay(asOf.replace(/T.*/, ''));
    if (day === undefined && (asOf !== 'publication' || document.readyState === 'complete')) {
      this.warn('as-of', asOf, 'latest; a date such as 2021-01-06; publication, where the page says when the article was published');
    }
    // A day ahead of us would show as done what is only planned.
    return Math.min(day ?? now, now);
  }

  #published(): Day | undefined {
    this.#publishedOn ??= CaseElement.publicationDay?.(document, this);
    // A page that is still being read may say so yet.
    if (this.#publishedOn === undefined && document.readyState !== 'complete') addEventListener('load', () => { this.requestUpdate(); }, { once: true });
    return this.#publishedOn;
  }
}
