/** The timeline of the small case, and how the tests read it. */
import type { CaseTimeline } from '../../../src/elements/timeline/case-timeline.js';
import { small } from '../../fixtures/small.js';
import { all, draw, part, parts, words } from '../support.js';

/** The events of the small case in date order. On this day the last one is upcoming. */
export const DAY = '2002-09-30';
export const ORDER = [
  'background',
  'first-report',
  'spring',
  'accusation',
  'sealed',
  'request',
  'arrest',
  'moved-wing',
  'hearing',
  'court-orders',
  'bail',
  'appeal-affirms',
  'asylum-requested',
  'asylum-offered',
  'disputed-claim',
  'final-reverses',
  'asylum-granted',
  'free',
  'inquiry',
  'later-hearing',
];

export const titleOf = (id: string): string => {
  const title = small.events.find((each) => each.id === id)!.title;
  return typeof title === 'string' ? title : title.en!;
};
export const idOf = new Map(small.events.map(({ id }) => [titleOf(id), id]));

export const titles = (timeline: CaseTimeline): string[] => all(timeline, '[part~="title"] b').map(words);
export const ids = (timeline: CaseTimeline): (string | undefined)[] => titles(timeline).map((title) => idOf.get(title));
export const drawSmall = (attributes = '', options = {}): Promise<CaseTimeline> =>
  draw('case-timeline', `case="small" as-of="${DAY}" ${attributes}`, options);

/** The list item of an event. */
export function itemOf(timeline: CaseTimeline, title: string): HTMLElement {
  const found = parts(timeline, 'event').find((item) => words(item.querySelector('[part~="title"] b')) === title);
  if (!found) throw new Error(`not listed: ${title}`);
  return found;
}

export async function expand(timeline: CaseTimeline): Promise<void> {
  part(timeline, 'more').click();
  await timeline.updateComplete;
}
