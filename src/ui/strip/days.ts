import type { CivilDate } from '../../core/model/clock';

const MILLISECONDS = 86_400_000;

/** Days since 1 January 1970, for arithmetic. */
export function dayNumber(date: CivilDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / MILLISECONDS);
}

export function civilDate(day: number): CivilDate {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** 1 (Monday) to 7 (Sunday); day 0 was a Thursday. */
export function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
