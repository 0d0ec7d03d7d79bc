/** TimelineJS texts are HTML, a casefile's are plain: from the one to the other and back. */
import { compile, type DomNode, type FormatCallback } from 'html-to-text';

/** A link in a text. */
export interface Link {
  readonly href: string;
  readonly words: string;
}

/** What a piece of HTML says. */
export interface Reading {
  readonly text: string;
  readonly links: readonly Link[];
  /** Elements that plain text cannot show, such as images, and where they point to. */
  readonly embeds: readonly { readonly name: string; readonly src: string }[];
  /** The paragraphs that the export marked. They are not in the text. */
  readonly marked: readonly Marked[];
}

/** What `export` marks in a slide's text, so that `import` can put it back in its own field. */
export const MARKS = ['standing', 'answer', 'correction', 'source'] as const;

/** A paragraph with a mark. */
export interface Marked {
  readonly mark: (typeof MARKS)[number];
  readonly text: string;
  /** What `markedParagraph` and `markedPart` gave a name, and `href`, the address of its link. */
  readonly parts: Readonly<Record<string, string>>;
}

interface Found {
  links: Link[];
  embeds: { name: string; src: string }[];
  marked: Marked[];
}

const EMBEDS = ['img', 'iframe', 'video', 'audio', 'object', 'embed', 'svg', 'canvas', 'script', 'style'];

const attribute = ({ attribs }: DomNode, name: string): string =>
  (attribs as Record<string, string> | undefined)?.[name] ?? '';

function wordsOf(nodes: readonly DomNode[]): string {
  return nodes
    .map(({ name, data, children }) => (name === 'br' ? '\n' : (data?.replace(/\s+/g, ' ') ?? wordsOf(children ?? []))))
    .join('');
}

/** What the export's classes and attributes begin with. */
const CLASS = 'casefile-';
const DATA = 'data-';

function partsOf(nodes: readonly DomNode[]): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const node of nodes) {
    const name = attribute(node, 'class').slice(CLASS.length);
    if (name) parts[name] = wordsOf(node.children ?? []).trim();
    if (node.name === 'a') parts['href'] = attribute(node, 'href');
    for (const [key, value] of Object.entries((node.attribs ?? {}) as Record<string, string>))
      if (key.startsWith(DATA)) parts[key.slice(DATA.length)] = value;
    Object.assign(parts, partsOf(node.children ?? []));
  }
  return parts;
}

// The types do not know of the metadata argument yet.
const foundBy = (builder: Parameters<FormatCallback>[2]): Found => (builder as unknown as { metadata: Found }).metadata;

const convert = compile({
  wordwrap: false,
  // Without the zero-width space, which some scripts break their lines by.
  whitespaceCharacters: ' \t\r\n\f',
  formatters: {
    link(element, walk, builder) {
      foundBy(builder).links.push({
        href: attribute(element, 'href'),
        words: wordsOf(element.children).replace(/\s+/g, ' ').trim(),
      });
      walk(element.children, builder);
    },
    embed(element, _walk, builder) {
      foundBy(builder).embeds.push({ name: element.name ?? '', src: attribute(element, 'src') });
    },
    marked(element, _walk, builder, { name }) {
      foundBy(builder).marked.push({
        mark: name as Marked['mark'],
        text: wordsOf(element.children).trim(),
        parts: partsOf([element]),
      });
    },
  },
  selectors: [
    { selector: 'a', format: 'link' },
    ...EMBEDS.map((selector) => ({ selector, format: 'embed' })),
    ...MARKS.map((name) => ({ selector: `p.${CLASS}${name}`, format: 'marked', options: { name } })),
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
}) as (html: string, metadata: Found) => string;

/**
 * @param html any text that may have markup in it; wrong markup is read as browsers read it
 * @returns its plain text, where paragraphs are a blank line apart, and what plain text cannot hold
 */
export function fromHtml(html: string): Reading {
  const found: Found = { links: [], embeds: [], marked: [] };
  const text = convert(html, found)
    .replace(/[ \t]+$/gm, '')
    .trim();
  return { text, ...found };
}

/** @returns the text for use between tags, and in attributes when it has no quotes */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * @param href a casefile's URL, which has no quotes
 * @param name by which `fromHtml` finds it within a marked paragraph
 * @returns HTML for a link
 */
export function anchor(href: string, words: string, name?: string): string {
  return `<a${name ? classed(name) : ''} href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;
}

/**
 * @param html what it says
 * @param data what it does not say
 * @returns a paragraph that `fromHtml` finds by its mark, when it has one
 */
export function markedParagraph(
  mark: Marked['mark'] | undefined,
  html: string,
  data: Readonly<Record<string, string>> = {},
): string {
  const attributes = Object.entries(data).map(
    ([name, value]) => ` ${DATA}${name}="${escapeHtml(value).replace(/"/g, '&quot;')}"`,
  );
  return `<p${mark ? classed(mark) : ''}${attributes.join('')}>${html}</p>`;
}

/** @returns text within a marked paragraph that `fromHtml` finds by its name */
export function markedPart(name: string, text: string): string {
  return `<span${classed(name)}>${toHtml(text)}</span>`;
}

function classed(name: string): string {
  return ` class="${CLASS}${name}"`;
}

/**
 * @param text plain text
 * @param links links to put where the text has their words, each once; those that found a place are taken out of the array
 * @param placed gets those that found a place, in order
 * @returns HTML in one paragraph, with line breaks
 */
export function toHtml<T extends Link>(text: string, links: T[] = [], placed: T[] = []): string {
  const patterns = links
    .map(({ words }) => words.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .sort((a, b) => b.length - a.length);
  const pieces = links.length
    ? text.split(new RegExp(String.raw`(?<![\p{L}\p{N}])(${patterns.join('|')})(?![\p{L}\p{N}])`, 'u'))
    : [text];
  const html = pieces.map((piece, index) => {
    // Every other piece is what the pattern found.
    const at = index % 2 ? links.findIndex(({ words }) => words === piece) : -1;
    const [link] = at < 0 ? [] : links.splice(at, 1);
    if (!link) return escapeHtml(piece);
    placed.push(link);
    return anchor(link.href, piece);
  });
  return html.join('').replace(/\n/g, '<br>');
}
