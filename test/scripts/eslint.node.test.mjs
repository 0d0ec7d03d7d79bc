/** ESLint finds imports and globals that the shape of the code forbids. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const RULES = /^(boundaries\/|no-restricted-)/;

const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => RULES.test(ruleId),
  // These rules need no types, which take seconds to load.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** @returns the rules that the code breaks as the whole content of this file */
async function brokenRules(filePath, code) {
  const [{ messages }] = await eslint.lintText(code, { filePath });
  return messages.filter(({ ruleId }) => RULES.test(ruleId)).map(({ ruleId }) => ruleId);
}

const WIDGET = 'src/elements/timeline/case-timeline.ts';
const VIEW = 'src/view/view.ts';

const FORBIDDEN = [
  [VIEW, "import { html } from 'lit'; html``;"],
  [VIEW, "import { wordsIn } from '../words/words.js'; wordsIn();"],
  [VIEW, "import type { Words } from '../words/words.js'; export type A = Words;"],
  [VIEW, "import { casefileSchema } from '../../data/casefile.js'; casefileSchema;"],
  [VIEW, "export * from '../cases/registry.js';"],
  [VIEW, "export { html } from 'lit';"],
  [VIEW, "import './no-such-file.js';"],
  ['src/dates/edtf.ts', "import type { View } from '../view/view.js'; export type A = View;"],
  ['src/words/words.ts', "import { viewAsOf } from '../view/view.js'; viewAsOf();"],
  ['src/casefile/parse.ts', "import { readFile } from 'node:fs/promises'; readFile();"],
  ['src/elements/fragments/glyphs.ts', "import { CaseWidget } from '../base/case-widget.js'; CaseWidget;"],
  ['src/elements/base/case-widget.ts', "import { CaseTimeline } from '../timeline/case-timeline.js'; CaseTimeline;"],
  [WIDGET, "import '../ruling-card/case-ruling-card.js';"],
  [WIDGET, "import type { CaseRulingCard } from '../ruling-card/case-ruling-card.js'; export type A = CaseRulingCard;"],
  [WIDGET, "import { findCase } from '../../cases/registry.js'; findCase();"],
  [WIDGET, "import { add } from 'date-fns'; add();"],
  ['src/core.ts', "import { assangeView } from './view/view.js'; assangeView;"],
  ['data/casefile.ts', "import { today } from '../src/dates/today.js'; today();"],
  ['data/assange/index.ts', "import { casefileSchema } from '../casefile.js'; casefileSchema;"],
];

const ALLOWED = [
  [VIEW, "import type { Casefile } from '../../data/casefile.js'; export type A = Casefile;"],
  [VIEW, "import { spanOf } from '../dates/edtf.js'; import { events } from './events.js'; spanOf(events);"],
  [WIDGET, "import { html } from 'lit'; import { repeat } from 'lit/directives/repeat.js'; html`${repeat}`;"],
  [
    WIDGET,
    "import { ribbon } from './ribbon.js'; import { CaseWidget } from '../base/case-widget.js'; ribbon(CaseWidget);",
  ],
  ['src/cli/io.ts', "import { readFile } from 'node:fs/promises'; readFile();"],
];

const GLOBALS = [
  ['a request in a view', VIEW, "fetch('/a');", true],
  ['a request in a widget, through the window', WIDGET, "window.fetch('/a');", true],
  ['a request in the room for cases', 'src/cases/document-loader.ts', "fetch('/a');", false],
  ['the page in a view', VIEW, 'document.title;', true],
  ['a formatter in a view', VIEW, 'new Intl.NumberFormat();', true],
  ['the clock in a view', VIEW, 'new Date();', true],
  ['the clock in a widget', WIDGET, 'Date.now();', true],
  ['the clock in today.ts', 'src/dates/today.ts', 'Date.now();', false],
  ['storage in the room for cases', 'src/cases/registry.ts', 'localStorage.length;', true],
];

describe('ESLint reports', () => {
  for (const [file, code] of FORBIDDEN) {
    it(`in ${file}: ${code}`, async () => {
      const broken = await brokenRules(file, code);
      assert.ok(
        broken.some((rule) => rule.startsWith('boundaries/')),
        `reported: ${broken}`,
      );
    });
  }
  for (const [what, file, code] of GLOBALS.filter(([, , , isForbidden]) => isForbidden)) {
    it(`${what}: ${code}`, async () => {
      assert.match((await brokenRules(file, code)).join(), /^no-restricted-/);
    });
  }
});

describe('ESLint allows', () => {
  for (const [file, code] of ALLOWED) {
    it(`in ${file}: ${code}`, async () => {
      assert.deepEqual(await brokenRules(file, code), []);
    });
  }
  for (const [what, file, code] of GLOBALS.filter(([, , , isForbidden]) => !isForbidden)) {
    it(`${what}: ${code}`, async () => {
      assert.deepEqual(await brokenRules(file, code), []);
    });
  }
});
