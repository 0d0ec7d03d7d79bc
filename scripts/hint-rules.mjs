/** Finds and rewrites the size hints in a text: the rules that set `min-block-size` in rem. */

const ROOT_FONT_SIZE = 16;

/** A media query of one width, a rule, or the end of a media query. */
const TOKENS = /@media \((min|max)-width: ([\d.]+)rem\)\s*\{|([^{}]+)\{([^{}]*)\}|\}/g;

/** The text with everything that matches replaced by spaces, so that positions stay the same. */
const blank = (text, pattern) => text.replace(pattern, (match) => match.replace(/[^\n]/g, ' '));

/** @returns the height in rem, rounded up to the next quarter */
export const inRem = (pixels) => Math.ceil((pixels / ROOT_FONT_SIZE) * 4) / 4;

/**
 * @param text a style sheet, or Markdown with `onlyInFences`, of which only the fenced CSS blocks count
 * @returns each hint in order: `selector`, `rem`, where its number starts and ends in the text, `breakpoint` in pixels
 *   (undefined outside a media query), and `matches(width)`, whether it applies to a window of this width
 */
export function readHints(text, { onlyInFences = false } = {}) {
  const css = onlyInFences ? blank(text, /(?:^|```\n)(?:(?!```css)[\s\S])*(?:```css|$)/g) : text;
  let breakpoint;
  let matches = () => true;
  const hints = [];
  for (const token of blank(css, /\/\*[\s\S]*?\*\//g).matchAll(TOKENS)) {
    const [all, side, rem, selector, body] = token;
    const size = /min-block-size:\s*([\d.]+)rem/d.exec(body ?? '');
    if (side) {
      const pixels = Number(rem) * ROOT_FONT_SIZE;
      breakpoint = pixels;
      matches = side === 'max' ? (width) => width <= pixels : (width) => width >= pixels;
    } else if (all === '}') {
      breakpoint = undefined;
      matches = () => true;
    } else if (size) {
      const [start, end] = size.indices[1].map((index) => token.index + selector.length + 1 + index);
      hints.push({ selector: selector.trim(), rem: Number(size[1]), start, end, breakpoint, matches });
    }
  }
  return hints;
}

/** @returns the window widths, in pixels, at which hints change */
export const breakpointsOf = (hints) => [
  ...new Set(hints.map(({ breakpoint }) => breakpoint).filter((pixels) => pixels !== undefined)),
];

/**
 * @param heights pairs of a hint of this text and its new height in pixels
 * @returns the text with the new heights, in rem
 */
export function withHeights(text, heights) {
  let result = text;
  for (const [{ start, end }, pixels] of [...heights].sort(([a], [b]) => b.start - a.start))
    result = `${result.slice(0, start)}${inRem(pixels)}${result.slice(end)}`;
  return result;
}
