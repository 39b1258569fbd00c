import type { CivilDate } from '../model/clock';
import type { TimeOfDay, Unit } from './meaning';
import { type CalendarUnit, isoWeek, monthOfDate, yearOfDate } from './stretch';

/** TIMEX3's four types of expression. */
export type TimexType = 'date' | 'time' | 'duration' | 'set';

const four = (year: number) => String(year).padStart(4, '0');
const two = (value: number) => String(value).padStart(2, '0');

/**
 * TIMEX3 value of the unit that holds a day: `2024-08-21`, `2024-W34`, `2024-W34-WE`, `2024-08`, `2024-Q3`,
 * `2024-H2`, `2024`, `202` (the decade), `20` (the century). TimeML 1.2.1, "value".
 */
export function unitValue(unit: CalendarUnit, date: CivilDate): string {
  const year = yearOfDate(date);
  const month = monthOfDate(date);
  switch (unit) {
    case 'day':
      return date;
    case 'week':
    case 'weekend': {
      const week = isoWeek(date);
      return `${four(week.year)}-W${two(week.week)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return date.slice(0, 7);
    case 'quarter':
      return `${four(year)}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${four(year)}-H${Math.ceil(month / 6)}`;
    case 'year':
      return four(year);
    case 'decade':
      return four(year).slice(0, 3);
    case 'century':
      return four(year).slice(0, 2);
  }
}

/** Value of the unit when nothing tells where it lies. */
export const UNKNOWN: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XXTXX:XX:XX',
  minute: 'XXXX-XX-XXTXX:XX',
  hour: 'XXXX-XX-XXTXX',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  season: 'XXXX-XX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

export function withTime(value: string, time: TimeOfDay | null): string {
  if (time === null) return value;
  return `${value}T${'part' in time ? time.part : time.clock}`;
}

const DESIGNATORS: Readonly<Record<Unit, readonly [prefix: 'P' | 'PT', designator: string, factor: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  weekend: ['P', 'WE', 1],
  week: ['P', 'W', 1],
  fortnight: ['P', 'W', 2],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  season: ['P', 'M', 3],
  half: ['P', 'M', 6],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
};

/** Length in TIMEX3's form, ISO 8601 with `X` for a number that is not said: `P3Y`, `PT2H`, `PXM`. */
export function durationValue(unit: Unit, count: number | null): string {
  const [prefix, designator, factor] = DESIGNATORS[unit];
  const number = count === null ? 'X' : String(Math.round(count * factor * 100) / 100);
  return `${prefix}${number}${designator}`;
}

export const VAGUE = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' } as const;
