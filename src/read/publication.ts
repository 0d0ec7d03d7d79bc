import { readDay, type Day } from './dates.js';

/** A work that JSON-LD describes. */
interface Work {
  readonly day: Day | undefined;
  /** Its addresses, as `keyOf` writes them. */
  readonly keys: readonly string[];
  readonly headline: string;
  /** The article, or the like, that its script stands in. */
  readonly scope: Element | undefined;
  /** One of a list, such as the posts of a live blog: nobody says that the page is about it. */
  readonly listed: boolean;
}

const COMMENT = '.comment,.comments,.comment-body,#comments,.u-comment,[itemtype$=Comment]';
const ARTICLE = `:is(article,[role=article],.h-entry,.hentry,${['itemtype', 'typeof'].map((name) => `[${name}*=Article],[${name}*=BlogPosting],[${name}$=Report]`).join()}):not(${COMMENT})`;
const APART = `${COMMENT},aside,nav,[class*=related i]`;
/** What a date, a heading or a script belongs to: the nearest of these around it. Half the web marks `html` as an organisation or a page, which bounds nothing. */
const SCOPE = `article,${ARTICLE},${APART},[itemscope]:not(html,body,[itemtype$=Page])`;

const TYPE = /(Article|BlogPosting|Report)"/;
const LISTS = ['itemListElement', 'item', 'liveBlogUpdate', 'blogPost'];
const CARRIERS = ['graph', 'mainEntity', 'mainEntityOfPage', ...LISTS];

/** Names without case and punctuation, from those that say it outright to those that may mean it. */
const NAMES = [
  /^(?!.*([ru][en]pub|modif|updat|last|video)).*(pub(lish(ed)?|lication)?(date|time|at|on)|(date|time|article|first)published)$/,
  /(sailthrudate|dc(terms)?(date)?(issued)?)$/,
  /^(date|dc(terms)?(date)?created)$/,
];
const CLASSES = /^((dt|entry|time|post)?published|(wpblockpost|entry|post)date|posted(on|at|date)?|dateposted)$/;

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const ORDINAL = '(\\d\\d?)(?:st|nd|rd|th)?';
const ISO = /^\D*(\d{4})([-/.]?)(\d\d)\2(\d\d)(?![\d/])/;
const DAY_FIRST = new RegExp(`\\b${ORDINAL}[ -](${MONTHS})[a-z]*[., -]+(\\d{4})\\b`, 'i');
// The time may come before the year: `Wed Jan 06 23:30:00 EST 2021`, as Java prints a date.
const MONTH_FIRST = new RegExp(`\\b(${MONTHS})[a-z]*\\.? ${ORDINAL},? (?:[\\d:]+ (?:[a-z]+ )?)?(\\d{4})\\b`, 'i');
// At the start of a step of the path, or at the end of the whole: elsewhere a slug tells of an event.
const IN_PATH = /(?:\/|[-_](?=[\d-]+\/?(?:\.\w+)?$))(\d{4})([-/]?)(\d\d|[a-z]{3})\2(\d\d)(?!\d)/i;

/**
 * The day on which the article that an element stands in was published, as the page says it: by the
 * article's own markup, from the nearest article outwards (HTML, microdata, RDFa, microformats); by
 * JSON-LD; by metadata; by a date in its address. Where sources disagree the earlier of these wins,
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
  const chain: Element[] = [];
  // The outermost host: where the element is as the document sees it.
  let place: Element | undefined;
  for (let at: Element | null | undefined = element; at; at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host) {
    if (at.matches(ARTICLE)) chain.push(at);
    if (document.contains(at)) place ??= at;
  }
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const pages = [...all('link[rel~=canonical]'), ...all('meta[property="og:url"]')].map(addressOf).concat(document.URL).filter(Boolean);
  const a = document.createElement('a');
  const keyOf = (url: string, hash?: boolean): string => {
    a.href = url;
    return a.pathname.replace(/(.)\/$/, '$1') + a.search + (hash ? a.hash : '');
  };
  const pageKeys = pages.map((url) => keyOf(url));
  const isForeign = (article: Element): boolean => {
    const link = linkOf(article);
    return link !== '' && !['/', ...pageKeys].includes(keyOf(link));
  };
  // Two articles that nothing parts but their order: the page is about the first that has a headline of its rank.
  const isLater = (article: Element): boolean => all(ARTICLE).some((other) =>
    place?.compareDocumentPosition(other) === Node.DOCUMENT_POSITION_PRECEDING
    && !other.parentElement?.closest(`:is(${ARTICLE},${APART}):not(html,body)`)
    && (other.querySelector('h1') || !article.querySelector('h1'))
    && !isForeign(other));
  const outermost = chain.filter((article) => !article.contains(document.body)).at(-1);

  let found: Work[] | undefined;
  const works = (): Work[] => found ??= worksOf(all('script[type*="ld+json" i]'), keyOf, (url) => {
    a.href = url;
    return a.hash;
  });
  const agreed = (list: Work[]): Day | undefined => new Set(list.map(({ day }) => day)).size === 1 ? list[0]!.day : undefined;
  const pathDay = (url: string): Day | undefined => {
    const match = IN_PATH.exec(keyOf(url));
    return match ? dayFrom(match[1]!, match[3]!, match[4]!) : undefined;
  };

  for (const article of chain) {
    const link = linkOf(article);
    const heading = textOf(headingOf(article));
    const keys = [link && keyOf(link, true), `#${article.id}`];
    const day = markedDay(article)
      || works().find((work) => work.day && (work.keys.some((key) => keys.includes(key)) || (heading && work.headline === heading)))?.day
      || agreed(works().filter(({ scope, listed }) => scope === article && !listed));
    if (day) return day;
    if (isForeign(article) || (article === outermost && isLater(article))) return link ? pathDay(link) : undefined;
  }

  const isPages = (scope: Element | undefined): boolean => !scope || chain.includes(scope);
  const own = works().filter(({ scope, listed }) => !listed && isPages(scope));
  const metas = all('meta').filter((meta) => isPages(scopeOf(meta)));
  return own.find(({ day, keys }) => day && keys.some((key) => pageKeys.includes(key)))?.day
    || agreed(own)
    || first(NAMES, (names) => first(metas, (meta) => isNamed(meta, names) ? dayOf(meta) : undefined))
    || first([...chain.map(linkOf).filter(Boolean), ...pages], pathDay);
}

function first<T>(list: Iterable<T>, find: (one: T) => Day | undefined): Day | undefined {
  for (const one of list) {
    const day = find(one);
    if (day) return day;
  }
  return undefined;
}

function scopeOf(element: Element): Element | undefined {
  return element.parentElement?.closest(SCOPE) ?? undefined;
}

function within(article: Element, selector: string): Element[] {
  return [...article.querySelectorAll(selector)].filter((element) => scopeOf(element) === article);
}

function textOf(element: Element | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function headingOf(article: Element): Element | undefined {
  return within(article, 'h1')[0] ?? within(article, 'h2,h3,h4')[0];
}

/** Addresses have a slash, a query or a hash; `mainEntityOfPage` is often a mere `true`. */
function addressOf(element: Element): string {
  return ['itemid', 'about', 'resource', 'data-url', 'data-permalink', 'href', 'content'].map((name) => element.getAttribute(name) ?? '').find((url) => /[/#?]/.test(url)) ?? '';
}

/** The article's own address; empty when it gives none. */
function linkOf(article: Element): string {
  const heading = headingOf(article);
  return [article, ...within(article, '[rel~=bookmark],.u-url:not(.h-card,.h-card *),[itemprop~=url],[itemprop~=mainEntityOfPage]'), heading?.querySelector('a'), heading?.closest('a')]
    .map((element) => element ? addressOf(element) : '').find(Boolean) ?? '';
}

function namesOf(element: Element | null, ...attributes: string[]): string[] {
  return attributes.flatMap((name) => (element?.getAttribute(name) ?? '').toLowerCase().split(/\s+/)).map((name) => name.replace(/[^a-z]/g, ''));
}

function isNamed(element: Element, names: RegExp): boolean {
  return namesOf(element, 'itemprop', 'property', 'name').some((name) => names.test(name));
}

function isMarked(element: Element): boolean {
  const isTime = element.matches('time');
  const marks = [element, isTime ? element.parentElement : null].flatMap((one) => namesOf(one, 'class', 'id', 'itemprop', 'data-testid', 'data-qa'));
  const all = marks.join(' ');
  // WordPress writes "published updated" while the two are the same day.
  return (element.hasAttribute('pubdate') || marks.some((name) => NAMES[0]!.test(name) || CLASSES.test(name)))
    && !/modif/.test(all) && (!/updat/.test(all) || marks.includes('published'))
    && (isTime || !element.querySelector('time'));
}

function markedDay(article: Element): Day | undefined {
  return first(within(article, '[itemprop],[property]'), (element) => NAMES.slice(0, 2).some((names) => isNamed(element, names)) ? dayOf(element) : undefined)
    || first(within(article, 'time,[class*=pub],[class*=date],[class*=posted]'), (element) => isMarked(element) ? dayOf(element) : undefined);
}

function dayOf(element: Element): Day | undefined {
  return first([...['content', 'datetime', 'title'].map((name) => element.getAttribute(name) ?? ''), textOf(element)], readText);
}

/** @param text a date in ISO 8601 or RFC 5322, with or without a time, or in English words */
function readText(text: string): Day | undefined {
  const start = text.split(/updat|modif/i)[0]!.slice(0, 80);
  let match = ISO.exec(start);
  if (match) return dayFrom(match[1]!, match[3]!, match[4]!);
  match = DAY_FIRST.exec(start);
  if (match) return dayFrom(match[3]!, match[2]!, match[1]!);
  match = MONTH_FIRST.exec(start);
  return match ? dayFrom(match[3]!, match[1]!, match[2]!) : undefined;
}

/** Systems write their zero for a missing date: the years 1, 1601, 1753, 1899, 1900, 1904, 1969 or 1970, by the system; and 9999 for never. */
function dayFrom(year: string, month: string, day: string): Day | undefined {
  const number = /\d/.test(month) ? month : String(MONTHS.indexOf(month.toLowerCase()) / 4 + 1);
  return year > '1970' && year < '2100' ? readDay(`${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`) : undefined;
}

/** The value of a key as JSON-LD may write it: `@id`, `schema:url`, `https://schema.org/url`. */
function get(node: object, name: string): unknown {
  return Object.entries(node).find(([key]) => key.replace(/.*[:/#@]/, '') === name)?.[1];
}

function stringOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value && typeof value === 'object' ? stringOf(get(value, '0') ?? get(value, 'value') ?? get(value, 'id') ?? get(value, 'url')) : '';
}

function worksOf(scripts: Element[], keyOf: (url: string, hash?: boolean) => string, hashOf: (url: string) => string): Work[] {
  const works: Work[] = [];
  for (const script of scripts) {
    const scope = scopeOf(script);
    const visit = (node: unknown, listed: boolean): void => {
      if (!node || typeof node !== 'object') return;
      if (Array.isArray(node)) return node.forEach((one) => visit(one, listed));
      if (TYPE.test(JSON.stringify(get(node, 'type')))) {
        const urls = ['url', 'id', 'mainEntityOfPage'].map((name) => stringOf(get(node, name))).filter(Boolean);
        works.push({
          day: readText(stringOf(get(node, 'datePublished'))),
          // Addresses within the page tell the posts of a list apart; of a single article they only say `#article`.
          keys: urls.flatMap((url) => [keyOf(url, listed), hashOf(url)]).filter(Boolean),
          headline: (stringOf(get(node, 'headline')) || stringOf(get(node, 'name'))).replace(/\s+/g, ' ').trim(),
          scope, listed,
        });
      }
      for (const name of CARRIERS) visit(get(node, name), listed || LISTS.includes(name));
    };
    try {
      visit(JSON.parse((script.textContent ?? '').replace(/^\s*<!--|^\W*CDATA\[[*/]*|(\/[/*])?(--|\]\])>(\*\/)?\s*$/g, '')), false);
    } catch {
      // Broken JSON, or nested beyond all measure: the other scripts may be sound.
    }
  }
  return works;
}
