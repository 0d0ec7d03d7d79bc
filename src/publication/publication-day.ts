/** The day on which the article around an element was published. */
import { MAY_DATE, ranked } from './date-marks.js';
import { bare, worksOf, type Work } from './json-ld.js';
import type { Day } from '../dates/edtf.js';
import { addressOf, alone, ARTICLE, headingOf, isBefore, linkOf, parentOf, scopeOf, within } from './article-scope.js';
import { first, flat, readPath } from './written-day.js';

const TEXT = 'p,h2,h3,h4,ul,ol';

/**
 * The day on which the article that an element stands in was published, as the page says it: by the
 * article's own markup, from the nearest article outwards (HTML, microdata, RDFa, microformats); by
 * JSON-LD; by metadata; by a date between its paragraphs, which may be another story's; by a date in
 * its address. Where sources disagree the earlier of these wins, then the order in the page. Nothing
 * is better than a wrong day: of an article that is not the one the page is about, such as the second
 * of an endless page, the page's data says nothing.
 *
 * A time with a zone is a day in that zone. Numbers of seconds since 1970 have none and are not read.
 *
 * @see https://schema.org/datePublished and https://schema.org/Article for the types
 * @see https://ogp.me/#type_article and https://www.dublincore.org/specifications/dublin-core/dcmi-terms/ for metadata
 * @see https://microformats.org/wiki/h-entry and https://www.w3.org/TR/rdfa-lite/
 * @returns a day from 1971 to 2099, which may lie ahead of the reader's; undefined when the page says none
 */
export function publicationDay(document: Document, element: Element): Day | undefined {
  try {
    return search(document, element);
  } catch {
    // A form or an image on the page can take the place of any method of the document by its name.
    return undefined;
  }
}

function search(document: Document, element: Element): Day | undefined {
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const a = document.createElement('a');
  const keyOf = (url: string): string => {
    a.href = url;
    return a.pathname.replace(/(.)\/$/, '$1') + a.search + a.hash;
  };

  const path: Element[] = [];
  for (
    let at: Element | null | undefined = element;
    at && !path.includes(at);
    at = at.assignedSlot ?? parentOf(at) ?? (at.getRootNode() as Partial<ShadowRoot>).host
  )
    path.push(at);
  /** The outermost host: where the element is as the document sees it. */
  const place = path.find((at) => document.contains(at));
  const chain = path.filter((at) => at.matches(ARTICLE));
  const unscoped = (selector: string): Element[] => all(selector).filter((each) => !scopeOf(each));
  const h1s = unscoped('h1');
  const days = h1s[0] ? [] : unscoped(MAY_DATE).filter((dated) => ranked([dated]));
  /** Headlines outside all that is marked: where there is no `h1`, what has a day beneath. */
  const heads = h1s[0]
    ? h1s
    : unscoped('h2').filter((h2, _, h2s) => days.some((dated) => h2s.findLast((each) => isBefore(each, dated)) === h2));
  /** Blocks that nobody marks as articles, and that are: each with a headline and a text of its own. */
  const stories = heads
    .map((heading) =>
      alone(
        heading,
        heads.filter((other) => other !== heading),
      ),
    )
    .filter((story) => !story.matches('header') && story.querySelectorAll('p').length > 1);
  if (!chain.length) chain.push(...stories.filter((story) => place && story.contains(place)));
  const outermost = chain.filter((article) => !article.contains(document.body)).at(-1);

  const pages = [...all('link[rel~=canonical],meta[property="og:url"]').map(addressOf), document.URL];
  const pageKeys = pages.map((url) => bare(keyOf(url)));
  const isForeign = (article: Element): boolean => {
    const link = linkOf(article);
    // A query tells articles apart on some sites, and on others only where a reader comes from.
    const own = `${bare(keyOf(link))}?`;
    return link !== '' && !['/', ...pageKeys].some((key) => own.startsWith(`${key}?`) || `${key}?`.startsWith(own));
  };
  const rankOf = (article: Element): string => headingOf(article)?.tagName ?? (heads.length ? 'H1' : 'H9');
  const peers = [...all(ARTICLE), ...stories].filter(
    (other) =>
      outermost &&
      !other.contains(outermost) &&
      scopeOf(other) === scopeOf(outermost) &&
      rankOf(other) <= rankOf(outermost),
  );
  /** Stories that nothing parts but their order: the page is about the first. */
  const others = peers.filter((other) => !isForeign(other));
  /** What holds this story and no other. */
  const block = outermost && alone(outermost, others);

  const works = worksOf(all('script[type*="ld+json" i]'), keyOf);
  const matched = (list: Work[], keys: unknown[]): Day | undefined =>
    list.find((work) => work.day && work.keys.some((key) => keys.includes(key)))?.day;
  const agreed = (list: Work[]): Day | undefined =>
    new Set(list.map(({ day }) => day)).size === 1 ? list[0]!.day : undefined;
  const pathDay = (url: string): Day | undefined => (url ? readPath(keyOf(url).replace(/[?#].*/, '')) : undefined);

  /** The day of a date within the text: that of a byline beneath a standfirst, or of another story's card. */
  let between: Day | undefined;
  for (const article of chain) {
    const link = linkOf(article);
    const root = (article === outermost && block) || article;
    const scripts = within(article, 'script', root);
    const heading = headingOf(article, root);
    const texts = within(article, TEXT, root).filter((text) => text !== heading);
    const here = path.find((at) => at.getRootNode() === root.getRootNode()) as Element;
    const dates = within(article, MAY_DATE, root);
    // The day stands above the text, or in the article's footer: behind the text come comments and other stories.
    const day =
      ranked(dates.filter((dated) => dated.matches('meta,footer *') || !texts.some((text) => isBefore(text, dated)))) ||
      matched(works, [
        link && keyOf(link),
        flat(heading?.textContent),
        ...pageKeys.map((key) => `${key}#${article.id}`),
      ]) ||
      agreed(works.filter(({ script, listed }) => scripts.includes(script) && !listed));
    if (day) return day;
    between = ranked(dates.filter((dated) => isBefore(dated, here) || dated.matches('[itemscope] [itemprop]')));
    // The address of a story that stands alone may be a short one, or its section's; one with another day is another story's.
    const isApart =
      article === outermost
        ? ((peers[0] || pathDay(link)) && isForeign(article)) || others.some((other) => place && isBefore(other, place))
        : isForeign(article);
    if (isApart || (between && article !== outermost)) return between || pathDay(link);
  }

  const isPages = (element: Element): boolean => [null, ...chain].includes(scopeOf(element));
  const own = works.filter(({ script, listed }) => !listed && isPages(script));
  // A headline and its date may stand beside the text that is marked as the article, and several stories in a page that marks none.
  const above = unscoped(`h1,${MAY_DATE}`).filter((each) => place && isBefore(each, place));
  const heading = above.findLast((each) => each.matches('h1'));
  return (
    ranked(above.filter((dated) => heading && isBefore(heading, dated))) ||
    matched(own, [flat(heading?.textContent), ...pageKeys]) ||
    // What names another address than the page's may be about another story.
    agreed(own.filter(({ keys }) => !keys.some((key) => /^\/[^#]/.test(key)))) ||
    ranked(all('meta').filter(isPages)) ||
    agreed(own) ||
    between ||
    ranked(above) ||
    first([...chain.map(linkOf), ...pages], pathDay)
  );
}
