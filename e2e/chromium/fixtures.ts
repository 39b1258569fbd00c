import { expect } from 'vitest';
import { findChromium } from '../../src/cli/browsers/find';
import { launchChromium, startChromium } from '../../src/cli/browsers/launchChromium';
import { builtFor, standTest } from '../fixtures';
import { keepLog } from '../network/log';

/** Chromium with the built extension, its network guarded, its requests and its console written down. */
export const test = standTest
  .extend('session', { scope: 'worker' }, async ({ guard }, { onCleanup }) => {
    const session = await launchChromium({
      executable: await findChromium(),
      extensionDir: builtFor('chrome'),
      headless: true,
      proxy: guard.url,
    });
    onCleanup(session.close);
    return session;
  })
  .extend('log', { scope: 'worker' }, ({ session }) => keepLog(session.context))
  /** The same browser without the extension: what pages look like when nobody is there. */
  .extend('bare', { scope: 'worker' }, async ({ guard }, { onCleanup }) => {
    const executable = await findChromium();
    const { context, stop } = await startChromium({ executable, extensionDir: null, headless: true, proxy: guard.url });
    onCleanup(stop);
    return context;
  });

// The log must be kept from before the test's first page.
test.beforeEach(({ log }) => {
  expect(log).toBeDefined();
});

test.afterEach(({ guard, log, newsstand, session }) => {
  const ours = (address: string) =>
    [session.extensionOrigin, 'data:', 'blob:', 'about:'].some((start) => address.startsWith(start));
  const outside = log.requests.filter((address) => !ours(address) && !isOnStand(address, newsstand.port));
  expect(outside, 'addresses asked for outside the newsstand').toEqual([]);
  expect(guard.foreign, 'hosts asked for through the proxy').toEqual([]);
  expect(
    log.errors.filter((line) => line.startsWith(session.extensionOrigin)),
    "the extension's errors",
  ).toEqual([]);
});

function isOnStand(address: string, port: number): boolean {
  const url = URL.parse(address);
  return url?.port === String(port) && /(^|\.)localhost$|^127\.0\.0\.1$/.test(url.hostname);
}
