/** Dates that belong to an article, and dates that only stand in it. */
import { article, HERE, ld, META, micro, news, OWN, table, type Row } from './pages.js';

table('other blocks inside an article', [
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
    'comments in an older schema',
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

table('blocks beside the text, found by class or id', [
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
    'a block with an id',
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
    'a class that says that there are comments',
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
    'a header whose class contains "teaser"',
    OWN,
    article('<header class="article-teaser"><time class="published" datetime="2021-01-06"></time></header>'),
    '2021-01-06',
  ],
  [
    'a block with the classes "responsive" and "relative"',
    OWN,
    article('<div class="responsive relative"><time class="published" datetime="2021-01-06"></time></div>'),
    '2021-01-06',
  ],
  [
    'a block that contains the headline',
    OWN,
    `<article><div class="latest related"><h1>The appeal</h1><time class="published" datetime="2021-01-06"></time>${HERE}</div></article>`,
    '2021-01-06',
  ],
]);

/** An article with something below the text that the element stands in. */
const behind = (inner: string): string =>
  `<article><h1>The appeal</h1><p>It began in June 2012.</p><p>${HERE}</p><p>It goes on.</p>${inner}</article>`;

table('below the text', [
  ...['lire-aussi', 'mehr-zum-thema', 'outbrain', 'onward', 'reacties', 'book', ''].map((name): Row => [
    `a block of the class "${name}"`,
    META,
    behind(
      `<div class="${name}"><h3><a href="/older">Older</a></h3><time class="entry-date published" datetime="2020-05-05"></time></div>`,
    ),
    '2021-01-06',
  ]),
  [
    'a certain mark on a card',
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
    'a line below the element, which stands under the headline',
    OWN,
    `<article><h1>The appeal</h1>${HERE}<p class="byline"><time class="published" datetime="2021-01-06"></time></p><p>It began.</p></article>`,
    '2021-01-06',
  ],
]);

table('between the paragraphs, above the element', [
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
    'a date above the headline, and none below',
    OWN,
    `<article><time class="published" datetime="2021-01-06"></time><h1>The appeal</h1><p>${HERE}</p></article>`,
    '2021-01-06',
  ],
]);
