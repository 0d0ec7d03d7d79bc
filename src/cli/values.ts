/** Probable mistakes that the schema allows: unknown fields, languages and countries, HTML, long titles. */
import { distance } from 'fastest-levenshtein';
import { isValid } from 'i18n-iso-countries/index.js';
import { casefileSchema } from '../../data/casefile.js';
import { hasCheck, isObject, meantSchema, pathTo, type JsonObject, type SchemaNode } from '../casefile/schema-walk.js';
import { isLanguage } from './shared/languages.js';
import type { Warning } from './diagnostic.js';

/** The most characters of a title that can be scanned in a list, and of a label that fits into a badge. */
const LIMITS = [
  { at: /^(events\[\d+\]\.)?title(\.|$)/, most: 120, what: 'title' },
  { at: /^events\[\d+\]\.status\.label(\.|$)/, most: 80, what: 'label of a status' },
];

/** A tag, a comment or a character reference. */
const HTML = /<\/?[a-z][a-z\d-]*(\s[^<>]*)?\/?>|<!--|&(#\d+|#x[\da-f]+|[a-z]{2,31}\d{0,2});/i;

/**
 * @param casefile a document, or what can be read of it
 * @returns a warning for each value that is probably a mistake, by its path
 */
export function doubtfulValues(casefile: unknown): Warning[] {
  return doubtfulIn(casefileSchema, casefile, '');
}

function doubtfulIn(schema: SchemaNode, value: unknown, path: string): Warning[] {
  const node = meantSchema(schema, value);
  const { item, entries, value: translation } = node;
  if (typeof value === 'string') return doubtfulText(node, value, path);
  if (Array.isArray(value) && item) return value.flatMap((each, index) => doubtfulIn(item, each, pathTo(path, index)));
  if (!isObject(value)) return [];
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  if (translation)
    return fields.flatMap(([tag, each]) => [
      ...(isLanguage(tag) ? [] : [notLanguage(tag, pathTo(path, tag))]),
      ...doubtfulIn(translation, each, pathTo(path, tag)),
    ]);
  if (!entries) return [];
  return fields.flatMap(([name, each]) => {
    const field = Object.hasOwn(entries, name) ? entries[name] : undefined;
    return field ? doubtfulIn(field, each, pathTo(path, name)) : unknownField(name, value, Object.keys(entries), path);
  });
}

function unknownField(name: string, object: JsonObject, known: readonly string[], path: string): Warning[] {
  // `$comment` is for people, `$schema` for their editors.
  if (name === '$comment' || (name === '$schema' && !path)) return [];
  const near = nearest(
    name,
    known.filter((each) => !Object.hasOwn(object, each)),
  );
  const advice = near ? `: did you mean "${near}"?` : '.';
  const message = `There is no field "${name}" here, so widgets ignore it${advice}`;
  return [{ code: 'unknown-field', path: pathTo(path, name), message }];
}

function doubtfulText(node: SchemaNode, text: string, path: string): Warning[] {
  if (/\.country$/.test(path)) return isValid(text) ? [] : [notCountry(text, path)];
  if (/(^|\.)lang$/.test(path)) return isLanguage(text) ? [] : [notLanguage(text, path)];
  // Readers do not see ids, dates, addresses and allowed values.
  if (node.options || hasCheck(node, 'regex')) return [];
  const warnings: Warning[] = [];
  const [html] = HTML.exec(text) ?? [];
  if (html !== undefined) {
    const message = `This has HTML in it, ${html.slice(0, 40)}, which readers would see as code. Use plain text.`;
    warnings.push({ code: 'html', path, message });
  }
  const { length } = [...text];
  for (const { at, most, what } of LIMITS)
    if (length > most && at.test(path))
      warnings.push({
        code: 'long-text',
        path,
        message: `This has ${length} characters: a ${what} has ${most} at most.`,
      });
  return warnings;
}

function notLanguage(tag: string, path: string): Warning {
  return { code: 'language', path, message: `"${tag}" is not a language tag, such as en or pt-BR.` };
}

function notCountry(code: string, path: string): Warning {
  // For codes that are out of use or never were in use, Unicode knows the code of today: GB for UK.
  const { region } = new Intl.Locale(`und-${code}`);
  const advice = region && isValid(region) ? `: did you mean "${region}"?` : ', such as GB.';
  return { code: 'country', path, message: `"${code}" is not the code of a country in ISO 3166-1${advice}` };
}

/** @returns the known name of which this one is probably a misspelling: one or two keystrokes away */
function nearest(name: string, names: readonly string[]): string | undefined {
  const candidates = names
    .map((each) => ({ each, count: distance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ count }) => count <= 2 && count < name.length / 2);
  return candidates.sort((a, b) => a.count - b.count)[0]?.each;
}
