import { analyze } from '../../core/analyze';
import type { Analysis } from '../../core/model/analysis';
import type { FactBase } from '../../core/model/factbase';
import type { Finding } from '../../core/model/finding';
import { differs } from '../../core/present/arrange';
import { datedArticle } from '../check/answer';
import { parsePage } from '../check/parsePage';
import { wrapText } from '../check/wrapText';
import { type JudgedExpression, judgeExpressions } from './judgeExpressions';
import type { ExpectedFinding, Specimen } from './specimen';

/** How one specimen came out. */
export interface Judged {
  readonly specimen: Specimen;
  readonly analysis: Analysis;
  readonly wanted: readonly Wanted[];
  readonly said: readonly Said[];
  /** Null when the specimen expects nothing of the event. */
  readonly eventRight: boolean | null;
  readonly dateRight: boolean | null;
  /** Expected witnesses, each with whether it was read so. */
  readonly witnesses: readonly NamedCheck[];
  /** Paragraphs tied to their event, and events shown where none is chosen. */
  readonly passages: readonly NamedCheck[];
  /** Empty when the specimen does not list its expressions. */
  readonly expressions: readonly JudgedExpression[];
}

/** A finding the article should get, and whether it did. */
export interface Wanted extends ExpectedFinding {
  readonly found: boolean;
}

/** A finding the article got, and whether it deserves it as far as the specimen tells. */
export interface Said {
  readonly finding: Finding;
  readonly deserved: boolean;
}

export interface NamedCheck {
  readonly name: string;
  readonly right: boolean;
}

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
  return {
    specimen,
    analysis,
    wanted: (expect.findings ?? []).map((one) => ({
      ...one,
      found: analysis.findings.some((finding) => fits(finding, one)),
    })),
    said: analysis.findings.map((finding) => ({ finding, deserved: isDeserved(finding, specimen) })),
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
    passages: judgePassages(specimen, analysis, article.text),
    expressions: expect.expressions ? judgeExpressions(article, analysis, specimen, factBase) : [],
  };
}

function judgePassages({ expect }: Specimen, { passages, candidates }: Analysis, text: string): NamedCheck[] {
  return [
    ...(expect.passages ?? []).map(({ event, quote }) => ({
      name: `“${quote}” as told of ${event}`,
      right: passages.some(
        (one) => one.event === event && one.spans.some(({ start, end }) => text.slice(start, end).includes(quote)),
      ),
    })),
    ...(expect.candidates ?? []).map((id) => ({
      name: `${id} among the events that fit`,
      right: candidates.some((one) => one.id === id && one.fits),
    })),
  ];
}

/** A difference the article does not deserve. */
export function isAlarm({ finding, deserved }: Said): boolean {
  return !deserved && differs(finding);
}

function fits(finding: Finding, wanted: ExpectedFinding): boolean {
  if (finding.kind !== wanted.kind || finding.verdict !== wanted.verdict) return false;
  if (wanted.because !== undefined && finding.explanation.key !== wanted.because) return false;
  return wanted.quote === undefined || finding.quote.exact.includes(wanted.quote);
}

/**
 * A difference is deserved when it is listed, or when the article is not honest and its kind is none
 * to be quiet about (where nothing is listed as quiet, a `contradicted` must be listed). An agreement
 * is not deserved over words that should have been told as a difference of its kind.
 */
function isDeserved(finding: Finding, { honest, expect }: Specimen): boolean {
  const expected = expect.findings ?? [];
  if (!differs(finding)) {
    const due = expected.filter((one) => differs(one) && one.kind === finding.kind && one.quote !== undefined);
    return finding.verdict !== 'supported' || !due.some((one) => finding.quote.exact.includes(one.quote ?? ''));
  }
  if (expected.some((one) => fits(finding, one))) return true;
  if (honest) return false;
  return expect.quiet ? !expect.quiet.includes(finding.kind) : finding.verdict !== 'contradicted';
}
