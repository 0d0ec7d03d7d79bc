/**
 * `npm run hints`: measures how tall the widgets become in the demo and in the README's example, on every day of the
 * case where a slider moves them, and writes the heights into `demo/demo.css` and the CSS blocks of `README.md`.
 * Selectors and breakpoints are taken from there; only the numbers of `min-block-size` change.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { daysOf, moveSlider, startDemo } from '../test/demo/demo-pages.mjs';
import { breakpointsOf, inRem, readHints, withHeights } from './hint-rules.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const STYLE_SHEET = 'demo/demo.css';
const README = 'README.md';

/** The window widths to measure, in pixels, besides both sides of each breakpoint. */
const [NARROWEST, WIDEST, STEP] = [320, 1440, 40];

/** Added to the tallest height, in pixels: browsers differ by fractions of a pixel in each line. */
const AIR = 2;

/** With hints, an element would measure at least its hint; in a grid, as much as its neighbour. */
const WITHOUT_HINTS = '* { min-block-size: 0 !important; align-self: start !important; }';

/** The README's example of a slider, in a column as wide as the README says. */
const examplePage = (readme) => {
  const example = /```html\n(<case-file>[\s\S]*?)```/.exec(readme)?.[1];
  if (!example) throw new Error('README.md has no example that starts with <case-file>.');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<script type="module" src="./casefile.js"></script>
<style>
body { margin: 0 1rem; font-family: Arimo; }
main { max-inline-size: 40rem; margin-inline: auto; }
case-file > * { display: block; }
</style>
</head>
<body><main>${example}</main></body>
</html>`;
};

/** @returns the heights of the elements that the selectors find, in pixels, by selector */
const readHeights = (selectors) =>
  selectors.map((selector) => [selector, document.querySelector(selector)?.getBoundingClientRect().height]);

/** @returns the tallest height of each selector in the page at this window width */
async function measure(demo, width, { change, selectors }, days) {
  const page = await demo.open(width, change);
  await page.goto(demo.address);
  await page.addStyleTag({ content: WITHOUT_HINTS });
  await page.waitForFunction(() => document.querySelector('case-asylum-map')?.shadowRoot);
  const found = await moveSlider(page, days, readHeights, selectors);
  await page.close();
  const heights = new Map();
  for (const [selector, height] of found.flat()) {
    if (height === undefined) throw new Error(`No element matches ${selector}.`);
    heights.set(selector, Math.max(height, heights.get(selector) ?? 0));
  }
  return heights;
}

const texts = { [STYLE_SHEET]: await readFile(STYLE_SHEET, 'utf8'), [README]: await readFile(README, 'utf8') };
const days = daysOf(JSON.parse(await readFile('dist/assange.json', 'utf8')));

/** The README's first block gives the heights in the demo's article; its second one those of its example. */
const isExample = (file, selector) => file === README && selector.startsWith('case-file >');
const measuredAs = (file, selector) =>
  file === README && !isExample(file, selector) ? `article > ${selector}` : selector;

const hints = Object.entries(texts).flatMap(([file, text]) =>
  readHints(text, { onlyInFences: file === README }).map((hint) => ({
    ...hint,
    file,
    isExample: isExample(file, hint.selector),
    measured: measuredAs(file, hint.selector),
  })),
);

const widths = new Set(breakpointsOf(hints).flatMap((pixels) => [Math.floor(pixels), Math.floor(pixels) + 1]));
for (let width = NARROWEST; width <= WIDEST; width += STEP) widths.add(width);

const demo = await startDemo();
const tallest = new Map(hints.map((hint) => [hint, 0]));
for (const width of [...widths].sort((a, b) => a - b)) {
  for (const inExample of [false, true]) {
    const here = hints.filter((hint) => hint.isExample === inExample);
    const selectors = [...new Set(here.map(({ measured }) => measured))];
    const change = inExample ? () => examplePage(texts[README]) : undefined;
    const heights = await measure(demo, width, { change, selectors }, days);
    // Of the rules for one selector, the last one that matches the window applies.
    const applied = new Map(
      here.filter(({ matches }) => matches(width)).map((hint) => [`${hint.file} ${hint.selector}`, hint]),
    );
    for (const hint of applied.values())
      tallest.set(hint, Math.max(tallest.get(hint), heights.get(hint.measured) + AIR));
  }
}
await demo.close();

for (const [file, text] of Object.entries(texts)) {
  const own = [...tallest].filter(([hint, pixels]) => hint.file === file && pixels > 0);
  const fresh = withHeights(text, own);
  const changed = own.filter(([{ rem }, pixels]) => rem !== inRem(pixels));
  if (fresh !== text) await writeFile(file, fresh);
  console.log(`${file}: ${own.length} hints measured, ${changed.length} changed`);
}
