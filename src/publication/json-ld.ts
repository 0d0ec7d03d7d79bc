/** The articles that a page describes in JSON-LD. https://schema.org/Article */
import type { Day } from '../dates/calendar.js';
import { collapseWhitespace, dayInText } from './date-text.js';

/** What JSON-LD says about one article. */
export interface ArticleDescription {
  /** The day of `datePublished`, if it can be read. */
  readonly day: Day | undefined;
  /** The article's addresses, normalized, and its headline. */
  readonly keys: readonly string[];
  /** The script that it comes from. */
  readonly script: Element;
  /** Whether it is one of a list, such as a post of a live blog or a story to read next: the page is not about it. */
  readonly isListed: boolean;
}

/** `NewsArticle`, `schema:BlogPosting`, `https://schema.org/Report` and the like; the quote ends the JSON string. */
const ARTICLE_TYPE = /(Article|Posting|Report)"/;

/** The properties in which an article may be nested. Others (`hasPart`, `citation`, `comment`) hold other works. */
const NESTING_PROPERTIES = ['graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'liveBlogUpdate'];
const LIST_PROPERTIES = ['itemListElement', 'liveBlogUpdate'];

/** What content systems put around or after the JSON, for old browsers or by mistake. */
const WRAPPERS = new RegExp(
  [
    String.raw`^\s*<!--`, // The start of an HTML comment.
    String.raw`^\W*CDATA\[[*/]*`, // `//<![CDATA[` or `/*<![CDATA[*/`.
    String.raw`(/[/*])?(--|\]\])>(\*/)?\s*$`, // The end of either.
    String.raw`;\s*$`,
  ].join('|'),
  'g',
);

/**
 * @param scripts the page's scripts of the type `application/ld+json`
 * @param normalize gives two forms of one address the same text
 * @returns every article that they describe, in order; a script that cannot be read is left out
 */
export function describedArticles(
  scripts: readonly Element[],
  normalize: (address: string) => string,
): ArticleDescription[] {
  return scripts.flatMap((script) => {
    const descriptions: ArticleDescription[] = [];
    const visit = (node: unknown, isListed: boolean): void => {
      if (!node || typeof node !== 'object') return;
      if (Array.isArray(node)) {
        for (const item of node) visit(item, isListed);
        return;
      }
      if (ARTICLE_TYPE.test(JSON.stringify(propertyOf(node, 'type')))) {
        const day = dayInText(stringValue(propertyOf(node, 'datePublished')));
        descriptions.push({ day, keys: keysOf(node, isListed, normalize), script, isListed });
      }
      for (const name of NESTING_PROPERTIES) visit(propertyOf(node, name), isListed || LIST_PROPERTIES.includes(name));
    };
    try {
      // JSON allows no line break within a string; some content systems write them.
      visit(JSON.parse((script.textContent ?? '').replace(WRAPPERS, '').replace(/\s/g, ' ')), false);
    } catch {
      // The JSON is broken, or nested too deeply. The other scripts may be valid.
    }
    return descriptions;
  });
}

/** @returns the day of the first article that has one of the keys, and a day */
export function dayOfArticleWith(keys: readonly string[], articles: readonly ArticleDescription[]): Day | undefined {
  return articles.find((article) => article.day && article.keys.some((key) => keys.includes(key)))?.day;
}

/** @returns the day if all the articles have the same one */
export function commonDay(articles: readonly ArticleDescription[]): Day | undefined {
  const days = new Set(articles.map(({ day }) => day));
  return days.size === 1 ? articles[0]?.day : undefined;
}

/** @returns the address without the place within the page */
export function withoutHash(address: string): string {
  return address.replace(/#.*/, '');
}

function keysOf(node: object, isListed: boolean, normalize: (address: string) => string): string[] {
  const addresses = ['url', 'id', 'mainEntityOfPage']
    .map((name) => stringValue(propertyOf(node, name)))
    .filter(Boolean)
    .map(normalize);
  // In a list the hash tells the posts apart; for a single article it only says `#article`.
  const pages = isListed ? [] : addresses.map(withoutHash);
  return [...addresses, ...pages, collapseWhitespace(stringValue(propertyOf(node, 'headline')))].filter(Boolean);
}

/** The value of a property, however JSON-LD writes its name: `url`, `@id`, `schema:url`, `https://schema.org/url`. */
function propertyOf(node: object, name: string): unknown {
  return Object.entries(node).find(([key]) => key.replace(/^.*[:/#@]/s, '') === name)?.[1];
}

/** The text of a value that may be nested: `["text"]`, `{"@value": "text"}`, `{"@id": "text"}`. */
function stringValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!value || typeof value !== 'object') return '';
  return stringValue(
    propertyOf(value, '0') ?? propertyOf(value, 'value') ?? propertyOf(value, 'id') ?? propertyOf(value, 'url'),
  );
}
