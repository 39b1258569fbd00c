import type { Page } from 'playwright';
import { expect } from 'vitest';
import { analysisOf, settledView } from '../reading';
import { test } from './fixtures';

/** Words under our marks, by the mark's name. */
function marked(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights.entries()]
        .filter(([name]) => name.startsWith('second-source-'))
        .map(([name, marks]) => [name, [...marks].map((range) => String(range).replace(/\s+/g, ' '))]),
    ),
  );
}

test.describe('marks in the page', () => {
  test('stand under the statements found, agreeing and differing alike, and leave the text as it was', async ({
    bare,
    newsstand,
    session,
  }) => {
    const address = newsstand.addressOf('twin-003');
    const plain = await bare.newPage();
    await plain.goto(address);
    const before = await plain.locator('body').innerHTML();

    const tab = await session.openTab(address);
    const analysis = await analysisOf(tab);
    await expect.poll(async () => Object.keys(await marked(tab.page))).toContain('second-source-variant');
    const marks = await marked(tab.page);
    const quotes = (verdict: string) =>
      analysis.findings
        .filter((one) => one.verdict === verdict && one.quote.exact !== '')
        .map((one) => one.quote.exact);
    for (const quote of quotes('variant')) expect(marks['second-source-variant']?.join('\n')).toContain(quote);
    for (const quote of quotes('supported')) expect(marks['second-source-supported']?.join('\n')).toContain(quote);
    expect(await tab.page.locator('body').innerHTML()).toBe(before);
    expect(await tab.page.locator('second-source-marker').count()).toBe(1);
    await Promise.all([tab.close(), plain.close()]);
  });

  test('are all placed, or said to be orphans', async ({ newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('twin-004'));
    const view = await settledView(tab, ({ state }) => state === 'done');
    expect(view.state === 'done' && view.orphans).toEqual([]);
    await tab.close();
  });

  test('a finding chosen in the popup is brought into view in the page', async ({ newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('twin-003'));
    const analysis = await analysisOf(tab);
    await expect.poll(async () => Object.keys(await marked(tab.page))).toContain('second-source-variant');
    const last = analysis.findings
      .filter((one) => one.span !== null)
      .toSorted((a, b) => (b.span?.start ?? 0) - (a.span?.start ?? 0))[0];
    await tab.page.setViewportSize({ width: 800, height: 300 });
    await tab.page.evaluate(() => scrollTo(0, 0));
    const popup = await session.openPage(`popup.html?tab=${tab.id}`);
    await popup.evaluate(
      ([tabId, findingId]) => chrome.runtime.sendMessage({ type: 'surface/show-finding', tabId, findingId }),
      [tab.id, last?.id ?? ''] as const,
    );
    await expect.poll(() => tab.page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expect
      .poll(async () => (await marked(tab.page))['second-source-current']?.join(''))
      .toContain(last?.quote.exact ?? '?');
    await Promise.all([tab.close(), popup.close()]);
  });

  test('are not printed', async ({ newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('twin-001'));
    await analysisOf(tab);
    await expect.poll(() => tab.page.locator('second-source-marker').count()).toBe(1);
    await tab.page.emulateMedia({ media: 'print' });
    expect(await tab.page.locator('second-source-marker').evaluate((host) => host.getBoundingClientRect().height)).toBe(
      0,
    );
    await tab.close();
  });
});
