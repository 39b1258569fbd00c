import { resolve } from 'node:path';

/** Names another folder to take the record from: a second topic is a folder of files, and no change in `src/`. */
const CHOSEN = 'SECOND_SOURCE_FACTBASE';

/** Folder of the fact base, as an absolute path. `root` is the project's folder. */
export function factBaseFolder(root: string): string {
  return resolve(root, process.env[CHOSEN] ?? 'assets/factbase');
}
