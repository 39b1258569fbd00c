import type { Page } from 'playwright';
import { expect } from 'vitest';
import { analysisOf } from '../reading';
import type { Newsstand } from '../sites/server';
import { PAGES } from '../sites/shelves';
import { test } from './fixtures';

const offTopic = PAGES.filter(({ shelf }) => shelf === 'off-topic');

/** Off-topic pages, and the front pages, which are all headlines and no article. */
function quietAddresses(newsstand: Newsstand): string[] {
  return [newsstand.url, ...Object.values(newsstand.fronts), ...offTopic.map(({ id }) => newsstand.addressOf(id))];
}

test.describe('a page off the topic', () => {
  test('is as if nobody were there: same document, no badge, no request', { timeout: 180_000 }, async ({
    bare,
    newsstand,
    session,
  }) => {
    const addresses = quietAddresses(newsstand);
    const withoutUs = [];
    const empty = await bare.newPage();
    for (const address of addresses) {
      const start = newsstand.asked.length;
      await empty.goto(address);
      withoutUs.push({ address, document: await drawn(empty), asked: newsstand.asked.slice(start).toSorted() });
    }

    const visits = [];
    for (const address of addresses) {
      const start = newsstand.asked.length;
      const tab = await session.openTab(address);
      await drawn(tab.page);
      visits.push({ address, tab, asked: newsstand.asked.slice(start).toSorted() });
    }
    // A page opened after them, drawn late by script as some of them are, has been read to the end:
    // the gate has by then had its look at every one.
    await analysisOf(await session.openTab(newsstand.addressOf('moscow-2024')));

    for (const [i, { address, tab, asked }] of visits.entries()) {
      expect(await tab.view(), address).toEqual({ ok: true, value: { state: 'quiet' } });
      expect(await tab.badge(), address).toBe('');
      expect(await tab.page.evaluate(() => CSS.highlights.size), address).toBe(0);
      expect({ address, document: await drawn(tab.page), asked }).toEqual(withoutUs[i]);
      await tab.close();
    }
  });
});

test.describe('an app that navigates inside one page', () => {
  test('is read on its article, quiet on the next page, and read again on the way back', async ({
    newsstand,
    session,
  }) => {
    const article = newsstand.addressOf('moscow-2024');
    const tab = await session.openTab(article);
    expect((await analysisOf(tab)).event?.id).toBe('2024-08-21-liqiang-moscow');

    await tab.page.getByRole('link', { name: 'Home' }).click();
    await tab.page.getByRole('link', { name: /Lamplighter/ }).click();
    await tab.page.getByRole('heading', { name: /Lamplighter/ }).waitFor();
    await expect.poll(() => tab.badge()).toBe('');
    await expect.poll(() => tab.view()).toEqual({ ok: true, value: { state: 'quiet' } });

    await tab.page.goBack();
    await tab.page.goBack();
    await tab.page.getByRole('heading', { name: /communique/ }).waitFor();
    expect((await analysisOf(tab)).event?.id).toBe('2024-08-21-liqiang-moscow');
    await tab.close();
  });
});

/** The document's markup once the page has drawn itself. */
async function drawn(page: Page): Promise<string> {
  await page.waitForFunction(() => document.readyState === 'complete' && document.querySelector('.skeleton') === null);
  return page.evaluate(() => document.documentElement.outerHTML);
}
