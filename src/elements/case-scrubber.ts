import { html, type LitElement, type TemplateResult } from 'lit';
import { dayOf, isoOf, utc, type Day } from '../read/dates.js';
import { lifeOf, type Life } from '../view/life.js';
import type { View } from '../view/view.js';
import { dayInWords } from '../words/dates.js';
import { scrubberWords } from '../words/scrubber.js';
import { wordsIn } from '../words/words.js';
import { CaseElement } from './case-element.js';
import { scrubberStyles } from './case-scrubber.styles.js';
import { cssText } from './css-text.js';
import { define } from './define.js';
import { glyph } from './glyphs.js';
import { marks } from './ribbon.js';
import { scaleStyles } from './scale.styles.js';

const PLAY = 'M5 3.5v9l7-4.5z';
const PAUSE = 'M5.5 3.5v9m5-9v9';

/** How long a case takes to play, and how long each turn stands for readers who want no motion; in milliseconds. */
const LENGTH = 30_000;
const STAND = 2000;

/** How many days are measured at most. */
const MEASURED = 240;

/** A whole frame has 16 ms: another day is measured when so many are left. */
const SPARE = 8;

/** Waits until the page has nothing else to do; tells the milliseconds that it has, where the browser knows. */
const idle = (): Promise<() => number> => new Promise((resolve) => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback((deadline) => { resolve(() => deadline.timeRemaining()); });
  else setTimeout(resolve, 50, () => 0);
});

/**
 * A slider over the life of the case, inside a `<case-file>`: it moves all widgets there to the day
 * that the reader chooses. Arrow keys step from one change of the status to the next, Page keys by years.
 *
 * @element case-scrubber
 *
 * @csspart day - The day that is shown.
 * @csspart play - The button that plays the case, and pauses.
 * @csspart slider - The slider.
 * @csspart ticks - The marks of the days on which the status changed.
 * @csspart scale - The years beneath.
 */
export class CaseScrubber extends CaseElement {
  static override properties = {
    playing: { state: true },
  };

  static override styles = [...CaseElement.styles, scaleStyles, scrubberStyles];

  protected playing = false;

  #life!: Life;
  #day!: Day;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** For which life and width the heights are measured. */
  #measured: Life | undefined;
  #width = 0;
  /** How tall each widget is on its tallest day: what stands below must not move with the slider. */
  #heights: ReadonlyMap<LitElement, number> = new Map();
  /** The widgets that are held at that height, and what their own style said. */
  readonly #held = new Map<LitElement, string>();

  readonly #resize = new ResizeObserver(() => {
    if (this.clientWidth === this.#width) return;
    this.#width = this.clientWidth;
    this.#release(...this.#held.keys());
    void this.#measure(this.#life, this.#width);
  });

  override disconnectedCallback(): void {
    this.#resize.disconnect();
    this.#measured = undefined;
    this.#stop();
    this.#release(...this.#held.keys());
    if (this.stage) this.stage.scrubbed = false;
    super.disconnectedCallback();
  }

  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override updated(): void {
    super.updated();
    if (this.stage) this.stage.scrubbed = true;
    if (!this.#life || this.#life === this.#measured) return;
    this.#measured = this.#life;
    this.#width = 0;
    // Observing calls back once at the start.
    this.#resize.disconnect();
    this.#resize.observe(this);
  }

  protected override renderView(view: View): TemplateResult {
    const { stage, language } = this;
    if (!stage) return this.fail('', 'It needs a <case-file> around it.');
    const words = wordsIn(scrubberWords, language);
    if (this.#life?.casefile !== view.casefile || this.#life.end !== this.now.day) this.#life = lifeOf(view.casefile, this.now.day);
    const { start, end, turns } = this.#life;
    const day = (this.#day = Math.max(view.day, start));
    const at = (each: Day): CSSStyleDeclaration => cssText(`inset-inline-start:${(100 * (each - start)) / (end - start || 1)}%`);
    return html`<div class="scrubber" part="base" role="group" aria-label=${this.text(view.casefile.title)} lang=${language.locale}>
      <button type="button" part="play" aria-label=${this.playing ? words.pause : words.play} @click=${this.#toggle}>${glyph(this.playing ? PAUSE : PLAY)}</button>
      <p part="day" aria-hidden="true">${dayInWords(day, language)}</p>
      <div class="slider">
        <div class="ticks" part="ticks">${turns.map((each) => html`<i .style=${at(each)}></i>`)}</div>
        <input type="range" part="slider" min=${start} max=${end} .value=${String(day)} aria-label=${words.day} aria-valuetext=${dayInWords(day, language)}
          @input=${this.#drag} @keydown=${this.#key} @pointerdown=${this.#stop}>
        <div class="scale" part="scale" aria-hidden="true">${marks(start, end, language).map(([each, text]) => html`<span .style=${at(each)}>${text}</span>`)}</div>
      </div>
    </div>`;
  }

  readonly #drag = ({ target }: Event): void => { this.#move(Number((target as HTMLInputElement).value)); };

  readonly #key = (event: KeyboardEvent): void => {
    const { start, end, turns } = this.#life;
    const day = this.#day;
    const next = (): Day => turns.find((each) => each > day) ?? end;
    const back = (): Day => turns.findLast((each) => each < day) ?? start;
    const year = (step: number) => (): Day => {
      const date = utc(day);
      return dayOf(date.getUTCFullYear() + step, date.getUTCMonth() + 1, date.getUTCDate());
    };
    const [left, right] = this.matches(':dir(rtl)') ? [next, back] : [back, next];
    const steps: Record<string, () => Day> = {
      ArrowLeft: left, ArrowRight: right, ArrowUp: next, ArrowDown: back,
      PageUp: year(1), PageDown: year(-1), Home: () => start, End: () => end,
    };
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#stop();
    this.#move(step());
  };

  #move(day: Day): void {
    const { start, end } = this.#life;
    const to = Math.min(Math.max(Math.round(day), start), end);
    if (to === this.#day) return;
    this.#hold();
    void this.stage?.moveTo(isoOf({ precision: 'day', first: to }));
  }

  readonly #toggle = (): void => {
    if (this.playing) {
      this.#stop();
      return;
    }
    const { start, end } = this.#life;
    if (this.#day === end) this.#move(start);
    this.playing = true;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isStill) this.#timer = setInterval(() => { this.#advance(this.#life.turns.find((day) => day > this.#day) ?? this.#life.end); }, STAND);
    else this.#run(this.#day === end ? start : this.#day);
  };

  /** Plays on from the day, as fast as the page can draw. */
  #run(from: Day): void {
    const { start, end } = this.#life;
    let began: number | undefined;
    const frame = (time: number): void => {
      if (!this.playing) return;
      began ??= time;
      this.#advance(from + ((time - began) / LENGTH) * (end - start));
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }

  #advance(day: Day): void {
    this.#move(day);
    if (day >= this.#life.end) this.#stop();
  }

  readonly #stop = (): void => {
    clearInterval(this.#timer);
    this.playing = false;
  };

  /** Keeps each widget as tall as on its tallest day; before that is known, as tall as it is. */
  #hold(): void {
    const widgets = (this.stage?.widgets ?? []).filter((widget) => widget !== this && !widget.inert);
    for (const widget of this.#held.keys()) if (!widgets.includes(widget)) this.#release(widget);
    for (const widget of widgets) {
      if (this.#held.has(widget)) continue;
      const { boxSizing, paddingBlockStart, paddingBlockEnd, borderBlockStartWidth, borderBlockEndWidth } = getComputedStyle(widget);
      const around = boxSizing === 'border-box' ? [] : [paddingBlockStart, paddingBlockEnd, borderBlockStartWidth, borderBlockEndWidth];
      const height = this.#heights.get(widget) ?? widget.getBoundingClientRect().height;
      this.#held.set(widget, widget.style.minBlockSize);
      widget.style.minBlockSize = `${around.reduce((rest, size) => rest - parseFloat(size), Math.ceil(height))}px`;
    }
  }

  #release(...widgets: LitElement[]): void {
    for (const widget of widgets) {
      widget.style.minBlockSize = this.#held.get(widget) ?? '';
      this.#held.delete(widget);
    }
  }

  /** Measures copies that nobody sees, so that a reader who is quicker is not disturbed. */
  async #measure(life: Life, width: number): Promise<void> {
    // What lasts is told at its longest on the eve of the next event.
    const days = [...new Set(life.days.flatMap((day) => [Math.max(day - 1, life.start), day])), life.end];
    const heights = new Map<LitElement, number>();
    const every = Math.ceil(days.length / MEASURED);
    const queue = days.filter((_, index) => index % every === 0);
    const copies = new Map<LitElement, CaseElement>();
    while (queue.length) {
      const left = await idle();
      const { stage } = this;
      if (!stage || life !== this.#life || width !== this.#width) break;
      if (!copies.size) for (const widget of stage.widgets) if (widget !== this) copies.set(widget, copyOf(widget as CaseElement));
      do {
        const day = isoOf({ precision: 'day', first: queue.shift() as Day });
        for (const [widget, copy] of copies) {
          copy.asOf = day;
          await copy.updateComplete;
          heights.set(widget, Math.max(heights.get(widget) ?? 0, copy.getBoundingClientRect().height));
        }
      } while (queue.length && left() > SPARE);
    }
    for (const copy of copies.values()) copy.remove();
    if (queue.length) return;
    this.#heights = heights;
    // At once where nobody sees that what stands below moves; else with the first move of the slider.
    const isMoved = this.#held.size;
    this.#release(...this.#held.keys());
    if (isMoved || (this.stage && this.stage.getBoundingClientRect().bottom > innerHeight)) this.#hold();
  }
}

/** A copy beside the widget, styled by the same rules of the page, that takes no room and is not told to anyone. */
function copyOf(widget: CaseElement): CaseElement {
  const copy = widget.cloneNode() as CaseElement;
  const { width } = widget.getBoundingClientRect();
  copy.inert = true;
  copy.removeAttribute('id');
  copy.style.cssText += `;position:fixed;inset:0 auto auto 0;visibility:hidden;box-sizing:border-box;inline-size:${width}px`;
  for (const type of ['case-load', 'case-error']) copy.addEventListener(type, (event) => { event.stopPropagation(); });
  widget.after(copy);
  return copy;
}

define('case-scrubber', CaseScrubber);

declare global {
  interface HTMLElementTagNameMap {
    'case-scrubber': CaseScrubber;
  }
}
