import type { Outcome, TabView } from '../../messaging/protocol';

/** A running browser with the extension in it. `P` is the driver's page, `X` its hold on an extension's page. */
export interface Session<P = unknown, X extends Evaluator = Evaluator> {
  readonly browser: 'chromium' | 'firefox';
  readonly extensionOrigin: string;
  /** Opens `url` in a tab of its own; resolves when the page has loaded. */
  readonly openTab: (url: string) => Promise<Tab<P>>;
  /** Opens one of the extension's own pages in a tab, such as `popup.html?tab=7`. */
  readonly openPage: (path: string) => Promise<X>;
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

/** The first call makes the thing, later calls share it. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** What both drivers can do with a page of the extension. */
export interface Evaluator {
  /** Runs a function in the page. It is sent as text: it sees its argument and the page, nothing around it. */
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

let tabsCreated = 0;

/** Address of an empty page that no other tab has: tells a new tab from any that opens meanwhile. */
export function blankAddress(): string {
  tabsCreated += 1;
  return `about:blank#${tabsCreated}`;
}

/** Opens a tab from inside the extension, which thereby knows its number. */
export function createTab(desk: Evaluator, address: string): Promise<number> {
  return desk.evaluate(async (url) => (await chrome.tabs.create({ url })).id ?? -1, address);
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
