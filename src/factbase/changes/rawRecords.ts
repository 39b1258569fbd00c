import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Records as they stand in their files, by path without ending; no schema, so that old releases can be read. */
export type RawRecords = ReadonlyMap<string, unknown>;

/** Not a record: it tells of them. */
const CHANGELOG = 'changelog.yaml';

export function readRawRecords(folder: string): RawRecords {
  const records = new Map<string, unknown>();
  if (!existsSync(folder)) return records;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && file !== CHANGELOG)
    .sort();
  for (const file of files) {
    const path = file.replaceAll('\\', '/').slice(0, -'.yaml'.length);
    records.set(path, parse(readFileSync(join(folder, file), 'utf8')));
  }
  return records;
}
