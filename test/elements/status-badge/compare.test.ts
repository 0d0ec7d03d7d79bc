/** The badge with `compare`: the status when the article was published beside the status now. */
import { expect, fixture } from '@open-wc/testing';
import type { CaseStatusBadge } from '../../../src/elements/status-badge/case-status-badge.js';
import { registerCase } from '../../../src/cases/register.js';
import { caseOf, event } from '../../fixtures/build.js';
import { small } from '../../fixtures/small.js';
import { pinClock, setClock } from '../clock.js';
import {
  accessibleName,
  all,
  CASES,
  draw,
  expectMarkup,
  listen,
  markup,
  NOW,
  openLists,
  part,
  parts,
  resetPage,
  settled,
  shown,
  tag,
  within,
  words,
} from '../support.js';

const status = (label: string, tone: 'pending' | 'free'): object => ({ status: { label, tone } });

registerCase(small);
registerCase({
  ...caseOf(
    event('begins', '2001-01-10', status('Waiting', 'pending')),
    event('trial', '2001-03-01', { ...status('On trial', 'pending'), title: 'The trial begins', known: '2001-02-01' }),
    event('verdict', '2001-06-01', { ...status('Acquitted', 'free'), title: 'The verdict', known: '2001-02-10' }),
  ),
  id: 'ahead',
});

const draws = (attributes: string): Promise<CaseStatusBadge> => draw('case-status-badge', `compare ${attributes}`);
const banner = (attributes: string): Promise<CaseStatusBadge> => draws(`variant="banner" ${attributes}`);
const panels = (badge: Element): string[][] =>
  all(badge, '.status').map((panel) => [...panel.querySelectorAll('p')].map(words));

/** As `Intl` writes it: browsers differ in the spaces around the dash. */
const SEPTEMBER_DAYS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
  Date.UTC(2001, 8, 3),
  Date.UTC(2001, 8, 5),
);

const FREE = 'Free in Australia after a guilty plea';
const CITIZEN = 'Charged in the US; Russian citizen';
const SOUGHT = 'Sought by Sweden; not charged';

describe('the badge with compare', () => {
  const heard = listen();
  pinClock(NOW);
  afterEach(resetPage);
  afterEach(() => {
    expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
  });

  describe('in one phrase', () => {
    for (const [attributes, today, expected] of [
      [
        'as-of="2021-01-06"',
        NOW,
        `When published · 6 Jan 2021: Extradition refused on health grounds; held while US appeals. Now: ${FREE} since 26 June 2024`,
      ],
      [
        'as-of="2012-08-15"',
        NOW,
        `When published · 15 Aug 2012: In Ecuador’s embassy; asylum requested. Now: ${FREE} since 26 June 2024`,
      ],
      [
        'as-of="2024-06-25"',
        NOW,
        `When published · 25 Jun 2024: Released on bail to attend a US plea hearing. Now: ${FREE} since 26 June 2024`,
      ],
      ['as-of="2024-06-26"', NOW, `${FREE} · unchanged since 26 June 2024`],
      ['as-of="2026-11-21"', NOW, `${FREE} · unchanged since 26 June 2024`],
      [
        'as-of="1971-07-03"',
        NOW,
        `When published · 3 Jul 1971: No status is known yet. Now: ${FREE} since 26 June 2024`,
      ],
      [
        'as-of="2010-11-17"',
        '2010-11-18',
        `When published · 17 Nov 2010: No status is known yet. Now: ${SOUGHT} since 18 November 2010`,
      ],
      ['as-of="2010-12-01"', '2010-12-10', `${SOUGHT} · unchanged since 18 November 2010`],
      ['as-of="2010-11-16"', '2010-11-17', 'No status is known yet'],
      [
        'case="snowden" as-of="2013-07-08"',
        NOW,
        `When published · 8 Jul 2013: In airport transit; asylum offered by Venezuela. Now: ${CITIZEN} since 26 September 2022`,
      ],
      ['case="snowden" as-of="2022-09-26"', NOW, `${CITIZEN} · unchanged since 26 September 2022`],
      ['case="ahead" as-of="2001-02-15"', '2001-02-20', 'Waiting · unchanged since 10 January 2001'],
      [
        'case="ahead" as-of="2001-02-15"',
        '2001-03-01',
        'When published · 15 Feb 2001: Waiting. Now: On trial since 1 March 2001',
      ],
    ] as const) {
      it(`${attributes}, on ${today}: ${expected}`, async () => {
        setClock(today);
        const badge = await draws(`${attributes} stale-after="99999"`);
        expect(shown(badge).replace(/ · \d+ later$/, '')).to.equal(expected);
        // Each status is a link to its source, and its accessible name is its text.
        for (const link of all(badge, 'a')) expect(expected).to.include(await accessibleName(link));
        expect(getComputedStyle(badge).display).to.equal('inline');
      });
    }
    for (const [attributes, expected] of [
      ['as-of="2021-01-06"', [true]],
      ['case="snowden" as-of="2013-06-05"', [false]],
      ['case="snowden" as-of="2013-07-08"', [true, false]],
    ] as const) {
      it(`${attributes}: each day’s status is a link to its own source`, async () => {
        const links = (badge: Element): [string, string][] =>
          all<HTMLAnchorElement>(badge, 'a').map((link) => [words(link), link.href]);
        const [then, now] = [
          links(await draw('case-status-badge', attributes)),
          links(await draw('case-status-badge', attributes.replace(/ ?as-of=.*/, ''))),
        ];
        const both = links(await draws(attributes));
        expect(both.map(([, url]) => url)).to.deep.equal([...then, ...now].map(([, url]) => url));
        // A source may have no address: then there is no link.
        expect(both.map(([text]) => /^When published/.test(text))).to.deep.equal(expected);
        expect(new Set(both.map(([, url]) => url)).size).to.equal(expected.length);
      });
    }
    for (const [attributes, same] of [
      ['as-of="2021-01-06"', false],
      ['case="ahead" as-of="2001-02-15"', true],
    ] as const) {
      it(`${attributes}: followed by the button that opens the later developments`, async () => {
        // In the first row the status has changed since; in the second, something else has happened.
        setClock(same ? '2001-02-20' : NOW);
        if (same)
          registerCase({
            ...caseOf(
              event('begins', '2001-01-10', status('Waiting', 'pending')),
              event('paper', '2001-02-18', { importance: 3 }),
            ),
            id: 'ahead-of-it',
          });
        const named = attributes.replace('"ahead"', '"ahead-of-it"');
        const [badge, withoutCompare] = [await draws(named), await draw('case-status-badge', named)];
        expect(words(part(badge, 'later-button')))
          .to.match(/^\d+ later$/)
          .and.to.equal(words(part(withoutCompare, 'later-button')));
        expect(shown(badge).endsWith(` · ${words(part(badge, 'later-button'))}`), shown(badge)).to.be.true;
        expect(parts(badge, 'then')).to.have.length(same ? 0 : 1);
        part(badge, 'later-button').click();
        await settled(badge);
        expect([part(badge, 'later').matches(':popover-open'), all(badge, '.since > li').length]).to.deep.equal([
          true,
          parseInt(words(part(withoutCompare, 'later-button'))),
        ]);
      });
    }
    it('writes the day in the American way for en-US', async () => {
      const own = await fixture<HTMLElement>(
        `<p lang="en-US">${tag('case-status-badge', 'compare as-of="2021-01-06"')}</p>`,
      );
      await settled(own.firstElementChild as CaseStatusBadge);
      expect(words(part(own.firstElementChild!, 'then'))).to.match(/^When published · Jan 6, 2021: /);
    });
    it('compares with the day of the article around it', async () => {
      const own =
        await fixture<HTMLElement>(`<article><time class="entry-date published" datetime="2021-01-06T09:00:00+00:00">6 January</time>
        ${tag('case-status-badge', 'compare as-of="publication"')}</article>`);
      await settled(own.lastElementChild as CaseStatusBadge);
      expect(words(part(own.lastElementChild!, 'then'))).to.match(/^When published · 6 Jan 2021: Extradition refused/);
    });
  });

  describe('in a banner', () => {
    it('two panels if the status differs', async () => {
      const badge = await banner('as-of="2021-01-06"');
      const [then, now] = panels(badge) as [string[], string[]];
      expect(panels(badge)).to.have.length(2);
      expect(then.slice(0, 3)).to.deep.equal([
        'When published · 6 Jan 2021',
        'Extradition refused on health grounds; held while US appeals',
        'since 4 January 2021 · 2 days',
      ]);
      expect(then[3]).to.match(/^HMP Belmarsh.* · 1 year, 8 months$/);
      expect(now.slice(0, 3)).to.deep.equal(['Now', FREE, 'since 26 June 2024 · 2 years, 4 months']);
      expect(words(part(badge, 'as-of'))).to.equal('As of 22 November 2026');
    });
    it('the sources of both panels', async () => {
      const sources = async (attributes: string): Promise<string[]> => {
        const badge = await draw('case-status-badge', `variant="banner" ${attributes}`);
        await openLists(badge);
        return all<HTMLAnchorElement>(badge, '[part~="footer"] .sources a').map(({ href }) => href);
      };
      const [then, now, both] = [
        await sources('as-of="2021-01-06"'),
        await sources(''),
        await sources('compare as-of="2021-01-06"'),
      ];
      expect([...both].sort()).to.deep.equal([...new Set([...then, ...now])].sort());
      expect(both.length).to.be.greaterThan(now.length);
    });
    for (const { id, named } of CASES) {
      it(`${id}: one panel if nothing has changed`, async () => {
        const badge = await banner(`${named} as-of="2024-06-26"`);
        expect(panels(badge)).to.have.length(1);
        expect(words(part(badge, 'since'))).to.match(/^unchanged since 26 \w+ 202\d · \d years, \d+ months?$/);
        expect(getComputedStyle(part(badge, 'since'), '::first-letter').textTransform).to.equal('uppercase');
        expect(parts(badge, 'when')).to.be.empty;
      });
    }
    it('two panels if only the whereabouts differ', async () => {
      setClock('2010-12-10');
      const [then, now] = panels(await banner('as-of="2010-12-01"'));
      expect([then!.slice(0, 2), now!.slice(0, 2)]).to.deep.equal([
        ['When published · 1 Dec 2010', SOUGHT],
        ['Now', SOUGHT],
      ]);
      expect(now!.join()).to.include('HMP Wandsworth');
      expect(then!.join()).not.to.include('HMP');
    });
    it('says that no status was known then', async () => {
      const [then, now] = panels(await banner('as-of="1971-07-03"'));
      expect(then).to.deep.equal(['When published · 3 Jul 1971', 'No status is known yet']);
      expect(now!.slice(0, 2)).to.deep.equal(['Now', FREE]);
    });
    it('the earlier panel first; side by side if there is space, otherwise below each other', async () => {
      for (const [width, sideBySide] of [
        [280, false],
        [760, true],
      ] as const) {
        const badge = await draw('case-status-badge', 'compare variant="banner" as-of="2021-01-06"', { width });
        const [then, now] = all(badge, '.status').map((panel) => panel.getBoundingClientRect()) as [DOMRect, DOMRect];
        expect([then.top === now.top, then.left === now.left], `${width}px`).to.deep.equal([sideBySide, !sideBySide]);
        expect(sideBySide ? then.right <= now.left : then.bottom <= now.top, `${width}px`).to.be.true;
      }
    });

    for (const [attributes, today, then, now] of [
      [
        'case="small" as-of="2001-08-01"',
        '2001-10-20',
        `Upcoming: ${SEPTEMBER_DAYS}, The court hears the request`,
        undefined,
      ],
      [
        'case="ahead" as-of="2001-02-05"',
        '2001-03-05',
        'Upcoming: 1 March 2001, The trial begins',
        'Upcoming: 1 June 2001, The verdict',
      ],
      ['case="ahead" as-of="2001-02-15"', '2001-06-01', 'Upcoming: 1 March 2001, The trial begins', undefined],
      ['case="ahead" as-of="2001-01-31"', '2001-02-01', undefined, undefined],
    ] as const) {
      it(`${attributes}, on ${today}: then ${then ?? 'nothing was fixed'}; now ${now ?? 'nothing is'}`, async () => {
        setClock(today);
        const badge = await banner(attributes);
        const upcoming = all(badge, '.status').map(
          (panel) => words(panel.querySelector('[part=upcoming]')) || undefined,
        );
        // If nothing has changed, there is only one panel.
        if (today === '2001-02-01') expect(upcoming).to.deep.equal(['Upcoming: 1 March 2001, The trial begins']);
        else expect(upcoming).to.deep.equal([then, now]);
      });
    }
    it('takes no status from an upcoming event', async () => {
      setClock('2001-02-20');
      const badge = await banner('case="ahead" as-of="2001-02-15"');
      expect(panels(badge).map(([, label]) => label)).to.deep.equal(['unchanged since 10 January 2001 · 1 month']);
      expect(words(part(badge, 'label'))).to.equal('Waiting');
      expect(words(part(badge, 'upcoming'))).to.equal('Upcoming: 1 March 2001, The trial begins');
    });
  });

  for (const { id, named, busy } of CASES) {
    for (const variant of ['inline', 'banner']) {
      for (const asOf of ['', 'as-of="latest"', `as-of="${NOW}"`, 'as-of="2030-01-01"']) {
        it(`${id}, ${variant} ${asOf}: changes nothing without an earlier as-of date`, async () => {
          const attributes = `variant="${variant}" ${named} ${asOf}`;
          expectMarkup(await draws(attributes), markup(await draw('case-status-badge', attributes)));
        });
      }
      it(`${id}, ${variant}: can be switched on and off, as an attribute and as a property`, async () => {
        const attributes = `variant="${variant}" ${named} as-of="${busy}"`;
        const [off, on] = [markup(await draw('case-status-badge', attributes)), markup(await draws(attributes))];
        expect(on === off, 'the test needs two that differ').to.be.false;
        const badge = await draw('case-status-badge', attributes);
        for (const [change, expected] of [
          [
            () => {
              badge.toggleAttribute('compare', true);
            },
            on,
          ],
          [
            () => {
              badge.compare = false;
            },
            off,
          ],
          [
            () => {
              badge.compare = true;
            },
            on,
          ],
          [
            () => {
              badge.asOf = 'latest';
            },
            markup(await draw('case-status-badge', `variant="${variant}" ${named}`)),
          ],
        ] as const) {
          change();
          await badge.updateComplete;
          expectMarkup(badge, expected);
        }
      });
    }
  }

  describe('accessibility', () => {
    for (const scheme of ['light', 'dark']) {
      for (const attributes of [
        'as-of="2021-01-06"',
        'as-of="2024-06-26"',
        'variant="banner" as-of="2021-01-06"',
        'variant="banner" as-of="2024-06-26"',
        'variant="banner" case="snowden" as-of="2013-06-05"',
      ]) {
        it(`axe finds no problem with ${attributes}: ${scheme}`, async () => {
          document.documentElement.style.colorScheme = scheme;
          document.body.style.cssText = 'background:Canvas;color:CanvasText';
          const badge = await draws(attributes);
          for (const details of all<HTMLDetailsElement>(badge, 'details')) details.open = true;
          await settled(badge);
          await expect(badge).to.be.accessible();
        });
      }
    }
    for (const dir of ['ltr', 'rtl']) {
      it(`nothing overflows, from 280 to 1280 px: ${dir}`, async () => {
        document.documentElement.dir = dir;
        for (const { named, busy } of CASES) {
          for (const variant of ['inline', 'banner']) {
            const badge = await draws(`variant="${variant}" ${named} as-of="${busy}"`);
            const column = badge.parentElement!;
            for (const details of all<HTMLDetailsElement>(badge, 'details')) details.open = true;
            await settled(badge);
            for (const width of [280, 320, 360, 500, 760, 1280]) {
              column.style.inlineSize = `${width}px`;
              const edges = column.getBoundingClientRect();
              expect(column.scrollWidth, `${variant}, ${width}px`).to.be.at.most(width);
              const outside = all(badge, 'p, b, a:not(.pill *), .status, summary, [part=since]').filter(
                (node) => !within(node.getBoundingClientRect(), edges),
              );
              expect(outside.map(words), `${variant}, ${width}px`).to.deep.equal([]);
            }
            column.remove();
          }
        }
      });
    }
    it('the phrase wraps like the text around it', async () => {
      const own = await fixture<HTMLElement>(
        `<p style="margin:0;font:16px Tinos;inline-size:280px">The case stood so: ${tag('case-status-badge', 'compare as-of="2021-01-06"')}.</p>`,
      );
      await settled(own.firstElementChild as CaseStatusBadge);
      const { left, right } = own.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(part(own.firstElementChild!, 'base'));
      const lines = [...range.getClientRects()];
      expect(lines.length).to.be.greaterThan(3);
      for (const line of lines)
        expect([line.left >= left - 0.5, line.right <= right + 0.5]).to.deep.equal([true, true]);
    });
  });
});
