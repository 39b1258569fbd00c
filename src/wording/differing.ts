import type { Finding } from '../core/model/finding';
import type { Wording } from '../core/model/wording';
import { render } from './render';

/** How many findings are at odds with the record, and how many of these are versions of the same thing. */
export interface DifferingCount {
  /** Contradicted and variant: what `Analysis.statements.differing` counts. */
  readonly differing: number;
  /** Of these, the variants. */
  readonly versions: number;
}

type Judged = Pick<Finding, 'verdict'>;

export function countDiffering(findings: readonly Judged[]): DifferingCount {
  const versions = findings.filter((one) => one.verdict === 'variant').length;
  const contradicted = findings.filter((one) => one.verdict === 'contradicted').length;
  return { differing: contradicted + versions, versions };
}

/**
 * The words for the count, the same wherever it is said: "none differs", "2 differ", "3 other versions",
 * "5 differ, 2 of them other versions". A version is no contradiction, so where all are versions
 * nothing is said to differ.
 */
export function differingText(findings: readonly Judged[], wording: Wording): string {
  const { differing, versions } = countDiffering(findings);
  if (differing === 0) return render({ key: 'differing.none', args: {} }, wording);
  // Every form is picked by the number its noun or verb goes with; in a mixture that is the versions.
  const [form, counted] =
    versions === 0
      ? (['differ', differing] as const)
      : versions === differing
        ? (['versions', versions] as const)
        : (['mixed', versions] as const);
  const key = `differing.${form}.${new Intl.PluralRules(wording.locale).select(counted)}`;
  const args = { count: { number: differing }, versions: { number: versions } };
  return render({ key: key in wording.catalog ? key : `differing.${form}.other`, args }, wording);
}
