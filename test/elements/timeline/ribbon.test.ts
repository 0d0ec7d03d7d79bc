/** The ribbon over the timeline: its bands, dots and labels. */
import { expect } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import { caseOf, event } from '../../fixtures/build.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import {
  all,
  CASES,
  draw,
  NOW,
  one,
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
import { drawSmall } from './small-timeline.js';

describe('the timeline', () => {
  pinClock(NOW);
  before(() => {
    registerCase(small);
  });
  afterEach(resetPage);

  describe('the ribbon', () => {
    for (const { id, named, busy } of CASES) {
      it(`${id}: is hidden by no-ribbon`, async () => {
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
      it(`has its bands as one sentence for assistive technology: ${date}`, async () => {
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

    /** The rectangle of a band's label if it is visible, inside the box that clips it. */
    function seen(band: HTMLElement): Rect | undefined {
      const box = band.querySelector('.fit')!;
      const text = textRect(box.lastChild!.nodeType === Node.TEXT_NODE ? box.lastChild! : box.lastElementChild!);
      const clip = box.getBoundingClientRect();
      return text.top < clip.bottom - 0.5 && text.bottom > clip.top + 0.5 ? text : undefined;
    }

    for (const width of [280, 360, 760, 1280]) {
      for (const [id, date, attributes, range] of SPANS) {
        it(`${id}: ${width}px, as of ${date} ${range}: no label is cut off or covers another, all are inside the track`, async () => {
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
            // A dot at either end may be half outside.
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
      it(`${width}px, as of ${date}: the long periods have labels`, async () => {
        const timeline = await draw('case-timeline', `as-of="${date}"`, { width });
        const labels = all(timeline, '.band').filter(seen).map(words);
        expect(labels).to.include.members([...expected]);
      });
    }

    it('its lengths are in proportion to time', async () => {
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
      // Two pixels for each day: 1 January is 0, 31 December is 364.
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

    it('only a date that is not known to the day is drawn as a span', async () => {
      const timeline = await drawSmall('from="2002-03" to="2002-04" category="asylum"', { width: 760 });
      const dots = all(timeline, '.track i');
      expect(dots.map(({ className }) => className)).to.deep.equal(['span', '']);
      expect(dots[0]!.getBoundingClientRect().width).to.be.greaterThan(50);
    });
  });
});
