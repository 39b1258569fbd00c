import { browser } from 'wxt/browser';

/** Address the tab shows now; null when it has gone or is none of our business. */
export async function tabUrl(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** A window of the popup's size for one of our own pages. */
export async function openSmallWindow(url: string): Promise<void> {
  await browser.windows.create({ url, type: 'popup', width: 440, height: 720 });
}

export function onTabRemoved(handle: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => handle(tabId));
}

export function onTabActivated(handle: (tabId: number) => void): () => void {
  const listener = ({ tabId }: { tabId: number }) => handle(tabId);
  browser.tabs.onActivated.addListener(listener);
  return () => browser.tabs.onActivated.removeListener(listener);
}
