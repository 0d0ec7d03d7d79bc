/** Finds a Chromium: an installed one, or else the one from the development dependencies. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Launcher } from 'chrome-launcher';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
];

/**
 * `CASEFILE_BROWSER=npm` in the environment selects the Chromium from npm even where another one is installed.
 *
 * @returns the path of an installed Chrome or Chromium; undefined if there is none or the one from npm is selected
 */
export function installedChromium() {
  if (process.env.CASEFILE_BROWSER === 'npm') return undefined;
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH is set to a file that does not exist: ${named}`);
  if (named) return named;
  // The launcher knows the usual paths of each system, but on Linux it needs a desktop to find them.
  const usual = [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium-browser',
  ].find((path) => existsSync(path));
  if (usual) return usual;
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

/**
 * Unpacks the Chromium from the development dependencies, once for each version. By default the package unpacks into a
 * shared temporary folder and would run any file of the right name that it finds there.
 */
async function packagedChromium() {
  const root = fileURLToPath(new URL('../node_modules/', import.meta.url));
  const { version } = JSON.parse(await readFile(join(root, '@sparticuz/chromium/package.json'), 'utf8'));
  const folder = join(root, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    const fresh = `${folder}.${process.pid}`;
    await mkdir(fresh, { recursive: true });
    // The package unpacks into the temporary folder, and unpacks its shared libraries only on that platform.
    const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
    Object.assign(process.env, { TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
    try {
      await (await import('@sparticuz/chromium')).default.executablePath();
    } finally {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
    // The folder appears complete or not at all. Another process may have been first.
    await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      // `fonts.conf` looks for the fonts in the first folder and keeps its cache in the second one.
      FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)),
      XDG_DATA_HOME: folder,
      XDG_CACHE_HOME: folder,
    },
  };
}

/**
 * @param zone the time zone that the browser runs in
 * @returns what Puppeteer and Playwright need to launch it
 */
export async function chromium(zone) {
  const executablePath = installedChromium();
  const found = executablePath ? { executablePath, env: {} } : await packagedChromium();
  return {
    executablePath: found.executablePath,
    args: ARGS,
    env: { ...process.env, ...found.env, LANG: 'en_US.UTF-8', TZ: zone },
  };
}

// `node test/chromium.mjs` prints the path of the installed one, and fails if none is installed.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = installedChromium();
  console.log(path ?? 'no Chrome or Chromium is installed');
  process.exitCode = path ? 0 : 1;
}
