/** @returns the nearest `lang` around an element, looking out of shadow roots too; empty when the page names none */
export function nearestLang(element: Element): string {
  for (let at: Element | null = element; at; ) {
    const found: string | null | undefined = at.closest('[lang]')?.getAttribute('lang');
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
