import type { CivilDate } from '../model/clock';

/**
 * Exact arithmetic on the proleptic Gregorian calendar. A day number counts days from
 * 1970-01-01. Formulas: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (public
 * domain). No `Date` is used, so neither the machine's zone nor its clock can leak in.
 */

const DAYS_IN_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export function dayNumber({ year, month, day }: DateParts): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_SHIFT;
}

export function partsOfDay(number: number): DateParts {
  const shifted = number + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** `YYYY-MM-DD`; years are written with four digits. */
export function civil(parts: DateParts): CivilDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(parts.year).padStart(4, '0')}-${two(parts.month)}-${two(parts.day)}`;
}

/** Parts of a full date; undefined for anything else, including days that do not exist. */
export function partsOf(date: string): DateParts | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return undefined;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(parts) ? parts : undefined;
}

export function exists({ year, month, day }: DateParts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Day number of a full date. Throws on anything else: callers hold checked dates. */
export function dayOf(date: CivilDate): number {
  const parts = partsOf(date);
  if (!parts) throw new RangeError(`not a date: ${date}`);
  return dayNumber(parts);
}

export function dateOfDay(number: number): CivilDate {
  return civil(partsOfDay(number));
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDay(dayOf(date) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayOf(to) - dayOf(from);
}

/** 1 (Monday) to 7 (Sunday), ISO 8601. Day number 0 was a Thursday. */
export function weekdayOf(date: CivilDate): number {
  return ((((dayOf(date) + 3) % 7) + 7) % 7) + 1;
}

/** The latest day with this weekday on or before `date`. */
export function lastWeekday(date: CivilDate, weekday: number): CivilDate {
  return addDays(date, -((weekdayOf(date) - weekday + 7) % 7));
}

/** The first day with this weekday on or after `date`. */
export function nextWeekday(date: CivilDate, weekday: number): CivilDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}
