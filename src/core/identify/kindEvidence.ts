import type { EventKind, EventRecord } from '../model/factbase';
import { type Evidence, LEAD_SENTENCES, type Weighing } from './evidence';

/** Words by which the opening of copy shows what kind of event it tells of. */
const KIND_WORDS: Partial<Record<EventKind, RegExp>> = {
  call: /\b(?:phone|telephone|telephoned|phoned|video[ -]?(?:link|conference|call)s?|virtual(?:ly)?|call(?:ed|s)?)\b/i,
  drill: /\b(?:drills?|exercises?|patrols?|man(?:oeu|eu)v\w+|warships|bombers?)\b/i,
  release: /\b(?:customs|data|figures|statistics)\b/i,
  sanctions: /\b(?:sanction\w*|blacklist\w*|package|lists?|restrict\w*)\b/i,
};

/** A visit or a meeting is not told as a call. */
const IN_PERSON: ReadonlySet<EventKind> = new Set(['visit', 'meeting', 'summit']);
const MET = /\b(?:met|meet\w*|visit\w*|receiv\w+|arriv\w+|land\w*|welcom\w+|host\w+|summit|trip)\b/i;

export function weighKind(event: EventRecord, { annotated }: Weighing): Evidence[] {
  const end = annotated.index.sentences[LEAD_SENTENCES - 1]?.end ?? annotated.index.text.length;
  const lead = annotated.index.text.slice(0, end);
  const words = KIND_WORDS[event.kind];
  if (words) {
    const told = words.test(lead);
    return [{ points: told ? 0.7 : -1.5, reason: { key: told ? 'reason.kind' : 'reason.kind-not', args: {} } }];
  }
  const asCall = IN_PERSON.has(event.kind) && KIND_WORDS.call?.test(lead) === true && !MET.test(lead);
  return asCall ? [{ points: -1.5, reason: { key: 'reason.kind-not', args: {} } }] : [];
}
