/** `<case-scrubber>`: the day that the reader chooses, by key, by pointer and by the play button. */
import { expect, fixture } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Casefile } from '../../../data/casefile.js';
import type { CaseElement } from '../../../src/elements/base/case-element.js';
import type { CaseScrubber } from '../../../src/index.js';
import { registerCase } from '../../../src/cases/register.js';
import { viewOf } from '../../../src/view/view.js';
import { languageOf, textIn } from '../../../src/words/language.js';
import { caseOf, day, event, iso } from '../../fixtures/build.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import { contrast } from '../contrast.js';
import { daysOf, page, until, WIDGETS, type Page } from './stage.js';
import {
  accessibleName,
  all,
  CASES,
  draw,
  gather,
  listen,
  NOW,
  overlap,
  part,
  parts,
  resetPage,
  settled,
  shown,
  tag,
  TAGS,
  words,
} from '../support.js';

const { caseServer } = globalThis as unknown as { caseServer: string };
const { setInterval, clearInterval, requestAnimationFrame } = globalThis;

/** The days on which the status is another than the day before, by looking at the view of each day that the case names. */
function turnsOf(casefile: Casefile): string[] {
  const shownOn = (each: number): string | undefined => viewOf(casefile, each).status?.event.id;
  return daysOf(casefile)
    .filter((each) => each <= day(NOW) && shownOn(each) !== shownOn(each - 1))
    .map(iso);
}

const status = { label: 'A status', tone: 'pending' } as const;

/** One status became known when a newer one was shown already, another only after a while. */
const secret: Casefile = {
  ...caseOf(
    event('first', '2001-01-01'),
    event('a', '2001-02-01', { status }),
    event('late', '2001-03-01', { status, known: '2001-06-01' }),
    event('b', '2001-04-01', { status }),
    event('c', '2002-01-01', { status, known: '2002-05-01' }),
    event('d', '2003-01-01', { status }),
  ),
  id: 'secret',
};

const TURNS: readonly (readonly [id: string, turns: readonly string[]])[] = [
  ['small', ['2001-05-10', '2001-10-15', '2002-06-30', '2002-07-01']],
  ['secret', ['2001-02-01', '2001-04-01', '2002-05-01', '2003-01-01']],
  ...CASES.map(({ id, casefile }) => [id, turnsOf(casefile)] as const),
];

const inWords = (each: string, lang = 'en-GB'): string =>
  new Date(each).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });

/** The spaces in a date do not break. */
const valueText = (slider: Element): string => (slider.ariaValueText ?? '').replace(/\s/g, ' ');

describe('<case-scrubber>', () => {
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

  describe('shows the life of the case', () => {
    for (const [id, turns] of TURNS) {
      it(`${id}: a tick at every change of status, where the thumb stands on that day`, async () => {
        expect(turns.length, 'the test needs some').to.be.greaterThan(3);
        for (const dir of ['ltr', 'rtl']) {
          const { scrubber, slider } = await page(`case="${id}"`, '', `dir="${dir}" style="inline-size:700px"`);
          const [min, max] = [Number(slider.min), Number(slider.max)];
          expect(iso(max)).to.equal(NOW);
          const { left, width } = slider.getBoundingClientRect();
          const thumb = 19.2;
          const expected = turns.map((turn) => {
            const along = (day(turn) - min) / (max - min);
            return left + thumb / 2 + (dir === 'rtl' ? 1 - along : along) * (width - thumb);
          });
          const found = all(scrubber, '[part=ticks] > *')
            .map((tick) => tick.getBoundingClientRect())
            .map((rect) => (rect.left + rect.right) / 2);
          expect(found.length, dir).to.equal(expected.length);
          found.forEach((x, index) => {
            expect(x, `${dir}, ${turns[index]}`).to.be.closeTo(expected[index]!, 1);
          });
        }
      });
    }

    for (const { id, casefile, named, busy } of CASES) {
      it(`${id}: begins with the day that <case-file> names, and follows when that changes`, async () => {
        const { file, day: shownDay, drawn, scrubber } = await page(`${named} as-of="${busy}"`);
        expect(shownDay()).to.equal(busy);
        file.setAttribute('as-of', '2022-06-17');
        await drawn();
        expect(shownDay()).to.equal('2022-06-17');
        expect(words(part(scrubber, 'day'))).to.equal('17 June 2022');
        file.removeAttribute('as-of');
        await drawn();
        expect(shownDay()).to.equal(NOW);
      });

      for (const [lang, locale] of [
        ['en', 'en-GB'],
        ['en-US', 'en-US'],
      ] as const) {
        it(`${id}: the day in words, lang="${lang}"`, async () => {
          const { scrubber, slider } = await page(`${named} as-of="${busy}" lang="${lang}"`);
          expect(valueText(slider)).to.equal(inWords(busy, locale));
          expect(words(part(scrubber, 'day'))).to.equal(inWords(busy, locale));
        });
      }

      for (const width of [280, 360, 760]) {
        it(`${id}: years that do not cover one another, at ${width} px`, async () => {
          const { scrubber } = await page(named, '', `style="inline-size:${width}px"`);
          const years = all(scrubber, '[part=scale] > *').map((year) => year.getBoundingClientRect());
          expect(years.length).to.be.greaterThan(1);
          expect(years.some((a, index) => years.slice(index + 1).some((b) => overlap(a, b)))).to.be.false;
          expect(scrubber.shadowRoot!.querySelector('.scrubber')!.scrollWidth).to.be.at.most(width);
        });
      }

      it(`${id}: names for the slider, the button and the whole`, async () => {
        const { scrubber, slider, play } = await page(named);
        expect(await accessibleName(slider)).to.equal('Day of the case');
        expect(await accessibleName(play)).to.equal('Play');
        expect(await accessibleName(part(scrubber, 'base'))).to.equal(textIn(casefile.title, languageOf('en-GB')));
      });

      for (const scheme of ['light', 'dark'] as const) {
        it(`${id}: axe has nothing against it, ${scheme}`, async () => {
          document.documentElement.style.colorScheme = scheme;
          document.body.style.cssText = 'background:Canvas;color:CanvasText';
          const { scrubber } = await page(`${named} as-of="${busy}"`);
          await expect(scrubber).to.be.accessible();
        });
      }
    }

    it('ticks, track and thumb in the reader’s own colours', async function forcedColours() {
      const supported = await executeServerCommand('emulate-features', { 'forced-colors': 'active' }).then(
        () => true,
        () => false,
      );
      if (!supported) this.skip();
      try {
        document.body.style.cssText = 'background:Canvas;color:CanvasText';
        const { scrubber } = await page();
        const shapes = [
          ...all(scrubber, '.ticks i').map((tick) => getComputedStyle(tick)),
          getComputedStyle(part(scrubber, 'slider'), '::-webkit-slider-runnable-track'),
        ];
        expect(shapes.length).to.be.greaterThan(5);
        const probe = part(scrubber, 'ticks').appendChild(document.createElement('i'));
        for (const { backgroundColor } of shapes) {
          probe.style.cssText = `forced-color-adjust:none;color:${backgroundColor}`;
          expect(contrast(probe), backgroundColor).to.be.at.least(3);
        }
      } finally {
        await executeServerCommand('emulate-features', { 'forced-colors': 'none' });
      }
    });
  });

  describe('by key', () => {
    for (const [id, turns] of TURNS) {
      for (const [dir, forward, backward] of [
        ['ltr', 'ArrowRight', 'ArrowLeft'],
        ['rtl', 'ArrowLeft', 'ArrowRight'],
        ['ltr', 'ArrowUp', 'ArrowDown'],
        ['rtl', 'ArrowUp', 'ArrowDown'],
      ] as const) {
        if (id !== 'small' && forward === 'ArrowUp') continue;
        it(`${id}, ${dir}: ${forward} goes from turn to turn to today, ${backward} back to the start`, async () => {
          const { slider, day: shownDay, drawn } = await page(`case="${id}"`, '', `dir="${dir}"`);
          const start = iso(Number(slider.min));
          slider.focus();
          const press = async (key: string): Promise<string> => {
            await sendKeys({ press: key });
            await drawn();
            return shownDay();
          };
          expect(await press('Home')).to.equal(start);
          const after = turns.filter((turn) => turn > start && turn < NOW);
          const found: string[] = [];
          for (let n = 0; n <= after.length; n++) found.push(await press(forward));
          expect(found).to.deep.equal([...after, NOW]);
          expect(await press(forward), 'at the end').to.equal(NOW);
          const back: string[] = [];
          for (let n = 0; n <= after.length; n++) back.push(await press(backward));
          expect(back).to.deep.equal([...after.toReversed(), start]);
          expect(await press(backward), 'at the start').to.equal(start);
          expect(await press('End')).to.equal(NOW);
        });
      }
    }

    for (const [from, key, expected] of [
      ['2001-08-15', 'ArrowRight', '2001-10-15'],
      ['2001-08-15', 'ArrowLeft', '2001-05-10'],
      ['2001-05-10', 'ArrowRight', '2001-10-15'],
      ['2001-05-10', 'ArrowLeft', '1999-12-31'],
      ['2002-07-02', 'ArrowRight', NOW],
      ['2010-03-20', 'PageUp', '2011-03-20'],
      ['2010-03-20', 'PageDown', '2009-03-20'],
      ['2000-02-01', 'PageDown', '1999-12-31'],
      ['2026-06-01', 'PageUp', NOW],
      ['2010-03-20', 'Home', '1999-12-31'],
      ['2010-03-20', 'End', NOW],
    ] as const) {
      it(`${from}, ${key}: ${expected}`, async () => {
        const { file, scrubber, slider, drawn, day: shownDay } = await page(`case="small" as-of="${from}"`);
        slider.focus();
        await sendKeys({ press: key });
        await drawn();
        expect(shownDay()).to.equal(expected);
        expect(valueText(slider)).to.equal(inWords(expected));
        expect(scrubber.shadowRoot!.activeElement === slider, 'focus').to.be.true;
        expect(shown(file.lastElementChild!)).to.include(
          shown(await draw('case-status-badge', `case="small" as-of="${expected}"`)),
        );
      });
    }

    for (const [what, init] of [
      ['Alt and an arrow', { key: 'ArrowLeft', altKey: true }],
      ['Control and an arrow', { key: 'ArrowLeft', ctrlKey: true }],
      ['Command and an arrow', { key: 'ArrowLeft', metaKey: true }],
      ['Tab', { key: 'Tab' }],
      ['Escape', { key: 'Escape' }],
      ['a letter', { key: 'a' }],
    ] as const) {
      it(`${what}: left to the browser`, async () => {
        const { slider, drawn, day: shownDay } = await page('case="small" as-of="2010-03-20"');
        const press = new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true });
        slider.dispatchEvent(press);
        await drawn();
        expect([press.defaultPrevented, shownDay()]).to.deep.equal([false, '2010-03-20']);
      });
    }
  });

  describe('moves all together', () => {
    for (const { id, named, busy, other } of CASES) {
      it(`${id}: what every widget shows is what it shows by itself on that day`, async () => {
        const { file, to } = await page(named, `<article>${WIDGETS}</article>`);
        const selectors = ['[part=label]', '[part=title]', '[part=entry]', '[part=outcome]', '[part=as-of]'];
        const seen = (widget: Element): string[] => selectors.flatMap((selector) => all(widget, selector).map(words));
        for (const each of [busy, other, NOW, busy]) {
          await to(each);
          for (const widget of file.querySelectorAll<CaseElement>(TAGS.join())) {
            const alone = await draw(widget.localName as 'case-timeline', `${named} as-of="${each}" variant="banner"`);
            expect(seen(widget).length).to.be.greaterThan(1);
            expect(seen(widget), `${widget.localName} on ${each}`).to.deep.equal(seen(alone));
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

    it('a widget that names a day of its own stays', async () => {
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

    it('two scrubbers of two <case-file> do not move one another', async () => {
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
      it(`${id}: on from the day, pauses on the button and goes on from there`, async () => {
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
      it(`pauses on ${what}, which counts`, async () => {
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

    describe('from turn to turn for readers who want no motion', () => {
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

      for (const [id, turns] of TURNS) {
        it(`${id}: each turn, then today, and stops`, async () => {
          const open = await page(`case="${id}"`);
          open.play.click();
          await open.drawn();
          await settled();
          const start = open.day();
          expect(start, 'stands still at first').to.equal(iso(Number(open.slider.min)));
          const expected = [...turns.filter((turn) => turn > start && turn < NOW), NOW];
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
        'alone',
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
      it(`removed ${what} while it plays: nothing thrown, no frames, and it stands still when it is back`, async () => {
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

  describe('without a <case-file>', () => {
    for (const [what, inner, expected] of [
      ['its fallback content', '<b>Fallback</b>', ''],
      ['a plain sentence where there is none', '', 'This case cannot be shown.'],
    ] as const) {
      it(`${what}, one error, one case-error`, async () => {
        const errors = gather('case-error');
        const column = await fixture<HTMLElement>(`<div><case-scrubber>${inner}</case-scrubber></div>`);
        const scrubber = column.firstElementChild as CaseScrubber;
        await scrubber.updateComplete;
        scrubber.requestUpdate();
        await scrubber.updateComplete;
        expect(shown(scrubber)).to.equal(expected);
        expect([...column.querySelectorAll('b')].every((each) => each.checkVisibility())).to.be.true;
        expect(heard.errors).to.have.length(1);
        expect(heard.errors[0]).to.include('<case-scrubber>').and.to.include('<case-file>');
        expect(errors).to.have.length(1);
        expect([heard.warnings, heard.thrown]).to.deep.equal([[], []]);
      });
    }

    it('moved into one, it is drawn', async () => {
      const column = await fixture<HTMLElement>(
        '<div><case-scrubber></case-scrubber><case-file as-of="2021-01-06"></case-file></div>',
      );
      const scrubber = column.firstElementChild as CaseScrubber;
      await scrubber.updateComplete;
      column.lastElementChild!.append(scrubber);
      await scrubber.updateComplete;
      expect(words(part(scrubber, 'day'))).to.equal('6 January 2021');
      expect(parts(scrubber, 'error')).to.be.empty;
    });
  });

  it('with a document that comes late: its fallback, then the slider, and no errors', async () => {
    const column = await fixture<HTMLElement>(
      `<div><case-file src="${caseServer}/late.json?id=scrubber"><case-scrubber><b>Fallback</b></case-scrubber>${tag('case-timeline')}</case-file></div>`,
    );
    const scrubber = column.querySelector('case-scrubber')!;
    expect(column.querySelector('b')!.checkVisibility()).to.be.true;
    await until(() => parts(scrubber, 'slider').length > 0);
    await settled();
    expect((part(scrubber, 'slider') as HTMLInputElement).min).to.equal(String(day('2001-05-10')));
    expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
  });
});
