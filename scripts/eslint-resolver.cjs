/** Tells ESLint which file an import means: the sources name TypeScript files by the `.js` files that they become. */
const { existsSync } = require('node:fs');
const { dirname, resolve } = require('node:path');
const { isBuiltin } = require('node:module');

exports.interfaceVersion = 2;

exports.resolve = (specifier, importer) => {
  if (isBuiltin(specifier)) return { found: true, path: null };
  if (!specifier.startsWith('.')) return { found: false };
  const file = resolve(dirname(importer), specifier);
  const path = [file.replace(/\.js$/, '.ts'), file].find(existsSync);
  return path ? { found: true, path } : { found: false };
};
