/** What in a page says that a date is that of publication. */
import type { Day } from '../dates/edtf.js';
import { first, flat, readText } from './written-day.js';

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
const UPDATE =
  /^\W*(\S+ )?(updat|modif|revi[sew]|edited|correct|mise? à jour|aktualis|actuali|aggiorn|geändert|bijgewerkt)/i;
/** All that any of the marks can stand on. */
export const MAY_DATE = 'time,[itemprop],[property],[class*=pub],[class*=date],[class*=posted]';

function namesOf(element: Element | null | undefined, ...attributes: string[]): string[] {
  return attributes
    .map((name) => element?.getAttribute(name))
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z\s]/g, '')
    .split(/\s+/);
}

function isMarked(element: Element): boolean {
  const isTime = element.matches('time');
  const marks = [element, isTime && element.parentElement].flatMap((one) =>
    namesOf(one || null, 'class', 'itemprop', 'data-testid'),
  );
  const texts = document.createTreeWalker(element.getRootNode(), NodeFilter.SHOW_TEXT);
  texts.currentNode = element;
  let before = '';
  while (!before && texts.previousNode()) before = flat(texts.currentNode.textContent);
  // A headline is longer than a label.
  const label = before.length < 24 ? before : '';
  return (
    (element.hasAttribute('pubdate') ||
      (isTime && LABEL.test(label)) ||
      marks.some((name) => NAMES[0]!.test(name) || CLASSES.test(name))) &&
    // WordPress writes "published updated" while the two are the same day, and some themes "entry-date updated" always.
    (marks.some((name) => /^(published|entrydate)$/.test(name)) || !/modif|updat/.test(marks.join())) &&
    !UPDATE.test(label) &&
    !UPDATE.test(flat(element.textContent)) &&
    (isTime || !element.querySelector('time'))
  );
}

/** In the order in which they count. */
const MARKS = NAMES.map(
  (names) => (element: Element) => namesOf(element, 'itemprop', 'property', 'name').some((name) => names.test(name)),
);
MARKS.splice(2, 0, isMarked);

/** @returns the day of the first element that has the first of the marks, else the next */
export function ranked(elements: Element[]): Day | undefined {
  return first(MARKS, (test) => first(elements.filter(test), dayOf));
}

function dayOf(element: Element): Day | undefined {
  return first(
    [...['content', 'datetime', 'title'].map((name) => element.getAttribute(name)), flat(element.textContent)],
    readText,
  );
}
