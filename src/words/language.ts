/** The language in which an element writes, and the casefile's texts in that language. */
import type { Text } from '../../data/casefile.js';
import { memoize } from './memoize.js';
import { sharedWords, type SharedWords } from './shared.js';
import { LANGUAGE_CODES, wordsIn, type LanguageCode } from './word-set.js';

/** The language of an element: its words, and the locale for dates and numbers. */
export interface Language {
  /** The code under which the word sets have it, such as `en`. */
  readonly code: LanguageCode;
  /** The words that several widgets share. */
  readonly words: SharedWords;
  /** The BCP 47 tag that `Intl` gets, such as `en-GB`. */
  readonly locale: string;
  /**
   * The languages in which the casefile's texts are wanted, best first: the page's, then the casefile's own, each with
   * and without its region.
   */
  readonly tags: readonly [page: string, pageBase: string, casefile: string, casefileBase: string];
}

/**
 * @param tag the page's language as a BCP 47 tag, or an empty string
 * @param casefileTag the language of the casefile's plain strings, as a BCP 47 tag
 * @returns the page's language if there are words for it, else English, for words and dates alike
 */
export function languageOf(tag: string, casefileTag = 'en'): Language {
  return languageFor(tag, casefileTag);
}

/** Kept because every render asks for it, and `Intl.Locale` is slow. A page and its cases have few languages. */
const languageFor = memoize(20, (tag: string, casefileTag: string): Language => {
  const wanted = localeOf(tag);
  const base = baseOf(wanted);
  const code = LANGUAGE_CODES.find((each) => each === base) ?? 'en';
  return {
    code,
    words: wordsIn(sharedWords, { code }),
    locale: code === base ? wanted : PLAIN_ENGLISH,
    tags: [wanted, base, casefileTag, baseOf(casefileTag)],
  };
});

function baseOf(tag: string): string {
  return tag.replace(/-.*/, '');
}

/** The locale for `en` without a region: most newsrooms write the day before the month. `en-US` keeps its own order. */
const PLAIN_ENGLISH = 'en-GB';

function localeOf(tag: string): string {
  try {
    return String(new Intl.Locale(tag.toLowerCase() === 'en' ? PLAIN_ENGLISH : tag));
  } catch {
    return PLAIN_ENGLISH;
  }
}

/** @returns the text in the first wanted language that it has; else in any that it has */
export function textIn(text: Text, { tags }: Language): string {
  return typeof text === 'string' ? text : (text[tagIn(text, tags)] ?? '');
}

/** @returns the BCP 47 tag of the text that `textIn` returns; undefined if it is the language of the words around it */
export function tagOf(text: Text, { tags, code }: Language): string | undefined {
  const [, , casefileTag] = tags;
  const tag = typeof text === 'string' ? casefileTag : tagIn(text, tags);
  return baseOf(tag) === code ? undefined : tag;
}

function tagIn(text: Exclude<Text, string>, tags: readonly string[]): string {
  return tags.find((tag) => Object.hasOwn(text, tag)) ?? Object.keys(text)[0] ?? '';
}
