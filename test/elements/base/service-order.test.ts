/** Services that are added after the elements. This file must not import `support.ts`, which adds them first. */
import { expect, fixture } from '@open-wc/testing';
import type { CaseElement } from '../../../src/elements/base/case-element.js';
import '../../../src/elements/timeline/case-timeline.js';
import { registerCase } from '../../../src/cases/register.js';
import { small } from '../../fixtures/small.js';
import { hurry, pause, until } from '../clock.js';

const SCRIPT = `<script type="application/json" id="in-page">${JSON.stringify(small)}</script>`;
const text = (element: Element): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

describe('elements that are on the page before a service', () => {
  const { warn, error } = console;
  const written: string[] = [];
  beforeEach(() => {
    written.length = 0;
    const write = (...parts: unknown[]): void => {
      written.push(parts.map(String).join(' '));
    };
    Object.assign(console, { warn: write, error: write });
    registerCase(small);
  });
  afterEach(() => {
    Object.assign(console, { warn, error });
  });

  /** An element with `src` and one with `as-of="publication"`, in an article of this day. */
  async function page(): Promise<[CaseElement, CaseElement]> {
    const column = await fixture<HTMLElement>(
      `<article><h2>A story</h2><time itemprop="datePublished" datetime="2001-06-20">The day</time>${SCRIPT}
      <case-timeline src="#in-page"><b>Fallback</b></case-timeline>
      <case-timeline case="small" as-of="publication"></case-timeline></article>`,
    );
    const elements = [...column.querySelectorAll<CaseElement>('case-timeline')] as [CaseElement, CaseElement];
    await Promise.all(elements.map((element) => element.updateComplete));
    return elements;
  }

  it('report the missing module if the service is not added in time', async () => {
    hurry(5000);
    const [withSource, withPublication] = await page();
    expect(written, 'at first').to.deep.equal([]);
    await pause(20);
    await withPublication.updateComplete;
    expect(written.sort()).to.have.length(2);
    expect(written[1]).to.include('src needs the module "casefile/source"');
    expect(written[0]).to.include('the module "casefile/publication" is not imported');
    expect(withSource.querySelector('b')!.checkVisibility()).to.be.true;
  });

  it('use it as soon as it is added, and write no warning', async () => {
    const [withSource, withPublication] = await page();
    expect(text(withSource).trim()).to.equal('');
    expect(text(withPublication)).not.to.include('As of 20 June 2001');
    await import('../../../src/elements/base/document-service.js');
    await until(() => withSource.shadowRoot!.querySelector('[part=event]') !== null);
    await import('../../../src/elements/base/publication-service.js');
    await until(() => text(withPublication).includes('As of 20 June 2001'));
    expect(written).to.deep.equal([]);
  });
});
