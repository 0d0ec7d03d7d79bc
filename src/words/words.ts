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
  /** The languages in which the publisher's texts are wanted, the best first: the page's, then the casefile's own. */
  readonly tags: readonly [string, string, own: string, string];
}

/**
 * @param tag a BCP 47 tag such as the page's `lang`, or an empty string
 * @param own the language of the casefile's plain texts
 * @returns the page's language when there are words for it, else English; words and dates never mix two languages
 */
export function languageOf(tag: string, own = 'en'): Language {
  const key = `${tag} ${own}`;
  const found = languages.get(key) ?? languageFor(tag, own);
  languages.set(key, found);
  return found;
}

const languages = new Map<string, Language>();

function languageFor(tag: string, own: string): Language {
  const wanted = localeOf(tag);
  const base = baseOf(wanted);
  const known = Object.hasOwn(sharedWords, base);
  const code = known ? base : 'en';
  return { code, words: wordsIn(sharedWords, { code }), locale: known ? wanted : localeOf(code), tags: [wanted, base, own, baseOf(own)] };
}

function baseOf(tag: string): string {
  return tag.replace(/-.*/, '');
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

/** @returns the text in the best language that it has */
export function textIn(text: Text, { tags }: Language): string {
  return typeof text === 'string' ? text : (text[tagIn(text, tags)] ?? '');
}

/** @returns the language of the text that `textIn` chooses, where it is not that of the words around it */
export function tagOf(text: Text, { tags, code }: Language): string | undefined {
  const tag = typeof text === 'string' ? tags[2] : tagIn(text, tags);
  return baseOf(tag) === code ? undefined : tag;
}

function tagIn(text: Exclude<Text, string>, tags: readonly string[]): string {
  return tags.find((tag) => Object.hasOwn(text, tag)) ?? Object.keys(text)[0] ?? '';
}
