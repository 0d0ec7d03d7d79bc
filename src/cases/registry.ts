/** The casefiles that elements on this page can show, by id or by where they were read from. */
import type { Casefile } from '../../data/casefile.js';
import type { Problem } from '../casefile/parse.js';

/** What came of a case: its facts, or why there are none. */
export interface Found {
  readonly casefile?: Casefile | undefined;
  readonly problems: readonly Problem[];
}

interface Registry {
  readonly found: Map<string, Found>;
  readonly listeners: Set<() => void>;
}

// Kept on the page, not in the module: an element defined by one copy of the script must find a
// case that was registered with another copy.
const KEY = Symbol.for('casefile.registry.2');
const page = globalThis as { [KEY]?: Registry };
const registry: Registry = (page[KEY] ??= { found: new Map(), listeners: new Set() });

/**
 * Makes what came of a case available, in place of what was there.
 *
 * @param key a casefile's id; or the absolute URL or `#id` of a document
 */
export function provide(key: string, found: Found): void {
  registry.found.set(key, found);
  for (const listener of registry.listeners) listener();
}

/** Makes a checked casefile available under its id, unless the page has one already. */
export function provideBuiltIn(casefile: Casefile): void {
  if (!registry.found.has(casefile.id)) provide(casefile.id, { casefile, problems: [] });
}

/** @returns what came of the case; undefined while nothing has */
export function findCase(key: string): Found | undefined {
  return registry.found.get(key);
}

/** Calls `listener` whenever a case has come or has changed, until the returned function is called. */
export function onProvide(listener: () => void): () => void {
  registry.listeners.add(listener);
  return () => registry.listeners.delete(listener);
}
