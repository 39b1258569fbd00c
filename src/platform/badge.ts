import { browser } from 'wxt/browser';

/** What the toolbar button shows for a tab: short text and a tooltip; empty text for nothing. */
export interface Badge {
  readonly text: string;
  readonly title: string;
  /** CSS colour of the badge. */
  readonly color: string;
}

/** A tab that has gone meanwhile is no fault. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badge.text });
    await browser.action.setTitle({ tabId, title: badge.title });
    if (badge.text !== '') {
      await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
      await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    }
  } catch {
    // The tab was closed.
  }
}
