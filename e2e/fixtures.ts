import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { startGuard } from './network/guard';
import { startNewsstand } from './sites/server';

/** Folder of the extension as built for one family of browsers; `npm test` builds it beforehand. */
export function builtFor(target: 'chrome' | 'firefox'): string {
  return fileURLToPath(new URL(`../.output/${target}-mv3`, import.meta.url));
}

/** What tests in every browser stand on: sample pages to visit, and a proxy that lets nothing out. */
export const standTest = test
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
