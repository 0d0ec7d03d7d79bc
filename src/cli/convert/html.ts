/** Texts of TimelineJS are HTML, those of a casefile are plain: from one to the other and back. */
import { compile, type DomNode, type FormatCallback } from 'html-to-text';

/** A link in a text. */
export interface Link {
  readonly href: string;
  readonly words: string;
}

/** What a piece of HTML holds. */
export interface HtmlContent {
  readonly text: string;
  readonly links: readonly Link[];
  /** Elements that plain text cannot show, such as images, with their addresses. */
  readonly embeds: readonly { readonly name: string; readonly src: string }[];
  /** The paragraphs that the export marked. They are not part of the text. */
  readonly marked: readonly MarkedParagraph[];
}

/** The paragraphs that `casefile export` marks in the text of a slide, so that `casefile import` can read them back. */
const PARAGRAPH_KINDS = ['standing', 'answer', 'correction', 'source'] as const;
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

/** A paragraph that the export marked. */
export interface MarkedParagraph {
  readonly kind: ParagraphKind;
  readonly text: string;
  /** The texts of `namedPart`, the addresses of `namedLink` (as `NAME-href`), and the data of `markedParagraph`. */
  readonly parts: Readonly<Record<string, string>>;
}

/** What the formatters collect while the text is converted. */
interface Collected {
  links: Link[];
  embeds: { name: string; src: string }[];
  marked: MarkedParagraph[];
}

const EMBEDS = ['img', 'iframe', 'video', 'audio', 'object', 'embed', 'svg', 'canvas', 'script', 'style'];

/** How the export's classes and data attributes start. */
const CLASS_PREFIX = 'casefile-';
const DATA_PREFIX = 'data-';

// The types of html-to-text do not have the metadata argument yet.
const collectedBy = (builder: Parameters<FormatCallback>[2]): Collected =>
  (builder as unknown as { metadata: Collected }).metadata;

const convert = compile({
  wordwrap: false,
  // Without the zero-width space, which some scripts need for their line breaks.
  whitespaceCharacters: ' \t\r\n\f',
  formatters: {
    link(element, walk, builder) {
      const words = wordsOf(element.children).replace(/\s+/g, ' ').trim();
      collectedBy(builder).links.push({ href: attributesOf(element)['href'] ?? '', words });
      walk(element.children, builder);
    },
    embed(element, _walk, builder) {
      collectedBy(builder).embeds.push({ name: element.name ?? '', src: attributesOf(element)['src'] ?? '' });
    },
    marked(element, _walk, builder, { kind }) {
      const text = wordsOf(element.children).trim();
      collectedBy(builder).marked.push({ kind: kind as ParagraphKind, text, parts: partsOf([element]) });
    },
  },
  selectors: [
    { selector: 'a', format: 'link' },
    ...EMBEDS.map((selector) => ({ selector, format: 'embed' })),
    ...PARAGRAPH_KINDS.map((kind) => ({
      selector: `p.${CLASS_PREFIX}${kind}`,
      format: 'marked',
      options: { kind },
    })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'].map((selector) => ({
      selector,
      format: 'block',
      options: { leadingLineBreaks: 2, trailingLineBreaks: 2 },
    })),
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ...['td', 'th'].map((selector) => ({ selector, format: 'inlineSurround', options: { suffix: ' ' } })),
    { selector: 'ul', format: 'unorderedList', options: { itemPrefix: '- ' } },
    { selector: 'hr', format: 'lineBreak' },
  ],
}) as (html: string, metadata: Collected) => string;

/**
 * @param html any text that may have markup in it; wrong markup is read as browsers read it
 * @returns its plain text, with a blank line between paragraphs, and what plain text cannot hold
 */
export function readHtml(html: string): HtmlContent {
  const collected: Collected = { links: [], embeds: [], marked: [] };
  const text = convert(html, collected)
    .replace(/[ \t]+$/gm, '')
    .trim();
  return { text, ...collected };
}

function attributesOf(node: DomNode): Readonly<Record<string, string>> {
  return (node.attribs as Record<string, string> | undefined) ?? {};
}

function wordsOf(nodes: readonly DomNode[]): string {
  return nodes
    .map(({ name, data, children }) => (name === 'br' ? '\n' : (data?.replace(/\s+/g, ' ') ?? wordsOf(children ?? []))))
    .join('');
}

function partsOf(nodes: readonly DomNode[]): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const node of nodes) {
    const attributes = attributesOf(node);
    const name = attributes['class']?.slice(CLASS_PREFIX.length);
    if (name) parts[name] = wordsOf(node.children ?? []).trim();
    if (name && node.name === 'a') parts[`${name}-href`] = attributes['href'] ?? '';
    for (const [key, value] of Object.entries(attributes))
      if (key.startsWith(DATA_PREFIX)) parts[key.slice(DATA_PREFIX.length)] = value;
    Object.assign(parts, partsOf(node.children ?? []));
  }
  return parts;
}

/** @returns the text for use between tags, and in attributes if it has no quotes */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * @param kind by which `readHtml` finds the paragraph again; a paragraph without a kind becomes part of the text
 * @param html what the paragraph says
 * @param data values that it holds in attributes; an undefined value is left out
 * @returns the paragraph as HTML
 */
export function markedParagraph(
  kind: ParagraphKind | undefined,
  html: string,
  data: Readonly<Record<string, string | undefined>>,
): string {
  const attributes = Object.entries(data).map(([name, value]) =>
    value === undefined ? '' : ` ${DATA_PREFIX}${name}="${escapeHtml(value).replace(/"/g, '&quot;')}"`,
  );
  return `<p${kind ? classAttribute(kind) : ''}${attributes.join('')}>${html}</p>`;
}

/** @returns text within a marked paragraph that `readHtml` finds by its name */
export function namedPart(name: string, text: string): string {
  return `<span${classAttribute(name)}>${textToHtml(text)}</span>`;
}

/**
 * @param name by which `readHtml` finds the link within a marked paragraph
 * @param href a casefile's URL, which has no quotes
 * @returns the link as HTML
 */
export function namedLink(name: string, href: string, words: string): string {
  return `<a${classAttribute(name)} href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;
}

function classAttribute(name: string): string {
  return ` class="${CLASS_PREFIX}${name}"`;
}

/**
 * @param text plain text
 * @param links links to set where the text has their words, each once
 * @param onPlaced is called with each link that found its words, in their order
 * @returns HTML in one paragraph, with line breaks
 */
export function textToHtml<T extends Link>(
  text: string,
  links: readonly T[] = [],
  onPlaced: (link: T) => void = () => {},
): string {
  const waiting = [...links];
  const html = splitAtWords(
    text,
    links.map(({ words }) => words),
  ).map(({ piece, isFound }) => {
    const index = isFound ? waiting.findIndex(({ words }) => words === piece) : -1;
    const [link] = index < 0 ? [] : waiting.splice(index, 1);
    if (!link) return escapeHtml(piece);
    onPlaced(link);
    return `<a href="${escapeHtml(link.href)}">${escapeHtml(piece)}</a>`;
  });
  return html.join('').replace(/\n/g, '<br>');
}

/** @returns the text in pieces; those that are one of the phrases are marked, of overlapping ones the longest */
function splitAtWords(text: string, phrases: readonly string[]): { piece: string; isFound: boolean }[] {
  if (!phrases.length) return [{ piece: text, isFound: false }];
  const patterns = phrases
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .sort((a, b) => b.length - a.length);
  const wholeWords = new RegExp(String.raw`(?<![\p{L}\p{N}])(${patterns.join('|')})(?![\p{L}\p{N}])`, 'u');
  // With a group in the pattern, every other piece is what the group found.
  return text.split(wholeWords).map((piece, index) => ({ piece, isFound: index % 2 === 1 }));
}
