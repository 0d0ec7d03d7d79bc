/**
 * The words that the widgets show, by language. Each widget's own words are in a file of their own,
 * so that a page with one widget does not pay for the words of the others. Dates, numbers and
 * country names come from `Intl`.
 */
import type { Text } from '../../data/casefile.js';
import { sharedWords, type SharedWords } from './shared.js';

/** Words of one kind in every language there is; English always is. */
export type WordSet<T> = Readonly<Record<'en', T> & Partial<Record<string, T>>>;

/** A language's shared words, together with the locale in which `Intl` writes its dates and numbers. */
export interface Language {
  readonly code: string;
  readonly words: SharedWords;
  readonly locale: string;
}

/**
 * @param tag a BCP 47 tag such as the page's `lang`, or an empty string
 * @returns its language when there are words for it, else English; words and dates never mix two languages
 */
export function languageOf(tag: string): Language {
  const found = languages.get(tag) ?? languageFor(tag);
  languages.set(tag, found);
  return found;
}

const languages = new Map<string, Language>();

function languageFor(tag: string): Language {
  const base = tag.split('-', 1)[0]?.toLowerCase() ?? '';
  const known = Object.hasOwn(sharedWords, base);
  const code = known ? base : 'en';
  return { code, words: wordsIn(sharedWords, { code }), locale: localeOf(known ? tag : code) };
}

/** @returns the words of one kind in this language */
export function wordsIn<T>(set: WordSet<T>, { code }: Pick<Language, 'code'>): T {
  return set[code] ?? set.en;
}

/** Plain English is written day first, as most of the world's newsrooms do; `en-US` is respected. */
function localeOf(tag: string): string {
  const locale = tag.toLowerCase() === 'en' ? 'en-GB' : tag;
  try {
    return String(new Intl.Locale(locale));
  } catch {
    return 'en-GB';
  }
}

/**
 * @param text plain, or by language
 * @param locale the language wanted
 * @returns the text in that language, in its base language, or else in the first one there is
 */
export function textIn(text: Text, locale: string): string {
  if (typeof text === 'string') return text;
  return text[locale] ?? text[locale.split('-', 1)[0] ?? ''] ?? Object.values(text)[0] ?? '';
}
