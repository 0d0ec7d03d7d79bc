import type { CaseEvent } from '../../casefile.js';

export const events: CaseEvent[] = [
  {
    id: 'assange-us-offer-2017', date: '2017-01', category: 'extradition', standing: 'reported', importance: 1,
    title: 'WikiLeaks says he would face US justice if rights are kept',
    answer: 'Whether his terms were met is contested.',
    citations: [{ source: 'we17' }, { source: 'amnesty' }],
  },
  {
    id: 'manning-commutation-2017', date: '2017-01-17', category: 'other', standing: 'established', importance: 1,
    title: 'Obama commutes the sentence of Chelsea Manning',
    citations: [{ source: 'afp17' }, { source: 'amnesty' }],
  },
  {
    id: 'sweden-discontinues-2017', date: '2017-05-19', category: 'investigation', standing: 'established',
    importance: 2,
    title: 'Sweden discontinues its investigation',
    detail: 'The prosecutor withdraws the warrant, seeing no way to proceed.',
    answer: 'No finding on guilt. He denies the allegations; he has not been charged.',
    citations: [{ source: 'spa2017' }, { source: 'amnesty' }],
    extradition: { country: 'SE', state: 'dropped', note: 'Warrant withdrawn' },
  },
  {
    id: 'uk-still-seeks-arrest-2017', date: '2017-05-19', category: 'custody', standing: 'established', importance: 1,
    title: 'London police say they would still arrest him over bail',
    citations: [{ source: 'bn17' }, { source: 'amnesty' }],
  },
  {
    id: 'ecuador-citizenship-2017', date: '2017-12-12', known: '2018-01-11', category: 'diplomacy',
    standing: 'established', importance: 2,
    title: 'Ecuador makes him a citizen',
    citations: [{ source: 'rtr18' }, { source: 'amnesty' }],
  },
  {
    id: 'us-sealed-complaint-2017', date: '2017-12-21', known: '2019-04-11', category: 'investigation',
    standing: 'established', importance: 1,
    title: 'US files a sealed criminal complaint', answer: 'An accusation, not a finding.',
    citations: [{ source: 'misc1' }],
  },
  {
    id: 'uk-refuses-diplomatic-status-2017', date: '2017-12-21', known: '2018-01-11', category: 'diplomacy',
    standing: 'established', importance: 1,
    title: 'UK refuses him diplomatic status',
    citations: [{ source: 'rtr18b' }, { source: 'amnesty' }],
  },
  {
    id: 'lawyer-inhuman-conditions-2018', date: '2018', category: 'other', standing: 'reported', importance: 1,
    title: 'A lawyer calls his living conditions “inhuman”',
    citations: [{ source: 'amnesty' }],
  },
  {
    id: 'ecuador-seeks-mediator-2018', date: '2018-01-09', category: 'diplomacy', standing: 'established',
    importance: 1,
    title: 'Ecuador looks for a mediator in “untenable” situation',
    citations: [{ source: 'afp18' }, { source: 'amnesty' }],
  },
  {
    id: 'uk-warrant-upheld-2018', date: '2018-02-13', category: 'ruling', standing: 'established', importance: 2,
    title: 'London court refuses to withdraw the bail warrant',
    citations: [{ source: 'wmc18' }, { source: 'amnesty' }],
    ruling: {
      court: 'Westminster Magistrates’ Court',
      judges: ['Emma Arbuthnot'],
      outcome: 'Warrant not withdrawn', favours: 'uk',
      grounds: [
        { text: 'Arrest is proportionate', finding: 'accepted' },
        { text: 'Health', finding: 'rejected' },
        { text: 'UN opinion', finding: 'rejected' },
      ],
    },
  },
  {
    id: 'communications-cut-2018', date: '2018-03', known: '2018-03-28', category: 'diplomacy', standing: 'established',
    importance: 2,
    title: 'Ecuador cuts his communications in the embassy', detail: 'It cites interference in other states’ affairs.',
    citations: [{ source: 'amnesty' }],
  },
  {
    id: 'us-indictment-sealed-2018', date: '2018-03-06', known: '2019-04-11', category: 'investigation',
    standing: 'established', importance: 1,
    title: 'US grand jury indicts him under seal on one count', answer: 'An accusation, not a finding.',
    citations: [{ source: 'misc1' }],
  },
  {
    id: 'embassy-rules-2018', date: '2018-10', category: 'asylum', standing: 'established', importance: 2,
    title: 'Ecuador sets rules for his stay in the embassy',
    detail: 'It warns that breaking them could end the asylum.',
    citations: [{ source: 'amnesty' }],
  },
  {
    id: 'assange-sues-ecuador-2018', date: '2018-10-19', category: 'diplomacy', standing: 'established', importance: 1,
    title: 'Sues Ecuador over the embassy rules',
    citations: [{ source: 'wt18' }, { source: 'zerohedge' }],
  },
  {
    id: 'sealed-us-charge-revealed-2018', date: '2018-11-15', category: 'investigation', standing: 'reported',
    importance: 2,
    title: 'US court filing points to a sealed case against him',
    answer: 'Prosecutors say the filing was made in error.',
    citations: [{ source: 'db18' }, { source: 'amnesty' }],
  },
];
