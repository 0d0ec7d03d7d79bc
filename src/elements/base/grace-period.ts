import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a script may take after the page has loaded, in milliseconds. */
const GRACE = 5000;

/**
 * The time in which a script of the page may still bring what an element needs: until five seconds after the element
 * asked for it, or after the page has loaded if that comes later. The element is updated when it is over.
 */
export class GracePeriod implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: 'not begun' | 'page loads' | 'waiting' | 'over' = 'not begun';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it is over. It begins when this is asked for the first time. */
  get isOver(): boolean {
    if (this.#state === 'not begun') {
      if (document.readyState === 'complete') this.#wait();
      else {
        this.#state = 'page loads';
        addEventListener('load', this.#wait, { once: true });
      }
    }
    return this.#state === 'over';
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
