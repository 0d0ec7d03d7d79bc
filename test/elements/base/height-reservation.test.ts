/** While the slider moves, a widget does not get shorter than it has been since its width last changed. */
import { expect } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import { caseOf, event } from '../../fixtures/build.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import { all, listen, NOW, one, part, resetPage, settled, tag, type Tag } from '../support.js';
import { page, type Page } from '../scrubber/scrubber-page.js';

const LONG = 'A detail that takes more than one line of the column. '.repeat(9);

/** On the second day a widget is tall, on the third it is short again. */
const [EARLY, TALL, SHORT] = ['2010-01-01', '2010-02-01', '2010-03-01'] as const;

const status = (label: string, detail?: string): object => ({ status: { label, tone: 'pending', detail } });
const tallInTheMiddle = {
  ...caseOf(
    event('first', EARLY, { ...status('First'), importance: 1 }),
    event('tall', TALL, { ...status('Second', LONG), detail: LONG, importance: 3 }),
    event('short', SHORT, { ...status('Third'), importance: 3 }),
  ),
  id: 'tall',
};

const BANNER = tag('case-status-badge', 'variant="banner"');
const TIMELINE = tag('case-timeline', 'limit="1" no-ribbon');

describe('the height of a widget that a slider moves', () => {
  pinClock(NOW);
  const heard = listen();
  before(() => {
    registerCase(tallInTheMiddle);
    registerCase(small);
  });
  afterEach(resetPage);
  afterEach(() => {
    expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
  });

  async function open(inner: string): Promise<Page & { widget: HTMLElement; height: () => number }> {
    const opened = await page(`case="tall" as-of="${EARLY}"`, inner, 'style="inline-size:400px"');
    const widget = opened.file.querySelector<HTMLElement>('case-status-badge, case-timeline')!;
    return { ...opened, widget, height: () => widget.getBoundingClientRect().height };
  }

  for (const [what, inner] of [
    ['a banner', BANNER],
    ['a timeline', TIMELINE],
    ['a timeline deep inside the page’s own elements', `<article><div>${TIMELINE}</div></article>`],
  ] as const) {
    it(`${what}: it grows, and does not shrink again`, async () => {
      const { to, height } = await open(inner);
      const early = height();
      await to(TALL);
      const tall = height();
      expect(tall).to.be.greaterThan(early + 20);
      for (const day of [SHORT, EARLY, TALL, SHORT]) {
        await to(day);
        expect(height(), day).to.be.closeTo(tall, 0.1);
      }
    });

    it(`${what}: the reservation ends when its width changes`, async () => {
      const { file, to, height } = await open(inner);
      await to(TALL);
      await to(SHORT);
      const reserved = height();
      file.parentElement!.style.inlineSize = '700px';
      await settled();
      await settled();
      expect(height(), 'before the slider moves').to.be.lessThan(reserved - 20);
      await to(TALL);
      const tall = height();
      await to(SHORT);
      expect(height()).to.be.closeTo(tall, 0.1);
    });

    it(`${what}: the reservation ends when another case is shown`, async () => {
      const { file, widget, to, drawn } = await open(inner);
      const reserved = (): string => one<HTMLElement>(widget, '.frame').style.minBlockSize;
      await to(TALL);
      await to(SHORT);
      expect(reserved()).not.to.equal('');
      file.setAttribute('case', 'small');
      await drawn();
      expect(reserved()).to.equal('');
    });
    it(`${what}: nothing is reserved after the widget or the scrubber is removed`, async () => {
      for (const remove of [
        ({ file, widget }: Page & { widget: HTMLElement }) => {
          file.after(widget);
        },
        ({ scrubber }: Page) => {
          scrubber.remove();
        },
      ]) {
        const opened = await open(inner);
        await opened.to(TALL);
        await opened.to(SHORT);
        expect(part(opened.widget, 'base').style.minBlockSize).not.to.equal('');
        remove(opened);
        await settled();
        expect(part(opened.widget, 'base').style.minBlockSize).to.equal('');
      }
    });
  }

  for (const [what, act, undo] of [
    [
      'a list of sources',
      (widget: HTMLElement) => {
        all(widget, '[part=footer] summary')[0]!.click();
      },
      (widget: HTMLElement) => {
        all(widget, '[part=footer] summary')[0]!.click();
      },
    ],
    [
      'the whole list',
      (widget: HTMLElement) => {
        part(widget, 'more').click();
      },
      (widget: HTMLElement) => {
        part(widget, 'more').click();
      },
    ],
  ] as const) {
    it(`opening or closing ${what} ends the reservation`, async () => {
      const { to, height, widget } = await open(TIMELINE);
      await to(TALL);
      await to(SHORT);
      const reserved = height();
      act(widget);
      await settled();
      undo(widget);
      await settled();
      expect(height()).to.be.lessThan(reserved - 20);
    });
  }

  it('a badge in a sentence has no height of its own', async () => {
    const { to, widget, file } = await open(`<p>Text ${tag('case-status-badge')} text</p>`);
    await to(TALL);
    await to(SHORT);
    expect([file.querySelector('p')!.style.cssText, widget.style.cssText]).to.deep.equal(['', '']);
    expect(all(widget, '[style*="block-size"]')).to.be.empty;
  });

  for (const [what, name, attributes] of [
    ['a widget with a day of its own', 'case-timeline', `as-of="${SHORT}"`],
    ['a widget before the slider moves', 'case-timeline', ''],
  ] as readonly (readonly [string, Tag, string])[]) {
    it(`${what} has nothing reserved`, async () => {
      const { to, widget } = await open(tag(name, attributes));
      if (attributes) await to(TALL);
      expect(part(widget, 'base').style.minBlockSize).to.equal('');
    });
  }

  it('a wrong ruling is reported once, however often the width changes', async () => {
    const { file, to } = await page('as-of="2021-01-06"', tag('case-ruling-card', 'ruling="nobody"', 'Fallback'));
    for (const width of ['500px', '400px', '300px']) {
      file.parentElement!.style.inlineSize = width;
      await settled();
      await to(`2021-0${Number(width[0])}-01`);
    }
    expect(heard.errors.splice(0)).to.have.length(1);
  });
});
