import { addDays, nextWeekday } from './calendar';
import type { Meaning } from './meaning';
import { placeUnit } from './placeUnits';
import { placeMonth } from './placeYearParts';
import { type Context, open, type Placing, unitAt } from './placing';
import { monthsFrom } from './stretch';
import { UNKNOWN } from './timex';

type Ordinal = Extract<Meaning, { form: 'ordinal' }>;

/** "The second week of May" has its place; "its third week" waits for what it is the week of. */
export function placeOrdinal(meaning: Ordinal, context: Context): Placing {
  const { unit, number, weekday } = meaning;
  const row = placeRow(meaning, context);
  if (!row?.days || (unit !== 'week' && unit !== 'day') || number < 1 || number > 366) return open(UNKNOWN[unit], unit);
  const { from: first, to: end } = row.days;
  const step = unit === 'week' || weekday !== null ? 7 : 1;
  // Weeks of a year are counted as ISO 8601 counts them: the first holds 4 January.
  const start =
    weekday !== null
      ? nextWeekday(first, weekday)
      : unit === 'week' && row.granularity === 'year'
        ? nextWeekday(addDays(first, -3), 1)
        : first;
  const from = addDays(start, (number - 1) * step);
  if (from > end) return open(UNKNOWN[unit], unit);
  const length = unit === 'week' ? 7 : 1;
  const days = { from, to: addDays(from, length - 1) };
  return { ...unitAt(unit, addDays(from, Math.floor(length / 2)), row.reading), days };
}

/** The month or year whose weeks or days are counted. */
function placeRow({ of }: Ordinal, context: Context): Placing | null {
  if (of === null) return null;
  if ('month' in of) {
    const year = of.year === null ? null : { year: of.year };
    return placeMonth({ form: 'month', month: of.month, of: year, shift: null, mod: null }, context);
  }
  if ('unit' in of) return placeUnit({ form: 'unit', ...of, from: 'page', bare: false, mod: null }, context);
  return { ...open(''), granularity: 'year', days: monthsFrom(of.year, 1, 12), reading: 'said' };
}
