import { civilDate, isoWeekday } from './days';
import type { Segment } from './scale';

/** A place on the axis worth a line. `letter` and `number` say what is written at its head. */
export interface Tick {
  readonly day: number;
  readonly letter: boolean;
  /** Day of the month, or null. */
  readonly number: number | null;
  /** Saturday or Sunday, drawn fainter. */
  readonly weekend: boolean;
}

/** Narrowest column, in pixels, that holds two digits, and one that holds a letter. */
const ROOM_FOR_NUMBER = 14.5;
const ROOM_FOR_LETTER = 10;
const ROOM_FOR_WEEK = 3;

/** Each day while there is room, then Mondays, then the first of months (thinned out if need be). */
export function ticksOf(segment: Segment): Tick[] {
  const { dayWidth } = segment;
  const days = Array.from({ length: segment.to - segment.from + 1 }, (_, at) => segment.from + at);
  if (dayWidth >= ROOM_FOR_NUMBER) return days.map((day) => tick(day, true, true));
  if (dayWidth >= ROOM_FOR_LETTER) return days.map((day) => tick(day, true, isoWeekday(day) === 1));
  if (dayWidth >= ROOM_FOR_WEEK)
    return days.filter((day) => isoWeekday(day) === 1).map((day) => tick(day, false, true));
  const firsts = days.filter((day) => civilDate(day).endsWith('-01'));
  const every = Math.ceil(1 / Math.max(0.001, dayWidth * 2));
  return firsts.filter((_, at) => at % every === 0).map((day) => tick(day, false, false));
}

function tick(day: number, letter: boolean, numbered: boolean): Tick {
  const number = numbered ? Number(civilDate(day).slice(8)) : null;
  return { day, letter, number, weekend: isoWeekday(day) > 5 };
}
