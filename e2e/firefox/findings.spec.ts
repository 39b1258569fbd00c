import { expect } from 'vitest';
import { analysisOf } from '../reading';
import { PAGES } from '../sites/shelves';
import { inShort, unmet } from '../unmet';
import { test } from './fixtures';

// The engine is the same code in both browsers: what differs is reading the page and speaking to it.
const read = PAGES.filter(({ shelf }) => shelf === 'twins');

test.describe('findings', () => {
  test.for(read)('$shelf/$id', async ({ id, expect: expected }, { newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf(id));
    const analysis = await analysisOf(tab);
    expect(unmet(expected, analysis), `findings:\n${inShort(analysis.findings)}\nunmet`).toEqual([]);
    await tab.close();
  });
});

test.describe('gate', () => {
  test('a page off the topic stays quiet', async ({ newsstand, session }) => {
    const tabs = [];
    for (const { id } of PAGES.filter(({ shelf }) => shelf === 'off-topic')) {
      tabs.push(await session.openTab(newsstand.addressOf(id)));
    }
    await analysisOf(await session.openTab(newsstand.addressOf('moscow-2024')));
    for (const tab of tabs) {
      expect(await tab.view(), tab.page.url()).toEqual({ ok: true, value: { state: 'quiet' } });
      expect(await tab.badge(), tab.page.url()).toBe('');
      await tab.close();
    }
  });
});
