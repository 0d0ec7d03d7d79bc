/**
 * `npm run bench`: what rendering all four widgets costs, side by side with the same DOM and the
 * same styles written as static HTML, in one run in one browser. Needs a build.
 */
import { readFile } from 'node:fs/promises';
import { chromium as engine } from 'playwright-core';
import { chromium } from './chromium.mjs';

const ROUNDS = 60;

const browser = await engine.launch(await chromium('UTC'));
const page = await browser.newPage({ viewport: { width: 760, height: 900 } });
const files = {
  '/': { contentType: 'text/html', body: '<!doctype html><html lang="en"><meta charset="utf-8"><body><main></main><script type="module" src="/casefile.js"></script>' },
  '/casefile.js': { contentType: 'text/javascript', body: await readFile(new URL('../dist/casefile.js', import.meta.url), 'utf8') },
};
await page.route('**/*', (route) => route.fulfill(files[new URL(route.request().url()).pathname] ?? { status: 404 }));
await page.goto('http://bench.test/');

const { widgets, html } = await page.evaluate(async (rounds) => {
  const main = document.querySelector('main');
  const tags = ['case-status-badge', 'case-timeline', 'case-asylum-map', 'case-ruling-card'];
  await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));

  const drawWidgets = async () => {
    const made = tags.map((tag) => document.createElement(tag));
    main.replaceChildren(...made);
    await Promise.all(made.map((each) => each.updateComplete));
    main.getBoundingClientRect();
    return made;
  };

  const models = (await drawWidgets()).map(({ localName, shadowRoot }) => ({
    markup: shadowRoot.innerHTML.replace(/<!--.*?-->/g, ''),
    sheets: shadowRoot.adoptedStyleSheets,
    display: localName === 'case-status-badge' ? 'span' : 'div',
  }));
  const drawHtml = () => {
    const made = models.map(({ markup, sheets, display }) => {
      const host = document.createElement(display);
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = sheets;
      root.innerHTML = markup;
      return host;
    });
    main.replaceChildren(...made);
    main.getBoundingClientRect();
  };

  const times = { widgets: [], html: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, draw] of [['widgets', drawWidgets], ['html', drawHtml]]) {
      const start = performance.now();
      await draw();
      times[name].push(performance.now() - start);
    }
  }
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return { widgets: median(times.widgets), html: median(times.html) };
}, ROUNDS);
await browser.close();

console.log(`median of ${ROUNDS} rounds, four widgets drawn and laid out at 760 px`);
console.log(`  widgets      ${widgets.toFixed(2)} ms`);
console.log(`  static HTML  ${html.toFixed(2)} ms`);
console.log(`  ratio        ${(widgets / html).toFixed(2)} (budget 1.5)`);
