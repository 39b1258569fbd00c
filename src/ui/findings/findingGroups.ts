import type { Finding, FindingKind, TextQuote } from '../../core/model/finding';
import type { Span } from '../../core/model/span';
import { RELATION_OF_VERDICT, type Relation } from '../verdict';

/** Findings about the same words of the page, under one quotation. */
export interface FindingGroup {
  /** Id of the finding whose words are quoted. */
  readonly id: string;
  /** The widest words among the findings; `exact` is empty when they are about the page. */
  readonly quote: TextQuote;
  /** Differences first, otherwise as in the analysis. */
  readonly findings: readonly Finding[];
}

/** Differences first. */
export const RELATION_ORDER: readonly Relation[] = ['differs', 'version', 'open', 'same'];

function rankOf(finding: Finding): number {
  return RELATION_ORDER.indexOf(RELATION_OF_VERDICT[finding.verdict]);
}

const CALENDAR_KINDS: readonly FindingKind[] = ['page-date', 'undated', 'dateline'];

/** Whether a finding is about when the page was written: such findings stand with the strip. */
export function isCalendar(finding: Finding): boolean {
  return CALENDAR_KINDS.includes(finding.kind);
}

/**
 * Puts findings whose words lie inside another finding's words (as a rule one sentence) into its
 * group. Groups stand by their first difference, then in the order they came in.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const widestFirst = [...findings].sort((a, b) => lengthOf(b.span) - lengthOf(a.span));
  const groups = new Map<Finding, Finding[]>();
  const headOf = new Map<Finding, Finding>();
  for (const finding of widestFirst) {
    const head = [...groups.keys()].find((one) => holds(one, finding)) ?? finding;
    headOf.set(finding, head);
    groups.set(head, [...(groups.get(head) ?? []), finding]);
  }
  const inOrder = [...findings].sort((a, b) => rankOf(a) - rankOf(b));
  const heads = new Set(inOrder.flatMap((finding) => headOf.get(finding) ?? []));
  return [...heads].map((head) => ({
    id: head.id,
    quote: head.quote,
    findings: inOrder.filter((finding) => headOf.get(finding) === head),
  }));
}

function lengthOf(span: Span | null): number {
  return span === null ? 0 : span.end - span.start;
}

/** Findings without a place in the text share a group only when they quote the same words. */
function holds(outer: Finding, inner: Finding): boolean {
  if (outer.span === null || inner.span === null) {
    return outer.span === inner.span && outer.quote.exact !== '' && outer.quote.exact === inner.quote.exact;
  }
  return outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;
}

/** The one difference among the findings; null when there is none, or more than one to choose from. */
export function onlyDifference(findings: readonly Finding[]): Finding | null {
  const different = findings.filter((finding) => rankOf(finding) <= RELATION_ORDER.indexOf('version'));
  return different.length === 1 ? (different[0] ?? null) : null;
}
