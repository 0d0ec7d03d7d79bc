/** Runs the browser tests in Chromium, in a time zone of our choice. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromium } from './chromium.mjs';
import { fontMarkup } from './fonts.mjs';
import { startCaseServer } from './server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The longest that one test file may take, in milliseconds. The slowest takes about 15 seconds on two idle cores. */
const LONGEST_FILE = 180_000;

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
    // Tests that pass in the wrong zone would prove nothing.
    if (zone === '${zone}') await import('${testFramework}');
    else sessionFailed({ message: \`The browser is in \${zone}, not in ${zone}.\` });
  </script>
</html>`;

/**
 * Launches Chromium for the test runner, which would wait for a dead browser until each file's time is up.
 *
 * @param onDeath called with a sentence when the browser or one of its pages dies before `stop`
 */
async function launcher(zone, onDeath) {
  let words = '';
  const die = (what) => {
    onDeath(`${what} It said:\n${words.trim() || '(nothing)'}`);
  };
  return chromeLauncher({
    launchOptions: await chromium(zone),
    createBrowserContext({ browser }) {
      browser.process()?.stderr?.on('data', (data) => {
        words = `${words}${data}`.slice(-4000);
      });
      browser.on('disconnected', () => {
        die('The browser ended.');
      });
      return browser.defaultBrowserContext();
    },
    async createPage({ context }) {
      const tab = await context.newPage();
      tab.on('error', ({ message }) => {
        die(`A page of the browser crashed: ${message}`);
      });
      return tab;
    },
  });
}

/** The tests of a suite and of the suites in it. */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/**
 * @param files globs of test files
 * @param zone an IANA time zone
 * @returns how many tests passed, failed and were skipped; a file that cannot run counts as one that failed
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
      plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.json` })],
      browsers: [
        await launcher(zone, (message) => {
          if (!isOver) reportDeath(message);
        }),
      ],
      // Focus is one for all pages.
      concurrency: 1,
      testRunnerHtml: page(zone, cases.origin, await fontMarkup('/node_modules/@fontsource/')),
      testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
      testsFinishTimeout: LONGEST_FILE,
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
    // The runner holds back what is written to the console until it has stopped, for which it would wait for the browser.
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
