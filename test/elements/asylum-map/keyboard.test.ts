/** The map by keyboard: its markers, and choosing a country. */
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CaseAsylumMap } from '../../../src/elements/asylum-map/case-asylum-map.js';
import { registerCase } from '../../../src/cases/register.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import { accessibleName, CASES, gather, NOW, parts, resetPage, tag, words } from '../support.js';
import { buttons, nameOf, markerOf, drawMap } from './map-support.js';

describe('the map', () => {
  pinClock(NOW);
  before(() => {
    registerCase(small);
  });
  afterEach(resetPage);

  describe('by keyboard', () => {
    for (const {
      id,
      named,
      busy,
      countries: [[firstCode, first], [secondCode, second]],
    } of CASES) {
      const day = `${named} as-of="${busy}"`;
      const entry = new RegExp(`^${first.replace(':', '')}`);

      it(`${id}: Tab goes from marker to marker, then to the list`, async () => {
        const column = await fixture<HTMLElement>(`<div>${tag('case-asylum-map', day)}</div>`);
        const map = column.lastElementChild as CaseAsylumMap;
        await map.updateComplete;
        parts(map, 'later')[0]!.querySelector('summary')!.focus();
        const names: string[] = [];
        for (let n = 0; n <= buttons(map).length; n++) {
          await sendKeys({ press: 'Tab' });
          const active = map.shadowRoot!.activeElement!;
          names.push(active.localName === 'button' ? await accessibleName(active) : active.localName);
        }
        expect(names).to.deep.equal([...buttons(map).map(nameOf), 'summary']);
        expect(names).to.include(first);
      });
      for (const key of ['Enter', 'Space'] as const) {
        it(`${id}: ${key} chooses a country, and a second time undoes the choice`, async () => {
          const map = await drawMap(day);
          const events = gather('case-select');
          markerOf(map, first).focus();
          await sendKeys({ press: key });
          await map.updateComplete;
          const pressed = (): string[] =>
            buttons(map)
              .filter((button) => button.getAttribute('aria-pressed') === 'true')
              .map(nameOf);
          expect(pressed()).to.deep.equal([first]);
          expect(words(map.shadowRoot!.activeElement), 'the reader is brought to the entry').to.match(entry);
          markerOf(map, first).focus();
          await sendKeys({ press: key });
          await map.updateComplete;
          expect(pressed()).to.deep.equal([]);
          expect(buttons(map).map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(
            buttons(map).map(() => 'false'),
          );
          expect(events.map(({ detail, bubbles, composed }) => [detail as unknown, bubbles, composed])).to.deep.equal([
            [{ country: firstCode }, true, true],
            [{ country: '' }, true, true],
          ]);
        });
      }
      for (const attributes of ['', 'no-list']) {
        it(`${id}: Escape undoes the choice and focuses the marker: ${attributes}`, async () => {
          const map = await drawMap(`${day} ${attributes}`);
          markerOf(map, first).click();
          await map.updateComplete;
          expect(words(map.shadowRoot!.activeElement)).to.match(entry);
          await sendKeys({ press: 'Escape' });
          await map.updateComplete;
          expect(map.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal(first);
          expect(map.shadowRoot!.activeElement?.getAttribute('aria-pressed')).to.equal('false');
        });
      }
      it(`${id}: choosing a second country undoes the first choice`, async () => {
        const map = await drawMap(day);
        const events = gather('case-select');
        markerOf(map, first).click();
        await map.updateComplete;
        markerOf(map, second).click();
        await map.updateComplete;
        expect(
          buttons(map)
            .filter((button) => button.getAttribute('aria-pressed') === 'true')
            .map(nameOf),
        ).to.deep.equal([second]);
        expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([
          { country: firstCode },
          { country: secondCode },
        ]);
      });
      it(`${id}: each marker is at least 24 px wide and high`, async () => {
        const found = buttons(await drawMap(day, { width: 320 }));
        expect(found).not.to.be.empty;
        for (const button of found) {
          const { width, height } = button.getBoundingClientRect();
          expect(Math.min(width, height)).to.be.at.least(24);
        }
      });
    }
  });
});
