import type { TableCell } from '../core/model/analysis';
import type { Verdict } from '../core/model/finding';
import type { UiKey } from './words';

/** How something stands to the record, whether a finding or a cell of the table says so. */
export type Relation = 'same' | 'differs' | 'version' | 'open';

export const RELATION_OF_VERDICT: Readonly<Record<Verdict, Relation>> = {
  supported: 'same',
  contradicted: 'differs',
  variant: 'version',
  'not-enough-info': 'open',
};

export const RELATION_OF_STANDING: Readonly<Record<TableCell['standing'], Relation>> = {
  record: 'same',
  slip: 'differs',
  variant: 'version',
  unknown: 'open',
};

/** Neutral words for each relation. */
export const RELATION_TEXT: Readonly<Record<Relation, UiKey>> = {
  same: 'verdict.supported',
  differs: 'verdict.contradicted',
  version: 'verdict.variant',
  open: 'verdict.not-enough-info',
};

/** A finding's verdict weighs more than the version its value happens to equal. */
export function relationOfCell(cell: TableCell): Relation {
  return cell.verdict ? RELATION_OF_VERDICT[cell.verdict] : RELATION_OF_STANDING[cell.standing];
}
