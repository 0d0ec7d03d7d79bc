/** The publication day, as the page says it: JSON-LD, metadata, its address. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { publicationDay } from '../../src/publication/publication-day.js';
import { article, endless, find, HERE, ld, META, meta, micro, news, OWN, parse, table, type Row } from './pages.js';

table('JSON-LD of the page', [
  ['an article of news', `${OWN}${ld(news('2021-01-06T09:00:00.000Z'))}`, article(''), '2021-01-06'],
  ['and no article in the markup', `${OWN}${ld(news('2021-01-06'))}`, `<div class="story">${HERE}</div>`, '2021-01-06'],
  ['a script in the body', OWN, `${article('')}${ld(news('2021-01-06'))}`, '2021-01-06'],
  [
    'an array with other things',
    `${OWN}${ld([{ '@type': 'BreadcrumbList', itemListElement: [] }, news('2021-01-06')])}`,
    article(''),
    '2021-01-06',
  ],
  [
    'a graph',
    `${OWN}${ld({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', '@id': 'https://gazette.example/court/appeal', datePublished: '2019-02-02' },
        {
          '@type': 'Article',
          '@id': 'https://gazette.example/court/appeal#article',
          isPartOf: { '@id': 'https://gazette.example/court/appeal' },
          datePublished: '2021-01-06T11:00:00+00:00',
          dateModified: '2021-02-09',
        },
        { '@type': 'Person', name: 'A. Writer' },
      ],
    })}`,
    article(''),
    '2021-01-06',
  ],
  [
    'a posting of another kind',
    `${OWN}${ld(news('2021-01-06', { '@type': 'SocialMediaPosting' }))}`,
    article(''),
    '2021-01-06',
  ],
  [
    'an array of types',
    `${OWN}${ld(news('2021-01-06', { '@type': ['WebContent', 'ReportageNewsArticle'] }))}`,
    article(''),
    '2021-01-06',
  ],
  [
    'a type as IRI',
    `${OWN}${ld(news('2021-01-06', { '@type': 'http://schema.org/OpinionNewsArticle' }))}`,
    article(''),
    '2021-01-06',
  ],
  [
    'prefixed keys and a context object',
    `${OWN}${ld({ '@context': { schema: 'https://schema.org/' }, '@type': 'schema:BackgroundNewsArticle', 'schema:datePublished': { '@type': 'schema:DateTime', '@value': '2021-01-06T10:00:00Z' } })}`,
    article(''),
    '2021-01-06',
  ],
  [
    'keys as IRIs, values in arrays',
    `${OWN}${ld([{ '@type': ['https://schema.org/AnalysisNewsArticle'], 'https://schema.org/datePublished': [{ '@value': '2021-01-06' }] }])}`,
    article(''),
    '2021-01-06',
  ],
  [
    'type and id without the sign',
    `${OWN}${ld({ '@context': { '@vocab': 'https://schema.org/' }, type: 'BlogPosting', id: '/a', datePublished: '2021-01-06' })}`,
    article(''),
    '2021-01-06',
  ],
  [
    'a page that carries its main entity',
    `${OWN}${ld({ '@type': 'WebPage', datePublished: '2011-01-01', mainEntity: news('2021-01-06') })}`,
    article(''),
    '2021-01-06',
  ],
  [
    'a page that carries it the wrong way round',
    `${OWN}${ld({ '@type': 'WebPage', mainEntityOfPage: news('2021-01-06') })}`,
    article(''),
    '2021-01-06',
  ],
  [
    'a page of its own date only',
    `${OWN}${ld({ '@type': 'WebPage', datePublished: '2011-01-01' })}`,
    article(''),
    undefined,
  ],
  [
    'dateModified, dateCreated and uploadDate',
    `${OWN}${ld(news(undefined, { dateModified: '2021-02-09', dateCreated: '2021-01-03', uploadDate: '2021-01-04' }))}`,
    article(''),
    undefined,
  ],
  [
    'comments, parts, mentions, videos and pictures',
    `${OWN}${ld(news('2021-01-06', Object.fromEntries(['comment', 'hasPart', 'isPartOf', 'mentions', 'citation', 'relatedLink', 'video', 'image', 'about', 'isBasedOn'].map((key) => [key, news('2020-05-05', { url: 'https://gazette.example/court/appeal' })]))))}`,
    article(''),
    '2021-01-06',
  ],
  [
    'a part with a date in an article without',
    `${OWN}${ld(news(undefined, { hasPart: news('2020-05-05') }))}`,
    article(''),
    undefined,
  ],
  [
    'a video, a claim, an event and a product',
    `${OWN}${ld(...['VideoObject', 'ClaimReview', 'Event', 'Product'].map((type) => news('2020-05-05', { '@type': type })))}`,
    article(''),
    undefined,
  ],
  [
    'several, one with the page’s address',
    `${OWN}${ld(news('2020-05-05', { headline: 'Other', url: 'https://gazette.example/other' }), news('2021-01-06', { headline: 'Else', url: 'https://gazette.example/court/appeal/' }))}`,
    article(''),
    '2021-01-06',
  ],
  [
    'several, one with the heading',
    `${OWN}${ld(news('2020-05-05', { headline: 'Other' }), news('2021-01-06'))}`,
    article(''),
    '2021-01-06',
  ],
  [
    'several without a tie, on different days',
    `${OWN}${ld(news('2020-05-05', { headline: 'Other' }), news('2021-01-06', { headline: 'Else' }))}`,
    article(''),
    undefined,
  ],
  [
    'several without a tie, on the same day',
    `${OWN}${ld(news('2021-01-06T01:00Z', { headline: 'Other' }), news('2021-01-06T02:00Z', { headline: 'Else' }))}`,
    article(''),
    '2021-01-06',
  ],
  [
    'one at another address beside the page’s metadata',
    `${OWN}${META}${ld(news('2015-05-05', { headline: 'Else', url: 'https://gazette.example/old' }))}`,
    article(''),
    '2021-01-06',
  ],
  [
    'one at the root of the site beside metadata of another day',
    `${OWN}${meta('date', '2021-01-09')}${ld(news('2021-01-06', { headline: 'Else', '@id': 'https://gazette.example/#/schema/1' }))}`,
    article(''),
    '2021-01-06',
  ],
  [
    'the only one, at another address',
    `${OWN}${ld(news('2021-01-06', { headline: 'Else', mainEntityOfPage: 'https://amp.gazette.example/x' }))}`,
    article(''),
    '2021-01-06',
  ],
  [
    'a list of stories to read next',
    `${OWN}${ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: news('2020-05-05', { headline: 'Other' }) }] })}`,
    article(''),
    undefined,
  ],
  [
    'mainEntityOfPage that is only true',
    `${OWN}${ld(news('2021-01-06', { mainEntityOfPage: 'True' }))}`,
    article(''),
    '2021-01-06',
  ],
  [
    'line breaks inside text',
    '<script type="application/ld+json">{"@type":"NewsArticle","description":"One\ntwo","datePublished":"2021-01-06"}</script>',
    article(''),
    '2021-01-06',
  ],
  [
    'a semicolon behind',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-01-06"};</script>',
    article(''),
    '2021-01-06',
  ],
  ['a duplicate without a date', `${OWN}${ld(news(''), news('2021-01-06'))}`, article(''), '2021-01-06'],
  [
    'a broken script first',
    `${OWN}${ld('{"@type":"NewsArticle","datePublished":"2020-05-05",}', news('2021-01-06'))}`,
    article(''),
    '2021-01-06',
  ],
  [
    'only a broken script, then metadata',
    `${OWN}${ld('{"@type":"NewsArticle" "datePublished"')}${meta('date', '2021-01-06')}`,
    article(''),
    '2021-01-06',
  ],
  [
    'a comment of HTML around it',
    `${OWN}${ld(`<!--\n${JSON.stringify(news('2021-01-06'))}\n-->`)}`,
    article(''),
    '2021-01-06',
  ],
  [
    'CDATA around it',
    `${OWN}${ld(`//<![CDATA[\n${JSON.stringify(news('2021-01-06'))}\n//]]>`)}`,
    article(''),
    '2021-01-06',
  ],
  [
    'CDATA in comments around it',
    `${OWN}${ld(`/*<![CDATA[*/${JSON.stringify([news('2021-01-06')])}/*]]>*/`)}`,
    article(''),
    '2021-01-06',
  ],
  [
    'an empty script, null, a number, a string',
    `${OWN}${ld('', 'null', '7', '"2020-05-05"', '[null,[[]],{}]', news('2021-01-06'))}`,
    article(''),
    '2021-01-06',
  ],
  [
    'before metadata',
    `${OWN}${meta('article:published_time', '2021-01-08')}${ld(news('2021-01-06'))}`,
    article(''),
    '2021-01-06',
  ],
  [
    'a date that cannot be read, then metadata',
    `${OWN}${ld(news('January 2021'))}${meta('article:published_time', '2021-01-06')}`,
    article(''),
    '2021-01-06',
  ],
]);

table('metadata', [
  ...[
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'og:pubdate',
    'article:published',
    'article.published',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date',
    'DC.date.issued',
    'dcterms.created',
    'dcterms.available',
    'article:create_at',
    'creation_date',
    'dcterms.issued',
    'DCTERMS.date',
    'date',
    'Date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'published-date',
    'cXenseParse:recs:publishtime',
    'bt:pubDate',
    'ptime',
    'pdate',
    'firstPublished',
    'DCSext.articleFirstPublished',
    'news:published',
    'citation_date',
    'date-posted',
    'content_date',
    'rnews:datePublished',
    'datePublished',
    'iso-8601-publish-date',
    'citation_publication_date',
  ].map((name): Row => [name, `${OWN}${meta(name, '2021-01-06T10:30:00Z')}`, article(''), '2021-01-06']),
  ['as a property', `${OWN}<meta property="article:published_time" content="2021-01-06">`, article(''), '2021-01-06'],
  [
    'as an itemprop in the head',
    `${OWN}<meta itemprop="datePublished" content="2021-01-06">`,
    article(''),
    '2021-01-06',
  ],
  ...[
    'article:modified_time',
    'last-modified',
    'og:updated_time',
    'revised',
    'dateModified',
    'article:expiration_time',
    'unpublish-date',
    'last-published-date',
    'video:published_time',
    'article:publisher',
    'publisher',
    'dcterms.modified',
  ].map((name): Row => [name, `${OWN}${meta(name, '2021-02-09')}`, article(''), undefined]),
  [
    'the outright name before the vague, whatever the order',
    `${OWN}${meta('date', '2021-02-09')}${meta('dc.date', '2021-02-08')}${meta('article:published_time', '2021-01-06')}`,
    article(''),
    '2021-01-06',
  ],
  [
    'empty content, then another',
    `${OWN}${meta('article:published_time', '')}${meta('pubdate', '20210106')}`,
    article(''),
    '2021-01-06',
  ],
  ['no content', `${OWN}<meta name="date">`, article(''), undefined],
  [
    'a head that broke off, its metadata in the body',
    OWN,
    `<img alt=""><meta name="pubdate" content="2021-01-06">${article('')}`,
    '2021-01-06',
  ],
  [
    'the metadata of another article in the body',
    OWN,
    `<article><meta itemprop="datePublished" content="2020-05-05"></article>${HERE}`,
    undefined,
  ],
  [
    'before the address',
    '<link rel="canonical" href="https://gazette.example/2021/01/08/appeal">' + meta('pubdate', '2021-01-06'),
    article(''),
    '2021-01-06',
  ],
]);

const canonical = (path: string): string => `<link rel="canonical" href="https://gazette.example${path}">`;

table('a dated address', [
  ...(
    [
      ['/2021/01/06/appeal', '2021-01-06'],
      ['/world/2021/jan/06/appeal', '2021-01-06'],
      ['/2021-01-06/', '2021-01-06'],
      ['/news/20210106/appeal.html', '2021-01-06'],
      ['/news/2021-01-06-appeal', '2021-01-06'],
      ['/news/appeal-20210106', undefined],
      ['/news/uk-20101130', undefined],
      ['/news/appeal-20210106.html', '2021-01-06'],
      ['/world/appeal-20210106-p56rk9.html', '2021-01-06'],
      ['/world/appeal-2021-01-06/', '2021-01-06'],
      ['/2021/01/06', '2021-01-06'],
      ['/news/2021/1/6/appeal', '2021-01-06'],
      ['/2021/1/16', '2021-01-16'],
      ['/2021/116/appeal', undefined],
      ['/n1/2021/0106/c1.html', '2021-01-06'],
      ['/2021-01/06/c_1.htm', '2021-01-06'],
      ['/2021/JAN/06/a', '2021-01-06'],
      ['/2021/01/appeal', undefined],
      ['/2021/jan/appeal', undefined],
      ['/2021/02/30/appeal', undefined],
      ['/2021/13/01/appeal', undefined],
      ['/news/world-55568613', undefined],
      ['/news/202101061', undefined],
      ['/news/2021010612345', undefined],
      ['/news/120210106', undefined],
      ['/news/a20210106', undefined],
      ['/news?id=20210106', undefined],
      ['/news#/2021/01/06/', undefined],
      ['/news/the-arrest-of-2019-04-11-told', undefined],
      ['/1970/01/01/appeal', undefined],
      ['/2021/xyz/06/appeal', undefined],
      ['/01/06/2021/appeal', undefined],
    ] as const
  ).map(([path, day]): Row => [path, canonical(path), article(''), day]),
  [
    'the article’s own before canonical',
    canonical('/2021/01/08/appeal'),
    `<article data-url="https://gazette.example/2021/01/08/appeal#x"><h2><a href="/2021/01/06/appeal">Appeal</a></h2>${HERE}</article>`,
    '2021-01-08',
  ],
  [
    'a card’s own, whose address is another',
    canonical('/2021/01/08/list'),
    `<div><article><h2><a href="/2021/01/06/appeal">Appeal</a></h2>${HERE}</article></div>`,
    '2021-01-06',
  ],
  [
    'og:url without canonical',
    '<meta property="og:url" content="https://gazette.example/2021/01/06/appeal">',
    article(''),
    '2021-01-06',
  ],
  ['without any article', canonical('/2021/01/06/appeal'), HERE, '2021-01-06'],
]);

table(
  'zones',
  (
    [
      ['2021-01-06T23:30:00-05:00', '2021-01-06'],
      ['2021-01-06T00:30:00+14:00', '2021-01-06'],
      ['2021-01-06T23:59:59Z', '2021-01-06'],
      ['2021-01-06T00:00:00.000Z', '2021-01-06'],
      ['2021-01-06T23:30:00-1100', '2021-01-06'],
      ['2021-01-06T23:30:00', '2021-01-06'],
      ['2021-01-06 23:30:00 +0200', '2021-01-06'],
      ['Wed, 06 Jan 2021 23:30:00 -0500', '2021-01-06'],
      ['Wed, 06 Jan 2021 00:30:00 GMT', '2021-01-06'],
    ] as const
  ).map(([text, day]): Row => [text, `${OWN}${ld(news(text))}`, article(''), day]),
);

table(
  'forms of dates',
  (
    [
      ['2021-01-06', '2021-01-06'],
      ['20210106', '2021-01-06'],
      ['20210106T1030Z', '2021-01-06'],
      ['20210106103000', '2021-01-06'],
      ['2021/1/6', '2021-01-06'],
      ['2021-1-16', '2021-01-16'],
      ['2021/01/06 10:30', '2021-01-06'],
      ['2021.01.06', '2021-01-06'],
      [' 2021-01-06\n', '2021-01-06'],
      ['2024-02-29', '2024-02-29'],
      ['2015-11-28 05:36:00.000000', '2015-11-28'],
      ['January 6, 2021', '2021-01-06'],
      ['Jan. 6, 2021, 10:30 a.m. ET', '2021-01-06'],
      ['6 Jan 2021', '2021-01-06'],
      ['6th January 2021', '2021-01-06'],
      ['06-JAN-2021', '2021-01-06'],
      ['Wednesday, January 6, 2021 - 12:23', '2021-01-06'],
      ['10:30, 6 January 2021', '2021-01-06'],
      ['Wed Jan 06 2021 23:30:00 GMT-0500 (EST)', '2021-01-06'],
      ['Wed Jan 06 23:30:00 EST 2021', '2021-01-06'],
      ['Sept. 30, 2020', '2020-09-30'],
      ['2021', undefined],
      ['2021016', undefined],
      ['2021010610300', undefined],
      ['202101', undefined],
      ['2021-01', undefined],
      ['January 2021', undefined],
      ['01/06/2021', undefined],
      ['6.1.2021', '2021-01-06'],
      ['06.01.2021 23:30 Uhr', '2021-01-06'],
      ['31.02.2021', undefined],
      ['2021-02-30', undefined],
      ['2023-02-29', undefined],
      ['2021-00-10', undefined],
      ['2021-13-01', undefined],
      ['February 30, 2021', undefined],
      ['2021-01-06/2021-01-09', undefined],
      ['0001-01-01T00:00:00Z', undefined],
      ['0000-00-00 00:00:00', undefined],
      ['1970-01-01T00:00:00+00:00', undefined],
      ['1969-12-31T19:00:00-05:00', undefined],
      ['1900-01-01', undefined],
      ['1899-12-30', undefined],
      ['9999-12-31', undefined],
      ['1609974000', undefined],
      ['1609974000000', undefined],
      ['Thu, 01 Jan 1970 00:00:00 GMT', undefined],
      ['6 marraskuuta 2021', undefined],
      ['6 marzo 2021', '2021-03-06'],
      ['today', undefined],
      ['', undefined],
      ['1971-06-13', '1971-06-13'],
    ] as const
  ).map(([text, day]): Row => [
    JSON.stringify(text),
    `${OWN}${meta('article:published_time', text)}`,
    article(''),
    day,
  ]),
);

table('a zero date does not hide a day', [
  [
    'in markup',
    OWN,
    micro(
      '<meta itemprop="datePublished" content="0001-01-01T00:00:00"><time class="published" datetime="2021-01-06"></time>',
    ),
    '2021-01-06',
  ],
  [
    'in an attribute before its text',
    OWN,
    micro('<time itemprop="datePublished" datetime="1970-01-01T00:00:00Z">6 January 2021</time>'),
    '2021-01-06',
  ],
  [
    'in JSON-LD',
    `${OWN}${ld(news('1970-01-01T00:00:00Z'))}${meta('pubdate', '2021-01-06')}`,
    article(''),
    '2021-01-06',
  ],
  ['in metadata', `${canonical('/2021/01/06/appeal')}${meta('pubdate', '1900-01-01')}`, article(''), '2021-01-06'],
]);

describe('the address of the page', () => {
  const start = location.href;
  afterEach(() => history.replaceState(null, '', start));

  it('is read where the page names no other', () => {
    history.replaceState(null, '', '/2021/01/06/appeal');
    expect(find(parse('', article('')))).to.equal('2021-01-06');
  });

  it('comes after canonical', () => {
    history.replaceState(null, '', '/2021/01/08/appeal');
    expect(find(parse(canonical('/2021/01/06/appeal'), article('')))).to.equal('2021-01-06');
  });

  it('that follows the reader down an endless page does not give the first article’s day to the second', () => {
    history.replaceState(null, '', '/s/2');
    const body = endless(
      2,
      () => '',
      (each) => `data-url="/s/${each}"`,
    );
    expect(find(parse(`<link rel="canonical" href="/s/1">${meta('pubdate', '2021-01-06')}`, body))).to.equal(undefined);
  });
});

describe('a hostile page', () => {
  const never = (head: string, body: string): void => {
    const document = parse(head, body);
    expect(() => publicationDay(document, document.querySelector('#here') ?? document.body)).not.to.throw();
  };

  it('never throws, whatever stands in JSON-LD or an attribute', () => {
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

  it('never throws, whatever the values of an article', () => {
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
      'a form with a control named like a way out of it',
      META,
      `<form><input name="parentElement"><input name="parentNode"><input name="assignedSlot">${HERE}</form>`,
    ],
    ['arrays a hundred thousand deep', ld('['.repeat(1e5) + ']'.repeat(1e5)), HERE],
    ['objects a hundred thousand deep', ld('{"@graph":'.repeat(1e5) + '1' + '}'.repeat(1e5)), HERE],
    ['an address that is none', '<link rel="canonical" href="http://[">', article('', 'data-url="//:/"')],
  ] as const) {
    it(`does not throw: ${name}`, () => never(head, body));
  }

  it('is quick with endless spaces, names and addresses', () => {
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

  it('a form with a control named like a way out of it does not hide the page’s day', () => {
    expect(find(parse(META, `<form><input name="parentElement"><p>${HERE}</p></form>`))).to.equal('2021-01-06');
  });

  it('an element that is not in the document', () => {
    const document = parse(`${OWN}${ld(news('2021-01-06'))}`, '');
    expect(find(document, document.createElement('case-status-badge'))).to.equal('2021-01-06');
  });
});
