import type { TabView } from '../messaging/protocol';
import type { Store } from '../platform/storage';

/** The view of each tab, kept in session storage so that it outlives the worker. */
export interface TabViews {
  readonly get: (tabId: number) => Promise<TabView>;
  readonly set: (tabId: number, view: TabView) => Promise<void>;
  /** Tabs of which something is known. */
  readonly tabs: () => Promise<number[]>;
  readonly forget: (tabId: number) => Promise<void>;
}

const QUIET: TabView = { state: 'quiet' };

export function createTabViews(store: Store): TabViews {
  const key = (tabId: number) => `tab-${tabId}`;
  return {
    get: async (tabId) => ((await store.get(key(tabId))) as TabView | undefined) ?? QUIET,
    set: async (tabId, view) => {
      if (await store.set(key(tabId), view)) return;
      // The quota is shared by all tabs: other tabs' views can be had again by reading them again.
      for (const other of await store.keys()) if (other !== key(tabId)) await store.remove(other);
      await store.set(key(tabId), view);
    },
    tabs: async () =>
      (await store.keys()).flatMap((one) => {
        const id = /^tab-(\d+)$/.exec(one)?.[1];
        return id === undefined ? [] : [Number(id)];
      }),
    forget: (tabId) => store.remove(key(tabId)),
  };
}
