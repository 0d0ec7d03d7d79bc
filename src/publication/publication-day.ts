/**
 * The day on which the article around an element was published, as the page says it.
 *
 * The two lists below are all places where a day is looked for, in the order in which they count. To add a place, write
 * a function in `article-dates.ts` (what one article says) or `page-dates.ts` (what the page says) and put it in its
 * list. For more of what is there: names, classes and labels of dates are in `date-elements.ts`, ways to write a date
 * in `date-text.ts`, JSON-LD in `json-ld.ts`, and blocks that are no part of an article in `article-scope.ts`.
 */
import type { Day } from '../dates/calendar.js';
import {
  dayAboveText,
  dayBetweenParagraphs,
  dayInMatchingJsonLd,
  dayInOwnAddress,
  dayInOwnJsonLd,
  isOtherStory,
  readArticle,
  type Article,
} from './article-dates.js';
import { firstDay } from './date-text.js';
import {
  dayAboveElement,
  dayInAnyAddress,
  dayInAnyJsonLd,
  dayInJsonLdWithoutAddress,
  dayInMetadata,
  dayInPageJsonLd,
  dayUnderHeading,
  readPageParts,
  type PageParts,
} from './page-dates.js';
import { readPage, type Page } from './page.js';

type ArticleSource = (article: Article, page: Page) => Day | undefined;
type PageSource = (page: Page, parts: PageParts) => Day | undefined;

/** Asked for each article around the element, from the nearest outwards. */
const ARTICLE_SOURCES: readonly ArticleSource[] = [dayAboveText, dayInMatchingJsonLd, dayInOwnJsonLd];

/**
 * Asked for an article that the page is not about, after its other sources: nothing that the page says counts for it.
 */
const OTHER_STORY_SOURCES: readonly ArticleSource[] = [dayBetweenParagraphs, dayInOwnAddress];

/** Asked when no article around the element says a day, and the page is about the outermost of them. */
const PAGE_SOURCES: readonly PageSource[] = [
  dayUnderHeading,
  dayInPageJsonLd,
  dayInJsonLdWithoutAddress,
  dayInMetadata,
  dayInAnyJsonLd,
];

/** Asked last, because these are often about another story. `dayBetweenParagraphs` is asked before them. */
const UNCERTAIN_PAGE_SOURCES: readonly PageSource[] = [dayAboveElement, dayInAnyAddress];

/**
 * Finds the day on which the article around an element was published. Where sources disagree the first in the lists
 * above wins, then the order of the page. No day is better than a wrong one: for an article that the page is not about,
 * such as the second of an endless page, the metadata of the page is not used.
 *
 * A time with a zone is a day in that zone. Numbers of seconds since 1970 have no zone and are not read.
 *
 * @see https://schema.org/datePublished and https://schema.org/Article for the types
 * @see https://ogp.me/#type_article and https://www.dublincore.org/specifications/dublin-core/dcmi-terms/ for metadata
 * @see https://microformats.org/wiki/h-entry and https://www.w3.org/TR/rdfa-lite/
 * @param document the page, which is not changed
 * @param element an element of the page, also inside shadow roots
 * @returns a day from 1971 to 2099, which may be after the reader's today; undefined if the page says none; never
 *   throws
 */
export function publicationDay(document: Document, element: Element): Day | undefined {
  try {
    return findDay(readPage(document, element));
  } catch {
    // A form or an image whose name is that of a method takes its place: `<img name="querySelectorAll">`.
    return undefined;
  }
}

function findDay(page: Page): Day | undefined {
  let article: Article | undefined;
  for (const element of page.articles) {
    const current = (article = readArticle(element, page));
    const day = firstDay(ARTICLE_SOURCES, (source) => source(current, page));
    if (day) return day;
    if (isOtherStory(article, page)) return firstDay(OTHER_STORY_SOURCES, (source) => source(current, page));
    // Inside another article a date between paragraphs is more likely its own than anything the outer one says.
    const between = element === page.outermost ? undefined : dayBetweenParagraphs(article, page);
    if (between) return between;
  }
  const parts = readPageParts(page);
  return (
    firstDay(PAGE_SOURCES, (source) => source(page, parts)) ??
    (article && dayBetweenParagraphs(article, page)) ??
    firstDay(UNCERTAIN_PAGE_SOURCES, (source) => source(page, parts))
  );
}
