/** Optional: import it only if elements on the page use `as-of="publication"`. */
import type { ReactiveController } from 'lit';
import type { Day } from '../../dates/calendar.js';
import { today } from '../../dates/today.js';
import { publicationDay } from '../../publication/publication-day.js';
import { readAsOf } from './as-of.js';
import { addService, type PublicationFinder, type ServiceHost } from './services.js';

/** How long a framework may take to name the day after it has put an element into the page, in milliseconds. */
const SECOND_LOOK = 1000;

class PublicationController implements ReactiveController, PublicationFinder {
  day: Day | undefined;
  isSearching = true;

  readonly #host: ServiceHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ServiceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** An element that was moved may stand in another article. */
  hostConnected(): void {
    this.isSearching = true;
  }

  hostDisconnected(): void {
    removeEventListener('load', this.#updateHost);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostUpdate(): void {
    if (!this.isSearching || readAsOf(this.#host.setting('asOf')) !== 'publication') return;
    this.#look();
    if (document.readyState !== 'complete') {
      // A day that the page names while it loads is final.
      this.isSearching = this.day === undefined;
      if (this.isSearching) addEventListener('load', this.#updateHost, { once: true });
      return;
    }
    // A framework that puts an element into the page may name the day a little later. Until then the page may still
    // have the day of the page before.
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#look();
      this.isSearching = false;
      this.#updateHost();
    }, SECOND_LOOK);
  }

  readonly #updateHost = (): void => {
    this.#host.requestUpdate();
  };

  #look(): void {
    const day = publicationDay(document, this.#host);
    // The author's time zone may already have the next day. A later day is not the day of publication.
    this.day = day !== undefined && day > today() + 1 ? undefined : day;
  }
}

addService('publicationFinder', (host) => new PublicationController(host));
