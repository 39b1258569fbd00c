import type { StatementCount } from '../../core/model/analysis';
import type { Words } from '../words';

/**
 * "7 of 23 statements are in the record; nothing is said of the rest · 2 differ". How much was
 * looked at always comes first: what is not marked must not read as verified.
 */
export function summaryLine(statements: StatementCount, words: Words): string {
  const { total, inRecord, differing } = statements;
  const looked = words.ui(inRecord < total ? 'summary.some' : 'summary.all', { inRecord, total });
  if (inRecord === 0) return looked;
  return `${looked} · ${differing === 0 ? words.ui('summary.none-differ') : words.count('summary.differ', differing)}`;
}
