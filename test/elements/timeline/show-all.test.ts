/** "Show all": the button for the events that the short list does not have. */
import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { registerCase } from '../../../src/cases/register.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import { CASES, draw, gather, NOW, part, parts, resetPage, words } from '../support.js';
import { ORDER, titleOf, titles, ids, drawSmall, itemOf, expand } from './small-timeline.js';

describe('the timeline', () => {
  pinClock(NOW);
  before(() => {
    registerCase(small);
  });
  afterEach(resetPage);

  describe('"show all"', () => {
    for (const { id, named, busy } of CASES) {
      it(`${id}: Escape closes the list and focuses the button`, async () => {
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
    it('has the number of all events', async () => {
      expect(words(part(await drawSmall(), 'more'))).to.equal(`Show all ${ORDER.length} events`);
      expect(words(part(await drawSmall('category="custody" limit="1"'), 'more'))).to.equal('Show all 4 events');
    });
    it('is absent if all events are shown', async () => {
      expect(parts(await drawSmall('limit="20"'), 'more')).to.be.empty;
    });
    for (const key of ['Enter', 'Space'] as const) {
      for (const [attributes, fresh] of [
        ['limit="5"', 'background'],
        ['limit="5" order="newest"', 'later-hearing'],
        ['limit="2" to="2001-09" from="2001-06"', 'first-report'],
      ] as const) {
        it(`by ${key}, ${attributes}: shows the rest and focuses the first added event; and back`, async () => {
          const timeline = await drawSmall(attributes);
          const short = ids(timeline);
          expect(short, 'the test needs an event that is added').not.to.include(fresh);
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
      it(`${id}: the button is in the window after "show fewer"`, async () => {
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
      it(`${id}: "show fewer" focuses the button even if a click does not`, async () => {
        const timeline = await draw('case-timeline', `${named} as-of="${busy}"`);
        await expand(timeline);
        expect(timeline.shadowRoot!.activeElement?.localName).to.equal('li');
        // A click by script moves no focus, as a click in Safari does not.
        await expand(timeline);
        expect(timeline.shadowRoot!.activeElement).to.equal(part(timeline, 'more'));
      });
    }
    it('Tab goes on from the first added event', async () => {
      const timeline = await drawSmall('limit="5"');
      await expand(timeline);
      await sendKeys({ press: 'Tab' });
      expect(timeline.shadowRoot!.activeElement).to.equal(
        itemOf(timeline, titleOf('background')).querySelector('summary'),
      );
    });
    for (const { id, named, busy } of CASES) {
      it(`${id}: fires case-expand, bubbling and composed`, async () => {
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
});
