/** An element's life in a page: made, moved, cloned, hidden, in another's shadow, in a language, before its case. */
import { expect, fixture } from '@open-wc/testing';
import { registerCase } from '../../src/read/register.js';
import { provide } from '../../src/read/registry.js';
import { small } from '../fixtures/small.js';
import { pinClock } from './clock.js';
import {
  all, draw, expectMarkup, gather, listen, markup, NOW, one, part, parts, resetPage, settled, shown, tag, TAGS, WIDGETS, words, type Tag,
} from './support.js';

type Any = HTMLElement & { updateComplete: Promise<unknown> };

const DAY = 'as-of="2021-01-06"';

const ready = (element: Element): Promise<unknown> => (element as Any).updateComplete;

/** A host with an open shadow root of this content. */
async function shadowed(inner: string, attributes = ''): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(`<div ${attributes}></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = inner;
  return root;
}

describe('an element', () => {
  const heard = listen();
  pinClock(NOW);
  before(() => { registerCase(small); });
  afterEach(resetPage);
  afterEach(() => { expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] }); });

  for (const [name, variant] of WIDGETS) {
    const attributes = `${variant} ${DAY}`;
    describe(`<${name} ${variant}>`, () => {
      it('is drawn the same when made by a script', async () => {
        const expected = markup(await draw(name, attributes));
        const element = document.createElement(name);
        for (const [, key, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) element.setAttribute(key!, value!);
        (await fixture('<div></div>')).append(element);
        await ready(element);
        expectMarkup(element, expected);
      });

      it('by `new`, with properties, before it is in the page', async () => {
        const expected = markup(await draw(name, DAY));
        const element = new (customElements.get(name) as new () => Any & { asOf: string })();
        element.asOf = '2021-01-06';
        (await fixture('<div></div>')).append(element);
        await element.updateComplete;
        expectMarkup(element, expected);
      });

      it('removed and added again, it is drawn and loads no second time', async () => {
        const loads = gather('case-load');
        const element = await draw(name, attributes);
        const column = element.parentElement!;
        const expected = markup(element);
        for (let n = 0; n < 3; n++) {
          element.remove();
          await ready(element);
          column.append(element);
          await ready(element);
        }
        expectMarkup(element, expected);
        expect(loads).to.have.length(1);
      });

      it('while removed it takes a change, and shows it when it is back', async () => {
        const element = await draw(name, attributes);
        const column = element.parentElement!;
        element.remove();
        element.setAttribute('as-of', '2012-08-16');
        column.append(element);
        await ready(element);
        expectMarkup(element, markup(await draw(name, `${variant} as-of="2012-08-16"`)));
      });

      it('moved in the page, it stays what it was', async () => {
        const element = await draw(name, attributes);
        const expected = markup(element);
        const other = await fixture<HTMLElement>('<article><p>before</p></article>');
        other.prepend(element);
        await settled(element);
        expectMarkup(element, expected);
        expect(element.parentElement).to.equal(other);
      });

      it('cloned, the copy is drawn too', async () => {
        const element = await draw(name, attributes, { inner: '<p>Fallback</p>' });
        const copy = element.parentElement!.cloneNode(true) as HTMLElement;
        element.parentElement!.after(copy);
        await ready(copy.firstElementChild!);
        expectMarkup(copy.firstElementChild!, markup(element));
        expect(copy.firstElementChild!.innerHTML).to.equal('<p>Fallback</p>');
        copy.remove();
      });

      it('is drawn in another component’s shadow root, and its events come out', async () => {
        const loads = gather('case-load');
        const root = await shadowed(tag(name, attributes));
        await ready(root.firstElementChild!);
        expectMarkup(root.firstElementChild!, markup(await draw(name, attributes)));
        expect(loads[0]!.target).to.equal(root.host);
      });

      it('sends case-load once, bubbling and composed, when it is drawn', async () => {
        const loads = gather('case-load');
        const drawn: boolean[] = [];
        const watch = (event: Event): void => { drawn.push(shown(event.target as Element) !== ''); };
        document.addEventListener('case-load', watch, { once: true });
        const element = await draw(name, attributes);
        for (const day of ['2012-08-16', 'latest']) {
          element.setAttribute('as-of', day);
          await ready(element);
        }
        expect(loads.map(({ detail, bubbles, composed, target }) => [detail as unknown, bubbles, composed, target])).to.deep.equal([[{ case: 'assange' }, true, true, element]]);
        expect(drawn).to.deep.equal([true]);
      });

      it('keeps its fallback out of sight once it is drawn', async () => {
        const element = await draw(name, attributes, { inner: '<p>Fallback</p>' });
        expect(element.querySelector('p')!.checkVisibility()).to.be.false;
        expect(element.querySelector('p')!.getClientRects()).to.have.length(0);
      });
    });
  }

  describe('that is there before its case', () => {
    let count = 0;
    for (const [name, variant] of WIDGETS) {
      it(`<${name} ${variant}> shows the fallback, then the case when it is registered`, async () => {
        const id = `late-${(count += 1)}`;
        const loads = gather('case-load');
        const element = await draw(name, `${variant} case="${id}" as-of="2002-07-01"`, { inner: '<b>Fallback</b>' });
        expect(element.querySelector('b')!.checkVisibility()).to.be.true;
        expect(heard.errors.splice(0)).to.have.length(1);
        registerCase({ ...small, id });
        await ready(element);
        expectMarkup(element, markup(await draw(name, `${variant} case="small" as-of="2002-07-01"`)));
        expect(element.querySelector('b')!.checkVisibility()).to.be.false;
        expect(loads.filter(({ target }) => target === element)).to.have.length(1);
      });
      it(`<${name} ${variant}> shows the newer of two cases of one id`, async () => {
        const id = `twice-${(count += 1)}`;
        registerCase({ ...small, id });
        const element = await draw(name, `${variant} case="${id}" as-of="2002-09-30"`);
        const before = markup(element);
        const title = 'The small case, corrected';
        registerCase({
          ...small, id, title,
          events: small.events.map((event) => ({
            ...event,
            ...(event.status && { status: { ...event.status, label: 'Corrected label' } }),
            ...(event.asylum && { asylum: { ...event.asylum, note: 'Corrected' } }),
            ...(event.ruling && { ruling: { ...event.ruling, outcome: 'Corrected outcome' } }),
          })),
        });
        await ready(element);
        expect(markup(element) === before).to.be.false;
        expect(shown(element)).to.match(/[Cc]orrected/);
      });
    }
    it('removed meanwhile, is not drawn and does no harm', async () => {
      const element = await draw('case-timeline', 'case="too-late"', { inner: 'Fallback' });
      heard.errors.length = 0;
      element.remove();
      provide('too-late', { casefile: { ...small, id: 'too-late' }, problems: [] });
      await element.updateComplete;
      expect(shown(element)).to.equal('');
    });
  });

  describe('that is hidden', () => {
    it('<case-asylum-map> has its labels when it is shown', async () => {
      const column = await fixture<HTMLElement>(`<div style="display:none;inline-size:760px">${tag('case-asylum-map', DAY)}</div>`);
      const map = column.firstElementChild!;
      await ready(map);
      column.style.display = '';
      await settled();
      const labels = parts(map, 'label').filter((label) => getComputedStyle(label).visibility === 'visible');
      expect(labels.length).to.be.greaterThan(4);
      const corners = new Set(labels.map((label) => JSON.stringify(label.getBoundingClientRect())));
      expect(corners.size, 'each in a place of its own').to.equal(labels.length);
      const { left, right } = part(map, 'map').getBoundingClientRect();
      for (const label of labels) expect(label.getBoundingClientRect().left).to.be.within(left, right);
    });
    it('<case-asylum-map> in a closed <details> has its labels when that is opened', async () => {
      const details = await fixture<HTMLDetailsElement>(`<details><summary>Map</summary>${tag('case-asylum-map', DAY)}</details>`);
      const map = details.lastElementChild!;
      await ready(map);
      details.open = true;
      await settled();
      expect(parts(map, 'label').filter((label) => getComputedStyle(label).visibility === 'visible').length).to.be.greaterThan(3);
    });
    it('<case-asylum-map> moved to a narrower column has its labels placed anew', async () => {
      const map = await draw('case-asylum-map', DAY, { width: 900 });
      await settled(map);
      const narrow = await fixture<HTMLElement>('<div style="inline-size:320px"></div>');
      narrow.append(map);
      await settled(map);
      const figure = part(map, 'map').getBoundingClientRect();
      expect(figure.width).to.be.closeTo(320, 1);
      for (const label of parts(map, 'label').filter((each) => getComputedStyle(each).visibility === 'visible')) {
        const { left, right } = label.getBoundingClientRect();
        expect(left).to.be.at.least(figure.left - 0.5);
        expect(right, words(label)).to.be.at.most(figure.right + 2.5);
      }
    });
    it('<case-asylum-map> removed and added again still follows the width of its column', async () => {
      const map = await draw('case-asylum-map', DAY, { width: 900 });
      const column = map.parentElement!;
      map.remove();
      column.append(map);
      await settled(map);
      const places = (): string[] => parts(map, 'label').map((label) => `${label.getBoundingClientRect().left}`);
      const before = places();
      column.style.inlineSize = '500px';
      await settled();
      places().forEach((place, index) => { expect(place).not.to.equal(before[index]); });
    });
    for (const [name, variant] of WIDGETS) {
      it(`<${name} ${variant} hidden> is not shown`, async () => {
        const element = await draw(name, `${variant} ${DAY} hidden`);
        expect(element.getClientRects()).to.have.length(0);
        element.hidden = false;
        expect(element.getClientRects()).not.to.have.length(0);
      });
    }
  });

  describe('takes its language from the nearest lang', () => {
    const BRITISH = '6 January 2021';
    const AMERICAN = 'January 6, 2021';
    const asOf = (element: Element): string => words(parts(element, 'as-of')[0]).replace('As of ', '');
    const timeline = tag('case-timeline', DAY);

    for (const [what, own, around, page, expected] of [
      ['its own', 'en-US', 'en-GB', 'en-GB', AMERICAN],
      ['its own', 'en', 'en-US', 'en-US', BRITISH],
      ['around it', '', 'en-US', 'en', AMERICAN],
      ['the page’s', '', '', 'en-US', AMERICAN],
      ['the page’s', '', '', 'en', BRITISH],
      ['none', '', '', '', BRITISH],
      ['one that is no language', '', 'x_?', 'en', BRITISH],
      ['one without words', 'ja', '', 'en', BRITISH],
    ] as const) {
      it(`${what}: lang="${own}" in lang="${around}" in lang="${page}"`, async () => {
        if (page) document.documentElement.lang = page;
        else document.documentElement.removeAttribute('lang');
        const column = await fixture<HTMLElement>(`<div ${around ? `lang="${around}"` : ''}>${tag('case-timeline', `${DAY} ${own ? `lang="${own}"` : ''}`)}</div>`);
        await ready(column.firstElementChild!);
        expect(asOf(column.firstElementChild!)).to.equal(expected);
        expect(part(column.firstElementChild!, 'base').lang).to.equal(expected === AMERICAN ? 'en-US' : 'en-GB');
      });
    }
    it('across a shadow root', async () => {
      const root = await shadowed(`<section>${timeline}</section>`, 'lang="en-US"');
      const element = root.querySelector('case-timeline')!;
      await element.updateComplete;
      expect(asOf(element)).to.equal(AMERICAN);
    });
    it('across two, the nearer first', async () => {
      const root = await shadowed('<section lang="en-GB"><div></div></section>', 'lang="en-US"');
      const inner = root.querySelector('div')!.attachShadow({ mode: 'open' });
      inner.innerHTML = timeline;
      const element = inner.querySelector('case-timeline')!;
      await element.updateComplete;
      expect(asOf(element)).to.equal(BRITISH);
    });
    it('of the slot’s page, not of the component that it is slotted in', async () => {
      const host = await fixture<HTMLElement>(`<div lang="en-US">${timeline}</div>`);
      host.attachShadow({ mode: 'open' }).innerHTML = '<section lang="en-GB"><slot></slot></section>';
      const element = host.querySelector('case-timeline')!;
      await element.updateComplete;
      expect(asOf(element)).to.equal(AMERICAN);
    });
    it('anew when it is moved', async () => {
      const element = await draw('case-timeline', DAY);
      (await fixture<HTMLElement>('<div lang="en-US"></div>')).append(element);
      await element.updateComplete;
      expect(asOf(element)).to.equal(AMERICAN);
    });
    it('texts in that language where the casefile has them, else in its first', async () => {
      registerCase({ ...small, id: 'spoken', title: { es: 'El caso', 'en-US': 'The case, in American', en: 'The case' } });
      for (const [lang, title] of [['en-US', 'The case, in American'], ['en', 'The case'], ['en-AU', 'The case']] as const) {
        const element = await draw('case-status-badge', `case="spoken" variant="banner" lang="${lang}"`);
        expect(words(part(element, 'heading'))).to.equal(title);
      }
    });
  });

  describe('has slots', () => {
    const SLOTTED: readonly (readonly [Tag, string])[] = WIDGETS.filter(([name, variant]) => name !== 'case-status-badge' || variant);
    for (const [name, variant] of SLOTTED) {
      it(`<${name} ${variant}>: heading and footer`, async () => {
        const element = await draw(name, `${variant} ${DAY}`, { inner: '<em slot="heading">Own heading</em><a slot="footer" href="/story">The full story</a>' });
        const seen = (selector: string): boolean => element.querySelector(selector)!.checkVisibility();
        expect([seen('em'), seen('a')]).to.deep.equal([true, true]);
        const heading = one<HTMLSlotElement>(element, 'slot[name="heading"]');
        expect(heading.assignedElements()).to.deep.equal([element.querySelector('em')]);
        expect(heading.closest('[role="heading"]')).not.to.be.null;
        expect(one(element, 'slot[name="footer"]').closest('[part~="footer"]')).not.to.be.null;
      });
      it(`<${name} ${variant}>: its heading is the publisher’s text, not markup`, async () => {
        const element = await draw(name, `${variant} ${DAY} heading="&lt;img src=x onerror=alert(1)&gt; & co"`);
        expect(words(part(element, 'heading'))).to.equal('<img src=x onerror=alert(1)> & co');
        expect(all(element, 'img')).to.be.empty;
      });
    }
  });

  it('four on one page do not disturb one another', async () => {
    const alone = await Promise.all(TAGS.map(async (name) => markup(await draw(name, DAY))));
    const page = await fixture<HTMLElement>(`<div>${TAGS.map((name) => tag(name, 'as-of="2012-08-16"') + tag(name, DAY) + tag(name)).join('')}</div>`);
    await Promise.all([...page.children].map(ready));
    TAGS.forEach((name, index) => { expectMarkup(page.querySelector(`${name}[as-of="2021-01-06"]`)!, alone[index]!, name); });
  });
});
