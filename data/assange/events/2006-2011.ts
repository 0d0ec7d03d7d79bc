import type { CaseEvent } from '../../casefile.js';

export const events: CaseEvent[] = [
  {
    id: 'wikileaks-founded', category: 'disclosure', importance: 1, date: '2006', standing: 'established',
    citations: [{ source: 'atl10' }, { source: 'amnesty' }],
    title: 'WikiLeaks is founded',
  },
  {
    id: 'baghdad-airstrike-2007', category: 'other', importance: 1, date: '2007', standing: 'established',
    citations: [{ source: 'amnesty' }],
    title: 'US helicopter kills two journalists and others in Iraq',
  },
  {
    id: 'camp-delta-manual-published', category: 'disclosure', importance: 1, date: '2007-11', standing: 'established',
    citations: [{ source: 'abc07' }, { source: 'amnesty' }],
    title: 'WikiLeaks publishes the Guantanamo camp manual',
  },
  {
    id: 'collateral-murder-video', category: 'disclosure', importance: 2, date: '2010-04-05', standing: 'established',
    citations: [{ source: 'amnesty' }],
    title: 'WikiLeaks releases a US military video from Baghdad',
  },
  {
    id: 'war-logs-2010', category: 'disclosure', importance: 2, date: '2010-07/2010-10', standing: 'established',
    citations: [{ source: 'amnesty' }, { source: 'usnews' }],
    title: 'WikiLeaks publishes US military reports on two wars', detail: 'About 470,000 from Afghanistan and Iraq.',
  },
  {
    id: 'sweden-allegations-2010', category: 'investigation', importance: 2, date: '2010-08-20', standing: 'alleged',
    citations: [{ source: 'hc2011' }, { source: 'usnews' }],
    title: 'Two women in Sweden make complaints of sexual offences',
    answer: 'He denies the allegations; he has not been charged.',
  },
  {
    id: 'sweden-warrant-2010-11', category: 'investigation', importance: 3, date: '2010-11-18', standing: 'established',
    citations: [{ source: 'hc2011' }, { source: 'amnesty' }],
    title: 'Sweden orders his detention and seeks him abroad',
    answer: 'He denies the allegations; he has not been charged.',
    status: {
      label: 'Sought by Sweden; not charged', tone: 'pending',
      detail: 'Detained in absence on suspicion; he denies the allegations.',
    },
    extradition: { country: 'SE', state: 'requested', note: 'Warrant for questioning' },
    ruling: {
      court: 'Stockholm District Court',
      judges: [],
      outcome: 'Detention in absence ordered', favours: 'sweden',
      grounds: [{ text: 'Probable cause', finding: 'accepted' }],
    },
  },
  {
    id: 'diplomatic-cables-2010', category: 'disclosure', importance: 2, date: '2010-11-28', standing: 'established',
    citations: [{ source: 'rtr10' }, { source: 'amnesty' }],
    title: 'WikiLeaks starts publishing about 250,000 US cables',
  },
  {
    id: 'ecuador-residence-offer-2010', category: 'asylum', importance: 1, date: '2010-11-29/2010-11-30',
    standing: 'established',
    citations: [{ source: 'rtr10' }],
    title: 'Ecuadorian minister offers residence; president disowns it',
    asylum: { country: 'EC', state: 'withdrawn', note: 'Residence offered, disowned the next day' },
  },
  {
    id: 'uk-arrest-2010', category: 'custody', importance: 3, date: '2010-12-07', standing: 'established',
    citations: [{ source: 'misc5' }, { source: 'amnesty' }],
    title: 'Goes to police in London and is arrested for Sweden',
    answer: 'He denies the allegations; he has not been charged.',
    whereabouts: { place: 'wandsworth', kind: 'custody', label: 'HMP Wandsworth, London' },
  },
  {
    id: 'custody-wandsworth-2010', category: 'custody', importance: 1, date: '2010-12-07/2010-12-16',
    standing: 'established',
    citations: [{ source: 'misc22' }, { source: 'usnews' }],
    title: 'Spends nine nights (10 calendar days) in prison',
  },
  {
    id: 'bail-granted-2010', category: 'custody', importance: 2, date: '2010-12-16', standing: 'established',
    citations: [{ source: 'misc22' }, { source: 'bbc10' }],
    title: 'Leaves prison on conditional bail',
    whereabouts: { place: 'ellingham', kind: 'bail', label: 'Bail in England' },
    status: {
      label: 'On bail in England, fighting extradition to Sweden', tone: 'pending',
      detail: 'On conditions; not charged.',
    },
    ruling: {
      court: 'High Court',
      judges: ['Ouseley J'],
      outcome: 'Conditional bail upheld', favours: 'assange',
      grounds: [{ text: 'Conditions meet the risk', finding: 'accepted' }],
    },
  },
  {
    id: 'uk-ruling-extradition-sweden-2011', category: 'ruling', importance: 2, date: '2011-02-24',
    standing: 'established',
    citations: [{ source: 'misc5' }, { source: 'amnesty' }],
    title: 'Judge allows extradition to Sweden', answer: 'He denies the allegations; he has not been charged.',
    extradition: { country: 'SE', state: 'ordered' },
    ruling: {
      court: 'Westminster Magistrates’ Court',
      judges: ['Howard Riddle'],
      citation: '[2011] EW Misc 5 (MC)', url: 'https://www.bailii.org/ew/cases/Misc/2011/5.html',
      outcome: 'Extradition to Sweden ordered', favours: 'sweden',
      grounds: [
        { text: 'A prosecutor may issue the warrant', finding: 'accepted' },
        { text: 'Fair trial and human rights', finding: 'rejected' },
      ],
    },
  },
  {
    id: 'onward-extradition-fear-2011', category: 'extradition', importance: 1, date: '2011-02-24~',
    standing: 'alleged',
    citations: [{ source: 'amnesty' }, { source: 'misc5' }],
    title: 'Says he fears extradition to the US, even the death penalty',
    answer: 'The judge finds no evidence of such a risk.',
  },
  {
    id: 'guantanamo-files-2011', category: 'disclosure', importance: 1, date: '2011-04', standing: 'established',
    citations: [{ source: 'amnesty' }],
    title: 'WikiLeaks starts publishing Guantanamo detainee files',
  },
  {
    id: 'high-court-dismisses-appeal-2011', category: 'ruling', importance: 2, date: '2011-11-02',
    standing: 'established',
    citations: [{ source: 'hc2011' }],
    title: 'High Court dismisses his appeal in the Swedish case',
    answer: 'He denies the allegations; he has not been charged.',
    ruling: {
      court: 'High Court',
      judges: ['Sir John Thomas P', 'Ouseley J'],
      citation: '[2011] EWHC 2849 (Admin)', url: 'https://www.bailii.org/ew/cases/EWHC/Admin/2011/2849.html',
      outcome: 'Appeal dismissed', favours: 'sweden',
      grounds: [
        { text: 'The warrant is valid', finding: 'accepted' },
        { text: 'He counts as an accused person', finding: 'accepted' },
        { text: 'It is proportionate', finding: 'accepted' },
      ],
      effect: { on: 'uk-ruling-extradition-sweden-2011', as: 'affirmed' },
    },
  },
];
