import { expect } from 'vitest';
import { analysisOf } from '../reading';
import { overflow, violations } from './axe';
import { test } from './fixtures';

test.describe('popup', () => {
  test('shows the event, the three dates, the findings with differences first, and where they come from', async ({
    newsstand,
    session,
  }) => {
    const tab = await session.openTab(newsstand.addressOf('twin-001'));
    const analysis = await analysisOf(tab);
    const popup = await session.openPage(`popup.html?tab=${tab.id}`);
    await popup.getByRole('heading', { name: analysis.event?.title ?? 'no event' }).waitFor();

    const text = await popup.locator('body').innerText();
    // Masthead, what "Wednesday" would mean from it, and the day on record.
    for (const day of ['Dec 9, 2023', 'Dec 13, 2023', 'May 24, 2023']) expect(text).toContain(day);
    const { inRecord, total } = analysis.statements;
    expect(text).toContain(`${inRecord} of ${total} statements are in the record; nothing is said of the rest`);
    expect(text).toContain(`${analysis.coverage.length} reports`);
    expect(text).toContain(`${analysis.origins.length} independent origins`);

    const strip = popup.locator('svg[role="img"], svg[role="group"], svg[aria-labelledby], svg[aria-label]').first();
    expect(await strip.count()).toBe(1);
    await popup.getByRole('button', { name: 'Open all' }).click();
    const links = await popup
      .locator('a[target="_blank"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).rel));
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((rel) => rel.includes('noopener') && rel.includes('noreferrer'))).toBe(true);
    await Promise.all([tab.close(), popup.close()]);
  });

  test('is quiet on a page off the topic', async ({ newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('recipe'));
    const popup = await session.openPage(`popup.html?tab=${tab.id}`);
    await popup.getByText('nothing was looked at', { exact: false }).first().waitFor();
    await Promise.all([tab.close(), popup.close()]);
  });

  test.for(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme, { newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('twin-004'));
    await analysisOf(tab);
    const popup = await session.openPage(`popup.html?tab=${tab.id}`);
    await popup.emulateMedia({ colorScheme });
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.getByRole('heading').nth(1).waitFor();
    expect(await violations(popup)).toEqual([]);
    await Promise.all([tab.close(), popup.close()]);
  });

  test('fits a width of 360 pixels: nothing but the table scrolls sideways', async ({ newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('twin-002'));
    await analysisOf(tab);
    const popup = await session.openPage(`popup.html?tab=${tab.id}`);
    await popup.setViewportSize({ width: 360, height: 600 });
    await popup.getByRole('heading').nth(1).waitFor();
    expect(await overflow(popup)).toBeLessThanOrEqual(0);
    await Promise.all([tab.close(), popup.close()]);
  });

  test('everything can be reached by keyboard', async ({ newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('twin-000'));
    await analysisOf(tab);
    const popup = await session.openPage(`popup.html?tab=${tab.id}`);
    await popup.getByRole('heading').nth(1).waitFor();
    const reachable = await popup
      .locator('a[href], button, summary, [tabindex="0"]')
      .evaluateAll((all) => all.filter((one) => (one as HTMLElement).checkVisibility()).length);
    const seen = new Set<string>();
    for (let step = 0; step < reachable; step++) {
      await popup.keyboard.press('Tab');
      seen.add(
        await popup.evaluate(() => {
          const all = [...document.querySelectorAll('*')];
          return String(all.indexOf(document.activeElement as Element));
        }),
      );
    }
    expect(seen.size).toBeGreaterThanOrEqual(reachable - 1);
    await Promise.all([tab.close(), popup.close()]);
  });
});
