/** The casefiles that elements on this page can name, by `case` or by `src`, and who shows which. */
import type { Casefile } from '../../data/casefile.js';
import type { Problem } from './parse.js';

/** What came of a case: its facts, or why there are none. */
export interface Found {
  readonly casefile?: Casefile | undefined;
  readonly problems: readonly Problem[];
}

/** An element that shows a case, with its attributes as the publisher wrote them. */
export interface User {
  readonly case: string | null | undefined;
  readonly src: string | null | undefined;
  readonly refresh: string | null | undefined;
  readonly timeout: string | null | undefined;
  /**
   * Called when the case has come or has changed.
   * @param announce whether this user is the one that tells assistive technology of a change
   */
  hear(announce: boolean): void;
  /** Warns once of a wrong attribute. */
  warn(attribute: string, value: string, allowed: string): void;
}

interface Registry {
  readonly found: Map<string, Found>;
  readonly users: Map<string, Set<User>>;
  /** Sees to it that the document at `src` is read; returns its key. `source.ts` provides it. */
  open?: (user: User) => string;
}

// Kept on the page, not in the module: an element defined by one copy of the script must find a
// case that was registered with another copy.
const KEY = Symbol.for('casefile.registry.2');
const page = globalThis as { [KEY]?: Registry };

/** The page's registry; for `source.ts`, everything else has functions. */
export const registry: Registry = (page[KEY] ??= { found: new Map(), users: new Map() });

/**
 * Makes what came of a case available, in place of what was there.
 *
 * @param key a casefile's id; or the absolute URL or `#id` of a document
 * @param announce whether it is a change that a reader should hear of
 */
export function provide(key: string, found: Found, announce = false): void {
  registry.found.set(key, found);
  const users = usersOf(key);
  const teller = users.find(({ refresh }) => refresh);
  for (const user of users) user.hear(announce && user === teller);
}

/** Makes a checked casefile available under its id, unless the page has one already. */
export function provideBuiltIn(casefile: Casefile): void {
  if (!registry.found.has(casefile.id)) provide(casefile.id, { casefile, problems: [] });
}

/** @returns what came of the case; undefined while nothing has */
export function findCase(key: string): Found | undefined {
  return registry.found.get(key);
}

/** @returns who shows the case */
export function usersOf(key: string): User[] {
  return [...(registry.users.get(key) ?? [])];
}

/**
 * Says that an element shows a case from now on; a document that is not there yet is read.
 *
 * @returns the case's key, empty where `src` cannot be read by what the page has imported; and a
 *   function that says that the element shows it no longer
 */
export function useCase(user: User): [key: string, release: () => void] {
  const key = user.src ? (registry.open?.(user) ?? '') : (user.case ?? 'assange');
  const users = registry.users.get(key) ?? new Set();
  registry.users.set(key, users.add(user));
  return [key, () => users.delete(user)];
}
