/** A list of sources: each source's line, and the link to its kept copy. */
import { expect } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import type { Casefile, Source } from '../../../data/casefile.js';
import { caseOf, event } from '../../fixtures/build.js';
import { pinClock } from '../clock.js';
import { all, draw, listen, NOW, openLists, words } from '../support.js';

const SOURCE: Omit<Source, 'id'> = { title: 'A judgment', publisher: 'A court', kind: 'court' };
const URL = 'https://example.org/judgment';
const ARCHIVED = 'https://archive.example.org/judgment';

describe('a list of sources', () => {
  pinClock(NOW);
  const heard = listen();
  const base = caseOf(event('first', '2001-01-01'));

  for (const [title, source, text, links] of [
    ['no address', {}, 'A court, A judgment', []],
    ['an address', { url: URL }, 'A court, A judgment', [['A court, A judgment', URL]]],
    [
      'an address and a kept copy',
      { url: URL, archived: ARCHIVED },
      'A court, A judgment (archived copy)',
      [
        ['A court, A judgment', URL],
        ['archived copy', ARCHIVED],
      ],
    ],
    ['a kept copy only', { archived: ARCHIVED }, 'A court, A judgment (archived copy)', [['archived copy', ARCHIVED]]],
  ] as const) {
    it(`a source with ${title}: "${text}", ${links.length} links`, async () => {
      const sources = [{ ...SOURCE, ...source, id: base.sources[0]!.id }];
      registerCase({ ...base, id: 'sources', sources } satisfies Casefile);
      const element = await draw('case-timeline', 'case="sources"');
      await openLists(element, 'li details');
      const [item] = all(element, 'li details li');
      expect(words(item).replace(/: .*/, '')).to.equal(text);
      const found = [...item!.querySelectorAll('a')].map((link) => [words(link), link.href]);
      expect(found).to.deep.equal(links);
      expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
    });
  }
});
