import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { warnOfMisspelledAttributes } from '../base/attributes.js';
import { caseContext, type CaseFileElement } from '../base/case-context.js';
import { define } from '../base/define.js';

/**
 * Gives its settings to all elements inside it, at any depth: which case they show, and as of which day. An element's
 * own attribute wins. Its `lang` applies to them as that of any other element does.
 *
 * @element case-file
 *
 * @slot - The article, or the part of it with the widgets.
 */
export class CaseFile extends LitElement implements CaseFileElement {
  static override properties = {
    case: {},
    src: {},
    asOf: { attribute: 'as-of' },
    refresh: {},
    timeout: {},
  };

  static override styles = css`
    :host(:not([hidden])) {
      display: block;
    }
  `;

  /** The id of a registered casefile; by default `assange`. */
  case?: string;

  /** Where the casefile is, instead of `case`: a URL, or the `#id` of a JSON script element in the page. */
  src?: string;

  /**
   * The day for which the widgets answer: a calendar date such as `2021-01-06`; `publication`, the date of the article
   * around each; or `latest`, today, by default. A `<case-scrubber>` inside moves it.
   */
  asOf?: string;

  /** After how many seconds to check whether the document at `src` has changed, 30 or more; by default never. */
  refresh?: string;

  /** How many seconds a request for `src` may take; by default 10. */
  timeout?: string;

  readonly #scrubbers = new Set<Element>();
  readonly #provider = new ContextProvider(this, { context: caseContext, initialValue: {} });

  /** @internal */
  addScrubber(scrubber: Element): void {
    if (!this.#scrubbers.size) this.requestUpdate();
    this.#scrubbers.add(scrubber);
  }

  /** @internal */
  removeScrubber(scrubber: Element): void {
    this.#scrubbers.delete(scrubber);
    if (!this.#scrubbers.size) this.requestUpdate();
  }

  /** The elements inside get the new settings before anything is painted. */
  protected override willUpdate(): void {
    warnOfMisspelledAttributes(this);
    const { case: id, src, asOf, refresh, timeout } = this;
    const hasScrubber = this.#scrubbers.size > 0;
    this.#provider.setValue({ case: id, src, asOf, refresh, timeout, caseFile: this, hasScrubber });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

define('case-file', CaseFile);

declare global {
  interface HTMLElementTagNameMap {
    'case-file': CaseFile;
  }
}
