/**
 * The built-in case in columns instead of records, for the bundle: like values side by side pack better. Ids of sources are
 * known to nobody outside a casefile, so each is its place in their list.
 */
import { rollup } from 'rollup';
import { source } from './plugins.mjs';

const CASE = /[/\\]data[/\\]assange[/\\]index\.ts$/;

/** JavaScript that makes records of columns; a field that a record has not is a hole in its column. A number among the citations has no more than a source. */
const DECODER = `const records = (names, ...columns) => columns[0].map((_, row) =>
  Object.fromEntries(names.split(' ').flatMap((name, at) => (columns[at][row] === undefined ? [] : [[name, columns[at][row]]]))));
const cited = (casefile) => {
  casefile.sources.forEach((source, at) => { source.id = 's' + at; });
  for (const event of casefile.events) event.citations = event.citations.map((each) => ({ ...each, source: 's' + (each.source ?? each) }));
  return casefile;
};`;

/** @param list JSON objects, the first field of which is in all of them */
function columnsOf(list) {
  const names = [
    ...new Set(list.flatMap((record) => Object.keys(record).filter((name) => record[name] !== undefined))),
  ];
  const columns = names.map(
    (name) =>
      `[${list
        .map((record) => JSON.stringify(record[name]) ?? '')
        .join()
        .replace(/,+$/, '')}]`,
  );
  return `records('${names.join(' ')}', ${columns.join(', ')})`;
}

/** @returns a module that exports the casefile under the name */
export function inColumns(name, casefile) {
  const { sources } = casefile;
  const place = (source) => sources.findIndex(({ id }) => id === source);
  const short = (citation) =>
    Object.keys(citation).join() === 'source'
      ? place(citation.source)
      : { ...citation, source: place(citation.source) };
  const events = casefile.events.map((event) => ({ ...event, citations: event.citations.map(short) }));
  const fields = Object.entries({
    ...casefile,
    sources: columnsOf(sources.map((source) => ({ ...source, id: undefined }))),
    events: columnsOf(events),
  }).map(([field, value]) => `${field}: ${field === 'sources' || field === 'events' ? value : JSON.stringify(value)}`);
  return `${DECODER}\nexport const ${name} = cited({ ${fields.join(', ')} });`;
}

/** For Rollup. */
export const columns = () => ({
  name: 'columns',
  async load(id) {
    if (!CASE.test(id)) return null;
    const build = await rollup({ input: id, plugins: [source()] });
    const {
      output: [{ code }],
    } = await build.generate({ format: 'es' });
    const { assange } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    return inColumns('assange', assange);
  },
});
