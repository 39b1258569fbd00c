import { browser } from 'wxt/browser';

/** An item of the page's context menu, shown when text is selected. */
export interface SelectionMenu {
  readonly id: string;
  readonly title: string;
}

/** What was selected, and where. */
export interface Selection {
  readonly menu: string;
  readonly text: string;
  readonly tabId: number;
  readonly url: string;
  readonly title: string;
}

/** Replaces our items of the context menu. */
export async function showSelectionMenus(menus: readonly SelectionMenu[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title } of menus) browser.contextMenus.create({ id, title, contexts: ['selection'] });
}

export function onSelectionMenu(handle: (selection: Selection) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined || !selectionText) return;
    handle({
      menu: String(menuItemId),
      text: selectionText,
      tabId: tab.id,
      url: tab.url ?? '',
      title: tab.title ?? '',
    });
  });
}
