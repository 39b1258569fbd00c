import type { CivilDate } from '../model/clock';
import { addDays, weekdayOf } from '../time/calendar';
import type { TimeExpression } from '../time/expression';
import { honestShifts } from '../time/zone';

/**
 * The day the expression names when an act of `recorded` is dated by the clock of another zone: one
 * day off where the zones account for it. Null when it names no such day.
 */
export function shiftedDay(
  expression: TimeExpression,
  recorded: CivilDate,
  eventZone: string,
  zone: string,
): CivilDate | null {
  const days = [...honestShifts(eventZone, zone, recorded)].filter((shift) => shift !== 0);
  return days.map((shift) => addDays(recorded, shift)).find((day) => namesDay(expression, day)) ?? null;
}

function namesDay({ kind, weekday, date }: TimeExpression, day: CivilDate): boolean {
  if (kind === 'weekday') return weekday === weekdayOf(day);
  return kind === 'day' && (date === day || date === `-${day.slice(4)}`);
}
