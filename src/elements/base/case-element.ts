import { ContextConsumer } from '@lit/context';
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Casefile, Text } from '../../../data/casefile.js';
import type { Problem } from '../../casefile/problem.js';
import { onCaseProvided } from '../../cases/registry.js';
import { today } from '../../dates/today.js';
import type { View } from '../../view/view.js';
import { languageOf, textIn, type Language } from '../../words/language.js';
import { AS_OF_FORMS, AsOfDay } from './as-of.js';
import { warnOfMisspelledAttributes } from './attributes.js';
import { caseContext, type CaseContext, type SettingName } from './case-context.js';
import { CaseSource } from './case-source.js';
import { writeOnce } from './console.js';
import { fallback, warnOfNestedElements } from './fallback.js';
import { nearestLang, onLanguageChange } from './language.js';
import { onServiceAdded, type ServiceHost } from './services.js';
import { sharedStyles } from './shared.styles.js';
import { sharedView } from './shared-view.js';

/**
 * What all elements that show a case share: which case, as of which day, in which language. If the case cannot be
 * shown, the publisher's own content stays.
 *
 * @slot - What the reader sees without script, or when the case cannot be shown: a sentence, a picture, a link.
 *
 * @fires {CustomEvent<{ case: string }>} case-load - The element shows the case for the first time, or shows it again
 * because its document changed; `case` is its id.
 * @fires {CustomEvent<{ case: string, problems: { path: string, message: string }[] }>} case-error - The element cannot
 * show the case; `problems` says why, `case` names the case or the document.
 *
 * @csspart base - Everything that the element shows.
 * @csspart error - The sentence shown if there is neither a case nor content of the publisher's.
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
export abstract class CaseElement extends LitElement implements ServiceHost {
  static override properties: PropertyDeclarations = {
    case: {},
    src: {},
    asOf: { attribute: 'as-of' },
    refresh: {},
    timeout: {},
  };

  static override styles = [sharedStyles];

  /** The id of a registered casefile; by default `assange`. */
  case?: string;

  /** Where the casefile is, instead of `case`: a URL, or the `#id` of a JSON script element in the page. */
  src?: string;

  /**
   * The day for which the widget answers: a calendar date such as `2021-01-06`; `publication`, the date of the article
   * around it; or `latest`, today, by default.
   */
  asOf?: string;

  /** After how many seconds to check whether the document at `src` has changed, 30 or more; by default never. */
  refresh?: string;

  /** How many seconds a request for `src` may take; by default 10. */
  timeout?: string;

  /** The language of the element's words. */
  protected language: Language = languageOf('');

  /** What is true today, whatever day the element shows. Set before `renderView` is called. */
  protected now!: View;

  /** The case of the last render. */
  #casefile: Casefile | undefined;
  /** Its problems. */
  #problems: readonly Problem[] | undefined;
  /** The case of the last `case-load`. */
  #announced: Casefile | undefined;
  /** The message of the last `case-error`. */
  #reported: string | undefined;

  #unsubscribe: readonly (() => void)[] = [];
  readonly #source = new CaseSource(this);
  readonly #asOfDay = new AsOfDay(this);
  readonly #context = new ContextConsumer(this, { context: caseContext, subscribe: true });
  readonly #askForContext = (): void => {
    this.#context.hostConnected();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    const update = (): void => {
      this.requestUpdate();
    };
    this.#unsubscribe = [onCaseProvided(update), onServiceAdded(update), onLanguageChange(this, update)];
    // A <case-file> may be defined after the elements inside it.
    document.addEventListener('context-provider', this.#askForContext);
    update();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    document.removeEventListener('context-provider', this.#askForContext);
    // Where the element is put next there may be no <case-file>.
    this.#context.value = undefined;
  }

  /** What the `<case-file>` around the element provides; undefined if there is none. */
  protected get context(): CaseContext | undefined {
    return this.#context.value;
  }

  /** @internal The element's own setting, or else that of the `<case-file>` around it. */
  setting(name: SettingName): string | undefined {
    // An element that names its own case does not show the document that <case-file> names.
    const own = name === 'case' || name === 'src' ? (this.case ?? this.src) : this[name];
    const value = (own === undefined || own === null ? this.context : this)?.[name] ?? undefined;
    return value === undefined ? undefined : String(value);
  }

  /** @internal See `ServiceHost`. */
  warn(attribute: string, message: string): void {
    writeOnce(this.#ownerOf(attribute), 'warn', message);
  }

  /** @internal See `AttributeHost`. */
  warnOfValue(attribute: string, value: string | null | undefined, allowed: string): void {
    this.warn(attribute, `${attribute}="${String(value)}" has no effect; allowed: ${allowed}.`);
  }

  protected override willUpdate(): void {
    warnOfMisspelledAttributes(this);
    this.#source.prepare();
    this.#asOfDay.prepare();
  }

  protected override render(): unknown {
    this.#problems = undefined;
    try {
      const found = this.#source.find();
      this.#casefile = found?.casefile;
      if (found?.casefile) return this.#renderCase(found.casefile);
      return found ? this.#renderFallback(found.problems) : html`<slot></slot>`;
    } catch (error) {
      return this.fail('', String(error));
    }
  }

  protected override updated(): void {
    warnOfNestedElements(this);
    const problems = this.#problems;
    const message = problems?.[0]?.message;
    if (problems && message !== this.#reported) {
      this.#writeError(problems);
      this.emit('case-error', { case: this.#source.key, problems });
    }
    this.#reported = message;
    const shown = problems ? undefined : this.#casefile;
    if (shown && shown !== this.#announced) this.emit('case-load', { case: shown.id });
    this.#announced = shown;
  }

  /** Renders the widget, or calls `fail`. */
  protected abstract renderView(view: View): unknown;

  /**
   * Shows the fallback and reports the problem.
   *
   * @param path the attribute that is wrong; empty if no attribute is wrong
   * @param message a sentence for the publisher: what is wrong, and what would be right
   */
  protected fail(path: string, message: string): TemplateResult {
    return this.#renderFallback([{ code: 'attribute', path, message }]);
  }

  /** Sends an event that bubbles, out of shadow roots too. */
  protected emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** @returns a text of the casefile, in the best language that it has */
  protected text(text: Text): string {
    return textIn(text, this.language);
  }

  /** The element that an attribute's value comes from: this one, or the `<case-file>` around it. */
  #ownerOf(attribute: string): Element {
    const caseFile = this.context?.caseFile;
    return attribute && caseFile?.hasAttribute(attribute) && !this.hasAttribute(attribute) ? caseFile : this;
  }

  #renderCase(casefile: Casefile): unknown {
    this.language = languageOf(nearestLang(this), casefile.lang);
    this.now = sharedView(casefile, today());
    const day = this.#asOfDay.find(this.now.day);
    if (day === undefined) {
      const asOf = this.setting('asOf') ?? '';
      return this.fail('as-of', `as-of="${asOf}" cannot be understood. Allowed: ${AS_OF_FORMS}.`);
    }
    return this.renderView(sharedView(casefile, day));
  }

  #renderFallback(problems: readonly Problem[]): TemplateResult {
    this.#problems = problems;
    return fallback(this, this.language, () => {
      this.requestUpdate();
    });
  }

  #writeError(problems: readonly Problem[]): void {
    if (this.#source.isReported(problems)) return;
    const { path, message } = problems[0] as Problem;
    const owner = this.#ownerOf(path);
    if (owner === this) console.error(`<${this.localName}>: ${message}`);
    else writeOnce(owner, 'error', message);
  }
}
