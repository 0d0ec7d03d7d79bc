/**
 * Defines an element, unless the page has one of that name already: a CMS often includes a script
 * twice, or an older copy beside a newer one. Without custom elements (in Node) it does nothing.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (globalThis.customElements && !customElements.get(name)) customElements.define(name, element);
}
