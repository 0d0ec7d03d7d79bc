/** `#case:assange/EVENT-ID` in the page's address: the reader is brought to that event. */
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CaseTimeline } from '../../../src/index.js';
import { viewOf } from '../../../src/view/view.js';
import { mostImportant, timelineEvents } from '../../../src/view/timeline.js';
import { day } from '../../fixtures/build.js';
import { pinClock } from '../clock.js';
import {
  accessibleName,
  all,
  CASES,
  draw,
  gather,
  listen,
  NOW,
  part,
  parts,
  resetPage,
  tag,
  words,
} from '../support.js';

const { caseServer } = globalThis as unknown as { caseServer: string };

const later = (milliseconds = 20): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

async function until(what: () => boolean): Promise<void> {
  for (let n = 0; n < 200 && !what(); n++) await later(10);
  if (!what()) throw new Error(`It did not come to pass: ${String(what)}`);
}

/** Goes to the address, as a link of the page does. */
async function go(hash: string): Promise<void> {
  const before = location.href;
  const changed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = hash;
  if (location.href !== before) await changed;
  await later();
}

async function follow(link: HTMLElement): Promise<void> {
  const changed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  link.click();
  await changed;
  await later();
}

/** The title of the event that the reader is at; empty when that is none of this timeline's. */
const at = (timeline: Element): string => words(timeline.shadowRoot!.activeElement?.querySelector('[part=title] b'));

const titles = (timeline: Element): string[] => all(timeline, '[part=title] b').map(words);

const isOpen = (timeline: Element): boolean => timeline.shadowRoot!.querySelector('.fewer') !== null;

const spacer = '<p style="block-size:3000px"></p>';

/** Timelines, drawn, between what makes the page long. */
async function page(...attributes: string[]): Promise<CaseTimeline[]> {
  const column = await fixture<HTMLElement>(
    `<div>${attributes.map((each) => spacer + tag('case-timeline', each)).join('')}${spacer}</div>`,
  );
  const timelines = [...column.querySelectorAll('case-timeline')];
  await Promise.all(timelines.map((timeline) => timeline.updateComplete));
  return timelines;
}

/** Of each case: an event in the short list, two that only the whole list has, and their titles. */
const ROWS = CASES.map((each) => {
  const view = viewOf(each.casefile, day(NOW));
  const every = timelineEvents(view, { from: undefined, to: undefined, categories: [] });
  const short = mostImportant(view, every, 6);
  const [hidden, other] = every.filter((dated) => !short.includes(dated)).map(({ event }) => event);
  return { ...each, every: every.map(({ event }) => event), short: short[1]!.event, hidden: hidden!, other: other! };
});

describe('deep links', () => {
  pinClock(NOW);
  const heard = listen();
  const { href } = location;
  let count = 0;
  // The page must be another for each test: an address is followed once.
  beforeEach(() => {
    history.replaceState(null, '', `${href}&deep-link=${(count += 1)}`);
  });
  afterEach(() => {
    history.replaceState(null, '', href);
  });
  afterEach(() => {
    expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
  });
  afterEach(resetPage);

  for (const { id, named, every, short, hidden, other, busy } of ROWS) {
    describe(id, () => {
      const address = (event: { id: string }): string => `#case:${id}/${event.id}`;
      const title = (event: { title: unknown }): string => words({ textContent: String(event.title) } as Node);

      for (const [what, event, opens] of [
        ['in the short list', short, false],
        ['in the whole list alone', hidden, true],
      ] as const) {
        for (const [when, arrive] of [
          [
            'when the address changes',
            async () => {
              const [timeline] = await page(named);
              await go(address(event));
              return timeline!;
            },
          ],
          [
            'when the page comes with it',
            async () => {
              history.replaceState(null, '', address(event));
              const [timeline] = await page(named);
              await later();
              return timeline!;
            },
          ],
        ] as const) {
          it(`an event ${what}, ${when}: ${opens ? 'opened, ' : ''}in sight and in focus`, async () => {
            const expansions = gather('case-expand');
            const timeline = await arrive();
            expect(at(timeline)).to.equal(title(event));
            expect(isOpen(timeline)).to.equal(opens);
            expect(expansions.map(({ detail }) => detail as unknown)).to.deep.equal(opens ? [{ expanded: true }] : []);
            const { top, bottom } = timeline.shadowRoot!.activeElement!.getBoundingClientRect();
            expect([top >= 0, bottom <= innerHeight], `${top} to ${bottom}`).to.deep.equal([true, true]);
            scrollTo(0, 0);
            timeline.heading = 'Drawn again';
            await timeline.updateComplete;
            await later();
            expect(scrollY, 'once only').to.equal(0);
          });
        }
      }

      it('one event after another, and back', async () => {
        const [timeline] = await page(named);
        await go(address(short));
        await go(address(hidden));
        expect(at(timeline!)).to.equal(title(hidden));
        const back = new Promise((resolve) => {
          addEventListener('hashchange', resolve, { once: true });
        });
        history.back();
        await back;
        await later();
        expect(location.hash).to.equal(address(short));
        expect(at(timeline!)).to.equal(title(short));
      });

      it('each event offers its link, by name', async () => {
        const [timeline] = await page(named);
        part(timeline!, 'more').click();
        await timeline!.updateComplete;
        const { href: here } = location;
        expect(parts(timeline!, 'link').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal(
          every.map((event) => here + address(event)),
        );
        expect(await accessibleName(parts(timeline!, 'link')[0]!)).to.equal(`Link to: ${titles(timeline!)[0]}`);
      });

      it('the link stays in the page, whatever its <base>', async () => {
        history.replaceState(null, '', '#elsewhere');
        const base = document.head.appendChild(document.createElement('base'));
        base.href = 'https://example.org/articles/';
        try {
          const [timeline] = await page(named);
          const link = parts(timeline!, 'link')[0] as HTMLAnchorElement;
          expect(link.href).to.equal(
            location.href.replace('#elsewhere', '') + address({ id: link.href.replace(/.*\//, '') }),
          );
          await follow(link);
          expect(location.hash).to.equal(link.hash);
        } finally {
          base.remove();
        }
      });

      it('the link follows the page’s address where a script changes that', async () => {
        const [timeline] = await page(named);
        const link = parts(timeline!, 'link')[0] as HTMLAnchorElement;
        expect(link.getAttribute('href')).to.match(new RegExp(`^#case:${id}/[^/]+$`));
        history.replaceState(null, '', `${href}&deep-link=${(count += 1)}&page=2`);
        expect(link.href).to.equal(location.href + link.getAttribute('href')!);
      });

      it('the same address again, after a place of the page', async () => {
        const [timeline] = await page(named);
        for (let n = 0; n < 2; n++) {
          await go(address(hidden));
          expect(at(timeline!), `time ${n}`).to.equal(title(hidden));
          (document.activeElement as HTMLElement).blur();
          await go('#section-2');
          expect(at(timeline!)).to.equal('');
        }
      });

      for (const [what, between] of [
        [
          'at once',
          async () => {
            await later();
          },
        ],
        [
          'after a link to a place of the page',
          async () => {
            await go('#section-2');
          },
        ],
      ] as const) {
        it(`the same link of the page, followed again ${what}`, async () => {
          const [timeline] = await page(named);
          timeline!.previousElementSibling!.insertAdjacentHTML(
            'afterbegin',
            `<a href="${address(hidden)}">The event</a>`,
          );
          const link = document.querySelector<HTMLAnchorElement>('p a')!;
          for (let n = 0; n < 3; n++) {
            link.focus();
            scrollTo(0, 0);
            // A reader’s own press.
            await sendKeys({ press: 'Enter' });
            await later(50);
            expect([at(timeline!), scrollY > 0], `time ${n}`).to.deep.equal([title(hidden), true]);
            (document.activeElement as HTMLElement).blur();
            await between();
          }
        });
      }

      for (const [what, init] of [
        ['Control', { ctrlKey: true }],
        ['Command', { metaKey: true }],
        ['Shift', { shiftKey: true }],
        ['the middle button', { button: 1 }],
      ] as const) {
        it(`a link that is clicked with ${what} is followed elsewhere: nothing happens here`, async () => {
          const [first, second] = await page(named, named);
          const stay = (event: Event): void => {
            event.preventDefault();
          };
          const click = (link: Element): void => {
            link.dispatchEvent(new MouseEvent('click', { ...init, bubbles: true, composed: true, cancelable: true }));
          };
          // After the library’s own listener: the test must not open a tab.
          addEventListener('click', stay);
          try {
            click(parts(second!, 'link')[titles(second!).indexOf(title(short))]!);
            await later();
            expect([at(first!), at(second!)]).to.deep.equal(['', '']);
            await go(address(short));
            expect([at(first!), at(second!)], 'the address is followed after').to.deep.equal([title(short), '']);
            (document.activeElement as HTMLElement).blur();
            first!.insertAdjacentHTML('beforebegin', `<a href="${address(short)}">The event</a>`);
            click(first!.previousElementSibling!);
            await later();
            expect([at(first!), at(second!)], 'it is not followed again').to.deep.equal(['', '']);
          } finally {
            removeEventListener('click', stay);
          }
        });
      }

      it('a link to another event, clicked at an event, leads to that other one', async () => {
        const [timeline] = await page(named);
        await go(address(hidden));
        expect(at(timeline!)).to.equal(title(hidden));
        timeline!.insertAdjacentHTML('beforebegin', `<a href="${address(short)}">The other event</a>`);
        await follow(timeline!.previousElementSibling as HTMLElement);
        expect(at(timeline!)).to.equal(title(short));
      });

      it('the link of the second timeline keeps the reader there', async () => {
        const [first, second] = await page(named, named);
        const index = titles(second!).indexOf(title(short));
        const link = parts(second!, 'link')[index]!;
        link.focus();
        const before = scrollY;
        await follow(link);
        expect(location.hash).to.equal(address(short));
        expect(second!.shadowRoot!.activeElement === link, 'focus').to.be.true;
        expect([isOpen(first!), at(first!), scrollY]).to.deep.equal([false, '', before]);
      });

      it('of two timelines that have it the first shows it, and the other keeps still', async () => {
        const expansions = gather('case-expand');
        const [first, second] = await page(named, named);
        await go(address(hidden));
        expect([at(first!), isOpen(first!), isOpen(second!)]).to.deep.equal([title(hidden), true, false]);
        const top = scrollY;
        for (const timeline of [first!, second!]) timeline.requestUpdate();
        await later(50);
        expect([at(first!), at(second!), scrollY, expansions.length]).to.deep.equal([title(hidden), '', top, 1]);
      });

      it('of two timelines the one that has it', async () => {
        const [first, second] = await page(`${named} to="1990"`, named);
        await go(address(short));
        expect([at(first!), at(second!)]).to.deep.equal(['', title(short)]);
      });

      it('the first in the page, not the first that came', async () => {
        const [second] = await page(named);
        second!.insertAdjacentHTML('beforebegin', tag('case-timeline', named));
        const first = second!.previousElementSibling as CaseTimeline;
        await first.updateComplete;
        await go(address(short));
        expect([at(first), at(second!)]).to.deep.equal([title(short), '']);
      });

      it('also of two in one shadow root, of which the first came later', async () => {
        const host = await fixture<HTMLElement>('<div></div>');
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = tag('case-timeline', named);
        root.firstElementChild!.insertAdjacentHTML('beforebegin', tag('case-timeline', named));
        const [first, second] = [...root.querySelectorAll('case-timeline')] as [CaseTimeline, CaseTimeline];
        await Promise.all([first.updateComplete, second.updateComplete]);
        await go(address(short));
        expect([at(first), at(second)]).to.deep.equal([title(short), '']);
      });

      it('and one that is slotted in front of one in the shadow', async () => {
        const host = await fixture<HTMLElement>(`<div>${tag('case-timeline', named)}</div>`);
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = `<slot></slot>${tag('case-timeline', named)}`;
        const [slotted, shadow] = [host.firstElementChild as CaseTimeline, root.querySelector('case-timeline')!];
        await Promise.all([slotted.updateComplete, shadow.updateComplete]);
        await go(address(short));
        expect([at(slotted), at(shadow)]).to.deep.equal([title(short), '']);
      });

      it('not one that is out of sight, where another is seen', async () => {
        const column =
          await fixture<HTMLElement>(`<div><details><summary>More</summary>${tag('case-timeline', named)}</details>
          <p style="visibility:hidden">${tag('case-timeline', named)}</p>${tag('case-timeline', named)}</div>`);
        const timelines = [...column.querySelectorAll('case-timeline')];
        await Promise.all(timelines.map((timeline) => timeline.updateComplete));
        await go(address(hidden));
        expect([timelines.map(at), timelines.map(isOpen)]).to.deep.equal([
          ['', '', title(hidden)],
          [false, false, true],
        ]);
      });

      for (const [what, before, after] of [
        ['a closed disclosure', '<details><summary>More</summary>', '</details>'],
        ['what is hidden until it is found', '<div hidden="until-found">', '</div>'],
        ['one in the other', '<div hidden="until-found"><details><summary>More</summary>', '</details></div>'],
      ] as const) {
        it(`in ${what}, where none is seen: that opens`, async () => {
          const column = await fixture<HTMLElement>(`<div>${before}${tag('case-timeline', named)}${after}</div>`);
          const timeline = column.querySelector('case-timeline')!;
          await timeline.updateComplete;
          await go(address(hidden));
          expect([
            at(timeline),
            isOpen(timeline),
            timeline.checkVisibility({ contentVisibilityAuto: true }),
          ]).to.deep.equal([title(hidden), true, true]);
          const { top, bottom } = timeline.shadowRoot!.activeElement!.getBoundingClientRect();
          expect([top >= 0, bottom <= innerHeight], `${top} to ${bottom}`).to.deep.equal([true, true]);
        });
      }

      it('so across shadow roots', async () => {
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
        expect([first, column.querySelector('case-timeline')!, third].map(at)).to.deep.equal([title(short), '', '']);
      });

      it('a timeline that is not in the page any more is not asked', async () => {
        const [first, second] = await page(named, named);
        first!.remove();
        await go(address(short));
        expect([at(second!), isOpen(first!)]).to.deep.equal([title(short), false]);
      });

      it('a timeline that comes later does not take the reader away', async () => {
        const [first] = await page(named);
        await go(address(hidden));
        first!.insertAdjacentHTML('beforebegin', tag('case-timeline', named));
        const late = first!.previousElementSibling as CaseTimeline;
        await late.updateComplete;
        await later();
        expect([at(first!), at(late), isOpen(late)]).to.deep.equal([title(hidden), '', false]);
      });

      it('a timeline that comes later takes it where none had it', async () => {
        const [first] = await page(`${named} to="1990"`);
        await go(address(hidden));
        first!.insertAdjacentHTML('afterend', tag('case-timeline', named));
        const late = first!.nextElementSibling as CaseTimeline;
        await late.updateComplete;
        await later();
        expect([at(first!), at(late)]).to.deep.equal(['', title(hidden)]);
      });

      for (const [what, hash] of [
        ['an event that is not there', `#case:${id}/no-such-event`],
        ['a case that is not there', `#case:nobody/${short.id}`],
        ['another case’s event', `#case:${CASES.find((each) => each.id !== id)!.id}/${short.id}`],
        ['no event', `#case:${id}/`],
        ['a case alone', `#case:${id}`],
        ['nothing after the colon', '#case:'],
        ['more than an event', `#case:${id}/${short.id}/more`],
        ['an escape that is none', '#case:%E0%A4%A/%'],
        ['markup', '#case:<img src=x onerror=alert(1)>/x'],
        ['a place of the page', '#section-2'],
        ['the event’s id alone', `#${short.id}`],
        ['an empty one', '#'],
      ] as const) {
        it(`${what}, ${hash}: nothing happens`, async () => {
          const expansions = gather('case-expand');
          const [timeline] = await page(named);
          timeline!.previousElementSibling!.insertAdjacentHTML('afterbegin', '<button>Where the reader is</button>');
          document.querySelector<HTMLElement>('p button')!.focus();
          const before = scrollY;
          await go(hash);
          expect([document.activeElement!.localName, isOpen(timeline!), scrollY, expansions.length]).to.deep.equal([
            'button',
            false,
            before,
            0,
          ]);
          expect(location.hash).to.equal(new URL(hash, href).hash);
        });
      }

      it('an event that is not in view on the timeline’s day: nothing happens', async () => {
        const [timeline] = await page(`${named} as-of="${busy}"`);
        await go(address(every.at(-1)!));
        expect([at(timeline!), isOpen(timeline!)]).to.deep.equal(['', false]);
      });

      it('an event that comes into view with the slider does not take the focus from it', async () => {
        const column = await fixture<HTMLElement>(
          `<case-file ${named} as-of="${busy}"><case-scrubber></case-scrubber>${spacer}${tag('case-timeline')}</case-file>`,
        );
        const [scrubber, timeline] = [column.querySelector('case-scrubber')!, column.querySelector('case-timeline')!];
        await timeline.updateComplete;
        const last = every.at(-1)!;
        await go(address(last));
        expect(at(timeline), 'the test needs one that is not in view').to.equal('');
        const slider = part(scrubber, 'slider');
        slider.focus();
        for (const key of ['ArrowRight', 'End', 'Home', 'End']) {
          await sendKeys({ press: key });
          await later();
          await timeline.updateComplete;
          await later();
        }
        expect(timeline.hasEvent(id, last.id), 'the test needs it in view').to.be.true;
        expect([scrubber.shadowRoot!.activeElement === slider, at(timeline), scrollY, isOpen(timeline)]).to.deep.equal([
          true,
          '',
          0,
          false,
        ]);
      });

      it('Escape closes the list that was opened for the event', async () => {
        const [timeline] = await page(named);
        await go(address(other));
        timeline!.shadowRoot!.activeElement!.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
        );
        await timeline!.updateComplete;
        await later();
        expect([isOpen(timeline!), timeline!.shadowRoot!.activeElement?.localName]).to.deep.equal([false, 'button']);
      });

      it('another widget on the case does nothing with it', async () => {
        const element = await draw('case-ruling-card', named);
        const before = words(element.shadowRoot);
        await go(address(short));
        expect(words(element.shadowRoot)).to.equal(before);
      });
    });
  }

  describe('with a document that comes later', () => {
    it('is followed then', async () => {
      history.replaceState(null, '', '#case:served/two');
      const [first, late] = await page('', `src="${caseServer}/late.json?id=deep-link"`);
      await until(() => at(late!) !== '');
      expect([at(first!), at(late!)]).to.deep.equal(['', 'It goes on']);
    });

    it('not when another had it first', async () => {
      history.replaceState(null, '', '#case:served/one');
      const [late, first] = await page(
        `src="${caseServer}/late.json?id=deep-link-2"`,
        `src="${caseServer}/good.json?id=deep-link-2"`,
      );
      await until(() => at(first!) !== '');
      await until(() => titles(late!).length > 0);
      await later(50);
      expect([at(late!), at(first!)]).to.deep.equal(['', 'It begins']);
    });
  });
});
