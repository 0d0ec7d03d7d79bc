import type { Casefile } from '../../data/casefile.js';
import { parseCasefile, type Problem } from '../casefile/parse.js';
import { provide } from './registry.js';

/**
 * Makes a casefile available to every element on the page as `case="<its id>"`. Elements that
 * waited for it render. A second one with the same id replaces the first.
 *
 * @param input a casefile: a typed object, or JSON of unknown origin
 * @returns what is wrong with it; an event that is wrong is left out, the others show
 * @throws {TypeError} when so much is wrong that nothing could be shown
 */
export function registerCase(input: unknown): readonly Problem[] {
  const { casefile, problems } = parseCasefile(input);
  if (!casefile) {
    throw new TypeError(
      `The casefile cannot be read. ${problems.map(({ path, message }) => `${path || 'document'}: ${message}`).join(' ')}`,
    );
  }
  provide(casefile.id, { casefile, problems });
  return problems;
}

/** @returns the same casefile: an editor completes and checks what is written inside the call */
export function defineCase(casefile: Casefile): Casefile {
  return casefile;
}
