/** The list of the timeline: which events it has, in which order, and what each of them says. */
import { expect } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import { all, CASES, draw, NOW, openLists, part, resetPage, shown, words } from '../support.js';
import { ORDER, titleOf, titles, ids, drawSmall, itemOf } from './small-timeline.js';

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

    it('six events by default, none less important than one left out', async () => {
      const timeline = await drawSmall();
      const kept = ids(timeline);
      expect(kept).to.have.length(6);
      expect(kept).to.deep.equal(ORDER.filter((id) => kept.includes(id)));
      const importance = (id: string | undefined): number => small.events.find((each) => each.id === id)!.importance;
      const least = Math.min(...kept.map(importance));
      expect(Math.max(...ORDER.filter((id) => !kept.includes(id)).map(importance))).to.be.at.most(least);
    });

    it('no event that was not known by the day', async () => {
      const timeline = await draw('case-timeline', 'case="small" as-of="2002-01-14" limit="100"');
      expect(ids(timeline)).not.to.include('sealed');
      expect(ids(await draw('case-timeline', 'case="small" as-of="2002-01-15" limit="100"'))).to.include('sealed');
    });

    it('an event after the day that was known by then, as upcoming', async () => {
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
      it(`the standing of ${id}: ${standing || 'no word for an established fact'}`, async () => {
        expect(words(itemOf(await drawSmall('limit="100"'), titleOf(id)).querySelector('[part~="standing"]'))).to.equal(
          standing,
        );
      });
    }

    it('an allegation together with its denial', async () => {
      const timeline = await drawSmall('limit="100"');
      const item = itemOf(timeline, 'The subject is accused');
      expect(words(item.querySelector('[part~="detail"]'))).to.equal('Of taking papers.');
      expect(words(item.querySelector('[part~="answer"]'))).to.equal('The subject denies it.');
    });

    it('a sentence if there is no event', async () => {
      const timeline = await drawSmall('to="1980"');
      expect(shown(timeline)).to.include('No events to show');
      expect(all(timeline, '[part~="ribbon"], button')).to.be.empty;
    });

    for (const { id, casefile, named } of CASES) {
      it(`${id}: every event with its answer`, async () => {
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
      it(`dates no finer than they are known: ${String(text)}`, async () => {
        const item = itemOf(await drawSmall('limit="100"'), titleOf(id));
        const date = words(item.querySelector('[part~="date"]'));
        if (typeof text === 'string') expect(date).to.equal(text);
        else expect(date).to.match(text);
        expect(item.querySelector('time')?.dateTime).to.equal(datetime);
      });
    }
  });

  describe('shows how long the subject was somewhere', () => {
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
    it('but not for a freedom that has not ended', async () => {
      const timeline = await draw('case-timeline', 'limit="1000"');
      expect(
        itemOf(timeline, 'Lands in Australia, free after a guilty plea').querySelectorAll('[part~="stay"]').length,
      ).to.equal(0);
    });
    it('the time in the embassy is among the six events of the short list', async () => {
      expect(
        all(await draw('case-timeline', 'as-of="2021-01-06"'), '[part~="stay"]')
          .map(words)
          .join(),
      ).to.include('2,487 days');
    });
  });

  describe('has the sources of each event behind a disclosure', () => {
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
    it('opens with a click on its summary', async () => {
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
    it('with what exactly the source says about the event', async () => {
      const timeline = await drawSmall('limit="100"');
      await openLists(timeline);
      const item = itemOf(timeline, 'A newspaper writes about the subject');
      expect(words(item.querySelector('details li'))).to.equal(
        'A newspaper, How it began, 11 March 2001, p. 1 It began quietly',
      );
      expect(words(item.querySelector('details q'))).to.equal('It began quietly');
    });
  });
});
