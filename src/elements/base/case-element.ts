import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Casefile, Text } from '../../../data/casefile.js';
import { readDay, type Day } from '../../dates/edtf.js';
import type { Problem } from '../../casefile/parse.js';
import { findCase, onProvide } from '../../cases/registry.js';
import { today } from '../../dates/today.js';
import { viewOf, type View } from '../../view/view.js';
import { languageOf, textIn, type Language } from '../../words/language.js';
import { nearestLang } from './language.js';
import { settingsContext, type Setting, type Stage } from './case-context.js';
import { sharedStyles } from './shared.styles.js';

/** Widgets on one case and one day share one view; a page shows few days. The latest is the first. */
let views: readonly View[] = [];
const MAX_VIEWS = 8;

function sharedView(casefile: Casefile, day: Day): View {
  const view = views.find((each) => each.casefile === casefile && each.day === day) ?? viewOf(casefile, day);
  views = [...new Set([view, ...views])].slice(0, MAX_VIEWS);
  return view;
}

/**
 * What all elements that show a case have in common: which case, as of which day, in which language;
 * and that an error leaves the publisher's own content standing.
 *
 * @slot - What the reader sees without script, or when the case cannot be had: a sentence, a picture, a link.
 *
 * @fires {CustomEvent<{ case: string }>} case-load - The case is there and drawn for the first time, or drawn anew because its document changed; `case` is its id.
 * @fires {CustomEvent<{ case: string, problems: { path: string, message: string }[] }>} case-error - The widget cannot be drawn; `problems` says why, `case` which case or which document.
 *
 * @csspart base - All that the element draws.
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
  };

  static override styles = [sharedStyles];

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

  /** @internal */
  language: Language = languageOf('');

  /** @internal What was warned of. */
  warned = new Set<string>();
  #casefile: Casefile | undefined;
  #shown: Casefile | undefined;
  #failure: string | undefined;
  #problems: readonly Problem[] | undefined;
  #unsubscribe: (() => void) | undefined;

  /** @internal What `<case-file>` around the element says. */
  readonly given = new ContextConsumer(this, { context: settingsContext, subscribe: true });

  /** @internal What is true today, whatever day the widget shows. */
  now!: View;

  /** @internal The document that `src` names, in place of `case`: set by the controller that reads it. */
  sourceKey?: string;

  /** @internal The day on which the article around it was published: set by the controller that looks for it. */
  publishedOn?: Day;

  /** @internal Whether that controller still looks. */
  isLooking = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = onProvide(() => {
      this.requestUpdate();
    });
    // A <case-file> may be defined after the elements inside it.
    document.addEventListener('context-provider', this.#ask);
    this.requestUpdate();
  }

  readonly #ask = (): void => {
    this.given.hostConnected();
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    document.removeEventListener('context-provider', this.#ask);
    // Elsewhere there may be no <case-file>.
    this.given.value = undefined;
  }

  /** The `<case-file>` around the element, for what concerns all of it. */
  protected get stage(): Stage | undefined {
    return this.given.value?.stage;
  }

  /** @internal What an attribute says, or the `<case-file>` around the element; its own wins. */
  setting(name: Setting): string | undefined {
    // Who names a case of its own does not want the document of the others.
    const own = name === 'case' || name === 'src' ? (this.case ?? this.src) : this[name];
    const value = ((own ?? undefined) === undefined ? this.given.value : this)?.[name] ?? undefined;
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
          return this.fail(
            'src',
            src.trim() ? 'src needs "casefile/source".' : 'src is empty: name a casefile, or leave it out.',
          );
        }
        // A later script of the page may register it still.
        if (src === undefined && document.readyState === 'complete') {
          return this.fail('case', `No case "${this.#key}" is registered: see registerCase().`);
        }
        addEventListener(
          'load',
          () => {
            this.requestUpdate();
          },
          { once: true },
        );
        return html`<slot></slot>`;
      }
      this.language = languageOf(nearestLang(this), casefile.lang);
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
    const hasFallback = [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node instanceof Text && node.data.trim(),
    );
    return html`<slot @slotchange=${() => {
      this.requestUpdate();
    }}></slot>${
      hasFallback
        ? nothing
        : html`<span class="small" part="error" lang=${this.language.locale}>${this.language.words.unavailable}</span>`
    }`;
  }

  protected emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** @internal See `AttributeHost`. */
  warnOfValue(attribute: string, value: string | null | undefined, allowed: string): void {
    const key = `${attribute}="${String(value)}"`;
    // What <case-file> says wrong it says once, not for each widget.
    const { stage } = this;
    const { localName, warned } =
      stage?.hasAttribute(attribute) && !this.hasAttribute(attribute)
        ? stage
        : { localName: this.localName, warned: this.warned };
    if (warned.has(key)) return;
    warned.add(key);
    console.warn(`<${localName}>: ${key} has no effect; allowed: ${allowed}.`);
  }

  protected text(text: Text): string {
    return textIn(text, this.language);
  }

  get #key(): string {
    return this.setting('src') === undefined ? (this.setting('case') ?? 'assange') : (this.sourceKey ?? '');
  }

  #day(): Day {
    const now = this.now.day;
    // A CMS field may hold a time as well, or a space: the day stands at its front.
    const asOf = (this.setting('asOf') ?? 'latest').trim();
    if (asOf === 'latest') return now;
    const day = asOf === 'publication' ? this.publishedOn : readDay(asOf.replace(/T.*/, ''));
    if (day === undefined && (asOf !== 'publication' || !this.isLooking)) {
      this.warnOfValue('as-of', asOf, 'latest; a date such as 2021-01-06; publication, where the page tells its day');
    }
    // A day ahead of us would show as done what is only planned.
    return Math.min(day ?? now, now);
  }
}
