/** Deep links on a page with several timelines: which of them shows the event, and when. */
import { expect, fixture } from '@open-wc/testing';
import type { CaseTimeline } from '../../../src/index.js';
import { gather, tag, words } from '../support.js';
import { caseServer, wait, until, go, focusedTitle, titles, isOpen, page, ROWS, setUpDeepLinks } from './deep-links.js';

describe('deep links', () => {
  setUpDeepLinks();

  for (const { id, named, short, hidden } of ROWS) {
    describe(id, () => {
      const address = (event: { id: string }): string => `#case:${id}/${event.id}`;
      const title = (event: { title: unknown }): string => words({ textContent: String(event.title) } as Node);

      it('of two timelines with the event, the first shows it and the second does not change', async () => {
        const expansions = gather('case-expand');
        const [first, second] = await page(named, named);
        await go(address(hidden));
        expect([focusedTitle(first!), isOpen(first!), isOpen(second!)]).to.deep.equal([title(hidden), true, false]);
        const top = scrollY;
        for (const timeline of [first!, second!]) timeline.requestUpdate();
        await wait(50);
        expect([focusedTitle(first!), focusedTitle(second!), scrollY, expansions.length]).to.deep.equal([
          title(hidden),
          '',
          top,
          1,
        ]);
      });

      it('of two timelines, the one with the event shows it', async () => {
        const [first, second] = await page(`${named} to="1990"`, named);
        await go(address(short));
        expect([focusedTitle(first!), focusedTitle(second!)]).to.deep.equal(['', title(short)]);
      });

      it('the first timeline on the page shows it, not the first that was added', async () => {
        const [second] = await page(named);
        second!.insertAdjacentHTML('beforebegin', tag('case-timeline', named));
        const first = second!.previousElementSibling as CaseTimeline;
        await first.updateComplete;
        await go(address(short));
        expect([focusedTitle(first), focusedTitle(second!)]).to.deep.equal([title(short), '']);
      });

      it('the same for two in one shadow root, of which the first was added later', async () => {
        const host = await fixture<HTMLElement>('<div></div>');
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = tag('case-timeline', named);
        root.firstElementChild!.insertAdjacentHTML('beforebegin', tag('case-timeline', named));
        const [first, second] = [...root.querySelectorAll('case-timeline')] as [CaseTimeline, CaseTimeline];
        await Promise.all([first.updateComplete, second.updateComplete]);
        await go(address(short));
        expect([focusedTitle(first), focusedTitle(second)]).to.deep.equal([title(short), '']);
      });

      it('the same for one that is slotted before one in the shadow root', async () => {
        const host = await fixture<HTMLElement>(`<div>${tag('case-timeline', named)}</div>`);
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = `<slot></slot>${tag('case-timeline', named)}`;
        const [slotted, shadow] = [host.firstElementChild as CaseTimeline, root.querySelector('case-timeline')!];
        await Promise.all([slotted.updateComplete, shadow.updateComplete]);
        await go(address(short));
        expect([focusedTitle(slotted), focusedTitle(shadow)]).to.deep.equal([title(short), '']);
      });

      it('a visible timeline shows it, not a hidden one before it', async () => {
        const column =
          await fixture<HTMLElement>(`<div><details><summary>More</summary>${tag('case-timeline', named)}</details>
          <p style="visibility:hidden">${tag('case-timeline', named)}</p>${tag('case-timeline', named)}</div>`);
        const timelines = [...column.querySelectorAll('case-timeline')];
        await Promise.all(timelines.map((timeline) => timeline.updateComplete));
        await go(address(hidden));
        expect([timelines.map(focusedTitle), timelines.map(isOpen)]).to.deep.equal([
          ['', '', title(hidden)],
          [false, false, true],
        ]);
      });

      for (const [what, before, after] of [
        ['a closed disclosure', '<details><summary>More</summary>', '</details>'],
        ['an element with hidden="until-found"', '<div hidden="until-found">', '</div>'],
        ['one inside the other', '<div hidden="until-found"><details><summary>More</summary>', '</details></div>'],
      ] as const) {
        it(`in ${what}, and no other timeline is visible: it opens`, async () => {
          const column = await fixture<HTMLElement>(`<div>${before}${tag('case-timeline', named)}${after}</div>`);
          const timeline = column.querySelector('case-timeline')!;
          await timeline.updateComplete;
          await go(address(hidden));
          expect([
            focusedTitle(timeline),
            isOpen(timeline),
            timeline.checkVisibility({ contentVisibilityAuto: true }),
          ]).to.deep.equal([title(hidden), true, true]);
          const { top, bottom } = timeline.shadowRoot!.activeElement!.getBoundingClientRect();
          expect([top >= 0, bottom <= innerHeight], `${top} to ${bottom}`).to.deep.equal([true, true]);
        });
      }

      it('the first timeline on the page shows it, across shadow roots', async () => {
        const column = await fixture<HTMLElement>(
          `<div><div></div><section>${tag('case-timeline', named)}</section><div></div></div>`,
        );
        const inShadow = async (host: Element): Promise<CaseTimeline> => {
          const root = host.attachShadow({ mode: 'open' });
          root.innerHTML = '<div></div>';
          const inner = root.firstElementChild!.attachShadow({ mode: 'open' });
          inner.innerHTML = tag('case-timeline', named);
          const timeline = inner.querySelector('case-timeline')!;
          await timeline.updateComplete;
          return timeline;
        };
        const third = await inShadow(column.lastElementChild!);
        const first = await inShadow(column.firstElementChild!);
        await go(address(short));
        expect([first, column.querySelector('case-timeline')!, third].map(focusedTitle)).to.deep.equal([
          title(short),
          '',
          '',
        ]);
      });

      it('a timeline that was removed does not show it', async () => {
        const [first, second] = await page(named, named);
        first!.remove();
        await go(address(short));
        expect([focusedTitle(second!), isOpen(first!)]).to.deep.equal([title(short), false]);
      });

      it('a timeline that is added later does not take the focus', async () => {
        const [first] = await page(named);
        await go(address(hidden));
        first!.insertAdjacentHTML('beforebegin', tag('case-timeline', named));
        const late = first!.previousElementSibling as CaseTimeline;
        await late.updateComplete;
        await wait();
        expect([focusedTitle(first!), focusedTitle(late), isOpen(late)]).to.deep.equal([title(hidden), '', false]);
      });

      it('a timeline that is added later shows it if no other had the event', async () => {
        const [first] = await page(`${named} to="1990"`);
        await go(address(hidden));
        first!.insertAdjacentHTML('afterend', tag('case-timeline', named));
        const late = first!.nextElementSibling as CaseTimeline;
        await late.updateComplete;
        await wait();
        expect([focusedTitle(first!), focusedTitle(late)]).to.deep.equal(['', title(hidden)]);
      });
    });
  }

  describe('with a document that loads late', () => {
    it('opens the event when the document has loaded', async () => {
      history.replaceState(null, '', '#case:served/two');
      const [first, late] = await page('', `src="${caseServer}/late.json?id=deep-link"`);
      await until(() => focusedTitle(late!) !== '');
      expect([focusedTitle(first!), focusedTitle(late!)]).to.deep.equal(['', 'It goes on']);
    });

    it('not if another timeline has shown it already', async () => {
      history.replaceState(null, '', '#case:served/one');
      const [late, first] = await page(
        `src="${caseServer}/late.json?id=deep-link-2"`,
        `src="${caseServer}/good.json?id=deep-link-2"`,
      );
      await until(() => focusedTitle(first!) !== '');
      await until(() => titles(late!).length > 0);
      await wait(50);
      expect([focusedTitle(late!), focusedTitle(first!)]).to.deep.equal(['', 'It begins']);
    });
  });

  it('removing the last timeline removes every listener', async () => {
    const active = new Set<string>();
    const { addEventListener: add, removeEventListener: remove } = window;
    const types = ['hashchange', 'click', 'keydown', 'pointerdown', 'wheel'];
    window.addEventListener = function (this: Window, ...args: Parameters<typeof add>) {
      if (types.includes(args[0])) active.add(args[0]);
      add.apply(this, args);
    } as typeof add;
    window.removeEventListener = function (this: Window, ...args: Parameters<typeof remove>) {
      active.delete(args[0]);
      remove.apply(this, args);
    } as typeof remove;
    try {
      const [first, second] = await page('', '');
      expect([...active]).to.have.members(types);
      first!.remove();
      expect([...active], 'one timeline is left').to.have.members(types);
      second!.remove();
      expect([...active]).to.deep.equal([]);
    } finally {
      Object.assign(window, { addEventListener: add, removeEventListener: remove });
    }
  });
});
