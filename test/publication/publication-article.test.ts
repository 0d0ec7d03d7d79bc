/** The publication day of an article, as its own markup says it, or the block that holds it and no other. */
import { expect } from '@open-wc/testing';
import { parse, find, article, endless, HERE, ld, META, meta, micro, news, OWN, table, type Row } from './pages.js';

table('the markup of the article', [
  [
    'itemprop with content',
    OWN,
    micro('<meta itemprop="datePublished" content="2021-01-06T10:30:00+00:00">'),
    '2021-01-06',
  ],
  [
    'itemprop with datetime',
    OWN,
    micro('<time itemprop="datePublished" datetime="2021-01-06">today</time>'),
    '2021-01-06',
  ],
  ['itemprop with text alone', OWN, micro('<span itemprop="datePublished">January 6, 2021</span>'), '2021-01-06'],
  [
    'itemprop with empty content, then text',
    OWN,
    micro('<span itemprop="datePublished" content="">6 Jan 2021</span>'),
    '2021-01-06',
  ],
  [
    'itemprop in an article without itemscope',
    OWN,
    article('<time itemprop="datePublished" datetime="2021-01-06">'),
    '2021-01-06',
  ],
  [
    'itemprop beside a class that says updated',
    OWN,
    micro('<time class="entry-date updated" itemprop="datePublished" datetime="2021-01-06">'),
    '2021-01-06',
  ],
  [
    'dateModified before datePublished',
    OWN,
    micro('<meta itemprop="dateModified" content="2021-02-09"><meta itemprop="datePublished" content="2021-01-06">'),
    '2021-01-06',
  ],
  [
    'dateModified and dateCreated alone',
    OWN,
    micro('<meta itemprop="dateModified" content="2021-02-09"><meta itemprop="dateCreated" content="2021-01-03">'),
    undefined,
  ],
  [
    'the date of a picture in a scope of its own',
    OWN,
    micro(
      '<figure itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="datePublished" content="2015-03-02"></figure>',
    ),
    undefined,
  ],
  [
    'the scope on a div, the article inside it without a date',
    OWN,
    `<div itemscope itemtype="http://schema.org/ReportageNewsArticle"><meta itemprop="datePublished" content="2021-01-06">${article('')}</div>`,
    '2021-01-06',
  ],
  [
    'a meta in the body, in no scope',
    OWN,
    `<p>${HERE}</p><meta itemprop="datePublished" content="2021-01-06">`,
    '2021-01-06',
  ],
  [
    'a blog posting inside a page with a date of its own',
    OWN,
    `<main itemscope itemtype="https://schema.org/WebPage"><meta itemprop="datePublished" content="2011-01-01"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/BlogPosting"><time itemprop="datePublished" datetime="2021-01-06"></time>${HERE}</div></main>`,
    '2021-01-06',
  ],
  [
    'RDFa',
    OWN,
    `<div vocab="https://schema.org/" typeof="NewsArticle"><span property="datePublished" content="2021-01-06T10:30">6 January</span>${HERE}</div>`,
    '2021-01-06',
  ],
  [
    'RDFa with a prefix',
    OWN,
    `<div typeof="schema:Article"><time property="schema:datePublished" datetime="2021-01-06"></time>${HERE}</div>`,
    '2021-01-06',
  ],
  [
    'RDFa with a full IRI',
    OWN,
    `<div typeof="http://schema.org/Report"><time property="http://schema.org/datePublished" datetime="2021-01-06"></time>${HERE}</div>`,
    '2021-01-06',
  ],
  [
    'RDFa as Drupal writes it',
    OWN,
    article(
      '<footer>Submitted on Wed <span property="schema:dateCreated" content="2021-01-06T10:30:00+00:00"></span></footer>',
      'typeof="schema:Article"',
    ),
    '2021-01-06',
  ],
  [
    'RDFa of Dublin Core, two terms at once',
    OWN,
    article(
      '<span property="dc:date dc:created" content="2021-01-06T12:23:01-05:00" datatype="xsd:dateTime">Submitted on Wed</span>',
      'about="/court/appeal" typeof="sioc:Item foaf:Document"',
    ),
    '2021-01-06',
  ],
  [
    'dcterms:issued rather than dcterms:modified',
    OWN,
    article(
      '<span property="dcterms:modified" content="2021-02-09"></span><span property="dcterms:issued" content="2021-01-06"></span>',
    ),
    '2021-01-06',
  ],
  ['a time with pubdate', OWN, article('<time pubdate datetime="2021-01-06T10:30:00Z">yesterday</time>'), '2021-01-06'],
  [
    'h-entry',
    OWN,
    `<div class="h-entry"><h1 class="p-name">The appeal</h1><time class="dt-published" datetime="2021-01-06 10:30:00-0500">6 Jan</time><time class="dt-updated" datetime="2021-02-09"></time><div class="e-content">${HERE}</div></div>`,
    '2021-01-06',
  ],
  [
    'hAtom with a title on an abbreviation',
    OWN,
    `<div class="post hentry"><abbr class="published" title="2021-01-06T22:15:00-08:00">10:15 pm</abbr>${HERE}</div>`,
    '2021-01-06',
  ],
  [
    'a text date of hAtom',
    OWN,
    `<div class="hentry"><span class="published">Published: January 6th, 2021</span>${HERE}</div>`,
    '2021-01-06',
  ],
  [
    'WordPress, published only',
    OWN,
    article(
      '<span class="posted-on">Posted on <a href="/court/appeal" rel="bookmark"><time class="entry-date published updated" datetime="2021-01-06T23:30:00-05:00">January 6, 2021</time></a></span>',
      'class="post-7 type-post hentry"',
    ),
    '2021-01-06',
  ],
  [
    'WordPress, published and later updated',
    OWN,
    article(
      '<span class="posted-on"><time class="updated" datetime="2021-02-09T09:00:00+00:00">February 9</time><time class="entry-date published" datetime="2021-01-06T09:00:00+00:00">January 6</time></span>',
      'class="hentry"',
    ),
    '2021-01-06',
  ],
  [
    'WordPress, the modified date of a block',
    OWN,
    article(
      '<div class="wp-block-post-date__modified-date wp-block-post-date"><time datetime="2021-02-09T09:00:00+00:00">February 9</time></div>',
    ),
    undefined,
  ],
  [
    'WordPress, the date of a block',
    OWN,
    article('<div class="wp-block-post-date"><time datetime="2021-01-06T09:00:00+00:00">January 6</time></div>'),
    '2021-01-06',
  ],
  [
    'a test id',
    OWN,
    article('<time data-testid="published-timestamp" datetime="2021-01-06T10:30:00Z">3 hrs ago</time>'),
    '2021-01-06',
  ],
  [
    'the class of the parent',
    OWN,
    article('<p class="publish-date">First <time datetime="2021-01-06">6 January</time></p>'),
    '2021-01-06',
  ],
  [
    'an updated time only',
    OWN,
    article('<p class="updated"><time datetime="2021-02-09">9 February</time></p>'),
    undefined,
  ],
  [
    'a published-updated test id',
    OWN,
    article('<time data-testid="published-updated" datetime="2021-02-09">'),
    undefined,
  ],
  [
    'words with an update behind',
    OWN,
    article('<p class="pub-date">Published 6 January 2021, updated 9 February 2021</p>'),
    '2021-01-06',
  ],
  [
    'words with an update before',
    OWN,
    article('<p class="pub-date">Updated 9 February 2021, published 6 January 2021</p>'),
    undefined,
  ],
  [
    'times in the text that say nothing of publication',
    OWN,
    article(
      '<p>In <time datetime="2012-06-19">June</time> it began, the <time class="event" datetime="2019-04-11">arrest</time> came later.</p>',
    ),
    undefined,
  ],
  [
    'a class that only begins like it',
    OWN,
    article(
      '<p class="public-hearing"><time datetime="2019-04-11">11 April</time></p><p class="publisher">Gazette, 3 May 1999</p>',
    ),
    undefined,
  ],
  [
    'the outright name before the class, whatever the order',
    OWN,
    micro('<time class="entry-date" datetime="2021-01-09"></time><meta itemprop="datePublished" content="2021-01-06">'),
    '2021-01-06',
  ],
  [
    'two that disagree, in order',
    OWN,
    micro('<meta itemprop="datePublished" content="2021-01-06"><meta itemprop="datePublished" content="2021-01-08">'),
    '2021-01-06',
  ],
  [
    'the first cannot be read',
    OWN,
    micro('<meta itemprop="datePublished" content="yesterday"><meta itemprop="datePublished" content="2021-01-06">'),
    '2021-01-06',
  ],
  [
    'markup before JSON-LD, metadata and address',
    `${OWN}${ld(news('2021-01-07'))}${meta('article:published_time', '2021-01-08')}`,
    micro('<meta itemprop="datePublished" content="2021-01-06">'),
    '2021-01-06',
  ],
  ...[
    'Published',
    'First published',
    'Posted on',
    'Publié le',
    'Veröffentlicht am',
    'Publicado el',
    'Pubblicato il',
    'Gepubliceerd op',
    'Опубликовано',
    '公開日時',
    'تاريخ النشر',
  ].map((label): Row => [
    `a time behind “${label}”`,
    OWN,
    article(`<p>${label} <time datetime="2021-01-06T10:30:00Z">10:30</time></p>`),
    '2021-01-06',
  ]),
  [
    'times behind the labels of both',
    OWN,
    article('<p>Updated <time datetime="2021-02-09"></time>, published <time datetime="2021-01-06"></time></p>'),
    '2021-01-06',
  ],
  [
    'a time behind a sentence that ends like a label',
    OWN,
    article(
      '<p>The court said when the cables were first published <time datetime="2010-11-28">in November</time></p>',
    ),
    undefined,
  ],
  [
    'tagDiv, whose every date is called updated',
    OWN,
    article(
      '<time class="entry-date updated td-module-date" datetime="2021-01-06T10:30:00+00:00">January 6, 2021</time>',
      'class="post type-post"',
    ),
    '2021-01-06',
  ],
  [
    'AMP for WordPress',
    OWN,
    article(
      '<div class="amp-wp-meta amp-wp-posted-on"><time datetime="2021-01-06T10:30:00+00:00">2 days ago</time></div>',
    ),
    '2021-01-06',
  ],
  [
    'Drupal 7, promoted to the front page',
    OWN,
    `<div class="node node-article node-promoted"><h1>The appeal</h1><span property="dc:date dc:created" content="2021-01-06T10:30:00-03:00"></span><p>It began.</p><p>It goes on.</p>${HERE}</div>`,
    '2021-01-06',
  ],
  [
    'a day in the options of a header',
    OWN,
    micro('<div class="c-more-options"><time itemprop="datePublished" datetime="2021-01-06"></time></div>'),
    '2021-01-06',
  ],
  [
    'in a header beside the article',
    '',
    `<header><h1>Story</h1><time itemprop="datePublished" datetime="2021-01-06"></time></header><article><p>${HERE}</p></article>`,
    '2021-01-06',
  ],
  [
    'on a page without an article',
    '',
    `<main><h1>Story</h1><time class="published" datetime="2021-01-06"></time><p>${HERE}</p></main>`,
    '2021-01-06',
  ],
  ['role', OWN, `<div role="article"><time pubdate datetime="2021-01-06"></time>${HERE}</div>`, '2021-01-06'],
]);

table('what stands in an article and is not of it', [
  [
    'a comment as an article',
    OWN,
    article(
      '<section><article class="comment-body"><time class="published" datetime="2021-01-09"></time></article></section>',
    ),
    undefined,
  ],
  [
    'a comment in microdata',
    OWN,
    micro(
      '<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2021-01-09"></time></div><meta itemprop="datePublished" content="2021-01-06">',
    ),
    '2021-01-06',
  ],
  [
    'comments of an older schema',
    OWN,
    micro(
      '<div itemprop="comment" itemscope itemtype="https://schema.org/UserComments"><time itemprop="datePublished" datetime="2021-01-09"></time></div>',
    ),
    undefined,
  ],
  [
    'a list of comments',
    OWN,
    article('<ol id="comments"><li><time pubdate datetime="2021-01-09"></time></li></ol>'),
    undefined,
  ],
  [
    'a comment in h-entry',
    OWN,
    `<div class="h-entry"><div class="u-comment h-cite"><time class="dt-published" datetime="2021-01-09"></time></div><time class="dt-published" datetime="2021-01-06"></time>${HERE}</div>`,
    '2021-01-06',
  ],
  [
    'related stories in an aside',
    OWN,
    article(
      '<aside><h2>More</h2><time class="published" datetime="2020-05-05"></time></aside><time class="published" datetime="2021-01-06"></time>',
    ),
    '2021-01-06',
  ],
  [
    'related stories in a div',
    OWN,
    article('<div class="related-stories"><time class="published" datetime="2020-05-05"></time></div>'),
    undefined,
  ],
  [
    'a card that is an article',
    OWN,
    article(
      '<article><h3><a href="/older">Older</a></h3><time itemprop="datePublished" datetime="2020-05-05"></time></article><time itemprop="datePublished" datetime="2021-01-06">',
    ),
    '2021-01-06',
  ],
  [
    'a card only',
    OWN,
    article('<article class="card"><time pubdate datetime="2020-05-05"></time></article>'),
    undefined,
  ],
  [
    'the script of a card',
    OWN,
    article(`<article class="card">${ld(news('2020-05-05', { headline: 'Older', url: '/older' }))}</article>`),
    undefined,
  ],
  [
    'the element in an aside of the article',
    OWN,
    '<article><h1>The appeal</h1><time pubdate datetime="2021-01-06"></time><aside><time pubdate datetime="2020-05-05"></time>' +
      `${HERE}</aside></article>`,
    '2021-01-06',
  ],
  [
    'the element in a comment',
    OWN,
    `<article><h1>The appeal</h1><time pubdate datetime="2021-01-06"></time><article class="comment"><time pubdate datetime="2021-01-09"></time>${HERE}</article></article>`,
    '2021-01-06',
  ],
  [
    'the element in a card with a date',
    OWN,
    `<article><time pubdate datetime="2021-01-06"></time><article><h3><a href="/older">Older</a></h3><time pubdate datetime="2020-05-05"></time>${HERE}</article></article>`,
    '2020-05-05',
  ],
  [
    'the element in a card without one, whose address is another',
    OWN,
    `<article><time pubdate datetime="2021-01-06"></time><article><h3><a href="/older">Older</a></h3>${HERE}</article></article>`,
    undefined,
  ],
  [
    'the element in a part without one',
    OWN,
    `<article><time pubdate datetime="2021-01-06"></time><article><h3>The judgment in full</h3>${HERE}</article></article>`,
    '2021-01-06',
  ],
  [
    'the element outside the only article',
    OWN,
    `<article><time pubdate datetime="2020-05-05"></time></article>${HERE}`,
    undefined,
  ],
]);

table('blocks beside the text, by their names', [
  ...[
    'comments',
    'comment-list',
    'article__comments',
    'kommentare',
    'replies',
    'response',
    'discussion',
    'related',
    'recommended',
    'recirc',
    'more-stories',
    'most-read',
    'read-more',
    'also-read',
    'see-also',
    'trending',
    'popular-posts',
    'recent-posts',
    'latest-news',
    'story-card',
    'teaser',
    'promo',
    'h-cite',
  ].map((name): Row => [
    name,
    META,
    article(
      `<div class="${name}"><a href="/older">Older</a> <time class="published" datetime="2020-05-05"></time></div>`,
    ),
    '2021-01-06',
  ]),
  [
    'by an id',
    META,
    article(
      '<section id="responses"><h3>3 responses</h3><div><b>Said</b> <time class="published" datetime="2022-03-03"></time></div></section>',
    ),
    '2021-01-06',
  ],
  [
    'a quotation',
    META,
    article('<blockquote><p>It is done.</p><time class="published" datetime="2020-05-05"></time></blockquote>'),
    '2021-01-06',
  ],
  [
    'a link with a headline and its date',
    META,
    article('<a href="/older"><h4>Older</h4><time class="published" datetime="2020-05-05"></time></a>'),
    '2021-01-06',
  ],
  [
    'what has comments',
    OWN,
    article('<div class="meta has-comments"><time class="published" datetime="2021-01-06"></time></div>'),
    '2021-01-06',
  ],
  [
    'a link to comments',
    OWN,
    article(
      '<div class="comment-link-wrap"><time class="published" datetime="2021-01-06"></time> <a href="#c">3</a></div>',
    ),
    '2021-01-06',
  ],
  [
    'a head that is called a teaser',
    OWN,
    article('<header class="article-teaser"><time class="published" datetime="2021-01-06"></time></header>'),
    '2021-01-06',
  ],
  [
    'a responsive box',
    OWN,
    article('<div class="responsive relative"><time class="published" datetime="2021-01-06"></time></div>'),
    '2021-01-06',
  ],
  [
    'a box with the headline in it',
    OWN,
    `<article><div class="latest related"><h1>The appeal</h1><time class="published" datetime="2021-01-06"></time>${HERE}</div></article>`,
    '2021-01-06',
  ],
]);

/** The element in the text, something behind it. */
const behind = (inner: string): string =>
  `<article><h1>The appeal</h1><p>It began in June 2012.</p><p>${HERE}</p><p>It goes on.</p>${inner}</article>`;

table('what stands behind the text', [
  ...['lire-aussi', 'mehr-zum-thema', 'outbrain', 'onward', 'reacties', 'book', ''].map((name): Row => [
    `a block of the class "${name}"`,
    META,
    behind(
      `<div class="${name}"><h3><a href="/older">Older</a></h3><time class="entry-date published" datetime="2020-05-05"></time></div>`,
    ),
    '2021-01-06',
  ]),
  [
    'an outright name on a card',
    META,
    behind('<div><a href="/older">Older</a><time itemprop="datePublished" datetime="2020-05-05"></time></div>'),
    '2021-01-06',
  ],
  [
    'without an article',
    META,
    `<h1>The appeal</h1><p>It began.</p>${HERE}<div><h3>Older</h3><time class="published" datetime="2020-05-05"></time></div>`,
    '2021-01-06',
  ],
  [
    'a footer',
    OWN,
    behind('<footer><span class="posted-on"><time class="published" datetime="2021-01-06"></time></span></footer>'),
    '2021-01-06',
  ],
  ['a meta', OWN, behind('<meta itemprop="datePublished" content="2021-01-06">'), '2021-01-06'],
  [
    'microdata of an item, as Blogger writes it',
    OWN,
    `<div class="post hentry" itemscope itemtype="https://schema.org/BlogPosting"><h3>The appeal</h3><div><p>It began.</p><p>${HERE}</p></div><div class="post-footer"><abbr class="published" itemprop="datePublished" title="2021-01-06T23:30:00-05:00">11:30 pm</abbr></div></div>`,
    '2021-01-06',
  ],
  [
    'microdata of an item, and metadata',
    META,
    `<div itemscope itemtype="https://schema.org/Article"><h1>The appeal</h1><p>${HERE}</p><p>It goes on.</p><div><a href="/older">Older</a><time itemprop="datePublished" datetime="2020-05-05"></time></div></div>`,
    '2021-01-06',
  ],
  [
    'a line under the headline, the element between',
    OWN,
    `<article><h1>The appeal</h1>${HERE}<p class="byline"><time class="published" datetime="2021-01-06"></time></p><p>It began.</p></article>`,
    '2021-01-06',
  ],
]);

table('above the element, in the text', [
  ...[
    [
      'a linked headline',
      '<div class="box"><a href="/older"><h3>Older</h3></a><time class="published" datetime="2020-05-05"></time></div>',
    ],
    [
      'a headline with a link',
      '<div><div><h3><a href="/older">Older</a></h3></div><time itemprop="datePublished" datetime="2020-05-05"></time></div>',
    ],
    [
      'a list',
      '<ul><li><a href="/older">Older</a> <time itemprop="datePublished" datetime="2020-05-05"></time></li></ul>',
    ],
    ['a link without a headline', '<div><a href="/older">Older</a> <span class="pubdate">5 May 2020</span></div>'],
  ].flatMap(([name, card]): Row[] => [
    [`a card: ${name}; metadata`, META, article(`<p>It began.</p>${card}`), '2021-01-06'],
    [`a card: ${name}; JSON-LD`, `${OWN}${ld(news('2021-01-06'))}`, article(`<p>It began.</p>${card}`), '2021-01-06'],
    [
      `a card: ${name}; the article’s own above the text`,
      OWN,
      article(`<time pubdate datetime="2021-01-06"></time><p>It began.</p>${card}`),
      '2021-01-06',
    ],
  ]),
  [
    'a byline beneath a standfirst',
    OWN,
    article(
      '<p>The appeal began today.</p><p>By a reporter, <time class="published" datetime="2021-01-06"></time></p>',
    ),
    '2021-01-06',
  ],
  [
    'a byline beneath a standfirst, the second of an endless page',
    META,
    `<article><h1>Story 1</h1><p>Text.</p></article>${article('<p>The appeal began today.</p><p>By a reporter, <time class="published" datetime="2021-02-06"></time></p>')}`,
    '2021-02-06',
  ],
  [
    'a byline beneath a standfirst, in an article of an article',
    META,
    `<article><h1>Live</h1><time pubdate datetime="2021-01-06"></time><p>Text.</p><article><h2>Post</h2><p>The appeal began today.</p><time class="published" datetime="2021-02-06"></time>${HERE}</article></article>`,
    '2021-02-06',
  ],
  [
    'WordPress’s list of other posts',
    META,
    article(
      '<p>It began.</p><ul class="wp-block-post-template"><li class="wp-block-post post type-post"><h2><a href="/older">Older</a></h2><div class="wp-block-post-date"><time datetime="2024-01-01">1 January</time></div></li></ul>',
    ),
    '2021-01-06',
  ],
]);

table('above the headline', [
  [
    'other stories first',
    OWN,
    `<div><h3>Older</h3><time class="published" datetime="2020-05-05"></time></div><main><h1>The appeal</h1><time class="published" datetime="2021-01-06"></time><p>${HERE}</p></main>`,
    '2021-01-06',
  ],
  [
    'the day, and nothing below',
    OWN,
    `<article><time class="published" datetime="2021-01-06"></time><h1>The appeal</h1><p>${HERE}</p></article>`,
    '2021-01-06',
  ],
]);

table('what stands before a time', [
  [
    'Last updated',
    META,
    article('<p class="entry-date">Last updated: <time datetime="2021-02-09">9 February</time></p>'),
    '2021-01-06',
  ],
  [
    'an element that says updated',
    META,
    article('<p class="entry-date"><b>Updated</b> <time datetime="2021-02-09">9 February</time></p>'),
    '2021-01-06',
  ],
  ...[
    'Updated on',
    'Zuletzt geändert am',
    'Dernière mise à jour',
    'Ultimo aggiornamento',
    'Última actualización',
    'Bijgewerkt',
    'Edited',
    'Medically reviewed',
  ].map((label): Row => [
    label,
    META,
    article(`<dl><dt>${label}</dt><dd><time class="entry-date" datetime="2021-02-09">9.2.</time></dd></dl>`),
    '2021-01-06',
  ]),
  [
    'the time itself says updated',
    META,
    article('<time class="published" datetime="2021-02-09">Updated 9 February</time>'),
    '2021-01-06',
  ],
  [
    'a headline about an update',
    OWN,
    '<article><h1>Court updates its ruling</h1><time class="published" datetime="2021-01-06"></time>' +
      `${HERE}</article>`,
    '2021-01-06',
  ],
  [
    'Revised',
    META,
    article('<p class="post-date">Revised <time datetime="2021-02-09">9 February</time></p>'),
    '2021-01-06',
  ],
  [
    'in French, with the publication behind',
    OWN,
    article(
      '<p class="published">Mis à jour le <time datetime="2021-02-09">9 février</time>, publié le <time datetime="2021-01-06">6 janvier</time></p>',
    ),
    '2021-01-06',
  ],
  [
    'the publication, with an update behind',
    OWN,
    article(
      '<p class="published">Published <time datetime="2021-01-06">6 January</time>, updated <time datetime="2021-02-09">9 February</time></p>',
    ),
    '2021-01-06',
  ],
]);

/** Blocks that nobody marks as articles, the element in the last. */
const unmarked = (first: string, last = '<h1>The appeal</h1>'): string =>
  `<div><div>${first}</div><div>${last}<p>It began.</p><p>It goes on.</p>${HERE}</div></div>`;

table('stories that nobody marks', [
  [
    'the second, the page’s metadata',
    META,
    unmarked('<h1>The verdict</h1><p>It came.</p><p>It stands.</p>'),
    undefined,
  ],
  [
    'the second, with its own day',
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
    'sections of one story, each with a headline',
    META,
    `<div><h1>The appeal</h1><p>It began.</p><p>It goes on.</p><h1>The court</h1><p>It sat.</p><p>It rose.</p>${HERE}</div>`,
    '2021-01-06',
  ],
  [
    'sections of one story beneath its day, no headline of the first rank',
    META,
    '<main><time class="published" datetime="2021-01-06"></time><section><h2>The appeal</h2><p>It began.</p><p>It goes on.</p></section>' +
      `<section><h2>The court</h2><p>It sat.</p><p>It rose.</p>${HERE}</section></main>`,
    '2021-01-06',
  ],
  [
    'sections of one story with lesser headlines, no day',
    META,
    '<main><section><h2>The appeal</h2><p>It began.</p><p>It goes on.</p></section>' +
      `<section><h2>The court</h2><p>It sat.</p><p>It rose.</p>${HERE}</section></main>`,
    '2021-01-06',
  ],
  [
    'the first, the page’s metadata',
    META,
    `<div><div><h1>The appeal</h1><p>It began.</p><p>It goes on.</p>${HERE}</div><div><h1>The verdict</h1><p>It came.</p><p>It stands.</p></div></div>`,
    '2021-01-06',
  ],
]);

table('one article of several', [
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
    'another address beside another story, the page’s metadata',
    `${OWN}${META}`,
    `${article('', 'data-url="https://gazette.example/other"')}<article><h1>The verdict</h1></article>`,
    undefined,
  ],
  [
    'another address, though alone, the page’s metadata',
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
  ['a number of the system for an address', `${OWN}${META}`, article('', 'about="/node/4711"'), '2021-01-06'],
  [
    'the page’s address and a query',
    `${OWN}${meta('article:published_time', '2021-01-06')}`,
    article('', 'data-url="https://gazette.example/court/appeal?src=front"'),
    '2021-01-06',
  ],
  [
    'the page’s address without its query',
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
    'the queries of two articles',
    `<link rel="canonical" href="https://gazette.example/story.php?id=1">${META}`,
    `${article('', 'data-url="https://gazette.example/story.php?id=12"')}<article><h1>The verdict</h1></article>`,
    undefined,
  ],
  [
    'an address that goes on',
    `${OWN}${META}`,
    `${article('', 'data-url="https://gazette.example/court/appeal-refused"')}<article><h1>The verdict</h1></article>`,
    undefined,
  ],
  [
    'a story that an aside holds whole',
    `${OWN}${META}`,
    `${article('')}<aside><article><h1>The verdict</h1><p>It came.</p>${HERE.replace('here', 'there')}</article></aside>`,
    '2021-01-06',
  ],
  [
    'the page’s address, though second',
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
    'another address with its date in it',
    `${OWN}${meta('article:published_time', '2021-01-06')}`,
    article('', 'data-url="https://gazette.example/2020/11/30/other"'),
    '2020-11-30',
  ],
  [
    'the second inside a scope that is a page',
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

/** Three stories in blocks of their own, with the element in each, and what is found for each. */
describe('stories in blocks, the page’s metadata of the first', () => {
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
      'any block with a lesser headline and its time',
      (each, day) =>
        `<div><h2>Story ${each}</h2><time class="published" datetime="${day}"></time><p>It began.</p><p>It goes on.</p>${HERE}</div>`,
    ],
    [
      'any block with a lesser headline, its time and more headlines',
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

table('an article that is none of the stories, before the story', [
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

describe('shadow roots', () => {
  const hosted = (body: string, shadow: string): { document: Document; root: ShadowRoot } => {
    const document = parse(OWN, body);
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = shadow;
    return { document, root };
  };

  it('looks out of one', () => {
    const { document, root } = hosted(
      '<article><time pubdate datetime="2021-01-06"></time><div id="host"></div></article>',
      HERE,
    );
    expect(find(document, root.querySelector('#here')!)).to.equal('2021-01-06');
  });

  it('looks out of two, one inside the other', () => {
    const { document, root } = hosted(
      '<article><time pubdate datetime="2021-01-06"></time><div id="host"></div></article>',
      '<section><div></div></section>',
    );
    const inner = root.querySelector('div')!.attachShadow({ mode: 'closed' });
    inner.innerHTML = HERE;
    expect(find(document, inner.querySelector('#here')!)).to.equal('2021-01-06');
  });

  it('takes the article inside one first', () => {
    const { document, root } = hosted(
      '<article><time pubdate datetime="2021-01-08"></time><div id="host"></div></article>',
      `<article><time pubdate datetime="2021-01-06"></time>${HERE}</article>`,
    );
    expect(find(document, root.querySelector('#here')!)).to.equal('2021-01-06');
  });

  it('looks through the slot that the element is shown in', () => {
    const { document } = hosted(
      `<div id="host">${HERE}</div>`,
      '<article><time pubdate datetime="2021-01-06"></time><slot></slot></article>',
    );
    expect(find(document)).to.equal('2021-01-06');
  });

  it('knows the second of an endless page by its host', () => {
    const { document, root } = hosted(
      '<article><h1>One</h1></article><div id="host"></div>',
      `<article><h1>Two</h1>${HERE}</article>`,
    );
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
    const document = parse(
      `${OWN}<meta itemprop="datePublished" content="2021-01-06">`,
      endless(2, () => ''),
    );
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
    const document = parse(
      `${OWN}${meta('pubdate', '2021-01-06')}`,
      `<h1><a href="/">Gazette</a></h1><div>${HERE}</div>`,
    );
    document.body.setAttribute('itemtype', 'http://schema.org/Article');
    expect(find(document)).to.equal('2021-01-06');
  });
});
