import type { CoverageOrigin, CoverageReport, TableCell, TableRow } from '../../core/model/analysis';
import { relationOfCell } from '../verdict';

/** A column of the table: one report, or all reports of one origin. */
export interface Column {
  readonly id: string;
  /** Names the column; of an origin's reports the one that is nearest to it. */
  readonly report: CoverageReport;
  /** All reports that the column stands for. */
  readonly reports: readonly string[];
}

/** Reports with at least one cell in the rows: by origin (the order of `origins`), then by date, undated last. */
export function reportColumns(
  rows: readonly TableRow[],
  coverage: readonly CoverageReport[],
  origins: readonly CoverageOrigin[],
): Column[] {
  const rank = new Map(origins.map((origin, at) => [origin.id, at]));
  const rankOf = (report: CoverageReport) => rank.get(report.origin) ?? origins.length;
  const dateOf = (report: CoverageReport) => report.published ?? '~';
  return coverage
    .filter((report) => rows.some((row) => row.reports[report.id] !== undefined))
    .sort((a, b) => rankOf(a) - rankOf(b) || (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0))
    .map((report) => ({ id: report.id, report, reports: [report.id] }));
}

/** One column a witness. Its reports are joined: what one of them leaves out another may say. */
export function originColumns(
  rows: readonly TableRow[],
  coverage: readonly CoverageReport[],
  origins: readonly CoverageOrigin[],
): Column[] {
  const columns = new Map<string, CoverageReport[]>();
  for (const { report } of reportColumns(rows, coverage, origins)) {
    columns.set(report.origin, [...(columns.get(report.origin) ?? []), report]);
  }
  return [...columns].map(([id, reports]) => {
    const ordered = [...reports].sort((a, b) => distance(a) - distance(b));
    return { id, report: ordered[0] as CoverageReport, reports: ordered.map((report) => report.id) };
  });
}

/** An origin's own page comes before its copy elsewhere, and that before what was made of it. */
function distance(report: CoverageReport): number {
  return (report.kind === 'republication' ? 2 : 0) + (report.via === null ? 0 : 1);
}

/** What a column says on a row: its first report's cell, and cells of others that say something else. */
export interface JoinedCell {
  readonly cell: TableCell;
  readonly also: readonly TableCell[];
}

export function joinedCell(column: Column, row: TableRow): JoinedCell | null {
  const cells = column.reports.flatMap((id) => row.reports[id] ?? []);
  const different = new Map(cells.map((cell) => [sayingOf(cell), cell]).reverse() as [string, TableCell][]);
  const [first] = cells;
  if (!first) return null;
  const also = [...different.values()].reverse().filter((cell) => sayingOf(cell) !== sayingOf(first));
  return { cell: first, also };
}

/** Two cells of one saying are one version; what agrees with the record agrees with each other. */
function sayingOf(cell: TableCell): string {
  const relation = relationOfCell(cell);
  return relation === 'same' ? relation : JSON.stringify(cell.value);
}
