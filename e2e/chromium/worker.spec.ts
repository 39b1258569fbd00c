import type { Page } from 'playwright';
import { expect } from 'vitest';
import { analysisOf } from '../reading';
import { test } from './fixtures';

/** Stops the extension's background worker, as the browser does after half a minute of idleness. */
async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test.describe('background worker', () => {
  test('the analysis of a tab outlives it', async ({ newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('twin-002'));
    const before = await analysisOf(tab);
    const popup = await session.openPage(`popup.html?tab=${tab.id}`);
    await stopWorker(popup);
    await popup.reload();
    await popup.getByRole('heading', { name: before.event?.title ?? 'no event' }).waitFor();
    expect(await analysisOf(tab)).toEqual(before);
    expect(await tab.badge()).toBe(String(before.statements.differing));
    await Promise.all([tab.close(), popup.close()]);
  });

  test('a page opened while it is stopped is read all the same', async ({ newsstand, session }) => {
    const popup = await session.openPage('popup.html?tab=0');
    await stopWorker(popup);
    const tab = await session.openTab(newsstand.addressOf('twin-004'));
    expect((await analysisOf(tab)).event?.id).toBe('2024-08-21-liqiang-moscow');
    await Promise.all([tab.close(), popup.close()]);
  });

  test('a tab that went elsewhere shows nothing of the page before', async ({ newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('twin-002'));
    await analysisOf(tab);
    await tab.page.goto(newsstand.addressOf('recipe'));
    await expect.poll(() => tab.view()).toEqual({ ok: true, value: { state: 'quiet' } });
    expect(await tab.badge()).toBe('');
    await tab.close();
  });
});
