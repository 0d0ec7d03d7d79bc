/** The case as the bundle has it is the case as it is written. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import fc from 'fast-check';
import { inColumns } from '../../scripts/columns.mjs';

const back = async (casefile) =>
  (await import(`data:text/javascript,${encodeURIComponent(inColumns('built', casefile))}`)).built;

/** The casefile with each source's place in their list for its id. */
const numbered = ({ sources, events, ...casefile }) => {
  const idOf = (wanted) => `s${sources.findIndex(({ id }) => id === wanted)}`;
  return {
    ...casefile,
    sources: sources.map((source) => ({ ...source, id: idOf(source.id) })),
    events: events.map((event) => ({
      ...event,
      citations: event.citations.map((citation) => ({ ...citation, source: idOf(citation.source) })),
    })),
  };
};

it('the built-in case, packed and unpacked, is the same but for the ids of its sources', async () => {
  const casefile = JSON.parse(await readFile('dist/assange.json', 'utf8'));
  const built = await back(casefile);
  assert.deepEqual(built, numbered(casefile));
  assert.ok(built.events.length > 90 && built.sources.length > 60, 'the test needs the facts');
});

it('so is any list of records, whichever fields they lack', async () => {
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.array(fc.string()),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string(), { noNullPrototype: true }),
  );
  const fields = { id: fc.string(), a: value, b: fc.string(), c: value };
  const unique = fc.uniqueArray(
    fc.record({ publisher: fc.string(), ...fields }, { requiredKeys: ['publisher', 'id'], noNullPrototype: true }),
    { minLength: 1, selector: ({ id }) => id },
  );
  const list = (model, requiredKeys) =>
    fc.array(fc.record(model, { requiredKeys, noNullPrototype: true }), { minLength: 1 });
  const cases = unique.chain((sources) =>
    fc.tuple(
      fc.constant(sources),
      list(
        {
          ...fields,
          citations: list({ source: fc.constantFrom(...sources.map(({ id }) => id)), says: fc.string() }, ['source']),
        },
        ['id', 'citations'],
      ),
      value,
    ),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ([sources, events, title]) => {
      assert.deepEqual(await back({ title, sources, events }), numbered({ title, sources, events }));
    }),
    { numRuns: 200 },
  );
});
