/** Opens the built demo, or another page beside it, in the test fonts. Needs `npm run build` first. */
import { createServer } from 'node:http';
import { chromium as engine } from 'playwright-core';
import sirv from 'sirv';
import { chromium } from '../chromium.mjs';
import { FONT_ROOT, fontMarkup } from '../fonts.mjs';

/**
 * Starts a server for the demo and a browser.
 *
 * @param scriptDelay how long the server holds back the bundle, in milliseconds
 * @returns `open(width, change)`, which makes a page whose window is `width` pixels wide and so high that nothing
 *   scrolls, and whose HTML `change` may rewrite; the demo's `address`; and `close()`
 */
export async function startDemo({ scriptDelay = 0 } = {}) {
  const files = sirv('dist/demo');
  const fonts = sirv(FONT_ROOT);
  const server = createServer((request, response) => {
    const notFound = () => response.writeHead(404).end();
    const serve = () => files(request, response, () => fonts(request, response, notFound));
    setTimeout(serve, request.url.includes('casefile.js') ? scriptDelay : 0);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await engine.launch(await chromium('UTC'));
  const head = `${await fontMarkup('/')}<style>:root:root { --serif: Tinos; --sans: Arimo }</style></head>`;
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    async open(width, change = (html) => html) {
      const page = await browser.newPage({ viewport: { width, height: 9000 } });
      await page.route(/index\.html|\/$/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: change(await response.text()).replace('</head>', head) });
      });
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/**
 * @param casefile the built-in case
 * @returns every day on which an event became public, sorted, as ISO dates
 */
export function daysOf({ events }) {
  const days = events.map(({ date, known = date }) => known).filter((day) => /^\d{4}-\d\d-\d\d$/.test(day));
  return [...new Set(days)].sort();
}

/**
 * Moves the first slider of the page to each day in turn.
 *
 * @param read runs in the page after each move, and before the first; takes `argument`
 * @returns what `read` returned, in order
 */
export async function moveSlider(page, days, read, argument) {
  await page.waitForFunction(() => document.querySelector('case-scrubber')?.shadowRoot?.querySelector('[part=slider]'));
  return page.evaluate(
    async ([wanted, code, value]) => {
      const readNow = new Function('argument', `return (${code})(argument)`);
      const file = document.querySelector('case-file');
      const slider = file.querySelector('case-scrubber').shadowRoot.querySelector('[part=slider]');
      const found = [readNow(value)];
      for (const day of wanted) {
        slider.value = Date.parse(day) / 864e5;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await file.updateComplete;
        await Promise.all([...file.querySelectorAll('*')].map(({ updateComplete }) => updateComplete));
        found.push(readNow(value));
      }
      return found;
    },
    [days, String(read), argument],
  );
}
