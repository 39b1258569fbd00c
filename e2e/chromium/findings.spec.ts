import { expect } from 'vitest';
import { analysisOf } from '../reading';
import { PAGES } from '../sites/shelves';
import { inShort, unmet } from '../unmet';
import { test } from './fixtures';

const read = PAGES.filter(({ shelf, expect: { topic } }) => topic && shelf !== 'hostile');

test.describe('findings', () => {
  test.for(read)('$shelf/$id', async ({ id, expect: expected }, { newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf(id));
    const analysis = await analysisOf(tab);
    expect(unmet(expected, analysis), `findings:\n${inShort(analysis.findings)}\nunmet`).toEqual([]);
    await tab.close();
  });
});
