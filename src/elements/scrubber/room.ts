/** So that what stands below stays where it is while a slider moves the widgets above. */
import type { LitElement } from 'lit';
import { calendarDay, calendarParts, isoDay, type Day } from '../../dates/calendar.js';
import type { CaseSpan } from '../../view/case-span.js';
import type { CaseElement } from '../base/case-element.js';
import { nearestLang } from '../base/language.js';
import type { Stage } from '../base/case-context.js';

/** How many days are measured at most. */
const MEASURED = 480;

/** A whole frame has 16 ms: another day is measured when so many are left. */
const SPARE = 8;

/** Waits until the page has nothing else to do, but not for ever; tells the milliseconds that it has, where the browser knows. */
const idle = (): Promise<() => number> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(
        (deadline) => {
          resolve(() => deadline.timeRemaining());
        },
        { timeout: 100 },
      );
    else setTimeout(resolve, 50, () => 0);
  });

/** Gives each widget of a stage, or the paragraph that it stands in, the room of its tallest day. */
export class Room {
  readonly #slider: CaseElement;
  #stage: Stage | undefined;
  #life: CaseSpan | undefined;
  /** How wide all are, and what the reader has opened in the widgets: for these the heights are measured. */
  #state = '';
  #heights: ReadonlyMap<HTMLElement, number> = new Map();
  /** Whether all has its room, and for how many widgets. */
  #isHeld = false;
  #count = 0;
  /** What is held, at which height, and what its own style said. */
  readonly #held = new Map<HTMLElement, { readonly height: number; readonly before: string }>();

  constructor(slider: CaseElement) {
    this.#slider = slider;
  }

  /** Measures anew where anything is not as it was measured. */
  look(stage: Stage | undefined, life: CaseSpan | undefined): void {
    const widgets = this.#widgetsOf(stage);
    const state = [
      this.#slider.clientWidth,
      ...widgets.map((widget) => JSON.stringify([widget.clientWidth, statesOf(widget)])),
    ].join();
    if (stage === this.#stage && life === this.#life && state === this.#state) return;
    [this.#stage, this.#life, this.#state, this.#heights, this.#isHeld, this.#count] = [
      stage,
      life,
      state,
      new Map(),
      false,
      widgets.length,
    ];
    void this.#measure();
  }

  /** Keeps all, or only these, as tall as on their tallest day; before that is known, as tall as they are. */
  hold(isOne: (box: HTMLElement) => boolean = () => true): void {
    // A widget may have come or gone since.
    if (this.#widgetsOf(this.#stage).length !== this.#count) this.look(this.#stage, this.#life);
    if (this.#isHeld) return;
    const boxes = this.#boxes();
    for (const box of this.#held.keys()) if (!boxes.has(box)) this.#release(box);
    for (const box of [...boxes.keys()].filter(isOne)) {
      const held = this.#held.get(box);
      if (held && this.#heights.has(box)) continue;
      const height = Math.max(this.#heights.get(box) ?? 0, heightOf(box));
      if (height <= (held?.height ?? 0)) continue;
      this.#held.set(box, { height, before: held?.before ?? box.style[leastOf(box)] });
      box.style[leastOf(box)] = `${height}px`;
    }
    this.#isHeld = [...boxes.keys()].every((box) => this.#held.has(box) && this.#heights.has(box));
  }

  /** Gives all back as it was. */
  leave(): void {
    this.look(undefined, undefined);
    for (const box of this.#held.keys()) this.#release(box);
  }

  #release(box: HTMLElement): void {
    box.style[leastOf(box)] = this.#held.get(box)?.before ?? '';
    this.#held.delete(box);
  }

  #widgetsOf(stage: Stage | undefined): CaseElement[] {
    return ((stage?.widgets as readonly CaseElement[] | undefined) ?? []).filter(
      (widget) => widget !== this.#slider && (widget.asOf ?? undefined) === undefined,
    );
  }

  /** The frames of the widgets that the slider moves; for those inside a line the block around them, unless that has the slider in it. */
  #boxes(): Map<HTMLElement, CaseElement[]> {
    const blockOf = (element: HTMLElement): HTMLElement => {
      const parent = element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as HTMLElement | undefined);
      return parent &&
        parent !== this.#stage &&
        !parent.contains(this.#slider) &&
        /^(inline|contents)/.test(getComputedStyle(element).display)
        ? blockOf(parent)
        : element;
    };
    const boxes = new Map<HTMLElement, CaseElement[]>();
    for (const widget of this.#widgetsOf(this.#stage)) {
      const box = widget.renderRoot.querySelector<HTMLElement>('.frame') ?? blockOf(widget);
      boxes.set(box, [...(boxes.get(box) ?? []), widget]);
    }
    return boxes;
  }

  /** Measures one box after the other, while the page has nothing else to do. */
  async #measure(): Promise<void> {
    const [life, state] = [this.#life, this.#state];
    const heights = new Map<HTMLElement, number>();
    const days = life ? daysOf(life) : [];
    await document.fonts.ready;
    for (const [box, widgets] of this.#boxes()) {
      // The room of the whole list on its longest day would be a page of nothing on an early one.
      if (widgets.some((widget) => 'expanded' in widget && widget.expanded)) continue;
      const twins = widgets.map((widget) => new Twin(widget, box));
      const least = leastOf(box);
      const shapes = new Set<string>();
      /** A header that wraps on some days and a body that is long on others may meet on a third. */
      let head = 0;
      let body = 0;
      for (let at = 0; at < days.length;) {
        const left = await idle();
        if (life !== this.#life || state !== this.#state) return;
        const before = box.style[least];
        // A frame stays as it is, so that the page gets no shorter under a reader at its end.
        if (!box.matches('.frame')) box.style[least] = '';
        for (const twin of twins) twin.enter();
        try {
          do {
            const day = isoDay(days[at] as Day);
            const roots = twins.map((twin) => twin.draw(day));
            at += 1;
            // Laying out costs most: the same words with other digits are as tall.
            const shape = roots.map((root) => root.textContent.replace(/\d/g, '0')).join();
            if (shapes.has(shape)) continue;
            shapes.add(shape);
            const frame = roots[0]?.querySelector('.frame') ?? box;
            const header = heightOf(frame.querySelector('[part=header]'));
            head = Math.max(head, header);
            body = Math.max(body, heightOf(frame) - header);
          } while (at < days.length && left() > SPARE);
        } catch {
          // The widget itself tells of it when it is drawn for such a day.
          at = days.length;
        }
        for (const twin of twins) twin.leave();
        box.style[least] = before;
      }
      heights.set(box, head + body);
    }
    this.#heights = heights;
    // At once where nobody sees that what stands below moves; else with the first move of the slider.
    const held = [...this.#held.keys()];
    for (const box of held) this.#release(box);
    this.hold((box) => held.includes(box) || box.getBoundingClientRect().top > innerHeight);
  }
}

/**
 * The days on which the case shows anything else. What lasts is told at its longest in the last year:
 * "2 years, 11 months" is longer than "3 years". Until the last day there is a line on what came
 * since. And each month's name is the longest somewhere.
 */
function daysOf({ days, ends, start, end }: CaseSpan): Day[] {
  const lasting = [...ends, ...days.slice(-1), end].flatMap((day) =>
    Array.from({ length: 13 }, (_, months) => day - 28 * months - 1),
  );
  const months = Array.from({ length: 12 }, (_, month) => calendarDay(calendarParts(end).year - 1, month, 28));
  const all = [...new Set([...days, ...lasting, ...months, end].map((day) => Math.max(day, start)))];
  const every = Math.ceil(all.length / MEASURED);
  return all.filter((_, index) => index % every === 0);
}

/**
 * A second drawing of a widget in its own shadow root: by the same rules of the page, and in its
 * line, if it stands in one. In the page only until the next frame, so that nobody sees it.
 */
class Twin {
  readonly #widget: CaseElement;
  readonly #twin: CaseElement;
  readonly #root = document.createElement('div');
  /** In a line it takes the widget's place; a frame of its own takes none. */
  readonly #isInline: boolean;

  constructor(widget: CaseElement, box: HTMLElement) {
    this.#widget = widget;
    this.#twin = new (widget.constructor as new () => CaseElement)();
    const { sourceKey, warned, given } = widget;
    Object.assign(this.#twin, statesOf(widget), {
      createRenderRoot: () => this.#root,
      lang: nearestLang(widget),
      sourceKey,
      warned,
    });
    this.#twin.given.value = given.value;
    this.#isInline = !widget.renderRoot.contains(box);
    this.#root.style.cssText = this.#isInline
      ? 'display:contents'
      : `position:fixed;inset:0 auto auto 0;visibility:hidden;inline-size:${getComputedStyle(box).inlineSize}`;
  }

  /** In front, so that what the publisher put into the widget's slots shows here. */
  enter(): void {
    this.#show(false);
    (this.#widget.renderRoot as ShadowRoot).prepend(this.#root);
  }

  leave(): void {
    this.#root.remove();
    this.#show(true);
  }

  #show(isShown: boolean): void {
    if (this.#isInline)
      for (const { style } of this.#widget.renderRoot.querySelectorAll<HTMLElement>('.pill'))
        style.display = isShown ? '' : 'none';
  }

  /** @returns what holds its drawing */
  draw(day: string | undefined): HTMLElement {
    this.#twin.asOf = day;
    this.#twin['performUpdate']();
    return this.#root;
  }
}

/** What the publisher has set and the reader has chosen, by the names of the properties. */
function statesOf(widget: CaseElement): object {
  return Object.fromEntries(
    [...(widget.constructor as typeof LitElement).elementProperties.keys()].map((name) => [
      name,
      widget[name as keyof CaseElement],
    ]),
  );
}

/** As a style says it: fractions too, and whatever its scale. */
function heightOf(box: Element | null): number {
  return (box && parseFloat(getComputedStyle(box).blockSize)) || 0;
}

/** A table's cell is at least as tall as its height says, and knows no least height. */
function leastOf(box: Element): 'blockSize' | 'minBlockSize' {
  return getComputedStyle(box).display === 'table-cell' ? 'blockSize' : 'minBlockSize';
}
