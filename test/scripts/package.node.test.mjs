/** The built package, imported as its users import it. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const packageJson = JSON.parse(await read('package.json'));

/** Imports a module in a process of its own and returns its exports and the globals that it added. */
function importInNode(specifier) {
  const program = `
    const before = new Set(Reflect.ownKeys(globalThis));
    const module = await import(${JSON.stringify(specifier)});
    const added = Reflect.ownKeys(globalThis).filter((key) => typeof key === 'string' && !before.has(key));
    console.log(JSON.stringify({ exports: Object.keys(module), added }));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = output.trim().split('\n');
  assert.equal(lines.length, 1, `importing ${specifier} prints nothing`);
  return JSON.parse(lines[0]);
}

const MODULES = [
  'casefile',
  'casefile/core',
  'casefile/case-status-badge',
  'casefile/case-timeline',
  'casefile/case-asylum-map',
  'casefile/case-ruling-card',
  'casefile/case-file',
  'casefile/case-scrubber',
  'casefile/cases/assange',
  'casefile/casefile.js',
  'casefile/casefile-core.js',
];

describe('the package in Node', () => {
  for (const specifier of MODULES) {
    it(`importing ${specifier} has no side effects`, () => {
      const { exports, added } = importInNode(specifier);
      assert.ok(exports.length > 0);
      // Lit records its versions there, and its modules for servers add a custom elements registry.
      assert.deepEqual(
        added.filter((key) => !/^(lit|reactiveElement|customElements$)/.test(key)),
        [],
      );
    });
  }

  for (const [bundle, modules] of [
    ['casefile/casefile.js', 'casefile'],
    ['casefile/casefile-core.js', 'casefile/core'],
  ]) {
    it(`${bundle} exports the same names as ${modules}`, () => {
      assert.deepEqual(importInNode(bundle).exports.sort(), importInNode(modules).exports.sort());
    });

    it(`${bundle} leaves no custom elements registry behind`, () => {
      assert.ok(!importInNode(bundle).added.includes('customElements'));
    });
  }
});

describe('package.json', () => {
  const targets = Object.values(packageJson.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  for (const target of new Set([...targets, packageJson.customElements, packageJson.types, packageJson.main])) {
    it(`names ${target}, and the build writes it`, () => {
      assert.ok(existsSync(`${root}/${target}`));
    });
  }
});

for (const name of ['casefile.js', 'casefile-core.js']) {
  describe(name, async () => {
    const bundle = await read(`dist/${name}`);

    it('imports no other file', () => {
      const { importedFiles } = ts.preProcessFile(bundle, true, true);
      assert.deepEqual(
        importedFiles.map(({ fileName }) => fileName),
        [],
      );
      assert.ok(!bundle.includes('import('), 'no dynamic import');
    });

    it('has its source map beside it', async () => {
      assert.equal(bundle.trimEnd().split('\n').at(-1), `//# sourceMappingURL=${name}.map`);
      assert.ok(existsSync(`${root}/dist/${name}.map`));
    });

    it('has the licences of what it contains beside it', async () => {
      assert.match(await read(`dist/${name}.LICENSE.txt`), /^lit-html .* \(BSD-3-Clause\)$/m);
    });

    it('matches its integrity hash', async () => {
      const hash = createHash('sha384').update(bundle).digest('base64');
      assert.equal((await read(`dist/${name}.sri`)).trim(), `sha384-${hash}`);
    });
  });
}

describe('the two bundles', () => {
  it('casefile.js contains the built-in case, casefile-core.js does not', async () => {
    const { assange } = await import('casefile/cases/assange');
    assert.ok((await read('dist/casefile.js')).includes(assange.events[0].id));
    assert.ok(!(await read('dist/casefile-core.js')).includes(assange.events[0].id));
  });
});

describe('the demo', () => {
  for (const file of ['casefile.js', 'casefile.js.map', 'casefile.js.LICENSE.txt']) {
    it(`has a copy of ${file}`, async () => {
      assert.ok((await read(`dist/demo/${file}`)) === (await read(`dist/${file}`)));
    });
  }
});

describe('the built-in casefile as JSON', () => {
  it('is the same as the module', async () => {
    const { assange } = await import('casefile/cases/assange');
    assert.deepEqual(JSON.parse(await read('dist/assange.json')), assange);
  });

  it('matches the schema', async () => {
    const { casefileSchema } = await import('../../dist/lib/data/casefile.js');
    const { safeParse } = await import('valibot');
    const { success, issues } = safeParse(casefileSchema, JSON.parse(await read('dist/assange.json')));
    assert.ok(
      success,
      JSON.stringify(issues?.map(({ message, path }) => [message, path?.map(({ key }) => key).join('.')])),
    );
  });
});

describe('the lock file', () => {
  it('names no registry', async () => {
    assert.doesNotMatch(await read('package-lock.json'), /"resolved"/);
  });
});
