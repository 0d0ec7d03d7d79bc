/** So that what stands below stays where it is while a slider moves the widgets above. */
import type { LitElement } from 'lit';
import { isoOf, type Day } from '../read/dates.js';
import type { Life } from '../view/life.js';
import { CaseElement } from './case-element.js';
import type { Stage } from './settings.js';

/** How many days are measured at most. */
const MEASURED = 240;

/** A whole frame has 16 ms: another day is measured when so many are left. */
const SPARE = 8;

/** Waits until the page has nothing else to do, but not for ever; tells the milliseconds that it has, where the browser knows. */
const idle = (): Promise<() => number> => new Promise((resolve) => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback((deadline) => { resolve(() => deadline.timeRemaining()); }, { timeout: 100 });
  else setTimeout(resolve, 50, () => 0);
});

/** Gives each widget of a stage, or the paragraph that it stands in, the room of its tallest day. */
export class Room {
  readonly #slider: CaseElement;
  #stage: Stage | undefined;
  #life: Life | undefined;
  /** How wide the slider is, and what the reader has opened in the widgets: for these the heights are measured. */
  #state = '';
  #heights: ReadonlyMap<HTMLElement, number> = new Map();
  /** What is held, at which height, and what its own style said. */
  readonly #held = new Map<HTMLElement, { readonly height: number; readonly before: string }>();

  constructor(slider: CaseElement) {
    this.#slider = slider;
  }

  /** Measures anew where anything is not as it was measured. */
  look(stage: Stage | undefined, life: Life | undefined): void {
    const state = [this.#slider.clientWidth, ...this.#widgetsOf(stage).map((widget) => JSON.stringify([statesOf(widget), disclosuresIn(widget, '[open]').map(keyOf)]))].join();
    if (stage === this.#stage && life === this.#life && state === this.#state) return;
    [this.#stage, this.#life, this.#state, this.#heights] = [stage, life, state, new Map()];
    void this.#measure();
  }

  /** Keeps all as tall as on their tallest day; before that is known, as tall as they are. */
  hold(): void {
    const boxes = this.#boxes();
    for (const box of this.#held.keys()) if (!boxes.has(box)) this.#release(box);
    for (const box of boxes) {
      const held = this.#held.get(box);
      if (held && this.#heights.has(box)) continue;
      const height = Math.max(this.#heights.get(box) ?? 0, box.offsetHeight);
      if (height <= (held?.height ?? 0)) continue;
      const { boxSizing, paddingBlockStart, paddingBlockEnd, borderBlockStartWidth, borderBlockEndWidth } = getComputedStyle(box);
      const around = boxSizing === 'border-box' ? [] : [paddingBlockStart, paddingBlockEnd, borderBlockStartWidth, borderBlockEndWidth];
      this.#held.set(box, { height, before: held?.before ?? box.style.minBlockSize });
      box.style.minBlockSize = `${around.reduce((rest, size) => rest - parseFloat(size), height)}px`;
    }
  }

  /** Gives all back as it was. */
  leave(): void {
    this.look(undefined, undefined);
    for (const box of this.#held.keys()) this.#release(box);
  }

  #release(box: HTMLElement): void {
    box.style.minBlockSize = this.#held.get(box)?.before ?? '';
    this.#held.delete(box);
  }

  /** The widgets that the slider moves; in place of one inside a line the block around it, unless that has the slider in it. */
  #boxes(): Set<HTMLElement> {
    const boxOf = (element: HTMLElement): HTMLElement => {
      const { parentElement: parent } = element;
      return parent && parent !== this.#stage && !parent.contains(this.#slider) && isInline(element) ? boxOf(parent) : element;
    };
    return new Set(this.#widgetsOf(this.#stage).map(boxOf));
  }

  #widgetsOf(stage: Stage | undefined): LitElement[] {
    return (stage?.widgets ?? []).filter((widget) => widget !== this.#slider && (widget as CaseElement).asOf === undefined && !widget.closest('[inert]'));
  }

  /** Measures copies that nobody sees, so that a reader who is quicker is not disturbed. */
  async #measure(): Promise<void> {
    const [life, state] = [this.#life, this.#state];
    const heights = new Map<HTMLElement, number>();
    const copies = new Map<HTMLElement, Copy>();
    // What lasts is told at its longest on the eve of the next event.
    const days = life ? [...new Set(life.days.flatMap((day) => [Math.max(day - 1, life.start), day])), life.end] : [];
    const every = Math.ceil(days.length / MEASURED);
    const queue = days.filter((_, index) => index % every === 0);
    while (queue.length) {
      const left = await idle();
      if (life !== this.#life || state !== this.#state) return;
      if (!copies.size) for (const box of this.#boxes()) copies.set(box, copyOf(box));
      // In the page only until the next frame: else a rule for the last of its parent, say, would now mean the copy.
      for (const [original, { box }] of copies) original.after(box);
      do {
        const day = isoOf({ precision: 'day', first: queue.shift() as Day });
        for (const [box, copy] of copies) heights.set(box, Math.max(heights.get(box) ?? 0, await heightOn(copy, day)));
      } while (queue.length && left() > SPARE);
      for (const { box } of copies.values()) box.remove();
    }
    this.#heights = heights;
    // At once where nobody sees that what stands below moves; else with the first move of the slider.
    const isMoved = this.#held.size;
    for (const box of this.#held.keys()) this.#release(box);
    if (isMoved || (this.#stage && this.#stage.getBoundingClientRect().bottom > innerHeight)) this.hold();
  }
}

/** A copy of a box beside it, and of each widget in it. */
interface Copy {
  readonly box: HTMLElement;
  readonly widgets: readonly (readonly [original: CaseElement, copy: CaseElement])[];
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith('inline');
}

/** The copy is styled by the same rules of the page, takes no room and is not told to anyone. */
function copyOf(original: HTMLElement): Copy {
  const box = original.cloneNode(true) as HTMLElement;
  const { inlineSize } = getComputedStyle(original);
  const [from, to] = [original, box].map((root) => [root, ...root.querySelectorAll<HTMLElement>('*')]) as [HTMLElement[], HTMLElement[]];
  const widgets = from.flatMap((widget, index) => (widget instanceof CaseElement ? [[widget, to[index] as CaseElement] as const] : []));
  to.forEach((element, index) => {
    // Else it would take part in the page: as the target of a link, in a group of radio buttons.
    for (const name of ['id', 'name']) element.removeAttribute(name);
    // A second player, or an element of someone else's, would load again: its room stands in for it.
    const { offsetWidth, offsetHeight } = from[index] as HTMLElement;
    if (!/-|iframe|video|audio|object|embed/.test(element.localName) || element instanceof CaseElement) return;
    const room = document.createElement('span');
    room.className = element.className;
    room.style.cssText = `display:inline-block;inline-size:${offsetWidth}px;block-size:${offsetHeight}px`;
    element.replaceWith(room);
  });
  for (const [widget, copy] of widgets) {
    Object.assign(copy, statesOf(widget));
    // What stands in for a widget that cannot be drawn.
    for (const child of [...copy.children]) if (!child.slot) child.remove();
  }
  box.inert = true;
  box.style.cssText += `;position:fixed;inset:0 auto auto 0;visibility:hidden;min-block-size:0;inline-size:${inlineSize}`;
  for (const type of ['case-load', 'case-error']) box.addEventListener(type, (event) => { event.stopPropagation(); });
  return { box, widgets };
}

async function heightOn({ box, widgets }: Copy, day: string | undefined): Promise<number> {
  for (const [widget, copy] of widgets) {
    copy.asOf = day;
    await copy.updateComplete;
    const open = disclosuresIn(widget, '[open]').map(keyOf);
    for (const disclosure of disclosuresIn(copy)) disclosure.open = open.includes(keyOf(disclosure));
  }
  return box.offsetHeight;
}

/** What the reader has chosen in a widget. */
function statesOf(widget: LitElement): object {
  const names = [...(widget.constructor as typeof LitElement).elementProperties].flatMap(([name, { state }]) => (state ? [name] : []));
  return Object.fromEntries(names.map((name) => [name, widget[name as keyof LitElement]]));
}

function disclosuresIn(widget: LitElement, which = ''): HTMLDetailsElement[] {
  return [...widget.renderRoot.querySelectorAll<HTMLDetailsElement>(`details${which}`)];
}

/** Which of the widget's disclosures it is: by its part, and its entry in the list. */
function keyOf(disclosure: Element): string {
  return disclosure.part.value + String(disclosure.closest('li')?.querySelector('b')?.textContent);
}
