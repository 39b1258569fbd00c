import { compareClaim } from '../compare/compareClaim';
import type { Comparison } from '../compare/comparison';
import type { Draft } from '../compare/draft';
import type { CivilDate } from '../model/clock';
import type { EventRecord } from '../model/factbase';
import { daysBetween, partsOf } from '../time/calendar';
import type { TimeExpression } from '../time/expression';
import type { ToldAct } from './toldActs';

/** Only in an article that is surely about the event are its acts read without the pattern's narrowing words. */
const SURE_OF_EVENT = 0.9;

/** A date further than this from the event is of something else, unless it is one slip of the pen away. */
const NEAR = 10;

/** A further meeting of the same people, which the record need not know of, or one that is looked back to. */
export const ANOTHER =
  /\b(?:again|second (?:round|meeting|day)|informal\w*|dinner|banquet|breakfast|lunch|reception|farewell|sidelines|separately|continu\w+|resum\w+|previous\w*|earlier (?:visit|trip|meeting|this year)|last (?:year|month|time|spring|summer|autumn|fall|winter)|years? (?:ago|earlier|before)|months? (?:ago|earlier|before)|in the past|since|ahead of|on the eve)\b/i;

/**
 * Days given for acts of the event in clauses that no pattern of the record reaches; each clause
 * must give one day only.
 */
export function compareActDays(
  event: EventRecord,
  acts: readonly ToldAct[],
  own: readonly Draft[],
  others: readonly EventRecord[],
  comparison: Comparison,
  confidence: number,
): Draft[] {
  if (confidence < SURE_OF_EVENT) return [];
  const { annotated } = comparison;
  const told = acts.filter(({ stage }) => stage !== 'planned' && stage !== 'cancelled');
  return annotated.times.flatMap((time): Draft[] => {
    if (!isDay(time) || isRead(time, own) || isOfAnother(time, event, others)) return [];
    const here = told.filter(({ clause }) => time.start >= clause.start && time.start < clause.end);
    const [first] = here;
    if (!first || daysIn(first, comparison).length > 1) return [];
    const drafts = here.flatMap(({ loose: { claim }, sentence, act }) => {
      const notes = annotated.bySentence[sentence.index];
      if (!notes) return [];
      const hit = { sentence: sentence.index, groups: [[act]] };
      return (
        compareClaim({ ...comparison, sentence, notes: { ...notes, times: [time] }, hit, claim, event }, confidence) ??
        []
      );
    });
    const agreeing = drafts.find((one) => one.verdict !== 'contradicted');
    if (agreeing) return [agreeing];
    const words = annotated.index.text.slice(first.clause.start, first.clause.end);
    return ANOTHER.test(words) ? [] : drafts.slice(0, 1);
  });
}

function daysIn({ sentence, clause }: ToldAct, { annotated }: Comparison): TimeExpression[] {
  const times = annotated.bySentence[sentence.index]?.times ?? [];
  return times.filter((one) => isDay(one) && one.start >= clause.start && one.start < clause.end);
}

function isDay({ kind, until }: TimeExpression): boolean {
  return kind === 'weekday' || (kind === 'day' && until === null);
}

/** A pattern of the record has read this expression already. */
function isRead(time: TimeExpression, own: readonly Draft[]): boolean {
  return own.some((draft) =>
    draft.evidence?.some((one) => one.role === 'value' && one.start < time.end && one.end > time.start),
  );
}

/** A date on which another event of the same people is on record, or one far from this event's. */
function isOfAnother({ kind, date }: TimeExpression, event: EventRecord, others: readonly EventRecord[]): boolean {
  if (kind !== 'day' || date === null) return false;
  const full = date.startsWith('--') ? event.key.slice(0, 4) + date.slice(1) : date;
  if (!partsOf(full)) return true;
  if (!isNear(full, event) && !isSlip(full, event.key)) return true;
  return others.some((one) => full >= one.start && full <= one.end && isOfSamePeople(one, event));
}

/** Two of the people are the same, or the only one there is. */
function isOfSamePeople(one: EventRecord, event: EventRecord): boolean {
  const shared = one.lead.filter((person) => event.lead.includes(person)).length;
  return shared >= Math.min(2, one.lead.length, event.lead.length);
}

function isNear(date: CivilDate, { start, end }: EventRecord): boolean {
  return daysBetween(date, start) <= NEAR && daysBetween(end, date) <= NEAR;
}

/** One part of the date is off, the other two are right. */
function isSlip(date: CivilDate, key: CivilDate): boolean {
  const [one, two] = [date.split('-'), key.split('-')];
  return one.filter((part, at) => part === two[at]).length === 2;
}
