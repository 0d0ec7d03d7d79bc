import { expect } from '@open-wc/testing';
import type { CaseEvent } from '../../data/casefile.js';
import { answerAt } from '../../src/view/answers.js';
import { day, event } from '../fixtures/build.js';

type Answer = CaseEvent['answer'];

const DENIAL = { text: 'He denies it.', known: '2010-11-20' };
const OUTCOME = { text: 'The case was dropped.', known: '2019-11-19' };
const LIST = [DENIAL, OUTCOME];

describe('answerAt', () => {
  for (const [name, answer, on, expected] of [
    ['no answer', undefined, '2020-01-01', undefined],
    ['a string, on any day', 'He denies it.', '1900-01-01', 'He denies it.'],
    ['translations, on any day', { en: 'No.', es: 'No.' }, '1900-01-01', { en: 'No.', es: 'No.' }],
    ['a list, the day before the first is known', LIST, '2010-11-19', undefined],
    ['a list, the day on which the first is known', LIST, '2010-11-20', DENIAL.text],
    ['a list, the day before the second is known', LIST, '2019-11-18', DENIAL.text],
    ['a list, the day on which the second is known', LIST, '2019-11-19', OUTCOME.text],
    ['a list, years later', LIST, '2026-11-22', OUTCOME.text],
    ['a list that is not in order of time', [OUTCOME, DENIAL], '2015-01-01', DENIAL.text],
    ['a list that is not in order of time, later', [OUTCOME, DENIAL], '2026-11-22', OUTCOME.text],
    ['a month, the day before its last day', [{ text: 'No.', known: '2010-11' }], '2010-11-29', undefined],
    ['a month, its last day', [{ text: 'No.', known: '2010-11' }], '2010-11-30', 'No.'],
    [
      'a day within a month that counts when it is over',
      [
        { text: 'In the month.', known: '2010-11' },
        { text: 'On the day.', known: '2010-11-20' },
      ],
      '2010-11-30',
      'In the month.',
    ],
    [
      'two of one day: the one that is listed last',
      [
        { text: 'First.', known: '2010-11-20' },
        { text: 'Second.', known: '2010-11-20' },
      ],
      '2010-11-20',
      'Second.',
    ],
    [
      'translations in a list',
      [{ text: { en: 'No.', es: 'No, no.' }, known: '2010-11-20' }],
      '2010-11-20',
      { en: 'No.', es: 'No, no.' },
    ],
  ] as const satisfies readonly (readonly [string, Answer, string, unknown])[]) {
    it(`${name}: ${JSON.stringify(expected)} on ${on}`, () => {
      expect(answerAt(event('a', '2010-11-18', { answer: answer as Answer }), day(on))).to.deep.equal(expected);
    });
  }
});
