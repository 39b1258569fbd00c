import { describe, expect, it } from 'vitest';
import { table } from '../testing/table.test-data';
import { chooseRows, rowDiffers } from './rows';

const claims = (rows: typeof table) => rows.map((row) => row.claim);

describe('rowDiffers', () => {
  it('is true when the page or any report has another version', () => {
    expect(claims(table.filter(rowDiffers))).toEqual(['signing-day', 'formula', 'energy']);
  });
});

describe('chooseRows', () => {
  it('takes the rows on which the page says something, or all', () => {
    expect(claims(chooseRows(table, { silent: false, onlyDiffering: false }))).toEqual([
      'signing-day',
      'place',
      'formula',
    ]);
    expect(chooseRows(table, { silent: true, onlyDiffering: false })).toHaveLength(5);
    expect(claims(chooseRows(table, { silent: false, onlyDiffering: true }))).toEqual(['signing-day', 'formula']);
  });

  it('takes all rows when the page says nothing on any', () => {
    const silent = table.map((row) => ({ ...row, page: null }));
    expect(chooseRows(silent, { silent: false, onlyDiffering: false })).toHaveLength(5);
  });
});
