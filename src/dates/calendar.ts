/**
 * Calendar arithmetic on whole days, in the proleptic Gregorian calendar. date-fns does it, on dates at
 * midnight UTC, so that the time zone of the reader never moves a day.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { millisecondsInDay, monthsInYear } from 'date-fns/constants';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { formatISO } from 'date-fns/formatISO';

/**
 * A calendar day: the whole number of days since 1 January 1970. Days compare and subtract as numbers.
 * `-Infinity` and `Infinity` stand for an open or unknown end.
 */
export type Day = number;

/** The parts of a calendar day; `month` is 1 to 12, `dayOfMonth` 1 to 31. */
export interface CalendarParts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/**
 * @param year the full year: 21 is the year 21, 0 is the year before the year 1
 * @param month 1 to 12
 * @param dayOfMonth 1 to 31
 * @returns the day; `NaN` if JavaScript cannot represent it (more than 270,000 years away)
 */
export function calendarDay(year: number, month: number, dayOfMonth: number): Day {
  // The constructor would read the years 0 to 99 as 1900 to 1999.
  return new UTCDateMini(0).setFullYear(year, month - 1, dayOfMonth) / millisecondsInDay;
}

/** @returns the day as a `Date` at midnight UTC; all its methods work in UTC */
export function utcDate(day: Day): Date {
  return new UTCDateMini(day * millisecondsInDay);
}

/** @returns the year, the month and the day of the month */
export function calendarParts(day: Day): CalendarParts {
  const date = utcDate(day);
  return { year: date.getFullYear(), month: date.getMonth() + 1, dayOfMonth: date.getDate() };
}

/** @returns the day as `2021-01-06`; the form holds for the years 0 to 9999 */
export function isoDay(day: Day): string {
  return formatISO(utcDate(day), { representation: 'date' });
}

/**
 * @param months how many months later; a negative number for earlier
 * @returns the same day of that month, or its last day if it is shorter; an open end stays open
 */
export function addMonths(day: Day, months: number): Day {
  return Number.isFinite(day) ? addMonthsToDate(utcDate(day), months).getTime() / millisecondsInDay : day;
}

/**
 * @param years how many years later; a negative number for earlier
 * @returns the same day of that year (28 February for a leap day that it does not have); an open end stays open
 */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * monthsInYear);
}

/**
 * @param from a day
 * @param to the same day or a later one
 * @returns the whole calendar months between them: the highest number with which `addMonths(from, …)` is at most `to`
 */
export function wholeMonthsBetween(from: Day, to: Day): number {
  // date-fns has `differenceInMonths` too, but it is wrong at the end of February.
  const months = differenceInCalendarMonths(utcDate(to), utcDate(from));
  return addMonths(from, months) > to ? months - 1 : months;
}

/**
 * @param from a day
 * @param to the same day or a later one
 * @returns the whole calendar years between them, and the whole months (0 to 11) that are left
 */
export function durationBetween(from: Day, to: Day): { years: number; months: number } {
  const months = wholeMonthsBetween(from, to);
  return { years: Math.floor(months / monthsInYear), months: months % monthsInYear };
}
