import type { CivilDate } from '../model/clock';
import type { EventRecord } from '../model/factbase';
import type { Weighing } from './evidence';
import { type TextUnit, unitsOf } from './textUnit';
import { entitiesIn, fitUnit, leansBack, type UnitFit } from './unitFit';

/** A statement and the event of the record it tells of; null where it is not told apart. */
export interface Telling {
  readonly unit: TextUnit;
  readonly event: EventRecord | null;
  /** 0 to 1; 0 without an event. */
  readonly confidence: number;
}

/** Sentences at the top, headline included, tell of the article's own event. */
const LEAD = 3;

/** Points from which a statement tells of an event that is not the article's own. */
const ENOUGH = 3.4;

/** Lead in points over every other event of the record, and over the article's own. */
const AHEAD = 0.8;
const AHEAD_OF_OWN = 0.6;

/** Words by which a text comes back from its background. */
const BACK = /^(?:["'“‘(]*)(?:this time|now|today|this week|this year|the latest|currently)\b/i;

/**
 * Ties each statement to an event: background ("X visited Y in March") to *its* event, what follows it
 * in the paragraph with it, everything else to the article's own event, where there is one. A
 * statement is taken from the article's own event only on a time, or a place and words, of another.
 */
export function tellStatements(own: EventRecord | null, events: readonly EventRecord[], weighing: Weighing): Telling[] {
  const { annotated, documentTime, gazetteer } = weighing;
  const base = documentTime.certainty === 'certain' || own === null ? documentTime.date : own.end;
  const named = new Set(annotated.mentions.flatMap((one) => one.entity ?? []));
  // An event none of whose people is named cannot be told here: most of the record is passed over so.
  const others = events.filter((one) => one !== own && (one.lead.length === 0 || one.lead.some((id) => named.has(id))));
  const tellings: Telling[] = [];
  let carried = new Set<string>();
  let block = -1;
  for (const unit of unitsOf(annotated)) {
    const words = annotated.index.text.slice(unit.start, unit.end);
    const last = tellings.at(-1);
    const fresh = unit.block !== block;
    if (fresh && !leansBack(words)) carried = new Set();
    block = unit.block;
    const found = unit.sentence < LEAD && own !== null ? null : findOther(unit, own, others, carried, base, weighing);
    if (found) tellings.push({ unit, event: found.event, confidence: confidenceOf(found) });
    else if (last && !fresh && last.event !== own && goesOn(unit, last, own, words, base, weighing))
      tellings.push({ unit, event: last.event, confidence: last.confidence });
    else tellings.push({ unit, event: own, confidence: own ? 1 : 0 });
    for (const id of entitiesIn(unit, own?.key ?? base ?? '', gazetteer)) carried.add(id);
  }
  return tellings;
}

function findOther(
  unit: TextUnit,
  own: EventRecord | null,
  others: readonly EventRecord[],
  carried: ReadonlySet<string>,
  base: CivilDate | null,
  weighing: Weighing,
): UnitFit | null {
  const fits = others.map((event) => fitUnit(unit, event, carried, base, weighing)).sort((a, b) => b.points - a.points);
  const [best, next] = fits;
  if (!best || best.points < ENOUGH || !isTold(best)) return null;
  if (next && best.points - next.points < AHEAD) return null;
  const home = own && fitUnit(unit, own, carried, base, weighing);
  if (home && (home.time === 'inside' || best.points - home.points < AHEAD_OF_OWN)) return null;
  return best;
}

/** People alone meet often: a time must point to the event, or its place with words of its own. */
function isTold({ event, time, people, place, cues }: UnitFit): boolean {
  if (event.lead.length === 0) return (time === 'inside' || time === 'month') && cues >= 3;
  if (people === 0) return place && (time === 'inside' || (time === 'month' && cues >= 2));
  if (time === 'inside' || time === 'month') return true;
  if (time === 'near') return place && cues >= 2;
  if (time === 'year') return place || cues >= 2;
  return time === null && place && people === 1 && cues >= 2;
}

/**
 * The rest of a paragraph that looks back goes on with it while it leans on it or names its people or
 * places, until it names another time or the present.
 */
function goesOn(
  unit: TextUnit,
  last: Telling,
  own: EventRecord | null,
  words: string,
  base: CivilDate | null,
  weighing: Weighing,
): boolean {
  if (last.event === null || BACK.test(words)) return false;
  const there = fitUnit(unit, last.event, new Set(), base, weighing);
  const named = there.people > 0 || there.place || there.cues > 0 || there.time === 'inside';
  if (there.time === 'off' || !(named || leansBack(words) || unit.sentence === last.unit.sentence)) return false;
  const home = own && fitUnit(unit, own, new Set(), base, weighing);
  return home === null || (home.time !== 'inside' && there.points >= home.points);
}

function confidenceOf({ time, place, people, cues }: UnitFit): number {
  const grounds = (place ? 1 : 0) + (people >= 1 ? 1 : 0) + (cues >= 2 ? 1 : 0);
  if (time === 'inside') return grounds > 0 ? 0.95 : 0.85;
  if (time === 'month') return grounds > 1 ? 0.9 : 0.8;
  return grounds > 2 ? 0.85 : 0.75;
}

/** The event told of at an offset of the text; null where none is told apart. Units stand in order without overlap. */
export function eventAt(tellings: readonly Telling[], offset: number): EventRecord | null {
  let low = 0;
  let high = tellings.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const telling = tellings[middle];
    if (!telling) return null;
    if (offset < telling.unit.start) high = middle - 1;
    else if (offset >= telling.unit.end) low = middle + 1;
    else return telling.event;
  }
  return null;
}
