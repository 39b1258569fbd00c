import { expect } from 'vitest';
import { analysisOf } from '../reading';
import { test } from './fixtures';

test.describe('the page and the popup', () => {
  test('statements are marked, the page’s own text stays as it was, the badge counts', async ({
    newsstand,
    session,
  }) => {
    const tab = await session.openTab(newsstand.addressOf('twin-003'));
    const analysis = await analysisOf(tab);
    await expect.poll(() => tab.page.evaluate(() => document.querySelectorAll('second-source-marker').length)).toBe(1);
    await expect
      .poll(() => tab.page.evaluate(() => CSS.highlights.get('second-source-variant')?.size ?? 0))
      .toBeGreaterThan(0);
    expect(await tab.page.evaluate(() => CSS.highlights.get('second-source-supported')?.size ?? 0)).toBeGreaterThan(0);
    expect(await tab.page.evaluate(() => document.body.querySelectorAll('[class*="second-source"], mark').length)).toBe(
      0,
    );
    expect(await tab.badge()).toBe(String(analysis.statements.differing));
    await tab.close();
  });

  test('the popup shows the event and the findings', async ({ newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('twin-001'));
    const analysis = await analysisOf(tab);
    const popup = await session.openPage(`popup.html?tab=${tab.id}`);
    const text = () => popup.evaluate(() => document.body.textContent ?? '', null);
    await expect.poll(text).toContain(analysis.event?.title ?? 'no event');
    expect(await text()).toContain(
      `${analysis.statements.inRecord} of ${analysis.statements.total} statements are in the record`,
    );
    await tab.close();
  });
});
