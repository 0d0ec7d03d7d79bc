/** `<case-scrubber>` moves the widgets: when the reader drags it, and when it plays. */
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { CaseElement } from '../../../src/elements/base/case-element.js';
import { registerCase } from '../../../src/cases/register.js';
import { day, iso } from '../../fixtures/build.js';
import { small } from '../../fixtures/small.js';
import { pinClock, until } from '../clock.js';
import { inWords, page, secret, STATUS_CHANGES, WIDGETS, type Page } from './scrubber-page.js';
import { all, CASES, draw, listen, NOW, part, resetPage, settled, tag, TAGS, words } from '../support.js';

const { setInterval, clearInterval, requestAnimationFrame } = globalThis;

describe('a <case-scrubber>', () => {
  pinClock(NOW);
  const heard = listen();
  before(() => {
    registerCase(small);
    registerCase(secret);
  });
  afterEach(() => {
    Object.assign(globalThis, { setInterval, clearInterval, requestAnimationFrame });
  });
  afterEach(resetPage);

  describe('moves all widgets together', () => {
    for (const { id, named, busy, other } of CASES) {
      it(`${id}: every widget shows what it shows by itself on that day`, async () => {
        const { file, to } = await page(named, `<article>${WIDGETS}</article>`);
        const selectors = ['[part=label]', '[part=title]', '[part=entry]', '[part=outcome]', '[part=as-of]'];
        const seen = (widget: Element): string[] => selectors.flatMap((selector) => all(widget, selector).map(words));
        for (const each of [busy, other, NOW, busy]) {
          await to(each);
          for (const widget of file.querySelectorAll<CaseElement>(TAGS.join())) {
            const single = await draw(widget.localName as 'case-timeline', `${named} as-of="${each}" variant="banner"`);
            expect(seen(widget).length).to.be.greaterThan(1);
            expect(seen(widget), `${widget.localName} on ${each}`).to.deep.equal(seen(single));
          }
        }
      });

      it(`${id}: dragged with the mouse`, async () => {
        const { file, slider, day: shownDay, drawn } = await page(named, WIDGETS);
        const { left, right, top, height } = slider.getBoundingClientRect();
        const y = Math.round(top + height / 2);
        const x = (share: number): number => Math.round(left + share * (right - left));
        const days: string[] = [];
        await sendMouse({ type: 'move', position: [x(1) - 10, y] });
        await sendMouse({ type: 'down' });
        try {
          for (const share of [0.75, 0.5]) {
            await sendMouse({ type: 'move', position: [x(share), y] });
            await drawn();
            days.push(shownDay());
            const told = [...file.querySelectorAll(TAGS.join())].map((widget) => words(part(widget, 'as-of')));
            expect(told).to.deep.equal(Array<string>(4).fill(`As of ${inWords(shownDay())}`));
          }
        } finally {
          await sendMouse({ type: 'up' });
        }
        const [min, max] = [Number(slider.min), Number(slider.max)];
        days.forEach((each, index) => {
          expect((day(each) - min) / (max - min)).to.be.closeTo([0.75, 0.5][index]!, 0.02);
        });
        await sendMouse({ type: 'move', position: [x(0.2), y] });
        await drawn();
        expect(shownDay(), 'after the button is let go').to.equal(days[1]);
      });
    }

    it('a widget with its own as-of does not change', async () => {
      const { file, to } = await page('', tag('case-timeline', 'as-of="2012-08-16"'));
      await to('2021-01-06');
      expect(words(part(file.lastElementChild!, 'as-of'))).to.equal('As of 16 August 2012');
    });

    it('a widget that comes later shows the day that is chosen', async () => {
      const { file, to } = await page();
      await to('2021-01-06');
      file.insertAdjacentHTML('beforeend', tag('case-timeline'));
      const widget = file.lastElementChild as CaseElement;
      await widget.updateComplete;
      expect(words(part(widget, 'as-of'))).to.equal('As of 6 January 2021');
    });

    it('scrubbers in two <case-file> do not affect each other', async () => {
      const one = await page('as-of="2021-01-06"');
      const two = await page('as-of="2021-01-06"');
      await one.to('2012-08-16');
      await two.drawn();
      expect([one.day(), two.day()]).to.deep.equal(['2012-08-16', '2021-01-06']);
    });
  });

  describe('plays', () => {
    const label = ({ play }: Page): string => play.ariaLabel ?? '';

    for (const { id, named } of CASES) {
      it(`${id}: starts at the day shown; the button pauses, and starts again from the same day`, async () => {
        const open = await page(`${named} as-of="2014-01-01"`);
        open.play.click();
        await until(() => open.day() > '2014-01-10');
        expect(label(open)).to.equal('Pause');
        open.play.click();
        await open.drawn();
        const paused = open.day();
        expect(label(open)).to.equal('Play');
        await settled();
        expect(open.day()).to.equal(paused);
        open.play.click();
        await until(() => open.day() > paused);
        expect(open.day() < '2019-01-01', open.day()).to.be.true;
        open.play.click();
      });

      it(`${id}: stops at the end`, async () => {
        const open = await page(`${named} as-of="2026-11-10"`);
        open.play.click();
        await until(() => open.day() === NOW);
        await open.drawn();
        expect(label(open)).to.equal('Play');
      });

      it(`${id}: at the end, begins again at the start`, async () => {
        const open = await page(named);
        const start = Number(open.slider.min);
        open.play.click();
        await open.drawn();
        expect(day(open.day()) - start).to.be.below(400);
        await until(() => day(open.day()) > start);
        expect(label(open)).to.equal('Pause');
        open.play.click();
      });
    }

    for (const [what, act] of [
      [
        'a key',
        async ({ slider }: Page) => {
          slider.focus();
          await sendKeys({ press: 'ArrowRight' });
        },
      ],
      [
        'the pointer',
        async ({ slider }: Page) => {
          const { left, top, width, height } = slider.getBoundingClientRect();
          await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
        },
      ],
    ] as const) {
      it(`pauses on ${what}, which also takes effect`, async () => {
        const open = await page('case="small" as-of="2002-07-05"');
        open.play.click();
        await until(() => open.day() > '2002-07-10');
        await act(open);
        await open.drawn();
        const paused = open.day();
        expect(label(open)).to.equal('Play');
        if (what === 'a key') expect(paused).to.equal(NOW);
        else expect(paused.slice(0, 4)).to.equal('2013');
        await settled();
        expect(open.day()).to.equal(paused);
      });
    }

    describe('from one change of status to the next for readers who prefer reduced motion', () => {
      /** Timers that a test sets off by hand. */
      let timers: Map<number, () => void>;
      beforeEach(async () => {
        timers = new Map();
        await emulateMedia({ reducedMotion: 'reduce' });
        let id = 0;
        globalThis.setInterval = ((run: () => void) => {
          timers.set((id += 1), run);
          return id;
        }) as unknown as typeof setInterval;
        globalThis.clearInterval = ((each: number) => {
          timers.delete(each);
        }) as typeof clearInterval;
      });
      const tick = async (open: Page): Promise<string> => {
        for (const run of [...timers.values()]) run();
        await open.drawn();
        return open.day();
      };

      for (const [id, statusChanges] of STATUS_CHANGES) {
        it(`${id}: shows each change of status, then today, and stops`, async () => {
          const open = await page(`case="${id}"`);
          open.play.click();
          await open.drawn();
          await settled();
          const start = open.day();
          expect(start, 'stands still at first').to.equal(iso(Number(open.slider.min)));
          const expected = [...statusChanges.filter((change) => change > start && change < NOW), NOW];
          const found: string[] = [];
          for (let n = 0; n < expected.length; n++) {
            expect(label(open)).to.equal('Pause');
            found.push(await tick(open));
          }
          expect(found).to.deep.equal(expected);
          await open.drawn();
          expect(label(open)).to.equal('Play');
          expect(timers.size).to.equal(0);
        });
      }

      it('pauses on a key, and leaves no timer when it is removed', async () => {
        const open = await page('case="small" as-of="2001-05-10"');
        open.play.click();
        expect(timers.size).to.equal(1);
        open.slider.focus();
        await sendKeys({ press: 'ArrowRight' });
        expect(timers.size).to.equal(0);
        open.play.click();
        expect(timers.size).to.equal(1);
        open.scrubber.remove();
        expect(timers.size).to.equal(0);
        expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
      });
    });

    for (const [what, remove] of [
      [
        'by itself',
        ({ scrubber }: Page) => {
          scrubber.remove();
        },
      ],
      [
        'with all around it',
        ({ file }: Page) => {
          file.remove();
        },
      ],
    ] as const) {
      it(`removed ${what} while it plays: no error, no more frames, and it does not play when it is added again`, async () => {
        const open = await page('case="small" as-of="2005-01-01"', WIDGETS);
        const column = open.file.parentElement!;
        const errors: Event[] = [];
        open.file.addEventListener('case-error', (event) => {
          errors.push(event);
        });
        open.scrubber.addEventListener('case-error', (event) => {
          errors.push(event);
        });
        open.play.click();
        await until(() => open.day() > '2005-01-10');
        remove(open);
        await new Promise(requestAnimationFrame);
        let frames = 0;
        globalThis.requestAnimationFrame = (run) => {
          frames += 1;
          return requestAnimationFrame(run);
        };
        for (let n = 0; n < 3; n++) await new Promise(requestAnimationFrame);
        expect(frames).to.equal(0);
        await settled();
        expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
        expect(errors).to.have.length(0);
        open.file.prepend(open.scrubber);
        column.prepend(open.file);
        await open.drawn();
        const back = words(part(open.scrubber, 'day'));
        await settled();
        expect([part(open.scrubber, 'play').ariaLabel, words(part(open.scrubber, 'day'))]).to.deep.equal([
          'Play',
          back,
        ]);
      });
    }
  });
});
