import type { Analysis } from '../src/core/model/analysis';
import type { Finding } from '../src/core/model/finding';
import type { Expectation, FindingPattern } from './sites/expectation';

/** What of the expectation the analysis does not meet, a sentence each; empty when all is well. */
export function unmet(expect: Expectation, analysis: Analysis): string[] {
  const { findings, event } = analysis;
  const faults: string[] = [];
  if ((event?.id ?? null) !== expect.event)
    faults.push(`event is ${event?.id ?? 'none'}, not ${expect.event ?? 'none'}`);
  for (const pattern of expect.has) {
    if (!findings.some((finding) => fits(finding, pattern))) faults.push(`no finding is ${words(pattern)}`);
  }
  for (const pattern of expect.not) {
    for (const finding of findings.filter((candidate) => fits(candidate, pattern))) {
      faults.push(`must not be: ${finding.kind} ${finding.verdict} ${finding.claim} "${finding.quote.exact}"`);
    }
  }
  return faults;
}

/** The findings in short, to be read beside what is unmet. */
export function inShort(findings: readonly Finding[]): string {
  return findings.map(({ kind, verdict, claim, quote }) => `  ${kind} ${verdict} ${claim} "${quote.exact}"`).join('\n');
}

function fits(finding: Finding, { kind, verdict, quote }: FindingPattern): boolean {
  return (
    oneOf(kind, finding.kind) && oneOf(verdict, finding.verdict) && (quote === undefined || touches(finding, quote))
  );
}

function oneOf(wanted: string | readonly string[] | undefined, actual: string): boolean {
  return wanted === undefined || [wanted].flat().includes(actual);
}

/** Whether the finding's words and the wanted words share a piece of the page. */
function touches({ quote: { exact, prefix, suffix } }: Finding, wanted: string): boolean {
  if (exact === '') return false;
  const around = prefix + exact + suffix;
  const start = prefix.length;
  for (let at = around.indexOf(wanted); at >= 0; at = around.indexOf(wanted, at + 1)) {
    if (at < start + exact.length && at + wanted.length > start) return true;
  }
  return exact.includes(wanted) || wanted.includes(exact);
}

function words({ kind, verdict, quote }: FindingPattern): string {
  const parts = [kind ?? 'of any kind', verdict ?? 'of any verdict'].map((part) => [part].flat().join(' or '));
  return parts.join(', ') + (quote === undefined ? '' : `, at "${quote}"`);
}
