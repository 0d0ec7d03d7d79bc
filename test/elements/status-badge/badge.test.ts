/** The badge: one phrase for each status, inside a sentence or as a banner. */
import { expect, fixture } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import { small } from '../../fixtures/small.js';
import { pinClock, setClock } from '../clock.js';
import {
  accessibleName,
  all,
  CASES,
  draw,
  NOW,
  one,
  openLists,
  part,
  parts,
  shown,
  tag,
  textRect,
  words,
} from '../support.js';

registerCase(small);

/** The ten statuses of the built-in case. */
const STATUS = [
  ['2010-11-18', 'Sought by Sweden; not charged since 18 November 2010'],
  ['2010-12-16', 'On bail in England, fighting extradition to Sweden since 16 December 2010'],
  ['2012-06-19', 'In Ecuador’s embassy; asylum requested since 19 June 2012'],
  ['2012-08-16', 'Asylum granted by Ecuador; UK would arrest him since 16 August 2012'],
  ['2019-04-11', 'Asylum withdrawn; in UK prison since 11 April 2019'],
  ['2019-09-22', 'On remand; US extradition case since 22 September 2019'],
  ['2021-01-04', 'Extradition refused on health grounds; held while US appeals since 4 January 2021'],
  ['2021-12-10', 'Extradition allowed; legal challenges continue since 10 December 2021'],
  ['2024-06-24', 'Released on bail to attend a US plea hearing since 24 June 2024'],
  ['2024-06-26', 'Free in Australia after a guilty plea since 26 June 2024'],
] as const;

const NONE = 'No status is known yet';

/** The phrase of the badge without the number of later developments. */
const phraseOf = (badge: Element): string => shown(badge).replace(/ · \d+ later$/, '');

/** Each case on each day on which its status changes. */
const STATUS_CHANGES = CASES.flatMap(({ id, casefile, named }) =>
  casefile.events.flatMap(({ status, date, known = date }) =>
    status ? [{ id, named, label: status.label as string, day: known }] : [],
  ),
);

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 864e5).toISOString().slice(0, 10);
}

describe('the badge', () => {
  pinClock(NOW);

  describe('says the status as of the day', () => {
    STATUS.forEach(([date, phrase], index) => {
      const before = STATUS[index - 1]?.[1] ?? NONE;
      it(`${dayBefore(date)}: ${before}`, async () => {
        expect(phraseOf(await draw('case-status-badge', `as-of="${dayBefore(date)}"`))).to.equal(before);
      });
      it(`${date}: ${phrase}`, async () => {
        expect(phraseOf(await draw('case-status-badge', `as-of="${date}"`))).to.equal(phrase);
      });
    });
    for (const [now, phrase] of [...STATUS, [NOW, STATUS.at(-1)![1]]] as const) {
      it(`latest, on ${now}: ${phrase}`, async () => {
        setClock(now);
        expect(shown(await draw('case-status-badge')), 'by default').to.equal(phrase);
        expect(shown(await draw('case-status-badge', 'as-of="latest"'))).to.equal(phrase);
      });
    }
    it('latest, one minute before midnight: still the status of that day', async () => {
      setClock('2021-01-03', 'T23:59:00');
      expect(shown(await draw('case-status-badge'))).to.equal(STATUS[5][1]);
    });
  });

  describe('is one phrase to a screen reader', () => {
    for (const { id, named, label, day } of STATUS_CHANGES) {
      it(`${id}: ${label}`, async () => {
        const badge = await draw('case-status-badge', `${named} as-of="${day}"`);
        const phrase = phraseOf(badge);
        expect(phrase.startsWith(`${label} since `), phrase).to.be.true;
        const link = all(badge, 'a');
        expect(link.length, 'links').to.be.at.most(1);
        // Nothing overrides the words. Next to them there is only the button that opens the later developments.
        expect(
          (await accessibleName(link[0] ?? part(badge, 'base'))).replace(/ · \d+ later developments$/, ''),
        ).to.equal(phrase);
        expect(all(badge, ':not([part=later-button]):is([aria-label], [aria-labelledby], [title], [role])')).to.be
          .empty;
      });
    }
    it('links to the source of the status', async () => {
      const badge = await draw('case-status-badge', 'as-of="2021-01-04"');
      expect(one<HTMLAnchorElement>(badge, 'a').href).to.equal('https://www.bailii.org/ew/cases/Misc/2021/1.html');
    });
    for (const { id, named, busy } of CASES) {
      it(`${id}: hides its glyph`, async () => {
        const badge = await draw('case-status-badge', `${named} as-of="${busy}"`);
        expect(one(badge, 'svg').getAttribute('aria-hidden')).to.equal('true');
      });
    }
  });

  describe('in a sentence', () => {
    const SENTENCE = 'Mexico’s president offered political asylum to Julian Assange, whose case stands at ';
    const REST_OF_SENTENCE = ' after a district judge refused the US request on health grounds.';
    const paragraph = (style: string, inner: string): Promise<HTMLElement> =>
      fixture<HTMLElement>(`<p style="margin:0;inline-size:300px;${style}">${inner}</p>`);

    for (const font of ['Tinos', 'Arimo']) {
      for (const lineHeight of ['normal', '1.15', '1.2', '1.5', '1.6', '24px', '28px', '1.5em', '150%']) {
        for (const { id, named, busy } of CASES) {
          it(`${id}: does not change the height of lines: ${font}, ${lineHeight}`, async () => {
            const style = `font:16px ${font};line-height:${lineHeight}`;
            const line = (await paragraph(style, 'Text')).getBoundingClientRect().height;
            const plain = (await paragraph(style, SENTENCE + REST_OF_SENTENCE)).getBoundingClientRect().height;
            const own = await paragraph(
              style,
              SENTENCE + tag('case-status-badge', `${named} as-of="${busy}"`) + REST_OF_SENTENCE,
            );
            await (own.firstElementChild as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
            const height = own.getBoundingClientRect().height;
            const count = Math.round(height / line);
            expect(count, 'the badge takes lines of its own').to.be.greaterThan(Math.round(plain / line));
            expect(height, `${count} lines`).to.be.closeTo(count * line, 0.5);
          });
        }
      }
    }

    for (const { id, named, busy } of CASES) {
      it(`${id}: wraps like the text around it`, async () => {
        const own = await paragraph(
          'font:16px Tinos',
          `${SENTENCE}${tag('case-status-badge', `${named} as-of="${busy}"`)}${REST_OF_SENTENCE}`,
        );
        const badge = own.firstElementChild!;
        await (badge as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
        let inside = 0;
        for (let width = 280; width < 480; width += 10) {
          own.style.inlineSize = `${width}px`;
          const { left, right } = own.getBoundingClientRect();
          // Of the text only: in Chromium the rounded end of a line may overflow by its padding.
          const range = document.createRange();
          range.selectNodeContents(part(badge, 'base'));
          const lines = [...range.getClientRects()];
          expect(new Set(lines.map(({ bottom }) => Math.round(bottom / 10))).size, `${width}px`).to.be.greaterThan(1);
          for (const line of lines) expect(line.right, `${width}px`).to.be.at.most(right + 0.5);
          if (lines[0]!.left > left + 20) inside += 1;
        }
        expect(inside, 'it begins within a line, where the sentence stops').to.be.greaterThan(10);
      });
    }

    for (const { id, named, label, day } of STATUS_CHANGES) {
      it(`${id}: keeps its glyph, the first word and the start of its frame on one line, at every width: ${label}`, async () => {
        const own = await paragraph(
          'font:16px Tinos',
          `${SENTENCE}${tag('case-status-badge', `${named} as-of="${day}"`)}${REST_OF_SENTENCE}`,
        );
        const badge = own.firstElementChild!;
        await (badge as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
        for (let width = 200; width <= 700; width += 5) {
          own.style.inlineSize = `${width}px`;
          const glyph = one(badge, 'svg').getBoundingClientRect();
          const label = document.createRange();
          const text = document.createTreeWalker(parts(badge, 'label')[0]!, NodeFilter.SHOW_TEXT).nextNode()!;
          label.setStart(text, 0);
          label.setEnd(text, 1);
          const letter = label.getBoundingClientRect();
          expect(letter.top < glyph.bottom && letter.bottom > glyph.top, `${width}px: on one line`).to.be.true;
          expect(letter.left - glyph.right, `${width}px: side by side`).to.be.within(0, 8);
          const [start] = part(badge, 'base').getClientRects();
          expect(start!.bottom, `${width}px: the pill begins on its line`).to.be.greaterThan(glyph.top);
        }
      });
    }

    for (const { id, named, busy } of CASES) {
      it(`${id}: has the font size of its sentence`, async () => {
        const own = await paragraph('font:40px Tinos', tag('case-status-badge', `${named} as-of="${busy}"`));
        const badge = own.firstElementChild!;
        await (badge as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
        expect(textRect(part(badge, 'since')).height).to.be.greaterThan(30);
      });
    }
  });

  describe('as a banner', () => {
    it('shows label, since, whereabouts with duration, detail and sources', async () => {
      const banner = await draw('case-status-badge', 'variant="banner" as-of="2021-01-06"');
      expect(words(part(banner, 'label'))).to.equal('Extradition refused on health grounds; held while US appeals');
      expect(words(part(banner, 'since'))).to.match(/^since 4 January 2021\b/);
      expect(words(part(banner, 'whereabouts'))).to.match(/HMP Belmarsh.*1 year, 8 months/);
      expect(words(part(banner, 'detail'))).to.match(/mental health/);
      expect(words(part(banner, 'as-of'))).to.equal('As of 6 January 2021');
      expect(words(part(banner, 'footer'))).to.match(/Facts checked \d+ \w+ 20\d\d/);
      const details = one<HTMLDetailsElement>(banner, '[part~="footer"] details');
      expect(details.open).to.be.false;
      await openLists(banner);
      const links = all<HTMLAnchorElement>(banner, '[part~="footer"] details a').map(({ href }) => href);
      expect(links).to.include('https://www.bailii.org/ew/cases/Misc/2021/1.html');
    });
    it('leaves out what the casefile does not have', async () => {
      const banner = await draw('case-status-badge', 'variant="banner" case="small" as-of="2001-05-20"');
      expect(words(part(banner, 'label'))).to.equal('Sought by Norway');
      expect(parts(banner, 'whereabouts')).to.be.empty;
      expect(words(part(banner, 'detail'))).to.equal('No charge.');
    });
    for (const { id, named, before: day } of CASES) {
      it(`${id}: before the first status, says that no status is known`, async () => {
        const banner = await draw('case-status-badge', `variant="banner" ${named} as-of="${day}"`);
        expect(words(part(banner, 'label'))).to.equal(NONE);
        expect(parts(banner, 'since')).to.be.empty;
        // And no glyph, because every glyph stands for a tone.
        expect(all(banner, '.glyph')).to.be.empty;
      });
    }
    for (const { id, named } of CASES) {
      it(`${id}: shows the heading of the heading attribute`, async () => {
        const banner = await draw('case-status-badge', `variant="banner" ${named} heading="Where it stands"`);
        expect(words(part(banner, 'heading'))).to.equal('Where it stands');
      });
    }
  });

  it('shows the status of another case', async () => {
    setClock('2001-11-01');
    expect(shown(await draw('case-status-badge', 'case="small"'))).to.equal('On bail since 15 October 2001');
  });
});
