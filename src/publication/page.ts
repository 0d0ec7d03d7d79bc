/** What the search for the day of publication needs to know of the page, read once for each search. */
import { addressIn, addressNormalizer, addressOf, isSamePage } from './addresses.js';
import { ARTICLE_SELECTOR, headingOf, isBefore, largestBlockWithout, parentOf, scopeOf } from './article-scope.js';
import { DATE_CANDIDATES, dayFromElements } from './date-elements.js';
import { describedArticles, withoutHash, type ArticleDescription } from './json-ld.js';

export interface Page {
  readonly document: Document;
  /** The element and all elements around it, from the inside out: slots, parents and shadow hosts. */
  readonly path: readonly Element[];
  /** The element itself, or the outermost shadow host around it; undefined while it is not in the document. */
  readonly hostInDocument: Element | undefined;
  /** The articles around the element, the nearest first. */
  readonly articles: readonly Element[];
  /** The outermost of these articles, apart from a page that is marked as an article as a whole. */
  readonly outermost: Element | undefined;
  /** The other stories beside the outermost article, with a heading of the same rank or a higher one. */
  readonly peers: readonly Element[];
  /** The peers that do not give another address than the page's. The first such story is what the page is about. */
  readonly competitors: readonly Element[];
  /** The page's addresses as it gives them: canonical, Open Graph, then that in the window. */
  readonly addresses: readonly string[];
  /** The same addresses, normalized and without a hash. */
  readonly addressKeys: readonly string[];
  readonly normalize: (address: string) => string;
  /** All articles that JSON-LD describes. */
  readonly descriptions: readonly ArticleDescription[];
}

/** @returns the page as it is seen from the element */
export function readPage(document: Document, element: Element): Page {
  const normalize = addressNormalizer(document);
  const path = flattenedPath(element);
  const hostInDocument = path.find((each) => document.contains(each));

  const headings = mainHeadings(document);
  const stories = unmarkedStories(headings);
  const marked = path.filter((each) => each.matches(ARTICLE_SELECTOR));
  const articles = marked.length ? marked : stories.filter((story) => hostInDocument && story.contains(hostInDocument));
  const outermost = articles.filter((article) => !article.contains(document.body)).at(-1);
  const all = [...document.querySelectorAll(ARTICLE_SELECTOR), ...stories];
  const peers = outermost ? peersOf(outermost, all, headings.length > 0) : [];

  const addresses = [
    ...[...document.querySelectorAll('link[rel~=canonical],meta[property="og:url"]')].map(addressIn),
    document.URL,
  ];
  const addressKeys = addresses.map((address) => withoutHash(normalize(address)));
  const competitors = peers.filter((peer) => !hasOtherAddress(addressOf(peer), { addressKeys, normalize }));

  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')];
  const descriptions = describedArticles(scripts, normalize);
  return {
    document,
    path,
    hostInDocument,
    articles,
    outermost,
    peers,
    competitors,
    addresses,
    addressKeys,
    normalize,
    descriptions,
  };
}

/** @returns the matching elements that belong to no article or other block of the page */
export function unscopedElements(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter((element) => !scopeOf(element));
}

/** @param address as an article gives it; one without an address has no other than the page's */
export function hasOtherAddress(
  address: string,
  { addressKeys, normalize }: Pick<Page, 'addressKeys' | 'normalize'>,
): boolean {
  const own = withoutHash(normalize(address));
  // A short address is the root of the site with a query: WordPress's `/?p=123`.
  return address !== '' && !['/', ...addressKeys].some((key) => isSamePage(own, key));
}

function flattenedPath(element: Element): Element[] {
  const path: Element[] = [];
  let next: Element | null | undefined = element;
  // A form control that is named like one of these properties hides it, which could make this loop endless.
  while (next && !path.includes(next)) {
    path.push(next);
    next = next.assignedSlot ?? parentOf(next) ?? (next.getRootNode() as Partial<ShadowRoot>).host;
  }
  return path;
}

/**
 * @returns the headlines outside marked articles: every `h1`; without any, every `h2` with a date below it
 */
function mainHeadings(document: Document): Element[] {
  const highest = unscopedElements(document, 'h1');
  if (highest.length) return highest;
  const dates = unscopedElements(document, DATE_CANDIDATES).filter((element) => dayFromElements([element]));
  const lesser = unscopedElements(document, 'h2');
  return lesser.filter((heading) => dates.some((date) => lesser.findLast((each) => isBefore(each, date)) === heading));
}

/** @returns the blocks with a headline and a text that are not marked as articles */
function unmarkedStories(headings: readonly Element[]): Element[] {
  return headings
    .map((heading) => {
      const others = headings.filter((other) => other !== heading);
      return largestBlockWithout(others, heading);
    })
    .filter((story) => !story.matches('header') && story.querySelectorAll('p').length > 1);
}

function peersOf(article: Element, all: readonly Element[], pageHasHeadings: boolean): Element[] {
  // Tag names compare in the order of their rank. If an article has no headline, it may be outside of the article.
  const rankOf = (each: Element): string => headingOf(each)?.tagName ?? (pageHasHeadings ? 'H1' : 'H9');
  const rank = rankOf(article);
  const scope = scopeOf(article);
  return all.filter((other) => !other.contains(article) && scopeOf(other) === scope && rankOf(other) <= rank);
}
