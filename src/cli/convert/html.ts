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
  /** The paragraphs that the export marked, by their marks. */
  readonly marked: ReadonlyMap<string, string>;
}

/** What `export` marks in a slide's text, so that `import` can put it back in its own field. */
export const MARKS = ['standing', 'answer'] as const;

interface Found {
  links: Link[];
  embeds: { name: string; src: string }[];
  marked: Map<string, string>;
}

const EMBEDS = ['img', 'iframe', 'video', 'audio', 'object', 'embed', 'svg', 'canvas', 'script', 'style'];

const attribute = ({ attribs }: DomNode, name: string): string => (attribs as Record<string, string> | undefined)?.[name] ?? '';

function wordsOf(nodes: readonly DomNode[]): string {
  return nodes.map(({ name, data, children }) => (name === 'br' ? '\n' : (data?.replace(/\s+/g, ' ') ?? wordsOf(children ?? [])))).join('');
}

// The types do not know of the metadata argument yet.
const foundBy = (builder: Parameters<FormatCallback>[2]): Found => (builder as unknown as { metadata: Found }).metadata;

const convert = compile({
  wordwrap: false,
  // Without the zero-width space, which some scripts break their lines by.
  whitespaceCharacters: ' \t\r\n\f',
  formatters: {
    link(element, walk, builder) {
      foundBy(builder).links.push({ href: attribute(element, 'href'), words: wordsOf(element.children).replace(/\s+/g, ' ').trim() });
      walk(element.children, builder);
    },
    embed(element, _walk, builder) {
      foundBy(builder).embeds.push({ name: element.name ?? '', src: attribute(element, 'src') });
    },
    marked(element, _walk, builder, { name }) {
      foundBy(builder).marked.set(String(name), wordsOf(element.children).trim());
    },
  },
  selectors: [
    { selector: 'a', format: 'link' },
    ...EMBEDS.map((selector) => ({ selector, format: 'embed' })),
    ...MARKS.map((name) => ({ selector: `p.casefile-${name}`, format: 'marked', options: { name } })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'].map((selector) => ({ selector, format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } })),
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
  const found: Found = { links: [], embeds: [], marked: new Map() };
  const text = convert(html, found).replace(/[ \t]+$/gm, '').trim();
  return { text, ...found };
}

/** @returns the text for use between tags, and in attributes when it has no quotes */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * @param href a casefile's URL, which has no quotes
 * @returns HTML for a link
 */
export function anchor(href: string, words: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;
}

/**
 * @param text plain text
 * @param links links to put where the text has their words, each once; those that found a place are taken out of the array
 * @returns HTML in one paragraph, with line breaks
 */
export function toHtml(text: string, links: Link[] = []): string {
  const patterns = links.map(({ words }) => words.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).sort((a, b) => b.length - a.length);
  const pieces = links.length ? text.split(new RegExp(String.raw`(?<![\p{L}\p{N}])(${patterns.join('|')})(?![\p{L}\p{N}])`, 'u')) : [text];
  const html = pieces.map((piece, index) => {
    // Every other piece is what the pattern found.
    const at = index % 2 ? links.findIndex(({ words }) => words === piece) : -1;
    const [link] = at < 0 ? [] : links.splice(at, 1);
    return link ? anchor(link.href, piece) : escapeHtml(piece);
  });
  return html.join('').replace(/\n/g, '<br>');
}
