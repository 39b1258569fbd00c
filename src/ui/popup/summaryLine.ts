import type { Analysis } from '../../core/model/analysis';
import type { CountKey, Words } from '../words';

/**
 * "7 of 23 statements are in the record; nothing is said of the rest · 2 differ". How much was
 * looked at always comes first: what is not marked must not read as verified.
 */
export function summaryLine({ statements, findings }: Pick<Analysis, 'statements' | 'findings'>, words: Words): string {
  const { total, inRecord, differing } = statements;
  const looked = words.ui(inRecord < total ? 'summary.some' : 'summary.all', { inRecord, total });
  if (inRecord === 0 && differing === 0) return looked;
  return `${looked} · ${differing === 0 ? words.ui('summary.none-differ') : words.count(differenceText(findings), differing)}`;
}

/** The count takes in other versions; a version must not be called a difference where all are versions. */
function differenceText(findings: Analysis['findings']): CountKey {
  const differs = findings.some((finding) => finding.verdict === 'contradicted');
  const varies = findings.some((finding) => finding.verdict === 'variant');
  if (differs && varies) return 'summary.either';
  return varies ? 'summary.vary' : 'summary.differ';
}
