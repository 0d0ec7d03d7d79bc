/** The media of a slide, which become a source of its event, and the links in its texts, which do too. */
import { readHtml, type HtmlContent, type Link } from './html.js';
import type { LossReport } from './loss-report.js';
import type { SourceDraft } from './marked-paragraphs.js';
import { fieldsOf, textOf } from './timelinejs.js';
import { hostOf, httpUrl } from './urls.js';

/** What the media of a slide say. */
export interface SlideMedia {
  /** Their address, if they have one that a casefile can hold. */
  readonly url: string | undefined;
  readonly caption: string;
  readonly credit: string;
  /** The text of a quotation, which TimelineJS allows in place of an address. */
  readonly quotation: string;
  /** Everything above as HTML was read, with links, embeds and marked paragraphs. */
  readonly contents: readonly HtmlContent[];
  /** The link that the media themselves have. */
  readonly links: readonly Link[];
}

/**
 * @param value the field `media` of a slide
 * @param where the place of the slide
 * @param report receives what of the media cannot be carried over
 */
export function readMedia(value: unknown, where: string, report: LossReport): SlideMedia {
  const media = fieldsOf(value);
  const [address, link, linkTitle] = [textOf(media['url']), textOf(media['link']), textOf(media['title'])];
  const isMarkup = address.startsWith('<');
  const content = readHtml(isMarkup ? address : '');
  const [captionContent, creditContent] = [readHtml(textOf(media['caption'])), readHtml(textOf(media['credit']))];
  const frame = content.embeds.find(({ src }) => httpUrl(src));
  const url = httpUrl(isMarkup ? (frame?.src ?? '') : address);
  const [caption, credit] = [oneLine(captionContent.text), oneLine(creditContent.text)];
  if (!url) reportLostMedia({ address, caption, credit, isQuotation: content.text !== '' }, where, report);
  if (linkTitle && !link) report.addLoss("the media's title", where);
  return {
    url,
    caption,
    credit,
    quotation: content.text,
    // The frame that gives the address is not lost.
    contents: [
      { ...content, embeds: content.embeds.filter((embed) => embed !== frame) },
      captionContent,
      creditContent,
    ],
    links: link ? [{ href: link, words: linkTitle }] : [],
  };
}

function reportLostMedia(
  { address, caption, credit, isQuotation }: { address: string; caption: string; credit: string; isQuotation: boolean },
  where: string,
  report: LossReport,
): void {
  const words = [caption, credit].filter(Boolean).join(', ');
  if (isQuotation && words)
    report.addRemark(`${where}: the caption and credit of a quotation are not carried over: ${words}`);
  else if (!isQuotation && (address || words))
    report.addRemark(
      `${where}: the media has no http(s) address and is not carried over: ${[address, words].filter(Boolean).join(', ')}`,
    );
}

/** @returns the source that is made from the media; undefined if they have no address */
export function mediaSource({ url, caption, credit }: SlideMedia, eventTitle: string): SourceDraft | undefined {
  if (!url) return undefined;
  return {
    source: { title: caption || eventTitle, publisher: credit || hostOf(url), url, kind: 'report' },
    citation: {},
  };
}

/** @returns the source that is made from a link; undefined, and reported, if its address is not http(s) */
export function linkSource({ href, words }: Link, where: string, report: LossReport): SourceDraft | undefined {
  const url = httpUrl(href);
  if (!url) {
    report.addLoss(`a link that is not http(s)${href && `: ${href}`}`, where);
    return undefined;
  }
  const host = hostOf(url);
  return { source: { title: words || host, publisher: host, url, kind: 'reference' }, citation: {} };
}

/** @returns the text with each line break and each run of spaces as one space */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
