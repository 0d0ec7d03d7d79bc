import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * While a scrubber moves a widget, the widget does not get shorter than it has been since its width last changed. This
 * keeps what stands below from moving up and down. The reservation is released when the reader opens or closes a
 * list, and when another case is shown.
 */
export class HeightReservation implements ReactiveController {
  readonly #host: Host;
  readonly #scrubberDay: () => string | undefined;
  #day: string | undefined;
  #width = 0;
  readonly #resize = new ResizeObserver(() => {
    // In the next frame, because changing the height now would call this again in the same one.
    if (this.#frame?.clientWidth !== this.#width) requestAnimationFrame(this.release);
  });

  /** @param scrubberDay returns the day that the scrubber around the widget names; undefined if it has none */
  constructor(host: Host, scrubberDay: () => string | undefined) {
    this.#host = host;
    this.#scrubberDay = scrubberDay;
    host.addController(this);
    for (const type of ['case-load', 'case-expand', 'case-select']) host.addEventListener(type, this.release);
  }

  hostUpdate(): void {
    const day = this.#scrubberDay();
    if (day === undefined) this.release();
    else if (this.#day !== undefined && day !== this.#day) this.#reserve();
    this.#day = day;
  }

  hostDisconnected(): void {
    this.#day = undefined;
    this.release();
  }

  readonly release = (): void => {
    this.#resize.disconnect();
    this.#width = 0;
    if (this.#frame) this.#frame.style.minBlockSize = '';
  };

  /** A badge in a sentence has no frame, so its height is not reserved. */
  get #frame(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.frame');
  }

  #reserve(): void {
    const frame = this.#frame;
    if (!frame) return;
    if (frame.clientWidth !== this.#width) {
      this.release();
      this.#width = frame.clientWidth;
      this.#resize.observe(this.#host);
    }
    frame.style.minBlockSize = getComputedStyle(frame).blockSize;
  }
}
