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

/** @returns an element's own file and the files beside it that it imports: they contain its templates and styles */
function filesOf(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, specifier] of read(path).matchAll(/from '(\.\/[^']+)\.js'/g))
    filesOf(join(dirname(path), `${specifier}.ts`), found);
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
      ...all(code, /\.disclosure\('([^']*)'/g),
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

/** @returns a sentence for each thing that is used and not documented, or documented and not used */
export function undocumented(manifest) {
  const problems = new Set();
  const elements = elementsOf(manifest).map((element) => ({
    element,
    files: [...filesOf(element.path.replace(/^dist\/lib\/(.*)\.js$/, '$1.ts'))],
  }));
  if (!elements.length) problems.add('The manifest names no element.');

  for (const kind of Object.keys(USES)) {
    // A fragment may draw a part for one widget only, so it is enough if one widget that uses the file documents it.
    const documented = new Map();
    for (const { element, files } of elements) {
      const names = DOCS[kind](element).map(({ name }) => name);
      for (const file of files) documented.set(file, new Set([...(documented.get(file) ?? []), ...names]));
      const used = new Set(files.flatMap((file) => USES[kind](read(file))));
      for (const name of names)
        if (!used.has(name))
          problems.add(
            `<${element.tagName}>: the docs list "${name}" among the ${kind}; nothing in the sources uses it.`,
          );
      for (const { name, description } of DOCS[kind](element))
        if (!description) problems.add(`<${element.tagName}>: "${name}" among the ${kind} has no description.`);
    }
    for (const [file, names] of documented) {
      for (const name of USES[kind](read(file)))
        if (!names.has(name))
          problems.add(`${file}: "${name}" is not documented among the ${kind} of any element that uses this file.`);
    }
  }

  for (const { element, files } of elements) {
    const { tagName, description, attributes = [], members = [], cssProperties = [] } = element;
    if (!description) problems.add(`<${tagName}> has no description.`);
    for (const each of attributes)
      if (!each.description) problems.add(`<${tagName}>: the attribute "${each.name}" has no description.`);
    for (const each of members)
      if (!each.description) problems.add(`<${tagName}>: the public ${each.kind} "${each.name}" has no description.`);
    for (const each of cssProperties)
      if (!each.default) problems.add(`<${tagName}>: the docs give no default for ${each.name}.`);
    for (const file of files) {
      for (const name of all(read(file), /var\(\s*(--case-[\w-]+)\s*\)/g))
        problems.add(`${file}: var(${name}) has no default.`);
    }
  }
  return [...problems];
}
