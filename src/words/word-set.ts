/**
 * One word set per subject, in a file of its own, so that a page with one widget does not load the words of the others.
 *
 * To add a language, add its code to `LANGUAGE_CODES`. The compiler then names every word set that lacks the language.
 */

/** The languages in which the elements write. */
export const LANGUAGE_CODES = ['en'] as const;

export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** The words on one subject in every language. */
export type WordSet<T> = Readonly<Record<LanguageCode, T>>;

/** @returns the words of the set in the language */
export function wordsIn<T>(set: WordSet<T>, { code }: { readonly code: LanguageCode }): T {
  return set[code];
}
