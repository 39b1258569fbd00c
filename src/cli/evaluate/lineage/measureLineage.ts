import { join } from 'node:path';
import type { FactBase } from '../../../core/model/factbase';
import { ROOT } from '../../command';
import { type JudgedLineage, judgeLineage, withOriginals } from './judgeLineage';
import { readLineageCases } from './lineageCase';
import { type LineageScore, scoreLineage } from './scoreLineage';

export interface LineageReport {
  readonly scores: readonly LineageScore[];
  readonly judged: readonly JudgedLineage[];
  /** Known copies of the record, their events, and what they take, in bytes of JSON. */
  readonly copies: { readonly count: number; readonly events: number; readonly bytes: number };
}

export function measureLineage(factBase: FactBase): LineageReport {
  const { originals, cases } = readLineageCases(join(ROOT, 'e2e/corpus/lineage'));
  const extended = withOriginals(factBase, originals);
  const judged = cases.map((one) => judgeLineage(one, originals, extended));
  const { copies } = factBase;
  const events = new Set(copies.map((copy) => copy.event)).size;
  return {
    scores: scoreLineage(judged),
    judged,
    copies: { count: copies.length, events, bytes: JSON.stringify(copies).length },
  };
}
