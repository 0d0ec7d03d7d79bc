/** Every word that the widgets show, by language. */
import type {
  AsylumState, Effect, ExtraditionState, Finding, Standing, Text, Whereabouts,
} from '../../data/casefile.js';
import { en } from './en.js';

/** The words of one language. Dates, numbers and country names come from `Intl`, not from here. */
export interface Words {
  asOf(date: string): string;
  checked(date: string): string;
  since(date: string): string;
  about(date: string): string;
  uncertain(date: string): string;
  from(date: string): string;
  until(date: string): string;
  seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  join(parts: readonly string[]): string;
  noStatus: string;
  noEvents: string;
  noRecords: string;
  noRuling: string;
  unavailable: string;
  timelineHeading(title: string): string;
  mapHeading: string;
  rulingHeading: string;
  standings: Record<Standing, string>;
  upcoming: string;
  whereabouts: Record<Whereabouts, string>;
  stayed(length: string, label: string): string;
  showAll(count: number): string;
  showFewer: string;
  sources(count: number): string;
  asylum: Record<AsylumState, string>;
  extradition: Record<ExtraditionState, string>;
  /** A state alone, where what it is about stands beside it. */
  states: Record<AsylumState | ExtraditionState, string>;
  borders: string;
  findings: Record<Finding, string>;
  effects: Record<Effect, string>;
  effect(effect: string, date: string, court: string): string;
  effectOnLater(effect: string, date: string, court: string, on: string): string;
  favours(party: string): string;
  grounds: string;
  citation: string;
  next: string;
}

const languages: Record<string, Words> = { en };

/** A language's words together with the locale in which `Intl` writes its dates and numbers. */
export interface Language {
  readonly words: Words;
  readonly locale: string;
}

const cache = new Map<string, Language>();

/**
 * @param tag a BCP 47 tag such as the page's `lang`, or an empty string
 * @returns the words for its language, or the English ones; words and dates never mix two languages
 */
export function languageOf(tag: string): Language {
  let language = cache.get(tag);
  if (!language) {
    const base = tag.split('-', 1)[0]?.toLowerCase() ?? '';
    const words = languages[base];
    language = { words: words ?? en, locale: localeOf(words ? tag : 'en') };
    cache.set(tag, language);
  }
  return language;
}

/** Plain English is written day first, as most of the world's newsrooms do; `en-US` is respected. */
function localeOf(tag: string): string {
  const locale = tag.toLowerCase() === 'en' ? 'en-GB' : tag;
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-GB';
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
