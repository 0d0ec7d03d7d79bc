import type { CaseEvent, Text } from '../../data/casefile.js';
import { readDate, type Day } from '../dates/edtf.js';

/**
 * @param event any event
 * @param day the day asked about
 * @returns the denial, reply or outcome that belongs beside the event on that day; of several, the latest that was known
 */
export function answerAt({ answer }: CaseEvent, day: Day): Text | undefined {
  if (!Array.isArray(answer)) return answer;
  const known = answer
    .map(({ text, known }) => ({ text, from: readDate(known)?.last ?? Infinity }))
    .filter(({ from }) => from <= day)
    .sort((a, b) => a.from - b.from);
  return known.at(-1)?.text;
}
