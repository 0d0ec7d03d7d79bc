import type { CaseEvent } from '../../casefile.js';

export const events: CaseEvent[] = [
  {
    id: 'assange-us-offer-2017', category: 'extradition', importance: 1, date: '2017-01', standing: 'reported',
    citations: [{ source: 'we17' }, { source: 'amnesty' }],
    title: 'WikiLeaks says he would face US justice if rights are kept',
    answer: 'Whether his terms were met is contested.',
  },
  {
    id: 'manning-commutation-2017', category: 'other', importance: 1, date: '2017-01-17', standing: 'established',
    citations: [{ source: 'afp17' }, { source: 'amnesty' }],
    title: 'Obama commutes the sentence of Chelsea Manning',
  },
  {
    id: 'sweden-discontinues-2017', category: 'investigation', importance: 2, date: '2017-05-19',
    standing: 'established',
    citations: [{ source: 'spa2017' }, { source: 'amnesty' }],
    title: 'Sweden discontinues its investigation',
    answer: 'No finding on guilt. He denies the allegations; he has not been charged.',
    detail: 'The prosecutor withdraws the warrant, seeing no way to proceed.',
    extradition: { country: 'SE', state: 'dropped', note: 'Warrant withdrawn' },
  },
  {
    id: 'uk-still-seeks-arrest-2017', category: 'custody', importance: 1, date: '2017-05-19', standing: 'established',
    citations: [{ source: 'bn17' }, { source: 'amnesty' }],
    title: 'London police say they would still arrest him over bail',
  },
  {
    id: 'ecuador-citizenship-2017', category: 'diplomacy', importance: 2, date: '2017-12-12', standing: 'established',
    known: '2018-01-11',
    citations: [{ source: 'rtr18' }, { source: 'amnesty' }],
    title: 'Ecuador makes him a citizen',
  },
  {
    id: 'us-sealed-complaint-2017', category: 'investigation', importance: 1, date: '2017-12-21',
    standing: 'established', known: '2019-04-11',
    citations: [{ source: 'misc1' }],
    title: 'US files a sealed criminal complaint', answer: 'An accusation, not a finding.',
  },
  {
    id: 'uk-refuses-diplomatic-status-2017', category: 'diplomacy', importance: 1, date: '2017-12-21',
    standing: 'established', known: '2018-01-11',
    citations: [{ source: 'rtr18b' }, { source: 'amnesty' }],
    title: 'UK refuses him diplomatic status',
  },
  {
    id: 'lawyer-inhuman-conditions-2018', category: 'other', importance: 1, date: '2018', standing: 'reported',
    citations: [{ source: 'amnesty' }],
    title: 'A lawyer calls his living conditions “inhuman”',
  },
  {
    id: 'ecuador-seeks-mediator-2018', category: 'diplomacy', importance: 1, date: '2018-01-09',
    standing: 'established',
    citations: [{ source: 'afp18' }, { source: 'amnesty' }],
    title: 'Ecuador looks for a mediator in “untenable” situation',
  },
  {
    id: 'uk-warrant-upheld-2018', category: 'ruling', importance: 2, date: '2018-02-13', standing: 'established',
    citations: [{ source: 'wmc18' }, { source: 'amnesty' }],
    title: 'London court refuses to withdraw the bail warrant',
    ruling: {
      court: 'Westminster Magistrates’ Court',
      judges: ['Emma Arbuthnot'],
      outcome: 'Warrant not withdrawn', favours: 'uk',
      grounds: [
        { text: 'Arrest is proportionate', finding: 'accepted' },
        { text: 'Swedish warrant withdrawn', finding: 'rejected' },
        { text: 'Health', finding: 'rejected' },
        { text: 'UN opinion', finding: 'rejected' },
      ],
    },
  },
  {
    id: 'us-indictment-sealed-2018', category: 'investigation', importance: 1, date: '2018-03-06',
    standing: 'established', known: '2019-04-11',
    citations: [{ source: 'misc1' }],
    title: 'US grand jury indicts him under seal on one count', answer: 'An accusation, not a finding.',
  },
  {
    id: 'communications-cut-2018', category: 'diplomacy', importance: 2, date: '2018-03', standing: 'established',
    known: '2018-03-28',
    citations: [{ source: 'amnesty' }],
    title: 'Ecuador cuts his communications in the embassy', detail: 'It cites interference in other states’ affairs.',
  },
  {
    id: 'embassy-rules-2018', category: 'asylum', importance: 2, date: '2018-10', standing: 'established',
    citations: [{ source: 'amnesty' }],
    title: 'Ecuador sets rules for his stay in the embassy',
    detail: 'It warns that breaking them could end the asylum.',
  },
  {
    id: 'assange-sues-ecuador-2018', category: 'diplomacy', importance: 1, date: '2018-10-19', standing: 'established',
    citations: [{ source: 'wt18' }, { source: 'zerohedge' }],
    title: 'Sues Ecuador over the embassy rules',
  },
  {
    id: 'sealed-us-charge-revealed-2018', category: 'investigation', importance: 2, date: '2018-11-15',
    standing: 'reported',
    citations: [{ source: 'db18' }, { source: 'amnesty' }],
    title: 'US court filing points to a sealed case against him',
    answer: 'Prosecutors say the filing was made in error.',
  },
];
