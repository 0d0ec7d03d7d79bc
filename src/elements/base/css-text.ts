/**
 * An element's `style` property takes text and hands it to `cssText`; its type does not say so.
 * Styles are set this way, not as attributes, because a content security policy may forbid those.
 */
export function cssText(text: string): CSSStyleDeclaration {
  return text as unknown as CSSStyleDeclaration;
}
