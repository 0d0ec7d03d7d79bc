/** Which fields of a casefile an export cannot carry over, neither in a field of the other format nor in its text. */
import type { Casefile } from '../../../data/casefile.js';
import type { LossReport } from './loss-report.js';

const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

/** Reports what none of the formats carries over. */
export function reportCommonLosses(casefile: Casefile, report: LossReport): void {
  const { events, sources, parties, places, categories, lang } = casefile;
  const addIds = (what: string, list: readonly { id: string }[]): void => {
    if (list.length) report.addLoss(what, ...idsOf(list));
  };
  for (const field of ['known', 'place', 'parties', 'status', 'whereabouts'] as const)
    addIds(
      `the field "${field}" of events`,
      events.filter((event) => event[field] !== undefined),
    );
  addIds(
    'that an event has no end yet',
    events.filter(({ date }) => date.endsWith('/..')),
  );
  addIds(
    'whom a ruling favours',
    events.filter(({ ruling }) => ruling?.favours),
  );
  if (events.length) report.addLoss('importance, and whether a fact is established or reported', 'all events');
  if (sources.length) report.addLoss('the ids of sources', 'all sources');
  addIds('parties', parties);
  addIds('places', places);
  const usedCategories = new Set(events.map(({ category }) => category));
  addIds(
    'categories without events',
    categories.filter(({ id }) => !usedCategories.has(id)),
  );
  const citedSources = new Set(events.flatMap(({ citations }) => citations.map(({ source }) => source)));
  addIds(
    'sources that no event cites',
    sources.filter(({ id }) => !citedSources.has(id)),
  );
  report.addLoss('the day of the last check (updated)', 'the casefile');
  if (!/^en\b/.test(lang)) report.addRemark('Labels in texts, such as "Answer:", are in English.');
}

/** Reports what needs ids of events, which only TimelineJS in JSON can refer to. */
export function reportAnswerEvents({ events }: Casefile, report: LossReport): void {
  const linked = events.filter(({ answer }) => Array.isArray(answer) && answer.some(({ event }) => event));
  if (linked.length) report.addLoss('the events that answers name', ...idsOf(linked));
}
