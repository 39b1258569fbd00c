import type { Annotated } from '../annotate';
import { type Draft, numbered } from '../compare/draft';
import type { StatementCount } from '../model/analysis';
import type { Finding, Verdict } from '../model/finding';

/** Differences stand first; what leaves the record undecided before what agrees with it. */
const ORDER: Readonly<Record<Verdict, number>> = { contradicted: 0, variant: 1, 'not-enough-info': 2, supported: 3 };

/**
 * Orders the findings, drops repetitions of one claim with one outcome, and numbers them. Headline and
 * body (which begins at `bodyStart`) each keep theirs: both are statements of the page.
 */
export function arrangeFindings(drafts: readonly Draft[], bodyStart: number): Finding[] {
  const seen = new Set<string>();
  return [...drafts]
    .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || (a.span?.start ?? -1) - (b.span?.start ?? -1))
    .filter((draft) => {
      const part = draft.span !== null && draft.span.start < bodyStart ? 'headline' : 'body';
      const key = `${part}|${draft.event}|${draft.claim}|${draft.verdict}|${JSON.stringify(draft.says)}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map((draft, at) => numbered(draft, at + 1));
}

export function differs(finding: Pick<Finding, 'verdict'>): boolean {
  return finding.verdict === 'contradicted' || finding.verdict === 'variant';
}

/** A sentence this short asserts nothing that could be checked. */
const FEWEST_TOKENS = 5;

export function countStatements(annotated: Annotated, findings: readonly Finding[]): StatementCount {
  const lengths = new Map<number, number>();
  for (const sentence of annotated.index.sentenceOf) lengths.set(sentence, (lengths.get(sentence) ?? 0) + 1);
  const statements = annotated.index.sentences.filter(
    (one) => one.kind !== 'headline' && one.kind !== 'heading' && (lengths.get(one.index) ?? 0) >= FEWEST_TOKENS,
  );
  const inRecord = statements.filter((one) =>
    findings.some(
      (finding) =>
        finding.span !== null &&
        finding.verdict !== 'not-enough-info' &&
        finding.span.start < one.end &&
        finding.span.end > one.start,
    ),
  );
  return { total: statements.length, inRecord: inRecord.length, differing: findings.filter(differs).length };
}
