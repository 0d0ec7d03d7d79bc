/**
 * Lets a template set an element's `style` property to text. The property accepts text, but its type does not say so. A
 * `style` attribute would not do, because a content security policy may forbid it.
 */
export function cssText(text: string): CSSStyleDeclaration {
  return text as unknown as CSSStyleDeclaration;
}
