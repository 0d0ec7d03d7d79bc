/** The fallback: what is shown and reported when a case or a ruling does not exist. */
import { expect, fixture } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import { small } from '../../fixtures/small.js';
import { pause, pinClock, skipGracePeriod } from '../clock.js';
import { CASES, draw, gather, listen, NOW, parts, shown, tag, TAGS, type Tag } from '../support.js';

type Any = HTMLElement & { updateComplete: Promise<unknown> };

/** Draws an element and waits until it has reported what is missing. */
async function drawMissing(name: Tag, attributes = '', options = {}): Promise<Any> {
  skipGracePeriod();
  const element = await draw(name, attributes, options);
  await pause(10);
  await element.updateComplete;
  return element;
}

/** What does not exist, and whether that is a case or a ruling. */
const MISSING: readonly (readonly [tag: Tag, attributes: string, named: string, path: string])[] = [
  ...TAGS.map((name) => [name, 'case="nobody"', 'nobody', 'case'] as const),
  ['case-status-badge', 'variant="banner" case="nobody"', 'nobody', 'case'],
  ...CASES.flatMap(({ named, noRuling }) => [
    ['case-ruling-card', `${named} ruling="no-such-ruling"`, 'no-such-ruling', 'ruling'] as const,
    ['case-ruling-card', `${named} ruling="${noRuling}"`, noRuling, 'ruling'] as const,
  ]),
  ['case-ruling-card', 'case="" ruling="extradition-refused-2021"', '', 'case'],
];

const SENTENCE = 'This case cannot be shown.';

/** Whether a reader sees it. */
function isSeen(node: Element): boolean {
  const { width, height } = node.getBoundingClientRect();
  return node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 0 && height > 0;
}

describe('an element whose case or ruling does not exist', () => {
  const heard = listen();
  pinClock(NOW);
  before(() => {
    registerCase(small);
  });

  for (const [name, attributes, named, path] of MISSING) {
    describe(`<${name} ${attributes}>`, () => {
      it('keeps the publisher’s content, and shows nothing else', async () => {
        const element = await drawMissing(name, attributes, { inner: '<b id="own">He left it under arrest.</b>' });
        expect(isSeen(element.querySelector('#own')!)).to.be.true;
        expect(shown(element)).to.equal('');
      });
      it('keeps plain text', async () => {
        const element = await drawMissing(name, attributes, { inner: 'He left it under arrest.' });
        expect(element.innerText.trim()).to.equal('He left it under arrest.');
        expect(element.getBoundingClientRect().height).to.be.greaterThan(5);
        expect(shown(element)).to.equal('');
      });
      for (const [what, inner] of [
        ['nothing', ''],
        ['white space', '\n  \t '],
        ['a comment', '<!-- TODO -->'],
        ['only content for other slots', '<span slot="heading">A heading</span>'],
      ] as const) {
        it(`has a plain sentence where there is ${what}`, async () => {
          const element = await drawMissing(name, attributes, { inner });
          expect(shown(element)).to.equal(SENTENCE);
          expect(isSeen(parts(element, 'error')[0]!)).to.be.true;
        });
      }
      it('sends one case-error, bubbling and composed, and writes one error', async () => {
        const events = gather('case-error');
        const loads = gather('case-load');
        const element = await drawMissing(name, attributes, { inner: 'Fallback' });
        (element as unknown as { requestUpdate(): void }).requestUpdate();
        await element.updateComplete;
        registerCase({ ...small, id: `other-${name}` });
        await element.updateComplete;
        expect(events).to.have.length(1);
        const [event] = events;
        expect(event!.target).to.equal(element);
        expect([event!.bubbles, event!.composed]).to.deep.equal([true, true]);
        const { problems } = event!.detail as { case: string; problems: { path: string; message: string }[] };
        expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
        expect(problems[0]!.message).to.include(`"${named}"`).and.to.match(/\.$/);
        expect(loads).to.be.empty;
        expect(heard.errors).to.have.length(1);
        expect(heard.errors[0]).to.include(`<${name}>`).and.to.include(`"${named}"`);
        expect(heard.warnings).to.deep.equal([]);
        expect(heard.thrown).to.deep.equal([]);
      });
      it('shows the case once it is named right', async () => {
        const events = gather('case-error');
        const loads = gather('case-load');
        const element = await drawMissing(name, attributes, { inner: '<b id="own">Fallback</b>' });
        element.removeAttribute(path);
        element.setAttribute('case', 'small');
        element.removeAttribute('ruling');
        await element.updateComplete;
        expect(shown(element).length).to.be.greaterThan(10);
        expect(isSeen(element.querySelector('#own')!), 'the fallback').to.be.false;
        expect([events.length, loads.length]).to.deep.equal([1, 1]);
        element.setAttribute('case', 'nobody-at-all');
        await element.updateComplete;
        await pause(10);
        await element.updateComplete;
        expect(isSeen(element.querySelector('#own')!), 'the fallback again').to.be.true;
        expect([events.length, loads.length]).to.deep.equal([2, 1]);
      });
      it('shows the publisher’s content that comes after', async () => {
        const element = await drawMissing(name, attributes);
        expect(shown(element)).to.equal(SENTENCE);
        element.innerHTML = '<b id="own">It comes while the page is still being read.</b>';
        await new Promise(requestAnimationFrame);
        await element.updateComplete;
        expect(isSeen(element.querySelector('#own')!)).to.be.true;
        expect(parts(element, 'error').filter(isSeen)).to.be.empty;
      });
    });
  }

  it('each element that fails says so once, and the others are drawn', async () => {
    skipGracePeriod();
    const both = CASES.flatMap(({ id }) => TAGS.map((name) => tag(name, `case="${id}"`)));
    const column = await fixture<HTMLElement>(
      `<div>${TAGS.map((name) => tag(name, 'case="nobody"', 'x')).join('')}${both.join('')}</div>`,
    );
    await Promise.all([...column.children].map((element) => (element as Any).updateComplete));
    await pause(10);
    await Promise.all([...column.children].map((element) => (element as Any).updateComplete));
    expect(heard.errors).to.have.length(4);
    for (const element of [...column.children].slice(4))
      expect(shown(element).length, element.outerHTML).to.be.greaterThan(10);
  });
});

describe('a fallback that contains another of our elements', () => {
  const heard = listen();
  pinClock(NOW);

  for (const [outer, inner] of [
    ['case-status-badge', tag('case-timeline')],
    ['case-timeline', `<p>Text <b>${tag('case-status-badge')}</b></p>`],
    ['case-asylum-map', '<case-file></case-file>'],
    ['case-ruling-card', `${tag('case-timeline')}${tag('case-asylum-map')}`],
  ] as const) {
    it(`<${outer} /> ${inner}: one warning about the closing tag`, async () => {
      const column = await fixture<HTMLElement>(`<div><${outer} /> The rest of the paragraph. ${inner}</div>`);
      const element = column.querySelector<Any>(outer)!;
      await element.updateComplete;
      element.setAttribute('as-of', '2021-01-06');
      await element.updateComplete;
      expect(heard.warnings).to.have.length(1);
      for (const word of [`<${outer}>`, `</${outer}>`, '"/>"']) expect(heard.warnings[0]).to.include(word);
      expect([heard.errors, heard.thrown]).to.deep.equal([[], []]);
    });
  }

  it('other elements raise no warning', async () => {
    await draw('case-status-badge', '', { inner: '<b>In <a href="#case">refuge</a></b><case-study></case-study>' });
    expect(heard.warnings).to.deep.equal([]);
  });
});
