/** An element that is there before its case, or whose case changes. */
import { expect } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import { provideCase } from '../../../src/cases/registry.js';
import { small } from '../../fixtures/small.js';
import { hurry, pause, pinClock, until } from '../clock.js';
import {
  draw,
  expectMarkup,
  gather,
  listen,
  markup,
  NOW,
  parts,
  resetPage,
  shown,
  WIDGETS_ON_CASES,
} from '../support.js';

type Any = HTMLElement & { updateComplete: Promise<unknown> };

const ready = (element: Element): Promise<unknown> => (element as Any).updateComplete;

describe('an element that is there before its case', () => {
  const heard = listen();
  pinClock(NOW);
  afterEach(resetPage);
  afterEach(() => {
    expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
  });

  let count = 0;
  for (const { row, casefile, name, variant, named, busy } of WIDGETS_ON_CASES) {
    it(`${row} shows the fallback, then the case when it is registered`, async () => {
      const id = `late-${(count += 1)}`;
      const loads = gather('case-load');
      const element = await draw(name, `${variant} case="${id}" as-of="${busy}"`, { inner: '<b>Fallback</b>' });
      expect(element.querySelector('b')!.checkVisibility()).to.be.true;
      expect(shown(element)).to.equal('');
      registerCase({ ...casefile, id });
      await ready(element);
      expectMarkup(
        element,
        markup(await draw(name, `${variant} ${named} as-of="${busy}"`)).replaceAll(
          `#case:${casefile.id}/`,
          `#case:${id}/`,
        ),
      );
      expect(element.querySelector('b')!.checkVisibility()).to.be.false;
      expect(loads.filter(({ target }) => target === element)).to.have.length(1);
    });
    it(`${row} shows the newer of two cases of one id`, async () => {
      const id = `twice-${(count += 1)}`;
      registerCase({ ...casefile, id });
      const element = await draw(name, `${variant} case="${id}" as-of="${busy}"`);
      expect(shown(element)).not.to.match(/amended/i);
      registerCase({
        ...casefile,
        id,
        title: 'The case, amended',
        events: casefile.events.map((event) => ({
          ...event,
          ...(event.status && { status: { ...event.status, label: 'Amended label' } }),
          ...(event.asylum && { asylum: { ...event.asylum, note: 'Amended' } }),
          ...(event.ruling && { ruling: { ...event.ruling, outcome: 'Amended outcome' } }),
        })),
      });
      await ready(element);
      expect(shown(element)).to.match(/amended/i);
    });
  }
  it('removed meanwhile, is not drawn and does no harm', async () => {
    const element = await draw('case-timeline', 'case="too-late"', { inner: 'Fallback' });
    element.remove();
    provideCase('too-late', { casefile: { ...small, id: 'too-late' }, problems: [] });
    await element.updateComplete;
    expect(shown(element)).to.equal('');
  });

  describe('waits for a script that registers the case late', () => {
    const missing = { inner: '<b>Fallback</b>' };

    it('reports nothing when the case is registered before the time is over', async () => {
      hurry(50);
      const errors = gather('case-error');
      const element = await draw('case-timeline', 'case="fetched"', missing);
      await pause(20);
      registerCase({ ...small, id: 'fetched' });
      await element.updateComplete;
      expect(parts(element, 'event').length).to.be.greaterThan(0);
      await pause(150);
      expect(errors).to.be.empty;
    });

    it('reports it once when the time is over, and shows a case that comes still later', async () => {
      hurry(50);
      const errors = gather('case-error');
      const element = await draw('case-timeline', 'case="fetched-late"', missing);
      await pause(50);
      expect(errors, 'before five seconds').to.be.empty;
      await pause(100);
      expect(errors, 'after five seconds').to.have.length(1);
      expect(heard.errors.splice(0)).to.deep.equal([
        '<case-timeline>: No case "fetched-late" is registered. See registerCase().',
      ]);
      registerCase({ ...small, id: 'fetched-late' });
      await element.updateComplete;
      expect(parts(element, 'event').length).to.be.greaterThan(0);
    });

    it('another case that it names later has five seconds of its own', async () => {
      hurry(50);
      const element = await draw('case-timeline', 'case="first-missing"', missing);
      await until(() => heard.errors.splice(0).length === 1);
      element.setAttribute('case', 'second-missing');
      await element.updateComplete;
      await pause(20);
      expect(heard.errors, 'before five seconds').to.be.empty;
      registerCase({ ...small, id: 'second-missing' });
      await element.updateComplete;
      expect(parts(element, 'event').length).to.be.greaterThan(0);
    });

    it('the time begins with the page’s load event', async () => {
      hurry(5000);
      Object.defineProperty(document, 'readyState', { configurable: true, value: 'interactive' });
      try {
        await draw('case-timeline', 'case="while-loading"', missing);
        await pause(30);
        expect(heard.errors, 'before load').to.be.empty;
      } finally {
        Reflect.deleteProperty(document, 'readyState');
      }
      dispatchEvent(new Event('load'));
      await until(() => heard.errors.splice(0).length === 1);
    });

    it('removed in this time, it reports nothing', async () => {
      hurry(50);
      const element = await draw('case-timeline', 'case="removed-early"', missing);
      element.remove();
      await pause(150);
    });
  });
});
