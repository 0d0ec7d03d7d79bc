/** What of a page belongs to which of its articles. */

/** What HTML, microformats, microdata and RDFa call an article, and the classes that many pages give one. */
export const ARTICLE =
  ':is(article,[role=article],.h-entry,.hentry,:is(.article,.post,.story):not(article *),[itemtype*=Article],[itemtype*=BlogPosting],[itemtype$=Report],[typeof*=Article],[typeof*=BlogPosting],[typeof$=Report]):not(.comment,.comment-body,.u-comment,[itemtype*=Comment])';
/** What a date, a heading or a script belongs to is the nearest of these around it. Half the web marks `html` or a wrapper as an organisation or a page, which bounds nothing. */
const SCOPE = `${ARTICLE},.type-post,aside:not(:has(h1)),nav,blockquote,.h-cite,a:has(h2,h3,h4,img),[itemscope]:not(html,body,[itemtype$=Page])`;
/** The names of blocks that stand in an article and are not of it. */
const APART =
  /(?<!has-|no-)[ck]omm?ent(?!\S*(link|count|open))|repl(y|ies)|respons(?!iv)|discuss|related|recommend|recirc|more-(?!opt)|-more(?!-opt)|most-|next-|-next|teaser|promo(?!te)|trend|popular|recent|latest|also|story-?card/i;

/** Whether it ends before the other begins. */
export function isBefore(a: Element, b: Element): boolean {
  // 4 is a node behind this one and not inside it.
  return a.compareDocumentPosition(b) === 4;
}

/** @returns the largest block around the one that has none of the others in it; itself where there are no others */
export function alone(one: Element, others: Element[]): Element {
  for (
    let at: Element | null = one;
    others.length && at && !others.some((other) => at?.contains(other));
    at = parentOf(at)
  )
    one = at;
  return one;
}

/** Whatever controls a form around it has, which take the place of its own members by their names. */
export function parentOf(element: Element): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', element);
}

/** @returns what it belongs to; null where that is the page */
export function scopeOf(element: Element): Element | null {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    // What holds a headline is the story itself, whatever its name.
    if (
      at.matches(SCOPE) ||
      (APART.test(`${at.getAttribute('class')} ${at.id}`) && !at.matches('html,body,header,:has(h1)'))
    )
      return at;
  }
  return null;
}

/**
 * @param root the article, or what holds it and no other
 * @returns what is the article's own, or stands in no scope that the article does not stand in
 */
export function within(article: Element, selector: string, root = article): Element[] {
  const scopes = [article, scopeOf(article)];
  return [...root.querySelectorAll(selector)].filter((element) => scopes.includes(scopeOf(element)));
}

/** @param root the article, or what holds it and no other */
export function headingOf(article: Element, root?: Element): Element | undefined {
  return within(article, 'h1', root)[0] ?? within(article, 'h2,h3,h4', root)[0];
}

/** Addresses have a slash, a query or a hash; `mainEntityOfPage` is often a mere `true`. */
export function addressOf(element: Element | null | undefined): string {
  return (
    [...(element?.attributes ?? [])].find(
      ({ name, value }) =>
        /^(itemid|about|href|content|data-((article|page|post|story)-)?url)$/.test(name) && /[/#?]/.test(value),
    )?.value ?? ''
  );
}

/** The article's own address; empty when it gives none. */
export function linkOf(article: Element): string {
  const heading = headingOf(article);
  return (
    [
      article,
      ...within(article, '[rel~=bookmark],[itemprop~=url],[itemprop~=mainEntityOfPage]'),
      heading?.querySelector('a'),
      heading?.closest('a'),
    ]
      .map(addressOf)
      .find(Boolean) ?? ''
  );
}
