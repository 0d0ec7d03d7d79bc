/** The built bundle in a publisher's page: loaded late, twice, beside an older copy, beside a name that is taken. */
import { expect, waitUntil } from '@open-wc/testing';
import { addScript, BUNDLE, drawn, openPage, SAID, textOf, WIDGETS, type Page } from './page.js';

const TAG = `<script type="module" src="${BUNDLE}"></script>`;

function expectDrawn(page: Page): void {
  for (const [name, said] of Object.entries(SAID)) {
    expect(textOf(page.document.querySelector(name)), name).to.include(said);
    const fallback = page.document.querySelector(name)!.firstElementChild;
    if (fallback) expect(fallback.checkVisibility(), `the fallback of ${name}`).to.be.false;
  }
}

/** @returns the URL of an "older" build: the same bundle with other words, so that the tests can distinguish it */
async function older(): Promise<string> {
  const source = await (await fetch(BUNDLE)).text();
  const changed = source.replaceAll('As of ', 'OLD As of ').replace(/\/\/# sourceMappingURL.*$/m, '');
  expect(changed.length, 'the bundle contains the words to replace').to.be.greaterThan(
    source.replace(/\/\/# sourceMappingURL.*$/m, '').length,
  );
  return URL.createObjectURL(new Blob([changed], { type: 'text/javascript' }));
}

describe('the bundle', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const [what, body] of [
    ['before the elements', TAG + WIDGETS],
    ['after the elements', WIDGETS + TAG],
    ['twice', TAG + WIDGETS + TAG],
    ['twice, by two addresses', TAG + WIDGETS + `<script type="module" src="${BUNDLE}?v=2"></script>`],
    ['async', `<script type="module" async src="${BUNDLE}"></script>${WIDGETS}`],
    [
      'twice, by two addresses, async',
      `<script type="module" async src="${BUNDLE}?a"></script><script type="module" async src="${BUNDLE}?b"></script>${WIDGETS}`,
    ],
  ] as const) {
    it(`works with the script tag ${what}`, async () => {
      page = await openPage(body);
      await drawn(page);
      expectDrawn(page);
      expect(page.heard).to.deep.equal([]);
    });
  }

  it('draws elements that were in the page long before the script', async () => {
    page = await openPage(WIDGETS);
    const badge = page.document.querySelector('case-status-badge')!;
    expect(badge.shadowRoot).to.be.null;
    expect((badge as HTMLElement).innerText).to.equal('“Extradition refused”');
    await addScript(page, BUNDLE);
    await drawn(page);
    expectDrawn(page);
    expect(page.document.querySelector('case-status-badge')).to.equal(badge);
    expect(page.heard).to.deep.equal([]);
  });

  it('uses attributes and properties that were set before the script loaded', async () => {
    page = await openPage('<case-timeline></case-timeline><case-ruling-card></case-ruling-card>');
    const [timeline, card] = [
      page.document.querySelector('case-timeline')!,
      page.document.querySelector('case-ruling-card')!,
    ];
    timeline.setAttribute('as-of', '2012-08-16');
    Object.assign(card, { asOf: '2021-01-05' });
    await addScript(page, BUNDLE);
    await drawn(page);
    expect(textOf(timeline)).to.include('As of 16 August 2012');
    expect(textOf(card)).to.include(SAID['case-ruling-card']);
    Object.assign(card, { asOf: '2012-05-30' });
    await drawn(page);
    expect(textOf(card), 'a property set before must not shadow the accessor').to.include('UK Supreme Court');
  });

  it('sends case-load to listeners that were added before the script loaded', async () => {
    page = await openPage(
      WIDGETS,
      "window.loads = []; addEventListener('case-load', (event) => loads.push(event.target.localName));",
    );
    await addScript(page, BUNDLE);
    await drawn(page);
    await addScript(page, `${BUNDLE}?again`);
    await drawn(page);
    const { loads } = page.window as unknown as { loads: string[] };
    expect(loads.sort()).to.deep.equal(Object.keys(SAID).sort());
  });

  it('after an older copy, the older one draws and nothing is thrown', async () => {
    page = await openPage(WIDGETS);
    await addScript(page, await older());
    await addScript(page, BUNDLE);
    await drawn(page);
    expect(textOf(page.document.querySelector('case-timeline'))).to.include('OLD As of 6 January 2021');
    expectDrawn(page);
    expect(page.heard).to.deep.equal([]);
  });

  it('before an older copy, the newer one draws', async () => {
    page = await openPage(WIDGETS);
    await addScript(page, BUNDLE);
    await addScript(page, await older());
    await drawn(page);
    expect(textOf(page.document.querySelector('case-timeline'))).not.to.include('OLD');
    expectDrawn(page);
    expect(page.heard).to.deep.equal([]);
  });

  it('elements of one copy find a case that was registered with the other', async () => {
    page = await openPage('<case-status-badge case="other">Fallback</case-status-badge>');
    await addScript(page, await older());
    await drawn(page);
    const script = page.document.createElement('script');
    script.type = 'module';
    script.textContent = `
      import { registerCase } from '${BUNDLE}';
      const other = await (await fetch('/dist/assange.json')).json();
      window.problems = registerCase({ ...other, id: 'other' });
      dispatchEvent(new Event('registered'));`;
    const registered = new Promise((resolve) => {
      page.window.addEventListener('registered', resolve, { once: true });
    });
    page.document.head.append(script);
    await registered;
    await drawn(page);
    expect((page.window as unknown as { problems: unknown }).problems).to.deep.equal([]);
    expect(textOf(page.document.querySelector('case-status-badge'))).to.include(
      'Free in Australia after a guilty plea',
    );
    expect(page.heard).to.deep.equal([]);
  });

  it('the built-in case does not replace a case that the publisher registered under the same id', async () => {
    page = await openPage('<case-status-badge variant="banner"></case-status-badge>');
    const script = page.document.createElement('script');
    script.type = 'module';
    script.textContent = `
      import { registerCase } from '${BUNDLE}';
      const own = await (await fetch('/dist/assange.json')).json();
      registerCase({ ...own, title: 'Our own title' });
      await import('${BUNDLE}?second');
      dispatchEvent(new Event('registered'));`;
    const registered = new Promise((resolve) => {
      page.window.addEventListener('registered', resolve, { once: true });
    });
    page.document.head.append(script);
    await registered;
    await drawn(page);
    expect(textOf(page.document.querySelector('case-status-badge'))).to.include('Our own title');
  });

  it('leaves an element alone that the page defined before under the same name', async () => {
    page = await openPage(
      WIDGETS,
      "customElements.define('case-timeline', class extends HTMLElement { connectedCallback() { this.textContent = 'Theirs'; } });",
    );
    await addScript(page, BUNDLE);
    await drawn(page);
    expect(page.document.querySelector('case-timeline')!.textContent).to.match(/^Theirs/);
    expect(page.document.querySelector('case-timeline')!.shadowRoot).to.be.null;
    expect(textOf(page.document.querySelector('case-status-badge'))).to.include(SAID['case-status-badge']);
    expect(page.heard).to.deep.equal([]);
  });

  it('an element still works after it was moved into another document', async () => {
    page = await openPage(TAG + WIDGETS);
    await drawn(page);
    const other = await openPage(TAG);
    const badge = page.document.querySelector('case-status-badge')!;
    other.document.body.append(badge);
    await drawn(other);
    expect(textOf(badge)).to.include(SAID['case-status-badge']);
    other.close();
    expect(page.heard).to.deep.equal([]);
    expect(other.heard).to.deep.equal([]);
  });

  it('shows the fallback content when the case is unknown', async () => {
    page = await openPage(`${TAG}<case-timeline case="nobody"><p>Fallback</p></case-timeline>`);
    await drawn(page);
    expect(page.document.querySelector('p')!.checkVisibility()).to.be.true;
    // A case may still be registered for five seconds after the page has loaded.
    await waitUntil(() => page.heard.length, 'an error in the console', { timeout: 8000 });
    expect(page.heard).to.have.length(1);
    expect(page.heard[0]).to.match(/^error: <case-timeline>:.*"nobody"/);
  });

  it('shows fallback content that the page adds after the element', async () => {
    page = await openPage('<div></div>');
    await addScript(page, BUNDLE);
    // A browser parses a long page like this: the start tag, a pause, then the content.
    const reader = page.document.implementation.createHTMLDocument();
    page.document.querySelector('div')!.append(page.document.adoptNode(reader.createElement('case-timeline')));
    const timeline = page.document.querySelector('case-timeline')!;
    timeline.setAttribute('case', 'nobody');
    await drawn(page);
    timeline.innerHTML = '<p>Fallback</p>';
    await drawn(page);
    expect(page.document.querySelector('p')!.checkVisibility()).to.be.true;
  });
});
