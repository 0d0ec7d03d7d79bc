/** Lets elements take the day of the article around them: `as-of="publication"`. Apart from them, so that who needs it not does not pay for it. */
import type { ReactiveController } from 'lit';
import { publicationDay } from '../../publication/publication-day.js';
import { today } from '../../dates/today.js';
import { CaseElement } from './case-element.js';

/** How long a framework may take to say when the article that it has drawn was published, in milliseconds. */
const MOMENT = 1000;

class PublicationController implements ReactiveController {
  readonly #host: CaseElement;

  constructor(host: CaseElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Elsewhere there may be another article. */
  hostConnected(): void {
    this.#host.isLooking = true;
  }

  /**
   * What a page says while it loads stays. A framework that draws a page says it a moment after the
   * element is there, and until then what it said of the page before.
   */
  hostUpdate(isLast = false): void {
    const host = this.#host;
    if (!host.isLooking || host.setting('asOf')?.trim() !== 'publication') return;
    const day = publicationDay(document, host);
    // Tomorrow it may be already where the page is written. What is further ahead is no day of publication.
    host.publishedOn = day && day > today() + 1 ? undefined : day;
    if (document.readyState !== 'complete') {
      host.isLooking = host.publishedOn === undefined;
      addEventListener(
        'load',
        () => {
          host.requestUpdate();
        },
        { once: true },
      );
    } else if (isLast) host.isLooking = false;
    else {
      setTimeout(() => {
        if (!host.isConnected) return;
        this.hostUpdate(true);
        host.requestUpdate();
      }, MOMENT);
    }
  }
}

CaseElement.addInitializer((element) => new PublicationController(element as CaseElement));
