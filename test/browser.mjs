/** Runs the browser tests in Chromium, in a given time zone. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromium } from './chromium.mjs';
import { emulateFeaturesPlugin } from './elements/emulate-features.mjs';
import { fontMarkup } from './fonts.mjs';
import { startCaseServer } from './server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The most time that one test file may take, in milliseconds. The slowest takes about 15 seconds on two idle cores. */
const FILE_TIMEOUT = 180_000;

const page = (zone, origin, fonts) => (testFramework) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Casefile tests</title>
  ${fonts}
  <style>html { font-family: Arimo }</style>
  <script>globalThis.caseServer = '${origin}';</script>
  <script type="module">
    import { sessionFailed } from '@web/test-runner-core/browser/session.js';
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    await globalThis.fontsReady;
    // In the wrong time zone, passing tests would prove nothing.
    if (zone === '${zone}') await import('${testFramework}');
    else sessionFailed({ message: \`The browser is in \${zone}, not in ${zone}.\` });
  </script>
</html>`;

/**
 * Launches Chromium for the test runner. If the browser dies, the runner alone would wait for the timeout of every
 * remaining file, so the death is reported here.
 *
 * @param onDeath called with a sentence when the browser or one of its pages dies before `stop`
 */
async function launcher(zone, onDeath) {
  let output = '';
  const report = (what) => {
    onDeath(`${what} Its last output:\n${output.trim() || '(none)'}`);
  };
  return chromeLauncher({
    launchOptions: await chromium(zone),
    createBrowserContext({ browser }) {
      browser.process()?.stderr?.on('data', (data) => {
        output = `${output}${data}`.slice(-4000);
      });
      browser.on('disconnected', () => {
        report('The browser exited.');
      });
      return browser.defaultBrowserContext();
    },
    async createPage({ context }) {
      const tab = await context.newPage();
      tab.on('error', ({ message }) => {
        report(`A page crashed: ${message}`);
      });
      return tab;
    },
  });
}

/** @returns the tests of a suite and of all suites in it */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/**
 * @param files globs of test files
 * @param zone an IANA time zone
 * @returns how many tests passed, failed and were skipped; a file that cannot run counts as one failed test
 */
export async function runInBrowser(files, zone) {
  const cases = await startCaseServer();
  let isOver = false;
  let reportDeath;
  const death = new Promise((resolve) => {
    reportDeath = resolve;
  });
  const ownConsole = { ...console };
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      rootDir: root,
      files,
      nodeResolve: { exportConditions: ['production', 'default'] },
      plugins: [
        esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.json` }),
        emulateFeaturesPlugin(),
      ],
      browsers: [
        await launcher(zone, (message) => {
          if (!isOver) reportDeath(message);
        }),
      ],
      // Only one page can have the focus.
      concurrency: 1,
      testRunnerHtml: page(zone, cases.origin, await fontMarkup('/node_modules/@fontsource/')),
      testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
      testsFinishTimeout: FILE_TIMEOUT,
      reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) })],
    },
  });
  if (!runner) return { passed: 0, failed: 1, skipped: 0 };
  const finished = new Promise((resolve) => {
    runner.on('stopped', resolve);
    runner.on('finished', () => {
      isOver = true;
      runner.stop();
    });
  });
  const failure = await Promise.race([finished.then(() => undefined), death]);
  cases.stop();
  if (failure) {
    isOver = true;
    // The runner replaces the console until it has stopped, and to stop it waits for the browser.
    Object.assign(console, ownConsole);
    console.error(`\n${failure}\n`);
    runner.stop().catch(() => {});
  }

  const sum = { passed: 0, failed: failure ? 1 : 0, skipped: 0 };
  for (const session of runner.sessions.all()) {
    const all = testsOf(session.testResults);
    const tests = all.filter(({ skipped }) => !skipped);
    const failed = tests.filter(({ passed }) => !passed).length;
    sum.passed += tests.length - failed;
    sum.failed += failed;
    sum.skipped += all.length - tests.length;
    if (!failure && !failed && (!session.passed || !tests.length)) sum.failed += 1;
  }
  return sum;
}
