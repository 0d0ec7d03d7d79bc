/** The map: what is drawn, where its words stand, how it is worked by keyboard, and that the list says it too. */
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CaseAsylumMap } from '../../../src/elements/asylum-map/case-asylum-map.js';
import { HEIGHT, WIDTH } from '../../../src/map/project.js';
import { registerCase } from '../../../src/cases/register.js';
import { caseOf, event } from '../../fixtures/build.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import {
  accessibleName,
  all,
  CASES,
  draw,
  gather,
  listen,
  NOW,
  one,
  openLists,
  overlap,
  part,
  parts,
  resetPage,
  settled,
  shown,
  tag,
  words,
  type Rect,
} from '../support.js';

/** For each day: the markers' names, and how many arcs: one for each state that is live, once the case says where the subject is. */
const DAYS = [
  ['2010-11-17', [], 0],
  ['2010-11-18', ['Sweden: Seeks extradition'], 0],
  ['2010-12-07', ['Sweden: Seeks extradition'], 1],
  ['2011-02-24', ['Sweden: Extradition ordered'], 1],
  ['2012-06-19', ['Sweden: Extradition ordered', 'Ecuador: Asylum requested'], 2],
  ['2012-08-16', ['Sweden: Extradition ordered', 'Ecuador: Granted asylum'], 2],
  ['2015-07-03', ['Sweden: Extradition ordered', 'Ecuador: Granted asylum', 'France: Refused asylum'], 2],
  [
    '2021-01-06',
    [
      'Sweden: Extradition request dropped',
      'Ecuador: Withdrew asylum',
      'France: Refused asylum',
      'Mexico: Offered asylum',
      'United States: Extradition request refused',
    ],
    1,
  ],
  [
    '2022-06-17',
    [
      'Sweden: Extradition request dropped',
      'Ecuador: Withdrew asylum',
      'France: Refused asylum',
      'Mexico: Offered asylum',
      'United States: Extradition ordered',
    ],
    2,
  ],
  [
    'latest',
    [
      'Sweden: Extradition request dropped',
      'Ecuador: Withdrew asylum',
      'France: Refused asylum',
      'Mexico: Offer of asylum lapsed',
      'United States: Extradition request dropped',
    ],
    0,
  ],
] as const;

/** Each case on three days. */
const BOTH = CASES.flatMap((each) =>
  [each.busy, each.other, 'latest'].map((date) => ({ ...each, date, attributes: `${each.named} as-of="${date}"` })),
);

const buttons = (map: CaseAsylumMap): HTMLButtonElement[] => parts(map, 'marker') as HTMLButtonElement[];
const nameOf = (button: Element): string => button.getAttribute('aria-label') ?? words(button);
const countryOf = (marker: string): string => marker.split(':')[0]!;
const markerOf = (map: CaseAsylumMap, country: string): HTMLButtonElement =>
  buttons(map).find((button) => nameOf(button).startsWith(country))!;
const drawMap = (attributes = 'as-of="2021-01-06"', options = {}): Promise<CaseAsylumMap> =>
  draw('case-asylum-map', attributes, options);

/** Left, top, right and bottom of what is shown, in grid units. */
function viewBox(map: CaseAsylumMap): [number, number, number, number] {
  const { x, y, width, height } = one<SVGSVGElement>(map, 'figure > svg').viewBox.baseVal;
  return [x, y, x + width, y + height];
}

/** The labels that are seen; of a short one the name alone. */
function labels(map: CaseAsylumMap): { text: string; rect: Rect }[] {
  return parts(map, 'label')
    .filter((label) => getComputedStyle(label).visibility === 'visible')
    .map((label) => {
      const lines = [...label.children].filter((line) => getComputedStyle(line).visibility === 'visible');
      const rects = lines.map((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        return range.getBoundingClientRect();
      });
      return {
        text: lines.map(words).join(': '),
        rect: {
          left: Math.min(...rects.map(({ left }) => left)),
          right: Math.max(...rects.map(({ right }) => right)),
          top: Math.min(...rects.map(({ top }) => top)),
          bottom: Math.max(...rects.map(({ bottom }) => bottom)),
        },
      };
    });
}

/** What is drawn of a marker: its glyph, or the dot of where the subject is. */
const marks = (map: CaseAsylumMap): Rect[] =>
  all(map, '[part~="marker"] svg, [part~="subject"]').map((mark) => mark.getBoundingClientRect());

function expectClear(map: CaseAsylumMap, width: number): void {
  const found = labels(map);
  const figure = part(map, 'map').getBoundingClientRect();
  found.forEach(({ text, rect }, index) => {
    expect(rect.left, `${width}px: ${text} is cut`).to.be.at.least(figure.left - 0.5);
    expect(rect.right, `${width}px: ${text} is cut`).to.be.at.most(figure.right + 0.5);
    expect(rect.top, `${width}px: ${text} is cut`).to.be.at.least(figure.top - 0.5);
    expect(rect.bottom, `${width}px: ${text} is cut`).to.be.at.most(figure.bottom + 0.5);
    for (const other of found.slice(index + 1))
      expect(overlap(rect, other.rect), `${width}px: ${text} and ${other.text}`).to.be.false;
    for (const mark of marks(map)) expect(overlap(rect, mark), `${width}px: ${text} on a marker`).to.be.false;
  });
}

describe('the map', () => {
  pinClock(NOW);
  before(() => {
    registerCase(small);
  });
  afterEach(resetPage);

  describe('draws', () => {
    for (const [date, markers, arcs] of DAYS) {
      it(`as of ${date}: the ground, ${markers.length} countries, ${arcs} arcs`, async () => {
        const map = await drawMap(`as-of="${date}"`);
        expect(all(map, 'figure > svg path')).to.have.length(1 + markers.length + arcs);
        expect(parts(map, 'ground')).to.have.length(1);
        expect(parts(map, 'country')).to.have.length(markers.length);
        expect(parts(map, 'arc')).to.have.length(arcs);
        for (const path of all<SVGPathElement>(map, 'figure > svg path'))
          expect(path.getAttribute('d')).to.match(/^M\S/);
        expect(buttons(map).map(nameOf).sort()).to.deep.equal([...markers].sort());
      });
    }
    it('a marker for each country, in the middle of what is drawn of it', async () => {
      const map = await drawMap('as-of="2021-01-06"', { width: 760 });
      const toGrid = one<SVGSVGElement>(map, 'figure > svg').getScreenCTM()!.inverse();
      const at = buttons(map).map((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const point = new DOMPoint((left + right) / 2, (top + bottom) / 2).matrixTransform(toGrid);
        return (parts(map, 'country') as unknown as SVGPathElement[]).filter((path) => path.isPointInFill(point));
      });
      at.forEach((paths, index) => {
        expect(paths, nameOf(buttons(map)[index]!)).to.have.length(1);
      });
      expect(new Set(at.flat()).size, 'each in another').to.equal(5);
    });
    it('the subject where the casefile says', async () => {
      const map = await drawMap('as-of="2012-08-16" region="world"', { width: 900 });
      const { left, right, top, bottom } = part(map, 'subject').getBoundingClientRect();
      const figure = part(map, 'map').getBoundingClientRect();
      // London in Equal Earth, centred on 11° E: a little left of the middle, a sixth from the top.
      expect(((left + right) / 2 - figure.left) / figure.width).to.be.within(0.44, 0.5);
      expect(((top + bottom) / 2 - figure.top) / figure.height).to.be.within(0.1, 0.3);
    });
    it('no subject before the case says where', async () => {
      expect(parts(await drawMap('as-of="2010-11-18"'), 'subject')).to.be.empty;
    });
    it('each state with a glyph of its own, not by colour alone', async () => {
      const map = await drawMap('as-of="2012-08-16"');
      const [a, b] = buttons(map).map((button) => button.querySelector('path')!.getAttribute('d'));
      expect(a).not.to.equal(b);
    });
    for (const { id, named, before: day } of CASES) {
      it(`${id}: a plain sentence where no country has a record`, async () => {
        const map = await drawMap(`${named} as-of="${day}"`);
        expect(shown(map)).to.include('No country’s decision on record yet');
        expect(parts(map, 'entry')).to.be.empty;
      });
    }
    it('another case', async () => {
      const map = await drawMap('case="small" as-of="2002-07-01"');
      expect(buttons(map).map(nameOf).sort()).to.deep.equal([
        'New Zealand: Granted asylum',
        'Norway: Extradition request refused',
        'Uruguay: Offered asylum',
      ]);
    });
    for (const { id, named } of CASES) {
      it(`${id}: credits the borders in its footer`, async () => {
        expect(words(part(await drawMap(named), 'footer'))).to.include('Borders: Natural Earth');
      });
    }
  });

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
        it(`${id}: ${key} chooses a country, and again undoes it`, async () => {
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
        it(`${id}: Escape undoes the choice, and the focus is on the marker again: ${attributes}`, async () => {
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
      it(`${id}: choosing another leaves the first`, async () => {
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
      it(`${id}: each marker is 24 px or more to a finger`, async () => {
        const found = buttons(await drawMap(day, { width: 320 }));
        expect(found).not.to.be.empty;
        for (const button of found) {
          const { width, height } = button.getBoundingClientRect();
          expect(Math.min(width, height)).to.be.at.least(24);
        }
      });
    }
  });

  describe('labels', () => {
    const LABELLED = [
      ...BOTH,
      ...['2010-12-07', '2015-07-03'].map((date) => ({ id: 'assange', date, attributes: `as-of="${date}"` })),
    ];

    for (const width of [280, 320, 360, 500, 760, 900, 1280]) {
      for (const { id, date, attributes } of LABELLED) {
        for (const region of id === 'assange' ? ['auto', 'world', 'GB FR SE'] : ['auto', 'world']) {
          it(`${id}: ${width}px, ${date}, ${region}: none on another or on a marker, none cut`, async () => {
            const map = await drawMap(`${attributes} region="${region}"`, { width });
            await settled(map);
            expect(labels(map), 'some label is seen').not.to.be.empty;
            expectClear(map, width);
          });
        }
      }
    }
    for (const date of ['2012-08-16', '2021-01-06', 'latest']) {
      it(`900px, ${date}: all are seen whole`, async () => {
        const map = await drawMap(`as-of="${date}"`, { width: 900 });
        await settled(map);
        expect(labels(map).map(({ text }) => text)).to.deep.equal(
          parts(map, 'label').map((label) => [...label.children].map(words).join(': ')),
        );
      });
    }
    it('320px, 2021-01-06: every country has at least its name', async () => {
      const map = await drawMap('as-of="2021-01-06"', { width: 320 });
      await settled(map);
      for (const country of ['Mexico', 'Ecuador', 'United States'])
        expect(labels(map).map(({ text }) => text.split(':')[0])).to.include(country);
    });
    for (const { id, named, busy } of CASES) {
      it(`${id}: are as large at 320 px as at 900 px`, async () => {
        const size = async (width: number): Promise<string> =>
          getComputedStyle(parts(await drawMap(`${named} as-of="${busy}"`, { width }), 'label')[0]!).fontSize;
        expect(await size(320)).to.equal(await size(900));
      });
    }
    for (const { id, named, busy } of CASES) {
      it(`${id}: are placed anew when the column changes its width`, async () => {
        const map = await drawMap(`${named} as-of="${busy}"`, { width: 900 });
        await settled(map);
        const before = labels(map);
        map.parentElement!.style.inlineSize = '320px';
        await settled(map);
        expect(part(map, 'map').getBoundingClientRect().width).to.be.closeTo(320, 1);
        expect(labels(map)).not.to.be.empty;
        expectClear(map, 320);
        map.parentElement!.style.inlineSize = '900px';
        await settled(map);
        expectClear(map, 900);
        expect(labels(map).map(({ text }) => text)).to.deep.equal(before.map(({ text }) => text));
      });
    }
    for (const { id, named, busy, other } of CASES) {
      it(`${id}: are placed anew as of another day`, async () => {
        const map = await drawMap(`${named} as-of="${other}"`, { width: 500 });
        map.asOf = busy;
        await settled(map);
        expect(labels(map).length).to.be.greaterThan(3);
        expectClear(map, 500);
      });
    }
  });

  describe('region', () => {
    const heard = listen();

    it('auto: shows every country with a record, and fills the map with them', async () => {
      const map = await drawMap('as-of="2021-01-06"', { width: 760 });
      expect(buttons(map)).to.have.length(5);
      const figure = part(map, 'map').getBoundingClientRect();
      const xs = buttons(map).map((button) => button.getBoundingClientRect().left - figure.left);
      expect(Math.max(...xs) - Math.min(...xs)).to.be.greaterThan(figure.width / 2);
      const [x0, y0, x1, y1] = viewBox(map);
      expect((x1 - x0) * (y1 - y0)).to.be.lessThan((WIDTH * HEIGHT) / 2);
    });
    for (const { id, date, attributes } of [
      ...BOTH,
      { id: 'assange', date: '2024-06-25', attributes: 'as-of="2024-06-25"' },
    ]) {
      it(`${id}: auto, as of ${date}: shows where the subject is too`, async () => {
        const map = await drawMap(attributes, { width: 760 });
        const { left, right, top, bottom } = part(map, 'map').getBoundingClientRect();
        const subject = part(map, 'subject').getBoundingClientRect();
        expect((subject.left + subject.right) / 2).to.be.within(left, right);
        expect((subject.top + subject.bottom) / 2).to.be.within(top, bottom);
      });
    }
    it('auto: a country is not cut', async () => {
      const map = await drawMap('as-of="2012-08-16"', { width: 760 });
      const figure = part(map, 'map').getBoundingClientRect();
      // Sweden has no far islands; Ecuador has, which do not count.
      const paths = parts(map, 'country').map((path) => path.getBoundingClientRect());
      const sweden = paths.reduce((a, b) => (b.top < a.top ? b : a));
      expect(sweden.top).to.be.at.least(figure.top);
      expect(sweden.right).to.be.at.most(figure.right);
    });
    for (const { id, named } of CASES) {
      it(`${id}: world: all of it`, async () => {
        expect(viewBox(await drawMap(`${named} region="world"`))).to.deep.equal([0, 0, WIDTH, HEIGHT]);
      });
    }
    for (const region of ['GB FR SE', 'gb fr se', 'GB,FR, SE', 'GB  FR SE']) {
      it(`"${region}": these countries`, async () => {
        const map = await drawMap(`region="${region}"`);
        const [x0, , x1] = viewBox(map);
        expect(x1 - x0).to.be.lessThan(WIDTH / 2);
        expect(
          buttons(map)
            .map((button) => countryOf(nameOf(button)))
            .sort(),
        ).to.deep.equal(['France', 'Sweden']);
        expect(heard.warnings).to.deep.equal([]);
      });
    }
    for (const {
      id,
      named,
      busy,
      countries: [[firstCode, first], [secondCode, second]],
    } of CASES) {
      it(`${id}: "${firstCode} ${secondCode}": the list still tells all`, async () => {
        const day = `${named} as-of="${busy}"`;
        const map = await drawMap(`${day} region="${firstCode} ${secondCode}"`);
        const drawn = buttons(map).map(nameOf);
        expect(drawn).to.include.members([first, second]);
        const every = await drawMap(day);
        expect(drawn.length).to.be.below(buttons(every).length);
        expect(parts(map, 'entry').map(words)).to.deep.equal(parts(every, 'entry').map(words));
      });
    }
    for (const [region, { id, named, busy }] of ['moon', 'MX XX', 'Mexico', ''].flatMap((each) =>
      CASES.map((one) => [each, one] as const),
    )) {
      it(`${id}: "${region}" is not allowed: auto, and one warning`, async () => {
        const map = await drawMap(`${named} as-of="${busy}" region="${region}"`);
        expect(viewBox(map)).to.deep.equal(viewBox(await drawMap(`${named} as-of="${busy}"`)));
        expect(heard.warnings).to.have.length(1);
        for (const expected of ['<case-asylum-map>', `region="${region}"`, 'auto', 'world'])
          expect(heard.warnings[0]).to.include(expected);
      });
    }
  });

  describe('tells what lapsed', () => {
    for (const [before, words_] of [
      ['granted', 'Asylum lapsed'],
      ['offered', 'Offer of asylum lapsed'],
      ['requested', 'Request for asylum lapsed'],
    ] as const) {
      it(`${before}, then lapsed: "${words_}"`, async () => {
        const id = `lapsed-${before}`;
        registerCase({
          ...caseOf(
            event('one', '2001-01-02', { asylum: { country: 'MX', state: 'requested' } }),
            event('two', '2001-02-02', { asylum: { country: 'MX', state: before } }),
            event('three', '2001-03-02', { asylum: { country: 'MX', state: 'lapsed' } }),
          ),
          id,
        });
        const map = await drawMap(`case="${id}"`);
        expect(buttons(map).map(nameOf)).to.deep.equal([`Mexico: ${words_}`]);
      });
    }
  });

  describe('the list', () => {
    for (const { id, date, attributes } of [
      ...DAYS.slice(1).map(([day]) => ({ id: 'assange', date: day, attributes: `as-of="${day}"` })),
      ...BOTH.filter((each) => each.id !== 'assange'),
    ]) {
      it(`${id}: as of ${date} says all that the drawing says`, async () => {
        const map = await drawMap(attributes, { width: 900 });
        const entries = parts(map, 'entry').map(words);
        const markers = buttons(map).map(nameOf);
        expect(markers).not.to.be.empty;
        for (const marker of markers) {
          const [country, state] = marker.split(': ') as [string, string];
          expect(
            entries.some((entry) => entry.startsWith(`${country} ${state}`)),
            marker,
          ).to.be.true;
        }
        const list = words(part(map, 'list'));
        for (const label of all(map, '[part~="marker"] + [part~="label"]')) {
          for (const line of label.children) {
            // A label's "Offered" is the list's "Offered asylum".
            expect(list.toLowerCase(), `the label "${words(label)}"`).to.include(words(line).toLowerCase());
          }
        }
      });
    }
    for (const [date, place] of [
      ['2012-08-16', /Embassy of Ecuador/],
      ['2021-01-06', /Belmarsh/],
      ['latest', /Australia|Canberra/],
    ] as const) {
      it(`as of ${date} says where the subject is, as the drawing does`, async () => {
        const map = await drawMap(`as-of="${date}"`, { width: 900 });
        expect(words(one(map, '[part~="subject"] + [part~="label"]')), 'in the drawing').to.match(place);
        const beneath = part(map, 'base').cloneNode(true) as HTMLElement;
        // A source's title would not do.
        for (const other of beneath.querySelectorAll('figure, [part~="header"], [part~="footer"], details'))
          other.remove();
        expect(words(beneath)).to.match(place);
      });
    }
    it('tells the states that a record went through, with their dates', async () => {
      const map = await drawMap('as-of="2021-01-06"');
      const ecuador = parts(map, 'entry').find((entry) => words(entry).startsWith('Ecuador'))!;
      expect(words(ecuador.querySelector('[part~="history"]'))).to.match(
        /Requested 19 Jun 2012 · Granted 16 Aug 2012 \(Not recognised by the UK\) · Withdrawn 11 Apr 2019$/,
      );
    });
    it('tells France’s note and the answer that belongs to it', async () => {
      const france = parts(await drawMap('as-of="2021-01-06"'), 'entry').find((entry) =>
        words(entry).startsWith('France'),
      )!;
      expect(words(france)).to.match(/not (an asylum|a) request/);
    });
    for (const { id, named, busy } of CASES) {
      it(`${id}: has the sources of each record`, async () => {
        const map = await drawMap(`${named} as-of="${busy}"`);
        await openLists(map);
        const entries = parts(map, 'entry');
        expect(entries).not.to.be.empty;
        for (const entry of entries) {
          expect(entry.querySelectorAll('details')).to.have.length(1);
          expect(entry.querySelectorAll('details li')).not.to.be.empty;
        }
      });
    }
    for (const {
      id,
      named,
      busy,
      countries: [[, first], [, second]],
    } of CASES) {
      it(`${id}: no-list: only the country that is chosen`, async () => {
        const map = await drawMap(`${named} as-of="${busy}" no-list`);
        const countries = (): string[] => parts(map, 'entry').map((entry) => words(entry.querySelector('b')));
        expect(countries()).to.deep.equal([]);
        markerOf(map, first).click();
        await map.updateComplete;
        expect(countries()).to.deep.equal([countryOf(first)]);
        markerOf(map, second).click();
        await map.updateComplete;
        expect(countries()).to.deep.equal([countryOf(second)]);
        markerOf(map, second).click();
        await map.updateComplete;
        expect(countries()).to.deep.equal([]);
      });
    }
  });
});
