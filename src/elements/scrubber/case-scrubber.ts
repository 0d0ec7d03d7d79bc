import { html, type TemplateResult } from 'lit';
import { addYears, isoDay, type Day } from '../../dates/calendar.js';
import { caseSpanOf, type CaseSpan } from '../../view/case-span.js';
import type { View } from '../../view/view.js';
import { dayInWords } from '../../words/dates.js';
import { scrubberWords } from '../../words/scrubber.js';
import { wordsIn } from '../../words/word-set.js';
import type { CaseFileElement } from '../base/case-context.js';
import { CaseElement } from '../base/case-element.js';
import { cssText } from '../base/css-text.js';
import { define } from '../base/define.js';
import { entryStyles } from '../fragments/entry.styles.js';
import { glyph } from '../fragments/glyphs.js';
import { scaleStyles } from '../fragments/scale.styles.js';
import { scaleMarks } from '../fragments/time-scale.js';
import { scrubberStyles } from './case-scrubber.styles.js';

const PLAY_GLYPH = 'M5 3.5v9l7-4.5z';
const PAUSE_GLYPH = 'M5.5 3.5v9m5-9v9';

/** How long a whole case takes to play, in milliseconds. */
const PLAYING_TIME = 30_000;

/** How long each change of status is shown to readers who prefer reduced motion, in milliseconds. */
const STEP_TIME = 2000;

/**
 * A slider from the first day of the case to today, inside a `<case-file>`. It moves all widgets there to the day that
 * the reader chooses. Arrow keys step from one change of the status to the next, Page keys by years.
 *
 * @element case-scrubber
 *
 * @csspart day - The day that is shown.
 * @csspart play - The button that plays the case, or pauses.
 * @csspart slider - The slider.
 * @csspart ticks - The marks of the days on which the status changed.
 * @csspart scale - The years below the slider.
 */
export class CaseScrubber extends CaseElement {
  static override properties = {
    playing: { state: true },
  };

  static override styles = [...CaseElement.styles, entryStyles, scaleStyles, scrubberStyles];

  protected playing = false;

  #span!: CaseSpan;
  /** The day that the slider shows. */
  #day!: Day;
  /** Moves to the next change of status, for readers who prefer reduced motion. */
  #interval: ReturnType<typeof setInterval> | undefined;
  /** The `<case-file>` that the scrubber moves. */
  #caseFile: CaseFileElement | undefined;

  override disconnectedCallback(): void {
    this.#stop();
    this.#caseFile?.removeScrubber(this);
    this.#caseFile = undefined;
    super.disconnectedCallback();
  }

  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override updated(): void {
    super.updated();
    const caseFile = this.context?.caseFile;
    if (caseFile === this.#caseFile) return;
    this.#caseFile?.removeScrubber(this);
    this.#caseFile = caseFile;
    caseFile?.addScrubber(this);
  }

  protected override renderView(view: View): TemplateResult {
    const { language } = this;
    if (!this.context?.caseFile) return this.fail('', 'It needs a <case-file> around it.');
    const words = wordsIn(scrubberWords, language);
    if (this.#span?.casefile !== view.casefile || this.#span.end !== this.now.day) {
      this.#span = caseSpanOf(view.casefile, this.now.day);
    }
    const { start, end, statusChanges } = this.#span;
    const day = (this.#day = Math.max(view.day, start));
    const positionOf = (each: Day): CSSStyleDeclaration =>
      cssText(`inset-inline-start:${(100 * (each - start)) / (end - start || 1)}%`);
    return html`<div class="scrubber" part="base" role="group" aria-label=${this.text(view.casefile.title)} lang=${language.locale}>
      <button type="button" part="play" aria-label=${this.playing ? words.pause : words.play} @click=${this.#toggle}>${glyph(this.playing ? PAUSE_GLYPH : PLAY_GLYPH)}</button>
      <p part="day" aria-hidden="true">${dayInWords(day, language)}</p>
      <div class="slider drawn">
        <div class="ticks" part="ticks">${statusChanges.map((each) => html`<i .style=${positionOf(each)}></i>`)}</div>
        <input type="range" part="slider" min=${start} max=${end} .value=${String(day)} aria-label=${words.day} aria-valuetext=${dayInWords(day, language)}
          @input=${this.#drag} @keydown=${this.#key} @pointerdown=${this.#stop}>
        <div class="scale" part="scale" aria-hidden="true">${scaleMarks(start, end, language).map(([each, text]) => html`<span .style=${positionOf(each)}>${text}</span>`)}</div>
      </div>
    </div>`;
  }

  readonly #drag = ({ target }: Event): void => {
    this.#move(Number((target as HTMLInputElement).value));
  };

  readonly #key = (event: KeyboardEvent): void => {
    const { start, end, statusChanges } = this.#span;
    const day = this.#day;
    const next = (): Day => statusChanges.find((each) => each > day) ?? end;
    const previous = (): Day => statusChanges.findLast((each) => each < day) ?? start;
    const [left, right] = this.matches(':dir(rtl)') ? [next, previous] : [previous, next];
    const steps: Record<string, () => Day> = {
      ArrowLeft: left,
      ArrowRight: right,
      ArrowUp: next,
      ArrowDown: previous,
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
    const { start, end } = this.#span;
    const to = Math.min(Math.max(Math.round(day), start), end);
    if (to === this.#day) return;
    if (this.#caseFile) this.#caseFile.asOf = isoDay(to);
  }

  readonly #toggle = (): void => {
    if (this.playing) {
      this.#stop();
      return;
    }
    const { start, end } = this.#span;
    if (this.#day === end) this.#move(start);
    this.playing = true;
    const isMotionReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isMotionReduced)
      this.#interval = setInterval(() => {
        this.#advance(this.#span.statusChanges.find((day) => day > this.#day) ?? this.#span.end);
      }, STEP_TIME);
    else this.#run(this.#day === end ? start : this.#day);
  };

  /** Plays from the day on, one step in each animation frame. */
  #run(from: Day): void {
    const { start, end } = this.#span;
    let began: number | undefined;
    const frame = (time: number): void => {
      if (!this.playing) return;
      began ??= time;
      this.#advance(from + ((time - began) / PLAYING_TIME) * (end - start));
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }

  #advance(day: Day): void {
    this.#move(day);
    if (day >= this.#span.end) this.#stop();
  }

  readonly #stop = (): void => {
    clearInterval(this.#interval);
    this.playing = false;
  };
}

define('case-scrubber', CaseScrubber);

declare global {
  interface HTMLElementTagNameMap {
    'case-scrubber': CaseScrubber;
  }
}
