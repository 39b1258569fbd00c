import type { CivilDate } from '../model/clock';
import { addDays, civil, daysBetween, exists, lastWeekday, nextWeekday, partsOf } from './calendar';
import type { Meaning } from './meaning';
import { type Context, dayAt, open, type Placing, type ReadingBasis } from './placing';
import { addMonths, dayOfYearNear, monthOfDate, stretchOf, yearOfDate } from './stretch';
import type { Tense } from './tense';
import { withTime } from './timex';

type Of<F extends Meaning['form']> = Extract<Meaning, { form: F }>;

/** A named day; without its year it is the last or next such day by the verb, else the nearer one. */
export function placeDay({ date, time }: Of<'day'>, context: Context): Placing {
  if (partsOf(date)) return dayAt(date, time, 'said');
  const written = context.reference.date;
  const unknown = withTime(date.startsWith('---') ? `XXXX-XX-${date.slice(3)}` : `XXXX-${date.slice(2)}`, time);
  if (written === null) return open(unknown, 'day');
  const near = date.startsWith('---') ? dayOfMonthNear : dayOfYearNear;
  const said = date.replace(/^-+/, '');
  const chosen = choose(near(said, written, -1), near(said, written, 1), written, context.tense);
  return chosen ? dayAt(chosen.date, time, chosen.reading) : open(unknown, 'day');
}

function dayOfMonthNear(said: string, date: CivilDate, direction: -1 | 1): CivilDate | null {
  for (let step = 0; step <= 2; step++) {
    const there = addMonths(`${date.slice(0, 8)}01`, direction * step);
    const parts = { year: yearOfDate(there), month: monthOfDate(there), day: Number(said) };
    if (!exists(parts)) continue;
    const candidate = civil(parts);
    if (direction < 0 ? candidate <= date : candidate >= date) return candidate;
  }
  return null;
}

/** Days of the same year are meant unless the verb says otherwise, or the other is much nearer. */
const MUCH_NEARER = 120;

function choose(
  back: CivilDate | null,
  ahead: CivilDate | null,
  written: CivilDate,
  tense: Tense | undefined,
): { date: CivilDate; reading: ReadingBasis } | null {
  if (!back || !ahead) {
    const only = back ?? ahead;
    return only === null ? null : { date: only, reading: 'nearest' };
  }
  const [since, until] = [daysBetween(back, written), daysBetween(written, ahead)];
  // A verb of the past stands by many a day to come ("declared a dividend payable Dec. 7"): it does not outweigh nearness.
  if (tense === 'future') return { date: until - since > 2 * MUCH_NEARER ? back : ahead, reading: 'future' };
  if (tense === 'past') return { date: since - until > 2 * MUCH_NEARER ? ahead : back, reading: 'past' };
  return { date: since <= until ? back : ahead, reading: 'nearest' };
}

/**
 * News copy names the last such weekday for what has happened, today included, and the next one for what
 * is to come (news agencies’ stylebooks, "days of the week"). "Last Friday" is before today, "next Friday" after it.
 */
export function placeWeekday({ weekday, shift, week, time }: Of<'weekday'>, { reference, tense }: Context): Placing {
  const written = reference.date;
  if (written === null) return open(withTime(`XXXX-WXX-${weekday}`, time), 'day');
  if (week !== null) {
    const monday = stretchOf('week', addDays(written, 7 * week)).from;
    return dayAt(addDays(monday, weekday - 1), time, 'page');
  }
  if (shift === -1) return dayAt(lastWeekday(addDays(written, -1), weekday), time, 'past');
  if (shift === 1) return dayAt(nextWeekday(addDays(written, 1), weekday), time, 'future');
  if (tense === 'future') return dayAt(nextWeekday(written, weekday), time, 'future');
  return dayAt(lastWeekday(written, weekday), time, 'past');
}

export function placeNearDay({ days, time }: Of<'near-day'>, { reference }: Context): Placing {
  if (reference.date === null) return open(withTime('XXXX-XX-XX', time), 'day');
  return dayAt(addDays(reference.date, days), time, 'page');
}
