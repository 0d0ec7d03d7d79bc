/** The ruling card: which ruling it shows, what it says about it, and its subsequent history. */
import { expect } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import type { CaseRulingCard } from '../../../src/elements/ruling-card/case-ruling-card.js';
import { small } from '../../fixtures/small.js';
import { pinClock, setClock } from '../clock.js';
import { all, CASES, draw, listen, NOW, openLists, part, parts, shown, words } from '../support.js';

const drawRuling = (attributes: string): Promise<CaseRulingCard> => draw('case-ruling-card', attributes);
const outcome = (card: CaseRulingCard): string => words(parts(card, 'outcome')[0]);
const later = (card: CaseRulingCard): string[] => parts(card, 'subsequent').map(words);

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 864e5).toISOString().slice(0, 10);
}

const NONE = 'No ruling on record yet';

describe('the ruling card', () => {
  pinClock(NOW);
  before(() => {
    registerCase(small);
  });

  describe('shows the latest ruling', () => {
    for (const [date, expected] of [
      ['2010-11-18', /^Detention in absence ordered$/],
      ['2011-02-23', /bail/i],
      ['2011-02-24', /^Extradition to Sweden ordered$/],
      ['2021-01-03', /^(?!Extradition to the United States refused)/],
      ['2021-01-04', /^Extradition to the United States refused$/],
      ['2021-01-05', /^Extradition to the United States refused$/],
      ['2021-01-06', /^Bail refused$/],
      ['2021-12-09', /leave to appeal|permission to appeal/i],
      ['2021-12-10', /^US appeal allowed$/],
      ['latest', /^Guilty plea accepted/],
    ] as const) {
      it(`as of ${date}: ${expected.source}`, async () => {
        expect(outcome(await drawRuling(`as-of="${date}"`))).to.match(expected);
      });
    }
    it('of today if no day is given', async () => {
      setClock('2021-01-05');
      expect(outcome(await drawRuling(''))).to.equal('Extradition to the United States refused');
      setClock('2021-01-06');
      expect(outcome(await drawRuling(''))).to.equal('Bail refused');
    });
    it('of another case', async () => {
      expect(outcome(await drawRuling('case="small" as-of="2002-01-01"'))).to.equal('Extradition ordered');
    });
    for (const { id, named, before: day } of CASES) {
      it(`${id}: a sentence before the first ruling`, async () => {
        const card = await drawRuling(`${named} as-of="${day}"`);
        expect(shown(card)).to.include(NONE);
        expect(outcome(card)).to.equal('');
      });
    }
  });

  describe('shows the ruling of the ruling attribute', () => {
    const heard = listen();
    const NAMED = 'ruling="extradition-refused-2021"';

    for (const date of ['2021-01-04', '2021-01-06', '2021-12-10', 'latest']) {
      it(`as of ${date}`, async () => {
        const card = await drawRuling(`${NAMED} as-of="${date}"`);
        expect(outcome(card)).to.equal('Extradition to the United States refused');
        expect(words(part(card, 'court'))).to.equal('Westminster Magistrates’ Court · 4 January 2021');
        expect(words(part(card, 'judges'))).to.match(/Vanessa Baraitser.*in favour of Julian Assange/);
      });
    }
    for (const {
      id,
      casefile,
      named,
      rulings: [first, second],
    } of CASES) {
      const [made, answered] = [first, second].map(
        (ruling) => casefile.events.find((each) => each.id === ruling)!.date,
      ) as [string, string];
      const { outcome: title } = casefile.events.find((each) => each.id === first)!.ruling!;

      it(`${id}: before it was made: a sentence, and no error`, async () => {
        const card = await drawRuling(`${named} ruling="${first}" as-of="${dayBefore(made)}"`);
        expect(shown(card)).to.include(NONE);
        expect(outcome(card)).to.equal('');
        expect(shown(card)).not.to.include(title);
        expect(parts(card, 'ground')).to.be.empty;
        expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
      });
      for (const [date, isAfter] of [
        [made, true],
        [dayBefore(answered), true],
        [answered, false],
        ['latest', false],
      ] as const) {
        it(`${id}: as of ${date}, with the subsequent ruling, ${isAfter ? 'marked as after the as-of date' : 'not marked'}`, async () => {
          const card = await drawRuling(`${named} ruling="${first}" as-of="${date}"`);
          expect(outcome(card)).to.equal(title);
          expect(later(card)).to.have.length(1);
          expect(parts(card, 'after').map(words)).to.deep.equal(
            isAfter ? [`After ${words(part(card, 'as-of')).replace('As of ', '')}`] : [],
          );
        });
        it(`${id}: as of ${date}, before the subsequent ruling was made: without it`, async () => {
          setClock(dayBefore(answered));
          expect(later(await drawRuling(`${named} ruling="${first}" as-of="${date}"`))).to.be.empty;
        });
      }
    }
    const REVERSED = 'Reversed on 10 December 2021 by the High Court.';
    for (const [date, expected] of [
      ['2021-01-04', `${REVERSED} After 4 January 2021`],
      ['2021-12-09', `${REVERSED} After 9 December 2021`],
      ['2021-12-10', REVERSED],
      ['latest', REVERSED],
    ] as const) {
      it(`as of ${date}: ${expected}`, async () => {
        expect(later(await drawRuling(`${NAMED} as-of="${date}"`))).to.deep.equal([expected]);
      });
    }
    const UPHELD = 'Upheld on 28 February 2002 by the Country A appeal court.';
    const IN_TURN =
      'That decision of the Country A appeal court was in turn reversed on 30 June 2002 by the Country A final court.';
    for (const [date, expected] of [
      ['2002-02-27', []],
      ['2002-02-28', [UPHELD]],
      ['2002-06-29', [UPHELD]],
      ['2002-06-30', [UPHELD, IN_TURN]],
    ] as const) {
      it(`on ${date}, the subsequent history includes rulings on other subsequent rulings: ${expected.length}`, async () => {
        setClock(date);
        expect(later(await drawRuling('case="small" ruling="court-orders"'))).to.deep.equal(expected);
      });
    }
    it('as of a day between two subsequent rulings: only the second is marked', async () => {
      expect(later(await drawRuling('case="small" ruling="court-orders" as-of="2002-03-01"'))).to.deep.equal([
        UPHELD,
        `${IN_TURN} After 1 March 2002`,
      ]);
    });
  });

  describe('has', () => {
    it('each ground with the court’s finding', async () => {
      const card = await drawRuling('ruling="extradition-refused-2021" as-of="2021-01-06"');
      const grounds = parts(card, 'ground').map(words);
      expect(grounds[0]).to.match(/^Mental condition.* Accepted$/);
      expect(grounds.slice(1)).not.to.be.empty;
      for (const ground of grounds.slice(1)) expect(ground).to.match(/ Rejected$/);
    });
    it('a ground that was not decided', async () => {
      const card = await drawRuling('case="small" ruling="final-reverses" as-of="2002-07-01"');
      expect(parts(card, 'ground').map(words)).to.deep.equal(['Time has run out Accepted', 'Fair hearing Not decided']);
    });
    it('a different glyph for each finding', async () => {
      const card = await drawRuling('case="small" ruling="final-reverses" as-of="2002-07-01"');
      const [a, b] = parts(card, 'finding').map((finding) => finding.querySelector('path')!.getAttribute('d'));
      expect(a).not.to.equal(b);
    });
    for (const [
      colorScheme,
      {
        id,
        named,
        rulings: [ruling],
      },
    ] of CASES.flatMap(
      (each) =>
        [
          ['light', each],
          ['dark', each],
        ] as const,
    )) {
      it(`${id}: outcome and grounds in the colour of the text: ${colorScheme}`, async () => {
        document.documentElement.style.colorScheme = colorScheme;
        const card = await drawRuling(`${named} ruling="${ruling}"`);
        const ink = getComputedStyle(card).color;
        const pieces = all(
          card,
          '[part~="outcome"], [part~="outcome"] *, [part~="ground"], [part~="ground"] *, [part~="subsequent"], [part~="subsequent"] *',
        );
        expect(pieces.length).to.be.greaterThan(12);
        for (const piece of pieces) {
          expect(getComputedStyle(piece).color, words(piece)).to.equal(ink);
          if (piece.matches('svg')) expect(getComputedStyle(piece).stroke).to.equal(ink);
        }
        document.documentElement.style.colorScheme = '';
      });
    }
    it('the citation as the court writes it, as a link if the casefile has an address', async () => {
      const card = await drawRuling('ruling="extradition-refused-2021" as-of="2021-01-06"');
      const citation = part(card, 'citation');
      expect(words(citation)).to.equal('[2021] EW Misc 1 (MagC)');
      expect(citation.querySelector('a')!.getAttribute('href')).to.equal(
        'https://www.bailii.org/ew/cases/Misc/2021/1.html',
      );
    });
    it('the citation without a link if it has none', async () => {
      const citation = part(await drawRuling('case="small" ruling="court-orders" as-of="2002-01-01"'), 'citation');
      expect(words(citation)).to.equal('[2001] AC 1');
      expect(citation.querySelector('a')).to.be.null;
    });
    it('the quotation and who wrote it', async () => {
      const quote = part(await drawRuling('ruling="extradition-refused-2021" as-of="2021-01-06"'), 'quote');
      expect(words(quote.querySelector('blockquote'))).to.match(
        /^“.*it would be oppressive to extradite him to the United States of America”$/,
      );
      expect(words(quote.querySelector('figcaption'))).to.match(/Baraitser/);
    });
    it('what came next', async () => {
      expect(words(part(await drawRuling('case="small" ruling="court-orders" as-of="2002-01-01"'), 'next'))).to.equal(
        'An appeal is announced',
      );
    });
    it('nothing that the casefile does not have', async () => {
      const card = await drawRuling('case="small" ruling="appeal-affirms" as-of="2002-03-01"');
      for (const name of ['grounds', 'ground', 'quote', 'citation', 'next', 'facts', 'answer'])
        expect(parts(card, name), name).to.be.empty;
      expect(words(part(card, 'judges'))).to.equal('in favour of Country B prosecutor');
    });
    it('its sources, and those of its subsequent history', async () => {
      const hrefs = async (date: string): Promise<string[]> => {
        const card = await drawRuling(`ruling="extradition-refused-2021" as-of="${date}"`);
        await openLists(card);
        return all<HTMLAnchorElement>(card, '[part~="footer"] details a').map(({ href }) => href);
      };
      const own = 'https://www.bailii.org/ew/cases/Misc/2021/1.html';
      const reversal = 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2021/3313';
      expect(await hrefs('2021-01-06')).to.include.members([own, reversal]);
      setClock('2021-12-09');
      expect(await hrefs('2021-01-06'))
        .to.include(own)
        .and.not.to.include(reversal);
    });
  });
});
