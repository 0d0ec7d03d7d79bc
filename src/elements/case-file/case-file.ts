import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { settingsContext, type Stage } from '../base/case-context.js';

/** After so many milliseconds without a move the slider is at rest. */
const REST = 300;

/** Knows who takes its settings from it. */
class Provider extends ContextProvider<typeof settingsContext, CaseFile> {
  get widgets(): LitElement[] {
    return [...this.subscriptions.values()].map(({ consumerHost }) => consumerHost as LitElement);
  }
}

/**
 * Says once, for all widgets inside it at any depth, which case they show and as of which day. A
 * widget's own attribute wins. Its `lang` counts for them as that of any other element does.
 *
 * @element case-file
 *
 * @slot - The article, or the part of it with the widgets.
 */
export class CaseFile extends LitElement implements Stage {
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

  /** The day for which the widgets answer: a calendar date such as `2021-01-06`; `publication`, the date of the article around each; or `latest`, today, by default. A `<case-scrubber>` inside moves it. */
  asOf?: string;

  /** Seconds after which to look whether the document at `src` has changed, 30 or more; by default never. */
  refresh?: string;

  /** Seconds that a request for `src` may take; by default 10. */
  timeout?: string;

  /** @internal */
  readonly warned = new Set<string>();

  /** @internal */
  isMoving = false;

  #isScrubbed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #provider = new Provider(this, { context: settingsContext, initialValue: {} });

  /** @internal Whether a scrubber stands inside. */
  get scrubbed(): boolean {
    return this.#isScrubbed;
  }

  /** @internal */
  set scrubbed(scrubbed: boolean) {
    if (scrubbed !== this.#isScrubbed) this.requestUpdate();
    this.#isScrubbed = scrubbed;
  }

  /** @internal */
  get widgets(): readonly LitElement[] {
    return this.#provider.widgets;
  }

  /** @internal */
  async moveTo(day: string | undefined): Promise<unknown> {
    this.asOf = day;
    this.isMoving = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.isMoving = false;
      this.requestUpdate();
    }, REST);
    await this.updateComplete;
    return Promise.all(this.widgets.map((widget) => widget.updateComplete));
  }

  /** What has changed reaches the widgets before anything is painted. */
  protected override willUpdate(): void {
    const { case: id, src, asOf, refresh, timeout } = this;
    this.#provider.setValue({ case: id, src, asOf, refresh, timeout, stage: this });
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
