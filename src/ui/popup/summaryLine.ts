import type { Analysis } from '../../core/model/analysis';
import type { Words } from '../words';

/**
 * "7 of 23 statements are in the record; nothing is said of the rest · 2 differ". How much was
 * looked at always comes first: what is not marked must not read as verified.
 */
export function summaryLine({ statements, findings }: Pick<Analysis, 'statements' | 'findings'>, words: Words): string {
  const { total, inRecord, differing } = statements;
  const looked = words.ui(inRecord < total ? 'summary.some' : 'summary.all', { inRecord, total });
  return inRecord === 0 && differing === 0 ? looked : `${looked} · ${words.differing(findings)}`;
}
