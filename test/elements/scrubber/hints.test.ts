/** With the size hints of the README, what stands below its example of a slider does not move. */
import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { CaseElement } from '../../../src/elements/base/case-element.js';
import type { CaseFile } from '../../../src/index.js';
import { day, iso } from '../../fixtures/build.js';
import { pinClock } from '../clock.js';
import { CASES, NOW, part, resetPage, settled } from '../support.js';
import { daysOf } from './scrubber-page.js';

/** Widths of the column, and of the window with the margins that pages have. */
const WIDTHS = [
  [300, 332],
  [328, 360],
  [358, 390],
  [384, 416],
  [385, 417],
  [398, 414],
  [480, 520],
  [488, 521],
  [544, 577],
  [560, 600],
  [640, 1280],
] as const;

describe('with the hints of the README, from the first move of the slider on, nothing below moves', () => {
  pinClock(NOW);
  afterEach(resetPage);
  let html: string;
  let css: string;
  before(async () => {
    const readme = await (await fetch('/README.md')).text();
    [, html, css] = /```html\n(<case-file>[^]*?)```[^]*?```css([^]*?)```/.exec(readme) as unknown as [
      string,
      string,
      string,
    ];
  });

  for (const font of ['Tinos', 'Arimo']) {
    for (const [width, viewport] of WIDTHS) {
      it(`${width} px of ${viewport}, ${font}`, async () => {
        await setViewport({ width: viewport, height: 800 });
        const column = await fixture<HTMLElement>(
          `<div style="inline-size:${width}px;font-family:${font}"><style>${css}</style>${html}<p>Below.</p></div>`,
        );
        await settled();
        const file = column.querySelector<CaseFile>('case-file')!;
        const slider = part(file.querySelector('case-scrubber')!, 'slider') as HTMLInputElement;
        const top = (): number => column.lastElementChild!.getBoundingClientRect().top;
        const before = top();
        const moved: string[] = [];
        for (const each of daysOf(CASES[0]!.casefile)) {
          if (each < Number(slider.min) || each > day(NOW)) continue;
          slider.value = String(each);
          slider.dispatchEvent(new Event('input'));
          await file.updateComplete;
          await Promise.all([...file.children].map((child) => (child as CaseElement).updateComplete));
          if (Math.abs(top() - before) > 1) moved.push(`${iso(each)}: ${top() - before}`);
        }
        expect(moved).to.deep.equal([]);
      });
    }
  }
});
