/** Deep links: `#case:assange/EVENT-ID` in the page's URL opens that event in a timeline. */

/** A timeline, as far as deep links need it. */
interface LinkTarget extends HTMLElement {
  /** Whether the timeline has the event, in its short list or in the whole one. */
  hasEvent(caseId: string, eventId: string): boolean;
  /** Opens the whole list if the event is only there, and focuses the event. */
  showEvent(eventId: string): void;
}

/** The timelines in the page. */
const targets = new Set<LinkTarget>();

/** A URL that needs nothing more: its event was shown, or the reader has moved on. */
let handledUrl: string | undefined;
let isScheduled = false;

/** After one of these events the reader is somewhere by choice and must not be moved. */
const READER_EVENTS = ['keydown', 'pointerdown', 'wheel'];

/** @returns what must stand before the `#` in a link to this page: nothing, unless the page has a `<base>` */
export function linkBase(): string {
  return document.querySelector('base[href]') ? location.href.replace(/#.*/, '') : '';
}

/** Adds a timeline that is now in the page. */
export function addLinkTarget(target: LinkTarget): void {
  if (!targets.size) {
    addEventListener('hashchange', onHashChange);
    addEventListener('click', onClick);
    for (const type of READER_EVENTS) addEventListener(type, markHandled, true);
  }
  targets.add(target);
}

/** Removes a timeline that has left the page. */
export function removeLinkTarget(target: LinkTarget): void {
  targets.delete(target);
  if (targets.size) return;
  removeEventListener('hashchange', onHashChange);
  removeEventListener('click', onClick);
  for (const type of READER_EVENTS) removeEventListener(type, markHandled, true);
}

/** Opens the event named in the URL hash, once all timelines have rendered. */
export function openLinkedEvent(): void {
  const linked = readHash(location.hash);
  if (isScheduled || !linked || location.href === handledUrl) return;
  isScheduled = true;
  setTimeout(() => {
    isScheduled = false;
    const target = firstTargetWith(linked.caseId, linked.eventId);
    if (!target || location.href === handledUrl) return;
    markHandled();
    openAncestors(target);
    target.showEvent(linked.eventId);
  });
}

function readHash(hash: string): { caseId: string; eventId: string } | undefined {
  // Some sharing tools escape the colon and the slash.
  const plain = hash.replace(/%3A/i, ':').replace(/%2F/i, '/');
  const [, caseId, eventId] = /^#case:([^/]+)\/([^/]+)$/.exec(plain) ?? [];
  return caseId && eventId ? { caseId, eventId } : undefined;
}

/** Of the timelines with the event, the visible one that is highest on the page; the highest if none is visible. */
function firstTargetWith(caseId: string, eventId: string): LinkTarget | undefined {
  // By position, not by document order, which does not compare across shadow roots.
  const top = (target: LinkTarget): number => target.getBoundingClientRect().top;
  const found = [...targets].filter((target) => target.hasEvent(caseId, eventId)).sort((a, b) => top(a) - top(b));
  return found.find((target) => target.checkVisibility({ visibilityProperty: true })) ?? found[0];
}

/** Opens the closed elements around the timeline, as the browser does for its own fragment links. */
function openAncestors(target: LinkTarget): void {
  const findClosed = (): HTMLElement | null => target.closest('details:not([open]),[hidden=until-found]');
  for (let closed = findClosed(); closed; closed = findClosed()) {
    if (closed instanceof HTMLDetailsElement) closed.open = true;
    else closed.removeAttribute('hidden');
  }
}

function markHandled(): void {
  handledUrl = location.href;
}

function onHashChange({ newURL }: HashChangeEvent): void {
  if (newURL !== handledUrl) handledUrl = undefined;
  openLinkedEvent();
}

/** Following the same link again fires no `hashchange`, so clicks are watched too. */
function onClick(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link?.hash.startsWith('#case:') || event.defaultPrevented || opensElsewhere(event)) return;
  if (link.getRootNode() instanceof ShadowRoot && link.part.contains('link')) {
    // A timeline's own link: the reader is at the event already.
    handledUrl = link.href;
  } else if (link.href === location.href) {
    handledUrl = undefined;
    openLinkedEvent();
  }
}

/** Whether the browser opens the clicked link in another tab or window. */
function opensElsewhere({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}
