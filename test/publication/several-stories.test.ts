/** Pages with several stories, marked as articles or not. */
import { expect } from '@open-wc/testing';
import { article, endless, find, HERE, ld, META, meta, news, OWN, parse, table } from './pages.js';

/** Two blocks that no markup calls an article, with the element in the second. */
const unmarked = (first: string, last = '<h1>The appeal</h1>'): string =>
  `<div><div>${first}</div><div>${last}<p>It began.</p><p>It goes on.</p>${HERE}</div></div>`;

table('stories without markup of an article', [
  [
    'the second story, with metadata of the page',
    META,
    unmarked('<h1>The verdict</h1><p>It came.</p><p>It stands.</p>'),
    undefined,
  ],
  [
    'the second story, with a day of its own',
    META,
    unmarked(
      '<h1>The verdict</h1><p>It came.</p><p>It stands.</p>',
      '<h1>The appeal</h1><time class="published" datetime="2021-01-09"></time>',
    ),
    '2021-01-09',
  ],
  [
    'after the headline of the site and its motto',
    META,
    unmarked('<h1>The Gazette</h1><p>Since 1812</p>'),
    '2021-01-06',
  ],
  [
    'after a header with paragraphs',
    META,
    `<header><h1>The Gazette</h1><p>Since 1812</p><p>Daily</p></header><div><h1>The appeal</h1><p>It began.</p>${HERE}</div>`,
    '2021-01-06',
  ],
  [
    'sections of one story, each with an h1',
    META,
    `<div><h1>The appeal</h1><p>It began.</p><p>It goes on.</p><h1>The court</h1><p>It sat.</p><p>It rose.</p>${HERE}</div>`,
    '2021-01-06',
  ],
  [
    'sections of one story under its day, without an h1',
    META,
    '<main><time class="published" datetime="2021-01-06"></time><section><h2>The appeal</h2><p>It began.</p><p>It goes on.</p></section>' +
      `<section><h2>The court</h2><p>It sat.</p><p>It rose.</p>${HERE}</section></main>`,
    '2021-01-06',
  ],
  [
    'sections of one story without an h1 and without a day',
    META,
    '<main><section><h2>The appeal</h2><p>It began.</p><p>It goes on.</p></section>' +
      `<section><h2>The court</h2><p>It sat.</p><p>It rose.</p>${HERE}</section></main>`,
    '2021-01-06',
  ],
  [
    'the first story, with metadata',
    META,
    `<div><div><h1>The appeal</h1><p>It began.</p><p>It goes on.</p>${HERE}</div><div><h1>The verdict</h1><p>It came.</p><p>It stands.</p></div></div>`,
    '2021-01-06',
  ],
]);

table('one of several articles', [
  [
    'by markup, the first',
    OWN,
    endless(1, (each) => `<time pubdate datetime="2021-01-0${each}"></time>`),
    '2021-01-01',
  ],
  [
    'by markup, the second',
    OWN,
    endless(2, (each) => `<time pubdate datetime="2021-01-0${each}"></time>`),
    '2021-01-02',
  ],
  [
    'by markup, the third',
    OWN,
    endless(3, (each) => `<time pubdate datetime="2021-01-0${each}"></time>`),
    '2021-01-03',
  ],
  ['by scripts inside each', OWN, endless(2, (each) => ld(news(`2021-01-0${each}`))), '2021-01-02'],
  [
    'by scripts in the head and headlines, the first',
    `${OWN}${ld(...[3, 2, 1].map((each) => news(`2021-01-0${each}`, { headline: `Story ${each}` })))}`,
    endless(1, () => ''),
    '2021-01-01',
  ],
  [
    'by scripts in the head and headlines, the third',
    `${OWN}${ld(...[3, 2, 1].map((each) => news(`2021-01-0${each}`, { headline: `Story  ${each}` })))}`,
    endless(3, () => ''),
    '2021-01-03',
  ],
  [
    'by an array and addresses',
    `${OWN}${ld([1, 2, 3].map((each) => news(`2021-01-0${each}`, { url: `https://gazette.example/s/${each}/` })))}`,
    endless(
      2,
      () => '',
      (each) => `data-url="https://gazette.example/s/${each}"`,
    ),
    '2021-01-02',
  ],
  [
    'by a list of items and permalinks',
    `${OWN}${ld({ '@type': 'ItemList', itemListElement: [1, 2, 3].map((each) => ({ '@type': 'ListItem', position: each, item: news(`2021-01-0${each}`, { url: `https://gazette.example/s/${each}` }) })) })}`,
    endless(3, (each) => `<a rel="bookmark" href="https://gazette.example/s/${each}">Link</a>`),
    '2021-01-03',
  ],
  [
    'by mainEntityOfPage and a link in the heading',
    `${OWN}${ld(...[1, 2].map((each) => news(`2021-01-0${each}`, { mainEntityOfPage: { '@type': 'WebPage', '@id': `https://gazette.example/s/${each}` } })))}`,
    `<article><h2><a href="https://gazette.example/s/1">One</a></h2></article><article><h2><a href="https://gazette.example/s/2">Two</a></h2>${HERE}</article>`,
    '2021-01-02',
  ],
  [
    'by @id and the id of the article',
    `${OWN}${ld({ '@graph': [1, 2, 3].map((each) => news(`2021-01-0${each}`, { '@id': `https://gazette.example/court/appeal#s${each}` })) })}`,
    endless(
      2,
      () => '',
      (each) => `id="s${each}"`,
    ),
    '2021-01-02',
  ],
  [
    'the second of an endless page, the page’s JSON-LD',
    `${OWN}${ld(news('2021-01-06', { url: 'https://gazette.example/court/appeal' }))}`,
    endless(2, () => ''),
    undefined,
  ],
  [
    'the second of an endless page, the page’s metadata',
    `${OWN}${meta('article:published_time', '2021-01-06')}`,
    endless(2, () => ''),
    undefined,
  ],
  [
    'the first of an endless page, the page’s metadata',
    `${OWN}${meta('article:published_time', '2021-01-06')}`,
    endless(1, () => ''),
    '2021-01-06',
  ],
  [
    'another address, and another story; metadata',
    `${OWN}${META}`,
    `${article('', 'data-url="https://gazette.example/other"')}<article><h1>The verdict</h1></article>`,
    undefined,
  ],
  [
    'another address, but no other story; metadata',
    `${OWN}${META}`,
    article('', 'data-url="https://gazette.example/other"'),
    '2021-01-06',
  ],
  [
    'the link of a section in the headline',
    `${OWN}${META}`,
    `<article><h1><a href="/world">World</a> The court hears the appeal</h1><p>It began.</p>${HERE}</article>`,
    '2021-01-06',
  ],
  [
    'an address with the number of the article in the CMS',
    `${OWN}${META}`,
    article('', 'about="/node/4711"'),
    '2021-01-06',
  ],
  [
    'the address of the page with a query',
    `${OWN}${meta('article:published_time', '2021-01-06')}`,
    article('', 'data-url="https://gazette.example/court/appeal?src=front"'),
    '2021-01-06',
  ],
  [
    'the address of the page without its query',
    `<link rel="canonical" href="https://gazette.example/court/appeal?page=1">${meta('article:published_time', '2021-01-06')}`,
    article('', 'data-url="https://gazette.example/court/appeal"'),
    '2021-01-06',
  ],
  [
    'a short address',
    `${OWN}${meta('article:published_time', '2021-01-06')}`,
    article('', 'data-url="https://gazette.example/?p=123"'),
    '2021-01-06',
  ],
  [
    'addresses that differ in their queries',
    `<link rel="canonical" href="https://gazette.example/story.php?id=1">${META}`,
    `${article('', 'data-url="https://gazette.example/story.php?id=12"')}<article><h1>The verdict</h1></article>`,
    undefined,
  ],
  [
    'an address that starts like that of the page',
    `${OWN}${META}`,
    `${article('', 'data-url="https://gazette.example/court/appeal-refused"')}<article><h1>The verdict</h1></article>`,
    undefined,
  ],
  [
    'a whole story in an aside',
    `${OWN}${META}`,
    `${article('')}<aside><article><h1>The verdict</h1><p>It came.</p>${HERE.replace('here', 'there')}</article></aside>`,
    '2021-01-06',
  ],
  [
    'the second article, with the address of the page',
    `${OWN}${meta('article:published_time', '2021-01-06')}`,
    `<article><h3><a href="/teaser">Teaser</a></h3></article>${article('', 'data-url="https://gazette.example/court/appeal/"')}`,
    '2021-01-06',
  ],
  [
    'after a teaser without an address, the page’s metadata',
    `${OWN}${meta('article:published_time', '2021-01-06')}`,
    `<article><h3>Breaking</h3></article>${article('')}`,
    '2021-01-06',
  ],
  [
    'after a menu of articles, the page’s metadata',
    `${OWN}${meta('article:published_time', '2021-01-06')}`,
    `<nav><article><h1>Menu</h1></article></nav>${article('')}`,
    '2021-01-06',
  ],
  [
    'another address with a date in it',
    `${OWN}${meta('article:published_time', '2021-01-06')}`,
    article('', 'data-url="https://gazette.example/2020/11/30/other"'),
    '2020-11-30',
  ],
  [
    'the second article in microdata of a page',
    `${OWN}${meta('date', '2021-01-06')}`,
    `<div itemscope itemtype="http://schema.org/WebPage">${endless(2, () => '')}</div>`,
    undefined,
  ],
  [
    'a live blog, in a post',
    OWN,
    `<article><h1>Live</h1><time class="published" datetime="2021-01-04"></time><article id="b2"><time class="published" datetime="2021-01-06"></time>${HERE}</article></article>`,
    '2021-01-06',
  ],
  [
    'a live blog, between posts',
    OWN,
    `<article><h1>Live</h1><article><time class="published" datetime="2021-01-06"></time></article>${HERE}<time class="published" datetime="2021-01-04"></time></article>`,
    '2021-01-04',
  ],
  [
    'a live blog in JSON-LD, in a post',
    `${OWN}${ld({ '@type': 'LiveBlogPosting', url: 'https://gazette.example/court/appeal', datePublished: '2021-01-04', liveBlogUpdate: [5, 6].map((each) => ({ '@type': 'BlogPosting', url: `https://gazette.example/court/appeal#b${each}`, datePublished: `2021-01-0${each}` })) })}`,
    `<article><h1>Live</h1><article id="b5"></article><article id="b6">${HERE}</article></article>`,
    '2021-01-06',
  ],
  [
    'a live blog in JSON-LD, between posts',
    `${OWN}${ld({ '@type': 'LiveBlogPosting', datePublished: '2021-01-04', liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Seated', datePublished: '2021-01-06' }] })}`,
    article(''),
    '2021-01-04',
  ],
]);

/** Three stories, each in a block of its own with an element, and the day of each. */
describe('three stories, with metadata of the first', () => {
  for (const [name, block] of [
    [
      'a class "article"',
      (each, day) =>
        `<div class="article"><h1>Story ${each}</h1><time itemprop="datePublished" datetime="${day}"></time>${HERE}</div>`,
    ],
    [
      'a class "story" and an address',
      (each, day) =>
        `<section class="story" data-url="/s/${each}"><h2>Story ${each}</h2><time class="published" datetime="${day}"></time>${HERE}</section>`,
    ],
    [
      'a class "post", no headline',
      (_, day) =>
        `<div class="post"><div class="post-header"><time pubdate datetime="${day}"></time></div><div>${HERE}</div></div>`,
    ],
    [
      'any block with its headline and its time',
      (each, day) =>
        `<div class="c-wrapper"><h1>Story ${each}</h1><time class="published" datetime="${day}"></time>${HERE}</div>`,
    ],
    [
      'any block with an h2 and its time',
      (each, day) =>
        `<div><h2>Story ${each}</h2><time class="published" datetime="${day}"></time><p>It began.</p><p>It goes on.</p>${HERE}</div>`,
    ],
    [
      'any block with an h2, its time and more headlines',
      (each, day) =>
        `<div><h2>Story ${each}</h2><p>By a reporter, <time itemprop="datePublished" datetime="${day}"></time></p><p>It began.</p><h2>The court</h2><p>It goes on.</p>${HERE}</div>`,
    ],
    [
      'no block at all',
      (each, day) => `<h1>Story ${each}</h1><p><time class="published" datetime="${day}"></time></p><p>${HERE}</p><hr>`,
    ],
    [
      'a header beside the article',
      (each, day) =>
        `<section><header><h1>Story ${each}</h1><time class="published" datetime="${day}"></time></header><article>${HERE}</article></section>`,
    ],
    [
      'a script beside the article, another headline in it',
      (each, day) =>
        `<div>${ld(news(day, { headline: `For machines ${each}` }))}<article><h1>Story ${each}</h1>${HERE}</article></div>`,
    ],
    [
      'a script in the block',
      (each, day) =>
        `<div class="article">${ld(news(day, { headline: `Story ${each}` }))}<h1>Story ${each}</h1>${HERE}</div>`,
    ],
    [
      'a script in any block, another headline in it',
      (each, day) =>
        `<div class="c-wrapper">${ld(news(day, { headline: `For machines ${each}` }))}<h1>Story ${each}</h1><div><p>It began.</p><p>It goes on.</p>${HERE}</div></div>`,
    ],
    [
      'scripts in a row, addresses on the articles',
      (each, day) =>
        `${ld(news(day, { headline: `For machines ${each}`, url: `https://gazette.example/s/${each}` }))}<article data-article-url="https://gazette.example/s/${each}"><h1>Story ${each}</h1>${HERE}</article>`,
    ],
  ] as readonly (readonly [string, (each: number, day: string) => string])[]) {
    it(name, () => {
      const days = ['2021-01-04', '2021-01-05', '2021-01-06'];
      const document = parse(
        `<link rel="canonical" href="https://gazette.example/s/0">${meta('article:published_time', '2021-01-04')}`,
        `<main>${days.map((day, index) => block(index, day)).join('')}</main>`,
      );
      expect([...document.querySelectorAll('#here')].map((element) => find(document, element))).to.deep.equal(days);
    });
  }
});

table('an article before the story that is not a story', [
  [
    'a banner, the headline in a header',
    META,
    `<article><h2>Breaking</h2></article><header><h1>The appeal</h1></header><article><p>Text.</p>${HERE}</article>`,
    '2021-01-06',
  ],
  [
    'an alert without a headline',
    META,
    `<article><p>Live: the storm</p></article><article><h2>The appeal</h2>${HERE}</article>`,
    '2021-01-06',
  ],
  [
    'a notice about cookies, the headline outside',
    META,
    `<article><h2>We value</h2></article><main><h1>The appeal</h1><article>${HERE}</article></main>`,
    '2021-01-06',
  ],
]);
