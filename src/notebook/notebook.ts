import * as v from 'valibot';
import { type NotebookEntry, notebookEntry } from './entry';

/** What the notebook needs of storage; see `platform/storage`. */
export interface Shelf {
  readonly get: (key: string) => Promise<unknown>;
  /** False when the browser refused (no room). */
  readonly set: (key: string, value: unknown) => Promise<boolean>;
  readonly remove: (key: string) => Promise<void>;
  readonly keys: () => Promise<string[]>;
}

export interface Notebook {
  /** Newest first. What is stored but has not the shape of an entry is left where it is and counted. */
  readonly read: () => Promise<{ readonly entries: readonly NotebookEntry[]; readonly unreadable: number }>;
  /** Keeps a new entry, or the entry in its new form. False when there is no room: what was there before still is. */
  readonly keep: (entry: NotebookEntry) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
}

/** Every entry is an item of its own: one write is one entry, so a write that is cut short loses no other. */
export const ENTRY_PREFIX = 'notebook/';

export function createNotebook(shelf: Shelf): Notebook {
  return {
    read: async () => {
      const keys = (await shelf.keys()).filter((key) => key.startsWith(ENTRY_PREFIX));
      const stored = await Promise.all(keys.map((key) => shelf.get(key)));
      const entries = stored.flatMap((one) => (v.is(notebookEntry, one) ? [one] : []));
      return { entries: entries.sort(newestFirst), unreadable: stored.length - entries.length };
    },
    keep: (entry) => shelf.set(ENTRY_PREFIX + entry.id, entry),
    remove: (id) => shelf.remove(ENTRY_PREFIX + id),
  };
}

function newestFirst(a: NotebookEntry, b: NotebookEntry): number {
  if (a.flaggedAt !== b.flaggedAt) return a.flaggedAt < b.flaggedAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
