import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from './read';

/** Kinds of record that can be drafted, each with the folder its files lie in. */
export const DRAFTS = {
  event: 'events',
  entity: 'entities',
  outlet: 'outlets',
  series: 'series',
  formula: 'formulas',
} as const satisfies Record<string, Folder>;

export type DraftKind = keyof typeof DRAFTS;

export function isDraftKind(name: string): name is DraftKind {
  return Object.hasOwn(DRAFTS, name);
}

/** Text of an annotated record, or of the invented article that tests an event, to be filled in by hand. */
export function draftOf(kind: DraftKind | 'specimen', id: string): string {
  const file = join(import.meta.dirname, 'templates', `${kind}.yaml`);
  return readFileSync(file, 'utf8').replaceAll('{id}', id);
}
