/** The custom elements manifest: the public interface of each element, read from the sources. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const SOURCE = /^\/?(src\/.*)\.ts$/;

/** @returns the manifest, with the paths that the source files have in the package */
export async function manifest() {
  const made = await cli({ argv: ['analyze', '--config', 'scripts/manifest.config.mjs'], noWrite: true });
  return JSON.parse(JSON.stringify(made), (_, value) =>
    typeof value === 'string' ? value.replace(SOURCE, 'dist/lib/$1.js') : value,
  );
}

/** @returns the declarations of elements, sorted by tag name */
export const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ path, declarations = [] }) => declarations.map((declaration) => ({ ...declaration, path })))
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
