/** What the format allows but an editor should correct. */
import type { CaseEvent, Casefile, Text } from '../../data/casefile.js';
import { addYears, isoDay, type Day } from '../dates/calendar.js';
import { readDate } from '../dates/edtf.js';
import type { Problem } from '../casefile/problem.js';
import { datedAnswers, type Readable } from '../casefile/rules.js';
import type { Warning, WarningCode } from './diagnostic.js';
import { doubtfulValues } from './values.js';

type ReadableCase = Readable<Casefile>;

/** What can be read of an event, and where it is in the document. */
interface Entry {
  readonly event: Readable<CaseEvent>;
  readonly path: string;
}

const MAX_QUOTED_WORDS = 25;

/** After so many years the facts must be checked again. */
const YEARS_UNCHECKED = 1;

/** After so many years a status that is not final is doubtful. */
const YEARS_UNSETTLED = 2;

/**
 * @param casefile what can be read of a document
 * @param errors what is wrong with the rest of it
 * @param today the day from which the age of the facts is counted
 * @returns every warning, with the path of the value that it is about
 */
export function advise(casefile: ReadableCase, errors: readonly Problem[], today: Day): Warning[] {
  const { events = [] } = casefile;
  const entries = events.flatMap((event, index) => (event ? [{ event, path: `events[${index}]` }] : []));
  return [
    ...doubtfulValues(casefile),
    ...oldCheck(casefile, today),
    ...noEvents(casefile),
    ...noStatus(entries, errors),
    ...oldStatus(casefile, entries),
    ...entries.flatMap((entry) => [...noAnswer(entry), ...longQuotations(entry), ...dateOrder(entry, casefile)]),
    ...sameTitles(casefile, entries),
    ...plainHttp(casefile, entries),
    ...unused(casefile, entries, errors),
  ];
}

function warning(code: WarningCode, path: string, message: string): Warning {
  return { code, path, message };
}

function oldCheck({ updated }: ReadableCase, today: Day): Warning[] {
  if (updated === undefined) return [];
  const day = isoDay(today);
  if ((firstOf(updated) ?? today) > today) {
    const message = `The facts cannot have been checked in ${updated}, which is after ${day}.`;
    return [warning('old-check', 'updated', message)];
  }
  if (addYears(lastOf(updated), YEARS_UNCHECKED) >= today) return [];
  const message = `The facts were last checked in ${updated}, over a year before ${day}: check them again and set "updated".`;
  return [warning('old-check', 'updated', message)];
}

function noEvents({ events }: ReadableCase): Warning[] {
  if (events?.length !== 0) return [];
  return [warning('no-events', 'events', 'There are no events, and nothing for widgets to show.')];
}

function noStatus(entries: readonly Entry[], errors: readonly Problem[]): Warning[] {
  const hasStatus = entries.some(({ event }) => event.status) || errors.some(({ path }) => /\.status\b/.test(path));
  if (!entries.length || hasStatus) return [];
  const message =
    'No event has a status, so the badge says "No status is known yet". Add one to each event that changed it, such as "status": { "label": "On bail", "tone": "pending" }.';
  return [warning('no-status', 'events', message)];
}

function oldStatus({ updated }: ReadableCase, entries: readonly Entry[]): Warning[] {
  const firstDay = ({ event: { date } }: Entry): number => firstOf(date) ?? -Infinity;
  const [latest] = entries
    .filter(({ event }) => event.status && event.date)
    .sort((a, b) => firstDay(b) - firstDay(a) || lastOf(b.event.date) - lastOf(a.event.date));
  const { status, date, known = date } = latest?.event ?? {};
  if (!latest || !status?.tone || !updated || ['free', 'closed'].includes(status.tone)) return [];
  if (addYears(lastOf(known), YEARS_UNSETTLED) >= lastOf(updated)) return [];
  const message = `This "${status.tone}" status of ${date} is the last one, and over two years older than "updated": add an event that confirms or ends it.`;
  return [warning('old-status', `${latest.path}.status`, message)];
}

function noAnswer({ event: { answer, standing }, path }: Entry): Warning[] {
  if (standing !== 'alleged') return [];
  const texts = Array.isArray(answer) ? datedAnswers(answer).map((each) => each?.text) : [answer as Readable<Text>];
  if (texts.some((text) => wordings(text, '').some(({ words }) => words.trim()))) return [];
  const message = 'An allegation needs its "answer" beside it: the denial, the reply or the outcome.';
  return [warning('no-answer', `${path}.standing`, message)];
}

function longQuotations({ event, path }: Entry): Warning[] {
  const texts = (event.citations ?? []).flatMap((citation, index) => [
    ...wordings(citation?.says, `${path}.citations[${index}].says`),
    ...wordings(citation?.quote, `${path}.citations[${index}].quote`),
  ]);
  return [...texts, ...wordings(event.ruling?.quote?.text, `${path}.ruling.quote.text`)].flatMap(({ path, words }) => {
    const count = words.split(/\s+/).filter(Boolean).length;
    if (count <= MAX_QUOTED_WORDS) return [];
    return [warning('long-quotation', path, `These are ${count} words: quote ${MAX_QUOTED_WORDS} at most.`)];
  });
}

function dateOrder({ event: { date, known, standing }, path }: Entry, { updated }: ReadableCase): Warning[] {
  const first = firstOf(date);
  // A scheduled event is in the future, and known before it happens.
  if (first === undefined || standing === 'scheduled') return [];
  const warnings: Warning[] = [];
  if (first > lastOf(updated)) {
    const message = `This is after the facts were last checked (${updated}): set "updated", or the standing to "scheduled".`;
    warnings.push(warning('date-order', `${path}.date`, message));
  }
  if (lastOf(known) < first) {
    const message = `This is before the event's own date, ${date}: only what is "scheduled" is known before it happens.`;
    warnings.push(warning('date-order', `${path}.known`, message));
  }
  return warnings;
}

function sameTitles({ lang }: ReadableCase, entries: readonly Entry[]): Warning[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ event, path }) => {
    const titles = wordings(event.title, `${path}.title`).map((title) => ({
      ...title,
      key: `${title.lang ?? lang} ${title.words.trim().toLowerCase()}`,
    }));
    const repeated = titles.find(({ key }) => seen.has(key));
    for (const { key } of titles) if (!seen.has(key)) seen.set(key, path);
    if (!repeated) return [];
    const message = `${seen.get(repeated.key)} has the same title: readers cannot tell the two apart.`;
    return [warning('same-title', repeated.path, message)];
  });
}

function plainHttp({ sources = [] }: ReadableCase, entries: readonly Entry[]): Warning[] {
  const addresses = [
    ...sources.flatMap((source, index) => [
      { url: source?.url, path: `sources[${index}].url` },
      { url: source?.archived, path: `sources[${index}].archived` },
    ]),
    ...entries.map(({ event, path }) => ({ url: event.ruling?.url, path: `${path}.ruling.url` })),
  ];
  return addresses
    .filter(({ url }) => url?.startsWith('http:'))
    .map(({ path }) => warning('http', path, 'This address is not encrypted: use https:// if it answers there.'));
}

function unused(casefile: ReadableCase, entries: readonly Entry[], errors: readonly Problem[]): Warning[] {
  // An event or a subject that cannot be read may name what seems to be unused.
  if (!entries.length || errors.some(({ path }) => /^(events|subject)/.test(path))) return [];
  const events = entries.map(({ event }) => event);
  const lists = [
    {
      list: 'parties',
      used: [
        casefile.subject,
        ...events.flatMap(({ parties = [], ruling }) => [...parties, ruling?.favours, ruling?.proceeding?.subject]),
      ],
      message: 'No event names this party',
    },
    {
      list: 'places',
      used: events.flatMap(({ place, whereabouts }) => [place, whereabouts?.place]),
      message: 'No event is at this place',
    },
    {
      list: 'sources',
      used: events.flatMap(({ citations = [] }) => citations.map((citation) => citation?.source)),
      message: 'No event cites this source',
    },
    { list: 'categories', used: events.map(({ category }) => category), message: 'No event has this category' },
  ] as const;
  return lists.flatMap(({ list, used, message }) => {
    const ids = new Set<string | undefined>(used);
    return (casefile[list] ?? []).flatMap((unit, index) => {
      if (unit?.id === undefined || ids.has(unit.id)) return [];
      return [warning('unused', `${list}[${index}].id`, `${message}: use "${unit.id}", or remove it.`)];
    });
  });
}

/** A text in each of its languages. For a plain string `lang` is undefined. */
function wordings(
  text: Readable<Text> | undefined,
  path: string,
): { path: string; lang: string | undefined; words: string }[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [{ path, lang: undefined, words: text }];
  return Object.entries(text).flatMap(([lang, words]) =>
    words === undefined ? [] : [{ path: `${path}.${lang}`, lang, words }],
  );
}

/** The first day of a date; undefined if there is no date. */
function firstOf(date: string | undefined): Day | undefined {
  return readDate(date ?? '')?.first;
}

/** The last day of a date; if there is no date, `Infinity`. */
function lastOf(date: string | undefined): Day {
  return readDate(date ?? '')?.last ?? Infinity;
}
