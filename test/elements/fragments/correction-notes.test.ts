/** Corrections: beside the event, and all in a log in the footer; on an earlier day, marked as later. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { registerCase } from '../../../src/cases/register.js';
import { small } from '../../fixtures/small.js';
import { pinClock, setClock } from '../clock.js';
import {
  all,
  CASES,
  draw,
  listen,
  NOW,
  one,
  openLists,
  part,
  parts,
  resetPage,
  settled,
  shown,
  WIDGETS,
  words,
  type Tag,
} from '../support.js';

/**
 * The small case has two corrections of the court's order, on 4 October 2001 and in February 2002. This one also has
 * corrections of changes of the state.
 */
registerCase(small);
registerCase({
  ...small,
  id: 'corrected',
  events: small.events.map((event) =>
    event.id !== 'bail'
      ? event
      : {
          ...event,
          corrections: [
            { date: '2001-10-20', text: { en: 'Not on the 14th.', es: 'No el 14.' } },
            { date: '2001-11-05', text: 'It was <b>bail</b>.' },
          ],
        },
  ),
});
registerCase({
  ...small,
  id: 'secret-corrected',
  events: small.events.map((event) =>
    event.id !== 'sealed'
      ? event
      : { ...event, corrections: [{ date: '2001-12-01', text: 'It was filed in spring.' }] },
  ),
});

const OCTOBER = '4 October 2001: The day of the order was wrong at first.';
const FEBRUARY = 'February 2002: The name of the court was mended.';

/** The widgets that tell of the court's order, and with which attributes. */
const TELLING: readonly (readonly [tag: Tag, attributes: string])[] = [
  ['case-timeline', 'limit="100"'],
  ['case-asylum-map', ''],
  ['case-ruling-card', 'ruling="court-orders"'],
];

const notes = (element: Element): string[] => parts(element, 'correction').map(words);
const log = (element: Element): string[] => all(element, '[part~="corrections"] li').map(words);

describe('a correction', () => {
  const heard = listen();
  pinClock(NOW);
  afterEach(resetPage);
  afterEach(() => {
    expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
  });

  for (const [name, attributes] of TELLING) {
    for (const [asOf, today, expected] of [
      ['latest', '2001-10-03', []],
      ['latest', '2001-10-04', [`Corrected ${OCTOBER}`]],
      ['latest', '2002-01-31', [`Corrected ${OCTOBER}`]],
      ['latest', '2002-02-01', [`Corrected later, ${FEBRUARY}`, `Corrected ${OCTOBER}`]],
      ['latest', '2002-02-28', [`Corrected ${FEBRUARY}`, `Corrected ${OCTOBER}`]],
      ['2002-02-27', NOW, [`Corrected later, ${FEBRUARY}`, `Corrected ${OCTOBER}`]],
      ['2002-02-28', NOW, [`Corrected ${FEBRUARY}`, `Corrected ${OCTOBER}`]],
      ['latest', '2002-03-01', [`Corrected ${FEBRUARY}`, `Corrected ${OCTOBER}`]],
      ['2001-10-03', '2001-10-03', []],
      ['2001-10-03', '2001-10-04', [`Corrected later, ${OCTOBER}`]],
      ['2001-10-03', NOW, [`Corrected later, ${FEBRUARY}`, `Corrected later, ${OCTOBER}`]],
      ['2001-10-04', NOW, [`Corrected later, ${FEBRUARY}`, `Corrected ${OCTOBER}`]],
      ['2002-01-31', NOW, [`Corrected later, ${FEBRUARY}`, `Corrected ${OCTOBER}`]],
      ['2002-03-01', NOW, [`Corrected ${FEBRUARY}`, `Corrected ${OCTOBER}`]],
      ['2001-09-30', NOW, []],
    ] as const) {
      it(`<${name}> as of ${asOf}, on ${today}: ${expected.length} beside the event`, async () => {
        setClock(today);
        const element = await draw(name, `case="small" ${attributes} as-of="${asOf}"`);
        expect(notes(element)).to.deep.equal(expected);
      });
    }
  }
  it('is in the entry of its event, and in no other', async () => {
    const timeline = await draw('case-timeline', 'case="small" limit="100"');
    const with_ = parts(timeline, 'event').filter((entry) => entry.querySelector('[part=correction]'));
    expect(with_.map((entry) => words(entry.querySelector('[part=title] b')))).to.deep.equal([
      'Court orders extradition',
    ]);
    const map = await draw('case-asylum-map', 'case="small"');
    expect(
      parts(map, 'entry')
        .filter((entry) => entry.querySelector('[part=correction]'))
        .map((entry) => words(entry.querySelector('b'))),
    ).to.deep.equal(['Norway']);
    expect(notes(await draw('case-ruling-card', 'case="small" ruling="appeal-affirms"'))).to.deep.equal([]);
  });

  const LATER = [
    'Corrected later, 5 November 2001: It was <b>bail</b>.',
    'Corrected later, 20 October 2001: Not on the 14th.',
  ];
  for (const [asOf, today, banner, inline] of [
    ['2001-10-19', NOW, LATER, ' · Corrected later, 5 November 2001'],
    [
      '2001-10-20',
      NOW,
      [LATER[0]!, 'Corrected 20 October 2001: Not on the 14th.'],
      ' · Corrected later, 5 November 2001',
    ],
    [
      '2001-11-05',
      NOW,
      ['Corrected 5 November 2001: It was <b>bail</b>.', 'Corrected 20 October 2001: Not on the 14th.'],
      '',
    ],
    ['2001-10-16', '2001-10-25', LATER.slice(1), ' · Corrected later, 20 October 2001'],
    ['2001-10-16', '2001-10-19', [], ''],
    ['2001-10-14', NOW, [], ''],
    ['latest', '2001-10-20', ['Corrected 20 October 2001: Not on the 14th.'], ''],
    ['latest', NOW, [], ''],
  ] as const) {
    it(`of the status, as of ${asOf}, on ${today}: ${banner.length} in the banner${inline}`, async () => {
      setClock(today);
      const attributes = `case="corrected" as-of="${asOf}" stale-after="99999"`;
      expect(notes(await draw('case-status-badge', `variant="banner" ${attributes}`))).to.deep.equal(banner);
      const said = parts(await draw('case-status-badge', attributes), 'note').map((note) => ` · ${words(note)}`);
      expect(said.join('')).to.equal(inline);
    });
  }
  it('is in the panel of its day in a comparison', async () => {
    const banner = await draw('case-status-badge', 'variant="banner" compare case="corrected" as-of="2001-10-19"');
    expect(
      all(banner, '.status').map((panel) => [...panel.querySelectorAll('[part=correction]')].map(words)),
    ).to.deep.equal([LATER, []]);
  });
  it('is shown as of today if nothing else has changed since', async () => {
    setClock('2001-10-25');
    const banner = await draw('case-status-badge', 'variant="banner" compare case="corrected" as-of="2001-10-16"');
    expect(notes(banner)).to.deep.equal(['Corrected 20 October 2001: Not on the 14th.']);
  });
  it('is shown as text, not as markup', async () => {
    const timeline = await draw('case-timeline', 'case="corrected" limit="100"');
    expect(shown(timeline)).to.include('It was <b>bail</b>.');
    expect(parts(timeline, 'correction').some((note) => note.querySelector('b b'))).to.be.false;
  });

  describe('is in the log of all corrections', () => {
    for (const [name, variant] of WIDGETS.slice(1)) {
      for (const [today, expected, summary] of [
        ['2001-10-03', [], ''],
        [
          '2001-10-04',
          ['4 October 2001, Court orders extradition: The day of the order was wrong at first.'],
          '1 correction',
        ],
        [
          NOW,
          [
            'February 2002, Court orders extradition: The name of the court was mended.',
            '5 November 2001, The subject is released on bail: It was <b>bail</b>.',
            '20 October 2001, The subject is released on bail: Not on the 14th.',
            '4 October 2001, Court orders extradition: The day of the order was wrong at first.',
          ],
          '4 corrections',
        ],
      ] as const) {
        for (const asOf of ['latest', '2001-06-01']) {
          it(`<${name} ${variant}> as of ${asOf}, on ${today}: ${expected.length}, newest first`, async () => {
            setClock(today);
            const element = await draw(name, `${variant} case="corrected" as-of="${asOf}"`);
            await openLists(element);
            expect(log(element)).to.deep.equal(expected);
            expect(all(element, '[part~="footer"] [part~="corrections"] summary').map(words).join()).to.equal(summary);
          });
        }
      }
    }
    for (const [name, variant] of WIDGETS.slice(1)) {
      it(`<${name} ${variant}>: does not list corrections of events that are not public yet`, async () => {
        for (const [today, expected] of [
          ['2001-12-15', [`4 October 2001, Court orders extradition: ${OCTOBER.replace(/.*?: /, '')}`]],
          [
            '2002-01-15',
            [
              '1 December 2001, A sealed accusation is filed: It was filed in spring.',
              `4 October 2001, Court orders extradition: ${OCTOBER.replace(/.*?: /, '')}`,
            ],
          ],
        ] as const) {
          setClock(today);
          const element = await draw(name, `${variant} case="secret-corrected"`);
          await openLists(element);
          expect(log(element), today).to.deep.equal(expected);
          expect(all(element, '[part~="corrections"] summary').map(words).join()).to.equal(
            expected.length === 1 ? '1 correction' : '2 corrections',
          );
        }
      });
      it(`<${name} ${variant}>: lists a correction dated with a month from the first day of that month`, async () => {
        for (const [today, expected] of [
          ['2002-01-31', 1],
          ['2002-02-01', 2],
        ] as const) {
          setClock(today);
          const element = await draw(name, `${variant} case="small"`);
          await openLists(element);
          expect(log(element), today).to.have.length(expected);
        }
      });
    }
    it('the log opens with one key', async () => {
      const timeline = await draw('case-timeline', 'case="small"');
      const details = part(timeline, 'corrections') as HTMLDetailsElement;
      expect(details.open).to.be.false;
      details.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(details.open).to.be.true;
      expect(details.querySelector('li')!.checkVisibility()).to.be.true;
      expect([...details.querySelectorAll('time')].map(({ dateTime }) => dateTime)).to.deep.equal([
        '2002-02',
        '2001-10-04',
      ]);
    });
    for (const { id, named } of CASES) {
      it(`${id}: there is no log if nothing was corrected`, async () => {
        for (const [name, variant] of WIDGETS)
          expect(parts(await draw(name, `${variant} ${named}`), 'corrections')).to.be.empty;
      });
    }
    it('there is no log in a sentence', async () => {
      expect(parts(await draw('case-status-badge', 'case="corrected"'), 'corrections')).to.be.empty;
    });
  });

  for (const scheme of ['light', 'dark']) {
    for (const [name, attributes] of [
      ...TELLING,
      ['case-status-badge', 'variant="banner"'],
      ['case-status-badge', ''],
    ] as const) {
      it(`axe finds no problem with <${name} ${attributes}> and its open log, in 280 px: ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.cssText = 'background:Canvas;color:CanvasText';
        const element = await draw(name, `case="corrected" ${attributes} as-of="2001-10-19"`, { width: 280 });
        if (all(element, '[part~="corrections"]').length)
          one<HTMLDetailsElement>(element, '[part~="corrections"]').open = true;
        await settled(element);
        expect(element.parentElement!.scrollWidth).to.be.at.most(280);
        await expect(element).to.be.accessible();
      });
    }
  }
});
