import type { CivilDate } from '../model/clock';
import { addDays, civil, dateOfDay, dayOf, daysInMonth, partsOfDay, weekdayOf } from './calendar';
import type { Season, Unit } from './meaning';
import type { DayRange } from './resolve';

/** Units of whole days that lie fixed on the calendar. */
export type CalendarUnit = Exclude<Unit, 'second' | 'minute' | 'hour' | 'season' | 'fortnight'>;

const MONTHS_IN: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

const DAYS_IN: Partial<Record<Unit, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  weekend: 7,
  week: 7,
  fortnight: 14,
};

/** The day `count` months later (or earlier), the day of the month cut to the month's length. */
export function addMonths(date: CivilDate, count: number): CivilDate {
  const { year, month, day } = partsOfDay(dayOf(date));
  const months = year * 12 + (month - 1) + count;
  const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return civil({ year: y, month: m, day: Math.min(day, daysInMonth(y, m)) });
}

/** Further away than this, in years, copy speaks of no calendar ("two million years ago"). */
const FURTHEST = 1500;

/**
 * A day `count` units away; parts of a unit are counted in the next smaller one, and clock units stay on
 * the day. Null when it is too far away for a date.
 */
export function addUnits(date: CivilDate, unit: Unit, count: number): CivilDate | null {
  const months = MONTHS_IN[unit];
  const years = Math.abs(count) * (months === undefined ? (DAYS_IN[unit] ?? 1) / 365 : months / 12);
  if (!(years <= FURTHEST)) return null;
  if (months !== undefined) return addMonths(date, Math.round(months * count));
  return addDays(date, Math.trunc((DAYS_IN[unit] ?? 1) * count));
}

/** The stretch of this unit that holds the day. Weeks run from Monday (ISO 8601). */
export function stretchOf(unit: CalendarUnit, date: CivilDate): DayRange {
  if (unit === 'day') return { from: date, to: date };
  if (unit === 'week' || unit === 'weekend') {
    const monday = addDays(date, 1 - weekdayOf(date));
    return { from: unit === 'week' ? monday : addDays(monday, 5), to: addDays(monday, 6) };
  }
  const { year, month } = partsOfDay(dayOf(date));
  const length = MONTHS_IN[unit] ?? 1;
  const first = Math.floor((year * 12 + month - 1) / length) * length;
  return monthsFrom(Math.floor(first / 12), (first % 12) + 1, length);
}

/** Whole months from the first of `month`. */
export function monthsFrom(year: number, month: number, count: number): DayRange {
  const from = civil({ year, month, day: 1 });
  return { from, to: addDays(addMonths(from, count), -1) };
}

/**
 * Northern meteorological seasons. "Winter 2024" may be either of two winters: no days are given for it.
 */
export function seasonDays(season: Season, year: number): DayRange | null {
  const month = { SP: 3, SU: 6, FA: 9, WI: null }[season];
  return month === null ? null : monthsFrom(year, month, 3);
}

/** ISO 8601 week: the year that owns it and its number. */
export function isoWeek(date: CivilDate): { readonly year: number; readonly week: number } {
  const thursday = dayOf(date) + 4 - weekdayOf(date);
  const { year } = partsOfDay(thursday);
  const week = Math.floor((thursday - dayOf(civil({ year, month: 1, day: 1 }))) / 7) + 1;
  return { year, week };
}

export const yearOfDate = (date: CivilDate): number => Number(date.slice(0, 4));
export const monthOfDate = (date: CivilDate): number => Number(date.slice(5, 7));

/** The first day on or after, or the last on or before, that has this month and day; null for 29 February out of reach. */
export function dayOfYearNear(monthAndDay: string, date: CivilDate, direction: -1 | 1): CivilDate | null {
  for (let step = 0; step <= 8; step++) {
    const candidate = `${String(yearOfDate(date) + direction * step).padStart(4, '0')}-${monthAndDay}`;
    if (direction * (candidate < date ? -1 : candidate > date ? 1 : 0) < 0) continue;
    const [month, day] = [Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(3))];
    if (day <= daysInMonth(Number(candidate.slice(0, 4)), month)) return dateOfDay(dayOf(candidate));
  }
  return null;
}
