import { execFileSync } from 'node:child_process';
import { needBrowser } from '../../../lib/cli/browser/find.ts';
import { TEST_HOSTS } from './world.ts';

/** Builds the extension for both browsers: as it ships, and with the test hosts among the sites it reads. */
export default function setup(): void {
  needBrowser('chromium');
  needBrowser('firefox');
  const testing = { ...process.env, BACKSTORY_TEST_HOSTS: TEST_HOSTS.join(',') };
  for (const env of [process.env, testing]) {
    for (const browser of ['chrome', 'firefox']) {
      execFileSync('wxt', ['build', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'], env });
    }
  }
}
