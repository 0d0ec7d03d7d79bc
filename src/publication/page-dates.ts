/** Where a page says when it was published. Each source is a function; `publication-day.ts` orders them. */
import type { Day } from '../dates/calendar.js';
import { addressOf, dayInAddress } from './addresses.js';
import { isBefore, scopeOf } from './article-scope.js';
import { DATE_CANDIDATES, dayFromElements } from './date-elements.js';
import { collapseWhitespace, firstDay } from './date-text.js';
import { commonDay, dayOfArticleWith, type ArticleDescription } from './json-ld.js';
import { unscopedElements, type Page } from './page.js';

/** What belongs to the page as a whole. */
export interface PageParts {
  /** The dates and main headlines above the element that belong to no article: they may be beside its text. */
  readonly above: readonly Element[];
  /** The last main headline above the element. */
  readonly heading: Element | undefined;
  /** What JSON-LD describes in scripts of the page, or of the articles around the element. */
  readonly descriptions: readonly ArticleDescription[];
}

export function readPageParts(page: Page): PageParts {
  const { document, hostInDocument } = page;
  const above = unscopedElements(document, `h1,${DATE_CANDIDATES}`).filter(
    (each) => hostInDocument && isBefore(each, hostInDocument),
  );
  return {
    above,
    heading: above.findLast((each) => each.matches('h1')),
    descriptions: page.descriptions.filter(({ script, isListed }) => !isListed && belongsToPage(script, page)),
  };
}

/** A marked date between the main headline and the element. */
export function dayUnderHeading(_page: Page, { above, heading }: PageParts): Day | undefined {
  return dayFromElements(above.filter((date) => heading && isBefore(heading, date)));
}

/** JSON-LD that has the main headline or an address of the page. */
export function dayInPageJsonLd({ addressKeys }: Page, { heading, descriptions }: PageParts): Day | undefined {
  return dayOfArticleWith([collapseWhitespace(heading?.textContent), ...addressKeys], descriptions);
}

/** JSON-LD that gives no address: with another address than the page's it may be about another story. */
export function dayInJsonLdWithoutAddress(_page: Page, { descriptions }: PageParts): Day | undefined {
  // The root of the site with a hash is the id of a graph, not the address of a story.
  return commonDay(descriptions.filter(({ keys }) => !keys.some((key) => /^\/[^#]/.test(key))));
}

/** Metadata in `meta` elements: Open Graph, Dublin Core, Parse.ly, Sailthru and many more. */
export function dayInMetadata(page: Page): Day | undefined {
  const metadata = [...page.document.querySelectorAll('meta')];
  return dayFromElements(metadata.filter((element) => belongsToPage(element, page)));
}

/** Any JSON-LD of the page, as long as it agrees on one day. */
export function dayInAnyJsonLd(_page: Page, { descriptions }: PageParts): Day | undefined {
  return commonDay(descriptions);
}

/** Any marked date above the element that belongs to no article. */
export function dayAboveElement(_page: Page, { above }: PageParts): Day | undefined {
  return dayFromElements(above);
}

/** A day in the address of an article around the element, or of the page: `/2021/01/06/appeal`. */
export function dayInAnyAddress({ articles, addresses, normalize }: Page): Day | undefined {
  return firstDay([...articles.map(addressOf), ...addresses], (address) =>
    address ? dayInAddress(normalize(address)) : undefined,
  );
}

function belongsToPage(element: Element, { articles }: Page): boolean {
  const scope = scopeOf(element);
  return !scope || articles.includes(scope);
}
