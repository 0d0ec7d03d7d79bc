import type { CaseEvent } from '../../casefile.js';

export const events: CaseEvent[] = [
  {
    id: 'permission-refused-swift-2023', date: '2023-06-06', known: '2023-06-08', category: 'ruling',
    standing: 'established', importance: 2,
    title: 'High Court judge refuses permission to appeal',
    citations: [{ source: 'pa23' }, { source: 'hc2024' }],
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
    id: 'high-court-conditional-leave-2024', date: '2024-03-26', category: 'ruling', standing: 'established',
    importance: 2,
    title: 'High Court gives the US three weeks for assurances',
    citations: [{ source: 'hc2024' }],
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
    id: 'us-assurances-2024', date: '2024-04-16', category: 'extradition', standing: 'established', importance: 1,
    title: 'US gives assurances on death penalty and free speech',
    citations: [{ source: 'cn24' }],
  },
  {
    id: 'leave-to-appeal-granted-2024', date: '2024-05-20', category: 'ruling', standing: 'established', importance: 3,
    title: 'High Court grants leave to appeal', detail: 'On free speech and nationality.',
    citations: [{ source: 'cw24' }],
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
    id: 'plea-agreement-signed-2024', date: '2024-06-19', known: '2024-06-25', category: 'extradition',
    standing: 'established', importance: 1,
    title: 'Signs a plea agreement with the US',
    citations: [{ source: 'sp24' }],
  },
  {
    id: 'uk-bail-order-2024', date: '2024-06-20', known: '2024-06-25', category: 'custody', standing: 'reported',
    importance: 1,
    title: 'High Court deals with his bail in private',
    citations: [{ source: 'cps' }],
  },
  {
    id: 'released-belmarsh-2024', date: '2024-06-24', category: 'custody', standing: 'established', importance: 2,
    title: 'Leaves HMP Belmarsh on bail and flies out of the UK',
    citations: [{ source: 'cps' }],
    status: {
      label: 'Released on bail to attend a US plea hearing', tone: 'pending',
      detail: 'Left the UK to appear before a US court.',
    },
    whereabouts: { place: 'saipan', kind: 'bail', label: 'On bail, travelling to Saipan' },
  },
  {
    id: 'guilty-plea-sentence-2024', date: '2024-06-26', category: 'ruling', standing: 'established', importance: 3,
    title: 'Pleads guilty to one US count; sentenced to time served',
    detail: 'Conspiracy to obtain and disclose national defence information; 62 months.',
    citations: [{ source: 'doj' }, { source: 'cps' }],
    extradition: { country: 'US', state: 'dropped', note: 'Ended by the plea agreement' },
    ruling: {
      court: 'US District Court for the Northern Mariana Islands',
      judges: ['Chief Judge Ramona V. Manglona'],
      outcome: 'Guilty plea accepted; 62 months, time served',
      grounds: [{ text: 'Plea agreement', finding: 'accepted' }],
      next: 'US request to be withdrawn',
    },
  },
  {
    id: 'returns-to-australia-2024', date: '2024-06-26', category: 'custody', standing: 'established', importance: 3,
    title: 'Lands in Australia, free after a guilty plea',
    citations: [{ source: 'dw24' }],
    status: {
      label: 'Free in Australia after a guilty plea', tone: 'closed',
      detail: 'One US count; Sweden’s investigation closed without charge.',
    },
    whereabouts: { place: 'canberra', kind: 'free', label: 'Australia' },
    asylum: { country: 'MX', state: 'lapsed', note: 'Offer unused when he was freed; not a Mexican statement' },
  },
];
