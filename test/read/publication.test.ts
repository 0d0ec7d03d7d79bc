/**
 * The publication day of the article around an element, on pages written after the habits of
 * publishers. Every name, headline and address here is invented.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { publicationDay } from '../../src/read/publication.js';
import { iso } from '../fixtures/build.js';

const HERE = '<case-status-badge id="here"></case-status-badge>';
const OWN = '<link rel="canonical" href="https://gazette.example/court/appeal">';

const ld = (...values: unknown[]): string => values.map((value) => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`).join('');
const news = (datePublished: unknown, more: object = {}): object => ({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'The court hears the appeal', datePublished, ...more });
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const article = (inner: string, attributes = ''): string => `<article ${attributes}><h1>The court hears the appeal</h1>${inner}<p>It began on 19 June 2012.</p>${HERE}</article>`;
const micro = (inner: string): string => article(inner, 'itemscope itemtype="https://schema.org/NewsArticle"');
/** Three stories of one endless page, the element in the one with this number. */
const endless = (number: number, story: (each: number) => string, attributes: (each: number) => string = () => ''): string =>
  [1, 2, 3].map((each) => `<article ${attributes(each)}><h1>Story ${each}</h1>${story(each)}<p>Text.</p>${each === number ? HERE : ''}</article>`).join('');

function parse(head: string, body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><html><head><title>Gazette</title>${head}</head><body>${body}</body></html>`, 'text/html');
}

function find(document: Document, element: Element = document.querySelector('#here')!): string | undefined {
  const day = publicationDay(document, element);
  return day === undefined ? undefined : iso(day);
}

type Row = readonly [name: string, head: string, body: string, day: string | undefined];

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [name, head, body, day] of rows) {
      it(`${name}: ${day ?? 'none'}`, () => {
        const document = parse(head, body);
        const before = document.documentElement.outerHTML;
        expect(find(document)).to.equal(day);
        expect(document.documentElement.outerHTML).to.equal(before);
      });
    }
  });
}

const META = '<meta property="article:published_time" content="2021-01-06T10:00:00Z">';
const beside = (block: string): string => `<article><h1>Story</h1>${block}<p>${HERE}</p></article>`;

table('dates of comments and of other stories', [
  ['a section of comments', META, beside('<section class="comments"><h3>Said</h3><time class="published" datetime="2022-03-03"></time></section>'), '2021-01-06'],
  ['a list of comments', META, beside('<ol class="comment-list"><li><time itemprop="datePublished" datetime="2022-03-03"></time></li></ol>'), '2021-01-06'],
  ['recommended stories', META, beside('<div class="recommended"><a href="/x"><time class="published" datetime="2022-03-03"></time></a></div>'), '2021-01-06'],
  ['more stories', META, beside('<div class="more-stories"><a href="/x"><time class="published" datetime="2020-03-03"></time></a></div>'), '2021-01-06'],
]);

table('what is almost right', [
  ['JSON-LD with a line break inside text', '<script type="application/ld+json">{"@type":"NewsArticle","description":"One\ntwo","datePublished":"2021-01-06"}</script>', `<article>${HERE}</article>`, '2021-01-06'],
  ['JSON-LD with a semicolon after it', '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-01-06"};</script>', `<article>${HERE}</article>`, '2021-01-06'],
  ['the date in a header beside the article', '', `<header><h1>Story</h1><time itemprop="datePublished" datetime="2021-01-06"></time></header><article><p>${HERE}</p></article>`, '2021-01-06'],
  ['a page without an article', '', `<main><h1>Story</h1><time class="published" datetime="2021-01-06"></time><p>${HERE}</p></main>`, '2021-01-06'],
]);

table('the markup of the article', [
  ['itemprop with content', OWN, micro('<meta itemprop="datePublished" content="2021-01-06T10:30:00+00:00">'), '2021-01-06'],
  ['itemprop with datetime', OWN, micro('<time itemprop="datePublished" datetime="2021-01-06">today</time>'), '2021-01-06'],
  ['itemprop with text alone', OWN, micro('<span itemprop="datePublished">January 6, 2021</span>'), '2021-01-06'],
  ['itemprop with empty content, then text', OWN, micro('<span itemprop="datePublished" content="">6 Jan 2021</span>'), '2021-01-06'],
  ['itemprop in an article without itemscope', OWN, article('<time itemprop="datePublished" datetime="2021-01-06">'), '2021-01-06'],
  ['itemprop beside a class that says updated', OWN, micro('<time class="entry-date updated" itemprop="datePublished" datetime="2021-01-06">'), '2021-01-06'],
  ['dateModified before datePublished', OWN, micro('<meta itemprop="dateModified" content="2021-02-09"><meta itemprop="datePublished" content="2021-01-06">'), '2021-01-06'],
  ['dateModified and dateCreated alone', OWN, micro('<meta itemprop="dateModified" content="2021-02-09"><meta itemprop="dateCreated" content="2021-01-03">'), undefined],
  ['the date of a picture in a scope of its own', OWN, micro('<figure itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="datePublished" content="2015-03-02"></figure>'), undefined],
  ['the scope on a div, the article inside it without a date', OWN, `<div itemscope itemtype="http://schema.org/ReportageNewsArticle"><meta itemprop="datePublished" content="2021-01-06">${article('')}</div>`, '2021-01-06'],
  ['a meta in the body, in no scope', OWN, `<p>${HERE}</p><meta itemprop="datePublished" content="2021-01-06">`, '2021-01-06'],
  ['a blog posting inside a page with a date of its own', OWN, `<main itemscope itemtype="https://schema.org/WebPage"><meta itemprop="datePublished" content="2011-01-01"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/BlogPosting"><time itemprop="datePublished" datetime="2021-01-06"></time>${HERE}</div></main>`, '2021-01-06'],
  ['RDFa', OWN, `<div vocab="https://schema.org/" typeof="NewsArticle"><span property="datePublished" content="2021-01-06T10:30">6 January</span>${HERE}</div>`, '2021-01-06'],
  ['RDFa with a prefix', OWN, `<div typeof="schema:Article"><time property="schema:datePublished" datetime="2021-01-06"></time>${HERE}</div>`, '2021-01-06'],
  ['RDFa with a full IRI', OWN, `<div typeof="http://schema.org/Report"><time property="http://schema.org/datePublished" datetime="2021-01-06"></time>${HERE}</div>`, '2021-01-06'],
  ['RDFa of Dublin Core, two terms at once', OWN, article('<span property="dc:date dc:created" content="2021-01-06T12:23:01-05:00" datatype="xsd:dateTime">Submitted on Wed</span>', 'about="/court/appeal" typeof="sioc:Item foaf:Document"'), '2021-01-06'],
  ['dcterms:issued rather than dcterms:modified', OWN, article('<span property="dcterms:modified" content="2021-02-09"></span><span property="dcterms:issued" content="2021-01-06"></span>'), '2021-01-06'],
  ['a time with pubdate', OWN, article('<time pubdate datetime="2021-01-06T10:30:00Z">yesterday</time>'), '2021-01-06'],
  ['h-entry', OWN, `<div class="h-entry"><h1 class="p-name">The appeal</h1><time class="dt-published" datetime="2021-01-06 10:30:00-0500">6 Jan</time><time class="dt-updated" datetime="2021-02-09"></time><div class="e-content">${HERE}</div></div>`, '2021-01-06'],
  ['hAtom with a title on an abbreviation', OWN, `<div class="post hentry"><abbr class="published" title="2021-01-06T22:15:00-08:00">10:15 pm</abbr>${HERE}</div>`, '2021-01-06'],
  ['a text date of hAtom', OWN, `<div class="hentry"><span class="published">Published: January 6th, 2021</span>${HERE}</div>`, '2021-01-06'],
  ['WordPress, published only', OWN, article('<span class="posted-on">Posted on <a href="/court/appeal" rel="bookmark"><time class="entry-date published updated" datetime="2021-01-06T23:30:00-05:00">January 6, 2021</time></a></span>', 'class="post-7 type-post hentry"'), '2021-01-06'],
  ['WordPress, published and later updated', OWN, article('<span class="posted-on"><time class="updated" datetime="2021-02-09T09:00:00+00:00">February 9</time><time class="entry-date published" datetime="2021-01-06T09:00:00+00:00">January 6</time></span>', 'class="hentry"'), '2021-01-06'],
  ['WordPress, the modified date of a block', OWN, article('<div class="wp-block-post-date__modified-date wp-block-post-date"><time datetime="2021-02-09T09:00:00+00:00">February 9</time></div>'), undefined],
  ['WordPress, the date of a block', OWN, article('<div class="wp-block-post-date"><time datetime="2021-01-06T09:00:00+00:00">January 6</time></div>'), '2021-01-06'],
  ['a test id', OWN, article('<time data-testid="published-timestamp" datetime="2021-01-06T10:30:00Z">3 hrs ago</time>'), '2021-01-06'],
  ['the class of the parent', OWN, article('<p class="publish-date">First <time datetime="2021-01-06">6 January</time></p>'), '2021-01-06'],
  ['an updated time only', OWN, article('<p class="updated"><time datetime="2021-02-09">9 February</time></p>'), undefined],
  ['a published-updated test id', OWN, article('<time data-testid="published-updated" datetime="2021-02-09">'), undefined],
  ['words with an update behind', OWN, article('<p class="pub-date">Published 6 January 2021, updated 9 February 2021</p>'), '2021-01-06'],
  ['words with an update before', OWN, article('<p class="pub-date">Updated 9 February 2021, published 6 January 2021</p>'), undefined],
  ['times in the text that say nothing of publication', OWN, article('<p>In <time datetime="2012-06-19">June</time> it began, the <time class="event" datetime="2019-04-11">arrest</time> came later.</p>'), undefined],
  ['a class that only begins like it', OWN, article('<p class="public-hearing"><time datetime="2019-04-11">11 April</time></p><p class="publisher">Gazette, 3 May 1999</p>'), undefined],
  ['the outright name before the class, whatever the order', OWN, micro('<time class="entry-date" datetime="2021-01-09"></time><meta itemprop="datePublished" content="2021-01-06">'), '2021-01-06'],
  ['two that disagree, in order', OWN, micro('<meta itemprop="datePublished" content="2021-01-06"><meta itemprop="datePublished" content="2021-01-08">'), '2021-01-06'],
  ['the first cannot be read', OWN, micro('<meta itemprop="datePublished" content="yesterday"><meta itemprop="datePublished" content="2021-01-06">'), '2021-01-06'],
  ['markup before JSON-LD, metadata and address', `${OWN}${ld(news('2021-01-07'))}${meta('article:published_time', '2021-01-08')}`, micro('<meta itemprop="datePublished" content="2021-01-06">'), '2021-01-06'],
  ['role', OWN, `<div role="article"><time pubdate datetime="2021-01-06"></time>${HERE}</div>`, '2021-01-06'],
]);

table('what stands in an article and is not of it', [
  ['a comment as an article', OWN, article('<section><article class="comment-body"><time class="published" datetime="2021-01-09"></time></article></section>'), undefined],
  ['a comment in microdata', OWN, micro('<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2021-01-09"></time></div><meta itemprop="datePublished" content="2021-01-06">'), '2021-01-06'],
  ['a list of comments', OWN, article('<ol id="comments"><li><time pubdate datetime="2021-01-09"></time></li></ol>'), undefined],
  ['a comment in h-entry', OWN, `<div class="h-entry"><div class="u-comment h-cite"><time class="dt-published" datetime="2021-01-09"></time></div><time class="dt-published" datetime="2021-01-06"></time>${HERE}</div>`, '2021-01-06'],
  ['related stories in an aside', OWN, article('<aside><h2>More</h2><time class="published" datetime="2020-05-05"></time></aside><time class="published" datetime="2021-01-06"></time>'), '2021-01-06'],
  ['related stories in a div', OWN, article('<div class="related-stories"><time class="published" datetime="2020-05-05"></time></div>'), undefined],
  ['a card that is an article', OWN, article('<article><h3><a href="/older">Older</a></h3><time itemprop="datePublished" datetime="2020-05-05"></time></article><time itemprop="datePublished" datetime="2021-01-06">'), '2021-01-06'],
  ['a card only', OWN, article('<article class="card"><time pubdate datetime="2020-05-05"></time></article>'), undefined],
  ['the script of a card', OWN, article(`<article class="card">${ld(news('2020-05-05', { headline: 'Older', url: '/older' }))}</article>`), undefined],
  ['the element in an aside of the article', OWN, '<article><h1>The appeal</h1><time pubdate datetime="2021-01-06"></time><aside><time pubdate datetime="2020-05-05"></time>' + `${HERE}</aside></article>`, '2021-01-06'],
  ['the element in a comment', OWN, `<article><h1>The appeal</h1><time pubdate datetime="2021-01-06"></time><article class="comment"><time pubdate datetime="2021-01-09"></time>${HERE}</article></article>`, '2021-01-06'],
  ['the element in a card with a date', OWN, `<article><time pubdate datetime="2021-01-06"></time><article><h3><a href="/older">Older</a></h3><time pubdate datetime="2020-05-05"></time>${HERE}</article></article>`, '2020-05-05'],
  ['the element in a card without one, whose address is another', OWN, `<article><time pubdate datetime="2021-01-06"></time><article><h3><a href="/older">Older</a></h3>${HERE}</article></article>`, undefined],
  ['the element in a part without one', OWN, `<article><time pubdate datetime="2021-01-06"></time><article><h3>The judgment in full</h3>${HERE}</article></article>`, '2021-01-06'],
  ['the element outside the only article', OWN, `<article><time pubdate datetime="2020-05-05"></time></article>${HERE}`, undefined],
]);

table('one article of several', [
  ['by markup, the first', OWN, endless(1, (each) => `<time pubdate datetime="2021-01-0${each}"></time>`), '2021-01-01'],
  ['by markup, the second', OWN, endless(2, (each) => `<time pubdate datetime="2021-01-0${each}"></time>`), '2021-01-02'],
  ['by markup, the third', OWN, endless(3, (each) => `<time pubdate datetime="2021-01-0${each}"></time>`), '2021-01-03'],
  ['by scripts inside each', OWN, endless(2, (each) => ld(news(`2021-01-0${each}`))), '2021-01-02'],
  ['by scripts in the head and headlines, the first', `${OWN}${ld(...[3, 2, 1].map((each) => news(`2021-01-0${each}`, { headline: `Story ${each}` })))}`, endless(1, () => ''), '2021-01-01'],
  ['by scripts in the head and headlines, the third', `${OWN}${ld(...[3, 2, 1].map((each) => news(`2021-01-0${each}`, { headline: `Story  ${each}` })))}`, endless(3, () => ''), '2021-01-03'],
  ['by an array and addresses', `${OWN}${ld([1, 2, 3].map((each) => news(`2021-01-0${each}`, { url: `https://gazette.example/s/${each}/` })))}`, endless(2, () => '', (each) => `data-url="https://gazette.example/s/${each}"`), '2021-01-02'],
  ['by a list of items and permalinks', `${OWN}${ld({ '@type': 'ItemList', itemListElement: [1, 2, 3].map((each) => ({ '@type': 'ListItem', position: each, item: news(`2021-01-0${each}`, { url: `https://gazette.example/s/${each}` }) })) })}`, endless(3, (each) => `<a rel="bookmark" href="https://gazette.example/s/${each}">Link</a>`), '2021-01-03'],
  ['by mainEntityOfPage and a link in the heading', `${OWN}${ld(...[1, 2].map((each) => news(`2021-01-0${each}`, { mainEntityOfPage: { '@type': 'WebPage', '@id': `https://gazette.example/s/${each}` } })))}`, `<article><h2><a href="https://gazette.example/s/1">One</a></h2></article><article><h2><a href="https://gazette.example/s/2">Two</a></h2>${HERE}</article>`, '2021-01-02'],
  ['by @id and the id of the article', `${OWN}${ld({ '@graph': [1, 2, 3].map((each) => news(`2021-01-0${each}`, { '@id': `https://gazette.example/court/appeal#s${each}` })) })}`, endless(2, () => '', (each) => `id="s${each}"`), '2021-01-02'],
  ['the second of an endless page, the page’s JSON-LD', `${OWN}${ld(news('2021-01-06', { url: 'https://gazette.example/court/appeal' }))}`, endless(2, () => ''), undefined],
  ['the second of an endless page, the page’s metadata', `${OWN}${meta('article:published_time', '2021-01-06')}`, endless(2, () => ''), undefined],
  ['the first of an endless page, the page’s metadata', `${OWN}${meta('article:published_time', '2021-01-06')}`, endless(1, () => ''), '2021-01-06'],
  ['another address, though alone, the page’s metadata', `${OWN}${meta('article:published_time', '2021-01-06')}`, article('', 'data-url="https://gazette.example/other"'), undefined],
  ['the page’s address, though second', `${OWN}${meta('article:published_time', '2021-01-06')}`, `<article><h3><a href="/teaser">Teaser</a></h3></article>${article('', 'data-url="https://gazette.example/court/appeal/"')}`, '2021-01-06'],
  ['after a teaser without an address, the page’s metadata', `${OWN}${meta('article:published_time', '2021-01-06')}`, `<article><h3>Breaking</h3></article>${article('')}`, '2021-01-06'],
  ['after a menu of articles, the page’s metadata', `${OWN}${meta('article:published_time', '2021-01-06')}`, `<nav><article><h1>Menu</h1></article></nav>${article('')}`, '2021-01-06'],
  ['another address with its date in it', `${OWN}${meta('article:published_time', '2021-01-06')}`, article('', 'data-url="https://gazette.example/2020/11/30/other"'), '2020-11-30'],
  ['the second inside a scope that is a page', `${OWN}${meta('date', '2021-01-06')}`, `<div itemscope itemtype="http://schema.org/WebPage">${endless(2, () => '')}</div>`, undefined],
  ['a live blog, in a post', OWN, `<article><h1>Live</h1><time class="published" datetime="2021-01-04"></time><article id="b2"><time class="published" datetime="2021-01-06"></time>${HERE}</article></article>`, '2021-01-06'],
  ['a live blog, between posts', OWN, `<article><h1>Live</h1><article><time class="published" datetime="2021-01-06"></time></article>${HERE}<time class="published" datetime="2021-01-04"></time></article>`, '2021-01-04'],
  ['a live blog in JSON-LD, in a post', `${OWN}${ld({ '@type': 'LiveBlogPosting', url: 'https://gazette.example/court/appeal', datePublished: '2021-01-04', liveBlogUpdate: [5, 6].map((each) => ({ '@type': 'BlogPosting', url: `https://gazette.example/court/appeal#b${each}`, datePublished: `2021-01-0${each}` })) })}`, `<article><h1>Live</h1><article id="b5"></article><article id="b6">${HERE}</article></article>`, '2021-01-06'],
  ['a live blog in JSON-LD, between posts', `${OWN}${ld({ '@type': 'LiveBlogPosting', datePublished: '2021-01-04', liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Seated', datePublished: '2021-01-06' }] })}`, article(''), '2021-01-04'],
]);

table('JSON-LD of the page', [
  ['an article of news', `${OWN}${ld(news('2021-01-06T09:00:00.000Z'))}`, article(''), '2021-01-06'],
  ['and no article in the markup', `${OWN}${ld(news('2021-01-06'))}`, `<div class="story">${HERE}</div>`, '2021-01-06'],
  ['a script in the body', OWN, `${article('')}${ld(news('2021-01-06'))}`, '2021-01-06'],
  ['an array with other things', `${OWN}${ld([{ '@type': 'BreadcrumbList', itemListElement: [] }, news('2021-01-06')])}`, article(''), '2021-01-06'],
  ['a graph', `${OWN}${ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', '@id': 'https://gazette.example/court/appeal', datePublished: '2019-02-02' }, { '@type': 'Article', '@id': 'https://gazette.example/court/appeal#article', isPartOf: { '@id': 'https://gazette.example/court/appeal' }, datePublished: '2021-01-06T11:00:00+00:00', dateModified: '2021-02-09' }, { '@type': 'Person', name: 'A. Writer' }] })}`, article(''), '2021-01-06'],
  ['an array of types', `${OWN}${ld(news('2021-01-06', { '@type': ['WebContent', 'ReportageNewsArticle'] }))}`, article(''), '2021-01-06'],
  ['a type as IRI', `${OWN}${ld(news('2021-01-06', { '@type': 'http://schema.org/OpinionNewsArticle' }))}`, article(''), '2021-01-06'],
  ['prefixed keys and a context object', `${OWN}${ld({ '@context': { schema: 'https://schema.org/' }, '@type': 'schema:BackgroundNewsArticle', 'schema:datePublished': { '@type': 'schema:DateTime', '@value': '2021-01-06T10:00:00Z' } })}`, article(''), '2021-01-06'],
  ['keys as IRIs, values in arrays', `${OWN}${ld([{ '@type': ['https://schema.org/AnalysisNewsArticle'], 'https://schema.org/datePublished': [{ '@value': '2021-01-06' }] }])}`, article(''), '2021-01-06'],
  ['type and id without the sign', `${OWN}${ld({ '@context': { '@vocab': 'https://schema.org/' }, type: 'BlogPosting', id: '/a', datePublished: '2021-01-06' })}`, article(''), '2021-01-06'],
  ['a page that carries its main entity', `${OWN}${ld({ '@type': 'WebPage', datePublished: '2011-01-01', mainEntity: news('2021-01-06') })}`, article(''), '2021-01-06'],
  ['a page that carries it the wrong way round', `${OWN}${ld({ '@type': 'WebPage', mainEntityOfPage: news('2021-01-06') })}`, article(''), '2021-01-06'],
  ['a page of its own date only', `${OWN}${ld({ '@type': 'WebPage', datePublished: '2011-01-01' })}`, article(''), undefined],
  ['dateModified, dateCreated and uploadDate', `${OWN}${ld(news(undefined, { dateModified: '2021-02-09', dateCreated: '2021-01-03', uploadDate: '2021-01-04' }))}`, article(''), undefined],
  ['comments, parts, mentions, videos and pictures', `${OWN}${ld(news('2021-01-06', Object.fromEntries(['comment', 'hasPart', 'isPartOf', 'mentions', 'citation', 'relatedLink', 'video', 'image', 'about', 'isBasedOn'].map((key) => [key, news('2020-05-05', { url: 'https://gazette.example/court/appeal' })]))))}`, article(''), '2021-01-06'],
  ['a part with a date in an article without', `${OWN}${ld(news(undefined, { hasPart: news('2020-05-05') }))}`, article(''), undefined],
  ['a video, a claim, an event and a product', `${OWN}${ld(...['VideoObject', 'ClaimReview', 'Event', 'Product'].map((type) => news('2020-05-05', { '@type': type })))}`, article(''), undefined],
  ['several, one with the page’s address', `${OWN}${ld(news('2020-05-05', { headline: 'Other', url: 'https://gazette.example/other' }), news('2021-01-06', { headline: 'Else', url: 'https://gazette.example/court/appeal/' }))}`, article(''), '2021-01-06'],
  ['several, one with the heading', `${OWN}${ld(news('2020-05-05', { headline: 'Other' }), news('2021-01-06'))}`, article(''), '2021-01-06'],
  ['several without a tie, on different days', `${OWN}${ld(news('2020-05-05', { headline: 'Other' }), news('2021-01-06', { headline: 'Else' }))}`, article(''), undefined],
  ['several without a tie, on the same day', `${OWN}${ld(news('2021-01-06T01:00Z', { headline: 'Other' }), news('2021-01-06T02:00Z', { headline: 'Else' }))}`, article(''), '2021-01-06'],
  ['the only one, at another address', `${OWN}${ld(news('2021-01-06', { headline: 'Else', mainEntityOfPage: 'https://amp.gazette.example/x' }))}`, article(''), '2021-01-06'],
  ['a list of stories to read next', `${OWN}${ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: news('2020-05-05', { headline: 'Other' }) }] })}`, article(''), undefined],
  ['mainEntityOfPage that is only true', `${OWN}${ld(news('2021-01-06', { mainEntityOfPage: 'True' }))}`, article(''), '2021-01-06'],
  ['a duplicate without a date', `${OWN}${ld(news(''), news('2021-01-06'))}`, article(''), '2021-01-06'],
  ['a broken script first', `${OWN}${ld('{"@type":"NewsArticle","datePublished":"2020-05-05",}', news('2021-01-06'))}`, article(''), '2021-01-06'],
  ['only a broken script, then metadata', `${OWN}${ld('{"@type":"NewsArticle" "datePublished"')}${meta('date', '2021-01-06')}`, article(''), '2021-01-06'],
  ['a comment of HTML around it', `${OWN}${ld(`<!--\n${JSON.stringify(news('2021-01-06'))}\n-->`)}`, article(''), '2021-01-06'],
  ['CDATA around it', `${OWN}${ld(`//<![CDATA[\n${JSON.stringify(news('2021-01-06'))}\n//]]>`)}`, article(''), '2021-01-06'],
  ['CDATA in comments around it', `${OWN}${ld(`/*<![CDATA[*/${JSON.stringify([news('2021-01-06')])}/*]]>*/`)}`, article(''), '2021-01-06'],
  ['an empty script, null, a number, a string', `${OWN}${ld('', 'null', '7', '"2020-05-05"', '[null,[[]],{}]', news('2021-01-06'))}`, article(''), '2021-01-06'],
  ['before metadata', `${OWN}${meta('article:published_time', '2021-01-08')}${ld(news('2021-01-06'))}`, article(''), '2021-01-06'],
  ['a date that cannot be read, then metadata', `${OWN}${ld(news('January 2021'))}${meta('article:published_time', '2021-01-06')}`, article(''), '2021-01-06'],
]);

table('metadata', [
  ...['article:published_time', 'og:article:published_time', 'og:published_time', 'og:pubdate', 'article:published', 'article.published', 'parsely-pub-date', 'sailthru.date', 'dc.date',
    'DC.date.issued', 'dcterms.created', 'dcterms.issued', 'DCTERMS.date', 'date', 'Date', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'published-date', 'cXenseParse:recs:publishtime',
    'bt:pubDate', 'rnews:datePublished', 'datePublished', 'iso-8601-publish-date', 'citation_publication_date'].map((name): Row => [name, `${OWN}${meta(name, '2021-01-06T10:30:00Z')}`, article(''), '2021-01-06']),
  ['as a property', `${OWN}<meta property="article:published_time" content="2021-01-06">`, article(''), '2021-01-06'],
  ['as an itemprop in the head', `${OWN}<meta itemprop="datePublished" content="2021-01-06">`, article(''), '2021-01-06'],
  ...['article:modified_time', 'last-modified', 'og:updated_time', 'revised', 'dateModified', 'article:expiration_time', 'unpublish-date', 'last-published-date', 'video:published_time', 'article:publisher', 'publisher', 'dcterms.modified']
    .map((name): Row => [name, `${OWN}${meta(name, '2021-02-09')}`, article(''), undefined]),
  ['the outright name before the vague, whatever the order', `${OWN}${meta('date', '2021-02-09')}${meta('dc.date', '2021-02-08')}${meta('article:published_time', '2021-01-06')}`, article(''), '2021-01-06'],
  ['empty content, then another', `${OWN}${meta('article:published_time', '')}${meta('pubdate', '20210106')}`, article(''), '2021-01-06'],
  ['no content', `${OWN}<meta name="date">`, article(''), undefined],
  ['a head that broke off, its metadata in the body', OWN, `<img alt=""><meta name="pubdate" content="2021-01-06">${article('')}`, '2021-01-06'],
  ['the metadata of another article in the body', OWN, `<article><meta itemprop="datePublished" content="2020-05-05"></article>${HERE}`, undefined],
  ['before the address', '<link rel="canonical" href="https://gazette.example/2021/01/08/appeal">' + meta('pubdate', '2021-01-06'), article(''), '2021-01-06'],
]);

const canonical = (path: string): string => `<link rel="canonical" href="https://gazette.example${path}">`;

table('a dated address', [
  ...([
    ['/2021/01/06/appeal', '2021-01-06'], ['/world/2021/jan/06/appeal', '2021-01-06'], ['/2021-01-06/', '2021-01-06'], ['/news/20210106/appeal.html', '2021-01-06'], ['/news/2021-01-06-appeal', '2021-01-06'],
    ['/news/appeal-20210106', '2021-01-06'], ['/news/appeal-20210106.html', '2021-01-06'], ['/world/appeal-2021-01-06/', '2021-01-06'], ['/2021/01/06', '2021-01-06'], ['/2021/JAN/06/a', '2021-01-06'],
    ['/2021/01/appeal', undefined], ['/2021/jan/appeal', undefined], ['/2021/02/30/appeal', undefined], ['/2021/13/01/appeal', undefined], ['/news/world-55568613', undefined], ['/news/202101061', undefined],
    ['/news/2021010612345', undefined], ['/news/120210106', undefined], ['/news/a20210106', undefined], ['/news?id=20210106', undefined], ['/news#/2021/01/06/', undefined], ['/news/the-arrest-of-2019-04-11-told', undefined],
    ['/1970/01/01/appeal', undefined], ['/2021/xyz/06/appeal', undefined], ['/01/06/2021/appeal', undefined],
  ] as const).map(([path, day]): Row => [path, canonical(path), article(''), day]),
  ['the article’s own before canonical', canonical('/2021/01/08/appeal'), `<article data-url="https://gazette.example/2021/01/08/appeal#x"><h2><a href="/2021/01/06/appeal">Appeal</a></h2>${HERE}</article>`, '2021-01-08'],
  ['a card’s own, whose address is another', canonical('/2021/01/08/list'), `<div><article><h2><a href="/2021/01/06/appeal">Appeal</a></h2>${HERE}</article></div>`, '2021-01-06'],
  ['og:url without canonical', '<meta property="og:url" content="https://gazette.example/2021/01/06/appeal">', article(''), '2021-01-06'],
  ['without any article', canonical('/2021/01/06/appeal'), HERE, '2021-01-06'],
]);

table('zones', ([
  ['2021-01-06T23:30:00-05:00', '2021-01-06'], ['2021-01-06T00:30:00+14:00', '2021-01-06'], ['2021-01-06T23:59:59Z', '2021-01-06'], ['2021-01-06T00:00:00.000Z', '2021-01-06'], ['2021-01-06T23:30:00-1100', '2021-01-06'],
  ['2021-01-06T23:30:00', '2021-01-06'], ['2021-01-06 23:30:00 +0200', '2021-01-06'], ['Wed, 06 Jan 2021 23:30:00 -0500', '2021-01-06'], ['Wed, 06 Jan 2021 00:30:00 GMT', '2021-01-06'],
] as const).map(([text, day]): Row => [text, `${OWN}${ld(news(text))}`, article(''), day]));

table('forms of dates', ([
  ['2021-01-06', '2021-01-06'], ['20210106', '2021-01-06'], ['20210106T1030Z', '2021-01-06'], ['2021/01/06 10:30', '2021-01-06'], ['2021.01.06', '2021-01-06'], [' 2021-01-06\n', '2021-01-06'], ['2024-02-29', '2024-02-29'],
  ['2015-11-28 05:36:00.000000', '2015-11-28'], ['January 6, 2021', '2021-01-06'], ['Jan. 6, 2021, 10:30 a.m. ET', '2021-01-06'], ['6 Jan 2021', '2021-01-06'], ['6th January 2021', '2021-01-06'], ['06-JAN-2021', '2021-01-06'],
  ['Wednesday, January 6, 2021 - 12:23', '2021-01-06'], ['10:30, 6 January 2021', '2021-01-06'], ['Wed Jan 06 2021 23:30:00 GMT-0500 (EST)', '2021-01-06'], ['Wed Jan 06 23:30:00 EST 2021', '2021-01-06'], ['Sept. 30, 2020', '2020-09-30'],
  ['2021', undefined], ['2021-01', undefined], ['January 2021', undefined], ['01/06/2021', undefined], ['6.1.2021', undefined], ['2021-02-30', undefined], ['2023-02-29', undefined], ['2021-00-10', undefined], ['2021-13-01', undefined],
  ['February 30, 2021', undefined], ['2021-01-06/2021-01-09', undefined], ['0001-01-01T00:00:00Z', undefined], ['0000-00-00 00:00:00', undefined], ['1970-01-01T00:00:00+00:00', undefined], ['1969-12-31T19:00:00-05:00', undefined],
  ['1900-01-01', undefined], ['1899-12-30', undefined], ['9999-12-31', undefined], ['1609974000', undefined], ['1609974000000', undefined], ['Thu, 01 Jan 1970 00:00:00 GMT', undefined], ['today', undefined], ['', undefined], ['1971-06-13', '1971-06-13'],
] as const).map(([text, day]): Row => [JSON.stringify(text), `${OWN}${meta('article:published_time', text)}`, article(''), day]));

table('a zero date does not hide a day', [
  ['in markup', OWN, micro('<meta itemprop="datePublished" content="0001-01-01T00:00:00"><time class="published" datetime="2021-01-06"></time>'), '2021-01-06'],
  ['in an attribute before its text', OWN, micro('<time itemprop="datePublished" datetime="1970-01-01T00:00:00Z">6 January 2021</time>'), '2021-01-06'],
  ['in JSON-LD', `${OWN}${ld(news('1970-01-01T00:00:00Z'))}${meta('pubdate', '2021-01-06')}`, article(''), '2021-01-06'],
  ['in metadata', `${canonical('/2021/01/06/appeal')}${meta('pubdate', '1900-01-01')}`, article(''), '2021-01-06'],
]);

describe('shadow roots', () => {
  const hosted = (body: string, shadow: string): { document: Document; root: ShadowRoot } => {
    const document = parse(OWN, body);
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = shadow;
    return { document, root };
  };

  it('looks out of one', () => {
    const { document, root } = hosted('<article><time pubdate datetime="2021-01-06"></time><div id="host"></div></article>', HERE);
    expect(find(document, root.querySelector('#here')!)).to.equal('2021-01-06');
  });

  it('looks out of two, one inside the other', () => {
    const { document, root } = hosted('<article><time pubdate datetime="2021-01-06"></time><div id="host"></div></article>', '<section><div></div></section>');
    const inner = root.querySelector('div')!.attachShadow({ mode: 'closed' });
    inner.innerHTML = HERE;
    expect(find(document, inner.querySelector('#here')!)).to.equal('2021-01-06');
  });

  it('takes the article inside one first', () => {
    const { document, root } = hosted('<article><time pubdate datetime="2021-01-08"></time><div id="host"></div></article>', `<article><time pubdate datetime="2021-01-06"></time>${HERE}</article>`);
    expect(find(document, root.querySelector('#here')!)).to.equal('2021-01-06');
  });

  it('looks through the slot that the element is shown in', () => {
    const { document } = hosted(`<div id="host">${HERE}</div>`, '<article><time pubdate datetime="2021-01-06"></time><slot></slot></article>');
    expect(find(document)).to.equal('2021-01-06');
  });

  it('knows the second of an endless page by its host', () => {
    const { document, root } = hosted('<article><h1>One</h1></article><div id="host"></div>', `<article><h1>Two</h1>${HERE}</article>`);
    document.head.insertAdjacentHTML('beforeend', meta('pubdate', '2021-01-06'));
    expect(find(document, root.querySelector('#here')!)).to.equal(undefined);
  });
});

describe('attributes of the whole page', () => {
  it('html as an article', () => {
    const document = parse(`${OWN}<meta itemprop="datePublished" content="2021-01-06">`, `<div>${HERE}</div>`);
    document.documentElement.setAttribute('itemscope', '');
    document.documentElement.setAttribute('itemtype', 'http://schema.org/Article');
    expect(find(document)).to.equal('2021-01-06');
  });

  it('html as an article, the element in the second of an endless page', () => {
    const document = parse(`${OWN}<meta itemprop="datePublished" content="2021-01-06">`, endless(2, () => ''));
    document.documentElement.setAttribute('itemtype', 'http://schema.org/Article');
    expect(find(document)).to.equal(undefined);
  });

  for (const type of ['Organization', 'WebPage']) {
    it(`html as ${type} takes nothing from the article`, () => {
      const document = parse(`${OWN}${ld(news('2021-01-06'))}`, article(''));
      document.documentElement.setAttribute('itemscope', '');
      document.documentElement.setAttribute('itemtype', `http://schema.org/${type}`);
      expect(find(document)).to.equal('2021-01-06');
    });
  }

  it('body as an article under the title of the site', () => {
    const document = parse(`${OWN}${meta('pubdate', '2021-01-06')}`, `<h1><a href="/">Gazette</a></h1><div>${HERE}</div>`);
    document.body.setAttribute('itemtype', 'http://schema.org/Article');
    expect(find(document)).to.equal('2021-01-06');
  });
});

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
    const body = endless(2, () => '', (each) => `data-url="/s/${each}"`);
    expect(find(parse(`<link rel="canonical" href="/s/1">${meta('pubdate', '2021-01-06')}`, body))).to.equal(undefined);
  });
});

describe('a hostile page', () => {
  const never = (head: string, body: string): void => {
    const document = parse(head, body);
    expect(() => publicationDay(document, document.querySelector('#here') ?? document.body)).not.to.throw();
  };

  it('never throws, whatever stands in JSON-LD or an attribute', () => {
    const strings = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constantFrom('__proto__', '{"@type":{"toString":1}}', '\u0000', '2021-01-06'));
    fc.assert(fc.property(strings, (text) => {
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
    }), { numRuns: 300 });
  });

  it('never throws, whatever the values of an article', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('@type', '@id', 'url', 'headline', 'datePublished', 'mainEntity', 'mainEntityOfPage', '@graph', 'item', 'name'), fc.jsonValue()), (value) => {
      const document = parse(ld(JSON.stringify({ '@type': 'NewsArticle', ...value }).replaceAll('<', '\\u003c')), article(''));
      const day = publicationDay(document, document.querySelector('#here')!);
      expect(day === undefined || Number.isInteger(day)).to.equal(true);
    }), { numRuns: 300 });
  });

  for (const [name, head, body] of [
    ['images named like methods', `${meta('date', '2021-01-06')}`, `<img name="querySelectorAll"><img name="querySelector"><img name="createElement"><img name="body">${HERE}`],
    ['a form as an article', '', `<form class="hentry"><input name="querySelectorAll"><input name="matches"><input name="closest">${HERE}</form>`],
    ['arrays a hundred thousand deep', ld('['.repeat(1e5) + ']'.repeat(1e5)), HERE],
    ['objects a hundred thousand deep', ld('{"@graph":'.repeat(1e5) + '1' + '}'.repeat(1e5)), HERE],
    ['an address that is none', '<link rel="canonical" href="http://[">', article('', 'data-url="//:/"')],
  ] as const) {
    it(`does not throw: ${name}`, () => never(head, body));
  }

  it('is quick with endless spaces, names and addresses', () => {
    const start = performance.now();
    never(ld({ '@type': 'Article', ['k'.repeat(1e6)]: 1 }) + canonical(`/${'-1'.repeat(1e5)}x`) + meta('p'.repeat(1e5), 'x'), article(''));
    never(ld(' '.repeat(1e6) + '/'.repeat(1e5) + '-'.repeat(1e5)), micro(`<span itemprop="datePublished">${' '.repeat(1e5)}${'1'.repeat(1e5)}${'a '.repeat(1e5)}</span>`));
    expect(performance.now() - start).to.be.below(2000);
  });

  it('an element that is not in the document', () => {
    const document = parse(`${OWN}${ld(news('2021-01-06'))}`, '');
    expect(find(document, document.createElement('case-status-badge'))).to.equal('2021-01-06');
  });
});
