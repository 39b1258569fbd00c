import { expect } from 'vitest';
import { findFirefox } from '../../src/cli/browsers/find';
import { launchFirefox } from '../../src/cli/browsers/launchFirefox';
import { builtFor, standTest } from '../fixtures';

/** Firefox with the built extension, its network guarded. */
export const test = standTest.extend('session', { scope: 'worker' }, async ({ guard }, { onCleanup }) => {
  const session = await launchFirefox({
    executable: await findFirefox(),
    extensionDir: builtFor('firefox'),
    headless: true,
    proxyPort: guard.port,
  });
  onCleanup(session.close);
  return session;
});

test.afterEach(({ guard }) => {
  expect(guard.foreign, 'hosts asked for through the proxy').toEqual([]);
});
