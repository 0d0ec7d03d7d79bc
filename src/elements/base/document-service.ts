/** Optional: import it only if elements on the page use `src`. */
import type { ReactiveController } from 'lit';
import type { Casefile } from '../../../data/casefile.js';
import { documentKey, watchDocument, type DocumentViewer } from '../../cases/document-loader.js';
import { languageOf, textIn } from '../../words/language.js';
import { documentWords } from '../../words/document.js';
import { wordsIn } from '../../words/word-set.js';
import { nearestLang } from './language.js';
import { addService, type DocumentReader, type ServiceHost } from './services.js';

/** Timers cannot run longer than about 24 days, so longer times are cut to this. */
const MAX_SECONDS = 1e6;

class DocumentController implements ReactiveController, DocumentReader, DocumentViewer {
  key: string | undefined;

  readonly #host: ServiceHost;
  #stopWatching: (() => void) | undefined;
  /** The settings that are in effect. */
  #settings = '';
  #liveRegion: HTMLElement | undefined;
  #announcement = '';

  constructor(host: ServiceHost) {
    this.#host = host;
    host.addController(this);
  }

  get refresh(): number {
    return this.#seconds('refresh', 30);
  }

  get timeout(): number {
    return this.#seconds('timeout', 1);
  }

  get isVisible(): boolean {
    return this.#host.checkVisibility({ visibilityProperty: true });
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#settings = '';
  }

  /** Watches another document if the publisher has named another one. */
  hostUpdate(): void {
    const host = this.#host;
    const src = host.setting('src');
    const settings = JSON.stringify([src, host.setting('refresh'), host.setting('timeout')]);
    if (!host.isConnected || settings === this.#settings) return;
    this.#settings = settings;
    this.#stopWatching?.();
    this.key = src?.trim() ? documentKey(src) : undefined;
    this.#stopWatching = this.key === undefined ? undefined : watchDocument(this.key, this);
  }

  /** A live region is only read out if it is there before its text changes. */
  hostUpdated(): void {
    if (!this.refresh || this.#liveRegion) return;
    this.#liveRegion = document.createElement('span');
    this.#liveRegion.role = 'status';
    this.#liveRegion.style.cssText = 'position:absolute;clip-path:inset(50%)';
    // In front of what Lit renders, where Lit does not remove it.
    this.#host.renderRoot.prepend(this.#liveRegion);
  }

  announceChange(casefile: Casefile): void {
    const language = languageOf(nearestLang(this.#host), casefile.lang);
    const text = wordsIn(documentWords, language).changed(textIn(casefile.title, language));
    // The same text twice would not be read out twice.
    this.#announcement = this.#announcement === text ? `${text}\u00a0` : text;
    if (this.#liveRegion) this.#liveRegion.textContent = this.#announcement;
  }

  #seconds(attribute: 'refresh' | 'timeout', least: number): number {
    const text = this.#host.setting(attribute);
    if (!text) return 0;
    if (Number(text) >= least) return Math.min(Number(text), MAX_SECONDS);
    this.#host.warnOfValue(attribute, text, `seconds, ${least} or more`);
    return 0;
  }
}

addService('documentReader', (host) => new DocumentController(host));
