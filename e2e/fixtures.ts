import { fileURLToPath } from 'node:url';
import { test as base, expect } from 'vitest';
import { findChromium, findFirefox } from '../src/cli/browsers/find';
import { launchChromium, startChromium } from '../src/cli/browsers/launchChromium';
import { launchFirefox } from '../src/cli/browsers/launchFirefox';
import { startGuard } from './network/guard';
import { keepLog } from './network/log';
import { startNewsstand } from './sites/server';

const BUILT = (target: string) => fileURLToPath(new URL(`../.output/${target}-mv3`, import.meta.url));

const standTest = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures are needed.
  .extend('newsstand', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const newsstand = await startNewsstand();
    onCleanup(newsstand.stop);
    return newsstand;
  })
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  .extend('guard', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const guard = await startGuard();
    onCleanup(guard.stop);
    return guard;
  });

/** Chromium with the built extension, its network guarded, its console written down. */
export const chromiumTest = standTest
  .extend('session', { scope: 'worker' }, async ({ guard }, { onCleanup }) => {
    const session = await launchChromium({
      executable: await findChromium(),
      extensionDir: BUILT('chrome'),
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

/** Firefox with the built extension, its network guarded. */
export const firefoxTest = standTest.extend('session', { scope: 'worker' }, async ({ guard }, { onCleanup }) => {
  const session = await launchFirefox({
    executable: await findFirefox(),
    extensionDir: BUILT('firefox'),
    headless: true,
    proxyPort: guard.port,
  });
  onCleanup(session.close);
  return session;
});

chromiumTest.afterEach(({ guard, log, newsstand, session }) => {
  const known = [session.extensionOrigin, 'data:', 'blob:', 'about:'];
  const strangers = log.requests.filter((address) => !known.some((start) => address.startsWith(start)));
  expect(
    strangers.filter((address) => !isOnStand(address, newsstand.port)),
    'requests to the world outside',
  ).toEqual([]);
  expect(guard.foreign, 'hosts asked for through the proxy').toEqual([]);
  expect(
    log.errors.filter((line) => line.startsWith(session.extensionOrigin)),
    "the extension's errors",
  ).toEqual([]);
});

firefoxTest.afterEach(({ guard }) => {
  expect(guard.foreign, 'hosts asked for through the proxy').toEqual([]);
});

function isOnStand(address: string, port: number): boolean {
  const url = URL.parse(address);
  return url?.port === String(port) && /(^|\.)localhost$|^127\.0\.0\.1$/.test(url.hostname);
}
