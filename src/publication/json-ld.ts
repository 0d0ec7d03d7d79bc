/** The articles that a page describes in JSON-LD. */
import type { Day } from '../dates/edtf.js';
import { flat, readText } from './written-day.js';

/** A work that JSON-LD describes. */
export interface Work {
  readonly day: Day | undefined;
  /** Its addresses, as `keyOf` writes them, and its headline. */
  readonly keys: readonly string[];
  readonly script: Element;
  /** One of a list, such as the posts of a live blog: nobody says that the page is about it. */
  readonly listed: boolean;
}

const TYPE = /(Article|Posting|Report)"/;
const CARRIERS = ['graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'liveBlogUpdate'];

/** A key without the place within the page. */
export function bare(key: string): string {
  return key.replace(/#.*/, '');
}

/** The value of a key as JSON-LD may write it: `@id`, `schema:url`, `https://schema.org/url`. */
function get(node: object, name: string): unknown {
  return Object.entries(node).find(([key]) => key.replace(/^.*[:/#@]/s, '') === name)?.[1];
}

function stringOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value && typeof value === 'object'
    ? stringOf(get(value, '0') ?? get(value, 'value') ?? get(value, 'id') ?? get(value, 'url'))
    : '';
}

/**
 * @param scripts those of JSON-LD
 * @param keyOf writes an address the way that two of the same are the same
 * @returns every article that they describe, in order; what cannot be read is passed over
 */
export function worksOf(scripts: Element[], keyOf: (url: string) => string): Work[] {
  const works: Work[] = [];
  for (const script of scripts) {
    const visit = (node: unknown, listed: boolean): void => {
      if (!node || typeof node !== 'object') return;
      if (Array.isArray(node)) return node.forEach((one) => visit(one, listed));
      if (TYPE.test(JSON.stringify(get(node, 'type')))) {
        const urls = ['url', 'id', 'mainEntityOfPage']
          .map((name) => stringOf(get(node, name)))
          .filter(Boolean)
          .map(keyOf);
        // A hash tells the posts of a list apart; of a single article it only says `#article`.
        const keys = [...urls, ...(listed ? [] : urls.map(bare)), flat(stringOf(get(node, 'headline')))].filter(
          Boolean,
        );
        works.push({ day: readText(stringOf(get(node, 'datePublished'))), keys, script, listed });
      }
      for (const name of CARRIERS) visit(get(node, name), listed || /List|Update/.test(name));
    };
    try {
      visit(
        JSON.parse(
          (script.textContent ?? '')
            .replace(/^\s*<!--|^\W*CDATA\[[*/]*|(\/[/*])?(--|\]\])>(\*\/)?\s*$|;\s*$/g, '')
            .replace(/\s/g, ' '),
        ),
        false,
      );
    } catch {
      // Broken JSON, or nested beyond all measure: the other scripts may be sound.
    }
  }
  return works;
}
