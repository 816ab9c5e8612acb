import { execFileSync, type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const NAMES: Record<BrowserName, { env: string; commands: string[]; debian: string; elsewhere: string }> = {
  chromium: {
    env: 'CHROMIUM_PATH',
    // Branded Chrome refuses --load-extension since version 137, so Chromium comes first.
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-for-testing',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debian: 'chromium',
    elsewhere: 'Install Chromium (https://www.chromium.org/getting-involved/download-chromium/)',
  },
  firefox: {
    env: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
    elsewhere: 'Install Firefox (https://www.mozilla.org/firefox/)',
  },
};

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function which(command: string): string | undefined {
  if (command.includes('/')) return executable(command) ? command : undefined;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(executable);
}

/** Path of an installed browser, or undefined. The environment variable `CHROMIUM_PATH` or `FIREFOX_PATH` comes first. */
export function findBrowser(name: BrowserName): string | undefined {
  const { env, commands } = NAMES[name];
  return [process.env[env] ?? '', ...commands].filter(Boolean).map(which).find(Boolean);
}

/**
 * Path of the browser; where it is missing on Debian and we are root, it is installed from Debian's packages.
 * @throws an Error that says what to install, where we cannot
 */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { debian, env, elsewhere } = NAMES[name];
  const apt = which('apt-get');
  if (apt && process.getuid?.() === 0) {
    console.error(`No ${name} found; installing Debian's package ${debian} …`);
    const options: SpawnSyncOptions = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync(apt, ['update', '-q'], options);
    execFileSync(apt, ['install', '-y', '-q', '--no-install-recommends', debian], options);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  const how = apt ? `Run: sudo apt-get install ${debian}` : elsewhere;
  throw new Error(`No ${name} was found. ${how}, or set ${env} to its path, then run the command again.`);
}

/** Switches that let Chromium run as root, without a display and without calls of its own. */
export function chromiumSwitches({ headless = true } = {}): string[] {
  return [
    ...(headless ? ['--headless=new'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
