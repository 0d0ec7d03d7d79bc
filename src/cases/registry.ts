/** The casefiles that elements on this page can show. */
import type { Casefile } from '../../data/casefile.js';
import type { Problem } from '../casefile/problem.js';

/** The result of reading a case: the casefile, or why there is none. */
export interface CaseResult {
  readonly casefile?: Casefile | undefined;
  readonly problems: readonly Problem[];
}

interface Registry {
  readonly results: Map<string, CaseResult>;
  readonly listeners: Set<() => void>;
}

// Kept on the page, not in the module: an element that one copy of the script defined must find a case that another
// copy registered.
const KEY = Symbol.for('casefile.registry.3');
const page = globalThis as { [KEY]?: Registry };
const registry: Registry = (page[KEY] ??= { results: new Map(), listeners: new Set() });

/**
 * Makes the result of reading a case available to the elements, in place of an earlier one.
 *
 * @param key a casefile's id; or the absolute URL or `#id` of a document
 */
export function provideCase(key: string, result: CaseResult): void {
  registry.results.set(key, result);
  for (const listener of registry.listeners) listener();
}

/** Makes a checked casefile available under its id, unless one is registered under it. */
export function provideBuiltIn(casefile: Casefile): void {
  if (!registry.results.has(casefile.id)) provideCase(casefile.id, { casefile, problems: [] });
}

/**
 * @param key see `provideCase`
 * @returns the result of reading the case; undefined while there is none
 */
export function findCase(key: string): CaseResult | undefined {
  return registry.results.get(key);
}

/**
 * Calls the listener whenever a case is provided.
 *
 * @returns a function that ends this
 */
export function onCaseProvided(listener: () => void): () => void {
  registry.listeners.add(listener);
  return () => registry.listeners.delete(listener);
}
