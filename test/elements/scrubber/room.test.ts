/** Room: what stands below the widgets keeps its place while the slider moves them. */
import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Casefile } from '../../../data/casefile.js';
import type { CaseScrubber } from '../../../src/index.js';
import { registerCase } from '../../../src/cases/register.js';
import { caseOf, day, event, iso } from '../../fixtures/build.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import { daysOf, idle, page, pinIdle, until, waiting, WIDGETS, type Page } from './stage.js';
import { all, CASES, gather, listen, NOW, part, parts, resetPage, settled, tag, TAGS } from '../support.js';

/** How often one was put into a page. */
let figures = 0;
customElements.define(
  'x-figure',
  class extends HTMLElement {
    connectedCallback(): void {
      figures += 1;
      this.attachShadow({ mode: 'open' }).innerHTML =
        '<style>:host { display: inline-block; inline-size: 150px; block-size: 70px }</style>';
    }
  },
);

customElements.define(
  'x-shadow',
  class extends HTMLElement {
    connectedCallback(): void {
      this.attachShadow({ mode: 'open' }).innerHTML = `Where it stood: ${tag('case-status-badge')}, as text.`;
    }
  },
);

const { caseServer } = globalThis as unknown as { caseServer: string };

describe('what stands below the widgets', () => {
  pinClock(NOW);
  pinIdle();
  const heard = listen();
  const other: Casefile = { ...caseOf(event('first', '2001-01-01')), id: 'other' };
  before(() => {
    registerCase(small);
    registerCase(other);
  });
  afterEach(resetPage);

  describe('keeps its place', () => {
    const click = (widgets: readonly Element[], selector: string): void => {
      for (const each of widgets.flatMap((widget) => all(widget, selector))) each.click();
    };
    for (const [what, inner, open] of [
      ['', WIDGETS, () => undefined],
      [
        ', the badge in a paragraph',
        `<p>Where it stood: ${tag('case-status-badge')}, <em>and ${tag('case-status-badge', 'compare')} besides</em>.</p>${TAGS.slice(
          1,
        )
          .map((name) => tag(name))
          .join('')}`,
        () => undefined,
      ],
      [
        ', with all lists of sources and of later developments open',
        WIDGETS,
        (widgets: readonly Element[]) => {
          click(widgets, 'summary');
        },
      ],
      [
        ', with rules of the page, all of it scaled',
        `<style>case-status-badge { display: inline-block } case-file { scale: 0.5 } ::part(title) { font-size: 1.5em } case-file > :last-child { padding: 9px }</style><p>Where it stood: ${tag('case-status-badge')}.</p>${TAGS.slice(
          1,
        )
          .map((name) => tag(name))
          .join('')}`,
        () => undefined,
      ],
      [
        ', with elements of the page’s own beside the badge',
        `<p>${tag('case-status-badge')}: <x-figure></x-figure> <iframe style="inline-size:200px;block-size:60px"></iframe></p>${TAGS.slice(
          1,
        )
          .map((name) => tag(name))
          .join('')}`,
        () => undefined,
      ],
      [
        ', the badge in the cell of a table',
        `<table><tr><td>${tag('case-status-badge')}</td><td>A cell</td></tr></table>`,
        () => undefined,
      ],
      [
        ', the badge in what has no box, in a paragraph',
        `<p>Where it stood: <span style="display:contents">${tag('case-status-badge')}</span>.</p>`,
        () => undefined,
      ],
      [', the badge in a shadow root’s own text', '<x-shadow style="display:block"></x-shadow>', () => undefined],
      [
        ', with content of the publisher’s in the widgets',
        WIDGETS.replaceAll('></', '><p slot="footer" style="block-size:99px"></p>Fallback</'),
        () => undefined,
      ],
    ] as const) {
      for (const { id, named, casefile } of CASES) {
        for (const width of [360, 760]) {
          it(`${id}${what}, at ${width} px, on every day`, async () => {
            await setViewport({ width: width + 40, height: 800 });
            const { file, slider, to, drawn } = await page(
              `${named} as-of="${iso(daysOf(casefile)[Math.floor(casefile.events.length / 2)]!)}"`,
              inner,
              `style="inline-size:${width}px"`,
            );
            open([...file.querySelectorAll(TAGS.join())]);
            await drawn();
            await idle();
            const after = file.nextElementSibling!;
            // Also between events, where only what lasts gets longer.
            const between = what
              ? []
              : Array.from(
                  { length: (day(NOW) - Number(slider.min)) / 25 },
                  (_, index) => Number(slider.min) + 25 * index,
                );
            const days = [...daysOf(casefile), ...between]
              .filter((each) => each >= Number(slider.min) && each <= day(NOW))
              .map(iso);
            await to(days[0]!);
            const top = after.getBoundingClientRect().top;
            const moved: string[] = [];
            // Heights are held in whole pixels: four widgets may be off by half a pixel each.
            for (const each of days) {
              await to(each);
              const by = after.getBoundingClientRect().top - top;
              if (Math.abs(by) > 2) moved.push(`${each}: ${by}`);
            }
            expect(moved).to.deep.equal([]);
          });
        }
      }
    }

    it('before the first move of the slider too: what is in view takes its room with that, what is below at once', async () => {
      await setViewport({ width: 400, height: 800 });
      const paragraph = `<p>${tag('case-status-badge')}</p>`;
      const { file, to } = await page(
        'as-of="2006-12-31"',
        `${paragraph}<p id="between">Text</p>${tag('case-timeline', 'limit="20"')}<p style="block-size:800px"></p>${paragraph}`,
        'style="inline-size:360px"',
      );
      const [above, below] = [file.querySelector('p')!, file.lastElementChild as HTMLElement];
      const tops = (): number[] =>
        ['#between', 'case-timeline'].map((selector) => file.querySelector(selector)!.getBoundingClientRect().top);
      const before = tops();
      await idle();
      expect(tops()).to.deep.equal(before);
      const held = (): boolean[] => [above, below].map((box) => parseFloat(box.style.minBlockSize) > 20);
      expect(held()).to.deep.equal([false, true]);
      await to('2012-06-19');
      expect(held()).to.deep.equal([true, true]);
    });

    it('where the header wraps in September, of an event that is long and came in May', async () => {
      const long = 'A title that takes more than one line of the column. '.repeat(9);
      const events = [
        event('a', '2010-04-01'),
        event('b', '2010-05-01', { title: long }),
        event('c', '2010-12-01'),
        event('d', '2015-05-02'),
      ];
      registerCase({ ...caseOf(...events), id: 'long' });
      const { file, to } = await page(
        'case="long" as-of="2010-05-01"',
        tag('case-timeline', 'limit="1" no-ribbon'),
        'style="inline-size:760px"',
      );
      const header = part(file.querySelector('case-timeline')!, 'header');
      const [heading, asOf] = [...header.children] as [HTMLElement, HTMLElement];
      const short = asOf.offsetWidth;
      await to('2010-09-28');
      const width =
        heading.offsetWidth + parseFloat(getComputedStyle(header).columnGap) + (short + asOf.offsetWidth) / 2;
      await to('2010-05-01');
      file.parentElement!.style.inlineSize = `${width}px`;
      await settled();
      await idle();
      await to('2010-05-02');
      const heights = new Set<number>();
      const tops = new Set<number>();
      for (let at = day('2010-05-03'); at < day('2010-11-30'); at += 3) {
        await to(iso(at));
        heights.add(header.clientHeight);
        tops.add(Math.round(file.nextElementSibling!.getBoundingClientRect().top));
      }
      expect(heights.size, 'the test needs it to wrap on some days').to.be.above(1);
      expect(tops.size).to.equal(1);
    });

    describe('from the first move on, with the hints of the README', () => {
      let example: { html: string; css: string };
      before(async () => {
        const text = await (await fetch('/README.md')).text();
        const [, html, css] = /### Watch the case happen[^]*?```html([^]*?)```[^]*?```css([^]*?)```/.exec(text)!;
        example = { html: html!, css: css! };
      });
      // The column, and the window with the margins that pages have.
      for (const font of ['Tinos', 'Arimo'])
        for (const [width, window] of [
          [300, 332],
          [328, 360],
          [358, 390],
          [384, 416],
          [385, 417],
          [398, 414],
          [480, 520],
          [488, 521],
          [544, 577],
          [560, 600],
          [640, 1280],
        ] as const) {
          it(`in ${width} px of ${window}, in the browser’s ${font}, whatever day`, async () => {
            await setViewport({ width: window, height: 800 });
            const { html, css } = example;
            const column = await fixture<HTMLElement>(
              `<div style="inline-size:${width}px;font-family:${font}"><style>${css}</style>${html}<p>What stands below.</p></div>`,
            );
            await settled();
            const slider = part(column.querySelector('case-scrubber')!, 'slider') as HTMLInputElement;
            const file = column.querySelector('case-file') as Page['file'];
            const top = (): number => column.lastElementChild!.getBoundingClientRect().top;
            const before = top();
            const moved: string[] = [];
            for (const each of [...daysOf(CASES[0]!.casefile)].filter(
              (one) => one >= Number(slider.min) && one <= day(NOW),
            )) {
              slider.value = String(each);
              slider.dispatchEvent(new Event('input'));
              await file.updateComplete;
              await Promise.all(file.widgets.map((widget) => widget.updateComplete));
              if (Math.abs(top() - before) > 1) moved.push(`${iso(each)}: ${top() - before}`);
            }
            expect(moved).to.deep.equal([]);
          });
        }
    });

    it('a widget that comes late has its room from the second move on', async () => {
      const { file, drawn, to } = await page(
        'as-of="2006-12-31"',
        tag('case-status-badge', 'variant="banner"'),
        'style="inline-size:400px"',
      );
      await idle();
      await to('2012-06-19');
      file.insertAdjacentHTML('beforeend', `${tag('case-ruling-card')}${tag('case-asylum-map', 'as-of="2012-06-19"')}`);
      const [card, map] = [...file.children].slice(-2) as HTMLElement[];
      map!.setAttribute('as-of', '');
      map!.removeAttribute('as-of');
      await drawn();
      await to('2012-06-20');
      await idle();
      await to('2012-06-21');
      const bottoms = [card!, map!].map(
        (each) => each.getBoundingClientRect().bottom - file.getBoundingClientRect().top,
      );
      for (const each of ['2013-01-01', '2019-04-15', '2021-01-05', '2024-07-05']) {
        await to(each);
        [card!, map!].forEach((one, index) => {
          expect(
            Math.abs(one.getBoundingClientRect().bottom - file.getBoundingClientRect().top - bottoms[index]!),
            `${one.localName}, ${each}`,
          ).to.be.at.most(2);
        });
      }
    });

    it('measures anew when the reader opens or closes a list, and holds no more than that needs', async () => {
      const open = await page('case="small" as-of="2002-07-15"', WIDGETS, 'style="inline-size:400px"');
      const timeline = open.file.querySelector('case-timeline')!;
      await idle();
      await open.to('2002-07-16');
      const held = (): number => parseFloat(part(timeline, 'base').style.minBlockSize);
      const short = held();
      const [sources] = all<HTMLDetailsElement>(timeline, '[part=footer] details');
      sources!.open = true;
      sources!.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
      await idle();
      await idle();
      const long = held();
      sources!.open = false;
      sources!.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
      await idle();
      await idle();
      expect([long > short + 20, held()]).to.deep.equal([true, short]);
    });

    it('what the reader has opened leaves its room when a later day has it no more', async () => {
      const { file, scrubber, drawn, to } = await page('as-of="2012-06-19"', WIDGETS, 'style="inline-size:400px"');
      click([...file.querySelectorAll(TAGS.join())], '[part=later] > summary');
      await drawn();
      await idle();
      await to('2012-06-20');
      const top = (): number => file.nextElementSibling!.getBoundingClientRect().top;
      const before = top();
      await to(NOW);
      expect(
        file.querySelectorAll(TAGS.join())[0]!.shadowRoot!.querySelector('[part=later]'),
        'the test needs it to go',
      ).to.equal(null);
      for (const type of ['click', 'keyup']) scrubber.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      await idle();
      await to('2012-06-19');
      expect(Math.abs(top() - before)).to.be.at.most(2);
    });

    it('"show all" on an early day takes no more room than its list, and keeps that on an earlier one', async () => {
      const { file, to } = await page('as-of="2012-06-19"', WIDGETS, 'style="inline-size:760px"');
      const timeline = file.querySelector('case-timeline')!;
      const height = (): number => timeline.getBoundingClientRect().height;
      await idle();
      await to('2012-06-20');
      part(timeline, 'more').click();
      await idle();
      const whole = height();
      await idle();
      await to('2012-06-19');
      expect(height() - parseFloat(getComputedStyle(part(timeline, 'base')).blockSize)).to.be.below(1);
      expect(part(timeline, 'footer').getBoundingClientRect().bottom).to.be.closeTo(
        timeline.getBoundingClientRect().bottom,
        200,
      );
      await to('2010-06-19');
      expect(height()).to.equal(whole);
    });
  });

  describe('measures, and nobody is disturbed', () => {
    /** The days on which the case shows anything else. */
    const days = async ({ slider }: Page, casefile: Casefile): Promise<string[]> =>
      Promise.resolve(
        daysOf(casefile)
          .filter((each) => each >= Number(slider.min) && each <= day(NOW))
          .map(iso),
      );
    /** How tall the widget is on its tallest day, when nothing holds it. */
    async function tallest({ file, drawn }: Page, widget: HTMLElement, each: readonly string[]): Promise<number> {
      const { asOf } = file;
      let height = 0;
      for (const asOf of each) {
        file.asOf = asOf;
        await drawn();
        height = Math.max(height, widget.getBoundingClientRect().height);
      }
      file.asOf = asOf;
      await drawn();
      return height;
    }
    /** All that is in the page, but for what the elements draw. */
    const everything = (): string[] => [...document.querySelectorAll('*')].map(({ localName }) => localName);
    const clean = (): void => {
      expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
    };

    it('leaves nothing in the page, and tells it nothing', async () => {
      const { file } = await page('case="small" as-of="2001-12-01"', WIDGETS);
      await settled();
      const before = everything();
      const [loads, errors] = [gather('case-load'), gather('case-error')];
      expect(waiting.length, 'the test needs something to measure').to.equal(1);
      await idle();
      expect(waiting).to.have.length(0);
      expect(everything()).to.deep.equal(before);
      expect([...file.childNodes].map(({ nodeName }) => nodeName.toLowerCase())).to.deep.equal([
        'case-scrubber',
        ...TAGS,
      ]);
      expect([...file.querySelectorAll('[inert]')].length + file.widgets.length).to.equal(5);
      expect([loads.length, errors.length]).to.deep.equal([0, 0]);
      clean();
    });

    it('is never in the page when a frame is drawn', async () => {
      const { file } = await page('case="small"', WIDGETS);
      await settled();
      const before = everything();
      let slices = 0;
      while (waiting.length) {
        waiting.shift()!();
        await new Promise(requestAnimationFrame);
        expect(everything()).to.deep.equal(before);
        expect(TAGS.map((name) => parts(file.querySelector(name)!, 'base').length)).to.deep.equal([1, 1, 1, 1]);
        slices += 1;
        await new Promise((resolve) => setTimeout(resolve));
      }
      expect(slices, 'the test needs several').to.be.greaterThan(2);
    });

    it('does not load what the page has beside a badge again', async () => {
      const { file, to } = await page(
        'case="small" as-of="2001-12-01"',
        `<p>${tag('case-status-badge')} <x-figure></x-figure> <iframe src="about:blank"></iframe></p>`,
      );
      const before = [figures, frames.length];
      await idle();
      await to('2001-06-01');
      expect(parseFloat(file.querySelector('p')!.style.minBlockSize), 'the test needs a height').to.be.greaterThan(40);
      expect([figures, frames.length]).to.deep.equal(before);
    });

    for (const [what, end] of [
      [
        'the scrubber is removed',
        ({ scrubber }: Page) => {
          scrubber.remove();
        },
      ],
      [
        'the column gets narrower',
        ({ file }: Page) => {
          file.parentElement!.style.inlineSize = '300px';
        },
      ],
      [
        'the case changes',
        ({ file }: Page) => {
          file.case = 'other';
        },
      ],
    ] as const) {
      it(`leaves nothing in the page when ${what} meanwhile`, async () => {
        const open = await page('case="small"', WIDGETS);
        await settled();
        const before = everything();
        waiting.shift()!();
        await until(() => waiting.length > 0);
        end(open);
        const left = before.filter((name) => open.scrubber.isConnected || name !== 'case-scrubber');
        await idle();
        expect(everything()).to.deep.equal(left);
        clean();
      });
    }

    it('leaves nothing in the page when a drawing fails, and gives the others their room', async () => {
      const { file, to } = await page(
        'case="small" as-of="2001-12-01"',
        `<p>${tag('case-status-badge')}</p>${tag('case-timeline')}`,
      );
      await settled();
      const before = everything();
      const { prototype } = customElements.get('case-status-badge') as unknown as { prototype: { updated(): void } };
      const { updated } = prototype;
      let failed = 0;
      prototype.updated = function fail(this: HTMLElement): void {
        if (this.isConnected) return updated.call(this);
        failed += 1;
        throw new Error('This drawing fails.');
      };
      try {
        await idle();
        await to('2001-06-01');
      } finally {
        prototype.updated = updated;
      }
      expect(failed).to.equal(1);
      expect(everything()).to.deep.equal(before);
      const badge = file.querySelector('case-status-badge')!;
      expect(all(badge, '.pill').map(({ style }) => style.display)).to.deep.equal(['']);
      expect(parseFloat(part(file.querySelector('case-timeline')!, 'base').style.minBlockSize)).to.be.greaterThan(60);
      clean();
    });

    it('does not take the focus, close what is open, or scroll the page', async () => {
      const { file } = await page(
        'as-of="2021-01-06"',
        `${WIDGETS}${tag('case-status-badge', 'id="inline"')}<p style="block-size:3000px"></p>`,
      );
      const [banner, timeline] = [file.children[1]!, file.children[2]!];
      const inline = file.querySelector('#inline')!;
      const lists = [...file.querySelectorAll(TAGS.join())].flatMap((widget) =>
        all<HTMLDetailsElement>(widget, 'details[part=sources], details[part=later]'),
      );
      for (const details of lists) details.open = true;
      part(inline, 'later-button').click();
      await settled();
      const link = part(timeline, 'footer').querySelector<HTMLElement>('a')!;
      link.focus();
      await settled();
      scrollTo(0, 345);
      const opened = (): boolean[] => [
        lists.every(({ open, isConnected }) => open && isConnected),
        part(inline, 'later').matches(':popover-open'),
      ];
      const entries = (): number => all(banner, '.since > li').length + all(inline, '.since > li').length;
      const before = [opened(), entries(), scrollY];
      expect(opened(), 'the test needs them open').to.deep.equal([true, true]);
      expect(entries()).to.be.greaterThan(8);
      const focus: string[] = [];
      const onFocus = ({ target }: Event): void => {
        focus.push((target as Element).localName);
      };
      for (const type of ['focusin', 'focusout']) document.addEventListener(type, onFocus);
      let scrolls = 0;
      const onScroll = (): void => {
        scrolls += 1;
      };
      await settled();
      document.addEventListener('scroll', onScroll);
      await idle();
      for (const type of ['focusin', 'focusout']) document.removeEventListener(type, onFocus);
      document.removeEventListener('scroll', onScroll);
      expect([opened(), entries(), scrollY]).to.deep.equal(before);
      expect([focus.join(), timeline.shadowRoot!.activeElement === link, scrolls]).to.deep.equal(['', true, 0]);
      clean();
    });

    it('leaves a reader at the end of the page there', async () => {
      const { file, to } = await page('as-of="2021-01-06"', WIDGETS, 'style="padding-block-start:2000px"');
      await idle();
      await to('2006-12-31');
      document.querySelector('#after')!.remove();
      scrollTo(0, document.documentElement.scrollHeight);
      await settled();
      const before = scrollY;
      file.style.inlineSize = `${file.clientWidth - 1}px`;
      await until(() => waiting.length > 0);
      while (waiting.length) {
        waiting.shift()!();
        expect(scrollY).to.be.within(before - 30, before + 30);
        await new Promise((resolve) => setTimeout(resolve));
      }
    });

    it('with padding and a border that the page gives a widget', async () => {
      const style = document.head.appendChild(document.createElement('style'));
      try {
        for (const css of ['padding:20px;border:5px solid', 'padding:20px;border:5px solid;box-sizing:border-box']) {
          style.textContent = `case-timeline{${css}}`;
          const open = await page('case="small"', WIDGETS, 'style="inline-size:400px"');
          const timeline = open.file.querySelector('case-timeline')!;
          const each = await days(open, small);
          const expected = await tallest(open, timeline, each);
          await idle();
          await open.to(each[0]!);
          expect(timeline.getBoundingClientRect().height, css).to.be.within(expected - 0.1, expected + 1);
          open.file.remove();
        }
      } finally {
        style.remove();
      }
      clean();
    });

    it('leaves a widget the height that the publisher gave it, and its frame none', async () => {
      const { file, scrubber, to } = await page(
        'case="small"',
        tag('case-timeline', 'style="min-block-size:33px"') + tag('case-ruling-card'),
      );
      await idle();
      await to('2001-06-01');
      const widgets = [...file.children].filter((each) => each !== scrubber) as HTMLElement[];
      const held = (): boolean[] => widgets.map((widget) => parseFloat(part(widget, 'base').style.minBlockSize) > 60);
      expect(held()).to.deep.equal([true, true]);
      scrubber.remove();
      expect(held()).to.deep.equal([false, false]);
      file.prepend(scrubber);
      await settled(scrubber);
      await to('2001-10-02');
      scrubber.remove();
      expect(held(), 'a second time').to.deep.equal([false, false]);
      expect(widgets.map((widget) => widget.style.minBlockSize)).to.deep.equal(['33px', '']);
      clean();
    });

    it('gives a paragraph back the height that the publisher gave it', async () => {
      const { file, scrubber, to } = await page(
        'case="small"',
        `<p style="min-block-size:11px">${tag('case-status-badge')}</p>`,
      );
      await idle();
      await to('2001-06-01');
      const paragraph = file.querySelector('p')!;
      expect(parseFloat(paragraph.style.minBlockSize)).to.be.greaterThan(11);
      scrubber.remove();
      expect(paragraph.style.minBlockSize).to.equal('11px');
      clean();
    });

    it('a widget that is moved out is as tall as it was', async () => {
      const { file, to } = await page('case="small"', tag('case-timeline') + tag('case-ruling-card'));
      await idle();
      await to('2001-06-01');
      const [, timeline, card] = [...file.children] as [Element, HTMLElement, HTMLElement];
      file.after(timeline);
      await to('2001-10-02');
      expect([
        part(timeline, 'base').style.minBlockSize,
        parseFloat(part(card, 'base').style.minBlockSize) > 60,
      ]).to.deep.equal(['', true]);
      clean();
    });

    it('warns of a wrong value once, and sends no event', async () => {
      const { file } = await page('case="small"', tag('case-timeline', 'limit="few"'));
      const [loads, errors] = [gather('case-load'), gather('case-error')];
      await idle();
      expect(parts(file.querySelector('case-timeline')!, 'base')).to.have.length(1);
      expect(heard.warnings.map((warning) => /limit="few"/.test(warning))).to.deep.equal([true]);
      expect([loads.length, errors.length, heard.errors.length]).to.deep.equal([0, 0, 0]);
      heard.warnings.length = 0;
    });
  });

  it('without a <case-file>, nothing is measured, and nothing thrown', async () => {
    const column = await fixture<HTMLElement>(`<div><case-scrubber></case-scrubber>${WIDGETS}</div>`);
    const scrubber = column.firstElementChild as CaseScrubber;
    await idle();
    column.style.inlineSize = '300px';
    await idle();
    scrubber.remove();
    await idle();
    column.append(scrubber);
    await idle();
    expect([heard.warnings, heard.thrown, heard.errors.length]).to.deep.equal([[], [], 1]);
  });

  it('with a document that comes late: heights are measured then', async () => {
    const column = await fixture<HTMLElement>(
      `<div style="inline-size:400px"><case-file as-of="2001-05-10" src="${caseServer}/late.json?id=scrubber-2"><case-scrubber></case-scrubber>${tag('case-timeline')}</case-file></div>`,
    );
    const [scrubber, timeline] = [column.querySelector('case-scrubber')!, column.querySelector('case-timeline')!];
    await idle();
    await until(() => parts(scrubber, 'slider').length > 0);
    await idle();
    const { height } = timeline.getBoundingClientRect();
    const slider = part(scrubber, 'slider') as HTMLInputElement;
    slider.value = String(day('2001-05-11'));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(timeline);
    const held = timeline.getBoundingClientRect().height;
    expect(held).to.be.greaterThan(height + 20);
    slider.value = String(day('2001-06-10'));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(timeline);
    expect([
      parts(timeline, 'event').length,
      Math.abs(timeline.getBoundingClientRect().height - held) < 1,
    ]).to.deep.equal([2, true]);
    expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
  });
});
