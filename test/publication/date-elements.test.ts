/** The day of publication in the markup of an article. */
import { article, HERE, ld, META, meta, micro, news, OWN, table, type Row } from './pages.js';

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
    'a class on the parent of the time',
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
    'words with an update after the publication',
    OWN,
    article('<p class="pub-date">Published 6 January 2021, updated 9 February 2021</p>'),
    '2021-01-06',
  ],
  [
    'words with an update before the publication',
    OWN,
    article('<p class="pub-date">Updated 9 February 2021, published 6 January 2021</p>'),
    undefined,
  ],
  [
    'times in the text without a mark of publication',
    OWN,
    article(
      '<p>In <time datetime="2012-06-19">June</time> it began, the <time class="event" datetime="2019-04-11">arrest</time> came later.</p>',
    ),
    undefined,
  ],
  [
    'a class that only starts like a mark of publication',
    OWN,
    article(
      '<p class="public-hearing"><time datetime="2019-04-11">11 April</time></p><p class="publisher">Gazette, 3 May 1999</p>',
    ),
    undefined,
  ],
  [
    'a certain name counts before a class, in any order',
    OWN,
    micro('<time class="entry-date" datetime="2021-01-09"></time><meta itemprop="datePublished" content="2021-01-06">'),
    '2021-01-06',
  ],
  [
    'the first of two that disagree',
    OWN,
    micro('<meta itemprop="datePublished" content="2021-01-06"><meta itemprop="datePublished" content="2021-01-08">'),
    '2021-01-06',
  ],
  [
    'the second if the first cannot be read',
    OWN,
    micro('<meta itemprop="datePublished" content="yesterday"><meta itemprop="datePublished" content="2021-01-06">'),
    '2021-01-06',
  ],
  [
    'markup counts before JSON-LD, metadata and the address',
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
    `a time after “${label}”`,
    OWN,
    article(`<p>${label} <time datetime="2021-01-06T10:30:00Z">10:30</time></p>`),
    '2021-01-06',
  ]),
  [
    'times after labels of update and publication',
    OWN,
    article('<p>Updated <time datetime="2021-02-09"></time>, published <time datetime="2021-01-06"></time></p>'),
    '2021-01-06',
  ],
  [
    'a time after a sentence that ends like a label',
    OWN,
    article(
      '<p>The court said when the cables were first published <time datetime="2010-11-28">in November</time></p>',
    ),
    undefined,
  ],
  [
    'tagDiv, which gives every date the class "updated"',
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
    'a date in a block with the class "more-options"',
    OWN,
    micro('<div class="c-more-options"><time itemprop="datePublished" datetime="2021-01-06"></time></div>'),
    '2021-01-06',
  ],
  [
    'a date in a header beside the article',
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

table('labels before a time', [
  [
    'Last updated',
    META,
    article('<p class="entry-date">Last updated: <time datetime="2021-02-09">9 February</time></p>'),
    '2021-01-06',
  ],
  [
    'the word "Updated" in an element before the time',
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
    'the word "Updated" inside the time',
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
    'French: an update, then the publication',
    OWN,
    article(
      '<p class="published">Mis à jour le <time datetime="2021-02-09">9 février</time>, publié le <time datetime="2021-01-06">6 janvier</time></p>',
    ),
    '2021-01-06',
  ],
  [
    'the publication, then an update',
    OWN,
    article(
      '<p class="published">Published <time datetime="2021-01-06">6 January</time>, updated <time datetime="2021-02-09">9 February</time></p>',
    ),
    '2021-01-06',
  ],
]);
