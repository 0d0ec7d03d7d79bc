import { readDay, type Day } from './dates.js';

/** A work that JSON-LD describes. */
interface Work {
  readonly day: Day | undefined;
  /** Its addresses, as `keyOf` writes them, and its headline. */
  readonly keys: readonly string[];
  readonly script: Element;
  /** One of a list, such as the posts of a live blog: nobody says that the page is about it. */
  readonly listed: boolean;
}

type Maybe<T> = T | null | undefined;

const ARTICLE = ':is(article,[role=article],.h-entry,.hentry,:is(.article,.post,.story):not(article *),[itemtype*=Article],[itemtype*=BlogPosting],[itemtype$=Report],[typeof*=Article],[typeof*=BlogPosting],[typeof$=Report]):not(.comment,.comment-body,.u-comment,[itemtype*=Comment])';
/** What a date, a heading or a script belongs to is the nearest of these around it. Half the web marks `html` or a wrapper as an organisation or a page, which bounds nothing. */
const SCOPE = `${ARTICLE},.type-post,aside:not(:has(h1)),nav,blockquote,.h-cite,a:has(h2,h3,h4,img),[itemscope]:not(html,body,[itemtype$=Page])`;
/** The names of blocks that stand in an article and are not of it. */
const APART = /(?<!has-|no-)[ck]omm?ent(?!\S*(link|count|open))|repl(y|ies)|respons(?!iv)|discuss|related|recommend|recirc|more-(?!opt)|-more(?!-opt)|most-|next-|-next|teaser|promo(?!te)|trend|popular|recent|latest|also|story-?card/i;

const TYPE = /(Article|Posting|Report)"/;
const CARRIERS = ['graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'liveBlogUpdate'];

/** Names without case and punctuation, from those that say it outright to those that may mean it. */
const NAMES = [
  /^(?!.*(unpub|last|video)).*(pub(lish(ed)?|lication)?(date|time(stamp)?|at|on)|published)$/,
  /(sailthrudate|dc(terms)?(date)?(issued)?)$/,
  /^((article|display|release|citation|content)?date(original|posted)?|p(date|time)|(schema|dc(terms)?)(date)?(created|available)|(article)?creat(e|ion)(date|at))$/,
];
const CLASSES = /^((dt|entry)?published|(wpblockpost|entry|post)date|\w*postedon)$/;
/** What stands before the day of publication, where nothing else marks it. */
const LABEL = /publi|posted|veröffent|pubbl|gepubl|опублик|公開|掲載|النشر/i;
/** How a line on a later version begins. */
const UPDATE = /^\W*(\S+ )?(updat|modif|revi[sew]|edited|correct|mise? à jour|aktualis|actuali|aggiorn|geändert|bijgewerkt)/i;
const TEXT = 'p,h2,h3,h4,ul,ol';
const MAY_DATE = 'time,[itemprop],[property],[class*=pub],[class*=date],[class*=posted]';

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** Also with the time behind and nothing between: `20210106103000`. */
const ISO = /^\D*(?<y>\d{4})([-/.]?)(?<m>\d\d|\b\d)\2(?<d>\d\d|\b\d)(?!\/|\d(?!\d{5}$))/;
/** The day before the month or after it. The time may come before the year: `Wed Jan 06 23:30:00 EST 2021`, as Java prints a date. */
const WORDS = new RegExp(`(?:\\b(?<d>\\d\\d?)(?:st|nd|rd|th)?[ -])?\\b(?<m>${MONTHS})(?!ras)[a-z]*[., -]+(?:(?<e>\\d\\d?)(?:st|nd|rd|th)?,? (?:[\\d:]+ (?:[a-z]+ )?)?)?(?<y>\\d{4})\\b`, 'i');
/** As German has it; with strokes, nobody knows which is the month. */
const DOTTED = /\b(?<d>\d\d?)\. ?(?<m>\d\d?)\. ?(?<y>\d{4})\b/;
/** At the start of a step of the path, or at the end of the whole: elsewhere a slug tells of an event. Eight digits without an ending are a number. */
const IN_PATH = /(?:\/|[-_](?=\d{4}-\d\d?-\d\d?\/?(?:\.\w+)?$|\d{8}(?:-\w+)?\.\w+$))(?<y>\d{4})[-/]?(?<m>\d\d|\b\d(?!\d)|[a-z]{3})[-/]?(?<d>\d\d|\b\d)(?!\d)/i;

/**
 * The day on which the article that an element stands in was published, as the page says it: by the
 * article's own markup, from the nearest article outwards (HTML, microdata, RDFa, microformats); by
 * JSON-LD; by metadata; by a date between its paragraphs, which may be another story's; by a date in
 * its address. Where sources disagree the earlier of these wins,
 * then the order in the page. Nothing is better than a wrong day: of an article that is not the one
 * the page is about, such as the second of an endless page, the page's data says nothing.
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
  for (let at: Maybe<Element> = element; at && !path.includes(at); at = at.assignedSlot ?? parentOf(at) ?? (at.getRootNode() as Partial<ShadowRoot>).host) path.push(at);
  /** The outermost host: where the element is as the document sees it. */
  const place = path.find((at) => document.contains(at));
  const chain = path.filter((at) => at.matches(ARTICLE));
  const unscoped = (selector: string): Element[] => all(selector).filter((each) => !scopeOf(each));
  const h1s = unscoped('h1');
  const days = h1s[0] ? [] : unscoped(MAY_DATE).filter((dated) => ranked([dated]));
  /** Headlines outside all that is marked: where there is no `h1`, what has a day beneath. */
  const heads = h1s[0] ? h1s : unscoped('h2').filter((h2, _, h2s) => days.some((dated) => h2s.findLast((each) => isBefore(each, dated)) === h2));
  /** Blocks that nobody marks as articles, and that are: each with a headline and a text of its own. */
  const stories = heads.map((heading) => alone(heading, heads.filter((other) => other !== heading)))
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
  const peers = [...all(ARTICLE), ...stories].filter((other) =>
    outermost && !other.contains(outermost) && scopeOf(other) === scopeOf(outermost) && rankOf(other) <= rankOf(outermost));
  /** Stories that nothing parts but their order: the page is about the first. */
  const others = peers.filter((other) => !isForeign(other));
  /** What holds this story and no other. */
  const block = outermost && alone(outermost, others);

  const works = worksOf(all('script[type*="ld+json" i]'), keyOf);
  const matched = (list: Work[], keys: unknown[]): Day | undefined => list.find((work) => work.day && work.keys.some((key) => keys.includes(key)))?.day;
  const agreed = (list: Work[]): Day | undefined => new Set(list.map(({ day }) => day)).size === 1 ? list[0]!.day : undefined;
  const pathDay = (url: string): Day | undefined => dayFrom(url ? IN_PATH.exec(keyOf(url).replace(/[?#].*/, '')) : null);

  /** The day of a date within the text: that of a byline beneath a standfirst, or of another story's card. */
  let between: Day | undefined;
  for (const article of chain) {
    const link = linkOf(article);
    const root = article === outermost && block || article;
    const scripts = within(article, 'script', root);
    const heading = headingOf(article, root);
    const texts = within(article, TEXT, root).filter((text) => text !== heading);
    const here = path.find((at) => at.getRootNode() === root.getRootNode()) as Element;
    const dates = within(article, MAY_DATE, root);
    // The day stands above the text, or in the article's footer: behind the text come comments and other stories.
    const day = ranked(dates.filter((dated) => dated.matches('meta,footer *') || !texts.some((text) => isBefore(text, dated))))
      || matched(works, [link && keyOf(link), flat(heading?.textContent), ...pageKeys.map((key) => `${key}#${article.id}`)])
      || agreed(works.filter(({ script, listed }) => scripts.includes(script) && !listed));
    if (day) return day;
    between = ranked(dates.filter((dated) => isBefore(dated, here) || dated.matches('[itemscope] [itemprop]')));
    // The address of a story that stands alone may be a short one, or its section's; one with another day is another story's.
    const isApart = article === outermost
      ? ((peers[0] || pathDay(link)) && isForeign(article)) || others.some((other) => place && isBefore(other, place))
      : isForeign(article);
    if (isApart || (between && article !== outermost)) return between || pathDay(link);
  }

  const isPages = (element: Element): boolean => [null, ...chain].includes(scopeOf(element));
  const own = works.filter(({ script, listed }) => !listed && isPages(script));
  // A headline and its date may stand beside the text that is marked as the article, and several stories in a page that marks none.
  const above = unscoped(`h1,${MAY_DATE}`).filter((each) => place && isBefore(each, place));
  const heading = above.findLast((each) => each.matches('h1'));
  return ranked(above.filter((dated) => heading && isBefore(heading, dated)))
    || matched(own, [flat(heading?.textContent), ...pageKeys])
    // What names another address than the page's may be about another story.
    || agreed(own.filter(({ keys }) => !keys.some((key) => /^\/[^#]/.test(key))))
    || ranked(all('meta').filter(isPages))
    || agreed(own)
    || between
    || ranked(above)
    || first([...chain.map(linkOf), ...pages], pathDay);
}

/** Whether it ends before the other begins. */
function isBefore(a: Element, b: Element): boolean {
  // 4 is a node behind this one and not inside it.
  return a.compareDocumentPosition(b) === 4;
}

/** @returns the largest block around the one that has none of the others in it; itself where there are no others */
function alone(one: Element, others: Element[]): Element {
  for (let at: Maybe<Element> = one; others.length && at && !others.some((other) => at?.contains(other)); at = parentOf(at)) one = at;
  return one;
}

function first<T>(list: Iterable<T>, find: (one: T) => Day | undefined): Day | undefined {
  for (const one of list) {
    const day = find(one);
    if (day) return day;
  }
  return undefined;
}

/** Whatever controls a form around it has, which take the place of its own members by their names. */
function parentOf(element: Element): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', element);
}

function scopeOf(element: Element): Element | null {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    // What holds a headline is the story itself, whatever its name.
    if (at.matches(SCOPE) || (APART.test(`${at.getAttribute('class')} ${at.id}`) && !at.matches('html,body,header,:has(h1)'))) return at;
  }
  return null;
}

/**
 * @param root the article, or what holds it and no other
 * @returns what is the article's own, or stands in no scope that the article does not stand in
 */
function within(article: Element, selector: string, root = article): Element[] {
  const scopes = [article, scopeOf(article)];
  return [...root.querySelectorAll(selector)].filter((element) => scopes.includes(scopeOf(element)));
}

/** A key without the place within the page. */
function bare(key: string): string {
  return key.replace(/#.*/, '');
}

function flat(text: Maybe<string>): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function headingOf(article: Element, root?: Element): Element | undefined {
  return within(article, 'h1', root)[0] ?? within(article, 'h2,h3,h4', root)[0];
}

/** Addresses have a slash, a query or a hash; `mainEntityOfPage` is often a mere `true`. */
function addressOf(element: Maybe<Element>): string {
  return [...element?.attributes ?? []].find(({ name, value }) => /^(itemid|about|href|content|data-((article|page|post|story)-)?url)$/.test(name) && /[/#?]/.test(value))?.value ?? '';
}

/** The article's own address; empty when it gives none. */
function linkOf(article: Element): string {
  const heading = headingOf(article);
  return [article, ...within(article, '[rel~=bookmark],[itemprop~=url],[itemprop~=mainEntityOfPage]'), heading?.querySelector('a'), heading?.closest('a')]
    .map(addressOf).find(Boolean) ?? '';
}

function namesOf(element: Maybe<Element>, ...attributes: string[]): string[] {
  return attributes.map((name) => element?.getAttribute(name)).join(' ').toLowerCase().replace(/[^a-z\s]/g, '').split(/\s+/);
}

function isMarked(element: Element): boolean {
  const isTime = element.matches('time');
  const marks = [element, isTime && element.parentElement].flatMap((one) => namesOf(one || null, 'class', 'itemprop', 'data-testid'));
  const texts = document.createTreeWalker(element.getRootNode(), NodeFilter.SHOW_TEXT);
  texts.currentNode = element;
  let before = '';
  while (!before && texts.previousNode()) before = flat(texts.currentNode.textContent);
  // A headline is longer than a label.
  const label = before.length < 24 ? before : '';
  return (element.hasAttribute('pubdate') || (isTime && LABEL.test(label)) || marks.some((name) => NAMES[0]!.test(name) || CLASSES.test(name)))
    // WordPress writes "published updated" while the two are the same day, and some themes "entry-date updated" always.
    && (marks.some((name) => /^(published|entrydate)$/.test(name)) || !/modif|updat/.test(marks.join()))
    && !UPDATE.test(label)
    && !UPDATE.test(flat(element.textContent))
    && (isTime || !element.querySelector('time'));
}

/** In the order in which they count. */
const MARKS = NAMES.map((names) => (element: Element) => namesOf(element, 'itemprop', 'property', 'name').some((name) => names.test(name)));
MARKS.splice(2, 0, isMarked);

/** The day of the first element that has the first of the marks, else the next. */
function ranked(elements: Element[]): Day | undefined {
  return first(MARKS, (test) => first(elements.filter(test), dayOf));
}

function dayOf(element: Element): Day | undefined {
  return first([...['content', 'datetime', 'title'].map((name) => element.getAttribute(name)), flat(element.textContent)], readText);
}

/** @param text a date in ISO 8601 or RFC 5322, with or without a time, or in English words */
function readText(text: string | null): Day | undefined {
  const start = (text ?? '').split(/updat|modif/i)[0]!.slice(0, 80);
  return first([ISO, WORDS, DOTTED], (form) => dayFrom(form.exec(start)));
}

/** Systems write their zero for a missing date: the years 1, 1601, 1753, 1899, 1900, 1904, 1969 or 1970, by the system; and 9999 for never. */
function dayFrom(match: RegExpExecArray | null): Day | undefined {
  const { y = '', m = '', d, e = d } = match?.groups ?? {};
  const month = /\d/.test(m) ? m : MONTHS.indexOf(m.toLowerCase()) / 4 + 1;
  return y > '1970' && y < '2100' ? readDay([y, month, e].map((part) => String(part).padStart(2, '0')).join('-')) : undefined;
}

/** The value of a key as JSON-LD may write it: `@id`, `schema:url`, `https://schema.org/url`. */
function get(node: object, name: string): unknown {
  return Object.entries(node).find(([key]) => key.replace(/^.*[:/#@]/s, '') === name)?.[1];
}

function stringOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value && typeof value === 'object' ? stringOf(get(value, '0') ?? get(value, 'value') ?? get(value, 'id') ?? get(value, 'url')) : '';
}

function worksOf(scripts: Element[], keyOf: (url: string) => string): Work[] {
  const works: Work[] = [];
  for (const script of scripts) {
    const visit = (node: unknown, listed: boolean): void => {
      if (!node || typeof node !== 'object') return;
      if (Array.isArray(node)) return node.forEach((one) => visit(one, listed));
      if (TYPE.test(JSON.stringify(get(node, 'type')))) {
        const urls = ['url', 'id', 'mainEntityOfPage'].map((name) => stringOf(get(node, name))).filter(Boolean).map(keyOf);
        // A hash tells the posts of a list apart; of a single article it only says `#article`.
        const keys = [...urls, ...listed ? [] : urls.map(bare), flat(stringOf(get(node, 'headline')))].filter(Boolean);
        works.push({ day: readText(stringOf(get(node, 'datePublished'))), keys, script, listed });
      }
      for (const name of CARRIERS) visit(get(node, name), listed || /List|Update/.test(name));
    };
    try {
      visit(JSON.parse((script.textContent ?? '').replace(/^\s*<!--|^\W*CDATA\[[*/]*|(\/[/*])?(--|\]\])>(\*\/)?\s*$|;\s*$/g, '').replace(/\s/g, ' ')), false);
    } catch {
      // Broken JSON, or nested beyond all measure: the other scripts may be sound.
    }
  }
  return works;
}
