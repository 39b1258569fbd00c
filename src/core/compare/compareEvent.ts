import type { Claim, EventRecord } from '../model/factbase';
import { compareClaim } from './compareClaim';
import type { Comparison } from './comparison';
import type { Draft } from './draft';
import type { PatternHit } from './pattern';

/** Sentences that speak of the claim in words about its event, each once, in reading order. */
export function hitsOf(claim: Claim, event: EventRecord | null, { finder, tells }: Comparison): PatternHit[] {
  const bySentence = new Map<number, PatternHit>();
  for (const pattern of claim.match) {
    for (const hit of finder.pattern(pattern, event?.key ?? null)) {
      const [acts = [], ...rest] = hit.groups;
      const told = event === null ? acts : acts.filter((act) => tells(event, act.start));
      if (told.length === 0 || bySentence.has(hit.sentence)) continue;
      bySentence.set(hit.sentence, { sentence: hit.sentence, groups: [told, ...rest] });
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
