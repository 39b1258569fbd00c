import type { Gazetteer } from '../entities/gazetteer';
import type { Claim, Pattern, Term } from '../model/factbase';
import { MONTHS } from '../time/months';
import { widenAct } from './actWords';

/**
 * A claim's pattern without the words that only tell its event from others: in an article that is
 * surely about the event, act, people and place are enough.
 */
export interface LooseClaim {
  readonly claim: Claim;
  readonly act: readonly Term[];
  /** Each must be named, by any of its terms: people, offices, organisations. */
  readonly who: readonly (readonly Term[])[];
  /** Places of the pattern; empty when it names none. */
  readonly where: readonly Term[];
  /** Each must be hit in the sentence: what the act was about. */
  readonly what: readonly (readonly Term[])[];
  readonly none: readonly Term[];
  /** A journey: without a place in the clause it could be one of several. */
  readonly travels: boolean;
}

const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');

/** Months, weekdays, years and numbers of days: such terms narrow a pattern to one event's time. */
function isTime(term: Term): boolean {
  return term
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => (/^\d/.test(word) ? /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(word) : isName(word)));
}

function isName(word: string): boolean {
  const letters = word.replace(/[^a-z]/g, '');
  const named = (list: readonly string[]) => list.includes(letters.slice(0, 3));
  if (letters === 'sept') return true;
  return named(MONTHS)
    ? letters.length <= 3 || LONG.test(letters)
    : named(WEEKDAYS) && (letters.length <= 3 || /days?$/.test(letters));
}

const LONG = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

const TRAVELS = /^(?:arriv|land|left|leave|depart|flew|fl(?:y|ies)|set off|sailed|travel|visit|tour)/;

/** How far along an act is, is read by itself. */
const MODAL = /^(?:will|would|due|set to|expected|scheduled|planned|upcoming|to (?:hold|meet|visit))\b/;

export function loosen(claim: Claim, gazetteer: Gazetteer): LooseClaim[] {
  return claim.match.flatMap((pattern) => loosenPattern(claim, pattern, gazetteer) ?? []);
}

function loosenPattern(claim: Claim, { all, none = [] }: Pattern, gazetteer: Gazetteer): LooseClaim | null {
  const [act, ...groups] = all;
  if (!act) return null;
  const kindOf = (term: Term) => (term.startsWith('@') ? gazetteer.entities.get(term.slice(1))?.kind : undefined);
  const isPlace = (term: Term) => kindOf(term) === 'place' || kindOf(term) === 'state';
  const isActor = (term: Term) => kindOf(term) !== undefined && !isPlace(term);
  const kept = groups.filter((group) => !group.some(isTime));
  const who = kept.filter((group) => group.some(isActor));
  // Without anybody to name, an act is anyone's.
  if (who.length === 0) return null;
  const where = groups.flat().filter(isPlace);
  return {
    claim,
    act: widenAct(act),
    who,
    where,
    what: kept.filter((group) => !group.some(isActor) && !group.some(isPlace)),
    none: none.filter((term) => !isTime(term) && !MODAL.test(term)),
    travels: act.some((term) => TRAVELS.test(term)),
  };
}
