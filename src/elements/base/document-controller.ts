/** Lets elements show casefiles from `src`. Apart from them, so that who needs it not does not pay for it. */
import type { ReactiveController } from 'lit';
import type { Text } from '../../../data/casefile.js';
import { keyOf, show, type Shower } from '../../cases/document-loader.js';
import { sourceWords } from '../../words/source.js';
import { textIn } from '../../words/language.js';
import { wordsIn } from '../../words/word-set.js';
import { CaseElement } from './case-element.js';

class SourceController implements ReactiveController, Shower {
  readonly #host: CaseElement;
  #hide: (() => void) | undefined;
  #region: HTMLElement | undefined;
  #settings = '';
  #said = '';

  constructor(host: CaseElement) {
    this.#host = host;
    host.addController(this);
  }

  get refresh(): number {
    return this.#seconds('refresh', 30);
  }

  get timeout(): number {
    return this.#seconds('timeout', 1);
  }

  hostConnected(): void {
    this.#settings = '';
  }

  hostDisconnected(): void {
    this.#hide?.();
  }

  /** Before each drawing: has the publisher named another document? */
  hostUpdate(): void {
    const [src, refresh, timeout] = (['src', 'refresh', 'timeout'] as const).map((name) => this.#host.setting(name));
    const settings = `${src}\n${refresh}\n${timeout}`;
    if (!this.#host.isConnected || settings === this.#settings) return;
    this.#settings = settings;
    this.#hide?.();
    this.#host.sourceKey = src?.trim() && keyOf(src);
    if (this.#host.sourceKey) this.#hide = show(this.#host.sourceKey, this);
  }

  /** A live region must be there before it says something. */
  hostUpdated(): void {
    if (!this.refresh || this.#region) return;
    this.#region = document.createElement('span');
    this.#region.role = 'status';
    this.#region.style.cssText = 'position:absolute;clip-path:inset(50%)';
    // In front, where Lit does not clear.
    this.#host.renderRoot.prepend(this.#region);
  }

  get isSeen(): boolean {
    return this.#host.checkVisibility({ visibilityProperty: true });
  }

  announce(title: Text): void {
    const { language } = this.#host;
    const text = wordsIn(sourceWords, language).changed(textIn(title, language));
    // The same words twice would not be read twice.
    this.#said = this.#said === text ? `${text}\u00a0` : text;
    if (this.#region) this.#region.textContent = this.#said;
  }

  #seconds(attribute: 'refresh' | 'timeout', least: number): number {
    const text = this.#host.setting(attribute);
    if (!text) return 0;
    // Timers count no further than 24 days.
    if (Number(text) >= least) return Math.min(Number(text), 1e6);
    this.#host.warnOfValue(attribute, text, `seconds, ${least} or more`);
    return 0;
  }
}

for (const name of ['refresh', 'timeout']) CaseElement.createProperty(name);
CaseElement.addInitializer((element) => new SourceController(element as CaseElement));
