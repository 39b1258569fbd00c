import type { Analysis, Lineage } from '../../core/model/analysis';
import type { Wording } from '../../core/model/wording';
import { render } from '../../wording/render';

/** The contract's `lineage` (DESIGN section 6: `origin`, `shared`), and what stands behind it. */
export function lineageAnswer({ lineage, findings }: Analysis, text: string, wording: Wording) {
  if (lineage === null) return null;
  const { copy, event, origin, outlet, date, seen, shared, fingerprints, changes, leftOut, others } = lineage;
  return {
    origin: originText(lineage, wording),
    shared,
    copy,
    event,
    originId: origin,
    outlet,
    date,
    seen,
    fingerprints,
    passages: lineage.passages.map(({ span, sentences, closely }) => ({
      span,
      quote: text.slice(span.start, span.end),
      sentences,
      closely,
    })),
    changes,
    leftOut,
    findings: findings
      .filter((finding) => lineage.findings.includes(finding.id))
      .map(({ kind, verdict, quote }) => ({ kind, verdict, quote: quote.exact })),
    references: lineage.references.map((reference) => reference.url),
    others: others.map((other) => ({ ...other, origin: originText(other, wording), originId: other.origin })),
  };
}

function originText({ outlet, date }: Pick<Lineage, 'outlet' | 'date'>, wording: Wording): string {
  const day = new Intl.DateTimeFormat(wording.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
  return render({ key: 'lineage.origin', args: { outlet: { text: outlet }, date: { text: day } } }, wording);
}
