import type { Casefile } from '../../../data/casefile.js';
import type { Day } from '../../dates/calendar.js';
import { viewOf, type View } from '../../view/view.js';

/** How many views are kept. A page shows few days. */
const MAX_VIEWS = 8;

/** The views that were used last, the latest first. */
let views: readonly View[] = [];

/** @returns the view, which elements that show one case on one day share */
export function sharedView(casefile: Casefile, day: Day): View {
  const view = views.find((each) => each.casefile === casefile && each.day === day) ?? viewOf(casefile, day);
  views = [...new Set([view, ...views])].slice(0, MAX_VIEWS);
  return view;
}
