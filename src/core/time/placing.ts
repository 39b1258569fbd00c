import type { CivilDate } from '../model/clock';
import type { TimeOfDay, Unit } from './meaning';
import type { DayRange } from './resolve';
import { type CalendarUnit, stretchOf } from './stretch';
import type { Tense } from './tense';
import { type TimexType, unitValue, withTime } from './timex';

/** What the reading of an expression starts from. */
export interface Reference {
  /** Day on which the words were written; null when it is not known: then only full dates are resolved. */
  readonly date: CivilDate | null;
}

/** The time that the story last spoke of; "the next day" and "a year earlier" are counted from it. */
export interface StoryTime {
  readonly date: CivilDate;
  readonly unit: Unit;
  readonly sentence: number;
}

/** What a meaning is placed by. */
export interface Context {
  readonly reference: Reference;
  readonly story: StoryTime | null;
  readonly tense: Tense | undefined;
}

/**
 * How the reading was chosen.
 * - `said`: the words say it all
 * - `past`, `future`: the verb (or, for a weekday, the habit of news) decided between the last such time and the next
 * - `nearest`: nothing told; the nearer one
 * - `page`: counted from the day of writing
 * - `story`: counted from the time the story last spoke of
 * - `open`: not placed
 */
export type ReadingBasis = 'said' | 'past' | 'future' | 'nearest' | 'page' | 'story' | 'open';

/** Where an expression lies on the calendar. */
export interface Placing {
  readonly type: TimexType;
  /** TIMEX3 value: `2024-08-21`, `2024-W34`, `2024-Q3`, `P3Y`, `PRESENT_REF`, … */
  readonly value: string;
  /** The unit that the value is given in; null for lengths, sets and vague words. */
  readonly granularity: Unit | null;
  readonly days: DayRange | null;
  readonly reading: ReadingBasis;
}

/** The unit that holds a day. */
export function unitAt(unit: CalendarUnit, date: CivilDate, reading: ReadingBasis): Placing {
  return { type: 'date', value: unitValue(unit, date), granularity: unit, days: stretchOf(unit, date), reading };
}

export function dayAt(date: CivilDate, time: TimeOfDay | null, reading: ReadingBasis): Placing {
  const type = time === null ? 'date' : 'time';
  return { type, value: withTime(date, time), granularity: 'day', days: { from: date, to: date }, reading };
}

/** A value with `X` where it cannot be told. */
export function open(value: string, granularity: Unit | null = null): Placing {
  return { type: value.includes('T') ? 'time' : 'date', value, granularity, days: null, reading: 'open' };
}
