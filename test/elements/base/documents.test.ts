/** Casefiles from `src`, against a real server: `test/server.mjs`. */
import { expect, fixture } from '@open-wc/testing';
import { small } from '../../fixtures/small.js';
import { hurry, pause, pinClock, until } from '../clock.js';
import { draw, gather, listen, NOW, part, parts, resetPage, shown, tag, TAGS, words, type Tag } from '../support.js';

const { caseServer } = globalThis as unknown as { caseServer: string };

let count = 0;
/** An address of the test's own. */
const address = (path: string): string => `${caseServer}/${path}?id=${(count += 1)}`;

interface Asked {
  readonly path: string;
  readonly ifNoneMatch: string;
  readonly cookie: string;
  readonly closed: boolean;
}
const asked = async (url: string): Promise<Asked[]> =>
  (await fetch(`${caseServer}/log${new URL(url).search}`)).json() as Promise<Asked[]>;

describe('src', () => {
  pinClock(NOW);
  const heard = listen();
  beforeEach(resetPage);

  describe('from a URL', () => {
    for (const name of TAGS) {
      it(`<${name}> shows it`, async () => {
        const loads = gather('case-load');
        const element = await draw(name, `src="${address('good.json')}"`, { inner: 'Fallback' });
        await until(() => loads.length > 0);
        expect(loads.map(({ detail }) => detail as unknown)).to.deep.equal([{ case: 'served' }]);
        expect(shown(element)).to.match(/Served|Norway|Outcome/);
        expect([heard.errors, heard.warnings, heard.thrown]).to.deep.equal([[], [], []]);
      });
    }

    for (const [title, path, text] of [
      ['after a redirect', 'redirect.json', 'Served'],
      ['sent as plain text', 'text.json', 'As plain text'],
      ['with a byte order mark', 'bom.json', 'With a mark'],
      ['after two answers of 500', 'flaky.json', 'Third time'],
      ['after a connection that was cut', 'cut-once.json', 'Mended'],
    ] as const) {
      it(title, async () => {
        hurry();
        const element = await draw('case-status-badge', `src="${address(path)}"`, { inner: 'Fallback' });
        await until(() => shown(element).includes(text));
        expect(heard.errors).to.deep.equal([]);
      });
    }

    for (const [title, path, message, requests, more] of [
      ['too slow to answer', 'slow.json', /took longer than 1 s: see the timeout/, 1, 'timeout="1"'],
      ['too slow to send', 'slow-body.json', /took longer than 1 s: see the timeout/, 1, 'timeout="1"'],
      ['cut off', 'cut.json', /network failed/, 3, ''],
      ['down', 'down.json', /503/, 3, ''],
      ['not found', 'missing.json', /404: check the address/, 1, ''],
      ['forbidden', 'forbidden.json', /403/, 1, ''],
      ['not for this page to read', 'no-cors.json', /Access-Control-Allow-Origin/, 3, ''],
      ['HTML', 'page.html', /HTML, not JSON.*login/, 1, ''],
      ['empty', 'empty.json', /empty/, 1, ''],
      ['no content', 'nothing.json', /empty/, 1, ''],
      ['broken JSON', 'broken.json', /not JSON: (?!SyntaxError).*casefile validate/, 1, ''],
      ['of a newer version', 'version.json', /version 2.*newer casefile\.js/, 1, ''],
      ['without end', 'huge.json', /larger than 2 MB/, 1, ''],
    ] as const) {
      it(`${title}: the fallback, one error, case-error`, async () => {
        hurry();
        const url = address(path);
        const errors = gather('case-error');
        const column = await fixture<HTMLElement>(
          `<div>${tag('case-status-badge', `src="${url}" ${more}`, '<b>Fallback</b>')}${tag('case-timeline', `src="${url}" ${more}`)}</div>`,
        );
        await until(() => errors.length === 2);
        expect(column.querySelector('b')!.checkVisibility()).to.be.true;
        expect(shown(column.lastElementChild!)).to.equal('This case cannot be shown.');
        expect(heard.errors).to.have.length(1);
        expect(heard.errors[0]).to.include(url).and.to.match(message);
        const detail = errors[0]!.detail as { case: string; problems: { message: string }[] };
        expect(detail.case).to.equal(url);
        expect(detail.problems[0]!.message).to.match(message);
        expect(await asked(url)).to.have.length(requests);
        expect(heard.thrown).to.deep.equal([]);
      });
    }

    it('stops reading what is too large', async () => {
      const url = address('huge.json');
      const errors = gather('case-error');
      await draw('case-status-badge', `src="${url}"`);
      await until(() => errors.length > 0);
      for (let n = 0; n < 100 && !(await asked(url))[0]!.closed; n++) await pause(10);
      expect((await asked(url))[0]!.closed).to.be.true;
    });

    it('an event with a mistake is left out with a warning that names its path; the others are shown', async () => {
      const element = await draw('case-timeline', `src="${address('bad-event.json')}"`);
      await until(() => parts(element, 'event').length === 1);
      expect(words(part(element, 'title'))).to.equal('It begins');
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0]).to.match(/events\[1\]\.date.*2001-06-31/s);
    });

    it('forty widgets make one request', async () => {
      const url = address('late.json');
      const loads = gather('case-load');
      await fixture(
        `<div>${Array.from({ length: 40 }, (_, n) => tag(TAGS[n % 4] as Tag, `src="${url}"`)).join('')}</div>`,
      );
      await until(() => loads.length === 40);
      expect(await asked(url)).to.have.length(1);
    });

    it('an answer that comes after src has changed is dropped', async () => {
      const loads = gather('case-load');
      const element = await draw('case-status-badge', `src="${address('late.json')}"`, { inner: 'Fallback' });
      element.src = address('good.json');
      await until(() => shown(element).includes('Served'));
      await pause(500);
      expect(shown(element)).to.include('Served');
      expect(loads).to.have.length(1);
    });

    it('relative to the page', async () => {
      const base = document.head.appendChild(document.createElement('base'));
      const url = address('good.json');
      base.href = `${caseServer}/articles/2021/`;
      try {
        const element = await draw('case-status-badge', `src="../..${url.slice(caseServer.length)}"`);
        await until(() => shown(element).includes('Served'));
        expect(await asked(url)).to.have.length(1);
      } finally {
        base.remove();
      }
    });

    it('is asked for again by an element that comes after a failure', async () => {
      hurry();
      const url = address('missing.json');
      for (const times of [1, 2]) {
        const element = await draw('case-status-badge', `src="${url}"`, { inner: 'Fallback' });
        for (let n = 0; n < 200 && (await asked(url)).length < times; n++) await pause(10);
        await until(() => heard.errors.length > 0);
        await pause(100);
        element.remove();
      }
      expect(await asked(url)).to.have.length(2);
      expect(heard.errors, 'the reason is told once').to.have.length(1);
    });

    it('wins over case; without it, case counts again', async () => {
      const element = await draw('case-status-badge', `case="assange" src="${address('good.json')}"`);
      await until(() => shown(element).includes('Served'));
      element.removeAttribute('src');
      await element.updateComplete;
      expect(shown(element)).to.include('Free in Australia');
    });

    it('keeps the fallback while the document is being read, and writes nothing', async () => {
      const element = await draw('case-status-badge', `src="${address('late.json')}"`, { inner: '<b>Fallback</b>' });
      expect(element.querySelector('b')!.checkVisibility()).to.be.true;
      expect([heard.errors, heard.warnings]).to.deep.equal([[], []]);
      await until(() => shown(element).includes('Late'));
    });

    it('an address that is not valid: the fallback and an error', async () => {
      const element = await draw('case-status-badge', 'src="http://"', { inner: '<b>Fallback</b>' });
      await until(() => heard.errors.length === 1);
      expect(heard.errors[0]).to.include('http://');
      expect(element.querySelector('b')!.checkVisibility()).to.be.true;
      expect(heard.thrown).to.deep.equal([]);
    });

    for (const [title, value] of [
      ['empty', ''],
      ['a space', ' '],
    ] as const) {
      it(`${title}: the fallback and an error, not the built-in case`, async () => {
        const element = await draw('case-status-badge', `src="${value}"`, { inner: '<b>Fallback</b>' });
        expect(heard.errors).to.have.length(1);
        expect(heard.errors[0]).to.include('src is empty');
        expect(element.querySelector('b')!.checkVisibility()).to.be.true;
      });
    }
  });

  describe('from the page', () => {
    const script = (id: string, text: string): HTMLScriptElement => {
      const element = document.createElement('script');
      element.type = 'application/json';
      element.id = id;
      element.textContent = text;
      return document.body.appendChild(element);
    };
    afterEach(() => {
      for (const element of document.querySelectorAll('script[type="application/json"]')) element.remove();
    });

    it('an element with that id that is not a script: the fallback and an error', async () => {
      const column = await fixture<HTMLElement>(
        `<div><p id="own-text">{}</p>${tag('case-status-badge', 'src="#own-text"', '<b>Fallback</b>')}</div>`,
      );
      await until(() => heard.errors.length === 1);
      expect(heard.errors[0]).to.include('no <script type="application/json" id="own-text">');
      expect(column.querySelector('b')!.checkVisibility()).to.be.true;
    });

    it('by #id', async () => {
      script('own-case', JSON.stringify({ ...small, id: 'in-page' }));
      const element = await draw('case-status-badge', 'src="#own-case" as-of="2001-05-20"');
      await until(() => shown(element).includes('Sought by Norway'));
      expect(heard.errors).to.deep.equal([]);
    });

    for (const [title, text, message] of [
      ['is not there', undefined, /no <script type="application\/json" id="own-bad-0">/],
      ['is empty', '', /empty/],
      ['is not JSON', '{', /not JSON/],
      ['has no subject', JSON.stringify({ ...small, subject: 'nobody' }), /subject: No party has the id "nobody"/],
    ] as const) {
      it(`an element that ${title}: the fallback and an error`, async () => {
        const id = title === 'is not there' ? 'own-bad-0' : `own-bad-${(count += 1)}`;
        if (text !== undefined) script(id, text);
        const element = await draw('case-status-badge', `src="#${id}"`, { inner: '<b>Fallback</b>' });
        await until(() => heard.errors.length === 1);
        expect(heard.errors[0]).to.match(message);
        await element.updateComplete;
        expect(element.querySelector('b')!.checkVisibility()).to.be.true;
      });
    }
  });

  describe('refresh', () => {
    it('asks with If-None-Match; a 304 costs no render, a change is drawn and announced once', async () => {
      hurry();
      const url = address('changing.json');
      const column = await fixture<HTMLElement>(
        `<div>${tag('case-timeline', `src="${url}" refresh="30"`)}${tag('case-status-badge', `src="${url}" refresh="60"`)}${tag('case-asylum-map', `src="${url}"`)}</div>`,
      );
      const [timeline, badge, map] = [...column.children] as HTMLElement[];
      await until(() => shown(badge!).includes('Version 1'));
      const details = timeline!.shadowRoot!.querySelector<HTMLDetailsElement>('li details')!;
      details.open = true;
      const summary = details.querySelector('summary')!;
      summary.focus();
      let renders = 0;
      const observer = new MutationObserver(() => {
        renders += 1;
      });
      observer.observe(badge!.shadowRoot!, { childList: true, subtree: true, characterData: true });
      for (let n = 0; n < 400 && (await asked(url)).length < 2; n++) await pause(10);
      expect(renders, 'after a 304').to.equal(0);
      await until(() => shown(badge!).includes('Version 2'));
      expect((await asked(url))[1]!.ifNoneMatch).to.equal('"v1"');
      observer.disconnect();
      expect(details.open && details.isConnected, 'open details').to.be.true;
      expect(timeline!.shadowRoot!.activeElement === summary, 'focus').to.be.true;
      const said = [timeline!, badge!, map!].map((element) =>
        words(element.shadowRoot!.querySelector('[role="status"]')),
      );
      expect(said).to.deep.equal(['Updated: Version 2', '', '']);
      column.remove();
    });

    for (const [title, path, message] of [
      ['fails', 'failing-later.json', /500.*|stay/],
      ['cannot be read', 'broken-later.json', /earlier facts stay.*not JSON/s],
    ] as const) {
      it(`that ${title} keeps the last good facts`, async () => {
        hurry();
        const element = await draw('case-status-badge', `src="${address(path)}" refresh="30"`, { inner: 'Fallback' });
        await until(() => heard.errors.length > 0);
        expect(heard.errors[0]).to.match(message);
        expect(shown(element)).to.include('Kept');
        element.remove();
      });
    }

    it('that fails for the same reason again is reported once; again after a success', async () => {
      hurry();
      const url = address('often-broken.json');
      const element = await draw('case-status-badge', `src="${url}" refresh="30"`, { inner: 'Fallback' });
      for (let n = 0; n < 600 && (await asked(url)).length < 7; n++) await pause(10);
      element.remove();
      expect(heard.errors.map((error) => /stay/.test(error))).to.deep.equal([false, true]);
      expect(shown(element)).to.include('Kept');
    });

    it('stops when no element shows the document any more', async () => {
      hurry();
      const url = address('good.json');
      const element = await draw('case-status-badge', `src="${url}" refresh="30"`);
      await until(() => shown(element).includes('Served'));
      element.remove();
      await pause(100);
      const before = (await asked(url)).length;
      await pause(900);
      expect((await asked(url)).length).to.equal(before);
    });

    it('makes no request while the page is hidden, and one when it is visible again', async () => {
      hurry();
      const url = address('good.json');
      const element = await draw('case-status-badge', `src="${url}" refresh="30"`);
      await until(() => shown(element).includes('Served'));
      let hidden = true;
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      try {
        await pause(400);
        const before = (await asked(url)).length;
        await pause(900);
        expect((await asked(url)).length).to.equal(before);
        hidden = false;
        document.dispatchEvent(new Event('visibilitychange'));
        for (let n = 0; n < 200 && (await asked(url)).length === before; n++) await pause(10);
        expect((await asked(url)).length).to.be.above(before);
      } finally {
        Reflect.deleteProperty(document, 'hidden');
        element.remove();
      }
    });

    it('of an hour in milliseconds does not ask again and again', async () => {
      const url = address('good.json');
      const element = await draw('case-status-badge', `src="${url}" refresh="3600000"`);
      await until(() => shown(element).includes('Served'));
      await pause(300);
      expect(await asked(url)).to.have.length(1);
      element.remove();
    });

    it('an endless timeout does no harm', async () => {
      const element = await draw('case-status-badge', `src="${address('good.json')}" timeout="Infinity"`);
      await until(() => shown(element).includes('Served'));
      expect(heard.errors).to.deep.equal([]);
    });

    for (const [attribute, value, allowed] of [
      ['refresh', '10', '30 or more'],
      ['refresh', 'often', '30 or more'],
      ['timeout', '0', '1 or more'],
      ['timeout', '-1', '1 or more'],
    ] as const) {
      it(`${attribute}="${value}" is not allowed: one warning`, async () => {
        const element = await draw('case-status-badge', `src="${address('good.json')}" ${attribute}="${value}"`);
        await until(() => shown(element).includes('Served'));
        expect(heard.warnings).to.have.length(1);
        expect(heard.warnings[0]).to.include(`${attribute}="${value}"`).and.to.include(allowed);
        element.remove();
      });
    }
  });
});
