import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** A `<details>` element: a summary, and content that the reader can open. */
export interface Disclosure {
  /** Its part name, for style sheets. */
  readonly part: string;
  /** Distinguishes it from others with the same part name. */
  readonly key?: string;
  readonly summary: string;
  readonly content: () => unknown;
  /** Its name for assistive technology, where the summary is not enough. */
  readonly label?: string | undefined;
  /**
   * Whether the content is rendered while it is closed, so that it can be printed. By default it is rendered when the
   * reader opens it, because readers open few of a page's lists.
   */
  readonly isRenderedClosed?: boolean;
}

/** Renders a disclosure that stays open or closed as the reader left it. */
export type Disclose = (disclosure: Disclosure) => TemplateResult;

/** Remembers which disclosures of a widget the reader has opened. */
export class Disclosures {
  readonly #open = new Set<string>();
  readonly #onChange: () => void;

  /** @param onChange called when one is opened or closed */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  setOpen(key: string, isOpen: boolean): void {
    if (isOpen === this.isOpen(key)) return;
    if (isOpen) this.#open.add(key);
    else this.#open.delete(key);
    this.#onChange();
  }

  readonly render: Disclose = ({ part, key = '', summary, content, label, isRenderedClosed = false }) => {
    const name = part + key;
    const isOpen = this.isOpen(name);
    // Without this a click would open it while it is still empty.
    const onClick = (event: Event): void => {
      event.preventDefault();
      this.setOpen(name, !isOpen);
    };
    const onToggle = ({ currentTarget }: Event): void => {
      this.setOpen(name, (currentTarget as HTMLDetailsElement).open);
    };
    return html`<details part=${part} .open=${isOpen} @toggle=${onToggle}>
      <summary aria-label=${ifDefined(label)} @click=${onClick}>${summary}</summary>
      ${isOpen || isRenderedClosed ? content() : nothing}
    </details>`;
  };
}
