import { isAlarm, type Judged } from './judgeSpecimen';
import type { ExpectedFinding } from './specimen';

type Named = Pick<ExpectedFinding, 'quote' | 'because'> & { readonly kind: string; readonly verdict: string };

function nameOf({ kind, verdict, quote, because }: Named): string {
  const words = quote ? ` “${quote.slice(0, 60)}”` : '';
  return `${verdict} ${kind}${words}${because ? ` (${because})` : ''}`;
}

/** What came out otherwise than the specimen wants, a line each. */
export function faultsOf(judged: Judged): string[] {
  const { specimen, analysis, wanted, said, eventRight, dateRight, witnesses, passages, expressions } = judged;
  const { date, certainty } = analysis.documentTime;
  const faults = [
    ...wanted.filter((one) => !one.found).map((one) => `missed ${nameOf(one)}`),
    ...said
      .filter((one) => !one.deserved)
      .map((one) => {
        const { finding } = one;
        const what = isAlarm(one) ? 'false alarm' : 'false agreement';
        const name = nameOf({ kind: finding.kind, verdict: finding.verdict, quote: finding.quote.exact });
        return `${what} ${name} [${finding.claim}, ${finding.rule}, ${finding.confidence}]`;
      }),
    ...(eventRight === false ? [`event ${analysis.event?.id ?? 'none'}, expected ${specimen.expect.event}`] : []),
    ...(dateRight === false
      ? [`page date ${date} (${certainty}), expected ${specimen.expect.date} ${specimen.expect.certainty ?? ''}`]
      : []),
    ...[...witnesses, ...passages].filter((one) => !one.right).map((one) => `missed ${one.name}`),
    ...expressions.flatMap((one) => {
      const name = `${one.kind} “${one.text}”`;
      if (!one.listed) return [`not listed ${name}`];
      if (!one.found) return [`missed ${name}`];
      return one.placed === false ? [`misplaced ${name}`] : [];
    }),
  ];
  return faults.map((one) => `${specimen.id}: ${one}`);
}
