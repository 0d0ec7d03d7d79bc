/** The ribbon over the timeline: a band for each whereabouts period, a dot for each event, and a scale of years. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Day } from '../../dates/calendar.js';
import type { DatedEvent } from '../../view/events.js';
import type { View } from '../../view/view.js';
import type { WhereaboutsPeriod } from '../../view/whereabouts-periods.js';
import { daysInWords, yearInWords } from '../../words/dates.js';
import type { Language } from '../../words/language.js';
import { timelineWords } from '../../words/timeline.js';
import { whereaboutsWords } from '../../words/whereabouts.js';
import { wordsIn } from '../../words/word-set.js';
import { cssText } from '../base/css-text.js';
import { scaleMarks } from '../fragments/time-scale.js';

/**
 * Lengths along the ribbon are percentages, lengths across it CSS pixels, so that dots and bands keep their size in a
 * narrow column. Assistive technology gets one sentence about the bands; the events are in the list.
 *
 * @param events what the list can show, in date order; at least one
 * @param from the first day of the ribbon; by default the first day of the first event
 * @param to the last day at most; by default there is no limit
 * @param last the ribbon reaches this day or the last event, whichever is later, but not beyond `to`
 */
export function ribbon(
  view: View,
  events: readonly DatedEvent[],
  from: Day | undefined,
  to: Day | undefined,
  last: Day,
  language: Language,
): TemplateResult {
  const firstDays = events.map(({ date }) => date.first).filter(Number.isFinite);
  const start = from ?? Math.min(firstDays[0] ?? view.day, view.day);
  const end = Math.max(Math.min(to ?? Infinity, Math.max(last, firstDays.at(-1) ?? last)), start + 1);
  /** The place of the day on the ribbon, in percent. */
  const percentOf = (day: Day): number => {
    const inside = Math.min(Math.max(day, start), end);
    return Math.round((1e4 * (inside - start)) / (end - start)) / 100;
  };
  const between = (first: Day, until: Day): CSSStyleDeclaration =>
    cssText(`inset-inline-start:${percentOf(first)}%;inline-size:${percentOf(until) - percentOf(first)}%`);
  const dates = distinctDates(events, percentOf);
  const bands = view.whereaboutsPeriods.filter(
    (period) => period.kind !== 'free' && period.to > start && period.from < end,
  );
  const whereabouts = wordsIn(whereaboutsWords, language);
  const years = `${yearInWords(start, language)} – ${yearInWords(end, language)}`;
  const name = [years, ...bands.map((band) => bandInWords(band, language))].join('; ');
  return html`<div class="ribbon drawn" part="ribbon" role="img" aria-label=${name}>
    <div class="track">
      ${dates.map(({ first, last }) => (first < last ? html`<i class="span" .style=${between(first, last)}></i>` : nothing))}
      ${bands.map(({ kind, from: since, to: until }) => html`<div class="band ${kind}" .style=${between(since, until)}><span class="fit">${whereabouts[kind]}</span></div>`)}
      ${dates.map(({ first, last }) => (first < last ? nothing : html`<i .style=${between(first, last)}></i>`))}
    </div>
    <div class="scale">${scaleMarks(start, end, language).map(([day, text]) => html`<span .style=${between(day, day)}>${text}</span>`)}</div>
  </div>`;
}

/** The dates of the events. Of those that would cover one another only one is kept, which also limits their number. */
function distinctDates(events: readonly DatedEvent[], percentOf: (day: Day) => number): DatedEvent['date'][] {
  const quarterPercent = (day: Day): number => Math.round(percentOf(day) * 4);
  const byPlace = new Map(
    events.map(({ date }) => [`${quarterPercent(date.first)} ${quarterPercent(date.last)}`, date]),
  );
  return [...byPlace.values()];
}

/** "2,487 days: Refuge" */
function bandInWords({ kind, days, current }: WhereaboutsPeriod, language: Language): string {
  const label = wordsIn(whereaboutsWords, language)[kind];
  return days ? wordsIn(timelineWords, language).lasted(daysInWords(days, language), label, current) : label;
}
