import type { Annotated } from '../annotate';
import { stageOf } from '../attribution/stage';
import type { PatternHit } from '../compare/pattern';
import { LEAD_SENTENCES } from '../identify/eventEvidence';
import type { EventRecord } from '../model/factbase';
import { weekdayOf } from '../time/calendar';
import type { TimeExpression } from '../time/expression';

/** The words by which the article dates its news: a weekday or day without a year in its lead. */
export interface NewsAnchor {
  readonly expression: TimeExpression;
  /** The act is still to come in the sentence. */
  readonly future: boolean;
}

/** Sentences, in which a claim of the event's date was hit, count as lead wherever they stand. */
export function findNewsAnchor(
  annotated: Annotated,
  event: EventRecord,
  dateHits: readonly PatternHit[],
): NewsAnchor | null {
  const told = new Set(dateHits.map((hit) => hit.sentence));
  const inEvent = (time: TimeExpression) => fitsEvent(time, event);
  const eligible = annotated.times.filter((time) => time.sentence < LEAD_SENTENCES || told.has(time.sentence));
  const anchors = eligible.filter(isPageRelative);
  const expression =
    anchors.find((time) => told.has(time.sentence) && inEvent(time)) ??
    anchors.find((time) => time.kind !== 'relative' && time.sentence < LEAD_SENTENCES && inEvent(time));
  if (!expression) return null;
  const sentence = annotated.index.sentences[expression.sentence];
  if (!sentence) return null;
  return { expression, future: isFuture(annotated, expression, dateHits) };
}

/** True when the lead gives a full date itself: such a text does not lean on the page's date. */
export function datesItself(annotated: Annotated, event: EventRecord): boolean {
  return annotated.times.some(
    (time) =>
      time.date !== null &&
      !time.date.startsWith('--') &&
      (time.kind === 'day' || time.kind === 'month' || time.kind === 'year') &&
      time.sentence < LEAD_SENTENCES &&
      event.key.startsWith(time.date),
  );
}

function isPageRelative(time: TimeExpression): boolean {
  if (time.kind === 'relative') return time.grain === 'day' && Math.abs(time.days ?? 2) <= 1;
  return time.kind === 'weekday' || (time.kind === 'day' && time.date?.startsWith('--') === true);
}

function fitsEvent(time: TimeExpression, event: EventRecord): boolean {
  if (time.kind === 'relative') return true;
  if (time.kind === 'weekday') return time.weekday === weekdayOf(event.key);
  const date = event.key.slice(0, 4) + (time.date ?? '').slice(1);
  return date >= event.start && date <= event.end;
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
