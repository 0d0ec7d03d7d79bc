/** Writes the README's tables of the elements from the manifest. */
import { elementsOf } from './manifest.mjs';

const START = '<!-- elements:start -->';
const END = '<!-- elements:end -->';

const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');

function table(title, columns, rows = []) {
  if (!rows.length) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`**${title}**`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

const byName = (items) => [...items].sort((a, b) => (a.name < b.name ? -1 : 1));
const typeOf = ({ type }) => type?.text;
const named = (items, empty) =>
  byName(items).map(({ name, description }) => [name ? code(name) : empty, cell(description)]);
const attributeRow = (each) => [
  code(each.name),
  code(typeOf(each)),
  code(each.default?.replace(/^'(.*)'$/, '$1')),
  cell(each.description),
];

/** @returns the public interface of an element, by kind */
const interfaceOf = ({
  attributes = [],
  members = [],
  slots = [],
  events = [],
  cssParts = [],
  cssProperties = [],
}) => ({
  attributes,
  fields: members.filter(({ kind, attribute }) => kind === 'field' && !attribute),
  methods: members.filter(({ kind }) => kind === 'method'),
  slots,
  events,
  cssParts,
  cssProperties,
});

const section = (heading, description, { attributes, fields, methods, slots, events, cssParts, cssProperties }) =>
  [
    `### ${heading}`,
    description ?? '',
    table('Attributes', ['name', 'type', 'default', 'what it does'], attributes.map(attributeRow)),
    table(
      'Properties without an attribute',
      ['name', 'type', 'what it holds'],
      byName(fields).map((each) => [code(each.name), code(typeOf(each)), cell(each.description)]),
    ),
    table('Methods', ['name', 'what it does'], named(methods)),
    table('Slots', ['name', 'what goes in'], named(slots, '(default)')),
    table('Events', ['name', 'when'], named(events)),
    table('Parts', ['name', 'what it is'], named(cssParts)),
    table(
      'Custom properties',
      ['name', 'default', 'what it sets'],
      byName(cssProperties).map((each) => [code(each.name), code(each.default), cell(each.description)]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');

/** Base classes, of which the inherited members are listed once for all elements. */
const SHARED = { CaseElement: 'On all elements that show a case', CaseWidget: 'On the four widgets' };

function sections(elements) {
  const interfaces = elements.map(interfaceOf);
  const pick = (all, wanted) =>
    Object.fromEntries(
      Object.entries(all).map(([kind, items]) => [
        kind,
        items.filter(({ inheritedFrom }) => inheritedFrom?.name === wanted),
      ]),
    );
  const size = (all) => Object.values(all).flat().length;
  return [
    ...Object.entries(SHARED).map(([base, heading]) =>
      section(heading, '', interfaces.map((each) => pick(each, base)).find(size)),
    ),
    ...elements.map(({ tagName, description }, index) =>
      section(`\`<${tagName}>\``, description, pick(interfaces[index])),
    ),
  ];
}

/** @returns the README with its tables brought up to date */
export function withTables(readme, manifest) {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md needs the lines ${START} and ${END}`);
  return `${readme.slice(0, start + START.length)}\n\n${sections(elementsOf(manifest)).join('\n\n')}\n\n${readme.slice(end)}`;
}
