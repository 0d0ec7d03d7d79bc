/** `#case:assange/EVENT-ID` in the page's address: which event it names, and which timeline shows it. */

/** A timeline, as the address sees it. */
interface Target extends HTMLElement {
  /** Whether it tells the event, in its short list or in the whole one. */
  has(casefile: string, event: string): boolean;
  reveal(event: string): void;
}

const targets = new Set<Target>();
/** The address that was followed last: a timeline that comes later does not take the reader away from there. */
let followed: string | undefined;
let isDue = false;

/** @returns the address of the event in this page, whatever `<base>` the page has */
export function linkTo(casefile: string, event: string): string {
  return `${location.href.replace(/#.*/, '')}#case:${casefile}/${event}`;
}

/** Says that the reader is already where the link leads. */
export function claim(link: string): void {
  followed = link;
}

/** Adds a timeline, which has the event from now on. */
export function join(target: Target): void {
  if (!targets.size) addEventListener('hashchange', follow);
  targets.add(target);
}

/** Takes a timeline out again. */
export function leave(target: Target): void {
  targets.delete(target);
  if (!targets.size) removeEventListener('hashchange', follow);
}

/** Shows what the address names in the first timeline that tells it, when all that are about to be drawn are. */
export function follow(): void {
  const { href, hash } = location;
  const [, casefile, event] = /^#case:([^/]+)\/([^/]+)$/.exec(hash) ?? [];
  if (isDue || !casefile || !event || href === followed) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    const [first] = [...targets].filter((target) => target.has(casefile, event)).sort(inPageOrder);
    if (!first) return;
    followed = href;
    first.reveal(event);
  });
}

function inPageOrder(a: Node, b: Node): number {
  return outermost(a).compareDocumentPosition(outermost(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The node of the page itself that holds this one in its shadow, or the node. */
function outermost(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : node;
}
