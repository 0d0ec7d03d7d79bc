/** `#case:assange/EVENT-ID` in the page's address: which event it names, and which timeline shows it. */

/** A timeline, as the address sees it. */
interface Target extends HTMLElement {
  /** Whether it tells the event, in its short list or in the whole one. */
  has(casefile: string, event: string): boolean;
  reveal(event: string): void;
}

const targets = new Set<Target>();
/** The address that is done with: no timeline that comes or changes later takes the reader there. */
let settled: string | undefined;
let isDue = false;

/** @returns what comes before the `#` in a link to this page: nothing, unless the page has a `<base>` */
export function linkBase(): string {
  return document.querySelector('base[href]') ? location.href.replace(/#.*/, '') : '';
}

/** Adds a timeline, which may be shown from now on. */
export function join(target: Target): void {
  if (!targets.size) {
    addEventListener('hashchange', onHashChange);
    addEventListener('click', onClick);
    for (const type of ACTS) addEventListener(type, settle, true);
  }
  targets.add(target);
}

/** Takes a timeline out again. */
export function leave(target: Target): void {
  targets.delete(target);
  if (targets.size) return;
  removeEventListener('hashchange', onHashChange);
  removeEventListener('click', onClick);
  for (const type of ACTS) removeEventListener(type, settle, true);
}

/** Shows what the address names in the first timeline that tells it, when all that are about to be drawn are. */
export function follow(): void {
  const { href, hash } = location;
  // Some tools that share addresses write them like this.
  const [, casefile, event] = /^#case:([^/]+)\/([^/]+)$/.exec(hash.replace(/%3A/i, ':').replace(/%2F/i, '/')) ?? [];
  if (isDue || !casefile || !event || href === settled) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    const top = (target: Target): number => target.getBoundingClientRect().top;
    // The first as the reader sees the page, whatever shadow roots they are in.
    const telling = [...targets].filter((target) => target.has(casefile, event)).sort((a, b) => top(a) - top(b));
    const first = telling.find((target) => target.checkVisibility({ visibilityProperty: true })) ?? telling[0];
    if (!first || location.href === settled) return;
    settle();
    // As the browser does for links of its own.
    for (let shut; (shut = first.closest<HTMLElement>('details:not([open]),[hidden=until-found]'));) {
      if (shut instanceof HTMLDetailsElement) shut.open = true;
      else shut.removeAttribute('hidden');
    }
    first.reveal(event);
  });
}

/** After these the reader is where the reader wants to be. */
const ACTS = ['keydown', 'pointerdown', 'wheel'];

function settle(): void {
  settled = location.href;
}

function onHashChange({ newURL }: HashChangeEvent): void {
  if (newURL !== settled) settled = undefined;
  follow();
}

/** A link that is followed a second time changes nothing in the address. */
function onClick(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (
    !link?.hash.startsWith('#case:') ||
    event.defaultPrevented ||
    event.button ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  if (link.getRootNode() instanceof ShadowRoot && link.part.contains('link')) {
    // Beside an event the reader is where the link leads.
    settled = link.href;
  } else if (link.href === location.href) {
    settled = undefined;
    follow();
  }
}
