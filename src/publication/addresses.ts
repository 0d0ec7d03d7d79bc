/** The addresses of articles and pages, in a form in which they can be compared. */
import type { Day } from '../dates/calendar.js';
import { elementsOf, headingOf } from './article-scope.js';
import { dayInPath } from './date-text.js';

/**
 * Attributes in which an element may give the address of the article or page that it represents: microdata, RDFa,
 * links, and data attributes of several CMSs.
 */
const ADDRESS_ATTRIBUTE = /^(itemid|about|href|content|data-((article|page|post|story)-)?url)$/;

/**
 * @returns a function from an address, relative or absolute, to its path, query and hash. The host is left out, because
 *   one page is often reached at several: with and without `www.`, or from a cache.
 */
export function addressNormalizer(document: Document): (address: string) => string {
  // A link resolves the address as the page does, and does not throw for a wrong one.
  const link = document.createElement('a');
  return (address) => {
    link.href = address;
    return link.pathname.replace(/(.)\/$/, '$1') + link.search + link.hash;
  };
}

/** @returns the first address in the element's attributes, or an empty string */
export function addressIn(element: Element | null | undefined): string {
  const attributes = [...(element?.attributes ?? [])];
  // Only a value with a slash, a query or a hash is an address: `mainEntityOfPage` is often just `true`.
  return attributes.find(({ name, value }) => ADDRESS_ATTRIBUTE.test(name) && /[/#?]/.test(value))?.value ?? '';
}

/** @returns the address that the article gives as its own, or an empty string */
export function addressOf(article: Element): string {
  const heading = headingOf(article);
  const carriers = [
    article,
    ...elementsOf(article, '[rel~=bookmark],[itemprop~=url],[itemprop~=mainEntityOfPage]'),
    heading?.querySelector('a'),
    heading?.closest('a'),
  ];
  return carriers.map(addressIn).find(Boolean) ?? '';
}

/**
 * Whether two normalized addresses are the same apart from a query. On some sites the query tells articles apart
 * (`?id=12`), on others it only says where the reader came from; so two different queries are different pages.
 */
export function isSamePage(a: string, b: string): boolean {
  const [first, second] = [`${a}?`, `${b}?`];
  return first.startsWith(second) || second.startsWith(first);
}

/** @returns the day in the path of a normalized address; undefined if it has none */
export function dayInAddress(normalized: string): Day | undefined {
  return dayInPath(normalized.replace(/[?#].*/, ''));
}
