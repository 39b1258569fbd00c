import { isDeepStrictEqual } from 'node:util';
import type { PartChange, Release } from '../../core/model/release';
import type { RawRecords } from './rawRecords';

/** Values longer than this, in characters, are said to have changed, and not printed. */
const LONGEST_VALUE = 60;

type Parts = ReadonlyMap<string, unknown>;

/** What lies between two states of the record. */
export function diffRecords(before: RawRecords, after: RawRecords): Pick<Release, 'added' | 'removed' | 'changed'> {
  return {
    added: [...after.keys()].filter((path) => !before.has(path)),
    removed: [...before.keys()].filter((path) => !after.has(path)),
    changed: [...after].flatMap(([record, now]) => {
      const parts = before.has(record) ? diffParts(partsOf(before.get(record)), partsOf(now)) : [];
      return parts.length > 0 ? [{ record, parts }] : [];
    }),
  };
}

function diffParts(before: Parts, after: Parts): PartChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((part): PartChange[] => {
    const was = before.get(part);
    const now = after.get(part);
    if (isDeepStrictEqual(was, now)) return [];
    const change = was === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    return [{ part, change, ...shortValues(was, now) }];
  });
}

function shortValues(was: unknown, now: unknown): Pick<PartChange, 'was' | 'now'> {
  const told = [was, now].map((value) => (value === undefined ? '' : scalarText(value)));
  if (told.some((text) => text === null || text.length > LONGEST_VALUE)) return {};
  return { ...(told[0] && { was: told[0] }), ...(told[1] && { now: told[1] }) };
}

function scalarText(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** Top fields of a record; lists of things with an id or a period are taken apart by it. */
function partsOf(record: unknown): Parts {
  const parts = new Map<string, unknown>();
  if (typeof record !== 'object' || record === null) return parts;
  for (const [field, value] of Object.entries(record)) {
    const named = Array.isArray(value) && value.length > 0 ? value.map(nameOf) : [];
    if (named.length > 0 && named.every((name) => name !== null)) {
      for (const [at, name] of named.entries()) parts.set(`${field}/${name}`, (value as unknown[])[at]);
    } else parts.set(field, value);
  }
  return parts;
}

function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  if ('id' in item && typeof item.id === 'string') return item.id;
  return 'period' in item && typeof item.period === 'string' ? item.period : null;
}
