/** Days as pages write them. */
import { article, canonical, ld, meta, micro, news, OWN, table, type Row } from './pages.js';

table(
  'time zones',
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
  'ways to write a date',
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

table('a missing date, written as zero, does not hide a day', [
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
