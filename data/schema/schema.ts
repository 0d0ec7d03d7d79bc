/** Generated from `data/casefile.ts` by `node scripts/schema.mjs`: do not edit. */
import type { JsonSchema } from './json-schema.js';

type Schemas = Readonly<Record<string, JsonSchema>>;
const object = (needed: Schemas, also?: Schemas): JsonSchema => ({ type: 'object', properties: { ...needed, ...also }, required: Object.keys(needed) });
const list = (items: JsonSchema | readonly JsonSchema[], minItems?: number): JsonSchema => ({ type: 'array', items, minItems });

const shared1 = { type: 'string', pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, examples: ['high-court-2021'] };
const shared2 = { type: 'string', minLength: 1 };
const shared3 = { anyOf: [shared2, { type: 'object', propertyNames: { type: 'string', pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, examples: ['en', 'pt-BR'] }, additionalProperties: shared2, minProperties: 1 }] };
const shared4 = { type: 'string' };
const shared5 = { type: 'string', pattern: /^[-\dXY~?%./]+$/, examples: ['2010-11', '2010-11-18'] };
const shared6 = { type: 'string', pattern: /^[A-Z]{2}$/, examples: ['GB'] };
const shared7 = { type: 'string', pattern: /^https?:\/\/[^\s"<>]+$/, examples: ['https://www.example.org/'] };

export const version = 1;

export const head = object({ version: { enum: [1] }, id: shared1, title: shared3, lang: shared4, updated: shared5, subject: shared1, parties: list(object({ id: shared1, name: shared3 }, { role: shared3, country: shared6 })), places: list(object({ id: shared1, name: shared3, country: shared6, coordinates: list([{ type: 'number', minimum: -180, maximum: 180 }, { type: 'number', minimum: -90, maximum: 90 }], 2) })), sources: list(object({ id: shared1, title: shared3, publisher: shared3, kind: { enum: ['court', 'official', 'report', 'party', 'reference'] } }, { published: shared5, url: shared7, lang: shared4 })), categories: list(object({ id: shared1, label: shared3 })) });

export const event = object({ id: shared1, date: shared5, title: shared3, category: shared1, standing: { enum: ['established', 'reported', 'alleged', 'disputed', 'scheduled'] }, importance: { enum: [1, 2, 3] }, citations: list(object({ source: shared1 }, { says: shared3, quote: shared3, locator: shared4 }), 1) }, { known: shared5, place: shared1, detail: shared3, answer: shared3, parties: list(shared1), corrections: list(object({ date: shared5, text: shared3 })), status: object({ label: shared3, tone: { enum: ['free', 'protected', 'pending', 'custody', 'closed'] } }, { detail: shared3 }), whereabouts: object({ place: shared1, kind: { enum: ['free', 'bail', 'refuge', 'custody'] }, label: shared3 }), asylum: object({ country: shared6, state: { enum: ['requested', 'offered', 'granted', 'refused', 'withdrawn', 'lapsed'] } }, { note: shared3 }), extradition: object({ country: shared6, state: { enum: ['requested', 'ordered', 'refused', 'allowed', 'dropped'] } }, { note: shared3 }), ruling: object({ court: shared3, judges: list(shared4), outcome: shared3, grounds: list(object({ text: shared3, finding: { enum: ['accepted', 'rejected', 'undecided'] } })) }, { citation: shared4, ecli: shared4, url: shared7, favours: shared1, quote: object({ text: shared3, by: shared3 }), effect: object({ on: shared1, as: { enum: ['affirmed', 'reversed', 'remitted', 'stayed'] } }), next: shared3 }) });
