/** Values that the schema lets pass and nobody means: unknown fields, HTML, no language, no country, titles without end. */
import { distance } from 'fastest-levenshtein';
import { isValid } from 'i18n-iso-countries/index.js';
import type { JsonSchema } from '../../data/schema/json-schema.js';
import { event, head } from '../../data/schema/schema.js';
import type { Problem } from '../casefile/parse.js';
import { isLanguage } from './convert/languages.js';
import { isObject } from './errors.js';

const CASEFILE: JsonSchema = { ...head, properties: { ...head.properties, events: { type: 'array', items: event } } };

/** The most characters with which a list can still be scanned, and a badge still be set. */
const LIMITS = [
  { at: /^(events\[\d+\]\.)?title(\.|$)/, most: 120, what: 'title' },
  { at: /^events\[\d+\]\.status\.label(\.|$)/, most: 80, what: 'label of a status' },
];

/** A tag, a comment or a character reference. */
const HTML = /<\/?[a-z][a-z\d-]*(\s[^<>]*)?\/?>|<!--|&(#\d+|#x[\da-f]+|[a-z]{2,31}\d{0,2});/i;

/**
 * @param casefile a document, or what can be read of it
 * @returns a warning for each value that is hardly meant, by its path
 */
export function doubtfulValues(casefile: unknown): Problem[] {
  return look(CASEFILE, casefile, '');
}

function look(schema: JsonSchema, value: unknown, path: string): Problem[] {
  if (typeof value === 'string') return doubtsOf(schema, value, path).map((message) => ({ path, message }));
  if (Array.isArray(value))
    return Array.isArray(schema.items)
      ? []
      : value.flatMap((item, index) => look(schema.items as JsonSchema, item, `${path}[${index}]`));
  if (!isObject(value)) return [];
  const { properties } = schema;
  return Object.entries(value).flatMap(([key, each]) => {
    if (each === undefined) return [];
    const inside = path ? `${path}.${key}` : key;
    // Without properties it is a text by language.
    if (!properties)
      return [...(isLanguage(key) ? [] : [{ path: inside, message: noLanguage(key) }]), ...look({}, each, inside)];
    if (Object.hasOwn(properties, key)) return look(properties[key] ?? {}, each, inside);
    // The one is for people, the other for their editors.
    if (key === '$comment' || (key === '$schema' && !path)) return [];
    const near = nearest(
      key,
      Object.keys(properties).filter((name) => !Object.hasOwn(value, name)),
    );
    return [
      {
        path: inside,
        message: `There is no field "${key}" here, so widgets ignore it${near ? `: did you mean "${near}"?` : '.'}`,
      },
    ];
  });
}

function doubtsOf({ pattern, enum: values }: JsonSchema, text: string, path: string): string[] {
  if (/\.country$/.test(path)) return isValid(text) ? [] : [noCountry(text)];
  if (/(^|\.)lang$/.test(path)) return isLanguage(text) ? [] : [noLanguage(text)];
  if (pattern ?? values) return [];
  const [html] = HTML.exec(text) ?? [];
  const { length } = [...text];
  return [
    ...(html === undefined
      ? []
      : [`This has HTML in it, ${html.slice(0, 40)}, which readers would see as it stands here: text is always text.`]),
    ...LIMITS.filter(({ at, most }) => length > most && at.test(path)).map(
      ({ most, what }) => `This has ${length} characters: a ${what} has ${most} at most.`,
    ),
  ];
}

function noLanguage(tag: string): string {
  return `"${tag}" is not a language tag, such as en or pt-BR.`;
}

function noCountry(code: string): string {
  // Of codes that are no longer in use, or never were, Unicode knows today's: GB for UK.
  const { region } = new Intl.Locale(`und-${code}`);
  return `"${code}" is not the code of a country in ISO 3166-1${region && isValid(region) ? `: did you mean "${region}"?` : ', such as GB.'}`;
}

/** @returns the name that a slip of the keyboard or two would make of this one */
function nearest(name: string, names: readonly string[]): string | undefined {
  const slips = names
    .map((each) => ({ each, count: distance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ count }) => count <= 2 && count < name.length / 2);
  return slips.sort((a, b) => a.count - b.count)[0]?.each;
}
