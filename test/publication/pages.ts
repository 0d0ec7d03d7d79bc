/**
 * Pages as publishers write them, and the day of publication for an element in them. Every name, headline and address
 * is invented.
 */
import { expect } from '@open-wc/testing';
import { publicationDay } from '../../src/publication/publication-day.js';
import { iso } from '../fixtures/build.js';

/** The element whose article is looked for. */
export const HERE = '<case-status-badge id="here"></case-status-badge>';
/** The address of the page. */
export const OWN = '<link rel="canonical" href="https://gazette.example/court/appeal">';

/** A day in the metadata of the page. */
export const META = '<meta property="article:published_time" content="2021-01-06T10:00:00Z">';

/** A script of JSON-LD for each value. */
export const ld = (...values: unknown[]): string =>
  values
    .map(
      (value) =>
        `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`,
    )
    .join('');
/** A news article in JSON-LD. */
export const news = (datePublished: unknown, more: object = {}): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'The court hears the appeal',
  datePublished,
  ...more,
});
export const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
/** An article with a headline and the element. */
export const article = (inner: string, attributes = ''): string =>
  `<article ${attributes}><h1>The court hears the appeal</h1>${inner}<p>It began on 19 June 2012.</p>${HERE}</article>`;
/** The same in microdata. */
export const micro = (inner: string): string => article(inner, 'itemscope itemtype="https://schema.org/NewsArticle"');
/** An endless page of three stories, with the element in the story with this number. */
export const endless = (
  number: number,
  story: (each: number) => string,
  attributes: (each: number) => string = () => '',
): string =>
  [1, 2, 3]
    .map(
      (each) =>
        `<article ${attributes(each)}><h1>Story ${each}</h1>${story(each)}<p>Text.</p>${each === number ? HERE : ''}</article>`,
    )
    .join('');

/** The address of the page, with this path. */
export const canonical = (path: string): string => `<link rel="canonical" href="https://gazette.example${path}">`;

export function parse(head: string, body: string): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head><title>Gazette</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** The day of publication for the element, as `2021-01-06`. */
export function find(document: Document, element: Element = document.querySelector('#here')!): string | undefined {
  const day = publicationDay(document, element);
  return day === undefined ? undefined : iso(day);
}

export type Row = readonly [name: string, head: string, body: string, day: string | undefined];

/** A test for each row. The search must also leave the page as it is. */
export function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [name, head, body, day] of rows) {
      it(`${name}: ${day ?? 'none'}`, () => {
        const document = parse(head, body);
        const before = document.documentElement.outerHTML;
        expect(find(document)).to.equal(day);
        expect(document.documentElement.outerHTML).to.equal(before);
      });
    }
  });
}
