import type { NotebookEntry } from '../../notebook/entry';

/** What the notebook's view asks of the surface that shows it. */
export interface NotebookDesk {
  /** False when there is no room. */
  readonly keep: (entry: NotebookEntry) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
  /** Hands a file to the reader. */
  readonly save: (name: string, type: string, content: string) => void;
}
