/** The names of the elements that have been imported. */
export const elementNames = new Set<string>();

/**
 * Defines an element, unless the page has one with that name: a CMS often includes a script twice, or an older copy
 * beside a newer one. In Node, which has no custom elements, it does nothing.
 */
export function define(name: string, element: CustomElementConstructor): void {
  elementNames.add(name);
  if (globalThis.customElements && !customElements.get(name)) customElements.define(name, element);
}
