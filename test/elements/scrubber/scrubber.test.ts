/** `<case-scrubber>`: the day that the reader chooses, by key, by pointer and by the play button. */
import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { CaseScrubber } from '../../../src/index.js';
import { registerCase } from '../../../src/cases/register.js';
import { languageOf, textIn } from '../../../src/words/language.js';
import { day, iso } from '../../fixtures/build.js';
import { small } from '../../fixtures/small.js';
import { pinClock, until } from '../clock.js';
import { contrast } from '../contrast.js';
import { inWords, page, secret, STATUS_CHANGES, valueText } from './scrubber-page.js';
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
  words,
} from '../support.js';

const { caseServer } = globalThis as unknown as { caseServer: string };

describe('<case-scrubber>', () => {
  pinClock(NOW);
  const heard = listen();
  before(() => {
    registerCase(small);
    registerCase(secret);
  });
  afterEach(resetPage);

  describe('shows the days of the case', () => {
    for (const [id, statusChanges] of STATUS_CHANGES) {
      it(`${id}: a tick at every change of status, where the thumb stands on that day`, async () => {
        expect(statusChanges.length, 'the test needs some').to.be.greaterThan(3);
        for (const dir of ['ltr', 'rtl']) {
          const { scrubber, slider } = await page(`case="${id}"`, '', `dir="${dir}" style="inline-size:700px"`);
          const [min, max] = [Number(slider.min), Number(slider.max)];
          expect(iso(max)).to.equal(NOW);
          const { left, width } = slider.getBoundingClientRect();
          const thumb = 19.2;
          const expected = statusChanges.map((change) => {
            const along = (day(change) - min) / (max - min);
            return left + thumb / 2 + (dir === 'rtl' ? 1 - along : along) * (width - thumb);
          });
          const found = all(scrubber, '[part=ticks] > *')
            .map((tick) => tick.getBoundingClientRect())
            .map((rect) => (rect.left + rect.right) / 2);
          expect(found.length, dir).to.equal(expected.length);
          found.forEach((x, index) => {
            expect(x, `${dir}, ${statusChanges[index]}`).to.be.closeTo(expected[index]!, 1);
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
        it(`${id}: the years do not overlap at ${width} px`, async () => {
          const { scrubber } = await page(named, '', `style="inline-size:${width}px"`);
          const years = all(scrubber, '[part=scale] > *').map((year) => year.getBoundingClientRect());
          expect(years.length).to.be.greaterThan(1);
          expect(years.some((a, index) => years.slice(index + 1).some((b) => overlap(a, b)))).to.be.false;
          expect(scrubber.shadowRoot!.querySelector('.scrubber')!.scrollWidth).to.be.at.most(width);
        });
      }

      it(`${id}: the slider, the button and the group have names`, async () => {
        const { scrubber, slider, play } = await page(named);
        expect(await accessibleName(slider)).to.equal('Day of the case');
        expect(await accessibleName(play)).to.equal('Play');
        expect(await accessibleName(part(scrubber, 'base'))).to.equal(textIn(casefile.title, languageOf('en-GB')));
      });

      for (const scheme of ['light', 'dark'] as const) {
        it(`${id}: axe finds no problem: ${scheme}`, async () => {
          document.documentElement.style.colorScheme = scheme;
          document.body.style.cssText = 'background:Canvas;color:CanvasText';
          const { scrubber } = await page(`${named} as-of="${busy}"`);
          await expect(scrubber).to.be.accessible();
        });
      }
    }

    it('ticks, track and thumb in the reader’s own colours', async () => {
      await executeServerCommand('emulate-features', { 'forced-colors': 'active' });
      try {
        document.body.style.cssText = 'background:Canvas;color:CanvasText';
        const { scrubber } = await page();
        const shapes = [
          ...all(scrubber, '.ticks i').map((tick) => getComputedStyle(tick)),
          // The track's own style cannot be read, so this is the colour that it gets.
          { backgroundColor: getComputedStyle(part(scrubber, 'slider')).getPropertyValue('--_line') },
        ];
        expect(shapes.length).to.be.greaterThan(5);
        const probe = part(scrubber, 'ticks').appendChild(document.createElement('span'));
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
    for (const [id, statusChanges] of STATUS_CHANGES) {
      for (const [dir, forward, backward] of [
        ['ltr', 'ArrowRight', 'ArrowLeft'],
        ['rtl', 'ArrowLeft', 'ArrowRight'],
        ['ltr', 'ArrowUp', 'ArrowDown'],
        ['rtl', 'ArrowUp', 'ArrowDown'],
      ] as const) {
        if (id !== 'small' && forward === 'ArrowUp') continue;
        it(`${id}, ${dir}: ${forward} goes to each change of status, then to today; ${backward} goes back to the start`, async () => {
          const { slider, day: shownDay, drawn } = await page(`case="${id}"`, '', `dir="${dir}"`);
          const start = iso(Number(slider.min));
          slider.focus();
          const press = async (key: string): Promise<string> => {
            await sendKeys({ press: key });
            await drawn();
            return shownDay();
          };
          expect(await press('Home')).to.equal(start);
          const after = statusChanges.filter((change) => change > start && change < NOW);
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

    it('it is drawn after it is moved into one', async () => {
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
