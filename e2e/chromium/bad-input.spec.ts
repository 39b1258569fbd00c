import type { Page } from 'playwright';
import { expect } from 'vitest';
import { analysisOf } from '../reading';
import { PAGES } from '../sites/shelves';
import { inShort, unmet } from '../unmet';
import { test } from './fixtures';

const hostile = PAGES.filter(({ shelf }) => shelf === 'hostile');

test.describe('bad input', () => {
  test.for(hostile.filter((page) => page.expect.topic))('is read: $id', async (page, { newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf(page.id));
    const analysis = await analysisOf(tab);
    expect(unmet(page.expect, analysis), `findings:\n${inShort(analysis.findings)}\nunmet`).toEqual([]);
    expect(await isAlive(tab.page)).toBe(true);
    await tab.close();
  });

  test.for(hostile.filter((page) => !page.expect.topic))('is left alone: $id', async (page, { newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf(page.id));
    const control = await session.openTab(newsstand.addressOf('moscow-2024'));
    await analysisOf(control);
    expect(await tab.view()).toEqual({ ok: true, value: { state: 'quiet' } });
    expect(await tab.badge()).toBe('');
    await Promise.all([tab.close(), control.close()]);
  });

  test('text that looks like markup stays text in the page and in the popup', async ({ newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('markup-in-text'));
    await analysisOf(tab);
    const popup = await session.openPage(`popup.html?tab=${tab.id}`);
    await popup.getByText('Li Qiang').first().waitFor();
    for (const page of [tab.page, popup]) {
      expect(await page.title()).not.toBe('taken');
      expect(await page.locator('[onerror], [onload], [onmouseover], iframe, img[src="x"]').count()).toBe(0);
    }
    await Promise.all([tab.close(), popup.close()]);
  });
});

/** Whether the page still draws: two frames come one after the other. */
function isAlive(page: Page): Promise<boolean> {
  return page.evaluate(
    () => new Promise<boolean>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))),
  );
}
