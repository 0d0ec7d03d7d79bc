/** `<case-file>`: its settings apply to every widget inside it, at any depth and whenever the widget was added. */
import { expect, fixture } from '@open-wc/testing';
import type { CaseElement } from '../../../src/elements/base/case-element.js';
import { CaseFile } from '../../../src/index.js';
import { hurry, pinClock, until } from '../clock.js';
import {
  CASES,
  draw,
  expectMarkup,
  gather,
  listen,
  markup,
  NOW,
  resetPage,
  settled,
  shown,
  tag,
  TAGS,
  WIDGETS,
  type Tag,
} from '../support.js';

const { caseServer } = globalThis as unknown as { caseServer: string };

let count = 0;
const address = (path: string): string => `${caseServer}/${path}?id=file-${(count += 1)}`;
const asked = async (url: string): Promise<unknown[]> =>
  (await fetch(`${caseServer}/log${new URL(url).search}`)).json() as Promise<unknown[]>;

const ready = (widget: Element): Promise<unknown> => (widget as CaseElement).updateComplete;

/** A `<case-file>` and all widgets inside it, drawn. */
async function file(attributes: string, inner: string): Promise<CaseFile> {
  const element = await fixture<CaseFile>(`<case-file ${attributes}>${inner}</case-file>`);
  await Promise.all([...element.querySelectorAll(TAGS.join())].map(ready));
  return element;
}

/** Expects the widget to show what one of these attributes shows by itself. */
async function expectLike(widget: Element, attributes: string, message = attributes): Promise<void> {
  await ready(widget);
  expectMarkup(widget, markup(await draw(widget.localName as Tag, attributes)), message);
}

/** @returns the first element of the new shadow root of the host */
function shadowed(host: Element, inner: string): Element {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = inner;
  return root.firstElementChild!;
}

describe('<case-file>', () => {
  pinClock(NOW);
  const heard = listen();
  afterEach(resetPage);

  for (const { id, busy, other } of CASES) {
    const attributes = `case="${id}" as-of="${busy}" lang="en-US"`;
    const two = CASES.find((each) => each.id !== id)!;

    describe(id, () => {
      afterEach(() => {
        expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
      });

      for (const [name, variant] of WIDGETS) {
        it(`<${name} ${variant}> has its settings`, async () => {
          const element = await file(attributes, tag(name, variant));
          await expectLike(element.firstElementChild!, `${variant} ${attributes}`);
        });
      }

      it('at any depth', async () => {
        const element = await file(
          attributes,
          `<article><div><ul><li><p>${tag('case-timeline')}</p></li></ul></div></article>`,
        );
        await expectLike(element.querySelector('case-timeline')!, attributes);
      });

      it('in nested shadow roots', async () => {
        const element = await file(attributes, '<div></div>');
        const inner = shadowed(element.firstElementChild!, '<section></section>');
        await expectLike(shadowed(inner, tag('case-timeline')), attributes);
      });

      it('slotted into a component that has it', async () => {
        const host = await fixture<HTMLElement>(`<div>${tag('case-timeline')}</div>`);
        shadowed(host, `<case-file case="${id}" as-of="${busy}"><slot></slot></case-file>`);
        host.append(host.firstElementChild!);
        await expectLike(host.firstElementChild!, `case="${id}" as-of="${busy}"`);
      });

      it('added late, and made by a script', async () => {
        const element = await file(attributes, '<p></p>');
        const widget = document.createElement('case-timeline');
        element.firstElementChild!.append(widget);
        await expectLike(widget, attributes);
        element.insertAdjacentHTML('beforeend', tag('case-status-badge'));
        await expectLike(element.lastElementChild!, attributes);
      });

      for (const [attribute, own] of [
        ['case', `case="${two.id}"`],
        ['as-of', `as-of="${other}"`],
        ['lang', 'lang="en-GB"'],
      ] as const) {
        it(`the widget’s own ${attribute} wins`, async () => {
          const element = await file(attributes, tag('case-timeline', own) + tag('case-timeline'));
          await expectLike(element.firstElementChild!, `${own} ${attributes}`);
          await expectLike(element.lastElementChild!, attributes);
        });
        it(`the widget’s own ${attribute} can be set and removed later`, async () => {
          const element = await file(attributes, tag('case-timeline'));
          const widget = element.firstElementChild!;
          const [, value] = /"(.*)"/.exec(own)!;
          widget.setAttribute(attribute, value!);
          await settled();
          await expectLike(widget, `${own} ${attributes}`);
          widget.removeAttribute(attribute);
          await settled();
          await expectLike(widget, attributes);
        });
      }

      it('the widgets follow changes of its attributes, and show the default after the attributes are removed', async () => {
        const element = await file(attributes, `${tag('case-timeline')}<p>${tag('case-status-badge')}</p>`);
        const widgets = [...element.querySelectorAll(TAGS.join())];
        for (const [attribute, value, expected] of [
          ['as-of', other, `case="${id}" as-of="${other}" lang="en-US"`],
          ['case', two.id, `case="${two.id}" as-of="${other}" lang="en-US"`],
          ['as-of', null, `case="${two.id}" lang="en-US"`],
          ['case', null, 'lang="en-US"'],
          ['case', id, `case="${id}" lang="en-US"`],
        ] as const) {
          if (value === null) element.removeAttribute(attribute);
          else element.setAttribute(attribute, value);
          await element.updateComplete;
          for (const widget of widgets) await expectLike(widget, expected, `${attribute}=${value}`);
        }
        Object.assign(element, { case: two.id, asOf: two.busy });
        await element.updateComplete;
        for (const widget of widgets)
          await expectLike(widget, `case="${two.id}" as-of="${two.busy}" lang="en-US"`, 'properties');
      });

      it('a widget that is moved out loses its settings, and takes those of another <case-file> that it is moved into', async () => {
        const element = await file(attributes, `${tag('case-timeline')}${tag('case-timeline', `as-of="${other}"`)}`);
        const [plain, own] = [...element.children] as [Element, Element];
        const outside = await fixture<HTMLElement>('<div lang="en-GB"></div>');
        outside.append(plain, own);
        await expectLike(plain, 'lang="en-GB"', 'outside');
        await expectLike(own, `as-of="${other}" lang="en-GB"`, 'outside, with its own');
        const next = await file(`case="${two.id}" as-of="${two.busy}"`, '');
        next.append(plain, own);
        await expectLike(plain, `case="${two.id}" as-of="${two.busy}"`, 'in another');
        await expectLike(own, `case="${two.id}" as-of="${other}"`, 'in another, with its own');
        element.append(plain);
        await expectLike(plain, attributes, 'back');
        next.setAttribute('as-of', other);
        await next.updateComplete;
        await expectLike(plain, attributes, 'the other <case-file> has no effect on it');
      });

      it('removed and put back with its widgets', async () => {
        const element = await file(attributes, tag('case-timeline'));
        const column = element.parentElement!;
        element.remove();
        element.setAttribute('as-of', other);
        column.append(element);
        await element.updateComplete;
        await expectLike(element.firstElementChild!, attributes.replace(busy, other));
      });

      it('inside another <case-file>, the inner one has priority', async () => {
        const element = await file(
          `case="${two.id}" as-of="${two.other}"`,
          `${tag('case-timeline')}<case-file ${attributes}><p>${tag('case-timeline')}</p></case-file>`,
        );
        const inner = element.querySelector<CaseFile>('case-file')!;
        const widget = inner.querySelector('case-timeline')!;
        await expectLike(widget, attributes);
        await expectLike(element.firstElementChild!, `case="${two.id}" as-of="${two.other}"`);
        element.setAttribute('as-of', two.busy);
        await element.updateComplete;
        await expectLike(widget, attributes, 'when the outer changes');
        inner.setAttribute('as-of', other);
        await inner.updateComplete;
        await expectLike(widget, attributes.replace(busy, other), 'when the inner changes');
        element.append(widget);
        await expectLike(widget, `case="${two.id}" as-of="${two.busy}"`, 'out of the inner');
      });

      it('put around widgets that are drawn already', async () => {
        const column = await fixture<HTMLElement>(
          `<div>${tag('case-timeline')}<p>${tag('case-status-badge')}</p></div>`,
        );
        const widgets = [...column.querySelectorAll(TAGS.join())];
        await Promise.all(widgets.map(ready));
        const element = document.createElement('case-file');
        Object.assign(element, { case: id, asOf: busy, lang: 'en-US' });
        element.append(...column.childNodes);
        column.append(element);
        for (const widget of widgets) await expectLike(widget, attributes);
        element.replaceWith(...element.childNodes);
        for (const widget of widgets) await expectLike(widget, '', 'and taken away from around them');
      });

      it('defined after the widgets inside it', async () => {
        const late = `late-file-${(count += 1)}`;
        const column = await fixture<HTMLElement>(
          `<${late} ${attributes}><div>${tag('case-timeline')}</div><div></div></${late}>`,
        );
        const light = column.querySelector('case-timeline')!;
        const deep = shadowed(column.lastElementChild!, tag('case-status-badge'));
        await expectLike(light, 'lang="en-US"', 'before');
        customElements.define(late, class extends CaseFile {});
        await (column as CaseFile).updateComplete;
        await expectLike(light, attributes, 'after');
        await expectLike(deep, attributes, 'after, in a shadow root');
      });

      it('defined after the widgets, inside one that was there', async () => {
        const late = `late-file-${(count += 1)}`;
        const outer = await file(
          `case="${two.id}" as-of="${two.busy}"`,
          `<${late} ${attributes}>${tag('case-timeline')}</${late}>${tag('case-timeline')}`,
        );
        await expectLike(
          outer.firstElementChild!.firstElementChild!,
          `case="${two.id}" as-of="${two.busy}" lang="en-US"`,
          'before',
        );
        customElements.define(late, class extends CaseFile {});
        await (outer.firstElementChild as CaseFile).updateComplete;
        await expectLike(outer.firstElementChild!.firstElementChild!, attributes, 'after');
        await expectLike(outer.lastElementChild!, `case="${two.id}" as-of="${two.busy}"`, 'its neighbour');
      });
    });
  }

  it('does not move the publisher’s content around the widgets', async () => {
    const element = await file('as-of="2021-01-06"', '<h2>Heading</h2><p>Text</p>');
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
    expect(getComputedStyle(element).display).to.equal('block');
    element.hidden = true;
    expect(element.querySelector('p')!.checkVisibility()).to.be.false;
  });

  describe('with src', () => {
    const SERVED = /Served|Norway|Outcome|It begins/;

    it('forty widgets make one request, and all show it', async () => {
      const url = address('late.json');
      const loads = gather('case-load');
      const element = await file(
        `src="${url}"`,
        Array.from({ length: 40 }, (_, n) => tag(TAGS[n % 4] as Tag)).join(''),
      );
      await until(() => loads.length === 40);
      expect(new Set(loads.map(({ target }) => target)).size).to.equal(40);
      expect(loads.every(({ detail }) => (detail as { case: string }).case === 'served')).to.be.true;
      expect(await asked(url)).to.have.length(1);
      element.append(document.createElement('case-status-badge'));
      await until(() => loads.length === 41);
      expect(await asked(url)).to.have.length(1);
      expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
    });

    it('wins over its own case', async () => {
      const element = await file(`case="assange" src="${address('good.json')}"`, tag('case-status-badge'));
      await until(() => shown(element.firstElementChild!).includes('Served'));
    });

    for (const { id, named, busy } of CASES) {
      it(`the widget’s own case="${id}" beats it`, async () => {
        const element = await file(
          `src="${address('good.json')}"`,
          tag('case-timeline', `case="${id}" as-of="${busy}"`) + tag('case-status-badge'),
        );
        await until(() => shown(element.lastElementChild!).includes('Served'));
        await expectLike(element.firstElementChild!, `${named} as-of="${busy}"`);
      });

      it(`the widget’s own src beats case="${id}"`, async () => {
        const element = await file(`case="${id}"`, tag('case-timeline', `src="${address('good.json')}"`));
        await until(() => SERVED.test(shown(element.firstElementChild!)));
      });

      it(`instead of case="${id}", live, and back`, async () => {
        const element = await file(`case="${id}"`, tag('case-timeline'));
        element.setAttribute('src', address('good.json'));
        await until(() => SERVED.test(shown(element.firstElementChild!)));
        element.removeAttribute('src');
        await element.updateComplete;
        await expectLike(element.firstElementChild!, named);
      });
    }

    it('moved out, a widget shows the default; moved in, the document', async () => {
      const element = await file(`src="${address('good.json')}"`, tag('case-status-badge'));
      const badge = element.firstElementChild!;
      await until(() => shown(badge).includes('Served'));
      element.before(badge);
      await expectLike(badge, '');
      element.append(badge);
      await ready(badge);
      expect(shown(badge)).to.include('Served');
    });

    it('that cannot be loaded: each widget shows its own fallback, and there is one error', async () => {
      const errors = gather('case-error');
      const element = await file(
        `src="${address('missing.json')}"`,
        TAGS.map((name) => tag(name, '', '<b>Fallback</b>')).join(''),
      );
      await until(() => errors.length === 4);
      expect([...element.querySelectorAll('b')].every((each) => each.checkVisibility())).to.be.true;
      expect(heard.errors).to.have.length(1);
    });

    it('and timeout="1": a document that takes longer is not shown', async () => {
      hurry();
      await file(`src="${address('slow.json')}" timeout="1"`, tag('case-status-badge', '', 'Fallback'));
      await until(() => heard.errors.length > 0);
      expect(heard.errors[0]).to.include('took longer than 1 s: see the timeout');
    });

    it('and refresh="30": what changes is drawn in all', async () => {
      hurry();
      const element = await file(
        `src="${address('changing.json')}" refresh="30"`,
        tag('case-status-badge') + tag('case-status-badge'),
      );
      await until(() => shown(element.firstElementChild!).includes('Version 1'));
      await until(() => [...element.children].every((badge) => shown(badge).includes('Version 2')));
      element.remove();
    });

    it('of a wrong refresh and timeout: one warning each, which names <case-file>', async () => {
      const element = await file(
        `src="${address('good.json')}" refresh="10" timeout="0"`,
        TAGS.map((name) => tag(name)).join('') + tag('case-status-badge', 'refresh="20"'),
      );
      const all = [...element.querySelectorAll(TAGS.join())];
      await until(() => all.every((each) => SERVED.test(shown(each))));
      for (const each of all) {
        (each as CaseElement).requestUpdate();
        await ready(each);
      }
      const begins = (): string[] => heard.warnings.map((warning) => warning.replace(/ has no effect; .*/, '')).sort();
      const expected = ['<case-file>: refresh="10"', '<case-file>: timeout="0"', '<case-status-badge>: refresh="20"'];
      expect(begins()).to.deep.equal(expected);
      element.setAttribute('refresh', '15');
      await element.updateComplete;
      await Promise.all(all.map(ready));
      expect(begins()).to.deep.equal([...expected, '<case-file>: refresh="15"'].sort());
      expect([heard.errors, heard.thrown]).to.deep.equal([[], []]);
    });

    for (const [attribute, value] of [
      ['refresh', '10'],
      ['timeout', '0'],
    ] as const) {
      it(`and ${attribute}="${value}", which is not allowed: a warning`, async () => {
        const element = await file(`src="${address('good.json')}" ${attribute}="${value}"`, tag('case-status-badge'));
        await until(() => shown(element.firstElementChild!).includes('Served'));
        expect(heard.warnings).to.have.length(1);
        expect(heard.warnings[0]).to.include(`${attribute}="${value}"`);
      });
    }
  });
});
