import type { CivilDate, DocumentTime } from '../model/clock';
import { addDays, daysBetween, daysInMonth, partsOf, weekdayOf } from '../time/calendar';
import type { TimeExpression } from '../time/expression';
import { type DayRange, resolveWeekday } from '../time/resolve';

/**
 * The days an expression means when the page's date is the day of writing; null when neither the
 * words nor the page tell. `future`: the act it belongs to is still to come.
 */
export function resolveExpression(
  expression: TimeExpression,
  { date: page }: DocumentTime,
  future: boolean,
): DayRange | null {
  const { kind, date, until, weekday, days } = expression;
  if (kind === 'weekday') return page === null ? null : oneDay(resolveWeekday(weekday ?? 1, page, future));
  if (kind === 'relative') return page === null || days === null ? null : resolveRelative(expression, days, page);
  const from = date === null ? null : inYear(date, page, future);
  if (from === null) return null;
  const to = until === null ? from : inYear(until, from, true);
  return { from: firstDay(from), to: lastDay(to ?? from) };
}

function oneDay(day: CivilDate): DayRange {
  return { from: day, to: day };
}

/** "Last week" is a calendar week, Monday first, "last month" a calendar month; "two months ago" is in that month. */
function resolveRelative({ grain }: TimeExpression, days: number, page: CivilDate): DayRange {
  const there = addDays(page, days);
  if (grain === 'day') return oneDay(there);
  if (grain === 'week') {
    const monday = addDays(there, 1 - weekdayOf(there));
    return { from: monday, to: addDays(monday, 6) };
  }
  const year = Number(page.slice(0, 4));
  if (grain === 'year') {
    const meant = year + Math.round(days / 365);
    return { from: firstDay(String(meant)), to: lastDay(String(meant)) };
  }
  const month = year * 12 + Number(page.slice(5, 7)) - 1 + Math.round(days / 30);
  const period = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  return { from: firstDay(period), to: lastDay(period) };
}

/** `--MM-DD` and `--MM` in the year that fits the page: the latest such day or month, or for what is to come the next. */
function inYear(date: string, page: CivilDate | null, future: boolean): string | null {
  if (!date.startsWith('--')) return date;
  if (page === null) return null;
  const year = Number(page.slice(0, 4));
  const here = year + date.slice(1);
  const step = future ? -1 : 1;
  const off = partsOf(firstDay(here)) ? step * daysBetween(page, future ? lastDay(here) : firstDay(here)) : 1;
  const full = off > 1 ? `${year - step}${date.slice(1)}` : here;
  return partsOf(firstDay(full)) ? full : null;
}

function firstDay(period: string): CivilDate {
  if (period.length === 4) return `${period}-01-01`;
  return period.length === 7 ? `${period}-01` : period;
}

function lastDay(period: string): CivilDate {
  if (period.length === 4) return `${period}-12-31`;
  if (period.length !== 7) return period;
  return `${period}-${String(daysInMonth(Number(period.slice(0, 4)), Number(period.slice(5)))).padStart(2, '0')}`;
}
