/**
 * The casefile format, version 1: the one place where the shape of a casefile is written. The types, the checks in the
 * browser and on the command line, and the published JSON Schema all come from it. Its descriptions teach the format
 * in an editor; its titles and examples are the words of error messages ("Expected …").
 *
 * What a schema cannot say (a date that exists, a reference that resolves) is in `src/casefile/rules.ts`.
 *
 * Unknown fields are ignored, so that a bundle in an old article can read newer data.
 */
import * as v from 'valibot';

/** The version of the format that this code reads. */
export const VERSION = 1;

/** The most events that one casefile may have. */
export const MAX_EVENTS = 15_000;

// The limits are far above real use. They keep a document within 2 MB from freezing a page.
const MAX_TEXT = 10_000;
const MAX_LINE = 500;
const MAX_ADDRESS = 2_000;
const MAX_SHORT = 100;
const MAX_LANGUAGES = 100;
const MAX_SOURCES = 15_000;
const MAX_UNITS = 2_000;
const MAX_PER_EVENT = 200;

/** A schema with the sentence that tells editors what it is for. */
/* @__NO_SIDE_EFFECTS__ */
function described<const Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

/** An object with these fields. It has no prototype, so what a page adds to all objects is not taken for a field. */
/* @__NO_SIDE_EFFECTS__ */
function fieldsOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.object(Object.assign(Object.create(null), entries) as Entries);
}

/** An allowed value with its meaning; a picklist has no place for the meaning. */
/* @__NO_SIDE_EFFECTS__ */
function value<const Value extends string | number>(literal: Value, meaning: string) {
  return described(v.literal(literal), meaning);
}

/** @returns the allowed values of a union of literals, in their order */
/* @__NO_SIDE_EFFECTS__ */
function valuesOf<Value>(union: { readonly options: readonly { readonly literal: Value }[] }) {
  return union.options.map(({ literal }) => literal);
}

/* @__NO_SIDE_EFFECTS__ */
function listOf<const Item extends v.GenericSchema>(item: Item, most: number, description: string) {
  return v.pipe(v.array(item), v.maxLength(most), v.description(description));
}

const plain = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_TEXT), v.title('text that is not empty'));

const line = v.pipe(v.string(), v.maxLength(MAX_LINE));

const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  v.maxLength(MAX_SHORT),
  v.title('a language tag'),
  v.examples(['en', 'pt-BR']),
);

const translations = v.pipe(
  v.record(language, described(plain, 'The text in this language.')),
  v.minEntries(1),
  v.maxEntries(MAX_LANGUAGES),
  v.title('an object that is not empty'),
  v.description('The text by language: {"en": "…", "es": "…"}.'),
);

/** Always text, never HTML. */
const text = v.pipe(
  v.union([described(plain, 'The text in the language of the casefile.'), translations]),
  v.title('text or an object with the text by language'),
);

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  v.maxLength(MAX_SHORT),
  v.title('an id of lower-case letters, digits and hyphens'),
  v.examples(['high-court-2021']),
);

/** ISO 8601-2 levels 0 and 1. `src/dates/edtf.ts` reads it. */
const date = v.pipe(
  v.string(),
  v.regex(/^[-\dXY~?%./]+$/),
  v.maxLength(MAX_SHORT),
  v.title('a date in EDTF'),
  v.examples(['2010', '2010-11', '2010-11-18', '2012-06-19/2019-04-11']),
);

/** A day on which something became known. An interval or an open end would leave it in doubt. */
export const daySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-[01]\d(-\d\d)?$/),
  v.title('a day or a month'),
  v.examples(['2010-11-18', '2010-11']),
);

const country = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/),
  v.title('a country as two capital letters'),
  v.examples(['GB']),
);

/** The web address of a document. */
export const addressSchema = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s"<>]+$/),
  v.maxLength(MAX_ADDRESS),
  v.title('a web address that begins with https://'),
);

const party = fieldsOf({
  id: described(id, 'The id by which the subject, events and rulings refer to this party.'),
  name: described(text, 'The name as readers see it.'),
  role: v.optional(described(text, 'The role in the case, such as "Defendant".')),
  country: v.optional(described(country, 'The country of the party, ISO 3166-1 alpha-2.')),
});

const place = fieldsOf({
  id: described(id, 'The id by which events refer to this place.'),
  name: described(text, 'The name as readers see it.'),
  country: described(country, 'The country in which the place is, ISO 3166-1 alpha-2.'),
  coordinates: v.pipe(
    v.strictTuple([
      v.pipe(
        v.number(),
        v.minValue(-180),
        v.maxValue(180),
        v.description('The longitude in degrees, positive in the east.'),
      ),
      v.pipe(
        v.number(),
        v.minValue(-90),
        v.maxValue(90),
        v.description('The latitude in degrees, positive in the north.'),
      ),
    ]),
    v.title('a list of two numbers'),
    v.description('Where the place is: the longitude, then the latitude.'),
  ),
});

const sourceKind = v.union([
  value('court', 'A document of a court: a ruling, an order, a filing on its record.'),
  value('official', 'A document of a government, a parliament, an authority or an international body.'),
  value('report', 'A report in the media.'),
  value('party', 'A statement by a party to the case or its lawyers.'),
  value('reference', 'A work of reference, a book or a database.'),
]);

const source = fieldsOf({
  id: described(id, 'The id by which citations refer to this source.'),
  title: described(text, 'The title of the document.'),
  publisher: described(text, 'Who published it: a court, a newspaper, an agency.'),
  published: v.optional(described(date, 'When it was published, no finer than it is known.')),
  url: v.optional(described(addressSchema, 'The web address of the document.')),
  archived: v.optional(described(addressSchema, 'The web address of a kept copy, for a source that may go offline.')),
  kind: described(sourceKind, 'What kind of document it is.'),
  lang: v.optional(described(line, 'The language of the document, BCP 47, such as "en" or "pt-BR".')),
});

const category = fieldsOf({
  id: described(id, 'The id by which events refer to this category.'),
  label: described(text, 'The name of the category as readers see it.'),
});

const citation = fieldsOf({
  source: described(id, 'The id of the source that supports the event.'),
  says: v.optional(described(text, 'What exactly the source says, where that is not plain from the event.')),
  quote: v.optional(described(text, 'The exact words of the source, 25 words at most.')),
  locator: v.optional(described(line, 'Where in the source: a page, a paragraph.')),
});

const finding = v.union([
  value('accepted', 'The court accepted the ground.'),
  value('rejected', 'The court rejected the ground.'),
  value('undecided', 'The court did not decide on the ground.'),
]);

const effect = v.union([
  value('affirmed', 'The earlier ruling was upheld.'),
  value('reversed', 'The earlier ruling was overturned.'),
  value('remitted', 'The earlier ruling was sent back to be decided again.'),
  value('stayed', 'The earlier ruling was put on hold.'),
]);

const proceeding = fieldsOf({
  title: described(text, 'The title of the proceeding, such as "Government v. Defendant".'),
  subject: v.optional(
    described(id, "The id of the party whom the proceeding is about. Without it: the casefile's subject."),
  ),
});

const ground = fieldsOf({
  text: described(text, 'The ground or the argument, in short.'),
  finding: described(finding, 'What the court found about it.'),
});

const ruling = fieldsOf({
  court: described(text, 'The court that made the ruling.'),
  proceeding: v.optional(described(proceeding, 'The proceeding in which the ruling was made.')),
  judges: listOf(described(line, 'The name of a judge.'), MAX_PER_EVENT, 'The names of the judges. May be empty.'),
  citation: v.optional(described(line, 'The citation as the court writes it.')),
  ecli: v.optional(described(line, 'The European Case Law Identifier.')),
  url: v.optional(described(addressSchema, 'The web address of the ruling.')),
  outcome: described(text, 'What the court decided, in a few words.'),
  favours: v.optional(described(id, 'The id of the party whom the result favours.')),
  grounds: listOf(described(ground, 'One ground.'), MAX_PER_EVENT, 'The grounds of the decision. May be empty.'),
  quote: v.optional(
    described(
      fieldsOf({
        text: described(text, 'The exact words, 25 words at most.'),
        by: described(text, 'Who wrote or said them.'),
      }),
      'Words of the ruling that are worth quoting.',
    ),
  ),
  effect: v.optional(
    described(
      fieldsOf({
        on: described(id, 'The id of the event that has the earlier ruling.'),
        as: described(effect, 'What happened to the earlier ruling.'),
      }),
      'What this ruling did to an earlier one.',
    ),
  ),
  next: v.optional(described(text, 'What was to come next, as far as it was known when the ruling was made.')),
});

const datedAnswer = fieldsOf({
  text: described(text, 'The denial, the reply or the outcome.'),
  known: described(daySchema, 'The day or the month in which it became public.'),
  event: v.optional(described(id, 'The id of the event that brought it.')),
});

const answer = v.pipe(
  v.union([
    described(plain, 'The answer in the language of the casefile.'),
    translations,
    v.pipe(
      listOf(
        described(datedAnswer, 'One answer with its day.'),
        MAX_PER_EVENT,
        'Answers of different days. Widgets show the latest that was known on the day in question.',
      ),
      v.nonEmpty(),
    ),
  ]),
  v.title('text, an object with the text by language, or a list of dated answers'),
);

const correction = fieldsOf({
  date: described(daySchema, 'The day or the month of the correction.'),
  text: described(text, 'What was wrong, and what is right.'),
});

const standing = v.union([
  value('established', 'An official act or record.'),
  value('reported', 'Reported by a source that may be relied on.'),
  value('alleged', 'An allegation. It needs an answer.'),
  value('disputed', 'Some sources say so, others deny it.'),
  value('scheduled', 'It is to happen on that date.'),
]);

const tone = v.union([
  value('free', 'Free, nothing is pending.'),
  value('protected', 'Sheltered by a decision, such as asylum.'),
  value('pending', 'A decision is to come.'),
  value('custody', 'Held.'),
  value('closed', 'The case is over.'),
]);

const status = fieldsOf({
  label: described(text, 'What the badge says, in a few words.'),
  tone: described(tone, 'The tone of the badge: how the subject stands.'),
  detail: v.optional(described(text, 'One sentence more, for the banner.')),
});

const whereaboutsKind = v.union([
  value('free', 'At liberty.'),
  value('bail', 'Released on bail or under conditions.'),
  value('refuge', 'Sheltered, for example in an embassy.'),
  value('custody', 'Held in a prison or by the police.'),
]);

const whereabouts = fieldsOf({
  place: described(id, 'The id of the place.'),
  kind: described(whereaboutsKind, 'How the subject is there.'),
  label: described(text, 'The place and the way of staying there, as readers see it.'),
});

const asylumState = v.union([
  value('requested', 'The subject asked the country for asylum.'),
  value('offered', 'The country offered asylum.'),
  value('granted', 'The country granted asylum.'),
  value('refused', 'The country refused asylum.'),
  value('withdrawn', 'The country took back the asylum that it had granted.'),
  value('lapsed', 'The request, the offer or the asylum came to an end without a decision of the country.'),
]);

const asylum = fieldsOf({
  country: described(country, 'The country that was asked or that decided, ISO 3166-1 alpha-2.'),
  state: described(asylumState, 'What happened.'),
  note: v.optional(described(text, 'A short remark, for the map and its list.')),
});

const extraditionState = v.union([
  value('requested', 'The country asked for the extradition.'),
  value('ordered', 'The extradition to the country was ordered.'),
  value('refused', 'The extradition to the country was refused.'),
  value('allowed', 'A court allowed the extradition to the country; it is not ordered yet.'),
  value('dropped', 'The country dropped its request.'),
]);

const extradition = fieldsOf({
  country: described(country, 'The country that asks for the extradition, ISO 3166-1 alpha-2.'),
  state: described(extraditionState, 'What happened to the request.'),
  note: v.optional(described(text, 'A short remark, for the map and its list.')),
});

const importance = v.union([
  value(1, 'Needed in the full list only.'),
  value(2, 'Important.'),
  value(3, 'A turning point of the case.'),
]);

/** One dated entry. Everything that a widget shows is derived from the list of events. */
export const eventSchema = fieldsOf({
  id: described(id, 'The id of the event. Articles may link to it and other events may refer to it.'),
  date: described(date, 'When it happened or is to happen, no finer than it is known.'),
  known: v.optional(
    described(
      daySchema,
      'The day or the month in which the event became public. Without it: the last day that "date" allows.',
    ),
  ),
  place: v.optional(described(id, 'The id of the place where it happened.')),
  title: described(text, 'What happened, in one short sentence.'),
  detail: v.optional(described(text, 'More about it.')),
  category: described(id, 'The id of the category.'),
  standing: described(standing, 'How firm the statement is.'),
  answer: v.optional(described(answer, 'The denial, the reply or the outcome that fairness requires beside it.')),
  importance: described(importance, 'How much the event matters to the case.'),
  parties: v.optional(
    listOf(described(id, 'The id of a party.'), MAX_PER_EVENT, 'The parties that take part in the event.'),
  ),
  citations: v.pipe(
    listOf(
      described(citation, 'One source, and what it says.'),
      MAX_PER_EVENT,
      'The sources that support the event. At least one.',
    ),
    v.nonEmpty(),
  ),
  corrections: v.optional(
    listOf(
      described(correction, 'One correction.'),
      MAX_PER_EVENT,
      'What was published wrongly about this event and has been corrected.',
    ),
  ),
  status: v.optional(described(status, 'What the badge says from this event on.')),
  whereabouts: v.optional(described(whereabouts, 'Where the subject is held, sheltered or free from this event on.')),
  asylum: v.optional(described(asylum, "What changes in a country's asylum record.")),
  extradition: v.optional(described(extradition, "What changes in a country's extradition record.")),
  ruling: v.optional(described(ruling, 'The ruling that a court made, for the ruling card.')),
});

/** A list of events that follow the schema. */
/* @__NO_SIDE_EFFECTS__ */
function eventsOf<const Event extends v.GenericSchema>(event: Event) {
  return listOf(described(event, 'One dated entry.'), MAX_EVENTS, 'Everything that happened, in any order.');
}

/** A document, except that its events may be anything. */
export const documentSchema = fieldsOf({
  version: value(VERSION, 'The version of the format.'),
  id: described(id, 'The id of the case. Widgets show it with case="…".'),
  title: described(text, 'The title of the case.'),
  lang: described(line, 'The language of texts that name no other, BCP 47, such as "en" or "pt-BR".'),
  updated: described(daySchema, 'The day or the month in which the facts were last checked.'),
  subject: described(id, 'The id of the party whom the case is about.'),
  parties: listOf(described(party, 'A person or an organization.'), MAX_UNITS, 'Everyone whom the case names by id.'),
  places: listOf(described(place, 'A place.'), MAX_UNITS, 'The places where events happened.'),
  sources: listOf(described(source, 'A document.'), MAX_SOURCES, 'The documents that support the events.'),
  categories: listOf(described(category, 'A category.'), MAX_UNITS, 'The kinds of events.'),
  events: eventsOf(v.unknown()),
});

/** One whole document. */
export const casefileSchema = /* @__PURE__ */ fieldsOf({ ...documentSchema.entries, events: eventsOf(eventSchema) });

export const STANDINGS = valuesOf(standing);
export const STATUS_TONES = valuesOf(tone);
export const WHEREABOUTS = valuesOf(whereaboutsKind);
export const ASYLUM_STATES = valuesOf(asylumState);
export const EXTRADITION_STATES = valuesOf(extraditionState);
export const FINDINGS = valuesOf(finding);
export const EFFECTS = valuesOf(effect);
export const SOURCE_KINDS = valuesOf(sourceKind);

export type Casefile = v.InferOutput<typeof casefileSchema>;
export type CaseEvent = v.InferOutput<typeof eventSchema>;
export type Text = v.InferOutput<typeof text>;
export type Party = v.InferOutput<typeof party>;
export type Place = v.InferOutput<typeof place>;
export type Source = v.InferOutput<typeof source>;
export type Category = v.InferOutput<typeof category>;
export type Citation = v.InferOutput<typeof citation>;
export type Ruling = v.InferOutput<typeof ruling>;
export type Tone = v.InferOutput<typeof tone>;
export type Standing = v.InferOutput<typeof standing>;
export type Whereabouts = v.InferOutput<typeof whereaboutsKind>;
export type AsylumState = v.InferOutput<typeof asylumState>;
export type ExtraditionState = v.InferOutput<typeof extraditionState>;
export type Finding = v.InferOutput<typeof finding>;
export type Effect = v.InferOutput<typeof effect>;
