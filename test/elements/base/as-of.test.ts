/** `as-of` with a date: which values are accepted or refused, days after today, and days before the first event. */
import { expect, fixture } from '@open-wc/testing';
import type { CaseElement } from '../../../src/elements/base/case-element.js';
import { pinClock } from '../clock.js';
import { CASES, draw, expectMarkup, gather, listen, markup, NOW, parts, shown, tag, TAGS, words } from '../support.js';

/** Other ways to write a day, and the plain one. */
const UNDERSTOOD = [
  ['2021-01-06T10:00:00+02:00', '2021-01-06'],
  [' 2021-01-06 ', '2021-01-06'],
  ['“2021-01-06”', '2021-01-06'],
  ['”2021-01-06”', '2021-01-06'],
  ['„2021-01-06“', '2021-01-06'],
  ['‘2021-01-06’', '2021-01-06'],
  ['«2021-01-06»', '2021-01-06'],
  ['“2021-01-06T10:00Z”', '2021-01-06'],
  ['“2021-01-06″', '2021-01-06'],
  ['2021-01-06 10:00', '2021-01-06'],
  ['“latest”', 'latest'],
] as const;

/** A wrong day would show facts of another day. */
const REFUSED = [
  'yesterday',
  '2021-13-01',
  '2021-02-29',
  '2021-01',
  '2021',
  '6 January 2021',
  '“6 January 2021”',
  '2021-01-06Tomorrow',
  '2021-01-06T99:99',
  '06/01/2021',
  'Latest',
  '““',
  ' ',
  '',
];

describe('as-of', () => {
  const heard = listen();
  pinClock(NOW);

  for (const [value, plain] of UNDERSTOOD) {
    it(`"${value}" is understood as ${plain}`, async () => {
      const element = await draw('case-timeline', `as-of="${value}"`);
      expectMarkup(element, markup(await draw('case-timeline', `as-of="${plain}"`)));
      expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
    });
  }

  for (const [name, value] of [
    ...REFUSED.map((each) => ['case-timeline', each] as const),
    ...TAGS.map((each) => [each, '6 January 2021'] as const),
  ]) {
    it(`<${name} as-of="${value}"> is refused: the fallback, one case-error, one error that names what is allowed`, async () => {
      const errors = gather('case-error');
      const element = await draw(name, `as-of="${value}"`, { inner: '<b>Fallback</b>' });
      element.requestUpdate();
      await element.updateComplete;
      expect(shown(element)).to.equal('');
      expect(element.querySelector('b')!.checkVisibility()).to.be.true;
      expect(errors.map(({ detail }) => (detail as { problems: { path: string }[] }).problems[0]!.path)).to.deep.equal([
        'as-of',
      ]);
      expect(heard.errors).to.deep.equal([
        `<${name}>: as-of="${value}" cannot be understood. Allowed: latest; a date such as 2021-01-06; publication.`,
      ]);
      expect([heard.warnings, heard.thrown]).to.deep.equal([[], []]);
      element.setAttribute('as-of', '2021-01-06');
      await element.updateComplete;
      expectMarkup(element, markup(await draw(name, 'as-of="2021-01-06"')), 'once it is right');
    });
  }

  it('refused in <case-file>: every fallback, a case-error each, one error that names <case-file>', async () => {
    const errors = gather('case-error');
    const column = await fixture<HTMLElement>(
      `<case-file as-of="6 January 2021"><case-scrubber></case-scrubber>${TAGS.map((name) => tag(name, '', '<b>Fallback</b>')).join('')}</case-file>`,
    );
    const elements = [...column.children] as CaseElement[];
    await Promise.all(elements.map((element) => element.updateComplete));
    expect([...column.querySelectorAll('b')].every((each) => each.checkVisibility())).to.be.true;
    expect(errors).to.have.length(5);
    expect(heard.errors).to.have.length(1);
    expect(heard.errors[0]).to.include('<case-file>: as-of="6 January 2021"');
    column.setAttribute('as-of', '2021-01-06');
    await (column as CaseElement).updateComplete;
    await Promise.all(elements.map((element) => element.updateComplete));
    expect(words(parts(elements[2]!, 'as-of')[0]), 'once it is right').to.equal('As of 6 January 2021');
  });

  describe('as-of after today', () => {
    for (const { id, named, busy } of CASES) {
      for (const name of TAGS) {
        for (const value of ['2026-11-23', '2030-01-01', '9999-12-31']) {
          it(`${id}: <${name} as-of="${value}"> shows today`, async () => {
            const element = await draw(name, `${named} as-of="${value}"`);
            expectMarkup(element, markup(await draw(name, `${named} as-of="${NOW}"`)));
            expect(markup(element) === markup(await draw(name, `${named} as-of="${busy}"`))).to.be.false;
          });
        }
      }
    }
    it('shows today in its as-of line', async () => {
      expect(words(parts(await draw('case-timeline', 'as-of="2030-01-01"'), 'as-of')[0])).to.equal(
        'As of 22 November 2026',
      );
    });
  });

  describe('as-of before the first event', () => {
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
