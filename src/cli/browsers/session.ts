import type { Outcome, TabView } from '../../messaging/protocol';

/** A running browser with the extension in it. `P` is the driver's page type. */
export interface Session<P> {
  readonly browser: 'chromium' | 'firefox';
  readonly extensionOrigin: string;
  /** Opens `url` in a tab of its own; resolves when the page has loaded. */
  readonly openTab: (url: string) => Promise<Tab<P>>;
  /** Opens one of the extension's own pages in a tab, such as `popup.html?tab=7`. */
  readonly openPage: (path: string) => Promise<P>;
  /** Resolves when the person closes the browser. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
}

/** A tab, with what the extension knows and shows of it. */
export interface Tab<P> {
  readonly id: number;
  readonly page: P;
  /** Asked as the popup asks: by message to the background. */
  readonly view: () => Promise<Outcome<TabView>>;
  /** Text on the toolbar button for this tab; empty when there is none. */
  readonly badge: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** What both drivers can do with a page of the extension. */
export interface Evaluator {
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

/** Opens an empty tab from inside the extension, which thereby knows its number. */
export function createTab(desk: Evaluator): Promise<number> {
  return desk.evaluate(async (url) => (await chrome.tabs.create({ url })).id ?? -1, 'about:blank');
}

export function askView(desk: Evaluator, tabId: number): Promise<Outcome<TabView>> {
  return desk.evaluate(
    (id) => chrome.runtime.sendMessage<object, Outcome<TabView>>({ type: 'surface/get-tab-view', tabId: id }),
    tabId,
  );
}

export function askBadge(desk: Evaluator, tabId: number): Promise<string> {
  return desk.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}
