/** The Rollup plugins that the bundles, the modules and the size check share. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import esbuild from 'rollup-plugin-esbuild';

/** @returns plugins that turn TypeScript into JavaScript and minify the templates and styles in it */
export const source = () => [
  resolve({ extensions: ['.ts', '.js'] }),
  minifyLiterals({
    include: ['src/**/*.ts'],
    failOnError: true,
    // White space between words and tags becomes one space and never none: the bundle must draw what the sources draw.
    options: { minifyOptions: { conservativeCollapse: true, minifyJS: false } },
  }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
];

/**
 * @param preamble a comment for the first line of the output; by default none
 * @returns a plugin that minifies JavaScript
 */
export const minify = ({ preamble } = {}) =>
  terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: false, preamble } });

/** @returns the package folders of the third-party modules that have code in the chunk, sorted */
function packageFolders(chunk) {
  const folders = Object.entries(chunk.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => /^.*[/\\]node_modules[/\\](@[^/\\]+[/\\])?[^/\\]+/.exec(id)?.[0])
    .filter(Boolean);
  return [...new Set(folders)].sort();
}

/** @returns the name, version and licence text of the package in this folder */
async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? await readFile(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/** @returns a plugin that writes, beside each bundle, the licences of all packages that it contains */
export const licences = () => ({
  name: 'licences',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
      const texts = [await readFile('LICENSE', 'utf8'), ...(await Promise.all(packageFolders(chunk).map(licenceOf)))];
      this.emitFile({
        type: 'asset',
        fileName: `${chunk.fileName}.LICENSE.txt`,
        source: texts.join(`\n${'-'.repeat(80)}\n\n`),
      });
    }
  },
});
