import { browser, type PublicPath } from 'wxt/browser';

/** Runs once, when the extension was just installed (not on updates). */
export function onInstalled(handle: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') handle();
  });
}

/** Runs when the extension was installed or updated, and when the browser was. */
export function onUpdated(handle: () => void): void {
  browser.runtime.onInstalled.addListener(() => handle());
}

/** Address of one of our own pages, from its path. */
export function pageUrl(path: PublicPath): string {
  return browser.runtime.getURL(path);
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
