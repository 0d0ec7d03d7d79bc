import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const FORMAT = '../../data/casefile';
const NEIGHBOUR = String.raw`\./[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*`;
// The base classes and the styles are for all; a widget is for no other widget.
const NO_WIDGET = String.raw`\./(?!case-(?!(?:element|widget)\.js)[a-z-]+\.js$)[a-z.-]+`;

/**
 * The arrows: facts flow one way, data → read → view → elements. For each folder, as patterns, what
 * its files may import: packages, modules of other folders without their `.js`, of `types` the types
 * only, and neighbours.
 */
const ARROWS = [
  { files: 'data/*.ts', packages: ['valibot'] },
  { files: 'data/*/**/*.ts', modules: ['../[a-z-]+'], types: ['../casefile', '../../casefile'] },
  {
    files: 'src/read/*.ts',
    packages: ['date-fns/.+'],
    modules: ['../../data/schema/schema'],
    types: [FORMAT, '../../data/schema/json-schema'],
  },
  { files: 'src/view/*.ts', modules: ['../read/dates'], types: [FORMAT] },
  { files: 'src/words/*.ts', packages: ['@date-fns/utc', 'date-fns/.+'], modules: ['../read/dates'], types: [FORMAT] },
  { files: 'src/map/*.ts', modules: ['../../data/world/[a-z-]+'], types: [FORMAT, '../(read|view)/[a-z-]+'] },
  {
    files: 'src/cli/*.ts',
    packages: [
      'node:.+',
      'commander',
      'papaparse',
      'jsonc-parser',
      'valibot',
      'fastest-levenshtein',
      'i18n-iso-countries/index.js',
    ],
    modules: [FORMAT, '../../data/schema/schema', '../read/(check|parse|dates|today)'],
    types: ['../../data/schema/json-schema'],
  },
  {
    files: 'src/cli/convert/*.ts',
    packages: ['node:.+', 'papaparse', 'html-to-text', 'ics'],
    modules: ['../../../data/casefile', '../../read/(parse|dates)', '../positions'],
  },
  {
    files: 'src/elements/*.ts',
    packages: ['lit', 'lit/.+', '@lit/context'],
    modules: ['../(read|view|words|map)/[a-z-]+'],
    types: [FORMAT],
    neighbours: NO_WIDGET,
  },
];

const arrows = ARROWS.map(({ files, packages = [], modules = [], types = [], neighbours = NEIGHBOUR }) => {
  const file = (pattern) => `${pattern.replace(/^[./]+/, (dots) => dots.replaceAll('.', '\\.'))}\\.js`;
  const allowed = [...packages, ...[...modules, ...types].map(file), neighbours];
  const patterns = [
    {
      regex: `^(?!(${allowed.join('|')})$)`,
      message: 'This goes against the arrows: see ARROWS in eslint.config.mjs.',
    },
  ];
  if (types.length)
    patterns.push({
      regex: `^(${types.map(file).join('|')})$`,
      allowTypeImports: true,
      message: 'Only types may be imported from here.',
    });
  return { files: [files], rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
});

const CLOCK = [
  'NewExpression[callee.name=/Date/][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
  'MemberExpression[object.name="performance"][property.name="now"]',
].map((selector) => ({
  selector,
  message: 'The clock is read in src/read/today.ts only; take the day as an argument.',
}));

const SYNTAX = [
  { selector: 'ImportExpression', message: 'The bundle is one file.' },
  { selector: 'TSEnumDeclaration', message: 'Use an `as const` array or object.' },
  { selector: 'TSParameterProperty', message: 'Write the field out.' },
  {
    selector: 'Literal[value=/^_[a-z]/]',
    message: 'The bundle renames members that begin with _; a string would miss them.',
  },
  {
    selector: 'PropertyDefinition[key.name=/^_[a-z]/] > Decorator',
    message: 'The bundle renames members that begin with _; a decorator would miss them.',
  },
];

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Requests are made in src/read/ only.',
}));
const STORAGE = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => ({
  name,
  message: 'The widgets store nothing.',
}));
const PAGE = ['document', 'window', 'customElements', 'navigator', 'Intl'].map((name) => ({
  name,
  message: 'A view is a pure function: no page, no wording.',
}));
const through = ['globalThis', 'window', 'self'];
const viaGlobal = (names) =>
  through.flatMap((object) => names.map(({ name, message }) => ({ object, property: name, message })));
const COOKIE = { object: 'document', property: 'cookie', message: 'The widgets store nothing.' };

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'data/world/outlines.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowArray: true },
      ],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['src/**/*.ts', 'data/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...SYNTAX, ...CLOCK],
      'no-restricted-globals': ['error', ...NETWORK, ...STORAGE],
      'no-restricted-properties': ['error', ...viaGlobal([...NETWORK, ...STORAGE]), COOKIE],
    },
  },
  { files: ['src/read/today.ts'], rules: { 'no-restricted-syntax': ['error', ...SYNTAX] } },
  {
    files: ['src/read/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...STORAGE],
      'no-restricted-properties': ['error', ...viaGlobal(STORAGE), COOKIE],
    },
  },
  { files: ['src/view/*.ts'], rules: { 'no-restricted-globals': ['error', ...NETWORK, ...STORAGE, ...PAGE] } },
  ...arrows,
  {
    files: ['src/elements/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(x).to.be.true` is a statement to chai.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests spoil documents on purpose, where types would only be in the way.
      ...Object.fromEntries(
        ['argument', 'assignment', 'call', 'member-access', 'return'].map((name) => [
          `@typescript-eslint/no-unsafe-${name}`,
          'off',
        ]),
      ),
      // The types call `equal` a promise, for the sake of DOM snapshots; it is none. `accessible` is one.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.recommended],
    rules: { eqeqeq: ['error', 'always'], 'no-var': 'error', 'prefer-const': 'error' },
  },
);
