import { stageOf } from '../attribution/stage';
import type { Comparison } from '../compare/comparison';
import type { EventRecord, Stage, Term } from '../model/factbase';
import type { Span } from '../model/span';
import type { TokenRun } from '../text/indexedText';
import type { Sentence } from '../text/sentence';
import { clausesOf } from './clauses';
import { type LooseClaim, loosen } from './looseClaim';
import { zoneOfTime } from './zoneOfTime';

/** A clause that tells of an act of the event: the act, its people and its place stand in it or are taken up by it. */
export interface ToldAct {
  readonly loose: LooseClaim;
  readonly sentence: Sentence;
  readonly clause: Span;
  readonly act: TokenRun;
  readonly stage: Stage | null;
}

/** Words of people named before: such a clause goes on about them. */
const ANAPHOR =
  /\b(?:he|she|they|him|her|them|his|their|both|the two|the pair|the (?:guests?|visitors?|hosts?|leaders?|premiers?|presidents?|ministers?|prime ministers?|generals?|delegations?))\b/i;

/** A noun tells of the act only by a verb of its own: "held talks", but not "the 22nd meeting". */
const NOUN = /(?:\bmeetings?|\btalks|\bvisits?|\btrips?|\bcall|\bconversation|\bsummit|\bconsultations)$/i;

/** How many sentences back the people of a pronoun are looked for. */
const BACK = 2;

/** Every clause of an article about the event that tells of one of its dated acts, in reading order. */
export function findToldActs(event: EventRecord, comparison: Comparison): ToldAct[] {
  const { annotated, gazetteer } = comparison;
  const claims = event.claims.filter((claim) => claim.aspect === 'date').flatMap((claim) => loosen(claim, gazetteer));
  return annotated.index.sentences.flatMap((sentence) =>
    clausesOf(sentence, annotated.index.text).flatMap((clause) =>
      claims.flatMap((loose) => actIn({ loose, sentence, clause, event, comparison }) ?? []),
    ),
  );
}

interface Place {
  readonly loose: LooseClaim;
  readonly sentence: Sentence;
  readonly clause: Span;
  readonly event: EventRecord;
  readonly comparison: Comparison;
}

function actIn(place: Place): ToldAct | null {
  const { loose, sentence, clause, event, comparison } = place;
  const inside = (term: Term) =>
    runsOf(term, place).filter((run) => run.start >= clause.start && run.end <= clause.end);
  if (loose.none.some((term) => inside(term).length > 0)) return null;
  if (!loose.what.every((group) => group.some((term) => runsOf(term, place).length > 0))) return null;
  const { text } = comparison.annotated.index;
  const words = text.slice(sentence.start, sentence.end);
  const [told] = loose.act
    .flatMap(inside)
    .filter((act) => comparison.tells(event, act.start))
    .sort((a, b) => a.start - b.start)
    .flatMap((act) => {
      const stage = stageOf(words, act.start - sentence.start, act.end - sentence.start);
      return stage === null && NOUN.test(text.slice(act.start, act.end)) ? [] : [{ act, stage }];
    });
  if (!told || !isThere(place, inside) || !areThey(place, inside)) return null;
  return { loose, sentence, clause, ...told };
}

type Find = (term: Term) => readonly TokenRun[];

function runsOf(term: Term, { sentence, event, comparison }: Place): readonly TokenRun[] {
  return comparison.finder.term(term, event.key).get(sentence.index) ?? [];
}

/** What leads to the place of an act: "the war between …" names no place of it. */
const LED = /\b(?:in|at|to|into|near|outside|from|for|of)\s(?:the\s)?$/i;

/** The clause puts the act in no place but the event's; journeys must name theirs. */
function isThere({ loose, sentence, clause, event, comparison }: Place, inside: Find): boolean {
  const { annotated, gazetteer } = comparison;
  const states = new Set(event.places.map((place) => gazetteer.entities.get(place)?.state));
  const places = (annotated.bySentence[sentence.index]?.mentions ?? []).filter(
    (one) =>
      one.start >= clause.start &&
      one.end <= clause.end &&
      one.form !== 'adjective' &&
      LED.test(annotated.index.text.slice(Math.max(0, one.start - 12), one.start)) &&
      ['place', 'state'].includes(gazetteer.entities.get(one.entity ?? '')?.kind ?? ''),
  );
  const times = annotated.bySentence[sentence.index]?.times ?? [];
  const clocks = times.flatMap((time) => zoneOfTime(time, annotated, gazetteer)?.place ?? []);
  const own = places
    .filter((one) => clocks.every((clock) => one.start < clock.start || one.end > clock.end))
    .every(({ entity }) => entity !== null && (event.places.includes(entity) || states.has(entity)));
  const named = loose.where.some((term) => inside(term).length > 0);
  return named || (own && !(loose.travels && loose.where.length > 0));
}

/** Everybody of the claim is named in the clause, or some are and the clause takes up the others. */
function areThey(place: Place, inside: Find): boolean {
  const { loose, sentence, clause, comparison } = place;
  const missing = loose.who.filter((group) => group.every((term) => inside(term).length === 0));
  if (missing.length === 0) return true;
  const known = new Set(loose.who.flat());
  const people = (comparison.annotated.bySentence[sentence.index]?.mentions ?? []).filter(
    (one) => one.start >= clause.start && one.end <= clause.end && isPerson(one.entity, comparison),
  );
  // Somebody else in the clause may be whom the pronoun, or the act, belongs to.
  if (people.some((one) => !known.has(`@${one.entity}`))) return false;
  return missing.every((group) => group.some((term) => isTakenUp(term, place)));
}

function isPerson(entity: string | null, { gazetteer }: Comparison): boolean {
  return entity !== null && gazetteer.entities.get(entity)?.kind === 'person';
}

/**
 * Named earlier in the sentence, or shortly before it where the clause takes people up by a pronoun;
 * or anywhere, when nobody else was named shortly before.
 */
function isTakenUp(term: Term, { loose, sentence, clause, event, comparison }: Place): boolean {
  const { finder, annotated } = comparison;
  const found = finder.term(term, event.key);
  if (found.get(sentence.index)?.some((run) => run.end <= clause.start)) return true;
  // A clause without a subject of its own goes on with that of the clauses before it.
  if (!ANAPHOR.test(annotated.index.text.slice(sentence.start, clause.end))) return false;
  const before = Array.from({ length: BACK }, (_, at) => sentence.index - 1 - at).filter((at) => at >= 0);
  if (before.some((at) => found.has(at))) return true;
  const known = new Set(loose.who.flat());
  const others = before
    .flatMap((at) => annotated.bySentence[at]?.mentions ?? [])
    .some((one) => isPerson(one.entity, comparison) && !known.has(`@${one.entity}`));
  return found.size > 0 && !others;
}
