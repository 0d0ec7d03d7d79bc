/** A hundred mounts and unmounts leave no listener, timer, observer or node. */
import { expect, fixture } from '@open-wc/testing';
import { pause, pinClock } from '../clock.js';
import { listen, NOW, settled, tag, TAGS } from '../support.js';

const { caseServer } = globalThis as unknown as { caseServer: string };

const ARTICLE = `<article><h2>A story</h2>${tag('case-timeline', 'as-of="publication"')}</article>`;
const ALL = TAGS.map((name) => tag(name)).join('');

/** What is mounted, and what in it makes it listen, wait or observe. */
const PAGES: readonly (readonly [what: string, html: string])[] = [
  ['all widgets', ALL],
  ['widgets with a scrubber', `<case-file as-of="2021-01-06"><case-scrubber></case-scrubber>${ALL}</case-file>`],
  ['a widget without its case', tag('case-timeline', 'case="nobody"', 'Fallback')],
  ['widgets in articles without a date', ARTICLE],
  ['a document that is refreshed', tag('case-status-badge', `src="${caseServer}/good.json?id=leak" refresh="30"`)],
  ['a document that never answers', tag('case-status-badge', `src="${caseServer}/slow.json?id=leak-2"`)],
  ['a document that fails', tag('case-status-badge', `src="${caseServer}/down.json?id=leak-3"`)],
];

/** Counts what is open: listeners of the page, timers, observers and elements. */
class Meter {
  readonly #listeners = new Map<string, number>();
  readonly #timers = new Set<unknown>();
  readonly #observers = new Set<unknown>();
  readonly #ids = new WeakMap<object, number>();
  #lastId = 0;
  readonly #restore: (() => void)[] = [];

  start(): void {
    const own = (listener: object): number => {
      if (!this.#ids.has(listener)) this.#ids.set(listener, (this.#lastId += 1));
      return this.#ids.get(listener)!;
    };
    const key = (target: EventTarget, type: string, listener: object, capture: boolean): string =>
      `${target === window ? 'window' : 'document'} ${type} ${own(listener)} ${capture}`;
    const isPage = (target: EventTarget | null): boolean => target === window || target === document;
    const isCapture = (options: unknown): boolean =>
      typeof options === 'object' && options ? Boolean((options as { capture?: boolean }).capture) : Boolean(options);
    this.#patch(EventTarget.prototype, 'addEventListener', (add) => {
      const listeners = this.#listeners;
      return function addEventListener(this: EventTarget | null, type: string, listener: object, options: unknown) {
        const target = this ?? window;
        if (isPage(target) && listener) listeners.set(key(target, type, listener, isCapture(options)), 1);
        return add.call(target, type, listener, options);
      };
    });
    this.#patch(EventTarget.prototype, 'removeEventListener', (remove) => {
      const listeners = this.#listeners;
      return function removeEventListener(this: EventTarget | null, type: string, listener: object, options: unknown) {
        const target = this ?? window;
        if (isPage(target) && listener) listeners.delete(key(target, type, listener, isCapture(options)));
        return remove.call(target, type, listener, options);
      };
    });
    for (const kind of ['Timeout', 'Interval'] as const) {
      this.#patch(globalThis, `set${kind}`, (set) => (run: () => void, wait: number) => {
        const id: unknown = set.call(
          globalThis,
          () => {
            if (kind === 'Timeout') this.#timers.delete(id);
            run();
          },
          wait,
        );
        this.#timers.add(id);
        return id;
      });
      this.#patch(globalThis, `clear${kind}`, (clear) => (id: unknown) => {
        this.#timers.delete(id);
        clear.call(globalThis, id);
      });
    }
    for (const { prototype } of [ResizeObserver, MutationObserver, IntersectionObserver]) {
      const observers = this.#observers;
      this.#patch(
        prototype,
        'observe',
        (observe) =>
          function observeCounted(this: unknown, ...args: unknown[]) {
            observers.add(this);
            return observe.apply(this, args);
          },
      );
      this.#patch(
        prototype,
        'disconnect',
        (disconnect) =>
          function disconnectCounted(this: unknown) {
            observers.delete(this);
            return disconnect.call(this);
          },
      );
    }
  }

  stop(): void {
    for (const restore of this.#restore.splice(0)) restore();
  }

  get open(): object {
    return {
      listeners: [...this.#listeners.keys()],
      timers: this.#timers.size,
      observers: this.#observers.size,
      elements: document.querySelectorAll('*').length,
    };
  }

  #patch(owner: object, name: string, make: (original: (...args: unknown[]) => unknown) => unknown): void {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, { ...descriptor, value: make(descriptor.value as () => unknown) });
    this.#restore.push(() => {
      Object.defineProperty(owner, name, descriptor);
    });
  }
}

describe('a hundred mounts and unmounts leave nothing open', () => {
  pinClock(NOW);
  listen();

  for (const [what, html] of PAGES) {
    it(what, async () => {
      const column = await fixture<HTMLElement>('<div></div>');
      const meter = new Meter();
      meter.start();
      try {
        const before = meter.open;
        for (let n = 0; n < 100; n++) {
          column.innerHTML = html;
          await Promise.resolve();
          if (n % 20 === 0) await settled();
          column.replaceChildren();
        }
        await pause(50);
        expect(meter.open).to.deep.equal(before);
      } finally {
        meter.stop();
      }
    }).timeout(30_000);
  }
});
