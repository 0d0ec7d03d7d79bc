/** The article's text stays in place while the script loads, and while the slider above it moves. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { daysOf, moveSlider, startDemo } from './demo-pages.mjs';

/** How long the script takes to load, in milliseconds: longer than the page takes to render without it. */
const SCRIPT_DELAY = 700;

/**
 * The widgets below the article have no size hints, since each has another width. They are left out of the HTML:
 * removing them later would move the footer.
 */
const PARTS_WITHOUT_HINTS = /<section id="gallery".*(?=<\/main>)/s;

const TAG = '<script type="module" src="./casefile.js">';

describe('layout shift in the demo, with the documented size hints', () => {
  let demo;
  let days;

  before(async () => {
    demo = await startDemo({ scriptDelay: SCRIPT_DELAY });
    days = daysOf(JSON.parse(await readFile('dist/assange.json', 'utf8')));
  });

  after(async () => {
    await demo?.close();
  });

  /** Loads the article and returns what moved. */
  async function shifts(width, tag, counts) {
    const page = await demo.open(width, (html) => {
      assert.ok(html.includes(TAG) && PARTS_WITHOUT_HINTS.test(html));
      return html.replace(TAG, tag).replace(PARTS_WITHOUT_HINTS, '');
    });
    await page.addInitScript(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const { node, previousRect, currentRect } of list.getEntries().flatMap(({ sources }) => sources)) {
          const what = `${node?.nodeName} ${node?.textContent.trim().slice(0, 40)}`;
          globalThis.shifts.push({ what, from: previousRect.y, to: currentRect.y });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(demo.address);
    await page.waitForFunction(() => document.querySelector('article > case-timeline')?.shadowRoot);
    await page.waitForTimeout(300);
    const found = await page.evaluate(() => globalThis.shifts);
    await page.close();
    return found.filter(counts);
  }

  for (const width of [360, 480, 650, 760, 1280]) {
    it(`no line moves up or down at ${width} px`, async () => {
      assert.deepEqual(await shifts(width, TAG, ({ from, to }) => from !== to), []);
    });
    it(`nothing moves at all at ${width} px, with blocking="render"`, async () => {
      assert.deepEqual(await shifts(width, TAG.replace('>', ' blocking="render">'), () => true), []);
    });
  }

  for (const width of [360, 480, 700, 760, 1024, 1280]) {
    it(`the article stays in place at ${width} px while the slider moves over every day of the case`, async () => {
      const page = await demo.open(width);
      await page.goto(demo.address);
      const tops = await moveSlider(page, days, () => document.querySelector('#article').getBoundingClientRect().top);
      await page.close();
      assert.ok(days.length > 50, 'the test needs the days');
      assert.deepEqual([...new Set(tops)], [tops[0]]);
    });
  }
});
