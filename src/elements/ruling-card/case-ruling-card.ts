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
 * One ruling: court, date, outcome, grounds, quotation, what came next, and its subsequent history. No outcome has a
 * colour: the card is neutral.
 *
 * @element case-ruling-card
 *
 * @csspart court - The court, and the date of the ruling.
 * @csspart outcome - What the court decided.
 * @csspart judges - The judges, and in whose favour it went.
 * @csspart subsequent - What a subsequent ruling did to this one.
 * @csspart after - "After 6 January 2021": the ruling in this line came after the as-of date.
 * @csspart grounds - The grounds, as a list.
 * @csspart ground - One ground.
 * @csspart finding - What the court found about a ground.
 * @csspart quote - Words of the ruling.
 * @csspart answer - The denial, reply or outcome that belongs to the ruling.
 * @csspart correction - What was corrected in the ruling, and when.
 * @csspart facts - The citation, and what came next.
 * @csspart citation - The citation, as the court writes it.
 * @csspart next - What came next.
 */
export class CaseRulingCard extends CaseWidget {
  static override properties = {
    ruling: {},
  };

  static override styles = [...CaseWidget.styles, rulingStyles, entryStyles];

  /** The id of an event with a ruling; by default the latest ruling as of the as-of date. */
  ruling = '';

  protected override renderView(view: View): TemplateResult {
    const words = wordsIn(rulingWords, this.language);
    const ruling = this.#findRuling(view);
    if (ruling) {
      const cited = [ruling.event, ...ruling.subsequent.map(({ event }) => event)];
      return this.frame(view, words.heading, this.#card(view, ruling), cited);
    }
    const ids = view.casefile.events.flatMap((event) => (event.ruling ? [event.id] : []));
    if (this.ruling && !ids.includes(this.ruling)) {
      return this.fail(
        'ruling',
        `The casefile "${view.casefile.id}" has no ruling with the id "${this.ruling}". It has ${ids.join(', ') || 'none'}.`,
      );
    }
    return this.frame(view, words.heading, html`<p class="small">${words.noRuling}</p>`, []);
  }

  /** The ruling in view, with its subsequent history until today: also what came after the day of the view. */
  #findRuling(view: View): RulingView | undefined {
    const inView = rulingOf(view, this.ruling);
    return inView && rulingOf(this.now, inView.event.id);
  }

  #card(view: View, { event, date, subsequent }: RulingView): TemplateResult {
    const { ruling } = event;
    const { court, outcome, quote } = ruling;
    const [opening, closing] = wordsIn(rulingWords, this.language).quotationMarks;
    const answer = answerAt(event, view.day);
    const byline = this.#byline(view, ruling);
    return html`
      <p class="small" part="court">${this.localized(court)} · ${dateText(date, this.language)}</p>
      <p class="outcome" part="outcome">${glyph(SCALES_GLYPH)}<b>${this.localized(outcome)}</b></p>
      ${byline ? html`<p class="small byline" part="judges">${byline}</p>` : nothing}
      ${subsequent.map((each) => this.#subsequentRuling(view, each, event.id))}
      ${this.#grounds(ruling)}
      ${
        quote
          ? html`<figure class="quote" part="quote">
            <blockquote>${opening}${this.localized(quote.text)}${closing}</blockquote>
            <figcaption class="small">${this.localized(quote.by)}</figcaption>
          </figure>`
          : nothing
      }
      ${answer ? html`<p class="answer" part="answer">${this.localized(answer)}</p>` : nothing}
      ${this.corrections([event], view)}
      ${this.#facts(ruling)}
    `;
  }

  /** "Judge A · Judge B · in favour of the United States" */
  #byline({ casefile }: View, { judges, favours }: Ruling): string {
    const party = casefile.parties.find(({ id }) => id === favours);
    const inFavour = party ? [wordsIn(rulingWords, this.language).favours(this.text(party.name))] : [];
    return [...judges, ...inFavour].join(' · ');
  }

  /** @param shownId the id of the ruling that the card shows */
  #subsequentRuling(view: View, { event, date, as, on }: SubsequentRuling, shownId: string): TemplateResult {
    const words = wordsIn(rulingWords, this.language);
    const court = this.text(event.ruling.court);
    const effect = words.effects[as];
    const when = this.#when(date);
    const isDirect = on.id === shownId;
    const sentence = isDirect
      ? words.effect(effect, when, court)
      : words.effectOn(effect, when, court, this.text(on.ruling.court));
    const isInView = view.past.some((each) => each.event === event);
    const after = isInView ? '' : words.after(dayInWords(view.day, this.language));
    return html`<p class="subsequent ${isDirect ? '' : 'indirect'}" part="subsequent">
      ${glyph(EFFECT_GLYPHS[as])}<span>${sentence}${after ? html` <span class="chip" part="after">${after}</span>` : nothing}</span>
    </p>`;
  }

  /** "on 10 December 2021", "in May 2020"; other dates without a preposition. */
  #when(date: CaseDate): string {
    const words = wordsIn(rulingWords, this.language);
    const text = dateInWords(date, this.language);
    const { start, end } = date;
    if (!start || start !== end || start.qualifier) return text;
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
    const reference = citation ?? ecli;
    if (!reference && !next) return nothing;
    return html`<dl part="facts">
      ${reference ? html`<div><dt>${words.citation}</dt><dd part="citation">${url ? html`<a href=${url}>${reference}</a>` : reference}</dd></div>` : nothing}
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
