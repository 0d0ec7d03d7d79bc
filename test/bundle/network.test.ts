/** The bundle makes no requests, sends nothing and stores nothing. */
import { expect, waitUntil } from '@open-wc/testing';
import { addScript, BUNDLE, drawn, openPage, SAID, textOf, WIDGETS, type Page } from './page.js';

/** Records every call that can send, fetch or store something. */
const SPY = `
  window.calls = [];
  const spy = (object, name) => {
    if (!object || !(name in object)) return;
    const real = object[name];
    object[name] = function (...args) { calls.push(name + ' ' + String(args[0])); return new.target ? Reflect.construct(real, args) : real.apply(this, args); };
  };
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'Image', 'RTCPeerConnection', 'FontFace', 'BroadcastChannel']) spy(window, name);
  spy(Navigator.prototype, 'sendBeacon');
  spy(Storage.prototype, 'setItem');
  spy(Storage.prototype, 'getItem');
  spy(IDBFactory.prototype, 'open');
  spy(window.CacheStorage?.prototype, 'open');
  spy(window.CookieStore?.prototype, 'set');
  spy(window.ServiceWorkerContainer?.prototype, 'register');
  spy(History.prototype, 'pushState');
  spy(History.prototype, 'replaceState');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    get() { calls.push('cookie read'); return cookie.get.call(document); },
    set(value) { calls.push('cookie ' + value); },
  });
`;

const callsOf = (page: Page): string[] => (page.window as unknown as { calls: string[] }).calls;

/** @returns the paths that the page requested, as the browser recorded them */
const requests = ({ window }: Page): string[] =>
  window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);

async function stored(): Promise<unknown> {
  return {
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}

describe('the bundle and the network', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  it('the spies record what a page does', async () => {
    page = await openPage('', SPY);
    const script = page.document.createElement('script');
    script.textContent = `
      fetch('/package.json'); new XMLHttpRequest(); navigator.sendBeacon('/package.json'); new Image();
      sessionStorage.setItem('a', 'b'); sessionStorage.removeItem('a'); document.cookie = 'a=b';
      const request = indexedDB.open('spied');
      request.onsuccess = () => { request.result.close(); indexedDB.deleteDatabase('spied').onsuccess = () => { window.closed = true; }; };`;
    page.document.head.append(script);
    expect(callsOf(page).map((call) => call.split(' ')[0])).to.deep.equal([
      'fetch',
      'XMLHttpRequest',
      'sendBeacon',
      'Image',
      'setItem',
      'cookie',
      'open',
    ]);
    await waitUntil(() => requests(page).includes('/package.json'));
    // Nothing that was stored may remain for the next test.
    await waitUntil(() => 'closed' in page.window);
    document.cookie = 'a=; max-age=0';
  });

  it('makes no request, sets no cookie and stores nothing, from loading to the last click', async () => {
    const before = await stored();
    page = await openPage(WIDGETS, SPY);
    await addScript(page, BUNDLE);
    await drawn(page);
    for (const [name, said] of Object.entries(SAID)) expect(textOf(page.document.querySelector(name))).to.include(said);
    for (const name of Object.keys(SAID)) {
      const root = page.document.querySelector(name)!.shadowRoot!;
      for (const target of root.querySelectorAll<HTMLElement>('button, summary')) target.click();
    }
    await drawn(page);
    for (const day of ['2012-08-16', 'latest', 'nonsense']) {
      for (const name of Object.keys(SAID)) page.document.querySelector(name)!.setAttribute('as-of', day);
      await drawn(page);
    }
    page.document.querySelector('case-timeline')!.setAttribute('case', 'nobody');
    await drawn(page);
    // A beacon may be sent a moment later.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(callsOf(page)).to.deep.equal([]);
    expect(requests(page)).to.deep.equal([BUNDLE]);
    expect(await stored()).to.deep.equal(before);
  });

  it('adds nothing to the global scope but its registry', async () => {
    page = await openPage(WIDGETS);
    const own = (): PropertyKey[] => Reflect.ownKeys(page.window);
    const before = new Set(own());
    await addScript(page, BUNDLE);
    await drawn(page);
    // Lit records its versions there.
    const added = own()
      .filter((key) => !before.has(key))
      .map(String)
      .filter((key) => !/^(lit|reactiveElement)/.test(key));
    expect(added.filter((key) => !/^Symbol\(casefile/.test(key))).to.deep.equal([]);
    expect(page.document.head.querySelectorAll('style, link').length, 'style sheets in the page').to.equal(0);
  });
});
