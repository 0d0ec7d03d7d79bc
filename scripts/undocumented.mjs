/** Finds what the sources use and the docs leave out, and what the docs list and the sources do not use. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { elementsOf } from './manifest.mjs';

const withoutComments = (code) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const sources = new Map();
function read(path) {
  if (!sources.has(path)) sources.set(path, withoutComments(readFileSync(path, 'utf8')));
  return sources.get(path);
}

/** @returns an element's own file and all files of `src/elements` that it imports: templates, styles and helpers */
function filesOf(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, specifier] of read(path).matchAll(/from '(\.\.?\/[^']+)\.js'/g)) {
    const file = join(dirname(path), `${specifier}.ts`);
    if (file.startsWith('src/elements/')) filesOf(file, found);
  }
  return found;
}

const all = (code, pattern) => [...code.matchAll(pattern)].map(([, name]) => name);

/** @returns the words of `part="event ${open ? 'open' : ''}"`: the plain ones, and the strings in its expressions */
const words = (value) =>
  [value.replace(/\$\{[^}]*\}/g, ' '), ...all(value, /'([^'$]*)'/g)]
    .flatMap((each) => each.split(/\s+/))
    .filter(Boolean);

const USES = {
  parts: (code) =>
    [
      ...all(code, /\spart="([^"]*)"/g),
      ...all(code, /\spart=(\$\{[^}]*\})/g),
      ...all(code, /\bpart: '([^']*)'/g),
    ].flatMap(words),
  slots: (code) =>
    [...code.matchAll(/<slot\b([^>]*)>/g)].map(([, attributes]) => /\bname="([^"]*)"/.exec(attributes)?.[1] ?? ''),
  events: (code) =>
    all(code, /(?:Event|emit\w*|dispatch\w*)\(([^;{]*)/gi).flatMap((args) => all(args, /'(case-[a-z-]+)'/g)),
  'custom properties': (code) => all(code, /var\(\s*(--case-[\w-]+)/g),
};

const DOCS = {
  parts: ({ cssParts = [] }) => cssParts,
  slots: ({ slots = [] }) => slots,
  events: ({ events = [] }) => events,
  'custom properties': ({ cssProperties = [] }) => cssProperties,
};

/** @returns a sentence for each public name of this kind that only the docs or only the sources have */
function compareNames(kind, elements) {
  const problems = [];
  // A fragment may draw a part for one widget only, so it is enough if one widget that uses the file documents it.
  const documented = new Map();
  for (const { element, files } of elements) {
    const used = new Set(files.flatMap((file) => USES[kind](read(file))));
    const entries = DOCS[kind](element);
    const names = entries.map(({ name }) => name);
    for (const file of files) documented.set(file, new Set([...(documented.get(file) ?? []), ...names]));
    for (const { name, description } of entries) {
      if (!used.has(name))
        problems.push(`<${element.tagName}>: the docs list "${name}" among the ${kind}, but no source file uses it.`);
      if (!description) problems.push(`<${element.tagName}>: "${name}" among the ${kind} has no description.`);
    }
  }
  for (const [file, names] of documented)
    for (const name of USES[kind](read(file)))
      if (!names.has(name))
        problems.push(`${file}: no element that uses this file documents "${name}" among its ${kind}.`);
  return problems;
}

/** @returns a sentence for each description or default that an element lacks */
function missingDescriptions({ tagName, description, attributes = [], members = [], cssProperties = [] }) {
  const withoutDescription = ({ description: text }) => !text;
  return [
    ...(description ? [] : [`<${tagName}> has no description.`]),
    ...attributes
      .filter(withoutDescription)
      .map(({ name }) => `<${tagName}>: the attribute "${name}" has no description.`),
    ...members
      .filter(withoutDescription)
      .map(({ kind, name }) => `<${tagName}>: the public ${kind} "${name}" has no description.`),
    ...cssProperties
      .filter((each) => !each.default)
      .map(({ name }) => `<${tagName}>: the docs give no default for ${name}.`),
  ];
}

/** @returns a sentence for each custom property of ours that is used without a default */
const missingDefaults = (file) =>
  all(read(file), /var\(\s*(--case-[\w-]+)\s*\)/g).map((name) => `${file}: var(${name}) has no default.`);

/** @returns a sentence for each thing that is used and not documented, or documented and not used */
export function undocumented(manifest) {
  const elements = elementsOf(manifest).map((element) => ({
    element,
    files: [...filesOf(element.path.replace(/^dist\/lib\/(.*)\.js$/, '$1.ts'))],
  }));
  if (!elements.length) return ['The manifest lists no element.'];
  const files = new Set(elements.flatMap((each) => each.files));
  const problems = [
    ...Object.keys(USES).flatMap((kind) => compareNames(kind, elements)),
    ...elements.flatMap(({ element }) => missingDescriptions(element)),
    ...[...files].flatMap(missingDefaults),
  ];
  return [...new Set(problems)];
}
