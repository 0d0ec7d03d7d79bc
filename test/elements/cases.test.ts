/** Every widget with every kind of case: the built-in one, the second one of the demo, and generated ones. */
import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import {
  ASYLUM_STATES,
  EFFECTS,
  EXTRADITION_STATES,
  FINDINGS,
  SOURCE_KINDS,
  STANDINGS,
  STATUS_TONES,
  WHEREABOUTS,
  type CaseEvent,
  type Casefile,
} from '../../data/casefile.js';
import { parseCasefile } from '../../src/casefile/parse.js';
import { registerCase } from '../../src/cases/register.js';
import { pinClock } from './clock.js';
import { CASES, draw, listen, NOW, resetPage, settled, shown, tag, WIDGETS } from './support.js';

/** The day of each change of status, the days before and after it, and today. */
function daysAroundStatusChanges({ events }: Casefile): string[] {
  const days = events.flatMap(({ status, date, known }) => (status ? [known ?? date] : []));
  const around = days.flatMap((day) =>
    [-1, 0, 1].map((shift) => new Date(Date.parse(`${day}T00:00:00Z`) + shift * 864e5).toISOString().slice(0, 10)),
  );
  return [...new Set([...around, 'latest'])];
}

describe('on every case', () => {
  pinClock(NOW);
  const heard = listen();
  beforeEach(resetPage);

  for (const { casefile } of CASES) {
    it(`${casefile.id}: has no problems`, () => {
      expect(parseCasefile(casefile).problems).to.deep.equal([]);
      expect(registerCase(casefile)).to.deep.equal([]);
    });
    for (const [name, variant] of WIDGETS) {
      it(`${casefile.id}: <${name} ${variant}> around every change of status, without console messages`, async () => {
        for (const day of daysAroundStatusChanges(casefile)) {
          const element = await draw(name, `${variant} case="${casefile.id}" as-of="${day}"`, { width: 360 });
          await settled(element);
          expect(shown(element).length, day).to.be.above(10);
          expect(element.scrollWidth, day).to.be.at.most(360);
          element.parentElement!.remove();
        }
        expect([heard.errors, heard.warnings, heard.thrown]).to.deep.equal([[], [], []]);
      });
    }
  }

  describe('in a language without words of its own', () => {
    /** All texts of the casefile, each with a sign that the widgets' own words do not have. */
    const TEXTS = [
      'title',
      'detail',
      'answer',
      'label',
      'note',
      'court',
      'outcome',
      'text',
      'by',
      'next',
      'says',
      'name',
      'publisher',
    ];
    const marked = (value: unknown, key = ''): unknown => {
      if (typeof value === 'string') return TEXTS.includes(key) ? `¤${value}` : value;
      if (Array.isArray(value)) return value.map((each) => marked(each));
      return value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, marked(each, name)]))
        : value;
    };
    /** The widgets' own sentences that contain a name or a title from the casefile. */
    const WOVEN = '[part=stay], [part=judges], [part=subsequent], #heading slot';

    for (const { casefile, busy } of CASES) {
      for (const [name, variant] of WIDGETS) {
        it(`${casefile.id}: <${name} ${variant}> tells a screen reader which texts are French`, async () => {
          registerCase({
            ...(marked(casefile) as Casefile),
            id: 'french',
            lang: 'fr',
            title: { en: 'English', fr: '¤Français' },
          });
          const column = await fixture<HTMLElement>(
            `<div lang="fr-CA">${tag(name, `${variant} case="french" as-of="${busy}"`)}</div>`,
          );
          const element = column.firstElementChild!;
          await settled();
          for (const summary of element.shadowRoot!.querySelectorAll('summary')) summary.click();
          await settled();
          const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
          const wrong: string[] = [];
          let french = 0;
          while (walker.nextNode()) {
            const { parentElement, data } = walker.currentNode as Text & { parentElement: Element };
            if (!data.trim() || parentElement.closest(WOVEN) || parentElement.closest('[aria-hidden=true]')) continue;
            // The badge has the first word of its label in an element of its own.
            const isFrench = data.includes('¤') || parentElement.matches('[part=label]');
            french += Number(isFrench);
            const lang = parentElement.closest('[lang]')!.getAttribute('lang')!;
            // A source may be in another language.
            if (!parentElement.closest('.sources span[lang]') && lang !== (isFrench ? 'fr' : 'en-GB'))
              wrong.push(`${lang}: ${data}`);
          }
          expect(wrong).to.deep.equal([]);
          expect(french).to.be.above(0);
          expect(shown(element)).to.not.include('English').and.to.not.include('[object');
          expect([heard.errors, heard.warnings, heard.thrown]).to.deep.equal([[], [], []]);
        });
      }
    }
  });

  const word = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
  const text = fc.oneof(word, fc.record({ en: word, ar: word }));
  const date = fc.oneof(
    fc.integer({ min: -20_000, max: 25_000 }).map((day) => new Date(day * 864e5).toISOString().slice(0, 10)),
    fc.constantFrom(
      '2010',
      '2010-11',
      '201X',
      '20XX',
      '2010~',
      '2010-11?',
      '2010-21',
      '2012-06-19/2019-04-11',
      '2010/2011-05',
      '../1990',
    ),
  );
  const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
  const country = fc.constantFrom('MX', 'EC', 'GB', 'US', 'VA', 'TV', 'RU', 'FJ', 'ZZ');
  const event = fc.record({
    date,
    known: optional(fc.constantFrom('2010-06', '2020-01-01', '2026-11-21')),
    title: text,
    detail: optional(text),
    answer: optional(text),
    category: fc.constant('one'),
    standing: fc.constantFrom(...STANDINGS),
    importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
    citations: fc.array(
      fc.record({
        source: fc.constantFrom('a', 'b'),
        says: optional(text),
        quote: optional(text),
        locator: optional(word),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    status: optional(fc.record({ label: text, tone: fc.constantFrom(...STATUS_TONES), detail: optional(text) })),
    whereabouts: optional(
      fc.record({ place: fc.constantFrom('here', 'there'), kind: fc.constantFrom(...WHEREABOUTS), label: text }),
    ),
    asylum: optional(fc.record({ country, state: fc.constantFrom(...ASYLUM_STATES), note: optional(text) })),
    extradition: optional(fc.record({ country, state: fc.constantFrom(...EXTRADITION_STATES), note: optional(text) })),
    ruling: optional(
      fc.record({
        court: text,
        judges: fc.array(word, { maxLength: 2 }),
        citation: optional(word),
        outcome: text,
        favours: optional(fc.constant('subject')),
        grounds: fc.array(fc.record({ text, finding: fc.constantFrom(...FINDINGS) }), { maxLength: 3 }),
        quote: optional(fc.record({ text, by: text })),
        effect: optional(fc.record({ on: fc.constantFrom('e0', 'e1'), as: fc.constantFrom(...EFFECTS) })),
        next: optional(text),
      }),
    ),
  });
  const anyCase = fc
    .record({ title: text, events: fc.array(event, { maxLength: 8 }), kind: fc.constantFrom(...SOURCE_KINDS) })
    .map(({ title, events, kind }): Casefile => ({
      version: 1,
      id: 'any',
      title,
      lang: 'en',
      updated: '2026-11-01',
      subject: 'subject',
      parties: [{ id: 'subject', name: 'The subject' }],
      places: [
        { id: 'here', name: 'Here', country: 'NZ', coordinates: [174.8, -41.3] },
        { id: 'there', name: 'There', country: 'NO', coordinates: [10.7, 59.9] },
      ],
      sources: [
        { id: 'a', title, publisher: 'A', kind, published: '2010~', url: 'https://example.org/a' },
        { id: 'b', title: 'B', publisher: title, kind },
      ],
      categories: [{ id: 'one', label: 'One' }],
      events: events.map((each, index): CaseEvent => ({ ...each, id: `e${index}` })),
    }));

  it('every element renders any valid casefile without an error', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, fc.constantFrom('latest', '2011-06-01', '2019-04-11'), async (casefile, day) => {
        registerCase(casefile);
        const column = await fixture<HTMLElement>(
          `<div>${WIDGETS.map(([name, variant]) => tag(name, `${variant} case="any" as-of="${day}"`)).join('')}</div>`,
        );
        await settled();
        for (const element of column.children) expect(shown(element)).to.not.include('cannot be shown');
        column.remove();
        expect([heard.errors, heard.warnings, heard.thrown]).to.deep.equal([[], [], []]);
      }),
      { seed: 7, numRuns: 120 },
    );
  }).timeout(60_000);
});
