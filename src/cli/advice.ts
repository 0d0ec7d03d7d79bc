/** What is legal in a casefile, and poor: what an editor would be sorry to have published. */
import type { CaseEvent, Casefile, Text } from '../../data/casefile.js';
import { addYears, isoDay, type Day } from '../dates/calendar.js';
import { readDate } from '../dates/edtf.js';
import type { Problem } from '../casefile/parse.js';
import type { Readable } from './errors.js';
import { doubtfulValues } from './values.js';

/** What can be read of a casefile and of an event of its; and where that event is in the document. */
type Sheet = Readable<Casefile>;
interface Entry {
  readonly event: Readable<CaseEvent>;
  readonly path: string;
}

const MAX_QUOTED_WORDS = 25;

/** The years after which the facts must be checked again, and after which a status that is not final is doubtful. */
const YEARS_UNCHECKED = 1;
const YEARS_UNSETTLED = 2;

/**
 * @param casefile what can be read of a document
 * @param errors what is wrong with the rest of it
 * @param today the day for which the age of the facts is told
 * @returns every warning, by the path of what it is about
 */
export function advise(casefile: Sheet, errors: readonly Problem[], today: Day): Problem[] {
  const entries = (casefile.events ?? []).flatMap((event, index) =>
    event ? [{ event, path: `events[${index}]` }] : [],
  );
  // Only without errors in what names the units of the lists is it known which of them nothing names.
  const complete = entries.length > 0 && !errors.some(({ path }) => /^(events|subject)/.test(path));
  return [
    ...doubtfulValues(casefile),
    ...unchecked(casefile, today),
    ...(casefile.events?.length === 0
      ? [{ path: 'events', message: 'There are no events, and nothing for widgets to show.' }]
      : []),
    ...unsettled(casefile, entries),
    ...entries.flatMap((entry) => [...unanswered(entry), ...longQuotations(entry), ...oddDates(entry, casefile)]),
    ...sameTitles(casefile, entries),
    ...insecureAddresses(casefile, entries),
    ...(complete ? unused(casefile, entries) : []),
  ];
}

function unchecked({ updated }: Sheet, today: Day): Problem[] {
  if (updated === undefined) return [];
  if ((firstOf(updated) ?? today) > today)
    return [
      {
        path: 'updated',
        message: `The facts cannot have been checked in ${updated}, which is after ${isoDay(today)}.`,
      },
    ];
  if (addYears(lastOf(updated), YEARS_UNCHECKED) >= today) return [];
  const message = `The facts were last checked in ${updated}, over a year before ${isoDay(today)}: check them again and set "updated".`;
  return [{ path: 'updated', message }];
}

function unsettled({ updated }: Sheet, entries: readonly Entry[]): Problem[] {
  const order = ({ event: { date } }: Entry): number => firstOf(date) ?? -Infinity;
  const [latest] = entries
    .filter(({ event }) => event.status && event.date)
    .sort((a, b) => order(b) - order(a) || lastOf(b.event.date) - lastOf(a.event.date));
  const { status, date, known = date } = latest?.event ?? {};
  if (!latest || !status?.tone || !updated || ['free', 'closed'].includes(status.tone)) return [];
  if (addYears(lastOf(known), YEARS_UNSETTLED) >= lastOf(updated)) return [];
  const message = `This "${status.tone}" status of ${date} is the last one, and over two years older than "updated": add an event that confirms or ends it.`;
  return [{ path: `${latest.path}.status`, message }];
}

function unanswered({ event, path }: Entry): Problem[] {
  const { answer } = event;
  const texts = Array.isArray(answer) ? answer.map((each) => each?.text) : [answer as Readable<Text> | undefined];
  if (event.standing !== 'alleged' || texts.some((text) => wordings(text, '').some(({ words }) => words.trim())))
    return [];
  return [
    {
      path: `${path}.standing`,
      message: 'An allegation needs its "answer" beside it: the denial, the reply or the outcome.',
    },
  ];
}

function longQuotations({ event, path }: Entry): Problem[] {
  const texts = (event.citations ?? []).flatMap((citation, index) => [
    ...wordings(citation?.says, `${path}.citations[${index}].says`),
    ...wordings(citation?.quote, `${path}.citations[${index}].quote`),
  ]);
  return [...texts, ...wordings(event.ruling?.quote?.text, `${path}.ruling.quote.text`)].flatMap(({ path, words }) => {
    const count = words.split(/\s+/).filter(Boolean).length;
    return count > MAX_QUOTED_WORDS
      ? [{ path, message: `These are ${count} words: quote ${MAX_QUOTED_WORDS} at most.` }]
      : [];
  });
}

function oddDates({ event: { date, known, standing }, path }: Entry, { updated }: Sheet): Problem[] {
  const first = firstOf(date);
  // Something scheduled lies ahead, and is known before it happens.
  if (first === undefined || standing === 'scheduled') return [];
  const problems: Problem[] = [];
  if (first > lastOf(updated)) {
    problems.push({
      path: `${path}.date`,
      message: `This is after the facts were last checked (${updated}): set "updated", or the standing to "scheduled".`,
    });
  }
  if (lastOf(known) < first) {
    problems.push({
      path: `${path}.known`,
      message: `This is before the event's own date, ${date}: only what is "scheduled" is known before it happens.`,
    });
  }
  return problems;
}

function sameTitles({ lang }: Sheet, entries: readonly Entry[]): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ event, path }) => {
    const titles = wordings(event.title, `${path}.title`).map((title) => ({
      ...title,
      key: `${title.lang ?? lang} ${title.words.trim().toLowerCase()}`,
    }));
    const twin = titles.find(({ key }) => seen.has(key));
    for (const { key } of titles) if (!seen.has(key)) seen.set(key, path);
    return twin
      ? [{ path: twin.path, message: `${seen.get(twin.key)} has the same title: readers cannot tell the two apart.` }]
      : [];
  });
}

function insecureAddresses({ sources = [] }: Sheet, entries: readonly Entry[]): Problem[] {
  const addresses = [
    ...sources.map((source, index) => ({ url: source?.url, path: `sources[${index}].url` })),
    ...entries.map(({ event, path }) => ({ url: event.ruling?.url, path: `${path}.ruling.url` })),
  ];
  return addresses
    .filter(({ url }) => url?.startsWith('http:'))
    .map(({ path }) => ({ path, message: 'This address is not encrypted: use https:// if it answers there.' }));
}

function unused(casefile: Sheet, entries: readonly Entry[]): Problem[] {
  const events = entries.map(({ event }) => event);
  const lists = [
    {
      list: 'parties',
      used: [casefile.subject, ...events.flatMap(({ parties = [], ruling }) => [...parties, ruling?.favours])],
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
    const ids = new Set(used);
    return (casefile[list] ?? []).flatMap((unit, index) =>
      unit?.id === undefined || ids.has(unit.id)
        ? []
        : [{ path: `${list}[${index}].id`, message: `${message}: use "${unit.id}", or remove it.` }],
    );
  });
}

/** A text in each of its languages; in the document's own, `lang` is undefined. */
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

/** The first day of a date; undefined where there is none. */
function firstOf(date: string | undefined): Day | undefined {
  return readDate(date ?? '')?.first;
}

/** The last day of a date; where there is none, no day comes after it. */
function lastOf(date: string | undefined): Day {
  return readDate(date ?? '')?.last ?? Infinity;
}
