import { html, nothing, type TemplateResult } from 'lit';
import type { Ruling } from '../../../data/casefile.js';
import type { CaseDate } from '../../dates/edtf.js';
import { rulingOf, type SubsequentRuling, type RulingView } from '../../view/rulings.js';
import { answerAt } from '../../view/answers.js';
import type { View } from '../../view/view.js';
import { dateInWords, dayInWords } from '../../words/dates.js';
import { rulingWords } from '../../words/ruling.js';
import { wordsIn } from '../../words/word-set.js';
import { rulingStyles } from './case-ruling-card.styles.js';
import { CaseWidget } from '../base/case-widget.js';
import { define } from '../base/define.js';
import { entryStyles } from '../fragments/entry.styles.js';
import { EFFECT_GLYPHS, FINDING_GLYPHS, glyph, SCALES_GLYPH } from '../fragments/glyphs.js';
import { dateText } from '../fragments/date-text.js';

/**
 * One ruling: court, date, outcome, grounds, quotation, what came next, and what later rulings did to it.
 * Told in plain ink: no outcome has a colour.
 *
 * @element case-ruling-card
 *
 * @csspart court - The court and the date.
 * @csspart outcome - What the court decided.
 * @csspart judges - The judges, and in whose favour it went.
 * @csspart subsequent - What a later ruling did to this one.
 * @csspart after - That a later ruling came after the day that the card shows.
 * @csspart grounds - The list of grounds.
 * @csspart ground - One ground.
 * @csspart finding - What the court found about a ground.
 * @csspart quote - Words of the ruling.
 * @csspart answer - The denial, reply or outcome that belongs to the ruling.
 * @csspart correction - What was corrected in the ruling, and when.
 * @csspart facts - Citation and what came next.
 * @csspart citation - The citation, as the court writes it.
 * @csspart next - What came next.
 */
export class CaseRulingCard extends CaseWidget {
  static override properties = {
    ruling: {},
  };

  static override styles = [...CaseWidget.styles, rulingStyles, entryStyles];

  /** The id of an event with a ruling; by default the latest ruling as of the day. */
  ruling = '';

  protected override renderView(view: View): TemplateResult {
    const words = wordsIn(rulingWords, this.language);
    const found = this.#found(view);
    if (found) {
      return this.frame(view, words.heading, this.#card(view, found), [
        found.event,
        ...found.subsequent.map(({ event }) => event),
      ]);
    }
    const ids = view.casefile.events.flatMap(({ id, ruling }) => (ruling ? [id] : []));
    if (this.ruling && !ids.includes(this.ruling)) {
      return this.fail(
        'ruling',
        `The casefile "${view.casefile.id}" has no ruling with the id "${this.ruling}". It has ${ids.join(', ') || 'none'}.`,
      );
    }
    return this.frame(view, words.heading, html`<p class="small">${words.noRuling}</p>`, []);
  }

  /** The ruling that the reader asked for, with all that later rulings did to it: also those after the view's day. */
  #found(view: View): RulingView | undefined {
    const known = rulingOf(view, this.ruling);
    return known && rulingOf(this.now, known.event.id);
  }

  #card(view: View, { event, date, subsequent }: RulingView): TemplateResult {
    const words = wordsIn(rulingWords, this.language);
    const { casefile, past } = view;
    const { ruling } = event;
    const answer = answerAt(event, view.day);
    const favoured = casefile.parties.find(({ id }) => id === ruling.favours);
    const byline = [...ruling.judges, ...(favoured ? [words.favours(this.text(favoured.name))] : [])];
    return html`
      <p class="small" part="court">${this.localized(ruling.court)} · ${dateText(date, this.language)}</p>
      <p class="outcome" part="outcome">${glyph(SCALES_GLYPH)}<b>${this.localized(ruling.outcome)}</b></p>
      ${byline.length ? html`<p class="small byline" part="judges">${byline.join(' · ')}</p>` : nothing}
      ${subsequent.map((later) => this.#later(later, event.id, past.some((each) => each.event === later.event) ? '' : words.after(dayInWords(view.day, this.language))))}
      ${this.#grounds(ruling)}
      ${
        ruling.quote
          ? html`<figure class="quote" part="quote">
            <blockquote>“${this.localized(ruling.quote.text)}”</blockquote>
            <figcaption class="small">${this.localized(ruling.quote.by)}</figcaption>
          </figure>`
          : nothing
      }
      ${answer ? html`<p class="answer" part="answer">${this.localized(answer)}</p>` : nothing}
      ${this.corrections([event], view)}
      ${this.#facts(ruling)}
    `;
  }

  /** @param after words for a ruling that is later than the day shown */
  #later({ event, date, as, on }: SubsequentRuling, subject: string, after: string): TemplateResult {
    const words = wordsIn(rulingWords, this.language);
    const court = this.text(event.ruling.court);
    const when = this.#when(date);
    const direct = on.id === subject;
    return html`<p class="later ${direct ? '' : 'indirect'}" part="subsequent">
      ${glyph(EFFECT_GLYPHS[as])}<span>${
        direct
          ? words.effect(words.effects[as], when, court)
          : words.effectOn(words.effects[as], when, court, this.text(on.ruling.court))
      }${after ? html` <span class="chip" part="after">${after}</span>` : nothing}</span>
    </p>`;
  }

  /** "on 10 December 2021", "in May 2020"; a date of any other kind by itself. */
  #when(date: CaseDate): string {
    const words = wordsIn(rulingWords, this.language);
    const text = dateInWords(date, this.language);
    const { start, end } = date;
    if (!start || start !== end || start.mark) return text;
    return start.precision === 'day' ? words.on(text) : words.during(text);
  }

  #grounds({ grounds }: Ruling): TemplateResult | typeof nothing {
    if (!grounds.length) return nothing;
    const words = wordsIn(rulingWords, this.language);
    return html`<ul class="grounds" part="grounds" aria-label=${words.grounds}>
      ${grounds.map(
        ({ text, finding }) => html`<li part="ground">
          <span>${this.localized(text)}</span>
          <span class="finding" part="finding">${glyph(FINDING_GLYPHS[finding])}${words.findings[finding]}</span>
        </li>`,
      )}
    </ul>`;
  }

  #facts({ citation, ecli, url, next }: Ruling): TemplateResult | typeof nothing {
    const words = wordsIn(rulingWords, this.language);
    const cited = citation ?? ecli;
    if (!cited && !next) return nothing;
    return html`<dl part="facts">
      ${cited ? html`<div><dt>${words.citation}</dt><dd part="citation">${url ? html`<a href=${url}>${cited}</a>` : cited}</dd></div>` : nothing}
      ${next ? html`<div><dt>${words.next}</dt><dd part="next">${this.localized(next)}</dd></div>` : nothing}
    </dl>`;
  }
}

define('case-ruling-card', CaseRulingCard);

declare global {
  interface HTMLElementTagNameMap {
    'case-ruling-card': CaseRulingCard;
  }
}
