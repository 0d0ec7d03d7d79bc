/** The language and the direction that the page sets for an element. */

/** @returns the element, its shadow host, the host of that, and so on */
function* withHosts(element: Element): Generator<Element> {
  for (let each: Element | undefined = element; each; each = (each.getRootNode() as Partial<ShadowRoot>).host) {
    yield each;
  }
}

/** @returns the nearest `lang` around an element, outside of shadow roots too; empty if the page names none */
export function nearestLang(element: Element): string {
  for (const each of withHosts(element)) {
    const lang = each.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

/** The elements that wait for changes in one document or shadow root, with what they call. */
interface ObservedRoot {
  readonly observer: MutationObserver;
  readonly listeners: Map<() => void, Element>;
}

const observedRoots = new Map<Node, ObservedRoot>();

function observe(root: Node): ObservedRoot {
  const listeners: ObservedRoot['listeners'] = new Map();
  const observer = new MutationObserver((records) => {
    for (const [listener, element] of listeners) {
      if (records.some(({ target }) => target.contains(element))) listener();
    }
  });
  observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  return { observer, listeners };
}

/**
 * Calls the listener when `lang` or `dir` of a connected element or of anything around it changes, outside of shadow
 * roots too. There is one observer for each document or shadow root, while it has such elements.
 *
 * @returns a function that ends this
 */
export function onLanguageChange(element: Element, listener: () => void): () => void {
  const roots = [...withHosts(element)].map((each) => {
    const root = each.getRootNode();
    const observed = observedRoots.get(root) ?? observe(root);
    observedRoots.set(root, observed);
    observed.listeners.set(listener, each);
    return root;
  });
  return () => {
    for (const root of roots) {
      const observed = observedRoots.get(root);
      observed?.listeners.delete(listener);
      if (observed?.listeners.size) continue;
      observed?.observer.disconnect();
      observedRoots.delete(root);
    }
  };
}
