/** The casefiles that elements on this page can name with their `case` attribute. */
import type { Casefile } from '../../data/casefile.js';

interface Registry {
  readonly cases: Map<string, Casefile>;
  readonly listeners: Set<() => void>;
}

// Kept on the page, not in the module: an element defined by one copy of the script must find a
// case that was registered with another copy.
const KEY = Symbol.for('casefile.registry.1');
const page = globalThis as { [KEY]?: Registry };
const registry: Registry = (page[KEY] ??= { cases: new Map(), listeners: new Set() });

/** Makes a checked casefile available under its id, in place of one that has the id already. */
export function provideCase(casefile: Casefile): void {
  registry.cases.set(casefile.id, casefile);
  for (const listener of registry.listeners) listener();
}

/** Makes a checked casefile available, unless the page has one with its id already. */
export function provideBuiltIn(casefile: Casefile): void {
  if (!registry.cases.has(casefile.id)) provideCase(casefile);
}

/** @returns the casefile registered under this id, or undefined */
export function findCase(id: string): Casefile | undefined {
  return registry.cases.get(id);
}

/** Calls `listener` whenever a casefile is registered, until the returned function is called. */
export function onRegister(listener: () => void): () => void {
  registry.listeners.add(listener);
  return () => registry.listeners.delete(listener);
}
