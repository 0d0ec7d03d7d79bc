import { html, type TemplateResult } from 'lit';
import { addYears, isoDay, type Day } from '../../dates/calendar.js';
import { caseSpanOf, type CaseSpan } from '../../view/case-span.js';
import type { View } from '../../view/view.js';
import { dayInWords } from '../../words/dates.js';
import { scrubberWords } from '../../words/scrubber.js';
import { wordsIn } from '../../words/word-set.js';
import { CaseElement } from '../base/case-element.js';
import { scrubberStyles } from './case-scrubber.styles.js';
import { cssText } from '../base/css-text.js';
import { define } from '../base/define.js';
import { entryStyles } from '../fragments/entry.styles.js';
import { glyph } from '../fragments/glyphs.js';
import { scaleMarks } from '../fragments/time-scale.js';
import { Room } from './room.js';
import { scaleStyles } from '../fragments/scale.styles.js';

const PLAY = 'M5 3.5v9l7-4.5z';
const PAUSE = 'M5.5 3.5v9m5-9v9';

/** With these the reader opens and closes what a widget has to tell. */
const ACTS = ['click', 'keyup'];

/** How long a case takes to play, and how long each turn stands for readers who want no motion; in milliseconds. */
const LENGTH = 30_000;
const STAND = 2000;

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

  static override styles = [...CaseElement.styles, entryStyles, scaleStyles, scrubberStyles];

  protected playing = false;

  #life!: CaseSpan;
  #day!: Day;
  /** For which life the slider was looked at when it was drawn. */
  #seen: CaseSpan | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #room = new Room(this);
  readonly #look = (): void => {
    this.#room.look(this.stage, this.#life);
  };
  readonly #resize = new ResizeObserver(this.#look);
  /** The reader may have opened something, or closed it; what the slider itself takes from the page leaves its room. */
  readonly #onAct = ({ target }: Event): void => {
    if (target !== this) setTimeout(this.#look);
  };

  override disconnectedCallback(): void {
    this.#resize.disconnect();
    this.#seen = undefined;
    this.#stop();
    for (const type of ACTS) this.stage?.removeEventListener(type, this.#onAct);
    if (this.stage) this.stage.scrubbed = false;
    this.#room.leave();
    super.disconnectedCallback();
  }

  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override updated(): void {
    super.updated();
    const { stage } = this;
    if (!stage) return;
    stage.scrubbed = true;
    for (const type of ACTS) stage.addEventListener(type, this.#onAct);
    if (this.#life === this.#seen) return;
    this.#seen = this.#life;
    // Observing calls back once at the start, when the widgets are there and laid out.
    this.#resize.disconnect();
    this.#resize.observe(this);
  }

  protected override renderView(view: View): TemplateResult {
    const { stage, language } = this;
    if (!stage) return this.fail('', 'It needs a <case-file> around it.');
    const words = wordsIn(scrubberWords, language);
    if (this.#life?.casefile !== view.casefile || this.#life.end !== this.now.day)
      this.#life = caseSpanOf(view.casefile, this.now.day);
    const { start, end, statusChanges } = this.#life;
    const day = (this.#day = Math.max(view.day, start));
    const at = (each: Day): CSSStyleDeclaration =>
      cssText(`inset-inline-start:${(100 * (each - start)) / (end - start || 1)}%`);
    return html`<div class="scrubber" part="base" role="group" aria-label=${this.text(view.casefile.title)} lang=${language.locale}>
      <button type="button" part="play" aria-label=${this.playing ? words.pause : words.play} @click=${this.#toggle}>${glyph(this.playing ? PAUSE : PLAY)}</button>
      <p part="day" aria-hidden="true">${dayInWords(day, language)}</p>
      <div class="slider drawn">
        <div class="ticks" part="ticks">${statusChanges.map((each) => html`<i .style=${at(each)}></i>`)}</div>
        <input type="range" part="slider" min=${start} max=${end} .value=${String(day)} aria-label=${words.day} aria-valuetext=${dayInWords(day, language)}
          @input=${this.#drag} @keydown=${this.#key} @pointerdown=${this.#stop}>
        <div class="scale" part="scale" aria-hidden="true">${scaleMarks(start, end, language).map(([each, text]) => html`<span .style=${at(each)}>${text}</span>`)}</div>
      </div>
    </div>`;
  }

  readonly #drag = ({ target }: Event): void => {
    this.#move(Number((target as HTMLInputElement).value));
  };

  readonly #key = (event: KeyboardEvent): void => {
    const { start, end, statusChanges } = this.#life;
    const day = this.#day;
    const next = (): Day => statusChanges.find((each) => each > day) ?? end;
    const back = (): Day => statusChanges.findLast((each) => each < day) ?? start;
    const [left, right] = this.matches(':dir(rtl)') ? [next, back] : [back, next];
    const steps: Record<string, () => Day> = {
      ArrowLeft: left,
      ArrowRight: right,
      ArrowUp: next,
      ArrowDown: back,
      PageUp: () => addYears(day, 1),
      PageDown: () => addYears(day, -1),
      Home: () => start,
      End: () => end,
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
    this.#room.hold();
    void this.stage?.moveTo(isoDay(to));
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
    if (isStill)
      this.#timer = setInterval(() => {
        this.#advance(this.#life.statusChanges.find((day) => day > this.#day) ?? this.#life.end);
      }, STAND);
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
}

define('case-scrubber', CaseScrubber);

declare global {
  interface HTMLElementTagNameMap {
    'case-scrubber': CaseScrubber;
  }
}
