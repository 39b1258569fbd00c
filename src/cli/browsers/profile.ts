import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  readonly folder: string;
  readonly remove: () => void;
}

/** A fresh browser profile in the system's folder for such things. */
export function freshProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
