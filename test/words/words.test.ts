import { expect } from '@open-wc/testing';
import { ASYLUM_STATES, EFFECTS, EXTRADITION_STATES, FINDINGS, STANDINGS, WHEREABOUTS } from '../../data/casefile.js';
import { mapWords } from '../../src/words/map.js';
import { rulingWords } from '../../src/words/ruling.js';
import { sharedWords } from '../../src/words/shared.js';
import { standingWords } from '../../src/words/standings.js';
import { whereaboutsWords } from '../../src/words/whereabouts.js';
import { timelineWords } from '../../src/words/timeline.js';
import { languageOf, tagOf, textIn } from '../../src/words/language.js';

describe('languageOf', () => {
  for (const [tag, locale] of [
    ['en', 'en-GB'],
    ['EN', 'en-GB'],
    ['en-GB', 'en-GB'],
    ['en-US', 'en-US'],
    ['en-us', 'en-US'],
    ['EN-us', 'en-US'],
    ['en-AU', 'en-AU'],
    ['en-Latn-US', 'en-Latn-US'],
  ] as const) {
    it(`"${tag}" is English with dates as in ${locale}`, () => {
      const { tags, ...language } = languageOf(tag);
      expect(language).to.deep.equal({ code: 'en', words: sharedWords.en, locale });
      expect(tags).to.deep.equal([locale, 'en', 'en', 'en']);
    });
  }

  for (const tag of [
    '',
    'xx',
    'tlh',
    'xx-US',
    'en_US',
    'en-!',
    'en-',
    '-',
    'und',
    'constructor',
    '__proto__',
    'tostring',
    'valueof',
  ]) {
    it(`"${tag}", which has no words, is English with dates as in en-GB: two languages are never mixed`, () => {
      const { code, words, locale } = languageOf(tag);
      expect([code, words === sharedWords.en, locale]).to.deep.equal(['en', true, 'en-GB']);
    });
  }
});

describe('textIn and tagOf', () => {
  const both = { en: 'Colour', es: 'Color' };
  for (const [name, text, page, own, expected, marked] of [
    ['plain text as it is, in the casefile’s language', 'Colour', 'es', 'en', 'Colour', undefined],
    ['plain text of a casefile in another language', 'Couleur', 'fr', 'fr', 'Couleur', 'fr'],
    ['plain text of a casefile with a region', 'Cor', 'en', 'pt-BR', 'Cor', 'pt-BR'],
    ['the page’s language itself', both, 'es', 'en', 'Color', 'es'],
    ['the page’s language before the casefile’s', both, 'en', 'es', 'Colour', undefined],
    [
      'the casefile’s language before any other',
      { en: 'Colour', fr: 'Couleur', es: 'Color' },
      'de',
      'fr',
      'Couleur',
      'fr',
    ],
    ['the casefile’s base language', { en: 'Colour', pt: 'Cor' }, 'de', 'pt-BR', 'Cor', 'pt'],
    ['the region’s own', { en: 'Colour', 'en-US': 'Color' }, 'en-US', 'en', 'Color', undefined],
    ['a region however it is written', { 'pt-BR': 'Cor', pt: 'No' }, 'PT-br', 'en', 'Cor', 'pt-BR'],
    ['the base language of a region', both, 'es-MX', 'en', 'Color', 'es'],
    ['the base language of a script and a region', { en: 'No', zh: 'Yes' }, 'zh-Hant-TW', 'en', 'Yes', 'zh'],
    ['the region’s own before the base', { 'en-GB': 'Yes', en: 'No' }, 'en-GB', 'en', 'Yes', undefined],
    ['the first there is', both, 'fr', 'de', 'Colour', undefined],
    ['the first there is, in the order of the document', { es: 'Color', en: 'Colour' }, 'fr', 'de', 'Color', 'es'],
    ['the only one', { de: 'Farbe' }, 'en', 'en', 'Farbe', 'de'],
    ['no other region instead of the first', { es: 'Color', 'en-US': 'No' }, 'en-GB', 'en', 'Color', 'es'],
    ['no property that every object has', { es: 'Color' }, 'en', 'constructor', 'Color', 'es'],
  ] as const) {
    it(`${name}${marked ? `, marked as ${marked}` : ''}`, () => {
      const language = languageOf(page, own);
      expect([textIn(text, language), tagOf(text, language)]).to.deep.equal([expected, marked]);
    });
  }

  it('a text without any language is an empty string', () => {
    expect(textIn({}, languageOf('en'))).to.equal('');
  });

  it('text is returned as it is, markup included', () => {
    expect(textIn('<b>bold</b> &amp;', languageOf('en'))).to.equal('<b>bold</b> &amp;');
  });
});

describe('the English words', () => {
  const shared = sharedWords.en;
  for (const [said, expected] of [
    [shared.asOf('6 January 2021'), 'As of 6 January 2021'],
    [shared.checked('22 November 2026'), 'Facts checked 22 November 2026'],
    [shared.since('4 January 2021'), 'since 4 January 2021'],
    [shared.sources(1), '1 source'],
    [shared.sources(2), '2 sources'],
    [shared.join(['6 years', '9 months']), '6 years, 9 months'],
    [shared.join(['6 years']), '6 years'],
    [timelineWords.en.showAll(12), 'Show all 12 events'],
    [timelineWords.en.showAll(1234), 'Show all 1,234 events'],
    [mapWords.en.borders, 'Borders: Natural Earth'],
    // A newsroom must never read an offer as a grant.
    [mapWords.en.asylum.offered, 'Offered asylum'],
    [mapWords.en.asylum.granted, 'Granted asylum'],
  ] as const) {
    it(`say "${expected}"`, () => {
      expect(said).to.equal(expected);
    });
  }

  for (const [name, set, keys] of [
    ['standings', standingWords.en, STANDINGS],
    ['whereabouts', whereaboutsWords.en, WHEREABOUTS],
    ['asylum', mapWords.en.asylum, ASYLUM_STATES],
    ['extradition', mapWords.en.extradition, EXTRADITION_STATES],
    ['states', mapWords.en.states, [...new Set([...ASYLUM_STATES, ...EXTRADITION_STATES])]],
    ['findings', rulingWords.en.findings, FINDINGS],
    ['effects', rulingWords.en.effects, EFFECTS],
  ] as [string, Record<string, string>, readonly string[]][]) {
    it(`have one for each of the ${name}, each its own`, () => {
      expect(Object.keys(set)).to.have.members([...keys]);
      const said = Object.values(set);
      expect(new Set(said).size).to.equal(said.length);
      // What is established needs no word.
      for (const [key, text] of Object.entries(set)) expect(text === '', key).to.equal(key === 'established');
    });
  }
});
