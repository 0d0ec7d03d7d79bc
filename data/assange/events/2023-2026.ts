import type { CaseEvent } from '../../casefile.js';

export const events: CaseEvent[] = [
  {
    id: 'permission-refused-swift-2023', category: 'ruling', importance: 2, date: '2023-06-06', standing: 'established',
    known: '2023-06-08',
    citations: [{ source: 'pa23' }, { source: 'hc2024' }],
    title: 'High Court judge refuses permission to appeal',
    ruling: {
      court: 'High Court',
      judges: ['Swift J'],
      outcome: 'Permission to appeal refused', favours: 'us',
      grounds: [
        { text: 'Eight grounds against the judge', finding: 'rejected' },
        { text: 'Four against the Home Secretary', finding: 'rejected' },
      ],
    },
  },
  {
    id: 'high-court-conditional-leave-2024', category: 'ruling', importance: 2, date: '2024-03-26',
    standing: 'established',
    citations: [{ source: 'hc2024' }],
    title: 'High Court gives the US three weeks for assurances',
    ruling: {
      court: 'High Court',
      judges: ['Dame Victoria Sharp P', 'Johnson J'],
      citation: '[2024] EWHC 700 (Admin)', url: 'https://www.bailii.org/ew/cases/EWHC/Admin/2024/700.html',
      outcome: 'Adjourned for US assurances',
      grounds: [
        { text: 'Arguable: free expression', finding: 'accepted' },
        { text: 'Arguable: nationality', finding: 'accepted' },
        { text: 'Arguable: death penalty', finding: 'accepted' },
        { text: 'Six other grounds', finding: 'rejected' },
      ],
    },
  },
  {
    id: 'us-assurances-2024', category: 'extradition', importance: 1, date: '2024-04-16', standing: 'established',
    citations: [{ source: 'cn24' }],
    title: 'US gives assurances on death penalty and free speech',
  },
  {
    id: 'leave-to-appeal-granted-2024', category: 'ruling', importance: 3, date: '2024-05-20', standing: 'established',
    citations: [{ source: 'cw24' }],
    title: 'High Court grants leave to appeal', detail: 'On free speech and nationality.',
    ruling: {
      court: 'High Court',
      judges: ['Dame Victoria Sharp P', 'Johnson J'],
      outcome: 'Leave to appeal granted', favours: 'assange',
      grounds: [
        { text: 'Arguable: free expression', finding: 'accepted' },
        { text: 'Arguable: nationality', finding: 'accepted' },
        { text: 'Arguable: death penalty', finding: 'rejected' },
      ],
    },
  },
  {
    id: 'plea-agreement-signed-2024', category: 'extradition', importance: 1, date: '2024-06-19', standing: 'reported',
    known: '2024-06-25',
    citations: [{ source: 'sp24' }],
    title: 'Signs a plea agreement with the US',
  },
  {
    id: 'uk-bail-order-2024', category: 'custody', importance: 1, date: '2024-06-20', standing: 'established',
    known: '2024-06-25',
    citations: [{ source: 'cps' }],
    title: 'High Court deals with his bail in private',
  },
  {
    id: 'released-belmarsh-2024', category: 'custody', importance: 2, date: '2024-06-24', standing: 'established',
    citations: [{ source: 'cps' }],
    title: 'Leaves HMP Belmarsh on bail and flies out of the UK',
    whereabouts: { place: 'saipan', kind: 'bail', label: 'On bail, travelling to Saipan' },
    status: {
      label: 'Released on bail to attend a US plea hearing', tone: 'pending',
      detail: 'Left the UK under a plea agreement.',
    },
  },
  {
    id: 'guilty-plea-sentence-2024', category: 'ruling', importance: 3, date: '2024-06-26', standing: 'established',
    citations: [{ source: 'doj' }],
    title: 'Pleads guilty to one US count; sentenced to time served',
    detail: 'Conspiracy to obtain and disclose national defence information; 62 months.',
    extradition: { country: 'US', state: 'dropped', note: 'To be withdrawn' },
    ruling: {
      court: 'US District Court for the Northern Mariana Islands',
      judges: ['Chief Judge Ramona V. Manglona'],
      outcome: 'Guilty plea accepted; 62 months, time served',
      grounds: [{ text: 'Plea agreement', finding: 'accepted' }],
      next: 'US request to be withdrawn',
    },
  },
  {
    id: 'returns-to-australia-2024', category: 'custody', importance: 3, date: '2024-06-26', standing: 'established',
    citations: [{ source: 'dw24' }],
    title: 'Lands in Australia, free',
    whereabouts: { place: 'canberra', kind: 'free', label: 'Australia' },
    status: {
      label: 'Free in Australia after a guilty plea', tone: 'closed',
      detail: 'One US count; Sweden’s investigation closed without charge.',
    },
  },
];
