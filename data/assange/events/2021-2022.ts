import type { CaseEvent } from '../../casefile.js';

export const events: CaseEvent[] = [
  {
    id: 'amnesty-position-2021', category: 'other', importance: 1, date: '2021-01-06/2021-01?', standing: 'established',
    citations: [{ source: 'amnesty' }],
    title: 'Amnesty welcomes the ruling, asks US to end the case', answer: 'A campaign group’s position.',
  },
  {
    id: 'extradition-refused-2021', category: 'ruling', importance: 3, date: '2021-01-04', standing: 'established',
    citations: [{ source: 'misc1' }, { source: 'buzzfeed' }],
    title: 'Judge refuses extradition to the US on health grounds', detail: 'Every other argument is rejected.',
    status: {
      label: 'Extradition refused on health grounds; held while US appeals', tone: 'custody',
      detail: 'Oppressive because of his mental health; every other argument is rejected.',
    },
    extradition: { country: 'US', state: 'refused' },
    ruling: {
      court: 'Westminster Magistrates’ Court',
      judges: ['Vanessa Baraitser'],
      citation: '[2021] EW Misc 1 (MagC)', url: 'https://www.bailii.org/ew/cases/Misc/2021/1.html',
      outcome: 'Extradition to the United States refused', favours: 'assange',
      grounds: [
        { text: 'Mental condition makes extradition oppressive', finding: 'accepted' },
        { text: 'Political offence', finding: 'rejected' },
        { text: 'Prosecution for political opinions', finding: 'rejected' },
        { text: 'Free expression (Article 10)', finding: 'rejected' },
        { text: 'Fair trial (Article 6)', finding: 'rejected' },
        { text: 'Abuse of process', finding: 'rejected' },
      ],
      quote: {
        text:
          'I find that the mental condition of Mr Assange is such that it would be oppressive to extradite him to the United States of America',
        by: 'Vanessa Baraitser',
      },
      next: 'The US says it will continue to seek extradition',
    },
  },
  {
    id: 'press-freedom-grounds-rejected-2021', category: 'ruling', importance: 2, date: '2021-01-04',
    standing: 'established',
    citations: [{ source: 'misc1' }, { source: 'buzzfeed' }],
    title: 'Judge rejects press-freedom and political arguments',
  },
  {
    id: 'us-vows-appeal-2021', category: 'extradition', importance: 1, date: '2021-01-04', standing: 'established',
    citations: [{ source: 'buzzfeed' }],
    title: 'US says it will continue to seek extradition',
  },
  {
    id: 'mexico-offers-asylum-2021', category: 'asylum', importance: 2, date: '2021-01-04', standing: 'established',
    citations: [{ source: 'buzzfeed' }],
    title: 'Mexico’s president offers asylum',
    asylum: { country: 'MX', state: 'offered' },
  },
  {
    id: 'bail-application-announced-2021', category: 'custody', importance: 1, date: '2021-01-04',
    standing: 'established',
    citations: [{ source: 'buzzfeed' }],
    title: 'Lawyers say they will seek release, citing COVID-19',
  },
  {
    id: 'bail-refused-2021', category: 'custody', importance: 2, date: '2021-01-06', standing: 'established',
    citations: [{ source: 'alj21' }, { source: 'amnesty' }],
    title: 'Judge refuses bail; he returns to HMP Belmarsh',
    ruling: {
      court: 'Westminster Magistrates’ Court',
      judges: ['Vanessa Baraitser'],
      outcome: 'Bail refused', favours: 'us',
      grounds: [{ text: 'Incentive to abscond', finding: 'accepted' }, { text: 'COVID-19', finding: 'rejected' }],
    },
  },
  {
    id: 'ecuador-citizenship-annulled-2021', category: 'ruling', importance: 1, date: '2021-07',
    standing: 'established',
    citations: [{ source: 'ap21' }],
    title: 'Court in Ecuador annuls his citizenship', answer: 'His lawyer says he was denied due process.',
    ruling: {
      court: 'Administrative court, Pichincha',
      judges: [],
      outcome: 'Naturalisation annulled', favours: 'ecuador',
      grounds: [{ text: 'Irregularities in the file', finding: 'accepted' }],
    },
  },
  {
    id: 'us-appeal-permission-2021', category: 'ruling', importance: 1, date: '2021-07-07', standing: 'established',
    citations: [{ source: 'trt21' }],
    title: 'US gets permission to appeal on limited grounds',
  },
  {
    id: 'high-court-allows-us-appeal-2021', category: 'ruling', importance: 3, date: '2021-12-10',
    standing: 'established',
    citations: [{ source: 'hc2021' }],
    title: 'High Court allows the US appeal', detail: 'It accepts US assurances on how he would be held.',
    status: {
      label: 'Extradition allowed; legal challenges continue', tone: 'custody',
      detail: 'Refusal overturned; still held at HMP Belmarsh.',
    },
    extradition: { country: 'US', state: 'allowed' },
    ruling: {
      court: 'High Court',
      judges: ['Lord Burnett CJ', 'Holroyde LJ'],
      citation: '[2021] EWHC 3313 (Admin)', url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2021/3313',
      outcome: 'US appeal allowed', favours: 'us',
      grounds: [
        { text: 'Assurances may be received on appeal', finding: 'accepted' },
        { text: 'Assurances exclude the risk found', finding: 'accepted' },
      ],
      quote: { text: 'That risk is in our judgment excluded by the assurances which are offered', by: 'High Court' },
      effect: { on: 'extradition-refused-2021', as: 'reversed' }, next: 'The case is to be sent to the Home Secretary',
    },
  },
  {
    id: 'mexico-renews-offer-2022-01', category: 'asylum', importance: 1, date: '2022-01-03', standing: 'established',
    citations: [{ source: 'rtr22' }],
    title: 'Mexico’s president renews the asylum offer',
    asylum: { country: 'MX', state: 'offered' },
  },
  {
    id: 'france-assembly-vote-2022', category: 'asylum', importance: 1, date: '2022-02-04', standing: 'established',
    citations: [{ source: 'jdm22' }],
    title: 'French National Assembly rejects an asylum motion',
    asylum: { country: 'FR', state: 'refused', note: 'Motion rejected' },
  },
  {
    id: 'uksc-refuses-permission-2022', category: 'ruling', importance: 2, date: '2022-03-14', standing: 'established',
    citations: [{ source: 'uksc1' }],
    title: 'Supreme Court refuses permission to appeal',
    ruling: {
      court: 'UK Supreme Court',
      judges: ['Lord Reed', 'Lord Hodge', 'Lord Briggs'],
      outcome: 'Permission to appeal refused', favours: 'us',
      grounds: [{ text: 'An arguable point of law', finding: 'rejected' }],
    },
  },
  {
    id: 'home-secretary-orders-extradition-2022', category: 'extradition', importance: 3, date: '2022-06-17',
    standing: 'established',
    citations: [{ source: 'sln22' }],
    title: 'Home Secretary orders his extradition to the US',
    extradition: { country: 'US', state: 'ordered', note: 'Subject to appeal' },
  },
  {
    id: 'mexico-offer-2022-06', category: 'asylum', importance: 1, date: '2022-06-21', standing: 'established',
    citations: [{ source: 'rtr22b' }],
    title: 'Mexico’s president repeats the offer',
    asylum: { country: 'MX', state: 'offered' },
  },
  {
    id: 'mexico-letter-biden-2022', category: 'asylum', importance: 1, date: '2022-07-12', standing: 'established',
    known: '2022-07-18',
    citations: [{ source: 'rtr22c' }],
    title: 'Mexico’s president renews the offer in a letter to Biden',
    asylum: { country: 'MX', state: 'offered' },
  },
];
