import type { CaseEvent } from '../../casefile.js';

export const events: CaseEvent[] = [
  {
    id: 'extradition-refused-2021', date: '2021-01-04', category: 'ruling', standing: 'established', importance: 3,
    title: 'Judge refuses extradition to the US on health grounds', detail: 'Every other argument is rejected.',
    citations: [{ source: 'misc1' }, { source: 'buzzfeed' }],
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
    id: 'press-freedom-grounds-rejected-2021', date: '2021-01-04', category: 'ruling', standing: 'established',
    importance: 2,
    title: 'Judge rejects press-freedom and political arguments',
    citations: [{ source: 'misc1' }, { source: 'buzzfeed' }],
  },
  {
    id: 'us-vows-appeal-2021', date: '2021-01-04', category: 'extradition', standing: 'established', importance: 1,
    title: 'US says it will continue to seek extradition',
    citations: [{ source: 'buzzfeed' }],
  },
  {
    id: 'mexico-offers-asylum-2021', date: '2021-01-04', category: 'asylum', standing: 'established', importance: 2,
    title: 'Mexico’s president offers asylum',
    citations: [{ source: 'buzzfeed' }],
    asylum: { country: 'MX', state: 'offered' },
  },
  {
    id: 'bail-application-announced-2021', date: '2021-01-04', category: 'custody', standing: 'established',
    importance: 1,
    title: 'Lawyers say they will seek release, citing COVID-19',
    citations: [{ source: 'buzzfeed' }],
  },
  {
    id: 'bail-refused-2021', date: '2021-01-06', category: 'custody', standing: 'established', importance: 2,
    title: 'Judge refuses bail; he returns to HMP Belmarsh',
    citations: [{ source: 'alj21' }, { source: 'amnesty' }],
    ruling: {
      court: 'Westminster Magistrates’ Court',
      judges: ['Vanessa Baraitser'],
      outcome: 'Bail refused', favours: 'us',
      grounds: [{ text: 'Incentive to abscond', finding: 'accepted' }, { text: 'COVID-19', finding: 'rejected' }],
    },
  },
  {
    id: 'amnesty-position-2021', date: '2021-01-06/2021-01?', category: 'other', standing: 'established', importance: 1,
    title: 'Amnesty welcomes the ruling, asks US to end the case', answer: 'A campaign group’s position.',
    citations: [{ source: 'amnesty' }],
  },
  {
    id: 'ecuador-citizenship-annulled-2021', date: '2021-07', category: 'ruling', standing: 'established',
    importance: 1,
    title: 'Court in Ecuador annuls his citizenship', answer: 'His lawyer says he was denied due process.',
    citations: [{ source: 'ap21' }],
    ruling: {
      court: 'Administrative court, Pichincha',
      judges: [],
      outcome: 'Naturalisation annulled', favours: 'ecuador',
      grounds: [{ text: 'Irregularities in the file', finding: 'accepted' }],
    },
  },
  {
    id: 'us-appeal-permission-2021', date: '2021-07-07', category: 'ruling', standing: 'established', importance: 1,
    title: 'US gets permission to appeal on limited grounds',
    citations: [{ source: 'trt21' }],
  },
  {
    id: 'high-court-allows-us-appeal-2021', date: '2021-12-10', category: 'ruling', standing: 'established',
    importance: 3,
    title: 'High Court allows the US appeal', detail: 'It accepts US assurances on how he would be held.',
    citations: [{ source: 'hc2021' }],
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
    id: 'mexico-renews-offer-2022-01', date: '2022-01-03', category: 'asylum', standing: 'established', importance: 1,
    title: 'Mexico’s president renews the asylum offer',
    citations: [{ source: 'rtr22' }],
    asylum: { country: 'MX', state: 'offered' },
  },
  {
    id: 'france-assembly-vote-2022', date: '2022-02-04', category: 'asylum', standing: 'established', importance: 1,
    title: 'French National Assembly rejects an asylum motion',
    citations: [{ source: 'jdm22' }],
    asylum: { country: 'FR', state: 'refused', note: 'Motion rejected' },
  },
  {
    id: 'uksc-refuses-permission-2022', date: '2022-03-14', category: 'ruling', standing: 'established', importance: 2,
    title: 'Supreme Court refuses permission to appeal',
    citations: [{ source: 'uksc1' }],
    ruling: {
      court: 'UK Supreme Court',
      judges: ['Lord Reed', 'Lord Hodge', 'Lord Briggs'],
      outcome: 'Permission to appeal refused', favours: 'us',
      grounds: [{ text: 'An arguable point of law', finding: 'rejected' }],
    },
  },
  {
    id: 'home-secretary-orders-extradition-2022', date: '2022-06-17', category: 'extradition', standing: 'established',
    importance: 3,
    title: 'Home Secretary orders his extradition to the US',
    citations: [{ source: 'sln22' }],
    extradition: { country: 'US', state: 'ordered', note: 'Subject to appeal' },
  },
  {
    id: 'mexico-offer-2022-06', date: '2022-06-21', category: 'asylum', standing: 'established', importance: 1,
    title: 'Mexico’s president repeats the offer',
    citations: [{ source: 'rtr22b' }],
    asylum: { country: 'MX', state: 'offered' },
  },
  {
    id: 'mexico-letter-biden-2022', date: '2022-07-12', known: '2022-07-18', category: 'asylum',
    standing: 'established', importance: 1,
    title: 'Mexico’s president renews the offer in a letter to Biden',
    citations: [{ source: 'rtr22c' }],
    asylum: { country: 'MX', state: 'offered' },
  },
];
