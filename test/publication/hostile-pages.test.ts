/** Pages that break the search, by mistake or on purpose. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { publicationDay } from '../../src/publication/publication-day.js';
import { article, canonical, find, HERE, ld, META, meta, micro, news, OWN, parse } from './pages.js';

describe('a hostile page', () => {
  const never = (head: string, body: string): void => {
    const document = parse(head, body);
    expect(() => publicationDay(document, document.querySelector('#here') ?? document.body)).not.to.throw();
  };

  it('does not throw for any text in JSON-LD or an attribute', () => {
    const strings = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom('__proto__', '{"@type":{"toString":1}}', '\u0000', '2021-01-06'),
    );
    fc.assert(
      fc.property(strings, (text) => {
        const document = parse('', article('<time pubdate></time>', 'itemscope itemtype="https://schema.org/Article"'));
        const script = document.createElement('script');
        script.type = 'application/ld+json';
        script.textContent = text;
        document.head.append(script);
        const named = document.createElement('meta');
        named.name = 'date';
        named.content = text;
        document.head.append(named);
        const link = document.createElement('link');
        link.rel = 'canonical';
        link.href = text;
        document.head.append(link);
        document.querySelector('time')!.dateTime = text;
        document.querySelector('article')!.dataset.url = text;
        document.querySelector('h1')!.textContent = text;
        const day = publicationDay(document, document.querySelector('#here')!);
        expect(day === undefined || Number.isInteger(day)).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it('does not throw for any values of an article in JSON-LD', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            '@type',
            '@id',
            'url',
            'headline',
            'datePublished',
            'mainEntity',
            'mainEntityOfPage',
            '@graph',
            'item',
            'name',
          ),
          fc.jsonValue(),
        ),
        (value) => {
          const document = parse(
            ld(JSON.stringify({ '@type': 'NewsArticle', ...value }).replaceAll('<', '\\u003c')),
            article(''),
          );
          const day = publicationDay(document, document.querySelector('#here')!);
          expect(day === undefined || Number.isInteger(day)).to.equal(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  for (const [name, head, body] of [
    [
      'images named like methods',
      `${meta('date', '2021-01-06')}`,
      `<img name="querySelectorAll"><img name="querySelector"><img name="createElement"><img name="body">${HERE}`,
    ],
    [
      'a form as an article',
      '',
      `<form class="hentry"><input name="querySelectorAll"><input name="matches"><input name="closest">${HERE}</form>`,
    ],
    [
      'a form with controls named like properties for its parents',
      META,
      `<form><input name="parentElement"><input name="parentNode"><input name="assignedSlot">${HERE}</form>`,
    ],
    ['arrays nested a hundred thousand times', ld('['.repeat(1e5) + ']'.repeat(1e5)), HERE],
    ['objects nested a hundred thousand times', ld('{"@graph":'.repeat(1e5) + '1' + '}'.repeat(1e5)), HERE],
    ['addresses that are wrong', '<link rel="canonical" href="http://[">', article('', 'data-url="//:/"')],
  ] as const) {
    it(`does not throw: ${name}`, () => never(head, body));
  }

  it('takes less than two seconds with very long spaces, names and addresses', () => {
    const start = performance.now();
    never(
      ld({ '@type': 'Article', ['k'.repeat(1e6)]: 1 }) +
        canonical(`/${'-1'.repeat(1e5)}x`) +
        meta('p'.repeat(1e5), 'x'),
      article(''),
    );
    never(
      ld(' '.repeat(1e6) + '/'.repeat(1e5) + '-'.repeat(1e5)),
      micro(`<span itemprop="datePublished">${' '.repeat(1e5)}${'1'.repeat(1e5)}${'a '.repeat(1e5)}</span>`),
    );
    expect(performance.now() - start).to.be.below(2000);
  });

  it('a form control named parentElement does not hide the metadata', () => {
    expect(find(parse(META, `<form><input name="parentElement"><p>${HERE}</p></form>`))).to.equal('2021-01-06');
  });

  it('finds the day for an element that is not in the document', () => {
    const document = parse(`${OWN}${ld(news('2021-01-06'))}`, '');
    expect(find(document, document.createElement('case-status-badge'))).to.equal('2021-01-06');
  });
});
