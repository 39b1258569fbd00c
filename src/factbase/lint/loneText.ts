import { type Annotated, annotate } from '../../core/annotate';
import { compareClaims } from '../../core/compare/compareEvent';
import { createPatternFinder } from '../../core/compare/pattern';
import type { Gazetteer } from '../../core/entities/gazetteer';
import type { DocumentTime } from '../../core/model/clock';
import type { Claim, EventRecord } from '../../core/model/factbase';
import type { Verdict } from '../../core/model/finding';

/** A text of the record stands alone: no page, no page date, and its event is taken for granted. */
export const NO_DATE: DocumentTime = { date: null, certainty: 'none', witnesses: [], conflicts: [] };
const SURE = 0.95;

export function annotateText(text: string, gazetteer: Gazetteer): Annotated {
  const page = {
    url: null,
    headline: '',
    byline: null,
    outlet: null,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph' as const, span: { start: 0, end: text.length } }],
    dateTexts: [],
  };
  return annotate(page, gazetteer);
}

/** What the matcher makes of a text that stands alone, by claim id; claims that do not match are left out. */
export function verdictsOn(
  annotated: Annotated,
  claims: readonly Claim[],
  event: EventRecord | null,
  gazetteer: Gazetteer,
): Map<string, Verdict> {
  const finder = createPatternFinder(annotated, gazetteer);
  const comparison = { annotated, finder, gazetteer, documentTime: NO_DATE, pageZone: null, tells: () => true };
  const verdicts = new Map<string, Verdict>();
  for (const claim of claims) {
    const [first] = compareClaims([claim], event, comparison, SURE);
    if (first) verdicts.set(claim.id, first.verdict);
  }
  return verdicts;
}
