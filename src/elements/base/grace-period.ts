import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a script may take after the page has loaded, in milliseconds. */
const GRACE = 5000;

/**
 * The time in which a script of the page may still bring what an element needs: it ends five seconds after `begin`,
 * or after the page has loaded if that is later. The element is updated when it is over.
 */
export class GracePeriod implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: 'not begun' | 'page loads' | 'waiting' | 'over' = 'not begun';
  #lacking = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isOver(): boolean {
    return this.#state === 'over';
  }

  /**
   * Call this when the element lacks something. It begins once for each thing, while the element is in the page.
   *
   * @param lacking what the element lacks, such as the id of a case
   */
  begin(lacking: string): void {
    if (lacking !== this.#lacking) this.hostDisconnected();
    this.#lacking = lacking;
    if (this.#state !== 'not begun') return;
    if (document.readyState === 'complete') {
      this.#wait();
    } else {
      this.#state = 'page loads';
      addEventListener('load', this.#wait, { once: true });
    }
  }

  hostDisconnected(): void {
    removeEventListener('load', this.#wait);
    clearTimeout(this.#timer);
    this.#state = 'not begun';
  }

  readonly #wait = (): void => {
    this.#state = 'waiting';
    this.#timer = setTimeout(() => {
      this.#state = 'over';
      this.#host.requestUpdate();
    }, GRACE);
  };
}
