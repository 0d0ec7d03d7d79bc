import type { CaseEvent, Text } from '../../data/casefile.js';
import type { Day } from '../dates/calendar.js';
import { readDate } from '../dates/edtf.js';

/**
 * The only place that decides which answer a widget shows.
 *
 * @param event any event
 * @param day the day for which the view answers
 * @returns the event's answer: its denial, reply or outcome. Of a list, the latest one that was known by the day; of
 *   two that became known on one day, the one that the document lists last. Undefined if there is none
 */
export function answerAt({ answer }: CaseEvent, day: Day): Text | undefined {
  if (!Array.isArray(answer)) return answer;
  const known = answer
    .map(({ text, known }) => ({ text, from: readDate(known)?.last ?? Infinity }))
    .filter(({ from }) => from <= day)
    .sort((a, b) => a.from - b.from);
  return known.at(-1)?.text;
}
