import { execFileSync } from 'node:child_process';
import { needBrowser } from '../../../lib/cli/browser/find.ts';
import { TEST_HOSTS } from './world.ts';

/** Builds the extension for both browsers, with the test hosts among the sites it reads. */
export default function setup(): void {
  needBrowser('chromium');
  needBrowser('firefox');
  const env = { ...process.env, BACKSTORY_TEST_HOSTS: TEST_HOSTS.join(',') };
  for (const browser of ['chrome', 'firefox']) {
    execFileSync('wxt', ['build', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}
