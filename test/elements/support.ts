/** What the tests of the elements share: drawing one, reading it, listening to the console and to the page. */
import { expect, fixture } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { assange } from '../../data/assange/index.js';
import type { Casefile } from '../../data/casefile.js';
import '../../src/index.js';
import type { CaseAsylumMap } from '../../src/elements/asylum-map/case-asylum-map.js';
import type { CaseElement } from '../../src/elements/base/case-element.js';
import type { CaseRulingCard } from '../../src/elements/ruling-card/case-ruling-card.js';
import type { CaseStatusBadge } from '../../src/elements/status-badge/case-status-badge.js';
import type { CaseTimeline } from '../../src/elements/timeline/case-timeline.js';
import { releaseTimers } from './clock.js';
import { registerCase } from '../../src/cases/register.js';

interface Elements {
  'case-status-badge': CaseStatusBadge;
  'case-timeline': CaseTimeline;
  'case-asylum-map': CaseAsylumMap;
  'case-ruling-card': CaseRulingCard;
}
export type Tag = keyof Elements;

export const TAGS: readonly Tag[] = ['case-status-badge', 'case-timeline', 'case-asylum-map', 'case-ruling-card'];

/** The day on which the tests take place, unless they say otherwise. */
export const NOW = '2026-11-22';

/** Every element, the badge in both of its variants. */
export const WIDGETS: readonly (readonly [tag: Tag, attributes: string])[] = [
  ['case-status-badge', ''],
  ['case-status-badge', 'variant="banner"'],
  ['case-timeline', ''],
  ['case-asylum-map', ''],
  ['case-ruling-card', ''],
];

const snowden = (await (await fetch(new URL('../../demo/cases/snowden.json', import.meta.url))).json()) as Casefile;
registerCase(snowden);

/** A real case, and what the tests need to know of it. */
interface Case {
  readonly id: string;
  readonly casefile: Casefile;
  /** The attribute that names it in a tag. */
  readonly named: string;
  /** A day with much to show in every element. */
  readonly busy: string;
  /** A day on which every element shows something else than on the busy one. */
  readonly other: string;
  /** A day before the first event. */
  readonly before: string;
  /** The ids of two rulings, of which the second did something to the first. */
  readonly rulings: readonly [string, string];
  /** The id of an event that is no ruling. */
  readonly noRuling: string;
  /** Two countries on the map of the busy day, with their markers' names. */
  readonly countries: readonly [readonly [code: string, marker: string], readonly [code: string, marker: string]];
}

/** The built-in case, which needs no name, and the second one of the demo. */
export const CASES: readonly Case[] = [
  {
    id: 'assange',
    casefile: assange,
    named: '',
    busy: '2021-01-06',
    other: '2012-08-16',
    before: '1971-07-03',
    rulings: ['extradition-refused-2021', 'high-court-allows-us-appeal-2021'],
    noRuling: 'mexico-offers-asylum-2021',
    countries: [
      ['MX', 'Mexico: Offered asylum'],
      ['FR', 'France: Refused asylum'],
    ],
  },
  {
    id: 'snowden',
    casefile: snowden,
    named: 'case="snowden"',
    busy: '2013-07-08',
    other: '2015-05-07',
    before: '2013-06-05',
    rulings: ['clapper-sdny', 'clapper-2d-cir'],
    noRuling: 'venezuela-offer',
    countries: [
      ['BO', 'Bolivia: Offered asylum'],
      ['DE', 'Germany: Refused asylum'],
    ],
  },
];

/** Every element on every case; `attributes` are the variant's and the case's. */
export const WIDGETS_ON_CASES = CASES.flatMap((each) =>
  WIDGETS.map(([name, variant]) => ({
    ...each,
    name,
    variant,
    attributes: `${variant} ${each.named}`,
    row: `${each.id}: <${name} ${variant}>`,
  })),
);

/** Writes the element as a publisher would. */
export function tag(name: Tag, attributes = '', inner = ''): string {
  return `<${name} ${attributes}>${inner}</${name}>`;
}

/** Draws one element in a column of this width; the test's end removes it. */
export async function draw<T extends Tag>(
  name: T,
  attributes = '',
  { inner = '', width = 0 } = {},
): Promise<Elements[T]> {
  const column = await fixture<HTMLElement>(
    `<div style="${width ? `inline-size:${width}px` : ''}">${tag(name, attributes, inner)}</div>`,
  );
  const element = column.firstElementChild as Elements[T];
  await element.updateComplete;
  return element;
}

/** Opens every closed `<details>` element, including those inside others. */
export async function openLists(element: CaseElement, selector = 'details'): Promise<void> {
  for (let shut; (shut = all<HTMLDetailsElement>(element, selector).filter(({ open }) => !open))[0];) {
    for (const details of shut) details.querySelector('summary')!.click();
    await element.updateComplete;
  }
}

/** Two frames: time enough for resize observers, which answer after layout. */
export async function settled(element?: CaseElement): Promise<void> {
  await element?.updateComplete;
  for (let n = 0; n < 2; n++) await new Promise(requestAnimationFrame);
}

export function all<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...element.shadowRoot!.querySelectorAll<T>(selector)];
}

export function one<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = all<T>(element, selector);
  if (found.length !== 1) throw new Error(`${selector}: ${found.length} found, 1 expected`);
  return found[0]!;
}

export function parts(element: Element, name: string): HTMLElement[] {
  return all(element, `[part~="${name}"]`);
}

export function part(element: Element, name: string): HTMLElement {
  return one(element, `[part~="${name}"]`);
}

/** The text as a reader sees it: without the markup's own line breaks. */
export function words(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** All that the element's shadow root shows, as text. */
export function shown(element: Element): string {
  return words(element.shadowRoot);
}

/** The markup in the shadow root, without Lit's comments and without the places of the map's labels and markers. */
export function markup(element: Element): string {
  const copy = document.createElement('div');
  for (const node of element.shadowRoot!.childNodes) copy.append(node.cloneNode(true));
  for (const name of copy.querySelectorAll('.name')) {
    name.removeAttribute('style');
    name.className = 'name';
  }
  for (const marker of copy.querySelectorAll<HTMLElement>('.marker')) marker.style.removeProperty('translate');
  return copy.innerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Expects the element to show this markup. The error shows only the first difference. */
export function expectMarkup(element: Element, expected: string, message = ''): void {
  const found = markup(element);
  if (found === expected) return;
  const at = [...found].findIndex((letter, index) => letter !== expected[index]);
  const near = (text: string): string => text.slice(Math.max(at - 60, 0), at + 60);
  throw new Error(`${message} shows …${near(found)}… and not …${near(expected)}…`);
}

/** What is written to the console and thrown into the page while the suite's tests run. */
export interface Heard {
  readonly warnings: string[];
  readonly errors: string[];
  readonly thrown: string[];
}

/** Listens during each test of the suite. What is written does not reach the real console. */
export function listen(): Heard {
  const heard: Heard = { warnings: [], errors: [], thrown: [] };
  const { warn, error } = console;
  const onError = (event: ErrorEvent): void => {
    heard.thrown.push(event.message);
  };
  const onRejection = (event: PromiseRejectionEvent): void => {
    heard.thrown.push(String(event.reason));
  };
  beforeEach(() => {
    for (const list of Object.values(heard) as string[][]) list.length = 0;
    console.warn = (...args: unknown[]): void => {
      heard.warnings.push(args.map(String).join(' '));
    };
    console.error = (...args: unknown[]): void => {
      heard.errors.push(args.map(String).join(' '));
    };
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
  });
  afterEach(() => {
    Object.assign(console, { warn, error });
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  });
  return heard;
}

/** Gathers the events of one type that reach the document. */
export function gather(type: string): CustomEvent[] {
  const events: CustomEvent[] = [];
  const listener = (event: Event): void => {
    events.push(event as CustomEvent);
  };
  document.addEventListener(type, listener);
  gathered.push(() => {
    document.removeEventListener(type, listener);
  });
  return events;
}
const gathered: (() => void)[] = [];
afterEach(() => {
  for (const stop of gathered.splice(0)) stop();
});

interface Axe {
  setup(root: Node): void;
  teardown(): void;
  commons: { text: { accessibleText(node: Element): string }; aria: { getRole(node: Element): string | null } };
}

/** The accessible names of the elements, as axe computes them. */
export async function accessibleNames(elements: readonly Element[]): Promise<string[]> {
  // `@open-wc/testing` brings axe with it, as a global, when it is first needed.
  if (!('axe' in globalThis)) await expect(await fixture('<p></p>')).to.be.accessible();
  const { axe } = globalThis as unknown as { axe: Axe };
  axe.setup(document.body);
  try {
    return elements.map((element) => axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim());
  } finally {
    axe.teardown();
  }
}

export async function accessibleName(element: Element): Promise<string> {
  return (await accessibleNames([element]))[0]!;
}

export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether the two cover one another by more than half a pixel each way. */
export function overlap(a: Rect, b: Rect): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5
  );
}

/** Whether `a` lies within `b`, but for half a pixel. */
export function within(a: Rect, b: Rect): boolean {
  return a.left >= b.left - 0.5 && a.right <= b.right + 0.5 && a.top >= b.top - 0.5 && a.bottom <= b.bottom + 0.5;
}

/** Where a node's text is drawn. */
export function textRect(node: Node): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** The runner reuses the page for the next file. */
export async function resetPage(): Promise<void> {
  // The commands to the test runner have time limits of their own, which must not be hurried.
  releaseTimers();
  document.documentElement.removeAttribute('style');
  document.documentElement.lang = 'en';
  document.documentElement.dir = '';
  document.body.removeAttribute('style');
  await emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'no-preference' });
  await setViewport({ width: 800, height: 600 });
}
