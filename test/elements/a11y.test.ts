/**
 * Accessibility: axe in light and dark, headings, focus, forced colours, reduced motion, print, right to left, narrow
 * columns.
 */
import { expect, fixture } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import './bundle.js';
import type { CaseElement } from '../../src/elements/base/case-element.js';
import { registerCase } from '../../src/cases/register.js';
import { CaseTimeline } from '../../src/elements/timeline/case-timeline.js';
import { small } from '../fixtures/small.js';
import { pinClock } from './clock.js';
import { contrast, neededContrast } from './contrast.js';
import {
  accessibleName,
  accessibleNames,
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
  WIDGETS_ON_CASES,
  words,
} from './support.js';

it('the elements in these tests come from the built bundle', () => {
  expect(customElements.get('case-timeline')).not.to.equal(CaseTimeline);
});

/** Days on which different things are shown; fewer of the second case: these tests are the slowest. */
const daysOf = ({ id, busy, other }: Pick<(typeof CASES)[number], 'id' | 'busy' | 'other'>): string[] =>
  id === 'assange' ? [other, busy, 'latest'] : [busy, 'latest'];

/** The states of an element: its attributes, and the publisher's content inside it. */
const STATES: readonly (readonly [state: string, attributes: string, inner: string])[] = [
  ...CASES.flatMap((each) => [
    ...daysOf(each).map((day) => [`${each.id} as of ${day}`, `${each.named} as-of="${day}"`, ''] as const),
    [`${each.id} before the first event`, `${each.named} as-of="${each.before}"`, ''] as const,
  ]),
  ['an invented case with every standing', 'case="small" limit="100"', ''],
  ['fallback', 'src=""', '<p>What the publisher wrote.</p>'],
  ['failure without fallback', 'src=""', ''],
];

/** Sets the colour scheme of the page, as a publisher does. */
function paint(colorScheme: 'light' | 'dark'): void {
  document.documentElement.style.colorScheme = colorScheme;
  document.body.style.cssText = 'background:Canvas;color:CanvasText';
}

/** Every visible element of the shadow root that has text of its own. */
function texts(element: Element): HTMLElement[] {
  return all(element, '*').filter(
    (node) =>
      node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim()),
  );
}

/** The rectangle of one character of a text. */
function boxOf(text: Text, at: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, Math.min(at + 1, text.length));
  return range.getBoundingClientRect();
}

/** The element behind a text: the label of a band is above its band. */
const ground = (text: Element): Element => text.closest('.ribbon') ?? text;

/** Opens everything that can be opened, so that it is checked too. */
async function open(element: CaseElement): Promise<void> {
  for (const more of parts(element, 'more')) more.click();
  await element.updateComplete;
  await openLists(element);
}

describe('accessibility', () => {
  const heard = listen();
  pinClock(NOW);
  before(() => {
    registerCase(small);
  });
  afterEach(resetPage);

  for (const [name, variant] of WIDGETS) {
    describe(`<${name} ${variant}>`, () => {
      for (const scheme of ['light', 'dark'] as const) {
        for (const [state, attributes, inner] of STATES) {
          it(`axe finds no problem: ${scheme}, ${state}`, async () => {
            paint(scheme);
            const element = await draw(name, `${variant} ${attributes}`, { inner });
            await open(element);
            await settled(element);
            await expect(element).to.be.accessible();
          });
          it(`its text has enough contrast: ${scheme}, ${state}`, async () => {
            paint(scheme);
            const element = await draw(name, `${variant} ${attributes}`, { inner });
            await open(element);
            await settled(element);
            const found = texts(element);
            if (!inner) expect(found, 'some text').not.to.be.empty;
            for (const text of found)
              expect(contrast(text, ground(text)), `“${words(text)}”`).to.be.at.least(neededContrast(text));
          });
        }
      }
    });
  }

  for (const { row, id, name, attributes, busy, other } of WIDGETS_ON_CASES) {
    const day = `${attributes} as-of="${busy}"`;
    describe(row, () => {
      it('its glyphs have a contrast of 3 to 1 or more', async () => {
        for (const scheme of ['light', 'dark'] as const) {
          paint(scheme);
          const element = await draw(name, day);
          for (const glyph of all(element, '.glyph'))
            expect(contrast(glyph), `${scheme}: ${words(glyph.parentElement)}`).to.be.at.least(3);
        }
      });

      it('has the same text in dark and in light, in different colours', async () => {
        paint('light');
        const element = await draw(name, day);
        const colours = (): string[] => texts(element).map((text) => getComputedStyle(text).color);
        const [light, before] = [colours(), texts(element).map(words)];
        paint('dark');
        expect(texts(element).map(words)).to.deep.equal(before);
        colours().forEach((colour, index) => {
          expect(colour, before[index]).not.to.equal(light[index]);
        });
      });

      it('follows the page’s scheme, not the system’s', async () => {
        paint('light');
        const element = await draw(name, day);
        const colours = (): string[] =>
          all(element, '*').map((node) => getComputedStyle(node).color + getComputedStyle(node).backgroundColor);
        const before = colours();
        await emulateMedia({ colorScheme: 'dark' });
        expect(colours()).to.deep.equal(before);
      });

      it('inherits typeface and colour from the page', async () => {
        const column = await fixture<HTMLElement>(
          `<div style="font-family:monospace;color:rgb(1, 2, 3)">${tag(name, day)}</div>`,
        );
        const element = column.firstElementChild!;
        await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
        expect(getComputedStyle(part(element, 'base')).fontFamily).to.equal('monospace');
        expect(getComputedStyle(element).color).to.equal('rgb(1, 2, 3)');
        for (const control of all(element, 'button:not(.marker)'))
          expect(getComputedStyle(control).fontFamily).to.equal('monospace');
      });

      it('every control shows that it has the focus', async () => {
        const column = await fixture<HTMLElement>(`<div><button type="button">before</button>${tag(name, day)}</div>`);
        const element = column.lastElementChild!;
        await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
        column.querySelector('button')!.focus();
        const controls = all(element, 'a, button, summary').filter(
          (control) => control.checkVisibility({ visibilityProperty: true }) && control.getClientRects().length,
        );
        for (const control of controls) {
          await sendKeys({ press: 'Tab' });
          expect(element.shadowRoot!.activeElement, 'in the order in which they stand').to.equal(control);
          const { outlineStyle, outlineWidth } = getComputedStyle(control);
          expect(outlineStyle, words(control)).not.to.equal('none');
          expect(parseFloat(outlineWidth)).to.be.at.least(1);
        }
        await sendKeys({ press: 'Tab' });
        expect(element.shadowRoot!.activeElement, 'and out again').to.be.null;
      });

      it('every control has a name', async () => {
        const element = await draw(name, day);
        await open(element);
        for (const name of await accessibleNames(all(element, 'a, button, summary'))) expect(name).to.match(/\w/);
      });

      it('reduced motion: nothing moves', async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.be.true;
        const element = await draw(name, day);
        await open(element);
        for (const node of all(element, '*')) {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(node);
          expect([transitionDuration, animationName, scrollBehavior], node.localName).to.deep.equal([
            '0s',
            'none',
            'auto',
          ]);
        }
        expect(document.getAnimations()).to.be.empty;
      });

      it('print: controls are hidden, words and markers stay, every source is printed once', async () => {
        const element = await draw(name, day);
        await settled(element);
        const told = texts(element).filter((node) => !node.closest('[part~="more"], [part~="link"], details'));
        await emulateMedia({ media: 'print' });
        expect(matchMedia('print').matches).to.be.true;
        await settled(element);
        for (const button of parts(element, 'more')) expect(button.checkVisibility(), words(button)).to.be.false;
        for (const marker of parts(element, 'marker')) expect(marker.checkVisibility(), 'a marker').to.be.true;
        for (const node of told) expect(node.checkVisibility(), words(node)).to.be.true;
        const listed = all(element, '.sources li');
        expect(listed.length > 0, 'sources, but for a badge in its sentence').to.equal(
          parts(element, 'footer').length > 0,
        );
        const seen = listed.filter(
          (node) => node.checkVisibility({ contentVisibilityAuto: true }) && node.getClientRects().length > 0,
        );
        expect(new Set(seen.map(words)).size).to.equal(seen.length);
        const ids = (nodes: HTMLElement[]): Set<string> =>
          new Set(nodes.map((node) => words(node.querySelector('span'))));
        expect(ids(seen)).to.deep.equal(ids(listed));
      });

      for (const dir of ['rtl', 'ltr']) {
        it(`dir="${dir}": nothing overflows`, async () => {
          document.documentElement.dir = dir;
          for (const width of [280, 360, 760]) {
            const element = await draw(name, day, { width });
            await open(element);
            await settled(element);
            expectInside(element, width);
          }
        });
      }

      it('English words on a right-to-left page are set from left to right', async () => {
        document.documentElement.dir = 'rtl';
        const element = await draw(name, day, { width: 760 });
        await open(element);
        await settled(element);
        const wrong: string[] = [];
        let read = 0;
        for (const node of texts(element)) {
          for (const child of [...node.childNodes].filter((each) => each instanceof Text)) {
            const { data } = child;
            const [a, b] = [data.search(/\S/), data.trimEnd().length - 1].map((at) =>
              boxOf(child, Math.max(at, 0)),
            ) as [DOMRect, DOMRect];
            if (!a.width || !b.width || Math.abs(a.top - b.top) > 2) continue;
            read += 1;
            if (b.left < a.left) wrong.push(data.trim());
          }
        }
        expect(wrong).to.deep.equal([]);
        expect(read, 'the test needs words').to.be.greaterThan(3);
      });

      for (const date of daysOf({ id, busy, other })) {
        for (const width of id === 'assange' ? [280, 320, 360, 500, 760, 1280] : [280, 500, 1280]) {
          it(`${width}px, as of ${date}: nothing overflows`, async () => {
            await setViewport({ width: Math.max(width, 500), height: 800 });
            const element = await draw(name, `${attributes} as-of="${date}"`, { width });
            await settled(element);
            expectInside(element, width);
            await open(element);
            await settled(element);
            expectInside(element, width);
          });
        }
      }

      it('with text twice as large, at 320 px: nothing overflows', async () => {
        document.documentElement.style.fontSize = '32px';
        const element = await draw(name, day, { width: 320 });
        await settled(element);
        expectInside(element, 320);
      });

      it('forced colours: every word and glyph is visible', async () => {
        await executeServerCommand('emulate-features', { 'forced-colors': 'active' });
        try {
          expect(matchMedia('(forced-colors: active)').matches).to.be.true;
          document.body.style.cssText = 'background:Canvas;color:CanvasText';
          const element = await draw(name, day);
          await settled(element);
          for (const text of texts(element))
            expect(contrast(text, ground(text)), `“${words(text)}”`).to.be.at.least(4.5);
          for (const glyph of all(element, '.glyph')) {
            expect(getComputedStyle(glyph).stroke, 'drawn in the colour of its words').to.equal(
              getComputedStyle(glyph).color,
            );
            expect(contrast(glyph), words(glyph.parentElement)).to.be.at.least(3);
          }
          // Shapes without words: a probe in the same colour shows whether they are visible.
          const probe = document.body.appendChild(document.createElement('span'));
          for (const [selector, property] of [
            ['.band', 'backgroundColor'],
            ['.track i', 'backgroundColor'],
            ['[part~="subject"]', 'backgroundColor'],
            ['[part~="country"]', 'stroke'],
            ['[part~="arc"]', 'stroke'],
          ] as const) {
            for (const shape of all(element, selector)) {
              expect(getComputedStyle(shape).backgroundImage, `${selector}: in the reader’s own colours`).to.equal(
                'none',
              );
              probe.style.cssText = `forced-color-adjust:none;color:${getComputedStyle(shape)[property]}`;
              expect(contrast(probe), selector).to.be.at.least(3);
            }
          }
          probe.remove();
        } finally {
          await executeServerCommand('emulate-features', { 'forced-colors': 'none' });
        }
      });
    });
  }

  describe('headings', () => {
    for (const { row, id, name, variant, named, busy } of WIDGETS_ON_CASES) {
      const day = `${variant} ${named} as-of="${busy}"`;
      if (name === 'case-status-badge' && !variant) {
        it(`${id}: the inline badge has no heading: it is part of its sentence`, async () => {
          expect(all(await draw(name, day), 'h1, h2, h3, h4, h5, h6, [role="heading"], section, header, footer')).to.be
            .empty;
        });
        continue;
      }
      for (const [attributes, level] of [
        ['', 3],
        ...[1, 2, 3, 4, 5, 6].map((n) => [`heading-level="${n}"`, n] as const),
      ] as const) {
        it(`${row} ${attributes}: level ${level}`, async () => {
          const element = await draw(name, `${day} ${attributes}`);
          const headings = all(element, 'h1, h2, h3, h4, h5, h6, [role="heading"]');
          expect(headings).to.have.length(1);
          const [heading] = headings;
          const found = heading!.getAttribute('aria-level') ?? heading!.localName.slice(1);
          expect(Number(found)).to.equal(level);
          expect(await accessibleName(heading!)).to.match(/\w/);
        });
      }
      it(`${row} is a region named by its heading`, async () => {
        const element = await draw(name, `${day} heading="Where it stands"`);
        expect(await accessibleName(part(element, 'base'))).to.equal('Where it stands');
      });
      it(`${row} with a heading in the slot is named by that`, async () => {
        const element = await draw(name, day, { inner: '<em slot="heading">Slotted heading</em>' });
        expect(await accessibleName(part(element, 'base'))).to.equal('Slotted heading');
      });
    }
  });

  for (const { id, named, busy } of CASES) {
    it(`${id}, four on a page: no two names or ids clash`, async () => {
      const four = WIDGETS.slice(1).map(([name, variant]) =>
        tag(name, `${variant} ${named} as-of="${busy}" heading-level="2"`),
      );
      const page = await fixture<HTMLElement>(`<main><h1>An article</h1>${four.join('')}</main>`);
      await Promise.all(
        [...page.children]
          .slice(1)
          .map((element) => (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete),
      );
      await expect(page).to.be.accessible();
      expect(heard.thrown).to.deep.equal([]);
    });
  }
});

/** Expects that the column does not scroll, and that no text and no box crosses its edges unless it is clipped. */
function expectInside(element: HTMLElement, width: number): void {
  const column = element.parentElement!;
  const { left, right } = column.getBoundingClientRect();
  expect(column.scrollWidth, `${width}px: scrolls`).to.be.at.most(column.clientWidth);
  const outside = all(element, '*').filter((node) => {
    if (!node.checkVisibility() || (node.closest('svg') !== null && node.localName !== 'svg')) return false;
    // The ribbon has a test of its own. A rounded end of the inline badge may overflow by its padding.
    if (node.matches('.ribbon *, .pill') || node.closest('figure[part~="map"] > :not(svg)')) return false;
    if (
      [...node.getClientRects()].some((rect) => rect.width > 0 && (rect.left < left - 0.5 || rect.right > right + 0.5))
    )
      return true;
    const clips = getComputedStyle(node).overflowX !== 'visible';
    return !clips && node.clientWidth > 0 && node.scrollWidth > node.clientWidth + 1;
  });
  expect(
    outside.map((node) => `${node.localName}.${node.className} “${words(node).slice(0, 40)}”`),
    `${width}px`,
  ).to.deep.equal([]);
}
