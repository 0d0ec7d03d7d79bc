/** The day of publication in the address of an article or a page. */
import { expect } from '@open-wc/testing';
import { article, canonical, endless, find, HERE, meta, parse, table, type Row } from './pages.js';

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
    'the address of the article counts before the canonical one',
    canonical('/2021/01/08/appeal'),
    `<article data-url="https://gazette.example/2021/01/08/appeal#x"><h2><a href="/2021/01/06/appeal">Appeal</a></h2>${HERE}</article>`,
    '2021-01-08',
  ],
  [
    'the address of a card',
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

describe('the address of the page', () => {
  const start = location.href;
  afterEach(() => history.replaceState(null, '', start));

  it('is used if the page gives no other address', () => {
    history.replaceState(null, '', '/2021/01/06/appeal');
    expect(find(parse('', article('')))).to.equal('2021-01-06');
  });

  it('comes after the canonical address', () => {
    history.replaceState(null, '', '/2021/01/08/appeal');
    expect(find(parse(canonical('/2021/01/06/appeal'), article('')))).to.equal('2021-01-06');
  });

  it('follows the reader down an endless page, and does not give the day of the first article to the second', () => {
    history.replaceState(null, '', '/s/2');
    const body = endless(
      2,
      () => '',
      (each) => `data-url="/s/${each}"`,
    );
    expect(find(parse(`<link rel="canonical" href="/s/1">${meta('pubdate', '2021-01-06')}`, body))).to.equal(undefined);
  });
});
