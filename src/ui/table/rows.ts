import type { TableRow } from '../../core/model/analysis';
import { type Relation, relationOfCell } from '../verdict';

const DIFFERENT: readonly Relation[] = ['differs', 'version'];

/** Whether the page or any report says something else than the record. */
export function rowDiffers(row: TableRow): boolean {
  const cells = [row.page, ...Object.values(row.reports)];
  return cells.some((cell) => cell !== null && DIFFERENT.includes(relationOfCell(cell)));
}

export interface RowChoice {
  /** Also rows on which the page says nothing. */
  readonly silent: boolean;
  readonly onlyDiffering: boolean;
}

/** The rows to show; when the page says nothing on any of them, silence does not count. */
export function chooseRows(rows: readonly TableRow[], { silent, onlyDiffering }: RowChoice): readonly TableRow[] {
  const spoken = rows.filter((row) => row.page !== null);
  const wanted = silent || spoken.length === 0 ? rows : spoken;
  return onlyDiffering ? wanted.filter(rowDiffers) : wanted;
}
