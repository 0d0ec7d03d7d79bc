/** The casefiles that elements on this page can name with their `case` attribute. */
import type { Casefile } from '../../data/casefile.js';
import { parseCasefile, type Problem } from './parse.js';

interface Registry {
  readonly cases: Map<string, Casefile>;
  readonly listeners: Set<() => void>;
}

// Kept on the page, not in the module: an element defined by one copy of the script must find a
// case that was registered with another copy.
const KEY = Symbol.for('casefile.registry.1');
const page = globalThis as { [KEY]?: Registry };
const registry: Registry = (page[KEY] ??= { cases: new Map(), listeners: new Set() });

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
    throw new TypeError(`The casefile cannot be read. ${problems.map(({ path, message }) => `${path || 'document'}: ${message}`).join(' ')}`);
  }
  provideCase(casefile);
  return problems;
}

/** Registers a casefile that is known to be right, unless the page has one with its id already. */
export function provideBuiltIn(casefile: Casefile): void {
  if (!registry.cases.has(casefile.id)) provideCase(casefile);
}

/** @returns the casefile registered under this id, or undefined */
export function findCase(id: string): Casefile | undefined {
  return registry.cases.get(id);
}

/** @returns the ids that `case` can name */
export function caseIds(): string[] {
  return [...registry.cases.keys()];
}

/** Calls `listener` whenever a casefile is registered, until the returned function is called. */
export function onRegister(listener: () => void): () => void {
  registry.listeners.add(listener);
  return () => registry.listeners.delete(listener);
}

function provideCase(casefile: Casefile): void {
  registry.cases.set(casefile.id, casefile);
  for (const listener of registry.listeners) listener();
}
