/** The marks of a scale of time, under the timeline's ribbon and the scrubber's slider. */
import { addMonths, calendarDay, wholeMonthsBetween, type Day } from '../../dates/calendar.js';
import { monthInWords, yearInWords } from '../../words/dates.js';
import type { Language } from '../../words/language.js';

/** Months are counted from here. */
const YEAR_ZERO = calendarDay(0, 1, 1);

/** Distances between two marks, in months. */
const STEPS = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1200];

/** The distance for a time for which all of these are too short. */
const LONGEST_STEP = 6000;

/** The share of a scale of 280 px that the words of a mark take: a year, or a month with its year. */
const YEAR_WIDTH = 0.13;
const MONTH_WIDTH = 0.22;

/** A mark and its words. */
export type ScaleMark = readonly [day: Day, text: string];

/**
 * @param start the first day of the scale
 * @param end its last day, later than `start`
 * @param language the language of the words
 * @returns the days to mark, in order: first days of months or years, as many as there is space for
 */
export function scaleMarks(start: Day, end: Day, language: Language): readonly ScaleMark[] {
  const first = wholeMonthsBetween(YEAR_ZERO, start) + 1;
  const last = wholeMonthsBetween(YEAR_ZERO, end);
  const widthOf = (step: number): number => (step < 12 ? MONTH_WIDTH : YEAR_WIDTH);
  const step = STEPS.find((months) => ((last - first) / months + 1) * widthOf(months) < 1) ?? LONGEST_STEP;
  const marks: ScaleMark[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const day = addMonths(YEAR_ZERO, month);
    // The words stand after the mark: close to the end they would be cut off.
    if ((end - day) / (end - start) < widthOf(step)) break;
    marks.push([day, step < 12 ? monthInWords(day, language) : yearInWords(day, language)]);
  }
  return marks;
}
