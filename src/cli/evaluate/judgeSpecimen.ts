import type { FactBase } from '../../core/model/factbase';
import { type CheckAnswer, checkArticle } from '../check/answer';
import { parsePage } from '../check/parsePage';
import { wrapText } from '../check/wrapText';
import type { Specimen } from './specimen';

type AnsweredFinding = CheckAnswer['findings'][number];

/** How one specimen came out. */
export interface Judged {
  readonly specimen: Specimen;
  readonly answer: CheckAnswer;
  /** Expected findings that are there, and those that are not. */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
  /** Differences the article does not deserve. */
  readonly falseAlarms: readonly string[];
  /** Null when the specimen expects nothing of the event. */
  readonly eventRight: boolean | null;
  readonly dateRight: boolean | null;
}

export function judgeSpecimen(specimen: Specimen, factBase: FactBase): Judged {
  const { expect } = specimen;
  const url = specimen.url ?? null;
  const page = specimen.html ?? wrapText(specimen.text ?? '', specimen.title ?? null);
  const dateTexts = specimen.published
    ? [{ kind: 'given', role: 'published', text: specimen.published, place: 'given with the page' } as const]
    : [];
  const answer = checkArticle(specimen.id, parsePage(page, url), { url, dateTexts }, factBase);
  const expected = expect.findings ?? [];
  const found = (wanted: (typeof expected)[number]) => answer.findings.some((one) => fits(one, wanted));
  const unexpected = answer.findings.filter((one) => differs(one) && !expected.some((wanted) => fits(one, wanted)));
  const alarms = unexpected.filter(
    (one) => (specimen.honest || expect.quiet?.includes(one.kind)) ?? one.verdict === 'contradicted',
  );
  const name = (one: { kind: string; verdict: string; quote?: string }) =>
    `${one.verdict} ${one.kind}${one.quote ? ` “${one.quote.slice(0, 60)}”` : ''}`;
  return {
    specimen,
    answer,
    hits: expected.filter(found).map(name),
    misses: expected.filter((one) => !found(one)).map(name),
    falseAlarms: alarms.map((one) => `${name(one)} [${one.claim}]`),
    eventRight: expect.event === undefined ? null : (answer.event?.id ?? null) === expect.event,
    dateRight:
      expect.date === undefined
        ? null
        : answer.documentTime.date === expect.date &&
          (expect.certainty === undefined || answer.documentTime.certainty === expect.certainty),
  };
}

function fits(
  finding: AnsweredFinding,
  wanted: { readonly kind: string; readonly verdict: string; readonly quote?: string | undefined },
): boolean {
  if (finding.kind !== wanted.kind || finding.verdict !== wanted.verdict) return false;
  return wanted.quote === undefined || finding.quote.includes(wanted.quote);
}

function differs(finding: AnsweredFinding): boolean {
  return finding.verdict === 'contradicted' || finding.verdict === 'variant';
}
