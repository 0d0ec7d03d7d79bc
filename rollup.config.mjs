import { readFileSync, rmSync } from 'node:fs';
import { columns } from './scripts/columns.mjs';
import { licences, minifyPrivate, modernLit, source } from './scripts/plugins.mjs';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

// What an earlier build left behind must not be published with this one.
rmSync('dist', { recursive: true, force: true });

/**
 * What Lit, as browsers get it, asks of the page while it loads. A server has none of it; these
 * stand in, known to this module only, so that importing the bundle there does nothing.
 */
const intro = `const {
  HTMLElement = class {},
  document = { createTreeWalker() {} },
} = globalThis;`;

/** One file for a script tag: everything inside. */
const bundle = {
  input: 'src/index.ts',
  output: { file: 'dist/casefile.js', format: 'es', sourcemap: true, intro, inlineDynamicImports: true },
  plugins: [columns(), modernLit(), source(), minifyPrivate(), licences()],
};

/** A module for each source, for bundlers: what they do not import they do not ship. */
const modules = {
  input: [
    'src/index.ts',
    'src/elements/status-badge/case-status-badge.ts',
    'src/elements/timeline/case-timeline.ts',
    'src/elements/asylum-map/case-asylum-map.ts',
    'src/elements/ruling-card/case-ruling-card.ts',
    'src/elements/case-file/case-file.ts',
    'src/elements/scrubber/case-scrubber.ts',
    'data/assange/index.ts',
    'data/casefile.ts',
    'src/cli/main.ts',
  ],
  // Theirs to shake, not ours: every module keeps all that it exports.
  treeshake: false,
  external: new RegExp(`^(node:|(${Object.keys(dependencies).join('|')})(/|$))`),
  output: { dir: 'dist/lib', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: '.' },
  plugins: [source()],
};

export default [bundle, modules];
