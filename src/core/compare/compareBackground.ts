import type { Telling } from '../identify/tellings';
import type { EventRecord } from '../model/factbase';
import { compareClaims } from './compareEvent';
import type { Comparison } from './comparison';
import type { Draft } from './draft';
import { compareOfficeHolders } from './officeHolders';

/**
 * Background paragraphs ("X visited Y in March") are held against *their* events. What differs only
 * by stage or wording there is left alone: a text that looks back shortens, and one that looks ahead must.
 */
export function compareBackground(
  tellings: readonly Telling[],
  own: EventRecord | null,
  comparison: Comparison,
): Draft[] {
  const confidences = new Map<EventRecord, number>();
  for (const { event, confidence } of tellings) {
    if (event !== null && event !== own) confidences.set(event, Math.max(confidence, confidences.get(event) ?? 0));
  }
  return [...confidences].flatMap(([event, confidence]) => [
    ...compareClaims(event.claims, event, comparison, confidence).filter(
      (draft) => draft.verdict === 'supported' || draft.verdict === 'contradicted',
    ),
    ...compareOfficeHolders(event, comparison, confidence).filter((draft) => draft.rule === 'role/holder'),
  ]);
}
