import { expect } from 'vitest';
import { findChromium } from '../../src/cli/browsers/find';
import { launchChromium } from '../../src/cli/browsers/launchChromium';
import { builtFolder, SECOND_TOPIC } from '../../src/cli/build';
import { standTest } from '../fixtures';
import { analysisOf } from '../reading';

/** Chromium with the same extension, built with the record in `e2e/topic/factbase` and nothing else changed. */
const test = standTest.extend('session', { scope: 'worker' }, async ({ guard }, { onCleanup }) => {
  const session = await launchChromium({
    executable: await findChromium(),
    extensionDir: builtFolder('chrome', SECOND_TOPIC),
    headless: true,
    proxy: guard.url,
  });
  onCleanup(session.close);
  return session;
});

test.describe('a second topic, added as files alone', () => {
  test('is found, marked and compared like the first', async ({ newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('other-topic'));
    const analysis = await analysisOf(tab);
    expect(analysis.topic.title).toBe('Ruritania–Graustark ties');
    expect(analysis.event?.id).toBe('2024-08-21-sapt-strelsau');
    const differing = analysis.findings.filter(({ verdict }) => verdict === 'contradicted');
    expect(differing.map(({ claim, kind }) => ({ claim, kind }))).toEqual([
      { claim: 'meeting-date', kind: 'date' },
      { claim: 'timber', kind: 'figure' },
    ]);
    await expect.poll(() => tab.badge()).toBe('2');
    expect(await tab.page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  });

  test("leaves the first topic's articles alone", async ({ newsstand, session }) => {
    const first = await session.openTab(newsstand.addressOf('moscow-2024'));
    await analysisOf(await session.openTab(newsstand.addressOf('other-topic')));
    expect(await first.view()).toEqual({ ok: true, value: { state: 'quiet' } });
    expect(await first.badge()).toBe('');
  });
});
