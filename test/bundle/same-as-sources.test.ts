/** Minification removes white space from templates. The bundle must still draw exactly what the sources draw. */
import { expect } from '@open-wc/testing';
import { addScript, BUNDLE, drawn, openPage } from './page.js';

const SOURCES = '/src/index.ts';

const ELEMENTS = [
  '<case-status-badge></case-status-badge>',
  '<case-status-badge compare></case-status-badge>',
  '<case-status-badge variant="banner" compare></case-status-badge>',
  '<case-timeline></case-timeline>',
  '<case-asylum-map></case-asylum-map>',
  '<case-ruling-card></case-ruling-card>',
  '<case-file><case-scrubber></case-scrubber><case-timeline></case-timeline></case-file>',
];

/** The rendered text and the size of everything in the element, with all lists open. */
async function drawnBy(script: string, html: string): Promise<unknown> {
  const page = await openPage(html);
  await addScript(page, script);
  await drawn(page);
  const found = [];
  for (const element of page.document.querySelectorAll<HTMLElement>('body *')) {
    for (const target of element.shadowRoot?.querySelectorAll<HTMLElement>('summary, [part~="more"]') ?? [])
      target.click();
    await drawn(page);
    const { width, height } = element.getBoundingClientRect();
    const base = element.shadowRoot?.querySelector<HTMLElement>('[part~="base"]');
    found.push({ name: element.localName, width, height, text: base?.innerText });
  }
  page.close();
  return found;
}

describe('the bundle draws the same text in the same size as the sources', () => {
  for (const element of ELEMENTS) {
    for (const day of ['2012-08-16', '2021-01-06', '2024-06-26']) {
      it(`${element} as of ${day}`, async () => {
        const html = `<div style="inline-size: 30rem">${element.replaceAll(/<(case-(?!scrubber)[a-z-]+)/g, `<$1 as-of="${day}"`)}</div>`;
        const expected = await drawnBy(SOURCES, html);
        expect(JSON.stringify(expected)).to.include(day.slice(0, 4));
        expect(await drawnBy(BUNDLE, html)).to.deep.equal(expected);
      });
    }
  }
});
