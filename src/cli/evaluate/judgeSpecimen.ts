import { analyze } from '../../core/analyze';
import type { Analysis } from '../../core/model/analysis';
import type { FactBase } from '../../core/model/factbase';
import type { Finding } from '../../core/model/finding';
import { datedArticle } from '../check/answer';
import { parsePage } from '../check/parsePage';
import { wrapText } from '../check/wrapText';
import { type JudgedExpression, judgeExpressions } from './judgeExpressions';
import type { Specimen } from './specimen';

/** How one specimen came out. */
export interface Judged {
  readonly specimen: Specimen;
  readonly analysis: Analysis;
  /** Expected findings that are there, and those that are not. */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
  /** Differences the article does not deserve. */
  readonly falseAlarms: readonly FalseAlarm[];
  /** Null when the specimen expects nothing of the event. */
  readonly eventRight: boolean | null;
  readonly dateRight: boolean | null;
  /** Expected witnesses, each with whether it was read so. */
  readonly witnesses: readonly { readonly name: string; readonly right: boolean }[];
  /** Empty when the specimen does not list its expressions. */
  readonly expressions: readonly JudgedExpression[];
}

export interface FalseAlarm {
  readonly name: string;
  readonly finding: Finding;
}

type Expected = NonNullable<Specimen['expect']['findings']>[number];

export function judgeSpecimen(specimen: Specimen, factBase: FactBase): Judged {
  const { expect } = specimen;
  const url = specimen.url ?? null;
  const page = specimen.html ?? wrapText(specimen.text ?? '', specimen.title ?? null);
  const dateTexts = specimen.published
    ? [{ kind: 'given', role: 'published', text: specimen.published, place: 'given with the page' } as const]
    : [];
  const article = datedArticle(parsePage(page, url), { url, dateTexts });
  const analysis = analyze(article, factBase);
  const { documentTime } = analysis;
  const expected = expect.findings ?? [];
  const found = (wanted: Expected) => analysis.findings.some((one) => fits(one, wanted));
  const unexpected = analysis.findings.filter((one) => differs(one) && !expected.some((wanted) => fits(one, wanted)));
  const alarms = unexpected.filter(
    (one) => (specimen.honest || expect.quiet?.includes(one.kind)) ?? one.verdict === 'contradicted',
  );
  return {
    specimen,
    analysis,
    hits: expected.filter(found).map(nameOf),
    misses: expected.filter((one) => !found(one)).map(nameOf),
    falseAlarms: alarms.map((finding) => ({
      name: `${nameOf({ ...finding, quote: finding.quote.exact })} [${finding.claim}]`,
      finding,
    })),
    eventRight: expect.event === undefined ? null : (analysis.event?.id ?? null) === expect.event,
    dateRight:
      expect.date === undefined
        ? null
        : documentTime.date === expect.date &&
          (expect.certainty === undefined || documentTime.certainty === expect.certainty),
    witnesses: (expect.witnesses ?? []).map((wanted) => ({
      name: `witness ${wanted.kind} ${wanted.date}`,
      right: documentTime.witnesses.some(
        (one) =>
          one.kind === wanted.kind &&
          one.date === wanted.date &&
          (wanted.role === undefined || one.role === wanted.role),
      ),
    })),
    expressions: expect.expressions ? judgeExpressions(article, analysis, specimen, factBase) : [],
  };
}

function nameOf({ kind, verdict, quote, because }: { kind: string; verdict: string } & Partial<Expected>): string {
  const words = quote ? ` “${quote.slice(0, 60)}”` : '';
  return `${verdict} ${kind}${words}${because ? ` (${because})` : ''}`;
}

function fits(finding: Finding, wanted: Expected): boolean {
  if (finding.kind !== wanted.kind || finding.verdict !== wanted.verdict) return false;
  if (wanted.because !== undefined && finding.explanation.key !== wanted.because) return false;
  return wanted.quote === undefined || finding.quote.exact.includes(wanted.quote);
}

function differs({ verdict }: Finding): boolean {
  return verdict === 'contradicted' || verdict === 'variant';
}
