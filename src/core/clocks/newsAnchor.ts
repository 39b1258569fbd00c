import type { Annotated } from '../annotate';
import { stageOf } from '../attribution/stage';
import type { PatternHit } from '../compare/pattern';
import { LEAD_SENTENCES } from '../identify/evidence';
import type { CivilDate } from '../model/clock';
import type { EventRecord } from '../model/factbase';
import { addDays, daysBetween, weekdayOf } from '../time/calendar';
import type { TimeExpression } from '../time/expression';
import type { ToldAct } from './toldActs';

/** The words by which the article dates its news: a weekday or day without a year in its lead. */
export interface NewsAnchor {
  readonly expression: TimeExpression;
  /** The day of the event it speaks of. */
  readonly day: CivilDate;
  /** The act is still to come in the sentence. */
  readonly future: boolean;
  /** The sentence is one that dates the event, by a claim of the record. */
  readonly told: boolean;
}

/**
 * Anchors of the article, the most telling first: in the lead before the body, in sentences that a
 * claim of the record ties to the event before others, the event's main day before its other days.
 */
export function findNewsAnchors(
  annotated: Annotated,
  event: EventRecord,
  dateHits: readonly PatternHit[],
  acts: readonly ToldAct[],
): NewsAnchor[] {
  const told = new Set(dateHits.map((hit) => hit.sentence));
  const anchors = annotated.times.flatMap((expression): NewsAnchor[] => {
    const inLead = expression.sentence < LEAD_SENTENCES;
    const act = acts.find(({ clause }) => expression.start >= clause.start && expression.start < clause.end);
    const isTold =
      act !== undefined ||
      told.has(expression.sentence) ||
      (inLead && namesLeads(expression.sentence, annotated, event));
    if (
      !isPageRelative(expression) ||
      besideFullDate(expression, annotated) ||
      !(isTold || (inLead && expression.kind !== 'relative'))
    )
      return [];
    const day = dayMeant(expression, event);
    if (day === null) return [];
    const future = act ? act.stage === 'planned' : isFuture(annotated, expression, dateHits);
    return [{ expression, day, told: isTold, future }];
  });
  const rank = (one: NewsAnchor) =>
    (one.expression.sentence < LEAD_SENTENCES ? 0 : 4) +
    (one.expression.kind === 'relative' ? 3 : 0) +
    (one.told ? 0 : 2) +
    (one.day === event.key ? 0 : 1);
  return anchors.sort((a, b) => rank(a) - rank(b) || a.expression.start - b.expression.start);
}

/** True when the lead gives a full date itself: such a text does not lean on the page's date. */
export function datesItself(annotated: Annotated, event: EventRecord): boolean {
  return annotated.times.some(
    (time) =>
      time.date !== null &&
      !time.date.startsWith('--') &&
      (time.kind === 'day' || time.kind === 'month' || time.kind === 'year') &&
      time.sentence < LEAD_SENTENCES &&
      (event.key.startsWith(time.date) || (time.date >= event.start && time.date <= event.end)),
  );
}

/** Words such as "yesterday", "last week" and "this month" lean on the page's date; "two years ago" looks back. */
const NEAR: Readonly<Record<TimeExpression['grain'], number>> = { day: 1, week: 7, month: 31, year: -1 };

/** Two of the people the event is about in one sentence of the lead: it tells of their event. */
function namesLeads(sentence: number, annotated: Annotated, event: EventRecord): boolean {
  const named = (annotated.bySentence[sentence]?.mentions ?? []).flatMap((one) => one.entity ?? []);
  return new Set(named.filter((id) => event.lead.includes(id))).size >= 2;
}

/** A sentence that gives a full date does not lean on the page's. */
function besideFullDate(time: TimeExpression, annotated: Annotated): boolean {
  const times = annotated.bySentence[time.sentence]?.times ?? [];
  return times.some((one) => one.kind === 'day' && one.date !== null && !one.date.startsWith('--'));
}

function isPageRelative(time: TimeExpression): boolean {
  if (time.kind === 'relative') return NEAR[time.grain] >= Math.abs(time.days ?? Number.POSITIVE_INFINITY);
  return time.kind === 'weekday' || (time.kind === 'day' && time.date?.startsWith('--') === true);
}

/** The event's day that the expression can mean: its main day before its others. */
function dayMeant(time: TimeExpression, event: EventRecord): CivilDate | null {
  if (time.kind === 'relative') return event.key;
  const days = [event.key, ...daysOf(event)];
  if (time.kind === 'weekday') return days.find((day) => weekdayOf(day) === time.weekday) ?? null;
  return days.find((day) => day.slice(5) === time.date?.slice(2)) ?? null;
}

/** Longest event whose days are told apart by their weekdays. */
const WEEK = 7;

function daysOf({ start, end }: EventRecord): CivilDate[] {
  const length = Math.min(WEEK, daysBetween(start, end) + 1);
  return Array.from({ length }, (_, at) => addDays(start, at));
}

/** Reads the stage of the act in the anchor's sentence; without an act, of its opening words. */
function isFuture(annotated: Annotated, time: TimeExpression, hits: readonly PatternHit[]): boolean {
  const sentence = annotated.index.sentences[time.sentence];
  if (!sentence) return false;
  const text = annotated.index.text.slice(sentence.start, sentence.end);
  const acts = hits.filter((hit) => hit.sentence === time.sentence).flatMap((hit) => hit.groups[0] ?? []);
  const stages = acts.map((act) => stageOf(text, act.start - sentence.start, act.end - sentence.start));
  if (stages.includes('done')) return false;
  if (stages.includes('planned')) return true;
  const at = time.start - sentence.start;
  return stageOf(text, at, at) === 'planned';
}
