import { browser } from 'wxt/browser';

/** Kept in memory by the browser: outlives the worker, not the browser's session. */
export const sessionStore = storeOf('session');

/** Kept on disk until the reader deletes it. */
export const localStore = storeOf('local');

export interface Store {
  /** The stored value, unchecked: callers validate it. */
  readonly get: (key: string) => Promise<unknown>;
  /** False when the browser refused (quota). */
  readonly set: (key: string, value: unknown) => Promise<boolean>;
  readonly remove: (key: string) => Promise<void>;
  readonly keys: () => Promise<string[]>;
  readonly clear: () => Promise<void>;
  /** Called when anything in the area changes, whoever changed it. */
  readonly onAnyChange: (handle: () => void) => () => void;
  readonly onChange: (key: string, handle: (value: unknown) => void) => () => void;
}

function storeOf(area: 'session' | 'local'): Store {
  const store = () => browser.storage[area];
  return {
    get: async (key) => (await store().get(key))[key],
    set: async (key, value) => {
      try {
        await store().set({ [key]: value });
        return true;
      } catch {
        return false;
      }
    },
    remove: (key) => store().remove(key),
    keys: async () => Object.keys(await store().get(null)),
    clear: () => store().clear(),
    onAnyChange: (handle) => {
      const listener = (_changes: unknown, changed: string) => {
        if (changed === area) handle();
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
    onChange: (key, handle) => {
      const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
        const change = changes[key];
        if (changed === area && change) handle(change.newValue);
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
