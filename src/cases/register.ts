import type { Casefile } from '../../data/casefile.js';
import { parseCasefile } from '../casefile/parse.js';
import { describeProblem, type Problem } from '../casefile/problem.js';
import { provideCase } from './registry.js';

/**
 * Makes a casefile available to every element on the page as `case="its-id"`. Elements that wait for it are updated. A
 * casefile with the same id is replaced.
 *
 * @param input a casefile: a typed object, or parsed JSON of unknown origin
 * @returns what is wrong with it; events with mistakes are left out, the others are shown
 * @throws {TypeError} if the mistakes leave nothing that could be shown
 */
export function registerCase(input: unknown): readonly Problem[] {
  const { casefile, problems } = parseCasefile(input);
  if (!casefile) {
    const list = problems.map(describeProblem).join(' ');
    throw new TypeError(`The casefile cannot be read. ${list}`);
  }
  provideCase(casefile.id, { casefile, problems });
  return problems;
}

/** @returns the same casefile. The call lets an editor complete and check what is written inside it */
export function defineCase(casefile: Casefile): Casefile {
  return casefile;
}
