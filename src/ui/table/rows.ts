import type { CoverageOrigin, CoverageReport, TableRow } from '../../core/model/analysis';
import { type Relation, relationOfCell } from '../verdict';

const DIFFERENT: readonly Relation[] = ['differs', 'version'];

/** Whether the page or any report says something else than the record. */
export function rowDiffers(row: TableRow): boolean {
  const cells = [row.page, ...Object.values(row.reports)];
  return cells.some((cell) => cell !== null && DIFFERENT.includes(relationOfCell(cell)));
}

/** Reports with at least one cell: by origin (the order of `origins`), then by date, undated last. */
export function columnsOf(
  rows: readonly TableRow[],
  coverage: readonly CoverageReport[],
  origins: readonly CoverageOrigin[],
): CoverageReport[] {
  const rank = new Map(origins.map((origin, at) => [origin.id, at]));
  const rankOf = (report: CoverageReport) => rank.get(report.origin) ?? origins.length;
  const dateOf = (report: CoverageReport) => report.published ?? '~';
  return coverage
    .filter((report) => rows.some((row) => row.reports[report.id] !== undefined))
    .sort((a, b) => rankOf(a) - rankOf(b) || (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}
