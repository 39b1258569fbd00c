import type { Annotated } from '../annotate';
import type { Gazetteer } from '../entities/gazetteer';
import type { DocumentTime } from '../model/clock';
import type { Claim, EventRecord } from '../model/factbase';
import { sentenceAt } from '../text/sentence';
import { compareClaim } from './compareClaim';
import type { Draft } from './draft';
import type { PatternFinder, PatternHit } from './pattern';

/** What comparing needs besides the claim. */
export interface Comparison {
  readonly annotated: Annotated;
  readonly documentTime: DocumentTime;
  /** IANA zone of the dateline's place; null when there is none on record. */
  readonly pageZone: string | null;
  readonly gazetteer: Gazetteer;
  readonly finder: PatternFinder;
}

/** Sentences that speak of the claim, each once, in reading order. */
export function hitsOf(claim: Claim, event: EventRecord | null, { finder }: Comparison): PatternHit[] {
  const bySentence = new Map<number, PatternHit>();
  for (const pattern of claim.match) {
    for (const hit of finder.pattern(pattern, event?.key ?? null)) {
      if (!bySentence.has(hit.sentence)) bySentence.set(hit.sentence, hit);
    }
  }
  return [...bySentence.values()].sort((a, b) => a.sentence - b.sentence);
}

/** Compares every sentence with the claims given; `confidence` is that of the event. */
export function compareClaims(
  claims: readonly Claim[],
  event: EventRecord | null,
  comparison: Comparison,
  confidence: number,
): Draft[] {
  return claims.flatMap((claim) =>
    hitsOf(claim, event, comparison).flatMap((hit) => {
      const sentence = comparison.annotated.index.sentences[hit.sentence];
      const notes = comparison.annotated.bySentence[hit.sentence];
      if (!sentence || !notes) return [];
      return compareClaim({ ...comparison, sentence, notes, hit, claim, event }, confidence) ?? [];
    }),
  );
}

/** The opening sentences tell of the article's own event. */
const LEAD = 3;

/**
 * Background paragraphs ("X visited Y in March") belong to other events than the article's own.
 * Only agreement on a named month, day or year is said of those: what differs may be yet another event.
 */
export function compareBackground(
  events: readonly EventRecord[],
  told: ReadonlySet<number>,
  comparison: Comparison,
): Draft[] {
  const named = new Set(comparison.annotated.mentions.flatMap((one) => one.entity ?? []));
  // An event whose people are not all named cannot be told here: most of the record is passed over so.
  return events
    .filter((event) => event.lead.length > 0 && event.lead.every((id) => named.has(id)))
    .flatMap((event) => {
      const dates = event.claims.filter((claim) => claim.aspect === 'date');
      return compareClaims(dates, event, comparison, 0.75).filter((draft) => {
        if (draft.verdict !== 'supported' || draft.span === null) return false;
        const { start } = draft.span;
        const sentence = sentenceAt(comparison.annotated.index.sentences, start);
        if (!sentence || sentence.index < LEAD || told.has(sentence.index)) return false;
        const times = comparison.annotated.bySentence[sentence.index]?.times ?? [];
        return times.some((one) => one.kind === 'day' || one.kind === 'month');
      });
    });
}
