/**
 * Which elements of a page say that a date is the day of publication: by an attribute, a class, or the words before it.
 *
 * Names are compared in lower case and without punctuation: `article:published_time` is `articlepublishedtime`.
 */
import type { Day } from '../dates/calendar.js';
import { collapseWhitespace, dayInText, firstDay } from './date-text.js';

/** Every element that `dayFromElements` can find a date in. */
export const DATE_CANDIDATES = 'time,[itemprop],[property],[class*=pub],[class*=date],[class*=posted]';

/** Names that say "published": `datePublished`, `article:published_time`, `pubdate`, `parsely-pub-date`. */
const PUBLISHED_NAME = new RegExp(
  [
    // Not `unpublish-date`, `last-published-date` or `video:published_time`.
    '^(?!.*(unpub|last|video))',
    '.*(pub(lish(ed)?|lication)?(date|time(stamp)?|at|on)|published)$',
  ].join(''),
);

/** Sailthru, which sends newsletters, and Dublin Core: `sailthru.date`, `dc.date`, `dcterms.issued`. */
const ISSUED_NAME = /(sailthrudate|dc(terms)?(date)?(issued)?)$/;

/** Names that may also mean another date of the article, such as that of its first draft. */
const VAGUE_NAMES = [
  /^(article|display|release|citation|content)?date(original|posted)?$/,
  /^p(date|time)$/,
  // RDFa of Drupal: `schema:dateCreated`, `dc:created`.
  /^(schema|dc(terms)?)(date)?(created|available)$/,
  /^(article)?creat(e|ion)(date|at)$/,
];

const PUBLISHED_CLASSES = [
  // h-entry and hAtom: `dt-published`, `published`.
  /^(dt|entry)?published$/,
  // WordPress: `entry-date`, `wp-block-post-date`; with AMP `amp-wp-posted-on`.
  /^(wpblockpost|entry|post)date$/,
  /postedon$/,
];

/**
 * WordPress writes `published updated` while both are the same day, and some of its themes always `entry-date updated`.
 */
const PUBLISHED_DESPITE_UPDATED = /^(published|entrydate)$/;
const UPDATED_NAME = /modif|updat/;

/** The words before the day of publication, in the languages of many news sites. */
const PUBLISHED_LABEL = new RegExp(
  [
    'publi', // English, French, Spanish, Portuguese
    'posted',
    'veröffent', // German
    'pubbl', // Italian
    'gepubl', // Dutch
    'опублик', // Russian
    '公開|掲載', // Japanese
    'النشر', // Arabic
  ].join('|'),
  'i',
);

/** How a line about a later version begins: "Updated", "Last updated", "Mis à jour le". */
const UPDATED_LABEL = new RegExp(
  String.raw`^\W*(\S+ )?(${[
    'updat|modif|revi[sew]|edited|correct',
    'mise? à jour', // French
    'aktualis|geändert', // German
    'actuali', // Spanish
    'aggiorn', // Italian
    'bijgewerkt', // Dutch
  ].join('|')})`,
  'i',
);

/** A text before a date that is this long is a sentence or a headline, not a label. */
const LABEL_LIMIT = 24;

/** The ways to mark a date, from the most certain to the least. */
const PUBLICATION_MARKERS: readonly ((element: Element) => boolean)[] = [
  (element) => metadataNames(element).some((name) => PUBLISHED_NAME.test(name)),
  (element) => metadataNames(element).some((name) => ISSUED_NAME.test(name)),
  isMarkedForReaders,
  (element) => metadataNames(element).some((name) => VAGUE_NAMES.some((vague) => vague.test(name))),
];

/**
 * @param elements in the order of the page
 * @returns the day of the elements with the most certain mark that has one; of several, the first
 */
export function dayFromElements(elements: readonly Element[]): Day | undefined {
  return firstDay(PUBLICATION_MARKERS, (isMarked) => firstDay(elements.filter(isMarked), dayFromElement));
}

function dayFromElement(element: Element): Day | undefined {
  const attributes = ['content', 'datetime', 'title'].map((name) => element.getAttribute(name));
  return firstDay([...attributes, collapseWhitespace(element.textContent)], dayInText);
}

function namesIn(element: Element, attributes: readonly string[]): string[] {
  return attributes
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z\s]/g, '')
    .split(/\s+/);
}

function metadataNames(element: Element): string[] {
  return namesIn(element, ['itemprop', 'property', 'name']);
}

/** Whether a class, a test id, the old attribute `pubdate` or a label says "published", and nothing says "updated". */
function isMarkedForReaders(element: Element): boolean {
  const isTime = element.matches('time');
  // A time takes the class of what is around it: `<p class="publish-date">First <time>`.
  const marked = isTime && element.parentElement ? [element, element.parentElement] : [element];
  const names = marked.flatMap((each) => namesIn(each, ['class', 'itemprop', 'data-testid']));
  const label = labelBefore(element);
  const saysPublished =
    element.hasAttribute('pubdate') ||
    (isTime && PUBLISHED_LABEL.test(label)) ||
    names.some((name) => PUBLISHED_NAME.test(name) || PUBLISHED_CLASSES.some((known) => known.test(name)));
  const saysUpdated =
    (names.some((name) => UPDATED_NAME.test(name)) && !names.some((name) => PUBLISHED_DESPITE_UPDATED.test(name))) ||
    UPDATED_LABEL.test(label) ||
    UPDATED_LABEL.test(collapseWhitespace(element.textContent));
  // Of a line with a time in it, the time counts.
  return saysPublished && !saysUpdated && (isTime || !element.querySelector('time'));
}

/** @returns the nearest text before the element if it is short enough for a label, else an empty string */
function labelBefore(element: Element): string {
  const texts = document.createTreeWalker(element.getRootNode(), NodeFilter.SHOW_TEXT);
  texts.currentNode = element;
  let text = '';
  while (!text && texts.previousNode()) text = collapseWhitespace(texts.currentNode.textContent);
  return text.length < LABEL_LIMIT ? text : '';
}
