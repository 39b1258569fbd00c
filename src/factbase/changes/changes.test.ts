import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changelog } from './changelog';
import { diffRecords } from './diffRecords';
import { printChangelog } from './printChangelog';

const ROOT = resolve(import.meta.dirname, '../../..');

describe('differences between two states of the record', () => {
  const before = new Map<string, unknown>([
    ['events/a', { id: 'a', key: '2024-08-21', claims: [{ id: 'one', settled: true }, { id: 'two' }], places: ['x'] }],
    ['outlets/gone', { id: 'gone' }],
    ['series/trade', { id: 'trade', points: [{ period: '2022', figure: 1 }] }],
  ]);
  const after = new Map<string, unknown>([
    [
      'events/a',
      { id: 'a', key: '2024-08-22', claims: [{ id: 'one', settled: false }, { id: 'three' }], places: ['x'] },
    ],
    ['outlets/new', { id: 'new' }],
    [
      'series/trade',
      {
        id: 'trade',
        points: [
          { period: '2022', figure: 1 },
          { period: '2023', figure: 2 },
        ],
      },
    ],
  ]);
  const difference = diffRecords(before, after);

  it('names added and removed records, and the parts that changed', () => {
    expect(difference).toEqual({
      added: ['outlets/new'],
      removed: ['outlets/gone'],
      changed: [
        {
          record: 'events/a',
          parts: [
            { part: 'key', change: 'changed', was: '2024-08-21', now: '2024-08-22' },
            { part: 'claims/one', change: 'changed' },
            { part: 'claims/two', change: 'removed' },
            { part: 'claims/three', change: 'added' },
          ],
        },
        { record: 'series/trade', parts: [{ part: 'points/2023', change: 'added' }] },
      ],
    });
  });

  it('is empty between equals', () => {
    expect(diffRecords(before, before)).toEqual({ added: [], removed: [], changed: [] });
  });

  it('is written out', () => {
    const page = printChangelog({
      releases: [{ version: '2026.1.2', date: '2026-01-02', note: 'One.', ...difference }],
    });
    expect(page).toContain('## 2026.1.2 (2026-01-02)');
    expect(page).toContain('- outlets (1): `new`');
    expect(page).toContain(
      '- `events/a`: changed key (2024-08-21 → 2024-08-22), claims/one; removed claims/two; added claims/three',
    );
  });
});

describe('the changelog of the record', () => {
  const log = v.parse(changelog, parse(readFileSync(resolve(ROOT, 'assets/factbase/changelog.yaml'), 'utf8')));

  it('stands in the docs as it stands in the data', () => {
    expect(readFileSync(resolve(ROOT, 'docs/factbase/changelog.md'), 'utf8')).toBe(printChangelog(log));
  });

  it('is ordered, newest first, with a version of its own for each release', () => {
    const dates = log.releases.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(new Set(log.releases.map(({ version }) => version)).size).toBe(log.releases.length);
  });
});
