/** Attributes and properties: wrong values, values that change, attributes that are removed or misspelled. */
import { expect, fixture } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import { all, CASES, draw, expectMarkup, listen, markup, NOW, TAGS, type Tag } from '../support.js';

/** For each attribute: a rest that makes it matter, wrong values, and some of what the warning must name as allowed. */
const WRONG: readonly (readonly [
  tags: readonly Tag[],
  attribute: string,
  rest: string,
  values: readonly string[],
  allowed: readonly string[],
])[] = [
  [['case-status-badge'], 'heading-level', 'variant="banner"', ['0', '7', '2.5', 'two', 'h2', ''], ['1', '6']],
  [
    ['case-timeline', 'case-asylum-map', 'case-ruling-card'],
    'heading-level',
    '',
    ['0', '7', '-1', 'two', 'h2', ''],
    ['1', '6'],
  ],
  [['case-status-badge'], 'variant', '', ['pill', 'Banner', 'inline banner', ''], ['inline', 'banner']],
  [['case-timeline'], 'limit', '', ['0', '-1', '2.5', 'all', 'Infinity', '1e999', ''], ['1']],
  [['case-timeline'], 'from', '', ['soon', '2012-13', '19 June 2012'], ['2012', '2012-06-19']],
  [['case-timeline'], 'to', '', ['soon', '2012-06-31', '06/2012'], ['2012', '2012-06-19']],
  [['case-timeline'], 'order', '', ['random', 'Newest', 'desc', ''], ['oldest', 'newest']],
  [['case-timeline'], 'category', '', ['nonsense', 'Ruling'], ['ruling', 'asylum', 'extradition']],
  [['case-asylum-map'], 'region', '', ['moon', 'MX XX', 'EU27', ''], ['auto', 'world']],
];

type Change = readonly [tag: Tag, attribute: string, property: string, first: string, second: string, rest?: string];

/** For each attribute two values that differ in what is shown of a case, and a rest that makes it matter. */
function changesOf({ id, named, busy, other, rulings }: (typeof CASES)[number]): Change[] {
  const [early, late] = [busy.slice(0, 4), other.slice(0, 4)].sort() as [string, string];
  const changes: Change[] = [
    ...TAGS.map((name) => [name, 'as-of', 'asOf', other, busy] as const),
    ...TAGS.slice(1).flatMap((name) => [
      [name, 'heading', 'heading', 'One', 'Two'] as const,
      [name, 'heading-level', 'headingLevel', '2', '4'] as const,
    ]),
    ['case-status-badge', 'heading', 'heading', 'One', 'Two', 'variant="banner"'],
    ['case-status-badge', 'variant', 'variant', 'inline', 'banner'],
    ['case-timeline', 'limit', 'limit', '2', '5'],
    ['case-timeline', 'from', 'from', early, late],
    ['case-timeline', 'to', 'to', early, late],
    ['case-timeline', 'category', 'category', 'ruling', 'asylum'],
    ['case-timeline', 'order', 'order', 'oldest', 'newest'],
    ['case-asylum-map', 'region', 'region', 'auto', 'world'],
    ['case-ruling-card', 'ruling', 'ruling', ...rulings],
  ];
  return [
    ...TAGS.map((name) => [name, 'case', 'case', 'small', id] as const),
    ...changes.map(
      ([name, attribute, property, first, second, rest = '']) =>
        [name, attribute, property, first, second, `${named} ${rest}`] as const,
    ),
  ];
}

type Any = HTMLElement & { updateComplete: Promise<unknown> } & Record<string, unknown>;

async function drawAny(name: Tag, attributes = '', options = {}): Promise<Any> {
  return (await draw(name, attributes, options)) as unknown as Any;
}

describe('attributes', () => {
  const heard = listen();
  pinClock(NOW);
  before(() => {
    registerCase(small);
  });

  describe('of a wrong value fall back, with one warning', () => {
    for (const [tags, attribute, other, values, allowed] of WRONG) {
      for (const [name, { id, named }] of tags.flatMap((each) => CASES.map((one) => [each, one] as const))) {
        const rest = `${named} ${other}`;
        for (const value of values) {
          it(`${id}: <${name} ${attribute}="${value}">`, async () => {
            const expected = markup(await draw(name, rest));
            expect(heard.warnings, 'without it').to.deep.equal([]);
            const element = await drawAny(name, `${rest} ${attribute}="${value}"`);
            expectMarkup(element, expected);
            element.setAttribute('heading', 'drawn again');
            await element.updateComplete;
            expect(heard.warnings).to.have.length(1);
            for (const word of [`<${name}>`, attribute, `"${value}"`, ...allowed])
              expect(heard.warnings[0]).to.include(word);
            expect(heard.errors).to.deep.equal([]);
            expect(heard.thrown).to.deep.equal([]);
          });
        }
      }
    }
    it('a warning for each wrong value, not for each drawing', async () => {
      const element = await drawAny('case-timeline', 'order="up" limit="0"');
      for (const value of ['down', 'newest', 'up', 'down']) {
        element.setAttribute('order', value);
        await element.updateComplete;
      }
      expect(heard.warnings.map((warning) => /"(\w+)"/.exec(warning)![1]).sort()).to.deep.equal(['0', 'down', 'up']);
    });
    for (const { id, named } of CASES) {
      it(`${id}: of several categories the known ones still count`, async () => {
        const expected = markup(await draw('case-timeline', `${named} category="asylum"`));
        expectMarkup(await draw('case-timeline', `${named} category="asylum nonsense"`), expected);
        expect(heard.warnings).to.have.length(1);
      });
    }
  });

  describe('of a right value raise no warning', () => {
    for (const [name, attributes] of [
      ['case-status-badge', 'variant="inline" as-of="latest"'],
      ['case-status-badge', 'as-of="2021-01-06T10:00:00+02:00"'],
      ['case-status-badge', 'variant="banner" as-of="2024-02-29" heading-level="1"'],
      ['case-status-badge', 'compare as-of="2021-01-06" stale-after="0"'],
      ['case-status-badge', 'compare variant="banner" stale-after="30"'],
      ['case-timeline', 'stale-after="100000"'],
      [
        'case-timeline',
        'limit="1" from="2012" to="2021-01" order="newest" category="asylum, ruling" heading-level="6"',
      ],
      ['case-timeline', 'limit="100000" from="" to="" category="" no-ribbon'],
      ['case-asylum-map', 'region="world" no-list heading-level="2"'],
      ['case-asylum-map', 'region="au, gb"'],
      ['case-ruling-card', 'ruling=""'],
    ] as const) {
      for (const { id, named } of CASES) {
        it(`${id}: <${name} ${attributes}>`, async () => {
          await draw(name, `${named} ${attributes}`);
          expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
        });
      }
    }
  });

  describe('changed live', () => {
    for (const [id, [name, attribute, property, first, second, rest = '']] of CASES.flatMap((each) =>
      changesOf(each).map((change) => [each.id, change] as const),
    )) {
      it(`${id}: <${name} ${attribute}="${first}">, then "${second}"; so by ${property}`, async () => {
        const one = markup(await draw(name, `${rest} ${attribute}="${first}"`));
        const two = markup(await draw(name, `${rest} ${attribute}="${second}"`));
        expect(one === two, 'the test needs two that differ').to.be.false;
        const element = await drawAny(name, `${rest} ${attribute}="${first}"`);
        element.setAttribute(attribute, second);
        await element.updateComplete;
        expectMarkup(element, two, 'attribute');
        expect(element[property]).to.equal(second);
        const other = await drawAny(name, rest);
        other[property] = first;
        await other.updateComplete;
        expectMarkup(other, one, 'property');
        expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
      });
      it(`${id}: <${name} ${attribute}="${second}">, then removed: the default, and no warning`, async () => {
        const expected = markup(await draw(name, rest));
        const element = await drawAny(name, `${rest} ${attribute}="${second}"`);
        element.removeAttribute(attribute);
        await element.updateComplete;
        expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
        expectMarkup(element, expected);
      });
      it(`${id}: <${name}>: ${property} set to undefined, as frameworks do: the default, and no warning`, async () => {
        const expected = markup(await draw(name, rest));
        const element = await drawAny(name, `${rest} ${attribute}="${second}"`);
        element[property] = undefined;
        await element.updateComplete;
        expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
        expectMarkup(element, expected);
      });
    }
    for (const { id, named } of CASES) {
      for (const [name, attribute, property, selector] of [
        ['case-timeline', 'no-ribbon', 'noRibbon', '[part~="ribbon"]'],
        ['case-asylum-map', 'no-list', 'noList', '[part~="entry"]'],
      ] as const) {
        it(`${id}: <${name} ${attribute}> on and off, and by ${property}`, async () => {
          const element = await drawAny(name, named);
          const counts: number[] = [];
          for (const change of [
            () => {
              element.toggleAttribute(attribute, true);
            },
            () => {
              element.toggleAttribute(attribute, false);
            },
            () => {
              element[property] = true;
            },
            () => {
              element[property] = false;
            },
          ]) {
            counts.push(all(element, selector).length);
            change();
            await element.updateComplete;
          }
          expect(counts.map(Boolean)).to.deep.equal([true, false, true, false]);
          expect(all(element, selector).length).to.equal(counts[0]);
        });
      }
      for (const [name, property, value, attributes] of [
        ['case-timeline', 'limit', 3, 'limit="3"'],
        ['case-timeline', 'headingLevel', 2, 'heading-level="2"'],
      ] as const) {
        it(`${id}: <${name}>: ${property} takes a number too`, async () => {
          const element = await drawAny(name, named);
          element[property] = value;
          await element.updateComplete;
          expectMarkup(element, markup(await draw(name, `${named} ${attributes}`)));
          expect(heard.warnings).to.deep.equal([]);
        });
      }
    }
  });

  describe('that do not exist raise one warning that names the right one', () => {
    for (const [name, wrong, meant] of [
      ...TAGS.flatMap((each) => [
        [each, 'asof', 'as-of'] as const,
        [each, 'asOf', 'as-of'] as const,
        [each, 'as_of', 'as-of'] as const,
        [each, 'date', 'as-of'] as const,
        [each, 'day', 'as-of'] as const,
        [each, 'url', 'src'] as const,
        [each, 'href', 'src'] as const,
        [each, 'level', 'heading-level'] as const,
      ]),
      ['case-file', 'asof', 'as-of'],
      ['case-file', 'url', 'src'],
      ['case-scrubber', 'date', 'as-of'],
    ] as const) {
      it(`<${name} ${wrong}="x">: write ${meant}`, async () => {
        const column = await fixture<HTMLElement>(`<case-file><${name} ${wrong}="x"></${name}></case-file>`);
        const element = column.firstElementChild as unknown as Any;
        await element.updateComplete;
        element.setAttribute('case', 'small');
        await element.updateComplete;
        expect(heard.warnings).to.deep.equal([
          `<${name}>: the attribute "${wrong.toLowerCase()}" has no effect. Write "${meant}".`,
        ]);
        expect([heard.errors, heard.thrown]).to.deep.equal([[], []]);
      });
    }
    it('a level on <case-file>, which has no heading, is left alone', async () => {
      await fixture('<case-file level="2" data-date="x"></case-file>');
      expect(heard.warnings).to.deep.equal([]);
    });
  });
});
