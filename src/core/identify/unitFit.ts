import type { Gazetteer } from '../entities/gazetteer';
import { holdersOf } from '../entities/office';
import type { CivilDate } from '../model/clock';
import type { EventRecord } from '../model/factbase';
import type { Weighing } from './evidence';
import type { TextUnit } from './textUnit';
import { type TimeFit, timeFit } from './timeFit';

/** How one statement goes with one event, from the statement's own words. */
export interface UnitFit {
  readonly event: EventRecord;
  readonly points: number;
  /** The best fit among the times it names; null when it names none that could tell. */
  readonly time: TimeFit | null;
  /** Share of the event's lead people that are named, or leant on with a pronoun. */
  readonly people: number;
  readonly place: boolean;
  /** Weight of the cues that are neither dates nor the event's people and places. */
  readonly cues: number;
}

const TIME_POINTS: Readonly<Record<TimeFit, number>> = { inside: 3, month: 2, near: 1, year: 0.7, open: 0, off: -3 };
const BEST_FIRST: readonly TimeFit[] = ['inside', 'month', 'near', 'year', 'off', 'open'];

/** People named shortly before count this much for a pronoun. */
const CARRIED = 0.7;

const PRONOUN = /\b(?:he|she|they|him|them|his|her|their|the two|both)\b/i;

/** The words lean on people named before them. */
export function leansBack(words: string): boolean {
  return PRONOUN.test(words);
}

/** `carried` are people named before, whom a pronoun of the statement can mean. */
export function fitUnit(
  unit: TextUnit,
  event: EventRecord,
  carried: ReadonlySet<string>,
  base: CivilDate | null,
  weighing: Weighing,
): UnitFit {
  const { gazetteer, annotated } = weighing;
  const named = entitiesIn(unit, event.key, gazetteer);
  const leans = leansBack(annotated.index.text.slice(unit.start, unit.end));
  const weightOf = (id: string) => (named.has(id) ? 1 : leans && carried.has(id) ? CARRIED : 0);
  const people = event.lead.reduce((sum, id) => sum + weightOf(id), 0) / Math.max(1, event.lead.length);
  const known = new Set([...event.lead, ...(event.also ?? [])]);
  const strangers = [...named].filter((id) => gazetteer.entities.get(id)?.kind === 'person' && !known.has(id)).length;
  const place = event.places.some((id) => named.has(id));
  const elsewhere = !place && isElsewhere(unit, event, weighing);
  const fits = unit.times.map((one) => timeFit(one, event, base));
  const time = BEST_FIRST.find((fit) => fits.includes(fit)) ?? null;
  const cues = cuesIn(unit, event, weighing);
  const points =
    (time ? TIME_POINTS[time] : 0) +
    2 * people +
    (place ? 1.2 : 0) -
    (elsewhere ? 1.2 : 0) -
    Math.min(2, strangers) +
    Math.min(2, 0.5 * cues);
  return { event, points, time, people, place, cues };
}

/** Entities the statement names; offices by who held them on `date`. */
export function entitiesIn({ mentions }: TextUnit, date: CivilDate, gazetteer: Gazetteer): Set<string> {
  return new Set(
    mentions
      .filter((one) => one.form !== 'adjective')
      .flatMap((one) => one.entity ?? holdersOf(one.office ?? '', date, gazetteer.entities.values())),
  );
}

/** A town of the record that is none of the event's stands behind "in" or "at". */
function isElsewhere(unit: TextUnit, event: EventRecord, { annotated, gazetteer }: Weighing): boolean {
  return unit.mentions.some((one) => {
    const entity = gazetteer.entities.get(one.entity ?? '');
    if (entity?.kind !== 'place' || event.places.includes(entity.id)) return false;
    return /\b(?:in|at)\s+$/i.test(annotated.index.text.slice(Math.max(0, one.start - 4), one.start));
  });
}

/** "August 2024", "21 August", "Aug. 21". */
const IS_DATE = /\b(?:19|20)\d\d\b|^\p{Lu}\p{Ll}+\.? \d{1,2}$|^\d{1,2} \p{Lu}\p{Ll}+$/u;

/** Dates, lead people and places are weighed for themselves; what is left over is particular. */
function cuesIn(unit: TextUnit, event: EventRecord, { finder }: Weighing): number {
  const weighed = new Set([...event.lead, ...event.places].map((id) => `@${id}`));
  return event.cues.reduce((sum, cue) => {
    const telling = cue.any.filter((term) => !IS_DATE.test(term) && !weighed.has(term));
    const hit = telling.some((term) =>
      finder
        .term(term, event.key)
        .get(unit.sentence)
        ?.some((run) => run.start >= unit.start && run.end <= unit.end),
    );
    return hit ? sum + cue.weight : sum;
  }, 0);
}
