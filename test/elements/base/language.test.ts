/** The language and direction of an element: from the nearest `lang` and `dir`, and followed when they change. */
import { expect, fixture } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import { CASES, draw, listen, NOW, part, parts, resetPage, settled, tag, words } from '../support.js';

type Any = HTMLElement & { updateComplete: Promise<unknown> };

const ready = (element: Element): Promise<unknown> => (element as Any).updateComplete;

/** A host with an open shadow root of this content. */
async function shadowed(inner: string, attributes = ''): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(`<div ${attributes}></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = inner;
  return root;
}

describe('an element takes its language from the nearest lang', () => {
  const heard = listen();
  pinClock(NOW);
  afterEach(resetPage);
  afterEach(() => {
    expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
  });

  const asOf = (element: Element): string => words(parts(element, 'as-of')[0]).replace('As of ', '');

  for (const { id, named, busy } of CASES) {
    const day = `${named} as-of="${busy}"`;
    const [british, american] = ['en-GB', 'en-US'].map((lang) =>
      new Date(busy).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' }),
    ) as [string, string];
    const timeline = tag('case-timeline', day);

    for (const [what, own, around, page, expected] of [
      ['its own', 'en-US', 'en-GB', 'en-GB', american],
      ['its own', 'en', 'en-US', 'en-US', british],
      ['around it', '', 'en-US', 'en', american],
      ['the page’s', '', '', 'en-US', american],
      ['the page’s', '', '', 'en', british],
      ['none', '', '', '', british],
      ['one that is no language', '', 'x_?', 'en', british],
      ['one without words', 'ja', '', 'en', british],
    ] as const) {
      it(`${id}, ${what}: lang="${own}" in lang="${around}" in lang="${page}"`, async () => {
        if (page) document.documentElement.lang = page;
        else document.documentElement.removeAttribute('lang');
        const column = await fixture<HTMLElement>(
          `<div ${around ? `lang="${around}"` : ''}>${tag('case-timeline', `${day} ${own ? `lang="${own}"` : ''}`)}</div>`,
        );
        await ready(column.firstElementChild!);
        expect(asOf(column.firstElementChild!)).to.equal(expected);
        expect(part(column.firstElementChild!, 'base').lang).to.equal(expected === american ? 'en-US' : 'en-GB');
      });
    }
    it(`${id}, across a shadow root`, async () => {
      const root = await shadowed(`<section>${timeline}</section>`, 'lang="en-US"');
      const element = root.querySelector('case-timeline')!;
      await element.updateComplete;
      expect(asOf(element)).to.equal(american);
    });
    it(`${id}, across two, the nearer first`, async () => {
      const root = await shadowed('<section lang="en-GB"><div></div></section>', 'lang="en-US"');
      const inner = root.querySelector('div')!.attachShadow({ mode: 'open' });
      inner.innerHTML = timeline;
      const element = inner.querySelector('case-timeline')!;
      await element.updateComplete;
      expect(asOf(element)).to.equal(british);
    });
    it(`${id}, of the slot’s page, not of the component that it is slotted in`, async () => {
      const host = await fixture<HTMLElement>(`<div lang="en-US">${timeline}</div>`);
      host.attachShadow({ mode: 'open' }).innerHTML = '<section lang="en-GB"><slot></slot></section>';
      const element = host.querySelector('case-timeline')!;
      await element.updateComplete;
      expect(asOf(element)).to.equal(american);
    });
    it(`${id}, anew when it is moved`, async () => {
      const element = await draw('case-timeline', day);
      (await fixture<HTMLElement>('<div lang="en-US"></div>')).append(element);
      await element.updateComplete;
      expect(asOf(element)).to.equal(american);
    });
  }
  it('texts in that language where the casefile has them, else in its first', async () => {
    registerCase({
      ...small,
      id: 'spoken',
      title: { es: 'El caso', 'en-US': 'The case, in American', en: 'The case' },
    });
    for (const [lang, title] of [
      ['en-US', 'The case, in American'],
      ['en', 'The case'],
      ['en-AU', 'The case'],
    ] as const) {
      const element = await draw('case-status-badge', `case="spoken" variant="banner" lang="${lang}"`);
      expect(words(part(element, 'heading'))).to.equal(title);
    }
  });

  describe('follows a change at once', () => {
    const DAY = 'as-of="2021-01-06"';
    const [british, american] = ['6 January 2021', 'January 6, 2021'];
    const setLang = (element: Element, lang: string): void => {
      element.setAttribute('lang', lang);
    };

    for (const [what, html, target] of [
      ['its own', `<div>${tag('case-timeline', DAY)}</div>`, 'case-timeline'],
      ['around it', `<div><section>${tag('case-timeline', DAY)}</section></div>`, 'section'],
      ['of <case-file>', `<div><case-file ${DAY}>${tag('case-timeline')}</case-file></div>`, 'case-file'],
      ['the page’s', `<div>${tag('case-timeline', DAY)}</div>`, ''],
    ] as const) {
      it(`${what}: en, then en-US, then none`, async () => {
        const column = await fixture<HTMLElement>(html);
        const element = column.querySelector('case-timeline')!;
        await element.updateComplete;
        const changed = target ? column.querySelector(target)! : document.documentElement;
        for (const [lang, expected] of [
          ['en', british],
          ['en-US', american],
          ['en', british],
        ] as const) {
          setLang(changed, lang);
          await settled(element);
          expect(asOf(element), lang).to.equal(expected);
        }
      });
    }

    for (const [what, target] of [
      ['on the host of its shadow root', (root: ShadowRoot) => root.host],
      ['in its shadow root', (root: ShadowRoot) => root.querySelector('section')!],
      ['around the host', (root: ShadowRoot) => root.host.parentElement!],
    ] as const) {
      it(`${what}`, async () => {
        const root = await shadowed(`<section>${tag('case-timeline', DAY)}</section>`);
        const element = root.querySelector('case-timeline')!;
        await element.updateComplete;
        setLang(target(root), 'en-US');
        await settled(element);
        expect(asOf(element)).to.equal(american);
      });
    }

    it('after it was moved, of where it is now only', async () => {
      const [one, two] = [await fixture<HTMLElement>('<div></div>'), await fixture<HTMLElement>('<div></div>')];
      const element = await draw('case-timeline', DAY);
      one.append(element);
      two.append(element);
      setLang(one, 'en-US');
      await settled(element);
      expect(asOf(element)).to.equal(british);
      setLang(two, 'en-US');
      await settled(element);
      expect(asOf(element)).to.equal(american);
    });

    it('a lang beside it draws nothing anew', async () => {
      const column = await fixture<HTMLElement>(`<div>${tag('case-timeline', DAY)}<p></p></div>`);
      const element = column.querySelector('case-timeline')!;
      await element.updateComplete;
      setLang(column.querySelector('p')!, 'en-US');
      await Promise.resolve();
      expect(element.isUpdatePending).to.be.false;
      column.dir = 'rtl';
      await Promise.resolve();
      expect(element.isUpdatePending, 'a dir around it does').to.be.true;
      await settled(element);
    });
  });
});
