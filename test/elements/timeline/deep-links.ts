/** What the tests of deep links share: following a link, and where the reader is afterwards. */
import { expect, fixture } from '@open-wc/testing';
import type { CaseTimeline } from '../../../src/index.js';
import { viewOf } from '../../../src/view/view.js';
import { mostImportant, timelineEvents } from '../../../src/view/timeline.js';
import { day } from '../../fixtures/build.js';
import { pinClock } from '../clock.js';
import { all, CASES, listen, NOW, resetPage, tag, words } from '../support.js';

export const { caseServer } = globalThis as unknown as { caseServer: string };

export const wait = (milliseconds = 20): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

export async function until(what: () => boolean): Promise<void> {
  for (let n = 0; n < 200 && !what(); n++) await wait(10);
  if (!what()) throw new Error(`This did not become true: ${String(what)}`);
}

/** Sets the URL hash, and waits until timelines have followed it. */
export async function go(hash: string): Promise<void> {
  const before = location.href;
  const changed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = hash;
  if (location.href !== before) await changed;
  await wait();
}

/** Clicks a link to another hash of the page. */
export async function clickLink(link: HTMLElement): Promise<void> {
  const changed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  link.click();
  await changed;
  await wait();
}

/** The title of the event that has the focus; empty if none of this timeline's events has it. */
export const focusedTitle = (timeline: Element): string =>
  words(timeline.shadowRoot!.activeElement?.querySelector('[part=title] b'));

export const titles = (timeline: Element): string[] => all(timeline, '[part=title] b').map(words);

export const isOpen = (timeline: Element): boolean => timeline.shadowRoot!.querySelector('.fewer') !== null;

export const spacer = '<p style="block-size:3000px"></p>';

/** Draws timelines on a long page, one for each text with attributes. */
export async function page(...attributes: string[]): Promise<CaseTimeline[]> {
  const column = await fixture<HTMLElement>(
    `<div>${attributes.map((each) => spacer + tag('case-timeline', each)).join('')}${spacer}</div>`,
  );
  const timelines = [...column.querySelectorAll('case-timeline')];
  await Promise.all(timelines.map((timeline) => timeline.updateComplete));
  return timelines;
}

/** For each case: its events, one of the short list, and two that only the whole list has. */
export const ROWS = CASES.map((each) => {
  const view = viewOf(each.casefile, day(NOW));
  const every = timelineEvents(view, {});
  const short = mostImportant(view, every, 6);
  const [hidden, other] = every.filter((dated) => !short.includes(dated)).map(({ event }) => event);
  return { ...each, every: every.map(({ event }) => event), short: short[1]!.event, hidden: hidden!, other: other! };
});

/** The URL of the test page, without a hash. */
export const { href } = location;
let visits = 0;

/** Changes the page's URL to one that no test has had, without a navigation. */
export function changeUrl(): void {
  visits += 1;
  history.replaceState(null, '', `${href}&deep-link=${visits}`);
}

/** Gives each test a URL of its own, because a URL is followed once, and expects nothing in the console. */
export function setUpDeepLinks(): void {
  pinClock(NOW);
  const heard = listen();
  beforeEach(changeUrl);
  afterEach(() => {
    history.replaceState(null, '', href);
  });
  afterEach(() => {
    expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
  });
  afterEach(resetPage);
}
