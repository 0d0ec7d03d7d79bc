/** Generated from `data/casefile.ts` by `node scripts/schema.mjs`: do not edit. */
import type { JsonSchema } from './json-schema.js';

type Schemas = Readonly<Record<string, JsonSchema>>;
const object = (needed: Schemas, also?: Schemas): JsonSchema => ({ type: 'object', properties: { ...needed, ...also }, required: Object.keys(needed) });
const list = (items: JsonSchema | readonly JsonSchema[], minItems?: number): JsonSchema => ({ type: 'array', items, minItems });

const shared1 = { type: 'string', pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, examples: ['high-court-2021'] };
const shared2 = { type: 'string', minLength: 1 };
const shared3 = { type: 'object', propertyNames: { type: 'string', pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, examples: ['en', 'pt-BR'] }, additionalProperties: shared2, minProperties: 1 };
const shared4 = { anyOf: [shared2, shared3] };
const shared5 = { type: 'string' };
const shared6 = { type: 'string', pattern: /^[-\dXY~?%./]+$/, examples: ['2010-11', '2010-11-18'] };
const shared7 = { type: 'string', pattern: /^[A-Z]{2}$/, examples: ['GB'] };
const shared8 = { type: 'string', pattern: /^https?:\/\/[^\s"<>]+$/, examples: ['https://www.example.org/'] };

export const version = 1;

export const head = object({ version: { enum: [1] }, id: shared1, title: shared4, lang: shared5, updated: shared6, subject: shared1, parties: list(object({ id: shared1, name: shared4 }, { role: shared4, country: shared7 })), places: list(object({ id: shared1, name: shared4, country: shared7, coordinates: list([{ type: 'number', minimum: -180, maximum: 180 }, { type: 'number', minimum: -90, maximum: 90 }], 2) })), sources: list(object({ id: shared1, title: shared4, publisher: shared4, kind: { enum: ['court', 'official', 'report', 'party', 'reference'] } }, { published: shared6, url: shared8, archived: shared8, lang: shared5 })), categories: list(object({ id: shared1, label: shared4 })) });

export const event = object({ id: shared1, date: shared6, title: shared4, category: shared1, standing: { enum: ['established', 'reported', 'alleged', 'disputed', 'scheduled'] }, importance: { enum: [1, 2, 3] }, citations: list(object({ source: shared1 }, { says: shared4, quote: shared4, locator: shared5 }), 1) }, { known: shared6, place: shared1, detail: shared4, answer: { anyOf: [shared2, shared3, list(object({ text: shared4, known: shared6 }, { event: shared1 }), 1)] }, parties: list(shared1), corrections: list(object({ date: shared6, text: shared4 })), status: object({ label: shared4, tone: { enum: ['free', 'protected', 'pending', 'custody', 'closed'] } }, { detail: shared4 }), whereabouts: object({ place: shared1, kind: { enum: ['free', 'bail', 'refuge', 'custody'] }, label: shared4 }), asylum: object({ country: shared7, state: { enum: ['requested', 'offered', 'granted', 'refused', 'withdrawn', 'lapsed'] } }, { note: shared4 }), extradition: object({ country: shared7, state: { enum: ['requested', 'ordered', 'refused', 'allowed', 'dropped'] } }, { note: shared4 }), ruling: object({ court: shared4, judges: list(shared5), outcome: shared4, grounds: list(object({ text: shared4, finding: { enum: ['accepted', 'rejected', 'undecided'] } })) }, { proceeding: object({ title: shared4 }, { subject: shared1 }), citation: shared5, ecli: shared5, url: shared8, favours: shared1, quote: object({ text: shared4, by: shared4 }), effect: object({ on: shared1, as: { enum: ['affirmed', 'reversed', 'remitted', 'stayed'] } }), next: shared4 }) });
