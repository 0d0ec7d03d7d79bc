/** `as-of="publication"`: the day of the article around a widget. `test/publication/` tests how that day is found. */
import { expect, fixture } from '@open-wc/testing';
import type { CaseElement } from '../../../src/elements/base/case-element.js';
import { pinClock } from '../clock.js';
import {
  CASES,
  draw,
  expectMarkup,
  listen,
  markup,
  NOW,
  part,
  resetPage,
  tag,
  TAGS,
  WIDGETS_ON_CASES,
  words,
  type Tag,
} from '../support.js';

const PUBLICATION = 'as-of="publication"';

/** An article that says its day, around this content. */
const article = (day: string, inner: string): string =>
  `<article><h2>A story</h2><time itemprop="datePublished" datetime="${day}">The day</time>${inner}</article>`;

/** Pages that do not say when the article around the widget was published. */
const NOWHERE: readonly (readonly [title: string, html: (inner: string) => string])[] = [
  ['no date', (inner) => `<article><h2>A story</h2>${inner}</article>`],
  ['no article', (inner) => inner],
  ['a date that is nonsense', (inner) => article('the day before', inner)],
  ['a day that no month has', (inner) => article('2021-02-30', inner)],
  ['a day further ahead than any zone', (inner) => article('2026-11-24', inner)],
  ['the zero that a system writes', (inner) => article('0001-01-01T00:00:00', inner)],
];

/** Longer than a framework may take to say when the article was published. */
const moment = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 1100);
  });

async function page(html: string): Promise<CaseElement[]> {
  const column = await fixture<HTMLElement>(`<div>${html}</div>`);
  const widgets = [...column.querySelectorAll<CaseElement>(TAGS.join())];
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  return widgets;
}

/** Expects the widget to show what one shows that names the day. */
async function expectDay(widget: CaseElement, attributes: string, day: string): Promise<void> {
  expectMarkup(widget, markup(await draw(widget.localName as Tag, `${attributes} as-of="${day}"`)), `as of ${day}`);
}

describe('as-of="publication"', () => {
  pinClock(NOW);
  const heard = listen();
  afterEach(resetPage);

  for (const { row, name, attributes, busy, other } of WIDGETS_ON_CASES) {
    it(`${row}: in three articles each takes its own day`, async () => {
      const days = [busy, other, '2019-05-23'];
      const widgets = await page(
        days
          .map((day) => article(day, `<section><p>${tag(name, `${attributes} ${PUBLICATION}`)}</p></section>`))
          .join(''),
      );
      expect(new Set(widgets.map(markup)).size, 'the test needs three that differ').to.be.at.least(2);
      for (const [index, day] of days.entries()) await expectDay(widgets[index]!, attributes, day);
      expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
    });
  }

  for (const { row, name, attributes } of WIDGETS_ON_CASES) {
    for (const [title, html] of NOWHERE) {
      // The map is slow to draw, and the day is found the same way for all.
      if (title !== 'no date' && name !== 'case-timeline') continue;
      it(`${row}, ${title}: as latest, with one warning`, async () => {
        const [widget] = await page(html(tag(name, `${attributes} ${PUBLICATION}`)));
        widget!.requestUpdate();
        await widget!.updateComplete;
        await moment();
        widget!.requestUpdate();
        await widget!.updateComplete;
        expect(heard.warnings).to.have.length(1);
        for (const word of [`<${name}>`, 'as-of="publication"', 'latest', 'publication'])
          expect(heard.warnings[0]).to.include(word);
        expect([heard.errors, heard.thrown]).to.deep.equal([[], []]);
        await expectDay(widget!, attributes, 'latest');
      });
    }
  }

  for (const { id, named, busy, other } of CASES) {
    const timeline = tag('case-timeline', `${named} ${PUBLICATION}`);

    for (const day of ['2026-11-23']) {
      it(`${id}: an article of ${day}, tomorrow, as it may be where that is written: today, and no warning`, async () => {
        const [widget] = await page(article(day, timeline));
        expect(words(part(widget!, 'as-of'))).to.equal('As of 22 November 2026');
        expect(heard.warnings).to.deep.equal([]);
      });
    }

    it(`${id}: what the page says of itself counts where the article says nothing`, async () => {
      const meta = document.head.appendChild(document.createElement('meta'));
      meta.setAttribute('property', 'article:published_time');
      meta.content = `${busy}T09:00:00Z`;
      try {
        const [widget] = await page(`<article><h1>A story</h1>${timeline}</article>`);
        await expectDay(widget!, named, busy);
      } finally {
        meta.remove();
      }
    });

    it(`${id}: inside a component of the page, the article around that`, async () => {
      const column = await fixture<HTMLElement>(article(busy, '<div></div>'));
      const root = column.querySelector('div')!.attachShadow({ mode: 'open' });
      root.innerHTML = timeline;
      const widget = root.querySelector('case-timeline')!;
      await widget.updateComplete;
      await expectDay(widget, named, busy);
    });

    for (const [what, before] of [
      ['nothing', []],
      ['the day of the article before', [other]],
    ] as const) {
      it(`${id}: a framework that says ${what} when the widget is there, and the day a little later: that day, and no warning`, async () => {
        const says = (...days: readonly string[]): void => {
          document.head.querySelector('meta[property="article:published_time"]')?.remove();
          for (const day of days)
            document.head.insertAdjacentHTML('beforeend', `<meta property="article:published_time" content="${day}">`);
        };
        says(...before);
        const [widget] = await page(timeline);
        says(busy);
        await moment();
        says();
        await expectDay(widget!, named, busy);
        expect(heard.warnings).to.deep.equal([]);
      });
    }

    it(`${id}: moved to another article, it takes the day of that`, async () => {
      const [widget] = await page(`${article(busy, timeline)}${article(other, '')}`);
      widget!.closest('article')!.nextElementSibling!.append(widget!);
      await widget!.updateComplete;
      await expectDay(widget!, named, other);
    });

    it(`${id}: set and taken away live`, async () => {
      const [widget] = await page(article(busy, tag('case-timeline', named)));
      widget!.setAttribute('as-of', 'publication');
      await widget!.updateComplete;
      await expectDay(widget!, named, busy);
      widget!.removeAttribute('as-of');
      await widget!.updateComplete;
      await expectDay(widget!, named, 'latest');
    });

    it(`${id}: said once by <case-file> around three articles, it is the day of each`, async () => {
      const days = [busy, other, '2019-05-23'];
      const widgets = await page(
        `<case-file ${named} ${PUBLICATION}>${days.map((day) => article(day, tag('case-timeline'))).join('')}</case-file>`,
      );
      for (const [index, day] of days.entries()) await expectDay(widgets[index]!, named, day);
    });

    it(`${id}: <case-status-badge compare> names the day`, async () => {
      const [badge] = await page(
        article(busy, tag('case-status-badge', `${named} compare variant="banner" ${PUBLICATION}`)),
      );
      const when = new Date(busy).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
      expect([...badge!.shadowRoot!.querySelectorAll('[part=when]')].map(words)).to.deep.equal([
        `When published · ${when}`,
        'Now',
      ]);
    });
  }
});
