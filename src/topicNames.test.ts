import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from './factbase/read';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * The topic lives in the data: no source file names a country, a person, an outlet or an event.
 * The names are read from the fact base itself, so the test grows with it.
 */
describe('topic names', () => {
  const { sources } = readSources(join(ROOT, 'assets/factbase'));
  const names = [
    ...sources.entities.flatMap((entity) => [entity.name, ...entity.aliases, ...(entity.adjectives ?? [])]),
    ...sources.outlets.map((outlet) => outlet.name),
    ...sources.events.map((event) => event.id),
  ].filter((name) => name.length >= 4 && /^\p{Lu}|^\d{4}-/u.test(name));

  /** Names that are common words as well. */
  const COMMON = new Set([
    'Report',
    'Independent',
    'Reform',
    'Press',
    'Focus',
    'Regnum',
    'Sputnik',
    'Today',
    'Data',
    'Time',
  ]);

  it('reads names to look for', () => {
    expect(names.length).toBeGreaterThan(200);
  });

  it('stand nowhere in the source', () => {
    const wanted = [...new Set(names)].filter((name) => !COMMON.has(name));
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${wanted.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
      'u',
    );
    const found = ['src', 'entrypoints'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test(?:-data)?\.tsx?$/.test(entry.name))
        .flatMap((entry) => {
          const file = join(entry.parentPath, entry.name);
          const code = readFileSync(file, 'utf8');
          const match = pattern.exec(code);
          return match ? [`${relative(ROOT, file)}: ${match[0]}`] : [];
        }),
    );
    expect(found).toEqual([]);
  });
});
