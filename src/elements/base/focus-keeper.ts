import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Restores the focus after an update that moved or removed the focused control: to the link with the same address in
 * the same list, else to the nearest control before it, else after it.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: Host;
  #restore: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const focused = root.activeElement as HTMLAnchorElement | null;
    this.#restore = undefined;
    if (!focused) return;
    const { href } = focused;
    const list = focused.closest('ul');
    const controls = [...root.querySelectorAll<HTMLElement>('a,button,summary,[tabindex]')];
    const index = controls.indexOf(focused);
    this.#restore = (): void => {
      const sameLinks = [...(list?.querySelectorAll('a') ?? [])].filter((link) => link.href === href);
      const candidates = [...sameLinks, ...controls.slice(0, index + 1).reverse(), ...controls.slice(index)];
      const target = candidates.find((each) => root.contains(each) && each.checkVisibility());
      if (target !== root.activeElement) target?.focus({ preventScroll: true });
    };
  }

  hostUpdated(): void {
    this.#restore?.();
  }
}
