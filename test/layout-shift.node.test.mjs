/** Whether the text of the demo's article stays where it is while the script is on its way. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { chromium as engine } from 'playwright-core';
import sirv from 'sirv';
import { chromium } from './chromium.mjs';

/** How long the script is on its way, in milliseconds: longer than the page takes to be drawn without it. */
const SCRIPT_TAKES = 700;

/** The widgets after the article have no hints: each has another width. Without them from the start: what is taken out later moves the footer. */
const PARTS_WITHOUT_HINTS = /<section id="gallery".*(?=<\/main>)/s;

const TAG = '<script type="module" src="./casefile.js">';

describe('layout shift while the script loads, as the README says', () => {
  let server;
  let browser;

  before(async () => {
    const files = sirv('dist/demo');
    server = createServer((request, response) => {
      setTimeout(() => files(request, response), request.url.includes('casefile.js') ? SCRIPT_TAKES : 0);
    });
    await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    browser = await engine.launch(await chromium('UTC'));
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Loads the article, all of it in the window, and tells what moved. */
  async function moves(width, tag, counts) {
    const page = await browser.newPage({ viewport: { width, height: 9000 } });
    await page.route(/index\.html|\/$/, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      assert.ok(text.includes(TAG) && PARTS_WITHOUT_HINTS.test(text));
      await route.fulfill({ response, body: text.replace(TAG, tag).replace(PARTS_WITHOUT_HINTS, '') });
    });
    await page.addInitScript(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const { node, previousRect, currentRect } of list.getEntries().flatMap(({ sources }) => sources)) {
          globalThis.shifts.push({ what: `${node?.nodeName} ${node?.textContent.trim().slice(0, 40)}`, from: previousRect.y, to: currentRect.y });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => document.querySelector('article > case-timeline')?.shadowRoot);
    await page.waitForTimeout(300);
    const found = await page.evaluate(() => globalThis.shifts);
    await page.close();
    return found.filter(counts);
  }

  for (const width of [360, 480, 650, 760, 1280]) {
    it(`no line moves up or down at ${width} px, with the size hints`, async () => {
      assert.deepEqual(await moves(width, TAG, ({ from, to }) => from !== to), []);
    });
    it(`nothing at all moves at ${width} px, with blocking="render"`, async () => {
      assert.deepEqual(await moves(width, TAG.replace('>', ' blocking="render">'), () => true), []);
    });
  }
});
