import boundaries from 'eslint-plugin-boundaries';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * The folders of the sources ("rooms"), and what the files in each may import besides their neighbours in the same
 * folder: other rooms, only the types of others, and packages. Each element's folder is a room of its own, so no widget
 * may import another widget.
 */
const ROOMS = {
  data: { folder: 'data', packages: ['valibot'] },
  'built-in-case': { folder: 'data/assange', types: ['data'] },
  outlines: { folder: 'data/world' },
  dates: { folder: 'src/dates', packages: ['date-fns', '@date-fns/utc'] },
  casefile: { folder: 'src/casefile', rooms: ['data', 'dates'], packages: ['valibot'] },
  cases: { folder: 'src/cases', rooms: ['casefile'], types: ['data'] },
  publication: { folder: 'src/publication', rooms: ['dates'] },
  view: { folder: 'src/view', rooms: ['dates'], types: ['data'] },
  words: { folder: 'src/words', rooms: ['dates'], types: ['data', 'view'] },
  map: { folder: 'src/map', rooms: ['outlines'], types: ['data', 'dates', 'view'] },
  fragments: {
    folder: 'src/elements/fragments',
    rooms: ['dates', 'view', 'words'],
    types: ['data'],
    packages: ['lit'],
  },
  base: {
    folder: 'src/elements/base',
    rooms: ['dates', 'casefile', 'cases', 'publication', 'view', 'words', 'fragments'],
    types: ['data'],
    packages: ['lit', '@lit/context'],
  },
  widget: {
    folder: 'src/elements/*',
    rooms: ['dates', 'view', 'words', 'map', 'fragments', 'base'],
    types: ['data'],
    packages: ['lit', '@lit/context'],
  },
  cli: {
    folder: 'src/cli',
    rooms: ['data', 'dates', 'casefile', 'cli-shared', 'convert'],
    packages: ['commander', 'fastest-levenshtein', 'i18n-iso-countries', 'node:*'],
  },
  'cli-shared': { folder: 'src/cli/shared', rooms: ['casefile'], packages: ['jsonc-parser'] },
  convert: {
    folder: 'src/cli/convert',
    rooms: ['data', 'dates', 'casefile', 'cli-shared'],
    packages: ['html-to-text', 'ics', 'node:*', 'papaparse'],
  },
  bundles: {
    folder: 'src',
    rooms: ['built-in-case', 'cases', 'base', 'widget'],
    types: ['data', 'casefile'],
  },
};

/** One policy for each list of a room: the plugin allows what any of them allows, and reports everything else. */
const policies = Object.entries(ROOMS).flatMap(([room, { rooms = [], types = [], packages = [] }]) => {
  const from = { element: { type: room } };
  return [
    ...rooms.map((type) => ({ from, allow: { to: { element: { type } } } })),
    ...types.map((type) => ({ from, allow: { to: { element: { type } }, dependency: { kind: 'type' } } })),
    ...packages.map((source) => ({ from, allow: { to: { module: { origin: ['external', 'core'], source } } } })),
  ];
});

const arrows = {
  files: ['src/**/*.ts', 'data/**/*.ts'],
  plugins: { boundaries },
  settings: {
    'import/resolver': { './scripts/eslint-resolver.cjs': {} },
    // The deepest folder comes first: the first pattern that matches names the room.
    'boundaries/elements': Object.entries(ROOMS)
      .map(([type, { folder }]) => ({ type, pattern: folder, partialMatch: false }))
      .sort((a, b) => b.pattern.split('/').length - a.pattern.split('/').length),
  },
  rules: {
    'boundaries/no-unknown-dependencies': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        message: 'A file in this room may not import this: see ROOMS in eslint.config.mjs.',
        policies,
      },
    ],
  },
};

const CLOCK = [
  'NewExpression[callee.name=/Date/][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
  'MemberExpression[object.name="performance"][property.name="now"]',
].map((selector) => ({
  selector,
  message: 'The clock is read in src/dates/today.ts only; take the day as an argument.',
}));

const SYNTAX = [
  { selector: 'ImportExpression', message: 'The bundle is one file.' },
  { selector: 'TSEnumDeclaration', message: 'Use an `as const` array or object.' },
  { selector: 'TSParameterProperty', message: 'Write the field out.' },
];

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Requests are made in src/cases/ only.',
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
    // Prettier leaves long comments alone.
    rules: {
      'max-len': [
        'error',
        { code: 120, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true },
      ],
    },
  },
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
  { files: ['src/dates/today.ts'], rules: { 'no-restricted-syntax': ['error', ...SYNTAX] } },
  {
    files: ['src/cases/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...STORAGE],
      'no-restricted-properties': ['error', ...viaGlobal(STORAGE), COOKIE],
    },
  },
  { files: ['src/view/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...NETWORK, ...STORAGE, ...PAGE] } },
  arrows,
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
