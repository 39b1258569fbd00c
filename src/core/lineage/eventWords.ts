import type { Claim, EventRecord, Formula, Term } from '../model/factbase';
import { wordsOf } from '../text/token';
import { stemOf } from './contentWords';

/** True for stems that any report of an event may be expected to use. */
export type EventWords = (stem: string) => boolean;

/**
 * The record's own terms for an event (its cues, the words its claims match, quoted words) and for contested wordings: what
 * independent reports of it have in common. Two of them side by side are no evidence of descent.
 */
export function eventWords(event: EventRecord | undefined, formulas: readonly Formula[]): EventWords {
  const stems = new Set<string>();
  const beginnings = new Set<string>();
  const claims = [...(event?.claims ?? []), ...formulas.flatMap((formula) => formula.claims)];
  const terms = [...(event?.cues.flatMap((cue) => cue.any) ?? []), ...claims.flatMap(termsOf)];
  for (const term of terms) {
    if (term.startsWith('@')) continue;
    for (const piece of term.split(' ')) {
      const words = wordsOf(piece);
      const open = piece.endsWith('*') ? words.pop() : undefined;
      if (open !== undefined) beginnings.add(open);
      for (const word of words) stems.add(stemOf(word));
    }
  }
  return (stem) => stems.has(stem) || beginsWithAny(stem, beginnings);
}

function termsOf(claim: Claim): Term[] {
  const said = claim.versions.flatMap(({ value }) => {
    if ('terms' in value) return value.terms;
    return 'quotation' in value ? [value.quotation.replaceAll('*', ' ')] : [];
  });
  return [...claim.match.flatMap((pattern) => pattern.all.flat()), ...said];
}

/** A stem may be shorter than the beginning it comes from ("supplie*" and "suppli"): both ways count. */
function beginsWithAny(stem: string, beginnings: ReadonlySet<string>): boolean {
  for (let length = 3; length <= stem.length; length++) if (beginnings.has(stem.slice(0, length))) return true;
  return false;
}
