import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('npm run demo says what is missing, without a stack', () => {
  const { status, stderr } = spawnSync(process.execPath, ['lib/cli/demo.ts'], {
    encoding: 'utf8',
    env: { PATH: '/nowhere' },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^No chromium was found\. .*\n$/);
});
