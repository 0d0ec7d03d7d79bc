/** Deep links: `#case:assange/EVENT-ID` in the URL focuses that event in a timeline. */
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessibleName, CASES, draw, gather, part, parts, tag, words } from '../support.js';
import {
  wait,
  go,
  clickLink,
  focusedTitle,
  titles,
  isOpen,
  spacer,
  page,
  ROWS,
  setUpDeepLinks,
  changeUrl,
  href,
} from './deep-links.js';

describe('deep links', () => {
  setUpDeepLinks();

  for (const { id, named, every, short, hidden, other, busy } of ROWS) {
    describe(id, () => {
      const address = (event: { id: string }): string => `#case:${id}/${event.id}`;
      const title = (event: { title: unknown }): string => words({ textContent: String(event.title) } as Node);

      for (const [what, event, opens] of [
        ['in the short list', short, false],
        ['that only the whole list has', hidden, true],
      ] as const) {
        for (const [when, arrive] of [
          [
            'when the hash changes',
            async () => {
              const [timeline] = await page(named);
              await go(address(event));
              return timeline!;
            },
          ],
          [
            'when the page loads with the hash',
            async () => {
              history.replaceState(null, '', address(event));
              const [timeline] = await page(named);
              await wait();
              return timeline!;
            },
          ],
        ] as const) {
          it(`an event ${what}, ${when}: ${opens ? 'opened, ' : ''}visible and focused`, async () => {
            const expansions = gather('case-expand');
            const timeline = await arrive();
            expect(focusedTitle(timeline)).to.equal(title(event));
            expect(isOpen(timeline)).to.equal(opens);
            expect(expansions.map(({ detail }) => detail as unknown)).to.deep.equal(opens ? [{ expanded: true }] : []);
            const { top, bottom } = timeline.shadowRoot!.activeElement!.getBoundingClientRect();
            expect([top >= 0, bottom <= innerHeight], `${top} to ${bottom}`).to.deep.equal([true, true]);
            scrollTo(0, 0);
            timeline.heading = 'Drawn again';
            await timeline.updateComplete;
            await wait();
            expect(scrollY, 'once only').to.equal(0);
          });
        }
      }

      it('one event after another, and back in the history', async () => {
        const [timeline] = await page(named);
        await go(address(short));
        await go(address(hidden));
        expect(focusedTitle(timeline!)).to.equal(title(hidden));
        const back = new Promise((resolve) => {
          addEventListener('hashchange', resolve, { once: true });
        });
        history.back();
        await back;
        await wait();
        expect(location.hash).to.equal(address(short));
        expect(focusedTitle(timeline!)).to.equal(title(short));
      });

      it('each event has a link with its title in the accessible name', async () => {
        const [timeline] = await page(named);
        part(timeline!, 'more').click();
        await timeline!.updateComplete;
        const { href: here } = location;
        expect(parts(timeline!, 'link').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal(
          every.map((event) => here + address(event)),
        );
        expect(await accessibleName(parts(timeline!, 'link')[0]!)).to.equal(`Link to: ${titles(timeline!)[0]}`);
      });

      it('the link leads to the same page if that has a <base>', async () => {
        history.replaceState(null, '', '#elsewhere');
        const base = document.head.appendChild(document.createElement('base'));
        base.href = 'https://example.org/articles/';
        try {
          const [timeline] = await page(named);
          const link = parts(timeline!, 'link')[0] as HTMLAnchorElement;
          expect(link.href).to.equal(
            location.href.replace('#elsewhere', '') + address({ id: link.href.replace(/.*\//, '') }),
          );
          await clickLink(link);
          expect(location.hash).to.equal(link.hash);
        } finally {
          base.remove();
        }
      });

      it('the link follows the page’s URL when a script changes it', async () => {
        const [timeline] = await page(named);
        const link = parts(timeline!, 'link')[0] as HTMLAnchorElement;
        expect(link.getAttribute('href')).to.match(new RegExp(`^#case:${id}/[^/]+$`));
        changeUrl();
        expect(link.href).to.equal(location.href + link.getAttribute('href')!);
      });

      it('the same event again, after another hash', async () => {
        const [timeline] = await page(named);
        for (let n = 0; n < 2; n++) {
          await go(address(hidden));
          expect(focusedTitle(timeline!), `time ${n}`).to.equal(title(hidden));
          (document.activeElement as HTMLElement).blur();
          await go('#section-2');
          expect(focusedTitle(timeline!)).to.equal('');
        }
      });

      for (const [what, between] of [
        [
          'at once',
          async () => {
            await wait();
          },
        ],
        [
          'after another hash',
          async () => {
            await go('#section-2');
          },
        ],
      ] as const) {
        it(`a link on the page, followed again ${what}`, async () => {
          const [timeline] = await page(named);
          timeline!.previousElementSibling!.insertAdjacentHTML(
            'afterbegin',
            `<a href="${address(hidden)}">The event</a>`,
          );
          const link = document.querySelector<HTMLAnchorElement>('p a')!;
          for (let n = 0; n < 3; n++) {
            link.focus();
            scrollTo(0, 0);
            // A real key press of the reader.
            await sendKeys({ press: 'Enter' });
            await wait(50);
            expect([focusedTitle(timeline!), scrollY > 0], `time ${n}`).to.deep.equal([title(hidden), true]);
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
        it(`a link that is clicked with ${what} opens elsewhere: nothing happens on this page`, async () => {
          const [first, second] = await page(named, named);
          const stay = (event: Event): void => {
            event.preventDefault();
          };
          const click = (link: Element): void => {
            link.dispatchEvent(new MouseEvent('click', { ...init, bubbles: true, composed: true, cancelable: true }));
          };
          // Added after the library’s own listener, so that the test opens no tab.
          addEventListener('click', stay);
          try {
            click(parts(second!, 'link')[titles(second!).indexOf(title(short))]!);
            await wait();
            expect([focusedTitle(first!), focusedTitle(second!)]).to.deep.equal(['', '']);
            await go(address(short));
            expect([focusedTitle(first!), focusedTitle(second!)], 'the hash is followed afterwards').to.deep.equal([
              title(short),
              '',
            ]);
            (document.activeElement as HTMLElement).blur();
            first!.insertAdjacentHTML('beforebegin', `<a href="${address(short)}">The event</a>`);
            click(first!.previousElementSibling!);
            await wait();
            expect([focusedTitle(first!), focusedTitle(second!)], 'it is not followed again').to.deep.equal(['', '']);
          } finally {
            removeEventListener('click', stay);
          }
        });
      }

      it('a link to another event focuses that event', async () => {
        const [timeline] = await page(named);
        await go(address(hidden));
        expect(focusedTitle(timeline!)).to.equal(title(hidden));
        timeline!.insertAdjacentHTML('beforebegin', `<a href="${address(short)}">The other event</a>`);
        await clickLink(timeline!.previousElementSibling as HTMLElement);
        expect(focusedTitle(timeline!)).to.equal(title(short));
      });

      it('following a link of the second timeline keeps the focus there', async () => {
        const [first, second] = await page(named, named);
        const index = titles(second!).indexOf(title(short));
        const link = parts(second!, 'link')[index]!;
        link.focus();
        const before = scrollY;
        await clickLink(link);
        expect(location.hash).to.equal(address(short));
        expect(second!.shadowRoot!.activeElement === link, 'focus').to.be.true;
        expect([isOpen(first!), focusedTitle(first!), scrollY]).to.deep.equal([false, '', before]);
      });

      for (const [what, hash] of [
        ['an unknown event', `#case:${id}/no-such-event`],
        ['an unknown case', `#case:nobody/${short.id}`],
        ['another case’s event', `#case:${CASES.find((each) => each.id !== id)!.id}/${short.id}`],
        ['no event', `#case:${id}/`],
        ['only a case', `#case:${id}`],
        ['nothing after the colon', '#case:'],
        ['a path after the event', `#case:${id}/${short.id}/more`],
        ['an invalid escape', '#case:%E0%A4%A/%'],
        ['markup', '#case:<img src=x onerror=alert(1)>/x'],
        ['an id on the page', '#section-2'],
        ['only the event’s id', `#${short.id}`],
        ['an empty hash', '#'],
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
        expect([focusedTitle(timeline!), isOpen(timeline!)]).to.deep.equal(['', false]);
      });

      it('an event that comes into view with the slider does not take the focus from the slider', async () => {
        const column = await fixture<HTMLElement>(
          `<case-file ${named} as-of="${busy}"><case-scrubber></case-scrubber>${spacer}${tag('case-timeline')}</case-file>`,
        );
        const [scrubber, timeline] = [column.querySelector('case-scrubber')!, column.querySelector('case-timeline')!];
        await timeline.updateComplete;
        const last = every.at(-1)!;
        await go(address(last));
        expect(focusedTitle(timeline), 'the test needs one that is not in view').to.equal('');
        const slider = part(scrubber, 'slider');
        slider.focus();
        for (const key of ['ArrowRight', 'End', 'Home', 'End']) {
          await sendKeys({ press: key });
          await wait();
          await timeline.updateComplete;
          await wait();
        }
        expect(timeline.hasEvent(id, last.id), 'the test needs it in view').to.be.true;
        expect([
          scrubber.shadowRoot!.activeElement === slider,
          focusedTitle(timeline),
          scrollY,
          isOpen(timeline),
        ]).to.deep.equal([true, '', 0, false]);
      });

      it('Escape closes the list that was opened for the event', async () => {
        const [timeline] = await page(named);
        await go(address(other));
        timeline!.shadowRoot!.activeElement!.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
        );
        await timeline!.updateComplete;
        await wait();
        expect([isOpen(timeline!), timeline!.shadowRoot!.activeElement?.localName]).to.deep.equal([false, 'button']);
      });

      it('another widget with the same case does not change', async () => {
        const element = await draw('case-ruling-card', named);
        const before = words(element.shadowRoot);
        await go(address(short));
        expect(words(element.shadowRoot)).to.equal(before);
      });
    });
  }
});
