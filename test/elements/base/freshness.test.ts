/** What every widget says of facts that were last checked long ago. */
import { expect } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import { caseOf, event } from '../../fixtures/build.js';
import { small } from '../../fixtures/small.js';
import { pinClock, setClock } from '../clock.js';
import {
  all,
  CASES,
  draw,
  expectMarkup,
  listen,
  markup,
  part,
  parts,
  resetPage,
  settled,
  shown,
  TAGS,
  WIDGETS,
  words,
} from '../support.js';

const [, snowden] = CASES as [(typeof CASES)[number], (typeof CASES)[number]];
registerCase(small);
registerCase({ ...caseOf(event('begins', '2001-01-10')), id: 'no-status' });

/** The second case was checked on 22 November 2026. */
const FRESH = '2027-05-21';
const STALE = '2027-05-22';
const LINE = 'Not checked since 22 November 2026: newer developments may be missing.';
const SHORT = 'not checked since 22 November 2026';

const inline = (name: string, variant: string): boolean => name === 'case-status-badge' && !variant;

describe('facts that were last checked long ago', () => {
  const heard = listen();
  pinClock(STALE);
  afterEach(resetPage);

  for (const [name, variant] of WIDGETS) {
    describe(`<${name} ${variant}>`, () => {
      const says = (element: Element): boolean =>
        inline(name, variant)
          ? parts(element, 'note').map(words).join() === SHORT
          : parts(element, 'stale').map(words).join() === LINE;
      for (const [attributes, today, expected] of [
        ['', FRESH, false],
        ['', STALE, true],
        ['stale-after="180"', FRESH, false],
        ['stale-after="179"', FRESH, true],
        ['stale-after="181"', STALE, false],
        ['stale-after="0"', '2026-11-22', false],
        ['stale-after="0"', '2026-11-23', true],
        ['stale-after="30"', '2026-12-22', false],
        ['stale-after="30"', '2026-12-23', true],
        ['as-of="2013-07-08"', FRESH, false],
        ['as-of="2013-07-08"', STALE, true],
      ] as const) {
        it(`${attributes || 'by default'}, on ${today}: ${expected ? 'it says so' : 'it says nothing'}`, async () => {
          setClock(today);
          const element = await draw(name, `${variant} ${snowden.named} ${attributes}`);
          expect(says(element)).to.equal(expected);
          expect(shown(element).toLowerCase().includes('not checked since')).to.equal(expected);
          expect(heard.warnings).to.deep.equal([]);
        });
      }
      for (const value of name === 'case-status-badge'
        ? ['soon', '-1', '2.5', '180 days', 'Infinity', '', ' ', '0x10', '1e3']
        : ['soon', '']) {
        it(`stale-after="${value}": as by default, with one warning`, async () => {
          const attributes = `${variant} ${snowden.named}`;
          for (const today of [FRESH, STALE]) {
            setClock(today);
            const expected = markup(await draw(name, attributes));
            const element = await draw(name, `${attributes} stale-after="${value}"`);
            expectMarkup(element, expected, today);
            element.requestUpdate();
            await element.updateComplete;
          }
          const warning = `<${name}>: stale-after="${value}" has no effect; allowed: a whole number from 0.`;
          expect(heard.warnings, 'one for each of the two').to.deep.equal([warning, warning]);
        });
      }
      it('says nothing of a case that is closed', async () => {
        setClock('2040-01-01');
        expect(shown(await draw(name, variant)).toLowerCase()).not.to.include('not checked since');
      });
      it('also not as of a day on which it was open', async () => {
        setClock('2040-01-01');
        expect(shown(await draw(name, `${variant} as-of="2021-01-06"`)).toLowerCase()).not.to.include(
          'not checked since',
        );
      });
      it('still says on which day they were checked', async () => {
        const element = await draw(name, `${variant} ${snowden.named}`);
        if (!inline(name, variant)) expect(words(part(element, 'footer'))).to.include('Facts checked 22 November 2026');
      });
      for (const scheme of ['light', 'dark']) {
        it(`axe finds no problem with it, and it does not overflow: ${scheme}`, async () => {
          document.documentElement.style.colorScheme = scheme;
          document.body.style.cssText = 'background:Canvas;color:CanvasText';
          const element = await draw(name, `${variant} ${snowden.named}`, { width: 280 });
          await settled(element);
          expect(element.parentElement!.scrollWidth).to.be.at.most(280);
          await expect(element).to.be.accessible();
        });
      }
    });
  }

  for (const name of TAGS) {
    it(`<${name}>: changed live, by attribute and by property, and taken away`, async () => {
      const element = await draw(name, snowden.named);
      const says: boolean[] = [];
      for (const change of [
        () => {
          element.setAttribute('stale-after', '400');
        },
        () => {
          element.setAttribute('stale-after', '100');
        },
        () => {
          element.staleAfter = '400';
        },
        () => {
          element.removeAttribute('stale-after');
        },
        () => {
          (element as unknown as { staleAfter: unknown }).staleAfter = 400;
        },
        () => {
          (element as unknown as { staleAfter: unknown }).staleAfter = undefined;
        },
      ]) {
        change();
        await element.updateComplete;
        says.push(shown(element).toLowerCase().includes('not checked since'));
      }
      expect(says).to.deep.equal([false, true, false, true, false, true]);
      expect(heard.warnings).to.deep.equal([]);
    });
  }

  it('beside “now” in a comparison, once', async () => {
    for (const variant of ['', 'variant="banner"']) {
      const badge = await draw('case-status-badge', `compare ${variant} ${snowden.named} as-of="2013-07-08"`);
      expect(shown(badge).match(/not checked since/gi), variant).to.have.length(1);
    }
  });
  it('of a case of the publisher’s, by the day in its own document', async () => {
    setClock('2003-04-01');
    expect(words(part(await draw('case-timeline', 'case="small"'), 'stale'))).to.equal(
      'Not checked since 30 September 2002: newer developments may be missing.',
    );
  });
  for (const attributes of [
    'case="no-status"',
    'case="small" as-of="2001-01-15"',
    'compare case="no-status" as-of="2001-01-15"',
  ]) {
    it(`in a sentence also where no status is known: ${attributes}`, async () => {
      for (const [today, expected] of [
        ['2003-03-29', ''],
        ['2003-03-30', 'not checked since 30 September 2002'],
      ] as const) {
        setClock(today);
        const badge = await draw('case-status-badge', attributes);
        expect(shown(badge)).to.match(/^No status is known yet/);
        expect(parts(badge, 'note').map(words).join(), today).to.equal(expected);
      }
    });
  }
  it('with a glyph, which is hidden', async () => {
    const line = part(await draw('case-timeline', snowden.named), 'stale');
    expect([...line.querySelectorAll('svg')].map((glyph) => glyph.getAttribute('aria-hidden'))).to.deep.equal(['true']);
  });
  it('on no widget on the day of the check', async () => {
    setClock('2026-11-22');
    for (const [name, variant] of WIDGETS)
      expect(all(await draw(name, `${variant} ${snowden.named}`), '[part~="stale"]')).to.be.empty;
  });
});
