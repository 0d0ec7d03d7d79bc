/** The ribbon over the timeline: a scale of years, a band for each stay, a dot for each event. */
import { html, nothing, type TemplateResult } from 'lit';
import { addMonths, calendarDay, wholeMonthsBetween, type Day } from '../../dates/calendar.js';
import type { DatedEvent } from '../../view/events.js';
import type { View } from '../../view/view.js';
import { daysInWords, monthInWords, yearInWords } from '../../words/dates.js';
import { timelineWords } from '../../words/timeline.js';
import { whereaboutsWords } from '../../words/whereabouts.js';
import type { Language } from '../../words/language.js';
import { wordsIn } from '../../words/word-set.js';
import { cssText } from '../base/css-text.js';

/** From here the ribbon counts months. */
const YEAR_ZERO = calendarDay(0, 1, 1);

/** Steps between the marks of the scale, in months. */
const STEPS = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1200];

/** The share of the ribbon that a year, and a month with its year, take at 280 px. */
const YEAR = 0.13;
const MONTH = 0.22;

/**
 * Lengths are percentages along the ribbon and CSS pixels across it, so nothing shrinks with the
 * drawing. Its bands are told to assistive technology in one sentence; its dots are the list's events.
 *
 * @param events what the list can show, in date order; at least one
 * @param from where the ribbon starts; by default at the first event
 * @param to where it ends; by default at the last event that lies ahead, if there is one after `last`
 * @param last where it ends at the least, but for `to`
 */
export function ribbon(
  view: View,
  events: readonly DatedEvent[],
  from: Day | undefined,
  to: Day | undefined,
  last: Day,
  language: Language,
): TemplateResult {
  const firsts = events.map(({ date }) => date.first).filter(Number.isFinite);
  const start = from ?? Math.min(...firsts.slice(0, 1), view.day);
  const end = Math.max(Math.min(to ?? Infinity, Math.max(last, firsts.at(-1) ?? last)), start + 1);
  const at = (day: Day): number =>
    Math.round((1e4 * (Math.min(Math.max(day, start), end) - start)) / (end - start)) / 100;
  const along = (a: Day, b: Day): CSSStyleDeclaration =>
    cssText(`inset-inline-start:${at(a)}%;inline-size:${at(b) - at(a)}%`);
  // Dots that would cover one another are drawn once, which also bounds their number.
  const marked = [
    ...new Map(
      events.map(({ date }) => [`${Math.round(at(date.first) * 4)} ${Math.round(at(date.last) * 4)}`, date]),
    ).values(),
  ];
  const bands = view.whereaboutsPeriods.filter((stay) => stay.kind !== 'free' && stay.to > start && stay.from < end);
  const whereabouts = wordsIn(whereaboutsWords, language);
  const told = bands.map(({ kind, days, current }) =>
    days
      ? wordsIn(timelineWords, language).lasted(daysInWords(days, language), whereabouts[kind], current)
      : whereabouts[kind],
  );
  return html`<div class="ribbon drawn" part="ribbon" role="img" aria-label=${[`${yearInWords(start, language)} – ${yearInWords(end, language)}`, ...told].join('; ')}>
    <div class="track">
      ${marked.map(({ first, last }) => (first < last ? html`<i class="span" .style=${along(first, last)}></i>` : nothing))}
      ${bands.map(({ kind, from: since, to: until }) => html`<div class="band ${kind}" .style=${along(since, until)}><span class="fit">${whereabouts[kind]}</span></div>`)}
      ${marked.map(({ first, last }) => (first < last ? nothing : html`<i .style=${along(first, last)}></i>`))}
    </div>
    <div class="scale">${marks(start, end, language).map(([day, text]) => html`<span .style=${along(day, day)}>${text}</span>`)}</div>
  </div>`;
}

/** @returns the days to mark and their words, years or months, as many as have room */
export function marks(start: Day, end: Day, language: Language): [Day, string][] {
  const monthOf = (day: Day): number => wholeMonthsBetween(YEAR_ZERO, day);
  const first = monthOf(start) + 1;
  const last = monthOf(end);
  const room = (step: number): number => (step < 12 ? MONTH : YEAR);
  const step = STEPS.find((months) => ((last - first) / months + 1) * room(months) < 1) ?? 6000;
  const found: [Day, string][] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const day = addMonths(YEAR_ZERO, month);
    // A mark so near to the end that its words would be cut is left out.
    if ((end - day) / (end - start) < room(step)) break;
    found.push([day, step < 12 ? monthInWords(day, language) : yearInWords(day, language)]);
  }
  return found;
}
