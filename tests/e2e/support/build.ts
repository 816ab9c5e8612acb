import { execFileSync } from 'node:child_process';
import { needBrowser } from '../../../lib/cli/browser/find.ts';
import { TEST_HOSTS } from './world.ts';

/** Builds the extension for both browsers: as it ships, and with the test hosts among the sites it reads. */
export default function setup(): void {
  needBrowser('chromium');
  needBrowser('firefox');
  // The test runner's own NODE_ENV would build the views with their source places, as no release has them.
  const shipped = { ...process.env, NODE_ENV: 'production' };
  const testing = { ...shipped, BACKSTORY_TEST_HOSTS: TEST_HOSTS.join(',') };
  for (const env of [shipped, testing]) {
    for (const browser of ['chrome', 'firefox']) {
      execFileSync('wxt', ['build', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'], env });
    }
  }
}
