import type { CivilDate, DocumentTime } from '../model/clock';
import { addDays, daysBetween, lastWeekday, nextWeekday, weekdayOf } from './calendar';
import type { TimeExpression } from './expression';

/** Days an expression can mean, both ends inside. */
export interface DayRange {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * The day a weekday means in copy of `date`: news copy names the last such day for what has
 * happened (today included) and the next one for what is to come (news agencies’ stylebooks, "days of the week").
 */
export function resolveWeekday(weekday: number, date: CivilDate, future: boolean): CivilDate {
  return future ? nextWeekday(date, weekday) : lastWeekday(date, weekday);
}

/**
 * How an expression stands to a recorded day or days. `coarse`: a month or week that holds it;
 * `elapsed`: a distance from the page's date ("two weeks ago") that does not lead to it.
 */
export type Placement = 'same' | 'coarse' | 'different' | 'elapsed' | 'open';

/** Beyond this many days from the event, words relative to the page no longer speak of it. */
const NEWS_DAYS = 10;

export function placeAgainst(expression: TimeExpression, recorded: DayRange, documentTime: DocumentTime): Placement {
  const near = nearPage(recorded, documentTime);
  switch (expression.kind) {
    case 'day':
      return placeDay(expression, recorded);
    case 'weekday':
      if (weekdaysOf(recorded).has(expression.weekday ?? 0)) return 'same';
      return near === 'far' ? 'open' : 'different';
    case 'month':
    case 'year':
      return placePeriod(expression.date ?? '', recorded);
    case 'relative':
      return placeRelative(expression, recorded, documentTime);
    default:
      return 'open';
  }
}

function nearPage(recorded: DayRange, { date, certainty }: DocumentTime): 'near' | 'far' | 'unknown' {
  if (date === null) return 'unknown';
  const off = Math.max(daysBetween(date, recorded.from), daysBetween(recorded.to, date));
  if (off <= NEWS_DAYS) return 'near';
  return certainty === 'certain' ? 'far' : 'unknown';
}

function placeDay({ date, until }: TimeExpression, recorded: DayRange): Placement {
  const from = fullDate(date ?? '', recorded.from);
  const to = until ? fullDate(until, recorded.from) : from;
  if (from <= recorded.to && to >= recorded.from) return 'same';
  return 'different';
}

/** A day without a year is read in the year of the record it is held against. */
function fullDate(date: string, year: CivilDate): CivilDate {
  return date.startsWith('--') ? year.slice(0, 4) + date.slice(1) : date;
}

function weekdaysOf({ from, to }: DayRange): Set<number> {
  const days = new Set<number>();
  for (let day = from; day <= to && days.size < 7; day = addDays(day, 1)) days.add(weekdayOf(day));
  return days;
}

function placePeriod(period: string, recorded: DayRange): Placement {
  const same = period.startsWith('--')
    ? recorded.from.slice(5, 7) === period.slice(2)
    : recorded.from.startsWith(period) || recorded.to.startsWith(period);
  return same ? 'coarse' : 'open';
}

/** Widths of "a week ago" and the like, in days: how loosely news copy uses them. */
export const LOOSE: Readonly<Record<TimeExpression['grain'], number>> = { day: 1, week: 9, month: 45, year: 400 };

/** A distance is judged only from a certain date, and never when it is loose by its own length. */
function placeRelative(
  { days, grain }: TimeExpression,
  recorded: DayRange,
  { date, certainty }: DocumentTime,
): Placement {
  if (date === null || days === null) return 'open';
  const meant = addDays(date, days);
  const off = Math.max(0, daysBetween(meant, recorded.from), daysBetween(recorded.to, meant));
  const near = Math.max(daysBetween(date, recorded.from), daysBetween(recorded.to, date)) <= NEWS_DAYS;
  if (grain === 'day' && Math.abs(days) <= 1) {
    // A page dated some days late makes "yesterday" lead astray: the page-date rule speaks of that.
    return near && off === 0 ? 'same' : 'open';
  }
  const slack = Math.max(LOOSE[grain], Math.abs(days) / 3);
  if (off <= slack) return off === 0 && grain === 'day' ? 'same' : 'coarse';
  return certainty === 'certain' && days < 0 && off > 1.5 * slack ? 'elapsed' : 'open';
}
