/** Runs the browser tests in Chromium, in a time zone of our choice. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromium } from './chromium.mjs';
import { startCaseServer } from './server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const page = (zone, origin) => (testFramework) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Casefile tests</title>
  <script>globalThis.caseServer = '${origin}';</script>
  <script type="module">
    import { sessionFailed } from '@web/test-runner-core/browser/session.js';
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    // Tests that pass in the wrong zone would prove nothing.
    if (zone === '${zone}') await import('${testFramework}');
    else sessionFailed({ message: \`The browser is in \${zone}, not in ${zone}.\` });
  </script>
</html>`;

/** The tests of a suite and of the suites in it. */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/**
 * @param files globs of test files
 * @param zone an IANA time zone
 * @returns how many tests passed and failed; a file that cannot run counts as one that failed
 */
export async function runInBrowser(files, zone) {
  const cases = await startCaseServer();
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      rootDir: root,
      files,
      nodeResolve: { exportConditions: ['production', 'default'] },
      plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.json` })],
      browsers: [chromeLauncher({ launchOptions: await chromium(zone) })],
      // Focus is one for all pages.
      concurrency: 1,
      testRunnerHtml: page(zone, cases.origin),
      testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
      testsFinishTimeout: 300_000,
      reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) })],
    },
  });
  if (!runner) return { passed: 0, failed: 1 };
  await new Promise((resolve) => { runner.on('stopped', resolve); runner.on('finished', () => runner.stop()); });
  cases.stop();

  const sum = { passed: 0, failed: 0 };
  for (const session of runner.sessions.all()) {
    const tests = testsOf(session.testResults).filter(({ skipped }) => !skipped);
    const failed = tests.filter(({ passed }) => !passed).length;
    sum.passed += tests.length - failed;
    sum.failed += failed;
    if (!failed && (!session.passed || !tests.length)) sum.failed += 1;
  }
  return sum;
}
