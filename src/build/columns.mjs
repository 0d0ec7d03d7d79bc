/** The built-in case in columns instead of records, for the bundle: like values side by side pack better. */
import { rollup } from 'rollup';
import { source } from './plugins.mjs';

const CASE = /[/\\]data[/\\]assange[/\\]index\.ts$/;

/** The long lists of a casefile. */
const LISTS = ['sources', 'events'];

/** JavaScript that makes records of columns; a field that a record has not is a hole in its column. */
const DECODER = `const records = (names, ...columns) => columns[0].map((_, row) =>
  Object.fromEntries(names.split(' ').flatMap((name, at) => (columns[at][row] === undefined ? [] : [[name, columns[at][row]]]))));`;

/** @param list JSON objects, the first field of which is in all of them */
function columnsOf(list) {
  const names = [...new Set(list.flatMap(Object.keys))];
  const columns = names.map((name) => `[${list.map((record) => JSON.stringify(record[name]) ?? '').join().replace(/,+$/, '')}]`);
  return `records('${names.join(' ')}', ${columns.join(', ')})`;
}

/** @returns a module that exports the casefile under the name */
export function inColumns(name, casefile) {
  const fields = Object.entries(casefile).map(([field, value]) => `${field}: ${LISTS.includes(field) ? columnsOf(value) : JSON.stringify(value)}`);
  return `${DECODER}\nexport const ${name} = { ${fields.join(', ')} };`;
}

/** For Rollup. */
export const columns = () => ({
  name: 'columns',
  async load(id) {
    if (!CASE.test(id)) return null;
    const build = await rollup({ input: id, plugins: [source()] });
    const { output: [{ code }] } = await build.generate({ format: 'es' });
    const { assange } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    return inColumns('assange', assange);
  },
});
