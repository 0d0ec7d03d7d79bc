/** The Rollup plugins that the bundle, the modules and the size check share. */
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import esbuild from 'rollup-plugin-esbuild';

/** TypeScript to JavaScript, with the templates and styles inside it made small. */
export const source = () => [
  resolve({ extensions: ['.ts', '.js'] }),
  minifyLiterals({
    include: ['src/**/*.ts'],
    failOnError: true,
    // Conservative: white space between words and tags stays one space, so that the bundle reads
    // as the sources do.
    options: { minifyOptions: { conservativeCollapse: true, minifyJS: false } },
  }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
];

const options = { ecma: 2022, module: true, compress: { passes: 3 } };

/** For other people's code, and for ours as other people's bundlers see it. */
export const minify = () => terser(options);

/** For our own bundle, where no one else can know a private name. */
export const minifyPrivate = () => [
  {
    // Decorators name the member that they work on in a string; terser renames a string with this mark only.
    name: 'mark-decorated-names',
    renderChunk: (code) => ({ code: code.replace(/(?<=\.prototype, )(?="_[a-z]\w*")/g, '/*@__KEY__*/'), map: null }),
  },
  terser({ ...options, mangle: { properties: { regex: /^_[a-z]/ } } }),
];
