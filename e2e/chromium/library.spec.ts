import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { analysisOf } from '../reading';
import { overflow, violations } from './axe';
import { test } from './fixtures';

test.describe('library', () => {
  test('finds events whatever the spelling, and keeps the search in the address', async ({ session }) => {
    const library = await session.openPage('library.html');
    const field = library.getByRole('searchbox');
    const titles = library.locator('.event-row__title');
    for (const typed of ['Mishustn Beijing', 'Мишустин', '李强 2024', 'Kremlin 2019']) {
      await field.fill(typed);
      await expect.poll(() => titles.count(), { message: typed }).toBeGreaterThan(0);
    }
    await field.fill('Keqiang 2019');
    await expect.poll(() => titles.allInnerTexts()).toHaveLength(1);
    const address = library.url();
    expect(address).toContain('text=Keqiang+2019');

    await titles.first().getByRole('link').click();
    await library.getByRole('heading', { level: 1 }).waitFor();
    expect(library.url()).toContain('#/event/2019-09-18-putin-likeqiang-kremlin');
    await library.goBack();
    await expect.poll(() => field.inputValue()).toBe('Keqiang 2019');

    const bookmark = await session.openPage(new URL(address).pathname.slice(1) + new URL(address).hash);
    await expect.poll(() => bookmark.locator('.event-row__title').count()).toBe(1);
    await Promise.all([library.close(), bookmark.close()]);
  });

  test('opens from the popup at the event of the page', async ({ newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('twin-004'));
    const analysis = await analysisOf(tab);
    const popup = await session.openPage(`popup.html?tab=${tab.id}`);
    const opened = session.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Open the library' }).click();
    const library = await opened;
    await library.getByRole('heading', { level: 1, name: analysis.event?.title ?? 'none' }).waitFor();
    await Promise.all([library.close(), popup.close(), tab.close()]);
  });

  test.for(['light', 'dark'] as const)(
    'axe finds nothing in any part, %s',
    { timeout: 120_000 },
    async (colorScheme, { session }) => {
      const parts = [
        'events',
        'event/2019-09-18-putin-likeqiang-kremlin',
        'figures',
        'wordings',
        'notebook',
        'changes',
      ];
      for (const part of parts) {
        const library = await session.openPage(`library.html#/${part}`);
        await library.emulateMedia({ colorScheme });
        await library.getByRole('heading', { level: 1 }).waitFor();
        // A few folded parts stand for all: every one is drawn by the same components.
        for (const summary of (await library.locator('summary').all()).slice(0, 3)) await summary.click();
        expect(await violations(library), part).toEqual([]);
        await library.setViewportSize({ width: 360, height: 700 });
        expect(await overflow(library), part).toBeLessThanOrEqual(0);
        await library.close();
      }
    },
  );
});

test.describe('notebook', () => {
  test('takes flags from the popup, exports them and reads its export again', async ({ newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('twin-001'));
    await analysisOf(tab);
    const popup = await session.openPage(`popup.html?tab=${tab.id}`);
    await popup.getByRole('button', { name: 'Open all' }).click();
    await popup.getByRole('button', { name: 'This match is amiss' }).first().click();
    await popup.getByText('Noted as amiss').waitFor();
    await popup.getByRole('button', { name: 'Keep in notebook' }).first().click();
    await popup.getByText('In the notebook').waitFor();

    const library = await session.openPage('library.html#/notebook');
    const entries = library.locator('.entry');
    await expect.poll(() => entries.count()).toBe(2);
    await entries.first().getByRole('textbox').fill('to be asked');
    await entries.first().getByRole('textbox').blur();
    await library.getByText('Saved').waitFor();
    expect(await violations(library)).toEqual([]);

    for (const form of ['Markdown', 'Table (CSV)', 'ClaimReview (JSON-LD)']) {
      const saving = library.waitForEvent('download');
      await library.getByRole('button', { name: form }).click();
      const file = await (await saving).path();
      await entries
        .first()
        .getByRole('button', { name: /^Delete/ })
        .click();
      await expect.poll(() => entries.count()).toBe(1);
      await library.locator('input[type=file]').setInputFiles({
        name: 'notebook',
        mimeType: 'text/plain',
        buffer: readFileSync(file),
      });
      await library.getByText('1 entry is new.').waitFor();
      await library.getByRole('button', { name: 'Add 1 entry' }).click();
      await expect.poll(() => entries.count()).toBe(2);
      await expect.poll(() => entries.first().getByRole('textbox').inputValue()).toBe('to be asked');
    }

    while ((await entries.count()) > 0) {
      const left = await entries.count();
      await entries
        .first()
        .getByRole('button', { name: /^Delete/ })
        .click();
      await expect.poll(() => entries.count()).toBe(left - 1);
    }
    await library.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => entries.count()).toBe(1);
    await entries
      .first()
      .getByRole('button', { name: /^Delete/ })
      .click();
    await expect.poll(() => entries.count()).toBe(0);
    await Promise.all([library.close(), popup.close(), tab.close()]);
  });

  test('takes selected words from the context menu, and checks them', async ({ newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('recipe'));
    const [running] = session.context.serviceWorkers();
    const worker = running ?? (await session.context.waitForEvent('serviceworker'));
    const choose = (menuItemId: string, selectionText: string) =>
      worker.evaluate(
        async ([item, text, id]) => {
          // The menu itself is the browser's and out of reach: what it would say is said to its listeners.
          const menus = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object, tab: object): void } };
          menus.onClicked.dispatch({ menuItemId: item, selectionText: text }, await chrome.tabs.get(Number(id)));
        },
        [menuItemId, selectionText, String(tab.id)] as const,
      );
    await choose('flag-selection', 'a pinch of salt');
    const library = await session.openPage('library.html#/notebook');
    await library.getByText('“a pinch of salt”').waitFor();
    await library.getByRole('button', { name: /^Delete/ }).click();

    const opened = session.context.waitForEvent('page');
    await choose('check-selection', 'It happened on Tuesday, August 21, 2024.');
    const window = await opened;
    await window.getByText('Tuesday, August 21, 2024').first().waitFor();
    expect(await window.getByRole('button', { name: 'Show in page' }).count()).toBe(0);
    await Promise.all([library.close(), window.close(), tab.close()]);
  });
});

test.describe('options', () => {
  test('switch a site off from the popup, and on again', async ({ newsstand, session }) => {
    const address = newsstand.addressOf('twin-004');
    const site = new URL(address).hostname;
    const tab = await session.openTab(address);
    await analysisOf(tab);
    const popup = await session.openPage(`popup.html?tab=${tab.id}`);
    const box = popup.getByRole('checkbox', { name: `Look at pages of ${site}` });
    await box.uncheck();
    await tab.page.reload();
    await popup.getByText('switched off on this site').waitFor();
    expect(await tab.badge()).toBe('');
    await box.check();
    await tab.page.reload();
    await analysisOf(tab);
    await Promise.all([popup.close(), tab.close()]);
  });

  test('pause everything for an hour, and go on', async ({ newsstand, session }) => {
    const tab = await session.openTab(newsstand.addressOf('twin-004'));
    await analysisOf(tab);
    const popup = await session.openPage(`popup.html?tab=${tab.id}`);
    await popup.getByRole('button', { name: 'Pause for an hour' }).click();
    await popup.getByRole('button', { name: 'Go on now' }).waitFor();
    await tab.page.reload();
    await popup.getByText('Second Source is paused.').waitFor();
    const options = await session.openPage('options.html');
    await options.getByText(/^Paused until/).waitFor();
    expect(await violations(options)).toEqual([]);
    await options.getByRole('button', { name: 'Go on now' }).click();
    await tab.page.reload();
    await analysisOf(tab);
    await Promise.all([popup.close(), options.close(), tab.close()]);
  });

  test('tint the statements instead of underlining them', async ({ newsstand, session }) => {
    const options = await session.openPage('options.html');
    await options.getByRole('radio', { name: 'Tinted only' }).check();
    const tab = await session.openTab(newsstand.addressOf('twin-004'));
    await analysisOf(tab);
    const rules = () =>
      tab.page.evaluate(() =>
        document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
      );
    await expect.poll(rules).toMatch(/::highlight\(second-source-supported\) \{ background-color/);
    expect(await rules()).not.toContain('underline');
    await options.getByRole('radio', { name: 'Underlined, with a light tint' }).check();
    await Promise.all([options.close(), tab.close()]);
  });
});
