/**
 * `npm run bench`: measures the time to draw all four widgets, compared with the same DOM and styles as static HTML in
 * the same browser; and the time of one step of the slider. Needs a build.
 */
import { readFile } from 'node:fs/promises';
import { chromium as engine } from 'playwright-core';
import { chromium } from './chromium.mjs';

const ROUNDS = 60;
/** How often each step of the slider is measured: the median leaves out what else the machine was doing. */
const PASSES = 5;
const WIDGETS = ['case-status-badge', 'case-timeline', 'case-asylum-map', 'case-ruling-card'];

const browser = await engine.launch(await chromium('UTC'));
const files = {
  '/': {
    contentType: 'text/html',
    body: '<!doctype html><html lang="en"><meta charset="utf-8"><body><main></main><script type="module" src="/casefile.js"></script>',
  },
  '/casefile.js': {
    contentType: 'text/javascript',
    body: await readFile(new URL('../dist/casefile.js', import.meta.url), 'utf8'),
  },
};

/** Opens a new page with nothing but the bundle, so that earlier measurements leave no garbage to collect. */
async function open() {
  const page = await browser.newPage({ viewport: { width: 760, height: 900 } });
  await page.route('**/*', (route) => route.fulfill(files[new URL(route.request().url()).pathname] ?? { status: 404 }));
  await page.goto('http://bench.test/');
  await page.evaluate((tags) => Promise.all(tags.map((tag) => customElements.whenDefined(tag))), WIDGETS);
  await page.evaluate(defineHelpers);
  return page;
}

function defineHelpers() {
  /** Returns the milliseconds of one whole frame: the work, its layout, resize observers, and painting. */
  globalThis.frame = (work) =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const start = performance.now();
        work();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.now() - start);
        };
        // The message arrives after the frame.
        port2.postMessage('');
      });
    });
  globalThis.quantile = (list, share) => [...list].sort((a, b) => a - b)[Math.floor(list.length * share)];
}

let page = await open();
const { widgets, html } = await page.evaluate(
  async ([rounds, tags]) => {
    const main = document.querySelector('main');
    const drawWidgets = () => {
      main.replaceChildren(...tags.map((tag) => document.createElement(tag)));
    };
    await globalThis.frame(drawWidgets);

    const models = [...main.children].map(({ localName, shadowRoot }) => ({
      markup: shadowRoot.innerHTML.replace(/<!--.*?-->/g, ''),
      sheets: shadowRoot.adoptedStyleSheets,
      display: localName === 'case-status-badge' ? 'span' : 'div',
    }));
    const drawHtml = () => {
      main.replaceChildren(
        ...models.map(({ markup, sheets, display }) => {
          const host = document.createElement(display);
          const root = host.attachShadow({ mode: 'open' });
          root.adoptedStyleSheets = sheets;
          root.innerHTML = markup;
          return host;
        }),
      );
    };

    const times = { widgets: [], html: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, draw] of [
        ['widgets', drawWidgets],
        ['html', drawHtml],
      ])
        times[name].push(await globalThis.frame(draw));
    }
    return { widgets: globalThis.quantile(times.widgets, 0.5), html: globalThis.quantile(times.html, 0.5) };
  },
  [ROUNDS, WIDGETS],
);

console.log(`median of ${ROUNDS} rounds, four widgets drawn, laid out and painted at 760 px`);
console.log(`  widgets      ${widgets.toFixed(2)} ms`);
console.log(`  static HTML  ${html.toFixed(2)} ms`);
console.log(`  ratio        ${(widgets / html).toFixed(2)} (budget 1.5)`);

// The slider moves from the first day to the last, in steps of twelve days.
await page.close();
page = await open();
await page.evaluate((tags) => {
  document.querySelector('main').innerHTML =
    `<case-file><case-scrubber></case-scrubber>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</case-file>`;
}, WIDGETS);
const { script, frames } = await page.evaluate(async (passes) => {
  const slider = document.querySelector('case-scrubber').shadowRoot.querySelector('input');
  const file = document.querySelector('case-file');
  const widgets = [...document.querySelectorAll('case-file > *')];
  const [first, last] = [Number(slider.min), Number(slider.max)];
  const step = async (day) => {
    let drawn;
    const frame = await globalThis.frame(() => {
      const start = performance.now();
      slider.value = day;
      slider.dispatchEvent(new Event('input'));
      drawn = file.updateComplete
        .then(() => Promise.all(widgets.map((each) => each.updateComplete)))
        .then(() => performance.now() - start);
    });
    return { script: await drawn, frame };
  };
  const times = [];
  for (let pass = 0; pass < passes; pass += 1) {
    // The jump back to the start is not measured.
    await step(first);
    for (let day = first + 12, at = 0; day <= last; day += 12, at += 1) (times[at] ??= []).push(await step(day));
  }
  const median = (name) =>
    times.map((each) =>
      globalThis.quantile(
        each.map((one) => one[name]),
        0.5,
      ),
    );
  return { script: median('script'), frames: median('frame') };
}, PASSES);
const share = (list, part) =>
  [...list].sort((a, b) => a - b)[Math.min(Math.floor(list.length * part), list.length - 1)].toFixed(2);
await browser.close();

console.log(
  `\n${script.length} steps of the slider over the built-in case, with all four widgets; of each the median of ${PASSES} passes`,
);
console.log(
  `  script       ${share(script, 0.5)} ms median, ${share(script, 0.95)} ms at the 95th percentile, ${share(script, 1)} ms at the most (budget 4)`,
);
console.log(`  whole frame  ${share(frames, 0.5)} ms median, with layout, the placing of labels, and painting`);
