import { readFileSync, rmSync } from 'node:fs';
import { licences, minify, source } from './scripts/plugins.mjs';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

// Files that an earlier build left behind must not be published with this one.
rmSync('dist', { recursive: true, force: true });

/**
 * Lit's browser build uses these two globals while it loads. Node has neither, so the bundle brings substitutes that
 * only its own code can see. Importing the bundle in Node then does nothing and throws nothing.
 */
const intro = `const {
  HTMLElement = class {},
  document = { createTreeWalker() {} },
} = globalThis;`;

/**
 * One file for a script tag, with everything inside.
 *
 * @param name the name of the file, without its extension
 * @param input its table of contents
 */
const bundle = (name, input) => ({
  input,
  output: { file: `dist/${name}.js`, format: 'es', sourcemap: true, intro, inlineDynamicImports: true },
  plugins: [source(), minify({ preamble: `/* MIT; with Lit and others: ${name}.js.LICENSE.txt */` }), licences()],
});

/** One module for each source file, for bundlers: modules that a page does not import are not shipped. */
const modules = {
  input: [
    'src/index.ts',
    'src/core.ts',
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
  // Tree shaking is the job of the page's own bundler. Here every module keeps all its exports.
  treeshake: false,
  external: new RegExp(`^(node:|(${Object.keys(dependencies).join('|')})(/|$))`),
  output: { dir: 'dist/lib', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: '.' },
  plugins: [source()],
};

export default [bundle('casefile', 'src/index.ts'), bundle('casefile-core', 'src/core.ts'), modules];
