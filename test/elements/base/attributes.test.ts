/** Attributes and properties: wrong ones, changed ones, removed ones; and a case or ruling that is not there. */
import { expect, fixture } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import {
  all,
  CASES,
  draw,
  expectMarkup,
  gather,
  listen,
  markup,
  NOW,
  parts,
  shown,
  TAGS,
  tag,
  words,
  type Tag,
} from '../support.js';

/** For each attribute: a rest that makes it matter, wrong values, and some of what the warning must name as allowed. */
const WRONG: readonly (readonly [
  tags: readonly Tag[],
  attribute: string,
  rest: string,
  values: readonly string[],
  allowed: readonly string[],
])[] = [
  [
    TAGS,
    'as-of',
    '',
    ['yesterday', '2021-13-01', '2021-02-29', '2021-01', '2021', '6 January 2021', '2021-01-06 10:00', 'Latest', ''],
    ['latest', '2021-01-06'],
  ],
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

  describe('as-of ahead of today', () => {
    for (const { id, named, busy } of CASES) {
      for (const name of TAGS) {
        for (const value of ['2026-11-23', '2030-01-01', '9999-12-31']) {
          it(`${id}: <${name} as-of="${value}"> is today`, async () => {
            const element = await draw(name, `${named} as-of="${value}"`);
            expectMarkup(element, markup(await draw(name, `${named} as-of="${NOW}"`)));
            expect(markup(element) === markup(await draw(name, `${named} as-of="${busy}"`))).to.be.false;
          });
        }
      }
    }
    it('says so in its as-of line', async () => {
      expect(words(parts(await draw('case-timeline', 'as-of="2030-01-01"'), 'as-of')[0])).to.equal(
        'As of 22 November 2026',
      );
    });
  });

  describe('as-of far back', () => {
    for (const { id, named, before: day } of CASES) {
      for (const name of TAGS) {
        it(`${id}: <${name} as-of="${day}">: a plain sentence, no error`, async () => {
          const element = await draw(name, `${named} as-of="${day}"`);
          expect(shown(element)).to.match(/No .+ (yet|to show)/);
          expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
        });
      }
    }
  });
});

/** What is not there, and whether that is a case or a ruling. */
const MISSING: readonly (readonly [tag: Tag, attributes: string, named: string, path: string])[] = [
  ...TAGS.map((name) => [name, 'case="nobody"', 'nobody', 'case'] as const),
  ['case-status-badge', 'variant="banner" case="nobody"', 'nobody', 'case'],
  ...CASES.flatMap(({ named, noRuling }) => [
    ['case-ruling-card', `${named} ruling="no-such-ruling"`, 'no-such-ruling', 'ruling'] as const,
    ['case-ruling-card', `${named} ruling="${noRuling}"`, noRuling, 'ruling'] as const,
  ]),
  ['case-ruling-card', 'case="" ruling="extradition-refused-2021"', '', 'case'],
];

const SENTENCE = 'This case cannot be shown.';

/** Whether a reader sees it. */
function isSeen(node: Element): boolean {
  const { width, height } = node.getBoundingClientRect();
  return node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 0 && height > 0;
}

describe('what is not there', () => {
  const heard = listen();
  pinClock(NOW);
  before(() => {
    registerCase(small);
  });

  for (const [name, attributes, named, path] of MISSING) {
    describe(`<${name} ${attributes}>`, () => {
      it('keeps the publisher’s content, and shows nothing else', async () => {
        const element = await draw(name, attributes, { inner: '<b id="own">He left it under arrest.</b>' });
        expect(isSeen(element.querySelector('#own')!)).to.be.true;
        expect(shown(element)).to.equal('');
      });
      it('keeps plain text', async () => {
        const element = await draw(name, attributes, { inner: 'He left it under arrest.' });
        expect(element.innerText.trim()).to.equal('He left it under arrest.');
        expect(element.getBoundingClientRect().height).to.be.greaterThan(5);
        expect(shown(element)).to.equal('');
      });
      for (const [what, inner] of [
        ['nothing', ''],
        ['white space', '\n  \t '],
        ['a comment', '<!-- TODO -->'],
        ['content for other slots alone', '<span slot="heading">A heading</span>'],
      ] as const) {
        it(`has a plain sentence where there is ${what}`, async () => {
          const element = await draw(name, attributes, { inner });
          expect(shown(element)).to.equal(SENTENCE);
          expect(isSeen(parts(element, 'error')[0]!)).to.be.true;
        });
      }
      it('sends one case-error, bubbling and composed, and writes one error', async () => {
        const events = gather('case-error');
        const loads = gather('case-load');
        const element = await drawAny(name, attributes, { inner: 'Fallback' });
        (element as unknown as { requestUpdate(): void }).requestUpdate();
        await element.updateComplete;
        registerCase({ ...small, id: `other-${name}` });
        await element.updateComplete;
        expect(events).to.have.length(1);
        const [event] = events;
        expect(event!.target).to.equal(element);
        expect([event!.bubbles, event!.composed]).to.deep.equal([true, true]);
        const { problems } = event!.detail as { case: string; problems: { path: string; message: string }[] };
        expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
        expect(problems[0]!.message).to.include(`"${named}"`).and.to.match(/\.$/);
        expect(loads).to.be.empty;
        expect(heard.errors).to.have.length(1);
        expect(heard.errors[0]).to.include(`<${name}>`).and.to.include(`"${named}"`);
        expect(heard.warnings).to.deep.equal([]);
        expect(heard.thrown).to.deep.equal([]);
      });
      it('shows the case once it is named right', async () => {
        const events = gather('case-error');
        const loads = gather('case-load');
        const element = await drawAny(name, attributes, { inner: '<b id="own">Fallback</b>' });
        element.removeAttribute(path);
        element.setAttribute('case', 'small');
        element.removeAttribute('ruling');
        await element.updateComplete;
        expect(shown(element).length).to.be.greaterThan(10);
        expect(isSeen(element.querySelector('#own')!), 'the fallback').to.be.false;
        expect([events.length, loads.length]).to.deep.equal([1, 1]);
        element.setAttribute('case', 'nobody-at-all');
        await element.updateComplete;
        expect(isSeen(element.querySelector('#own')!), 'the fallback again').to.be.true;
        expect([events.length, loads.length]).to.deep.equal([2, 1]);
      });
      it('shows the publisher’s content that comes after', async () => {
        const element = await drawAny(name, attributes);
        expect(shown(element)).to.equal(SENTENCE);
        element.innerHTML = '<b id="own">It comes while the page is still being read.</b>';
        await new Promise(requestAnimationFrame);
        await element.updateComplete;
        expect(isSeen(element.querySelector('#own')!)).to.be.true;
        expect(parts(element, 'error').filter(isSeen)).to.be.empty;
      });
    });
  }

  it('each element that fails says so once, and the others are drawn', async () => {
    const both = CASES.flatMap(({ id }) => TAGS.map((name) => tag(name, `case="${id}"`)));
    const column = await fixture<HTMLElement>(
      `<div>${TAGS.map((name) => tag(name, 'case="nobody"', 'x')).join('')}${both.join('')}</div>`,
    );
    await Promise.all([...column.children].map((element) => (element as Any).updateComplete));
    expect(heard.errors).to.have.length(4);
    for (const element of [...column.children].slice(4))
      expect(shown(element).length, element.outerHTML).to.be.greaterThan(10);
  });
});
