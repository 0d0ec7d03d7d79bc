import type { CaseEvent } from '../../casefile.js';

export const events: CaseEvent[] = [
  {
    id: 'offshore-allegations-moreno-2019', date: '2019-03~', category: 'other', standing: 'disputed', importance: 1,
    title: 'Ecuador blames WikiLeaks for a leak', answer: 'WikiLeaks denies publishing it.',
    citations: [{ source: 'zerohedge' }, { source: 'es19' }],
  },
  {
    id: 'moreno-accuses-wikileaks-2019', date: '2019-04', known: '2019-04-06', category: 'diplomacy',
    standing: 'disputed', importance: 1,
    title: 'Ecuador’s president accuses WikiLeaks over private photos',
    detail: 'He says Assange “repeatedly violated” the asylum’s conditions.',
    answer: 'WikiLeaks denies publishing such material.',
    citations: [{ source: 'zerohedge' }, { source: 'es19' }],
  },
  {
    id: 'expulsion-report-2019', date: '2019-04-04~', category: 'diplomacy', standing: 'reported', importance: 1,
    title: 'WikiLeaks says he will be put out of the embassy soon', answer: 'Ecuador denies such a plan.',
    citations: [{ source: 'zerohedge' }],
  },
  {
    id: 'un-torture-rapporteur-appeal-2019', date: '2019-04-05~', category: 'asylum', standing: 'established',
    importance: 1,
    title: 'UN expert on torture urges Ecuador to keep sheltering him',
    citations: [{ source: 'zerohedge' }],
  },
  {
    id: 'embassy-vigil-2019', date: '2019-04-05', category: 'other', standing: 'established', importance: 1,
    title: 'Supporters gather outside the embassy',
    citations: [{ source: 'zerohedge' }],
  },
  {
    id: 'ecuador-denies-expulsion-plan-2019', date: '2019-04-05', category: 'diplomacy', standing: 'established',
    importance: 2,
    title: 'Ecuador denies that it plans to end the asylum',
    citations: [{ source: 'zerohedge' }],
  },
  {
    id: 'ecuador-citizenship-suspended-2019', date: '2019-04-10', known: '2019-04-11', category: 'diplomacy',
    standing: 'established', importance: 1,
    title: 'Ecuador suspends his citizenship',
    citations: [{ source: 'afp19' }],
  },
  {
    id: 'asylum-withdrawn-2019', date: '2019-04-11', category: 'asylum', standing: 'established', importance: 3,
    title: 'Ecuador withdraws asylum and lets UK police in', answer: 'His supporters dispute that this is lawful.',
    citations: [{ source: 'gu19' }, { source: 'amnesty' }],
    asylum: { country: 'EC', state: 'withdrawn' },
  },
  {
    id: 'arrest-embassy-2019', date: '2019-04-11', category: 'custody', standing: 'established', importance: 3,
    title: 'Is arrested in the embassy', detail: 'For failing to surrender to bail, then on a US request.',
    citations: [{ source: 'gu19' }, { source: 'amnesty' }],
    status: {
      label: 'Asylum withdrawn; in UK prison', tone: 'custody',
      detail: 'Convicted of failing to surrender; the US seeks his extradition.',
    },
    whereabouts: { place: 'belmarsh', kind: 'custody', label: 'HMP Belmarsh, London' },
  },
  {
    id: 'bail-act-conviction-2019', date: '2019-04-11', category: 'ruling', standing: 'established', importance: 1,
    title: 'Is convicted of failing to surrender to bail', answer: 'He had pleaded not guilty.',
    citations: [{ source: 'gu19b' }],
    ruling: {
      court: 'Westminster Magistrates’ Court',
      judges: ['Michael Snow'],
      outcome: 'Guilty of failing to surrender', favours: 'uk',
      grounds: [{ text: 'He had a reasonable excuse', finding: 'rejected' }],
    },
  },
  {
    id: 'us-indictment-unsealed-2019', date: '2019-04-11', category: 'extradition', standing: 'established',
    importance: 2,
    title: 'US unseals a one-count indictment and seeks extradition', answer: 'An accusation, not a finding.',
    citations: [{ source: 'pft19' }],
    extradition: { country: 'US', state: 'requested' },
  },
  {
    id: 'sentence-bail-act-2019', date: '2019-05-01', category: 'ruling', standing: 'established', importance: 2,
    title: 'Is sentenced to 50 weeks for failing to surrender',
    citations: [{ source: 'ie19' }, { source: 'buzzfeed' }],
    ruling: {
      court: 'Southwark Crown Court',
      judges: ['HHJ Deborah Taylor'],
      outcome: '50 weeks’ imprisonment', favours: 'uk',
      grounds: [{ text: 'The breach was deliberate and serious', finding: 'accepted' }],
    },
  },
  {
    id: 'sweden-reopens-2019', date: '2019-05-13', category: 'investigation', standing: 'established', importance: 2,
    title: 'Sweden reopens its investigation', answer: 'He denies the allegations; he has not been charged.',
    citations: [{ source: 'spa2019' }],
  },
  {
    id: 'us-charges-17-plus-1', date: '2019-05-23', category: 'extradition', standing: 'established', importance: 3,
    title: 'US indictment grows to 18 counts',
    detail: '17 under the Espionage Act, one of computer intrusion conspiracy.',
    answer: 'An accusation, not a finding.',
    citations: [{ source: 'misc1' }, { source: 'buzzfeed' }],
  },
  {
    id: 'uppsala-refuses-detention-2019', date: '2019-06-03', category: 'ruling', standing: 'established',
    importance: 1,
    title: 'Swedish court refuses to detain him in absence',
    answer: 'He denies the allegations; he has not been charged.',
    citations: [{ source: 'npr19' }],
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
    id: 'home-secretary-certifies-2019', date: '2019-06-12', known: '2019-06-13', category: 'extradition',
    standing: 'established', importance: 1,
    title: 'Home Secretary certifies the US request for court',
    citations: [{ source: 'gu19c' }],
  },
  {
    id: 'sentence-ends-remand-2019', date: '2019-09-22', category: 'custody', standing: 'established', importance: 2,
    title: 'Sentence ends; kept on remand for the US request',
    citations: [{ source: 'pp19' }],
    status: {
      label: 'On remand; US extradition case', tone: 'custody',
      detail: 'Held at HMP Belmarsh on the US request of 18 counts.',
    },
  },
  {
    id: 'sweden-discontinues-2019', date: '2019-11-19', category: 'investigation', standing: 'established',
    importance: 3,
    title: 'Sweden discontinues the investigation again',
    detail: 'The prosecutor says evidence weakened with time; she calls the complainant’s account credible.',
    answer: 'He denies the allegations; he has not been charged.',
    citations: [{ source: 'spa2019' }, { source: 'buzzfeed' }],
  },
  {
    id: 'extradition-hearing-opens-2020', date: '2020-02-24', category: 'extradition', standing: 'established',
    importance: 2,
    title: 'US extradition hearing opens in London',
    citations: [{ source: 'up20' }, { source: 'amnesty' }],
  },
  {
    id: 'bail-refused-2020', date: '2020-03-25', category: 'custody', standing: 'established', importance: 1,
    title: 'Judge refuses bail sought because of COVID-19',
    citations: [{ source: 'cn20' }],
    ruling: {
      court: 'Westminster Magistrates’ Court',
      judges: ['Vanessa Baraitser'],
      outcome: 'Bail refused', favours: 'us',
      grounds: [{ text: 'COVID-19', finding: 'rejected' }],
    },
  },
  {
    id: 'extradition-hearing-resumes-2020', date: '2020-09-07', category: 'extradition', standing: 'established',
    importance: 1,
    title: 'Extradition hearing resumes at the Old Bailey',
    citations: [{ source: 'up20' }],
  },
];
