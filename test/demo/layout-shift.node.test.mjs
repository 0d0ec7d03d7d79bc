/** Whether the text of the demo's article stays where it is while the script is on its way, and while the slider above it moves. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { chromium as engine } from 'playwright-core';
import sirv from 'sirv';
import { chromium } from '../chromium.mjs';
import { FONT_ROOT, fontMarkup } from '../fonts.mjs';

/** How long the script is on its way, in milliseconds: longer than the page takes to be drawn without it. */
const SCRIPT_TAKES = 700;

/** The widgets after the article have no hints: each has another width. Without them from the start: what is taken out later moves the footer. */
const PARTS_WITHOUT_HINTS = /<section id="gallery".*(?=<\/main>)/s;

const TAG = '<script type="module" src="./casefile.js">';

describe('layout shift, as the README says', () => {
  let server;
  let browser;
  let head;

  before(async () => {
    const files = sirv('dist/demo');
    const fonts = sirv(FONT_ROOT);
    server = createServer((request, response) => {
      const notFound = () => {
        response.writeHead(404).end();
      };
      const serve = () => {
        files(request, response, () => {
          fonts(request, response, notFound);
        });
      };
      setTimeout(serve, request.url.includes('casefile.js') ? SCRIPT_TAKES : 0);
    });
    head = `${await fontMarkup('/')}<style>:root:root { --serif: Tinos; --sans: Arimo }</style></head>`;
    await new Promise((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    browser = await engine.launch(await chromium('UTC'));
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens the demo in the test fonts, all of it in the window; `change` is made to its HTML first. */
  async function open(width, change) {
    const page = await browser.newPage({ viewport: { width, height: 9000 } });
    await page.route(/index\.html|\/$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()).replace('</head>', head) });
    });
    return page;
  }

  /** Loads the article and tells what moved. */
  async function moves(width, tag, counts) {
    const page = await open(width, (text) => {
      assert.ok(text.includes(TAG) && PARTS_WITHOUT_HINTS.test(text));
      return text.replace(TAG, tag).replace(PARTS_WITHOUT_HINTS, '');
    });
    await page.addInitScript(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const { node, previousRect, currentRect } of list.getEntries().flatMap(({ sources }) => sources)) {
          globalThis.shifts.push({
            what: `${node?.nodeName} ${node?.textContent.trim().slice(0, 40)}`,
            from: previousRect.y,
            to: currentRect.y,
          });
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

  for (const width of [360, 480, 700, 760, 1024, 1280]) {
    it(`the article keeps its place at ${width} px when the slider moves, on every day that the case names, and from the first move`, async () => {
      const { events } = JSON.parse(await readFile('dist/assange.json', 'utf8'));
      const days = [
        ...new Set(events.map(({ date, known = date }) => known).filter((day) => /^\d{4}-\d\d-\d\d$/.test(day))),
      ].sort();
      const page = await open(width, (text) => text);
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.waitForFunction(() =>
        document.querySelector('#watch case-scrubber')?.shadowRoot?.querySelector('[part=slider]'),
      );
      const tops = await page.evaluate(async (wanted) => {
        const file = document.querySelector('#watch case-file');
        const slider = file.querySelector('case-scrubber').shadowRoot.querySelector('[part=slider]');
        const top = () => document.querySelector('#article').getBoundingClientRect().top;
        const found = [top()];
        for (const day of wanted) {
          slider.value = Date.parse(day) / 864e5;
          slider.dispatchEvent(new Event('input', { bubbles: true }));
          await Promise.all(file.widgets.map(({ updateComplete }) => updateComplete));
          found.push(top());
        }
        return found;
      }, days);
      await page.close();
      assert.ok(days.length > 50, 'the test needs the days');
      assert.deepEqual([...new Set(tops)], [tops[0]]);
    });
  }
});
