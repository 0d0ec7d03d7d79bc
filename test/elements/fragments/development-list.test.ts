/** The developments since the day that a widget shows: a line that opens a list; in a sentence, a button. */
import { expect, fixture } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { CaseEvent } from '../../../data/casefile.js';
import type { CaseElement } from '../../../src/elements/base/case-element.js';
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
  listen,
  NOW,
  openLists,
  part,
  parts,
  resetPage,
  settled,
  tag,
  WIDGETS,
  within,
  words,
} from '../support.js';

registerCase(small);
registerCase({
  ...caseOf(
    event('begins', '2001-01-10', { status: { label: 'Waiting', tone: 'pending' } }),
    event('fixed', '2001-02-20', { known: '2001-01-15', importance: 3, title: 'The hearing is held' }),
    event('kept-secret', '2001-01-20', {
      known: '2001-03-01',
      importance: 3,
      title: 'A sealed paper is opened',
      answer: 'She <i>denies</i> it',
    }),
    event('minor', '2001-02-01', { importance: 2 }),
  ),
  id: 'since',
});
registerCase({
  ...caseOf(
    event('begins', '2001-01-10', { status: { label: 'Waiting', tone: 'pending' } }),
    event('moves', '2001-02-01', {
      importance: 1,
      title: 'The subject moves house',
      whereabouts: { place: 'house', kind: 'bail', label: 'A house in the south' },
    }),
    event('minor', '2001-02-02', { importance: 2 }),
  ),
  id: 'moved',
});

/** The fields that change the state of the case. */
const STATE_FIELDS: readonly (keyof CaseEvent)[] = ['status', 'whereabouts', 'asylum', 'extradition', 'ruling'];

const isInline = (name: string, variant: string): boolean => name === 'case-status-badge' && !variant;
/** The words that open the list. */
const lines = (element: Element): string[] => all(element, '[part=later] > summary, [part=later-button]').map(words);
const entries = (element: Element): HTMLElement[] => all(element, '[part=later] .since > li');
const titles = (element: Element): string[] =>
  entries(element).map((entry) => words(entry.querySelector('span')).replace(/\. .*/, ''));
const button = (badge: Element): HTMLElement => part(badge, 'later-button');
const popover = (badge: Element): HTMLElement => part(badge, 'later');
const isOpen = (badge: Element): boolean => popover(badge).matches(':popover-open');

/** Opens the list as a click does. */
async function open(element: CaseElement): Promise<void> {
  all(element, '[part=later] > summary, [part=later-button]')[0]!.click();
  await settled(element);
}

/** The later developments, computed without the code under test. Dates in this form compare as strings. */
function since({ events }: typeof small, from: string): CaseEvent[] {
  const day = ({ date, known }: CaseEvent): string =>
    [date.split('/')[0]!, known ?? date.split('/').at(-1)!].sort().at(-1)!.replace('~', '');
  return events.filter(
    (each) =>
      day(each) > from && day(each) <= NOW && (each.importance === 3 || STATE_FIELDS.some((field) => field in each)),
  );
}

describe('the later developments', () => {
  const heard = listen();
  pinClock(NOW);
  afterEach(resetPage);
  afterEach(() => {
    expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
  });

  for (const { id, casefile, named, busy, before } of CASES) {
    for (const [name, variant] of WIDGETS) {
      describe(`${id}: <${name} ${variant}>`, () => {
        for (const day of [before, busy]) {
          it(`as of ${day}: how many, and each with date, title, answer and sources`, async () => {
            const expected = since(casefile, day);
            const element = await draw(name, `${variant} ${named} as-of="${day}"`);
            const count = expected.length;
            expect(count).to.be.greaterThan(4);
            expect(lines(element)).to.deep.equal([
              isInline(name, variant) ? `${count} later` : `${count} later developments`,
            ]);
            expect(entries(element), 'before it is opened').to.be.empty;
            await open(element);
            expect(entries(element)).to.have.length(count);
            const told = entries(element).map(words);
            for (const { title, answer, date } of expected) {
              const entry = told.find((text) => text.includes(title as string) && text.includes(date.slice(0, 4)));
              expect(Boolean(entry), title as string).to.be.true;
              if (answer)
                expect(
                  told.some((text) => text.endsWith(`${title as string}. ${answer as string}`)),
                  answer as string,
                ).to.be.true;
            }
            const own = new Set(expected.flatMap(({ citations }) => citations.map(({ source }) => source)));
            await openLists(element, '[part=later] > [part=sources]');
            const sources = all(element, '[part=later] > [part=sources]');
            expect(sources.map((each) => each.querySelector('summary')!.ariaLabel)).to.deep.equal([
              `${own.size} sources: ${count} later developments`,
            ]);
            expect(sources[0]!.querySelectorAll('li')).to.have.length(own.size);
            for (const { source } of expected[0]!.citations) {
              const { url, title } = casefile.sources.find((each) => each.id === source)!;
              expect(
                url
                  ? [...sources[0]!.querySelectorAll('a')].some((link) => link.getAttribute('href') === url)
                  : words(sources[0]).includes(title as string),
              ).to.be.true;
            }
          });
        }
        for (const asOf of ['', 'as-of="latest"', 'as-of="2030-01-01"']) {
          it(`${asOf || 'by default'}: no later developments, and no line`, async () => {
            const element = await draw(name, `${variant} ${named} ${asOf}`);
            expect(parts(element, 'later').length + parts(element, 'later-button').length).to.equal(0);
          });
        }
        // Of two long timelines one a scheme: axe is slow with them.
        for (const scheme of name === 'case-timeline' ? [id === 'assange' ? 'dark' : 'light'] : ['light', 'dark']) {
          it(`axe finds no problem with the open list, in 320 px: ${scheme}`, async () => {
            document.documentElement.style.colorScheme = scheme;
            document.body.style.cssText = 'background:Canvas;color:CanvasText';
            const element = await draw(name, `${variant} ${named} as-of="${busy}"`, { width: 320 });
            await open(element);
            for (const details of all<HTMLDetailsElement>(element, '[part=later] details')) details.open = true;
            await settled(element);
            expect(element.parentElement!.scrollWidth).to.be.at.most(320);
            await expect(element).to.be.accessible();
          });
        }
      });
    }
  }

  describe('only what is known', () => {
    for (const [from, today, expected] of [
      ['2001-01-10', '2001-01-14', []],
      ['2001-01-10', '2001-01-25', ['Upcoming: The hearing is held']],
      ['2001-01-10', '2001-02-19', ['Upcoming: The hearing is held']],
      ['2001-01-15', '2001-02-19', ['minor']],
      ['2001-02-01', '2001-02-19', []],
      ['2001-01-10', '2001-02-20', ['The hearing is held']],
      ['2001-01-10', '2001-03-01', ['A sealed paper is opened', 'The hearing is held']],
      ['2001-02-20', '2001-03-01', ['A sealed paper is opened']],
      ['2001-03-01', '2002-01-01', []],
      ['2000-12-31', '2001-01-10', ['begins']],
    ] as const) {
      it(`since ${from}, on ${today}: ${expected.join(', ') || 'nothing'}`, async () => {
        setClock(today);
        for (const variant of ['', 'variant="banner"']) {
          const badge = await draw('case-status-badge', `${variant} case="since" as-of="${from}"`);
          if (!expected.length) {
            expect(parts(badge, 'later')).to.be.empty;
            continue;
          }
          const development = expected.length === 1 ? 'development' : 'developments';
          expect(lines(badge)).to.deep.equal([
            variant ? `${expected.length} later ${development}` : `${expected.length} later`,
          ]);
          if (!variant) expect(await accessibleName(button(badge))).to.equal(`${expected.length} later ${development}`);
          await open(badge);
          expect(titles(badge)).to.deep.equal(expected);
        }
      });
    }
    for (const [name, variant] of WIDGETS.slice(0, 3)) {
      it(`<${name} ${variant}>: a change of whereabouts counts as one later development`, async () => {
        setClock('2001-06-01');
        const element = await draw(name, `${variant} case="moved" as-of="2001-01-15"`);
        expect(lines(element)).to.deep.equal([isInline(name, variant) ? '1 later' : '1 later development']);
        await open(element);
        expect(titles(element)).to.deep.equal(['The subject moves house']);
      });
    }
    it('in the order of dates, with the date as a <time>, and text that is never markup', async () => {
      setClock('2001-06-01');
      const badge = await draw('case-status-badge', 'variant="banner" case="since" as-of="2001-01-10"');
      await open(badge);
      expect(entries(badge).map(words)).to.deep.equal([
        '20 Jan 2001 A sealed paper is opened. She <i>denies</i> it',
        '20 Feb 2001 The hearing is held',
      ]);
      expect(all<HTMLTimeElement>(badge, '.since time').map(({ dateTime }) => dateTime)).to.deep.equal([
        '2001-01-20',
        '2001-02-20',
      ]);
      expect(all(badge, '.since i')).to.be.empty;
    });
  });

  describe('opens, and stays open', () => {
    for (const [name, variant] of WIDGETS.slice(1)) {
      it(`<${name} ${variant}>: by Enter, and closes by Enter`, async () => {
        const element = await draw(name, `${variant} as-of="2021-01-06"`);
        const details = part(element, 'later') as HTMLDetailsElement;
        details.querySelector('summary')!.focus();
        await sendKeys({ press: 'Enter' });
        await settled(element);
        expect([details.open, entries(element).length > 4]).to.deep.equal([true, true]);
        expect(entries(element)[0]!.checkVisibility()).to.be.true;
        await sendKeys({ press: 'Enter' });
        await settled(element);
        expect([details.open, words(element.shadowRoot!.activeElement)]).to.deep.equal([
          false,
          words(details.querySelector('summary')),
        ]);
      });
    }
    for (const variant of ['', 'variant="banner"']) {
      it(`<case-status-badge ${variant}>: while its sources are opened and closed`, async () => {
        const badge = await draw('case-status-badge', `${variant} as-of="2021-01-06"`);
        await open(badge);
        const count = entries(badge).length;
        for (let n = 0; n < 2; n++) {
          all(badge, '[part=later] [part=sources] > summary')[0]!.click();
          await settled(badge);
          expect(entries(badge)).to.have.length(count);
        }
      });
      it(`<case-status-badge ${variant}>: while the day changes, and the list with it`, async () => {
        const badge = await draw('case-status-badge', `${variant} as-of="2021-01-06"`);
        await open(badge);
        const count = entries(badge).length;
        badge.asOf = '2021-12-10';
        await settled(badge);
        expect(entries(badge).length).to.be.within(1, count - 1);
        expect(lines(badge)[0]).to.match(new RegExp(`^${entries(badge).length} later`));
        badge.asOf = 'latest';
        await settled(badge);
        expect(parts(badge, 'later')).to.be.empty;
      });
    }
  });

  describe('in a sentence', () => {
    const sentence = async (attributes: string, style = ''): Promise<CaseStatusBadge> => {
      const own = await fixture<HTMLElement>(
        `<p style="font:16px Tinos;${style}">The case stood so: ${tag('case-status-badge', attributes)}. <a href="#next">Next</a></p>`,
      );
      const badge = own.firstElementChild as CaseStatusBadge;
      await settled(badge);
      return badge;
    };
    const focused = (badge: Element): string =>
      badge.shadowRoot!.activeElement?.getAttribute('part') ?? document.activeElement!.localName;

    for (const { id, named, busy } of CASES) {
      it(`${id}: the button is named in full`, async () => {
        const badge = await sentence(`${named} as-of="${busy}"`);
        expect(await accessibleName(button(badge))).to.match(/^\d+ later developments$/);
        expect(
          (await accessibleName(button(badge))).startsWith(words(button(badge))),
          'what is seen is how it is called',
        ).to.be.true;
      });
      it(`${id}: Escape in the list closes it, and the focus is on the button again`, async () => {
        const badge = await sentence(`${named} as-of="${busy}"`);
        button(badge).focus();
        await sendKeys({ press: 'Enter' });
        await settled(badge);
        all(badge, '[part=later] [part=sources] > summary')[0]!.focus();
        expect(badge.shadowRoot!.activeElement!.localName).to.equal('summary');
        await sendKeys({ press: 'Escape' });
        await settled(badge);
        expect([isOpen(badge), focused(badge)]).to.deep.equal([false, 'later-button']);
      });
      for (const key of ['Enter', 'Space']) {
        it(`${id}: ${key} opens the list, Escape closes it, and the focus is on the button again`, async () => {
          const badge = await sentence(`${named} as-of="${busy}"`);
          button(badge).focus();
          await sendKeys({ press: key });
          await settled(badge);
          expect([isOpen(badge), entries(badge).length > 4, entries(badge)[0]!.checkVisibility()]).to.deep.equal([
            true,
            true,
            true,
          ]);
          await sendKeys({ press: 'Escape' });
          await settled(badge);
          expect([isOpen(badge), focused(badge)]).to.deep.equal([false, 'later-button']);
          expect(popover(badge).checkVisibility()).to.be.false;
        });
      }
      it(`${id}: from the button Tab goes into the list`, async () => {
        const badge = await sentence(`${named} as-of="${busy}"`);
        button(badge).focus();
        await sendKeys({ press: 'Enter' });
        await settled(badge);
        await sendKeys({ press: 'Tab' });
        expect(badge.shadowRoot!.activeElement?.closest('[part=later]') !== null).to.be.true;
      });
    }
    it('a click opens it; a second click, or a click outside, closes it', async () => {
      const badge = await sentence('as-of="2021-01-06"');
      const { left, top, width, height } = button(badge).getBoundingClientRect();
      const on: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      const opened: boolean[] = [];
      for (const position of [on, on, on, [790, 590] as [number, number]]) {
        await sendMouse({ type: 'click', position });
        await settled(badge);
        opened.push(isOpen(badge));
      }
      expect(opened).to.deep.equal([true, false, true, false]);
    });
    it('two badges in one sentence each open their own list', async () => {
      const own = await fixture<HTMLElement>(
        `<p>${tag('case-status-badge', 'as-of="2021-01-06"')} and ${tag('case-status-badge', 'case="snowden" as-of="2013-07-08"')}</p>`,
      );
      const [first, second] = [...own.children] as [CaseStatusBadge, CaseStatusBadge];
      await settled(second);
      await open(first);
      expect([isOpen(first), isOpen(second)]).to.deep.equal([true, false]);
      await open(second);
      expect([isOpen(first), isOpen(second)]).to.deep.equal([false, true]);
    });
    it('the list has the font size and weight of the page, not of the sentence around the badge', async () => {
      const badge = await sentence('as-of="2021-01-06"', 'font-size:40px;color:rgb(1, 2, 3)');
      await open(badge);
      const { fontSize, lineHeight } = getComputedStyle(popover(badge));
      expect([fontSize, lineHeight]).to.deep.equal(['16px', '23.2px']);
    });

    for (const dir of ['ltr', 'rtl']) {
      for (const width of [280, 500, 1280]) {
        it(`the list stays within the window, ${width}px, at its edges: ${dir}`, async () => {
          document.documentElement.dir = dir;
          await setViewport({ width, height: 500 });
          for (const style of ['', 'text-align:end', 'position:fixed;inset-block-end:0;inset-inline:0']) {
            const badge = await sentence('as-of="2012-08-16"', style);
            await open(badge);
            const { innerHeight } = window;
            const box = popover(badge).getBoundingClientRect();
            expect(
              within(box, { left: 0, right: document.documentElement.clientWidth, top: 0, bottom: innerHeight }),
              `${style}: ${JSON.stringify(box)}`,
            ).to.be.true;
            expect(popover(badge).scrollWidth, style).to.be.at.most(popover(badge).clientWidth);
            badge.parentElement!.remove();
          }
        });
      }
    }
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`the open list does not overflow its widget, from 280 to 1280 px: ${dir}`, async () => {
      document.documentElement.dir = dir;
      for (const [name, variant] of WIDGETS.slice(1)) {
        const element = await draw(name, `${variant} as-of="2012-08-16"`);
        await open(element);
        const column = element.parentElement!;
        for (const width of [280, 500, 1280]) {
          column.style.inlineSize = `${width}px`;
          const outside = all(element, '[part=later], [part=later] *').filter(
            (node) => node.checkVisibility() && !within(node.getBoundingClientRect(), column.getBoundingClientRect()),
          );
          expect(outside.map(words), `${name}, ${width}px`).to.deep.equal([]);
        }
        column.remove();
      }
    });
  }
});
