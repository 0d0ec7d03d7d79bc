/**
 * One word set per subject, in a file of its own, so that a page with one widget does not load the words of the others.
 *
 * To add a language, add its words under its code to each word set in this folder. A set that lacks the language
 * shows English; `shared.ts` decides which languages there are.
 */

/** Words on one subject by language code, such as `en` or `es`. English is always there. */
export type WordSet<T> = Readonly<Record<'en', T> & Partial<Record<string, T>>>;

/**
 * @param set the words on one subject
 * @param language the language in which they are wanted
 * @returns the words in this language, or in English where the set lacks it
 */
export function wordsIn<T>(set: WordSet<T>, { code }: { readonly code: string }): T {
  return set[code] ?? set.en;
}
