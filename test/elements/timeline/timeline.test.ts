/** The timeline: which events it lists and how, the button for the rest, and the ribbon's measures. */
import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { registerCase } from '../../../src/cases/register.js';
import type { CaseTimeline } from '../../../src/elements/timeline/case-timeline.js';
import { caseOf, event } from '../../fixtures/build.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import {
  all,
  CASES,
  draw,
  gather,
  NOW,
  one,
  openLists,
  overlap,
  part,
  parts,
  resetPage,
  shown,
  textRect,
  within,
  words,
  type Rect,
} from '../support.js';

/** The small case's events in the order of their dates, the last still ahead on this day. */
const DAY = '2002-09-30';
const ORDER = [
  'background',
  'first-report',
  'spring',
  'accusation',
  'sealed',
  'request',
  'arrest',
  'moved-wing',
  'hearing',
  'court-orders',
  'bail',
  'appeal-affirms',
  'asylum-requested',
  'asylum-offered',
  'disputed-claim',
  'final-reverses',
  'asylum-granted',
  'free',
  'inquiry',
  'later-hearing',
];

const titleOf = (id: string): string => {
  const title = small.events.find((each) => each.id === id)!.title;
  return typeof title === 'string' ? title : title.en!;
};
const idOf = new Map(small.events.map(({ id }) => [titleOf(id), id]));

const titles = (timeline: CaseTimeline): string[] => all(timeline, '[part~="title"] b').map(words);
const ids = (timeline: CaseTimeline): (string | undefined)[] => titles(timeline).map((title) => idOf.get(title));
const drawSmall = (attributes = '', options = {}): Promise<CaseTimeline> =>
  draw('case-timeline', `case="small" as-of="${DAY}" ${attributes}`, options);

/** The list item of an event. */
function itemOf(timeline: CaseTimeline, title: string): HTMLElement {
  const found = parts(timeline, 'event').find((item) => words(item.querySelector('[part~="title"] b')) === title);
  if (!found) throw new Error(`not listed: ${title}`);
  return found;
}

async function expand(timeline: CaseTimeline): Promise<void> {
  part(timeline, 'more').click();
  await timeline.updateComplete;
}

describe('the timeline', () => {
  pinClock(NOW);
  before(() => {
    registerCase(small);
  });
  afterEach(resetPage);

  describe('lists', () => {
    for (const [attributes, expected] of [
      ['limit="100"', ORDER],
      ['limit="20"', ORDER],
      ['limit="5"', ['request', 'arrest', 'court-orders', 'final-reverses', 'free']],
      ['limit="100" order="oldest"', ORDER],
      ['limit="100" order="newest"', [...ORDER].reverse()],
      ['limit="5" order="newest"', ['free', 'final-reverses', 'court-orders', 'arrest', 'request']],
      ['limit="100" category="asylum"', ['asylum-requested', 'asylum-offered', 'asylum-granted']],
      [
        'limit="100" category="asylum ruling"',
        ['court-orders', 'appeal-affirms', 'asylum-requested', 'asylum-offered', 'final-reverses', 'asylum-granted'],
      ],
      [
        'limit="100" from="2002-06-30"',
        ['disputed-claim', 'final-reverses', 'asylum-granted', 'free', 'inquiry', 'later-hearing'],
      ],
      ['limit="100" from="2002-07-01"', ['asylum-granted', 'free', 'inquiry', 'later-hearing']],
      ['limit="100" to="2001-03-31"', ['background', 'first-report', 'spring', 'accusation']],
      ['limit="100" to="2001-02"', ['background', 'first-report', 'spring']],
      ['limit="100" to="2000"', ['background']],
      ['limit="100" from="2001-10" to="2001-12"', ['first-report', 'spring', 'court-orders', 'bail']],
      ['limit="100" from="2001-06" to="2001-06" category="custody"', ['arrest', 'moved-wing']],
      ['limit="1" from="2001-06" to="2001-06" category="custody"', ['arrest']],
    ] as const) {
      it(attributes, async () => {
        expect(ids(await drawSmall(attributes))).to.deep.equal([...expected]);
      });
    }

    it('six by default, of which none matters less than one left out', async () => {
      const timeline = await drawSmall();
      const kept = ids(timeline);
      expect(kept).to.have.length(6);
      expect(kept).to.deep.equal(ORDER.filter((id) => kept.includes(id)));
      const importance = (id: string | undefined): number => small.events.find((each) => each.id === id)!.importance;
      const least = Math.min(...kept.map(importance));
      expect(Math.max(...ORDER.filter((id) => !kept.includes(id)).map(importance))).to.be.at.most(least);
    });

    it('nothing that was not known by the day', async () => {
      const timeline = await draw('case-timeline', 'case="small" as-of="2002-01-14" limit="100"');
      expect(ids(timeline)).not.to.include('sealed');
      expect(ids(await draw('case-timeline', 'case="small" as-of="2002-01-15" limit="100"'))).to.include('sealed');
    });

    it('what was known to lie ahead, as upcoming', async () => {
      const timeline = await drawSmall('limit="100"');
      expect(words(itemOf(timeline, 'A hearing on costs').querySelector('[part~="standing"]'))).to.equal('Upcoming');
      expect(all(timeline, '[part~="standing"]').filter((chip) => words(chip) === 'Upcoming')).to.have.length(1);
    });

    for (const [id, standing] of [
      ['first-report', 'Reported'],
      ['accusation', 'Alleged'],
      ['disputed-claim', 'Disputed'],
      ['hearing', 'Scheduled'],
      ['request', ''],
    ] as const) {
      it(`how firmly it stands: ${id}, ${standing || 'nothing for what is established'}`, async () => {
        expect(words(itemOf(await drawSmall('limit="100"'), titleOf(id)).querySelector('[part~="standing"]'))).to.equal(
          standing,
        );
      });
    }

    it('allegation and denial in one unit', async () => {
      const timeline = await drawSmall('limit="100"');
      const item = itemOf(timeline, 'The subject is accused');
      expect(words(item.querySelector('[part~="detail"]'))).to.equal('Of taking papers.');
      expect(words(item.querySelector('[part~="answer"]'))).to.equal('The subject denies it.');
    });

    it('a plain sentence where there is nothing', async () => {
      const timeline = await drawSmall('to="1980"');
      expect(shown(timeline)).to.include('No events to show');
      expect(all(timeline, '[part~="ribbon"], button')).to.be.empty;
    });

    for (const { id, casefile, named } of CASES) {
      it(`${id}: every event with the answer that belongs to it`, async () => {
        const timeline = await draw('case-timeline', `${named} limit="1000"`);
        expect(titles(timeline)).to.have.length(casefile.events.length);
        for (const { title, answer } of casefile.events) {
          if (answer)
            expect(words(itemOf(timeline, title as string).querySelector('[part~="answer"]'))).to.equal(answer);
        }
      });
    }
  });

  describe('is a list of dates', () => {
    for (const { id, casefile, named } of CASES) {
      it(`${id}: an <ol>, each item with its date, in the order of the dates`, async () => {
        const timeline = await draw('case-timeline', `${named} limit="1000"`);
        const list = part(timeline, 'list');
        expect(list.localName).to.equal('ol');
        expect([...list.children].every(({ localName }) => localName === 'li')).to.be.true;
        const dates = all<HTMLTimeElement>(timeline, '[part~="date"] time').map(({ dateTime }) => dateTime);
        expect(dates).to.have.length(casefile.events.filter(({ date }) => !/[X~\/]/.test(date)).length);
        for (const date of dates) expect(date).to.match(/^\d{4}(-\d\d(-\d\d)?)?$/);
        const firsts = dates.map((date) => date + '-01-01'.slice(date.length - 4));
        expect(firsts).to.deep.equal([...firsts].sort());
      });
    }

    for (const [id, text, datetime] of [
      ['request', '10 May 2001', '2001-05-10'],
      ['background', '1990s', undefined],
      ['first-report', '2001', '2001'],
      ['spring', 'spring 2001', undefined],
      ['accusation', 'about Mar 2001', undefined],
      ['hearing', /^3\s?–\s?5 Sept? 2001$/, undefined],
      ['asylum-requested', 'Mar 2002', '2002-03'],
      ['disputed-claim', /^May\s?–\s?Jun 2002$/, undefined],
      ['inquiry', 'from Aug 2002', undefined],
    ] as const) {
      it(`no finer than known: ${String(text)}`, async () => {
        const item = itemOf(await drawSmall('limit="100"'), titleOf(id));
        const date = words(item.querySelector('[part~="date"]'));
        if (typeof text === 'string') expect(date).to.equal(text);
        else expect(date).to.match(text);
        expect(item.querySelector('time')?.dateTime).to.equal(datetime);
      });
    }
  });

  describe('shows how long a stay lasted', () => {
    for (const [title, date, length] of [
      ['Takes refuge in Ecuador’s embassy and asks for asylum', '2019-04-11', '2,487 days'],
      ['Is arrested in the embassy as Ecuador ends his asylum', 'latest', '1,901 days'],
      ['Takes refuge in Ecuador’s embassy and asks for asylum', '2019-04-10', '2,486 days so far'],
    ] as const) {
      it(`${length}: ${title}`, async () => {
        expect(
          words(
            itemOf(await draw('case-timeline', `limit="1000" as-of="${date}"`), title).querySelector('[part~="stay"]'),
          ),
        ).to.include(length);
      });
    }
    it('not of a freedom that lasts', async () => {
      const timeline = await draw('case-timeline', 'limit="1000"');
      expect(
        itemOf(timeline, 'Lands in Australia, free after a guilty plea').querySelectorAll('[part~="stay"]').length,
      ).to.equal(0);
    });
    it('the stay in the embassy among the first six', async () => {
      expect(
        all(await draw('case-timeline', 'as-of="2021-01-06"'), '[part~="stay"]')
          .map(words)
          .join(),
      ).to.include('2,487 days');
    });
  });

  describe('has the sources of each event one activation away', () => {
    for (const { id, casefile, named } of CASES) {
      it(`${id}: closed, and with a link for each source that has an address`, async () => {
        const timeline = await draw('case-timeline', `${named} limit="1000"`);
        const urls = new Map(casefile.sources.map((source) => [source.id, source.url]));
        expect(all<HTMLDetailsElement>(timeline, 'details').every(({ open }) => !open)).to.be.true;
        await openLists(timeline);
        for (const { title, citations } of casefile.events) {
          const details = itemOf(timeline, title as string).querySelectorAll('details');
          expect(details, title as string).to.have.length(1);
          expect(details[0]!.querySelectorAll('li'), title as string).to.have.length(citations.length);
          const expected = citations.flatMap(({ source }) => urls.get(source) ?? []);
          expect(
            [...details[0]!.querySelectorAll('a')].map((link) => link.getAttribute('href')),
            title as string,
          ).to.deep.equal(expected);
        }
      });
    }
    it('opens by its words', async () => {
      const timeline = await drawSmall('limit="100"');
      const item = itemOf(timeline, 'The subject is accused');
      const details = item.querySelector('details')!;
      expect(details.querySelector('summary')!.innerText).to.equal('2 sources');
      expect(words(details), 'made only then').to.equal('2 sources');
      details.querySelector('summary')!.click();
      await timeline.updateComplete;
      expect(details.open).to.be.true;
      expect(words(details.querySelector('ul'))).to.equal(
        'A newspaper, How it began, 11 March 2001 Country A court, Record of the court, October 2001',
      );
    });
    it('with what exactly the source says', async () => {
      const timeline = await drawSmall('limit="100"');
      await openLists(timeline);
      const item = itemOf(timeline, 'A newspaper writes about the subject');
      expect(words(item.querySelector('details li'))).to.equal(
        'A newspaper, How it began, 11 March 2001, p. 1 It began quietly',
      );
      expect(words(item.querySelector('details q'))).to.equal('It began quietly');
    });
  });

  describe('"show all"', () => {
    for (const { id, named, busy } of CASES) {
      it(`${id}: Escape closes the list again, the focus on the button`, async () => {
        const timeline = await draw('case-timeline', `${named} as-of="${busy}" limit="2"`);
        const short = titles(timeline);
        part(timeline, 'more').click();
        await timeline.updateComplete;
        expect(titles(timeline).length).to.be.above(short.length);
        await sendKeys({ press: 'Escape' });
        await timeline.updateComplete;
        expect(titles(timeline)).to.deep.equal(short);
        expect(timeline.shadowRoot!.activeElement).to.equal(part(timeline, 'more'));
      });
    }
    it('counts the events that it will show', async () => {
      expect(words(part(await drawSmall(), 'more'))).to.equal(`Show all ${ORDER.length} events`);
      expect(words(part(await drawSmall('category="custody" limit="1"'), 'more'))).to.equal('Show all 4 events');
    });
    it('is not there when all are shown', async () => {
      expect(parts(await drawSmall('limit="20"'), 'more')).to.be.empty;
    });
    for (const key of ['Enter', 'Space'] as const) {
      for (const [attributes, fresh] of [
        ['limit="5"', 'background'],
        ['limit="5" order="newest"', 'later-hearing'],
        ['limit="2" to="2001-09" from="2001-06"', 'first-report'],
      ] as const) {
        it(`by ${key}, ${attributes}: shows the rest, the focus on the first that is new; and back`, async () => {
          const timeline = await drawSmall(attributes);
          const short = ids(timeline);
          expect(short, 'the test needs a first event that is new').not.to.include(fresh);
          const button = part(timeline, 'more');
          button.focus();
          await sendKeys({ press: key });
          await timeline.updateComplete;

          expect(ids(timeline).length).to.be.greaterThan(short.length);
          const focused = timeline.shadowRoot!.activeElement;
          expect(words(focused?.querySelector('[part~="title"] b'))).to.equal(titleOf(fresh));
          expect(focused?.localName).to.equal('li');
          expect(words(part(timeline, 'more'))).to.equal('Show fewer');

          part(timeline, 'more').focus();
          await sendKeys({ press: key });
          await timeline.updateComplete;
          expect(ids(timeline)).to.deep.equal(short);
          expect(timeline.shadowRoot!.activeElement).to.equal(part(timeline, 'more'));
          expect(words(part(timeline, 'more'))).to.match(/^Show all/);
        });
      }
    }
    for (const { id, named, busy } of CASES) {
      it(`${id}: shows the button again where the reader is, after "show fewer"`, async () => {
        const timeline = await draw('case-timeline', `${named} as-of="${busy}"`);
        await expand(timeline);
        part(timeline, 'more').scrollIntoView();
        await expand(timeline);
        const { top, bottom } = part(timeline, 'more').getBoundingClientRect();
        expect(top).to.be.at.least(-0.5);
        expect(bottom).to.be.at.most(innerHeight + 0.5);
      });
    }
    for (const { id, named, busy } of CASES) {
      it(`${id}: where a click gives no focus, "show fewer" still has it afterwards`, async () => {
        const timeline = await draw('case-timeline', `${named} as-of="${busy}"`);
        await expand(timeline);
        expect(timeline.shadowRoot!.activeElement?.localName).to.equal('li');
        // A click by script moves no focus, as a click in Safari does not.
        await expand(timeline);
        expect(timeline.shadowRoot!.activeElement).to.equal(part(timeline, 'more'));
      });
    }
    it('from the first event that is new, Tab goes on from there', async () => {
      const timeline = await drawSmall('limit="5"');
      await expand(timeline);
      await sendKeys({ press: 'Tab' });
      expect(timeline.shadowRoot!.activeElement).to.equal(
        itemOf(timeline, titleOf('background')).querySelector('summary'),
      );
    });
    for (const { id, named, busy } of CASES) {
      it(`${id}: tells the page by case-expand, bubbling and composed`, async () => {
        const timeline = await draw('case-timeline', `${named} as-of="${busy}"`);
        const events = gather('case-expand');
        setTimeout(() => {
          part(timeline, 'more').click();
        });
        const { bubbles, composed } = await oneEvent(timeline, 'case-expand');
        await timeline.updateComplete;
        await expand(timeline);
        expect({ bubbles, composed }).to.deep.equal({ bubbles: true, composed: true });
        expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([{ expanded: true }, { expanded: false }]);
      });
    }
  });

  describe('the ribbon', () => {
    for (const { id, named, busy } of CASES) {
      it(`${id}: is left out by no-ribbon`, async () => {
        expect(parts(await draw('case-timeline', `${named} as-of="${busy}"`), 'ribbon')).to.have.length(1);
        expect(parts(await draw('case-timeline', `${named} as-of="${busy}" no-ribbon`), 'ribbon')).to.be.empty;
      });
    }
    for (const [date, told] of [
      ['2010-12-10', '2006 – 2010; 3 days so far: Custody'],
      ['2021-01-06', '2006 – 2021; 9 days: Custody; 551 days: Bail; 2,487 days: Refuge; 636 days so far: Custody'],
      ['latest', '2006 – 2026; 9 days: Custody; 551 days: Bail; 2,487 days: Refuge; 1,901 days: Custody; 2 days: Bail'],
      ['2009-01-01', '2006 – 2009'],
    ] as const) {
      it(`tells a screen reader its bands in one sentence: ${date}`, async () => {
        const ribbon = part(await draw('case-timeline', `as-of="${date}"`), 'ribbon');
        expect(ribbon.getAttribute('role')).to.equal('img');
        expect(ribbon.getAttribute('aria-label')!.replace(/\s/g, ' ')).to.equal(told);
      });
    }

    const RANGES: Record<string, readonly string[]> = {
      assange: ['', 'from="2010-11"', 'from="2019" to="2019"', 'to="2012"', 'from="2024-06"'],
      snowden: ['', 'from="2013-07"', 'from="2014" to="2014"', 'to="2013"', 'from="2022-09"'],
    };
    const SPANS = CASES.flatMap(({ id, named, busy, other }) =>
      [busy, other, 'latest'].flatMap((date) =>
        RANGES[id]!.map((range) => [id, date, `${named} as-of="${date}" ${range}`, range] as const),
      ),
    );

    /** The band's words when they are seen: within the box that clips them. */
    function seen(band: HTMLElement): Rect | undefined {
      const box = band.querySelector('.fit')!;
      const text = textRect(box.lastChild!.nodeType === Node.TEXT_NODE ? box.lastChild! : box.lastElementChild!);
      const clip = box.getBoundingClientRect();
      return text.top < clip.bottom - 0.5 && text.bottom > clip.top + 0.5 ? text : undefined;
    }

    for (const width of [280, 360, 760, 1280]) {
      for (const [id, date, attributes, range] of SPANS) {
        it(`${id}: ${width}px, as of ${date} ${range}: no label cut or on another, all within the track`, async () => {
          const timeline = await draw('case-timeline', attributes, { width });
          const ribbon = parts(timeline, 'ribbon')[0];
          if (!ribbon) {
            expect(shown(timeline)).to.include('No events to show');
            return;
          }
          const track = ribbon.querySelector('.track')!.getBoundingClientRect();
          const labels: Rect[] = [];
          for (const band of ribbon.querySelectorAll<HTMLElement>('.band')) {
            expect(within(band.getBoundingClientRect(), track), 'band in the track').to.be.true;
            const label = seen(band);
            if (!label) continue;
            const { left, right } = band.getBoundingClientRect();
            expect(label.left, words(band)).to.be.at.least(left - 0.5);
            expect(label.right, words(band)).to.be.at.most(right + 0.5);
            const clip = band.querySelector('.fit')!.getBoundingClientRect();
            expect(within(label, { ...rectOf(clip), left, right }), `${words(band)} is cut`).to.be.true;
            labels.push(label);
          }
          const scale = ribbon.querySelector('.scale')!.getBoundingClientRect();
          const marks = [...ribbon.querySelectorAll('.scale span')].map(textRect);
          for (const mark of marks) expect(within(mark, scale), 'mark in the scale').to.be.true;
          for (const group of [labels, marks]) {
            group.forEach((a, i) => {
              for (const b of group.slice(i + 1)) expect(overlap(a, b)).to.be.false;
            });
          }
          for (const dot of ribbon.querySelectorAll('i')) {
            const rect = dot.getBoundingClientRect();
            expect(rect.height, 'dots do not shrink').to.be.closeTo(6, 0.1);
            expect(rect.width).to.be.at.least(5.9);
            // A dot at either end stands half out of it, but never all.
            expect((rect.left + rect.right) / 2).to.be.within(track.left - 0.5, track.right + 0.5);
            if (dot.className === 'span') expect(within(rect, track), 'span in the track').to.be.true;
            expect(rect.top).to.be.at.least(track.top - 0.5);
            expect(rect.bottom).to.be.at.most(track.bottom + 0.5);
          }
        });
      }
    }

    const rectOf = ({ left, right, top, bottom }: Rect): Rect => ({ left, right, top, bottom });

    for (const [width, date, expected] of [
      [760, '2021-01-06', ['Bail', 'Refuge', 'Custody']],
      [360, '2021-01-06', ['Refuge']],
      [1280, 'latest', ['Bail', 'Refuge', 'Custody']],
    ] as const) {
      it(`${width}px, as of ${date}: the long stays have their words`, async () => {
        const timeline = await draw('case-timeline', `as-of="${date}"`, { width });
        const labels = all(timeline, '.band').filter(seen).map(words);
        expect(labels).to.include.members([...expected]);
      });
    }

    it('has its lengths in proportion to time', async () => {
      registerCase({
        ...caseOf(
          event('a', '2001-01-01'),
          event('b', '2001-04-01', { whereabouts: { place: 'prison', kind: 'custody', label: 'Prison' } }),
          event('c', '2001-07-01', { whereabouts: { place: 'city', kind: 'free', label: 'Free' } }),
          event('d', '2001-09'),
          event('e', '2001-12-31'),
        ),
        id: 'ribbon',
      });
      const timeline = await draw('case-timeline', 'case="ribbon" as-of="2001-12-31"', { width: 728 });
      const track = one(timeline, '.track').getBoundingClientRect();
      // Two pixels a day: the first of January is 0, the last of December 364.
      const days = (selector: string): number[][] =>
        all(timeline, selector).map((mark) => {
          const { left, right } = mark.getBoundingClientRect();
          return [left, right].map((x) => (x - track.left) / (track.width / 364));
        });
      const [band] = days('.band');
      expect(band![0]).to.be.closeTo(90, 0.5);
      expect(band![1]).to.be.closeTo(181, 0.5);
      const middles = days('.track i:not(.span)').map(([a, b]) => (a! + b!) / 2);
      for (const [index, expected] of [0, 90, 181, 364].entries())
        expect(middles[index], `dot ${index}`).to.be.closeTo(expected, 1.6);
      const [span] = days('.track i.span');
      expect(span![0], 'from 1 September').to.be.closeTo(243, 1);
      expect(span![1], 'to 30 September').to.be.closeTo(272, 1.5);
    });

    it('draws a date that is not known to the day as a span, and no other', async () => {
      const timeline = await drawSmall('from="2002-03" to="2002-04" category="asylum"', { width: 760 });
      const dots = all(timeline, '.track i');
      expect(dots.map(({ className }) => className)).to.deep.equal(['span', '']);
      expect(dots[0]!.getBoundingClientRect().width).to.be.greaterThan(50);
    });
  });
});
