import type { Source } from '../casefile.js';

/** The five reports come first; then courts and officials; then the press, by date. */
export const sources: Source[] = [
  {
    id: 'usnews', publisher: 'U.S. News & World Report', kind: 'report',
    title: 'WikiLeaks Founder Assange Seeking Political Asylum in Ecuador',
    url: 'http://www.usnews.com/news/articles/2012/06/19/wikileaks-founder-assange-seeking-political-asylum-in-ecuador',
    published: '2012-06-19',
  },
  {
    id: 'amnesty', publisher: 'Amnesty International', kind: 'party', title: 'Julian Assange: a look back',
    published: '2021-01?',
  },
  {
    id: 'muipr', publisher: 'MUIPR', kind: 'report', title: 'Julian Assange’s Three Years Without a Country Continues',
    url: 'http://blog.muipr.com/events/julian-assanges-three-years-without-a-country-continues/', published: '2015-07',
  },
  {
    id: 'buzzfeed', publisher: 'BuzzFeed News', kind: 'report',
    title: 'Julian Assange Has Been Offered Asylum In One Of The Most Dangerous Countries For Free Speech',
    url: 'https://www.buzzfeednews.com/article/karlazabludovsky/julian-assange-offered-asylum-by-mexico',
    published: '2021-01-04/2021-01-05',
  },
  {
    id: 'zerohedge', publisher: 'ZeroHedge', kind: 'report',
    title: 'Ecuador Backs Down: Foreign Ministry Says It Has ‘No Plans’ To Expel Assange',
    url: 'https://www.zerohedge.com/news/2019-04-06/ecuador-backs-down-foreign-ministry-says-it-has-no-plans-expel-assange',
    published: '2019-04-06',
  },
  {
    id: 'misc5', publisher: 'Westminster Magistrates’ Court', kind: 'court', title: '[2011] EW Misc 5 (MC)',
    url: 'https://www.bailii.org/ew/cases/Misc/2011/5.html', published: '2011-02-24',
  },
  {
    id: 'hc2011', publisher: 'High Court', kind: 'court', title: '[2011] EWHC 2849 (Admin)',
    url: 'https://www.bailii.org/ew/cases/EWHC/Admin/2011/2849.html', published: '2011-11-02',
  },
  {
    id: 'uksc22', publisher: 'UK Supreme Court', kind: 'court', title: '[2012] UKSC 22',
    url: 'https://www.bailii.org/uk/cases/UKSC/2012/22.html', published: '2012-05-30',
  },
  {
    id: 'misc22', publisher: 'Westminster Magistrates’ Court', kind: 'court', title: '[2012] EW Misc 22 (MC)',
    url: 'https://www.bailii.org/ew/cases/Misc/2012/22.html', published: '2012-10-08',
  },
  {
    id: 'wmc18', publisher: 'Westminster Magistrates’ Court', kind: 'court', title: 'Ruling No. 2',
    url: 'https://assets.documentcloud.org/documents/4378384/Assange-Ruling-Feb-2-2018.txt', published: '2018-02-13',
  },
  {
    id: 'misc1', publisher: 'Westminster Magistrates’ Court', kind: 'court', title: '[2021] EW Misc 1 (MagC)',
    url: 'https://www.bailii.org/ew/cases/Misc/2021/1.html', published: '2021-01-04',
  },
  {
    id: 'hc2021', publisher: 'High Court', kind: 'court', title: '[2021] EWHC 3313 (Admin)',
    url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2021/3313', published: '2021-12-10',
  },
  {
    id: 'uksc1', publisher: 'UK Supreme Court', kind: 'court', title: 'Order refusing permission to appeal',
    published: '2022-03-14',
  },
  {
    id: 'hc2024', publisher: 'High Court', kind: 'court', title: '[2024] EWHC 700 (Admin)',
    url: 'https://www.bailii.org/ew/cases/EWHC/Admin/2024/700.html', published: '2024-03-26',
  },
  {
    id: 'fco12', publisher: 'UK Government', kind: 'official', title: 'Foreign Secretary’s statement',
    published: '2012-08-16',
  },
  {
    id: 'wgad', publisher: 'UN Working Group on Arbitrary Detention', kind: 'official', title: 'Opinion No. 54/2015',
    published: '2016-02-05',
  },
  {
    id: 'spa2017', publisher: 'Swedish Prosecution Authority', kind: 'official', title: 'Press release',
    url: 'https://aklagare.se/en/media/press-releases/2017/may/1', published: '2017-05-19',
  },
  {
    id: 'spa2019', publisher: 'Swedish Prosecution Authority', kind: 'official', title: 'Press release',
    url: 'https://aklagare.se/en/media/press-releases/2019/november', published: '2019-11-19',
  },
  {
    id: 'cps', publisher: 'Crown Prosecution Service', kind: 'official',
    title: 'UK Julian Assange extradition case concludes',
    url: 'https://cps.gov.uk/cps/news/uk-julian-assange-extradition-case-concludes', published: '2024-06-25',
  },
  {
    id: 'doj', publisher: 'US Department of Justice', kind: 'official', title: 'Press release',
    published: '2024-06-25',
  },
  {
    id: 'abc07', publisher: 'ABC News', kind: 'report', title: 'News report',
    url: 'https://abcnews.go.com/amp/Technology/story?id=3864184', published: '2007-11-14',
  },
  {
    id: 'rtr10', publisher: 'Reuters', kind: 'report', title: 'Ecuador backs off offer to WikiLeaks’ Assange',
    published: '2010-11-30',
  },
  {
    id: 'atl10', publisher: 'The Atlantic', kind: 'report', title: 'News report',
    url: 'https://www.theatlantic.com/international/archive/2010/12/the-beginners-guide-to-wikileaks/67705/',
    published: '2010-12',
  },
  {
    id: 'gu12', publisher: 'The Guardian', kind: 'report', title: 'News report',
    url: 'https://www.theguardian.com/media/2012/jun/14/julian-assange-extradition-appeal-supreme-court',
    published: '2012-06-14',
  },
  {
    id: 'alj12', publisher: 'Al Jazeera', kind: 'report', title: 'News report',
    url: 'https://www.aljazeera.com/news/2012/8/16/ecuador-grants-asylum-to-julian-assange', published: '2012-08-16',
  },
  {
    id: 'mp15', publisher: 'Mediapart', kind: 'report', title: 'News report',
    url: 'https://www.mediapart.fr/en/journal/france/030715/president-hollande-rejects-french-asylum-wikileaks-founder-julian-assange',
    published: '2015-07-03',
  },
  {
    id: 'alj15', publisher: 'Al Jazeera', kind: 'report', title: 'News report',
    url: 'http://america.aljazeera.com/articles/2015/8/13/sweden-drops-some-sex-cases-against-assange.html',
    published: '2015-08-13',
  },
  {
    id: 'std15', publisher: 'Evening Standard', kind: 'report', title: 'Police guard called off',
    published: '2015-10-12',
  },
  {
    id: 'bbc16', publisher: 'BBC', kind: 'report', title: 'News report',
    url: 'https://www.bbc.com/news/world-latin-america-35373355', published: '2016-01',
  },
  {
    id: 'gu16', publisher: 'The Guardian', kind: 'report', title: 'Sweden to meet Julian Assange',
    published: '2016-06-20',
  },
  { id: 'pa16', publisher: 'Press Association', kind: 'report', title: 'News report', published: '2016-11-14' },
  {
    id: 'we17', publisher: 'Washington Examiner', kind: 'report', title: 'News report',
    url: 'https://www.washingtonexaminer.com/news/1866328/lawyer-wikileaks-assange-standing-by-extradition-pledge',
    published: '2017-01',
  },
  { id: 'afp17', publisher: 'AFP', kind: 'report', title: 'News report', published: '2017-01-18' },
  { id: 'bn17', publisher: 'BreakingNews.ie', kind: 'report', title: 'News report', published: '2017-05-19' },
  { id: 'afp18', publisher: 'AFP', kind: 'report', title: 'Ecuador seeks mediator', published: '2018-01-09' },
  {
    id: 'rtr18', publisher: 'Reuters', kind: 'report', title: 'News report',
    url: 'https://en.trend.az/world/other/2846535.html', published: '2018-01-11',
  },
  {
    id: 'rtr18b', publisher: 'Reuters', kind: 'report', title: 'Ecuador tried to give Assange Russia post',
    published: '2018-09',
  },
  {
    id: 'wt18', publisher: 'Washington Times', kind: 'report', title: 'Assange loses first round',
    published: '2018-10-30',
  },
  { id: 'db18', publisher: 'Daily Beast', kind: 'report', title: 'News report', published: '2018-11-16' },
  {
    id: 'gu19', publisher: 'The Guardian', kind: 'report', title: 'News report',
    url: 'https://www.theguardian.com/uk-news/2019/apr/11/julian-assange-arrested-at-ecuadorian-embassy-wikileaks',
    published: '2019-04-11',
  },
  { id: 'gu19b', publisher: 'The Guardian', kind: 'report', title: 'News report', published: '2019-04-11' },
  { id: 'pft19', publisher: 'US Press Freedom Tracker', kind: 'reference', title: 'WikiLeaks founder arrested' },
  {
    id: 'afp19', publisher: 'AFP', kind: 'report', title: 'Quito withdraws Assange’s Ecuador citizenship',
    published: '2019-04-11',
  },
  {
    id: 'ie19', publisher: 'Independent.ie', kind: 'report', title: 'Assange jailed for 50 weeks',
    published: '2019-05-01',
  },
  {
    id: 'npr19', publisher: 'NPR', kind: 'report', title: 'News report',
    url: 'https://www.cpr.org/2019/06/03/swedish-court-refuses-prosecutors-request-to-detain-julian-assange/',
    published: '2019-06-03',
  },
  {
    id: 'gu19c', publisher: 'The Guardian', kind: 'report', title: 'News report',
    url: 'https://www.theguardian.com/media/2019/jun/13/julian-assange-sajid-javid-signs-us-extradition-order',
    published: '2019-06-13',
  },
  {
    id: 'pp19', publisher: 'Peters & Peters', kind: 'report', title: 'Julian Assange to remain in custody',
    published: '2019-09-13',
  },
  {
    id: 'cn20', publisher: 'Consortium News', kind: 'report', title: 'News report',
    url: 'https://consortiumnews.com/2020/03/25/assange-extradition-assange-denied-bail-further-visits-despite-virus-risk',
    published: '2020-03-25',
  },
  { id: 'up20', publisher: 'UrduPoint', kind: 'report', title: 'Extradition hearing resumes', published: '2020-09-07' },
  {
    id: 'alj21', publisher: 'Al Jazeera', kind: 'report', title: 'News report',
    url: 'https://www.aljazeera.com/news/2021/1/6/assange-denied-bail', published: '2021-01-06',
  },
  {
    id: 'trt21', publisher: 'TRT World', kind: 'report', title: 'News report',
    url: 'https://www.trtworld.com/article/12763804', published: '2021-07-09',
  },
  {
    id: 'ap21', publisher: 'AP', kind: 'report', title: 'News report',
    url: 'https://www.abc.net.au/news/2021-07-28/julian-assange-s-ecuadorian-citizenship-revoked/100328868',
    published: '2021-07-28',
  },
  {
    id: 'rtr22', publisher: 'Reuters', kind: 'report', title: 'Mexico president renews asylum offer',
    published: '2022-01-03',
  },
  {
    id: 'lg22', publisher: 'Law Gazette', kind: 'report', title: 'News report',
    url: 'https://lawgazette.co.uk/news/assange-extradition-fight-could-be-heading-to-supreme-court/5111260.article',
    published: '2022-01-24',
  },
  {
    id: 'jdm22', publisher: 'Journal de Montréal', lang: 'fr', kind: 'report', title: 'L’Assemblée nationale dit non',
    published: '2022-02-04',
  },
  {
    id: 'tj22', publisher: 'TheJournal.ie', kind: 'report', title: 'News report',
    url: 'https://www.thejournal.ie/julian-assange-extradition-to-us-5742792-Apr2022/', published: '2022-04-20',
  },
  {
    id: 'sln22', publisher: 'Scottish Legal News', kind: 'report', title: 'News report',
    url: 'https://www.scottishlegal.com/articles/patel-approves-extradition-of-julian-assange', published: '2022-06',
  },
  {
    id: 'rtr22b', publisher: 'Reuters', kind: 'report', title: 'Mexico president will ask Biden',
    published: '2022-06-21',
  },
  {
    id: 'rtr22c', publisher: 'Reuters', kind: 'report', title: 'Mexican president renewed asylum offer',
    published: '2022-07-18',
  },
  {
    id: 'dea22', publisher: 'Don’t Extradite Assange', kind: 'party', title: 'Guidance on the finding of 13 December 2022',
    published: '2022-12',
  },
  {
    id: 'pa23', publisher: 'Press Association', kind: 'report',
    title: 'Julian Assange loses latest extradition appeal bid', published: '2023-06-09',
  },
  {
    id: 'cn24', publisher: 'Consortium News', kind: 'report', title: 'News report',
    url: 'https://consortiumnews.com/2024/04/16/us-issues-assurances-assange', published: '2024-04-16',
  },
  {
    id: 'cw24', publisher: 'Computer Weekly', kind: 'report', title: 'News report',
    url: 'https://www.computerweekly.com/news/366585795/WikiLeaks-founder-Julian-Assange-granted-appeal',
    published: '2024-05-20',
  },
  {
    id: 'sp24', publisher: 'The Spark', kind: 'report', title: 'News report',
    url: 'https://thespark.me.uk/2024/06/25/us-enters-into-a-plea-bargaining-deal-with-julian-assange/',
    published: '2024-06-25',
  },
  {
    id: 'dw24', publisher: 'DW', kind: 'report', title: 'Julian Assange arrives in Australia', published: '2024-06-26',
  },
];
