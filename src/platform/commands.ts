import { browser } from 'wxt/browser';

/** Called with the name of a shortcut of the manifest, and the tab it was pressed in. */
export function onCommand(handle: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) handle(command, tab.id);
  });
}
