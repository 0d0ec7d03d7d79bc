/** Which elements of a page belong to which of its articles. */

/** Elements that are an article by HTML, ARIA, microformats, microdata, RDFa, or a class that many sites give one. */
export const ARTICLE_SELECTOR = `:is(${[
  'article,[role=article],.h-entry,.hentry',
  ':is(.article,.post,.story):not(article *)',
  '[itemtype*=Article],[itemtype*=BlogPosting],[itemtype$=Report]',
  '[typeof*=Article],[typeof*=BlogPosting],[typeof$=Report]',
].join(',')}):not(.comment,.comment-body,.u-comment,[itemtype*=Comment])`;

/** Elements whose dates, headlines and scripts are their own, and not those of the article around them. */
const SCOPE_SELECTOR = [
  ARTICLE_SELECTOR,
  // WordPress gives this class to each post of a list.
  '.type-post',
  'aside:not(:has(h1)),nav,blockquote,.h-cite',
  // The card of another story.
  'a:has(h2,h3,h4,img)',
  // Microdata, except for what many sites put around the whole page: an organisation, or a page.
  '[itemscope]:not(html,body,[itemtype$=Page])',
].join(',');

/** Names, in a class or an id, of blocks that are inside an article and not part of it. */
const SIDE_BLOCK_NAME = new RegExp(
  [
    // Comments, also in German; not `has-comments`, `comment-link`, `comments-open`, which mark other things.
    String.raw`(?<!has-|no-)[ck]omm?ent(?!\S*(link|count|open))`,
    'repl(y|ies)|respons(?!iv)|discuss',
    'related|recommend|recirc',
    // Not `more-options`, a menu in the head of an article.
    'more-(?!opt)|-more(?!-opt)|most-|next-|-next',
    // Not `node-promoted`, which Drupal gives to articles.
    'teaser|promo(?!te)|trend|popular|recent|latest|also|story-?card',
  ].join('|'),
  'i',
);

/** Whether `a` ends before `b` starts, in the order of the document. */
export function isBefore(a: Element, b: Element): boolean {
  return a.compareDocumentPosition(b) === Node.DOCUMENT_POSITION_FOLLOWING;
}

/** The parent element. In a form, a control that is named `parentElement` would hide the property. */
export function parentOf(element: Element): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', element);
}

/** @returns the largest element around this one that contains none of the others; without others, the element itself */
export function largestBlockWithout(others: readonly Element[], element: Element): Element {
  let block = element;
  if (!others.length) return block;
  for (let next: Element | null = element; next; next = parentOf(next)) {
    const candidate = next;
    if (others.some((other) => candidate.contains(other))) break;
    block = candidate;
  }
  return block;
}

/** @returns the article or other block that the element belongs to; null if it belongs to the page */
export function scopeOf(element: Element): Element | null {
  for (let ancestor = parentOf(element); ancestor; ancestor = parentOf(ancestor)) {
    if (ancestor.matches(SCOPE_SELECTOR) || isSideBlock(ancestor)) return ancestor;
  }
  return null;
}

function isSideBlock(element: Element): boolean {
  return (
    SIDE_BLOCK_NAME.test(`${element.getAttribute('class')} ${element.id}`) &&
    // A block with the main headline in it is the story itself, whatever its name.
    !element.matches('html,body,header,:has(h1)')
  );
}

/**
 * @param block the article, or the largest block that contains it and no other story
 * @returns the matching elements that belong to the article itself, or to the same scope as the article
 */
export function elementsOf(article: Element, selector: string, block = article): Element[] {
  const scopes = [article, scopeOf(article)];
  return [...block.querySelectorAll(selector)].filter((element) => scopes.includes(scopeOf(element)));
}

/** @param block the article, or the largest block that contains it and no other story */
export function headingOf(article: Element, block?: Element): Element | undefined {
  return elementsOf(article, 'h1', block)[0] ?? elementsOf(article, 'h2,h3,h4', block)[0];
}
