/**
 * The words that the widgets show, by language. Each widget's own words are in a file of their own,
 * so that a page with one widget does not pay for the words of the others. Dates, numbers and
 * country names come from `Intl`.
 */
import type { Text } from '../../data/casefile.js';
import { once } from './memoize.js';
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
  return once(`language ${tag} ${own}`, () => languageFor(tag, own));
}

function languageFor(tag: string, own: string): Language {
  const wanted = localeOf(tag);
  const base = baseOf(wanted);
  const code = sharedWords[base] ? base : 'en';
  return {
    code,
    words: wordsIn(sharedWords, { code }),
    locale: code === base ? wanted : PLAIN_ENGLISH,
    tags: [wanted, base, own, baseOf(own)],
  };
}

function baseOf(tag: string): string {
  return tag.replace(/-.*/, '');
}

/** @returns the words of one kind in this language */
export function wordsIn<T>(set: WordSet<T>, { code }: Pick<Language, 'code'>): T {
  return set[code] ?? set.en;
}

/** Plain English is written day first, as most of the world's newsrooms do; `en-US` is respected. */
const PLAIN_ENGLISH = 'en-GB';

function localeOf(tag: string): string {
  try {
    return String(new Intl.Locale(tag.toLowerCase() === 'en' ? PLAIN_ENGLISH : tag));
  } catch {
    return PLAIN_ENGLISH;
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
