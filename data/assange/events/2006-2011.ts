import type { CaseEvent } from '../../casefile.js';

export const events: CaseEvent[] = [
  {
    id: 'wikileaks-founded', date: '2006', category: 'disclosure', standing: 'established', importance: 1,
    title: 'WikiLeaks is founded',
    citations: [{ source: 'atl10' }, { source: 'amnesty' }],
  },
  {
    id: 'baghdad-airstrike-2007', date: '2007', category: 'other', standing: 'established', importance: 1,
    title: 'US helicopter kills two journalists and others in Iraq',
    citations: [{ source: 'amnesty' }],
  },
  {
    id: 'camp-delta-manual-published', date: '2007-11', category: 'disclosure', standing: 'established', importance: 1,
    title: 'WikiLeaks publishes the Guantanamo camp manual',
    citations: [{ source: 'abc07' }, { source: 'amnesty' }],
  },
  {
    id: 'collateral-murder-video', date: '2010-04-05', category: 'disclosure', standing: 'established', importance: 2,
    title: 'WikiLeaks releases a US military video from Baghdad',
    citations: [{ source: 'amnesty' }],
  },
  {
    id: 'war-logs-2010', date: '2010-07/2010-10', category: 'disclosure', standing: 'established', importance: 2,
    title: 'WikiLeaks publishes US military reports on two wars', detail: 'About 470,000 from Afghanistan and Iraq.',
    citations: [{ source: 'amnesty' }, { source: 'usnews' }],
  },
  {
    id: 'sweden-allegations-2010', date: '2010-08-20', category: 'investigation', standing: 'alleged', importance: 2,
    title: 'Two women in Sweden make complaints of sexual offences',
    answer: 'He denies the allegations; he has not been charged.',
    citations: [{ source: 'hc2011' }, { source: 'usnews' }],
  },
  {
    id: 'sweden-warrant-2010-11', date: '2010-11-18', category: 'investigation', standing: 'established', importance: 3,
    title: 'Sweden orders his detention and seeks him abroad',
    answer: 'He denies the allegations; he has not been charged.',
    citations: [{ source: 'hc2011' }, { source: 'amnesty' }],
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
    id: 'diplomatic-cables-2010', date: '2010-11-28', category: 'disclosure', standing: 'established', importance: 2,
    title: 'WikiLeaks starts publishing about 250,000 US cables',
    citations: [{ source: 'rtr10' }, { source: 'amnesty' }],
  },
  {
    id: 'ecuador-residence-offer-2010', date: '2010-11-29/2010-11-30', category: 'asylum', standing: 'established',
    importance: 1,
    title: 'Ecuadorian minister offers residence; president disowns it',
    citations: [{ source: 'rtr10' }],
  },
  {
    id: 'uk-arrest-2010', date: '2010-12-07', category: 'custody', standing: 'established', importance: 2,
    title: 'Goes to police in London and is arrested for Sweden',
    answer: 'He denies the allegations; he has not been charged.',
    citations: [{ source: 'misc5' }, { source: 'amnesty' }],
    whereabouts: { place: 'wandsworth', kind: 'custody', label: 'HMP Wandsworth, London' },
  },
  {
    id: 'custody-wandsworth-2010', date: '2010-12-07/2010-12-16', category: 'custody', standing: 'established',
    importance: 1,
    title: 'Spends nine nights (10 calendar days) in prison',
    citations: [{ source: 'misc22' }, { source: 'usnews' }],
  },
  {
    id: 'bail-granted-2010', date: '2010-12-16', category: 'custody', standing: 'established', importance: 2,
    title: 'Leaves prison on conditional bail',
    citations: [{ source: 'misc22' }],
    status: {
      label: 'On bail in England, fighting extradition to Sweden', tone: 'pending',
      detail: 'On conditions; not charged.',
    },
    whereabouts: { place: 'ellingham', kind: 'bail', label: 'Bail in England' },
    ruling: {
      court: 'High Court',
      judges: ['Ouseley J'],
      outcome: 'Conditional bail upheld', favours: 'assange',
      grounds: [{ text: 'Conditions meet the risk', finding: 'accepted' }],
    },
  },
  {
    id: 'uk-ruling-extradition-sweden-2011', date: '2011-02-24', category: 'ruling', standing: 'established',
    importance: 2,
    title: 'Judge allows extradition to Sweden', answer: 'He denies the allegations; he has not been charged.',
    citations: [{ source: 'misc5' }, { source: 'amnesty' }],
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
    id: 'onward-extradition-fear-2011', date: '2011-02-24~', category: 'extradition', standing: 'alleged',
    importance: 1,
    title: 'Says he fears extradition to the US, even the death penalty',
    answer: 'The judge finds no evidence of such a risk.',
    citations: [{ source: 'amnesty' }, { source: 'misc5' }],
  },
  {
    id: 'guantanamo-files-2011', date: '2011-04', category: 'disclosure', standing: 'established', importance: 1,
    title: 'WikiLeaks starts publishing Guantanamo detainee files',
    citations: [{ source: 'amnesty' }],
  },
  {
    id: 'high-court-dismisses-appeal-2011', date: '2011-11-02', category: 'ruling', standing: 'established',
    importance: 2,
    title: 'High Court dismisses his appeal in the Swedish case',
    answer: 'He denies the allegations; he has not been charged.',
    citations: [{ source: 'hc2011' }],
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
