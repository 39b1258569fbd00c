import { stageOf } from '../attribution/stage';
import { compareClaim, type Draft } from '../compare/compareClaim';
import type { Comparison } from '../compare/compareEvent';
import type { PatternHit } from '../compare/pattern';
import type { CivilDate } from '../model/clock';
import type { EventRecord, Term } from '../model/factbase';
import type { Span } from '../model/span';
import type { Sentence } from '../text/sentence';
import type { TokenRun } from '../text/indexedText';
import { daysBetween, partsOf } from '../time/calendar';
import type { TimeExpression } from '../time/expression';
import { clauseAt, clausesOf } from './clauses';
import { type LooseClaim, loosen } from './looseClaim';

/** Only in an article that is surely about the event are its acts read without the pattern's narrowing words. */
const SURE_OF_EVENT = 0.9;

/** A date further than this from the event is of something else, unless it is one slip of the pen away. */
const NEAR = 10;

/** Words of people named before: such a clause goes on about them. */
const ANAPHOR =
  /\b(?:he|she|they|him|her|them|his|their|both|the two|the pair|the (?:guests?|visitors?|hosts?|leaders?|premiers?|presidents?|ministers?|prime ministers?|generals?|delegations?))\b/i;

/** How many sentences back the people of a pronoun are looked for. */
const BACK = 2;

/** A further meeting of the same people, which the record need not know of, or one that is looked back to. */
const ANOTHER =
  /\b(?:again|second (?:round|meeting|day)|informal\w*|dinner|banquet|breakfast|lunch|reception|farewell|sidelines|separately|continu\w+|resum\w+|previous\w*|earlier (?:visit|trip|meeting|this year)|last (?:year|month|time|spring|summer|autumn|fall|winter)|years? (?:ago|earlier|before)|months? (?:ago|earlier|before)|in the past|since|ahead of|on the eve)\b/i;

/**
 * Days given for acts of the event in clauses that no pattern of the record reaches. The act, its
 * people and its place must stand in the clause itself or be taken up by it, and only one day.
 */
export function compareActDays(
  event: EventRecord,
  own: readonly Draft[],
  others: readonly EventRecord[],
  comparison: Comparison,
  confidence: number,
): Draft[] {
  if (confidence < SURE_OF_EVENT) return [];
  const { annotated, gazetteer } = comparison;
  const claims = event.claims.filter((claim) => claim.aspect === 'date').flatMap((claim) => loosen(claim, gazetteer));
  return annotated.index.sentences.flatMap((sentence) => {
    const times = (annotated.bySentence[sentence.index]?.times ?? []).filter(isDay);
    if (times.length === 0) return [];
    const clauses = clausesOf(sentence, annotated.index.text);
    return times.flatMap((time) => {
      const clause = clauseAt(clauses, time.start);
      const alone = times.every((one) => one === time || clauseAt(clauses, one.start) !== clause);
      if (!clause || !alone || isRead(time, own) || isOfAnother(time, event, others)) return [];
      return readClause({ sentence, clause, time, event, claims, comparison, confidence });
    });
  });
}

function isDay({ kind, until }: TimeExpression): boolean {
  return kind === 'weekday' || (kind === 'day' && until === null);
}

/** A pattern of the record has read this expression already. */
function isRead(time: TimeExpression, own: readonly Draft[]): boolean {
  return own.some(({ evidence }) => evidence && evidence.start < time.end && evidence.end > time.start);
}

/** A date on which another event of the same people is on record, or one far from this event's. */
function isOfAnother({ kind, date }: TimeExpression, event: EventRecord, others: readonly EventRecord[]): boolean {
  if (kind !== 'day' || date === null) return false;
  const full = date.startsWith('--') ? event.key.slice(0, 4) + date.slice(1) : date;
  if (!partsOf(full)) return true;
  if (!isNear(full, event) && !isSlip(full, event.key)) return true;
  return others.some(
    (one) => full >= one.start && full <= one.end && one.lead.some((person) => event.lead.includes(person)),
  );
}

function isNear(date: CivilDate, { start, end }: EventRecord): boolean {
  return daysBetween(date, start) <= NEAR && daysBetween(end, date) <= NEAR;
}

/** One part of the date is off, the other two are right. */
function isSlip(date: CivilDate, key: CivilDate): boolean {
  const [one, two] = [date.split('-'), key.split('-')];
  return one.filter((part, at) => part === two[at]).length === 2;
}

interface Clause {
  readonly sentence: Sentence;
  readonly clause: Span;
  readonly time: TimeExpression;
  readonly event: EventRecord;
  readonly claims: readonly LooseClaim[];
  readonly comparison: Comparison;
  readonly confidence: number;
}

function readClause(reading: Clause): Draft[] {
  const { sentence, clause, time, event, claims, comparison, confidence } = reading;
  const { annotated } = comparison;
  const notes = annotated.bySentence[sentence.index];
  if (!notes) return [];
  const text = annotated.index.text.slice(clause.start, clause.end);
  const drafts = claims.flatMap((loose) => {
    const hit = hitOf(loose, reading);
    if (!hit) return [];
    const statement = { ...comparison, sentence, notes: { ...notes, times: [time] }, hit, claim: loose.claim, event };
    return compareClaim(statement, confidence) ?? [];
  });
  const agreeing = drafts.find((one) => one.verdict !== 'contradicted');
  if (agreeing) return [agreeing];
  const [first] = drafts;
  return first && !ANOTHER.test(text) ? [first] : [];
}

/** The words of the act in the clause, when its people, place and matter fit; null otherwise. */
function hitOf(loose: LooseClaim, { sentence, clause, event, comparison }: Clause): PatternHit | null {
  const { finder, annotated, gazetteer } = comparison;
  const runs = (term: Term): readonly TokenRun[] => finder.term(term, event.key).get(sentence.index) ?? [];
  const inside = (term: Term) => runs(term).filter((run) => run.start >= clause.start && run.end <= clause.end);
  if (loose.none.some((term) => inside(term).length > 0)) return null;
  if (!loose.what.every((group) => group.some((term) => runs(term).length > 0))) return null;
  const words = annotated.index.text.slice(sentence.start, sentence.end);
  const acts = loose.act.flatMap(inside).filter((act) => {
    const stage = stageOf(words, act.start - sentence.start, act.end - sentence.start);
    return stage !== 'planned' && stage !== 'cancelled';
  });
  if (acts.length === 0) return null;

  const mentions = (annotated.bySentence[sentence.index]?.mentions ?? []).filter(
    (one) => one.start >= clause.start && one.end <= clause.end,
  );
  const places = mentions.filter(
    (one) =>
      one.form !== 'adjective' && ['place', 'state'].includes(gazetteer.entities.get(one.entity ?? '')?.kind ?? ''),
  );
  const fitting = loose.where.flatMap(inside);
  const atEvent = places.every(
    (one) => event.places.includes(one.entity ?? '') || isStateOf(one.entity ?? '', event, comparison),
  );
  if (!atEvent || (loose.needsPlace && loose.where.length > 0 && fitting.length === 0)) return null;

  const missing = loose.who.filter((group) => group.every((term) => inside(term).length === 0));
  const people = mentions.filter((one) => one.entity !== null && gazetteer.entities.get(one.entity)?.kind === 'person');
  const known = new Set(loose.who.flat());
  const strangers = people.filter((one) => !known.has(`@${one.entity}`));
  if (missing.length === 0) return { sentence: sentence.index, groups: [acts] };
  if (strangers.length > 0 || missing.length === loose.who.length + 0 && people.length > 0) return null;
  const takenUp = missing.every((group) => group.some((term) => isTakenUp(term, sentence, clause, event, comparison)));
  return takenUp ? { sentence: sentence.index, groups: [acts] } : null;
}

function isStateOf(entity: string, event: EventRecord, { gazetteer }: Comparison): boolean {
  return event.places.some((place) => gazetteer.entities.get(place)?.state === entity);
}

/** Named earlier in the sentence, or shortly before it where the clause takes people up by a pronoun. */
function isTakenUp(term: Term, sentence: Sentence, clause: Span, event: EventRecord, comparison: Comparison): boolean {
  const { finder, annotated } = comparison;
  const found = finder.term(term, event.key);
  if (found.get(sentence.index)?.some((run) => run.end <= clause.start)) return true;
  if (!ANAPHOR.test(annotated.index.text.slice(clause.start, clause.end))) return false;
  return Array.from({ length: BACK }, (_, at) => sentence.index - 1 - at).some((at) => found.has(at));
}
