import { describe, expect, it } from 'vitest';
import { coverage, origins } from '../testing/coverage.test-data';
import { table } from '../testing/table.test-data';
import { joinedCell, originColumns, reportColumns } from './columns';

const ids = (columns: readonly { readonly id: string }[]) => columns.map((column) => column.id);

describe('reportColumns', () => {
  it('keeps reports that say something, those of one origin together and by date', () => {
    expect(ids(reportColumns(table, coverage, origins))).toEqual([
      'wire-midday',
      'lantern',
      'vna',
      'skerry',
      'later',
      'norrey-office',
    ]);
  });

  it('puts reports without a date last in their origin', () => {
    const undated = coverage.map((report) => (report.id === 'wire-midday' ? { ...report, published: null } : report));
    expect(ids(reportColumns(table, undated, origins)).slice(0, 2)).toEqual(['lantern', 'wire-midday']);
  });
});

describe('originColumns', () => {
  const columns = originColumns(table, coverage, origins);

  it('is a column a witness, named by the report nearest to it', () => {
    expect(ids(columns)).toEqual(['wire-midday', 'vna', 'skerry', 'norrey-office']);
    expect(columns.map((column) => column.report.id)).toEqual(['wire-midday', 'vna', 'skerry', 'norrey-office']);
    expect(columns[0]?.reports).toEqual(['wire-midday', 'lantern']);
  });

  it('joins what the reports of a witness say, and shows where they part', () => {
    const cells = (origin: string, claim: string) => {
      const column = columns.find((one) => one.id === origin);
      const row = table.find((one) => one.claim === claim);
      if (!column || !row) throw new Error('no such cell');
      return joinedCell(column, row);
    };
    expect(cells('wire-midday', 'signing-day')?.also).toEqual([]);
    expect(cells('wire-midday', 'energy')?.cell.words).toBe('projections show');
    expect(cells('skerry', 'signing-day')?.cell.standing).toBe('slip');
    expect(cells('norrey-office', 'formula')).toBeNull();
  });

  it('says a version once, however many reports have it', () => {
    const [first] = columns;
    const [day] = table;
    if (!first || !day) throw new Error('no table');
    const slip = day.reports.later;
    if (!slip) throw new Error('no slip');
    const row = { ...day, reports: { ...day.reports, lantern: slip, inland: slip } };
    const joined = joinedCell({ ...first, reports: ['wire-midday', 'lantern', 'inland'] }, row);
    expect(joined?.cell.standing).toBe('record');
    expect(joined?.also).toEqual([slip]);
  });
});
