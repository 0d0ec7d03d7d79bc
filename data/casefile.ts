/**
 * The casefile format, version 1: one schema from which the types, the checks and the published
 * JSON Schema all come. Unknown fields are ignored, so that a bundle in an old article can read
 * newer data.
 *
 * What a schema cannot say (a date that exists, a reference that resolves, the size limits) is
 * checked by `src/read/parse.ts`.
 */
import * as v from 'valibot';

/** The version of the format that this code reads. */
export const VERSION = 1;

/** How firmly a statement stands. */
export const STANDINGS = ['established', 'reported', 'alleged', 'disputed', 'scheduled'] as const;

/** What the badge says about the subject, as one of five tones. */
export const TONES = ['free', 'protected', 'pending', 'custody', 'closed'] as const;

/** How the subject is held, sheltered or free. */
export const WHEREABOUTS = ['free', 'bail', 'refuge', 'custody'] as const;

/** The states that a country's asylum record can go through. */
export const ASYLUM_STATES = ['requested', 'offered', 'granted', 'refused', 'withdrawn', 'lapsed'] as const;

/** The states that a country's extradition record can go through. */
export const EXTRADITION_STATES = ['requested', 'ordered', 'refused', 'allowed', 'dropped'] as const;

/** What a court found about one ground. */
export const FINDINGS = ['accepted', 'rejected', 'undecided'] as const;

/** What a ruling did to an earlier one. */
export const EFFECTS = ['affirmed', 'reversed', 'remitted', 'stayed'] as const;

/** What kind of document a source is. */
export const SOURCE_KINDS = ['court', 'official', 'report', 'party', 'reference'] as const;

const plain = v.pipe(v.string(), v.nonEmpty());

const translations = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), v.examples(['en', 'pt-BR'])), plain),
  v.minEntries(1),
);

/** A string, or one string for each BCP 47 language. Always text, never HTML. */
const text = v.union([plain, translations]);

/** A unique lower-case slug. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.examples(['high-court-2021']));

/** A calendar date in EDTF, ISO 8601-2 levels 0 and 1. `src/read/dates.ts` reads it. */
const date = v.pipe(v.string(), v.regex(/^[-\dXY~?%./]+$/), v.examples(['2010-11', '2010-11-18']));

/** ISO 3166-1 alpha-2. */
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/), v.examples(['GB']));

const url = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s"<>]+$/), v.examples(['https://www.example.org/']));

const party = v.object({
  id,
  name: text,
  role: v.optional(text),
  country: v.optional(country),
});

const place = v.object({
  id,
  name: text,
  country,
  /** Longitude and latitude in degrees, east and north positive. */
  coordinates: v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
});

const source = v.object({
  id,
  title: text,
  publisher: text,
  published: v.optional(date),
  url: v.optional(url),
  /** The address of a kept copy, for a source that went offline. */
  archived: v.optional(url),
  kind: v.picklist(SOURCE_KINDS),
  lang: v.optional(v.string()),
});

const category = v.object({ id, label: text });

const citation = v.object({
  /** A source's id. */
  source: id,
  /** What exactly the source says, where that is not plain from the event. */
  says: v.optional(text),
  /** Verbatim words of the source, 25 words at most. */
  quote: v.optional(text),
  /** Where in the source: a page, a paragraph. */
  locator: v.optional(v.string()),
});

const ruling = v.object({
  court: text,
  /** The proceeding in which it was made. `subject` is the id of the party whom it is about; by default the case's subject. */
  proceeding: v.optional(v.object({ title: text, subject: v.optional(id) })),
  judges: v.array(v.string()),
  /** The citation as the court writes it. */
  citation: v.optional(v.string()),
  /** European Case Law Identifier. */
  ecli: v.optional(v.string()),
  url: v.optional(url),
  outcome: text,
  /** The id of the party whom the result favours. */
  favours: v.optional(id),
  grounds: v.array(v.object({ text, finding: v.picklist(FINDINGS) })),
  quote: v.optional(v.object({ text, by: text })),
  /** What this ruling did to an earlier one, named by its event's id. */
  effect: v.optional(v.object({ on: id, as: v.picklist(EFFECTS) })),
  /** What came next, as far as it was known when the ruling was made. */
  next: v.optional(text),
});

/** A denial, reply or outcome, with the day from which it was known, and the id of the event that brought it. */
const datedAnswer = v.object({ text, known: date, event: v.optional(id) });

/** One dated entry. Everything that a widget shows is derived from the list of events. */
export const eventSchema = v.object({
  id,
  date,
  /** The day on which the event became public, where that is not the latest day that `date` allows. */
  known: v.optional(date),
  /** A place's id. */
  place: v.optional(id),
  title: text,
  detail: v.optional(text),
  /** A category's id. */
  category: id,
  standing: v.picklist(STANDINGS),
  /** The denial, reply or outcome that fairness requires beside it. Of a list, the latest that was known counts. */
  answer: v.optional(v.union([plain, translations, v.pipe(v.array(datedAnswer), v.nonEmpty())])),
  /** 3 for a turn in the case, 1 for what only the full list needs. */
  importance: v.picklist([1, 2, 3]),
  /** Ids of parties. */
  parties: v.optional(v.array(id)),
  citations: v.pipe(v.array(citation), v.nonEmpty()),
  corrections: v.optional(v.array(v.object({ date, text }))),
  status: v.optional(v.object({ label: text, tone: v.picklist(TONES), detail: v.optional(text) })),
  whereabouts: v.optional(v.object({ place: id, kind: v.picklist(WHEREABOUTS), label: text })),
  asylum: v.optional(v.object({ country, state: v.picklist(ASYLUM_STATES), note: v.optional(text) })),
  extradition: v.optional(v.object({ country, state: v.picklist(EXTRADITION_STATES), note: v.optional(text) })),
  ruling: v.optional(ruling),
});

/** Everything about a case but its events. */
export const headSchema = v.object({
  version: v.picklist([VERSION]),
  id,
  title: text,
  /** The language of plain strings, BCP 47. */
  lang: v.string(),
  /** The day on which the facts were last checked. */
  updated: date,
  /** The id of the party whom the case is about. */
  subject: id,
  parties: v.array(party),
  places: v.array(place),
  sources: v.array(source),
  categories: v.array(category),
});

/** One whole document. */
export const casefileSchema = /* @__PURE__ */ v.object({ ...headSchema.entries, events: v.array(eventSchema) });

export type Casefile = v.InferOutput<typeof casefileSchema>;
export type CaseEvent = v.InferOutput<typeof eventSchema>;
export type Text = v.InferOutput<typeof text>;
export type Party = v.InferOutput<typeof party>;
export type Place = v.InferOutput<typeof place>;
export type Source = v.InferOutput<typeof source>;
export type Category = v.InferOutput<typeof category>;
export type Citation = v.InferOutput<typeof citation>;
export type Ruling = v.InferOutput<typeof ruling>;
export type Tone = (typeof TONES)[number];
export type Standing = (typeof STANDINGS)[number];
export type Whereabouts = (typeof WHEREABOUTS)[number];
export type AsylumState = (typeof ASYLUM_STATES)[number];
export type ExtraditionState = (typeof EXTRADITION_STATES)[number];
export type Finding = (typeof FINDINGS)[number];
export type Effect = (typeof EFFECTS)[number];
