/** @returns the nearest `lang` around an element, looking out of shadow roots too; empty when the page names none */
export function nearestLang(element: Element): string {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const found = at.closest('[lang]')?.getAttribute('lang');
    if (found) return found;
  }
  return '';
}
