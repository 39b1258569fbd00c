import { describe, expect, it } from 'vitest';
import { coverage, origins } from '../testing/coverage.test-data';
import { table } from '../testing/table.test-data';
import { columnsOf, rowDiffers } from './rows';

describe('rowDiffers', () => {
  it('is true when the page or any report has another version', () => {
    expect(table.filter(rowDiffers).map((row) => row.claim)).toEqual(['signing-day', 'formula', 'energy']);
  });
});

describe('columnsOf', () => {
  it('keeps reports that say something, those of one origin together and by date', () => {
    const ids = columnsOf(table, coverage, origins).map((report) => report.id);
    expect(ids).toEqual(['wire-midday', 'lantern', 'vna', 'skerry', 'later', 'norrey-office']);
  });

  it('puts reports without a date last in their origin', () => {
    const undated = coverage.map((report) => (report.id === 'wire-midday' ? { ...report, published: null } : report));
    expect(
      columnsOf(table, undated, origins)
        .map((report) => report.id)
        .slice(0, 2),
    ).toEqual(['lantern', 'wire-midday']);
  });
});
