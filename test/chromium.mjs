/** Finds a Chromium: an installed one, else the one that comes with the dev dependencies. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
 * The package's own configuration names folders of another platform. Without a font Chromium crashes.
 * Paths are relative to this file, so that the project can be moved.
 */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="relative">fonts-cache</cachedir>
</fontconfig>
`;

/**
 * With `CASEFILE_BROWSER=npm` in the environment, the Chromium from npm is used even where another is installed.
 *
 * @returns the path of an installed Chrome or Chromium; undefined when there is none, or it is not wanted
 */
export function installedChromium() {
  if (process.env.CASEFILE_BROWSER === 'npm') return undefined;
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  if (named) return named;
  // The launcher knows the places on each system but asks the desktop for them, which a server lacks.
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
 * Unpacks the Chromium from the dev dependencies, once a version. The package's own default is a
 * shared temporary folder, where it would take whatever file lies there.
 */
async function packagedChromium() {
  const root = fileURLToPath(new URL('../node_modules/', import.meta.url));
  const { version } = JSON.parse(await readFile(join(root, '@sparticuz/chromium/package.json'), 'utf8'));
  const folder = join(root, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    const fresh = `${folder}.${process.pid}`;
    await mkdir(fresh, { recursive: true });
    // It unpacks into the temporary folder, and its own shared libraries only where it believes to
    // be on that platform.
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
    await writeFile(join(fresh, 'fonts.conf'), FONTS_CONF);
    // Whole or not at all; another process may have been first.
    await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
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

// `node test/chromium.mjs` says which one is installed, and fails when none is.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = installedChromium();
  console.log(path ?? 'no Chrome or Chromium is installed');
  process.exitCode = path ? 0 : 1;
}
