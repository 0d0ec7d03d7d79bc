/** An element's life in a page: created, moved, cloned, hidden, in the shadow root of another component. */
import { expect, fixture } from '@open-wc/testing';
import { pinClock } from '../clock.js';
import {
  all,
  CASES,
  draw,
  expectMarkup,
  gather,
  listen,
  markup,
  NOW,
  one,
  part,
  parts,
  resetPage,
  settled,
  shown,
  tag,
  TAGS,
  WIDGETS_ON_CASES,
  words,
} from '../support.js';

type Any = HTMLElement & { updateComplete: Promise<unknown> };

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
  afterEach(resetPage);
  afterEach(() => {
    expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
  });

  for (const { row, id, name, busy, other, ...widget } of WIDGETS_ON_CASES) {
    const attributes = `${widget.attributes} as-of="${busy}"`;
    describe(row, () => {
      it('is drawn the same when made by a script', async () => {
        const expected = markup(await draw(name, attributes));
        const element = document.createElement(name);
        for (const [, key, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) element.setAttribute(key!, value!);
        (await fixture('<div></div>')).append(element);
        await ready(element);
        expectMarkup(element, expected);
      });

      it('can be made with `new` and get properties before it is added to the page', async () => {
        const expected = markup(await draw(name, `case="${id}" as-of="${busy}"`));
        const element = new (customElements.get(name) as new () => Any & { case: string; asOf: string })();
        Object.assign(element, { case: id, asOf: busy });
        (await fixture('<div></div>')).append(element);
        await element.updateComplete;
        expectMarkup(element, expected);
      });

      it('is drawn again after it is removed and added, without a second case-load', async () => {
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

      it('shows a change that was made while it was removed', async () => {
        const element = await draw(name, attributes);
        const column = element.parentElement!;
        element.remove();
        element.setAttribute('as-of', other);
        column.append(element);
        await ready(element);
        expectMarkup(element, markup(await draw(name, `${widget.attributes} as-of="${other}"`)));
      });

      it('shows the same after it is moved in the page', async () => {
        const element = await draw(name, attributes);
        const expected = markup(element);
        const other = await fixture<HTMLElement>('<article><p>before</p></article>');
        other.prepend(element);
        await settled(element);
        expectMarkup(element, expected);
        expect(element.parentElement).to.equal(other);
      });

      it('a clone is drawn too', async () => {
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
        const watch = (event: Event): void => {
          drawn.push(shown(event.target as Element) !== '');
        };
        document.addEventListener('case-load', watch, { once: true });
        const element = await draw(name, attributes);
        for (const day of [other, 'latest']) {
          element.setAttribute('as-of', day);
          await ready(element);
        }
        expect(
          loads.map(({ detail, bubbles, composed, target }) => [detail as unknown, bubbles, composed, target]),
        ).to.deep.equal([[{ case: id }, true, true, element]]);
        expect(drawn).to.deep.equal([true]);
      });

      it('keeps its fallback out of sight once it is drawn', async () => {
        const element = await draw(name, attributes, { inner: '<p>Fallback</p>' });
        expect(element.querySelector('p')!.checkVisibility()).to.be.false;
        expect(element.querySelector('p')!.getClientRects()).to.have.length(0);
      });
    });
  }

  describe('that is hidden', () => {
    for (const { id, named, busy } of CASES) {
      const day = `${named} as-of="${busy}"`;
      it(`${id}: <case-asylum-map> has its labels when it is shown`, async () => {
        const column = await fixture<HTMLElement>(
          `<div style="display:none;inline-size:760px">${tag('case-asylum-map', day)}</div>`,
        );
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
      it(`${id}: <case-asylum-map> in a closed <details> has its labels when that is opened`, async () => {
        const details = await fixture<HTMLDetailsElement>(
          `<details><summary>Map</summary>${tag('case-asylum-map', day)}</details>`,
        );
        const map = details.lastElementChild!;
        await ready(map);
        details.open = true;
        await settled();
        expect(
          parts(map, 'label').filter((label) => getComputedStyle(label).visibility === 'visible').length,
        ).to.be.greaterThan(3);
      });
      it(`${id}: <case-asylum-map> moved to a narrower column has its labels placed anew`, async () => {
        const map = await draw('case-asylum-map', day, { width: 900 });
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
      it(`${id}: <case-asylum-map> removed and added again still follows the width of its column`, async () => {
        const map = await draw('case-asylum-map', day, { width: 900 });
        const column = map.parentElement!;
        map.remove();
        column.append(map);
        await settled(map);
        const places = (): string[] => parts(map, 'label').map((label) => `${label.getBoundingClientRect().left}`);
        const before = places();
        column.style.inlineSize = '500px';
        await settled();
        places().forEach((place, index) => {
          expect(place).not.to.equal(before[index]);
        });
      });
    }
    for (const { row, name, attributes, busy } of WIDGETS_ON_CASES) {
      it(`${row} with hidden is not shown`, async () => {
        const element = await draw(name, `${attributes} as-of="${busy}" hidden`);
        expect(element.getClientRects()).to.have.length(0);
        element.hidden = false;
        expect(element.getClientRects()).not.to.have.length(0);
      });
    }
  });

  describe('has slots', () => {
    for (const { row, name, busy, ...widget } of WIDGETS_ON_CASES) {
      if (name === 'case-status-badge' && !widget.variant) continue;
      const attributes = `${widget.attributes} as-of="${busy}"`;
      it(`${row}: heading and footer`, async () => {
        const element = await draw(name, attributes, {
          inner: '<em slot="heading">Own heading</em><a slot="footer" href="/story">The full story</a>',
        });
        const seen = (selector: string): boolean => element.querySelector(selector)!.checkVisibility();
        expect([seen('em'), seen('a')]).to.deep.equal([true, true]);
        const heading = one<HTMLSlotElement>(element, 'slot[name="heading"]');
        expect(heading.assignedElements()).to.deep.equal([element.querySelector('em')]);
        expect(heading.closest('[role="heading"]')).not.to.be.null;
        expect(one(element, 'slot[name="footer"]').closest('[part~="footer"]')).not.to.be.null;
      });
      it(`${row}: its heading is the publisher’s text, not markup`, async () => {
        const element = await draw(name, `${attributes} heading="&lt;img src=x onerror=alert(1)&gt; & co"`);
        expect(words(part(element, 'heading'))).to.equal('<img src=x onerror=alert(1)> & co');
        expect(all(element, 'img')).to.be.empty;
      });
    }
  });

  it('all elements on one page do not affect each other', async () => {
    const days = CASES.flatMap(({ named, busy, other }) => [
      `${named} as-of="${other}"`,
      `${named} as-of="${busy}"`,
      named,
    ]);
    const every = TAGS.flatMap((name) => days.map((attributes) => [name, attributes] as const));
    const byThemselves: string[] = [];
    for (const [name, attributes] of every) byThemselves.push(markup(await draw(name, attributes)));
    const page = await fixture<HTMLElement>(
      `<div>${every.map(([name, attributes]) => tag(name, attributes)).join('')}</div>`,
    );
    await Promise.all([...page.children].map(ready));
    every.forEach(([name, attributes], index) => {
      expectMarkup(page.children[index]!, byThemselves[index]!, `<${name} ${attributes}>`);
    });
  });
});
