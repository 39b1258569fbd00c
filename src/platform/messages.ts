import { browser } from 'wxt/browser';
import type {
  AnalyseArticle,
  GetTabView,
  Outcome,
  ReadArticle,
  TabView,
  ToBackground,
  ToReader,
  ToSurface,
} from '../messaging/protocol';

/** Where a message came from, as the browser vouches for it. */
export interface Sender {
  /** Tab of a content script; null for our own pages opened outside a tab. */
  readonly tabId: number | null;
  readonly frameId: number | null;
  /** Address of the sending page; empty when the browser does not tell. */
  readonly url: string;
  /** True when the sender is one of our own extension pages. */
  readonly own: boolean;
}

/** What the background answers to a message of this type. */
export type Answer<M extends ToBackground> = M extends AnalyseArticle
  ? Outcome<ReadArticle>
  : M extends GetTabView
    ? Outcome<TabView>
    : Outcome<null>;

/** Sends to the background. An answer that never comes (worker stopped, extension reloaded) is a fault outcome. */
export async function sendToBackground<M extends ToBackground>(
  message: M,
): Promise<Answer<M> | { ok: false; why: string }> {
  try {
    const answer: Answer<M> | undefined = await browser.runtime.sendMessage(message);
    return answer ?? { ok: false, why: 'no answer' };
  } catch (fault) {
    return { ok: false, why: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** True while this script belongs to a living extension; false after the extension was reloaded. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Answers every message that `handle` takes; what it refuses (null) is left to nobody. */
export function onMessageToBackground(handle: (message: unknown, sender: Sender) => Promise<unknown> | null): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const url = sender.url ?? '';
    const answer = handle(message, {
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? null,
      url,
      own: url.startsWith(browser.runtime.getURL('/')),
    });
    return answer ?? undefined;
  });
}

export async function sendToReader(tabId: number, message: ToReader): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    // The page has gone or was never read: there is nobody to tell.
  }
}

export function onMessageToReader(handle: (message: ToReader) => void): () => void {
  const listener = (message: unknown, sender: { id?: string }) => {
    if (sender.id !== browser.runtime.id || !isToReader(message)) return undefined;
    handle(message);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isToReader(message: unknown): message is ToReader {
  const { type, findingId, by } = (message ?? {}) as { type?: unknown; findingId?: unknown; by?: unknown };
  return (
    type === 'background/leave' ||
    (type === 'background/show-finding' && typeof findingId === 'string') ||
    (type === 'background/step-finding' && (by === 1 || by === -1))
  );
}

export async function sendToSurfaces(message: ToSurface): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // No surface is open.
  }
}

export function onMessageToSurface(handle: (message: ToSurface) => void): () => void {
  const listener = (message: unknown, sender: { id?: string }) => {
    if (sender.id === browser.runtime.id && (message as ToSurface | null)?.type === 'background/tab-view-changed') {
      handle(message as ToSurface);
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
