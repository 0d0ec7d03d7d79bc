import type { CaseEvent } from '../../casefile.js';

export const events: CaseEvent[] = [
  {
    id: 'offshore-allegations-moreno-2019', category: 'other', importance: 1, date: '2019-03~', standing: 'disputed',
    citations: [{ source: 'zerohedge' }, { source: 'es19' }],
    title: 'Ecuador blames WikiLeaks for a leak', answer: 'WikiLeaks denies publishing it.',
  },
  {
    id: 'moreno-accuses-wikileaks-2019', category: 'diplomacy', importance: 1, date: '2019-04', standing: 'disputed',
    known: '2019-04-06',
    citations: [{ source: 'zerohedge' }, { source: 'es19' }],
    title: 'Ecuador’s president accuses WikiLeaks over private photos',
    answer: 'WikiLeaks denies publishing such material.',
    detail: 'He says Assange “repeatedly violated” the asylum’s conditions.',
  },
  {
    id: 'expulsion-report-2019', category: 'diplomacy', importance: 1, date: '2019-04-04~', standing: 'reported',
    citations: [{ source: 'zerohedge' }],
    title: 'WikiLeaks says he will be put out of the embassy soon', answer: 'Ecuador denies such a plan.',
  },
  {
    id: 'un-torture-rapporteur-appeal-2019', category: 'asylum', importance: 1, date: '2019-04-05~',
    standing: 'established',
    citations: [{ source: 'zerohedge' }],
    title: 'UN expert on torture urges Ecuador to keep sheltering him',
  },
  {
    id: 'embassy-vigil-2019', category: 'other', importance: 1, date: '2019-04-05', standing: 'established',
    citations: [{ source: 'zerohedge' }],
    title: 'Supporters gather outside the embassy',
  },
  {
    id: 'ecuador-denies-expulsion-plan-2019', category: 'diplomacy', importance: 2, date: '2019-04-05',
    standing: 'established',
    citations: [{ source: 'zerohedge' }],
    title: 'Ecuador denies that it plans to end the asylum',
  },
  {
    id: 'ecuador-citizenship-suspended-2019', category: 'diplomacy', importance: 1, date: '2019-04-10',
    standing: 'established', known: '2019-04-11',
    citations: [{ source: 'afp19' }],
    title: 'Ecuador suspends his citizenship',
  },
  {
    id: 'asylum-withdrawn-2019', category: 'asylum', importance: 3, date: '2019-04-11', standing: 'established',
    citations: [{ source: 'gu19' }, { source: 'amnesty' }],
    title: 'Ecuador withdraws asylum and lets UK police in', answer: 'His supporters dispute that this is lawful.',
    asylum: { country: 'EC', state: 'withdrawn' },
  },
  {
    id: 'arrest-embassy-2019', category: 'custody', importance: 3, date: '2019-04-11', standing: 'established',
    citations: [{ source: 'gu19' }, { source: 'amnesty' }],
    title: 'Is arrested in the embassy',
    whereabouts: { place: 'belmarsh', kind: 'custody', label: 'HMP Belmarsh, London' },
    detail: 'For failing to surrender to bail, then on a US request.',
    status: {
      label: 'Asylum withdrawn; in UK prison', tone: 'custody',
      detail: 'Convicted of failing to surrender; the US seeks his extradition.',
    },
  },
  {
    id: 'bail-act-conviction-2019', category: 'ruling', importance: 1, date: '2019-04-11', standing: 'established',
    citations: [{ source: 'gu19b' }],
    title: 'Is convicted of failing to surrender to bail', answer: 'He had pleaded not guilty.',
    ruling: {
      court: 'Westminster Magistrates’ Court',
      judges: ['Michael Snow'],
      outcome: 'Guilty of failing to surrender', favours: 'uk',
      grounds: [{ text: 'He had a reasonable excuse', finding: 'rejected' }],
    },
  },
  {
    id: 'us-indictment-unsealed-2019', category: 'extradition', importance: 2, date: '2019-04-11',
    standing: 'established',
    citations: [{ source: 'pft19' }],
    title: 'US unseals a one-count indictment and seeks extradition', answer: 'An accusation, not a finding.',
    extradition: { country: 'US', state: 'requested' },
  },
  {
    id: 'sentence-bail-act-2019', category: 'ruling', importance: 2, date: '2019-05-01', standing: 'established',
    citations: [{ source: 'ie19' }, { source: 'buzzfeed' }],
    title: 'Is sentenced to 50 weeks for failing to surrender',
    ruling: {
      court: 'Southwark Crown Court',
      judges: ['HHJ Deborah Taylor'],
      outcome: '50 weeks’ imprisonment', favours: 'uk',
      grounds: [{ text: 'The breach was deliberate and serious', finding: 'accepted' }],
    },
  },
  {
    id: 'sweden-reopens-2019', category: 'investigation', importance: 2, date: '2019-05-13', standing: 'established',
    citations: [{ source: 'spa2019' }],
    title: 'Sweden reopens its investigation', answer: 'He denies the allegations; he has not been charged.',
  },
  {
    id: 'us-charges-17-plus-1', category: 'extradition', importance: 3, date: '2019-05-23', standing: 'established',
    citations: [{ source: 'misc1' }, { source: 'buzzfeed' }],
    title: 'US indictment grows to 18 counts', answer: 'An accusation, not a finding.',
    detail: '17 under the Espionage Act, one of computer intrusion conspiracy.',
  },
  {
    id: 'uppsala-refuses-detention-2019', category: 'ruling', importance: 1, date: '2019-06-03',
    standing: 'established',
    citations: [{ source: 'npr19' }],
    title: 'Swedish court refuses to detain him in absence',
    answer: 'He denies the allegations; he has not been charged.',
    ruling: {
      court: 'Uppsala District Court',
      judges: [],
      outcome: 'Detention in absence refused', favours: 'assange',
      grounds: [
        { text: 'Probable cause', finding: 'accepted' },
        { text: 'Detention is proportionate', finding: 'rejected' },
      ],
    },
  },
  {
    id: 'home-secretary-certifies-2019', category: 'extradition', importance: 1, date: '2019-06-12',
    standing: 'established', known: '2019-06-13',
    citations: [{ source: 'gu19c' }],
    title: 'Home Secretary certifies the US request for court',
  },
  {
    id: 'sentence-ends-remand-2019', category: 'custody', importance: 2, date: '2019-09-22', standing: 'established',
    citations: [{ source: 'pp19' }],
    title: 'Sentence ends; kept on remand for the US request',
    status: {
      label: 'On remand; US extradition case', tone: 'custody',
      detail: 'Held at HMP Belmarsh on the US request of 18 counts.',
    },
  },
  {
    id: 'sweden-discontinues-2019', category: 'investigation', importance: 3, date: '2019-11-19',
    standing: 'established',
    citations: [{ source: 'spa2019' }, { source: 'buzzfeed' }],
    title: 'Sweden discontinues the investigation again', answer: 'He denies the allegations; he has not been charged.',
    detail: 'The prosecutor says evidence weakened with time; she calls the complainant’s account credible.',
    extradition: { country: 'SE', state: 'dropped', note: 'Investigation discontinued' },
  },
  {
    id: 'extradition-hearing-opens-2020', category: 'extradition', importance: 2, date: '2020-02-24',
    standing: 'established',
    citations: [{ source: 'up20' }, { source: 'amnesty' }],
    title: 'US extradition hearing opens in London',
  },
  {
    id: 'extradition-hearing-resumes-2020', category: 'extradition', importance: 1, date: '2020-09-07',
    standing: 'established',
    citations: [{ source: 'up20' }],
    title: 'Extradition hearing resumes at the Old Bailey',
  },
];
