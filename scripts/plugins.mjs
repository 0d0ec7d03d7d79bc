/** The Rollup plugins that the bundle, the modules and the size check share. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import esbuild, { minify as shorten } from 'rollup-plugin-esbuild';

/** TypeScript to JavaScript, with the templates and styles inside it made small. */
export const source = () => [
  resolve({ extensions: ['.ts', '.js'] }),
  {
    name: 'tags-in-lines',
    // A line break between two tags is for who reads the source, and no space: it goes into the first, so that every line keeps its number.
    transform: (code, id) =>
      /[/\\]src[/\\]elements[/\\]/.test(id)
        ? { code: code.replace(/(\/?>)(\n\s*)(?=<[/a-z])/g, '$2$1'), map: null }
        : null,
  },
  minifyLiterals({
    include: ['src/**/*.ts'],
    failOnError: true,
    // Conservative: white space between words and tags stays one space, so that the bundle reads
    // as the sources do.
    options: { minifyOptions: { conservativeCollapse: true, minifyJS: false } },
  }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
];

const options = { ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: false } };

/** For other people's code, and for ours as other people's bundlers see it. */
export const minify = () => terser(options);

/**
 * Lit without what it does for polyfills, servers and decorators, and without what it says to who
 * writes components. Every browser that has the rest of what our styles ask for adopts style sheets.
 */
export const modernLit = () => ({
  name: 'modern-lit',
  transform(code, id) {
    if (!/[/\\](@lit[/\\]reactive-element|lit-html|lit-element)[/\\]/.test(id)) return null;
    return {
      code: code
        .replace(/\w\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, 'true')
        .replace(/\w\.\w+(PolyfillSupport|HydrateSupport)\b/g, 'undefined')
        .replace(/Symbol\.metadata\?\?=.*?new WeakMap/, '0')
        .replace('this[Symbol.metadata]', 'null')
        .replace(/\bError\(".*?"\)/g, 'Error()')
        .replace(/\(\w\.\w+Versions\?\?=\[\]\)\.push\(".*?"\)/g, '0'),
      map: null,
    };
  },
});

const preamble = '/* MIT; with Lit and others: casefile.js.LICENSE.txt */';

/** For our own bundle, where no one else can know a private name, ours or Lit's, or call a function with `new`. */
export const minifyPrivate = () => [
  // The same short names for the private members of every class, which Terser then keeps: they compress better.
  shorten({ minify: false, minifyIdentifiers: true }),
  terser({
    ...options,
    // Functions without arguments only: a larger one compresses better where it stands.
    compress: { ...options.compress, inline: 1, unsafe_arrows: true },
    format: { ...options.format, preamble },
    mangle: { properties: { regex: /^_[a-z]|^_\$[A-Z]/ } },
  }),
];

/** Writes the licences of what a bundle has inside beside it. */
export const licences = () => ({
  name: 'licences',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
      const folders = Object.entries(chunk.modules)
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([id]) => /^.*[/\\]node_modules[/\\](@[^/\\]+[/\\])?[^/\\]+/.exec(id)?.[0])
        .filter(Boolean);
      const texts = [];
      for (const folder of [...new Set(folders)].sort()) {
        const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
        const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
        texts.push(
          `${name} ${version} (${license})\n\n${file ? (await readFile(join(folder, file), 'utf8')).trim() : ''}\n`,
        );
      }
      this.emitFile({
        type: 'asset',
        fileName: `${chunk.fileName}.LICENSE.txt`,
        source: [await readFile('LICENSE', 'utf8'), ...texts].join(`\n${'-'.repeat(80)}\n\n`),
      });
    }
  },
});
