/**
 * Where one article around the element says when it was published. Each source is a function; `publication-day.ts`
 * orders them.
 */
import type { Day } from '../dates/calendar.js';
import { addressOf, dayInAddress } from './addresses.js';
import { elementsOf, headingOf, isBefore, largestBlockWithout } from './article-scope.js';
import { DATE_CANDIDATES, dayFromElements } from './date-elements.js';
import { collapseWhitespace } from './date-text.js';
import { commonDay, dayOfArticleWith } from './json-ld.js';
import { hasOtherAddress, type Page } from './page.js';

/** An article around the element, and what belongs to it. */
export interface Article {
  readonly element: Element;
  /** The article; for the outermost one the largest block that contains it and no other story, because its date may be
   * beside it. */
  readonly block: Element;
  /** The address that it gives as its own; empty if it gives none. */
  readonly address: string;
  readonly heading: Element | undefined;
  /** The elements of the article that may hold its date. */
  readonly candidates: readonly Element[];
}

export function readArticle(element: Element, { outermost, competitors }: Page): Article {
  const block = element === outermost ? largestBlockWithout(competitors, element) : element;
  return {
    element,
    block,
    address: addressOf(element),
    heading: headingOf(element, block),
    candidates: elementsOf(element, DATE_CANDIDATES, block),
  };
}

/** A marked date above the text, or in metadata or the footer. Below the text come comments and other stories. */
export function dayAboveText({ element, block, heading, candidates }: Article): Day | undefined {
  const texts = elementsOf(element, 'p,h2,h3,h4,ul,ol', block).filter((text) => text !== heading);
  return dayFromElements(
    candidates.filter(
      (candidate) => candidate.matches('meta,footer *') || !texts.some((text) => isBefore(text, candidate)),
    ),
  );
}

/** JSON-LD anywhere on the page that gives the address of the article, its headline or its `id`. */
export function dayInMatchingJsonLd(
  { element, address, heading }: Article,
  { addressKeys, descriptions, normalize }: Page,
): Day | undefined {
  const keys = [
    ...(address ? [normalize(address)] : []),
    collapseWhitespace(heading?.textContent),
    ...addressKeys.map((key) => `${key}#${element.id}`),
  ];
  return dayOfArticleWith(keys, descriptions);
}

/** JSON-LD inside the article, or inside the block around it. */
export function dayInOwnJsonLd({ element, block }: Article, { descriptions }: Page): Day | undefined {
  const scripts = elementsOf(element, 'script', block);
  return commonDay(descriptions.filter(({ script, isListed }) => scripts.includes(script) && !isListed));
}

/**
 * A marked date between the paragraphs before the element: that of a byline under a standfirst, or that of another
 * story's card. Microdata may also come after the element: Blogger writes the date below the text.
 */
export function dayBetweenParagraphs({ block, candidates }: Article, { path }: Page): Day | undefined {
  const position = path.find((each) => each.getRootNode() === block.getRootNode());
  return dayFromElements(
    candidates.filter(
      (candidate) => (position && isBefore(candidate, position)) || candidate.matches('[itemscope] [itemprop]'),
    ),
  );
}

/** A dated address that the article gives as its own. */
export function dayInOwnAddress({ address }: Article, { normalize }: Page): Day | undefined {
  return address ? dayInAddress(normalize(address)) : undefined;
}

/**
 * Whether the page is about another story than this article, so that what the page says of itself does not count: a
 * later story of an endless page, or the card of another story with the element in it.
 */
export function isOtherStory(article: Article, page: Page): boolean {
  const hasOther = hasOtherAddress(article.address, page);
  if (article.element !== page.outermost) return hasOther;
  const { peers, competitors, hostInDocument } = page;
  // The address of the only story of a page may be a short one or that of its section, unless it has a day in it.
  if (hasOther && (peers.length || dayInOwnAddress(article, page))) return true;
  return competitors.some((other) => hostInDocument && isBefore(other, hostInDocument));
}
