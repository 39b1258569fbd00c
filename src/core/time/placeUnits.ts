import { lastWeekday } from './calendar';
import type { Meaning, Unit } from './meaning';
import { latestPart, yearMeant } from './placeYearParts';
import { type Context, open, type Placing, type StoryTime, unitAt } from './placing';
import { addUnits, type CalendarUnit, monthsFrom, stretchOf } from './stretch';
import { durationValue, UNKNOWN, VAGUE } from './timex';

type Of<F extends Meaning['form']> = Extract<Meaning, { form: F }>;

const FINE: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour', 'fortnight', 'season']);

export function isCalendar(unit: Unit): unit is CalendarUnit {
  return !FINE.has(unit);
}

export function placeUnit({ unit, shift, from, bare }: Of<'unit'>, context: Context): Placing {
  const { reference, story } = context;
  if (from === 'story' && unit === 'quarter' && shift === 0 && reference.date !== null && story?.unit !== 'quarter') {
    return latestPart('quarter', reference.date);
  }
  if (unit === 'weekend' && shift === 0 && reference.date !== null) {
    // "The weekend" of news is the one that has begun; "this weekend" may be the one to come.
    const begun = bare ? context.tense !== 'future' : context.tense === 'past';
    if (begun) return unitAt(unit, lastWeekday(reference.date, 6), 'past');
  }
  const start = from === 'story' ? (story?.date ?? reference.date) : reference.date;
  if (start === null || !isCalendar(unit)) return open(UNKNOWN[unit], unit);
  const there = addUnits(stretchOf(unit, start).from, unit, shift);
  return there === null ? open(UNKNOWN[unit], unit) : unitAt(unit, there, from === 'story' && story ? 'story' : 'page');
}

/** Copy that compares a period with the year before names it "a year ago" for short. */
function compared(unit: Unit, count: number | null, story: StoryTime | null): CalendarUnit | null {
  if (unit !== 'year' || count !== 1 || !story) return null;
  return story.unit === 'quarter' || story.unit === 'half' || story.unit === 'month' ? story.unit : null;
}

export function placeDistance({ unit, count, direction, from }: Of<'distance'>, context: Context): Placing {
  const { reference, story } = context;
  if (count === null) return open(direction < 0 ? VAGUE.past : VAGUE.future);
  const same = compared(unit, count, story);
  const start = same || from === 'story' ? (story?.date ?? reference.date) : reference.date;
  const there = start && addUnits(start, unit, direction * count);
  if (!there) return open(UNKNOWN[unit], unit);
  const granularity = same ?? (isCalendar(unit) ? unit : unit === 'fortnight' ? 'week' : 'day');
  return unitAt(granularity, there, from === 'story' || same ? 'story' : 'page');
}

export function placeDuration({ unit, count, towards, of }: Of<'duration'>, context: Context): Placing {
  const length = { type: 'duration', value: durationValue(unit, count), granularity: null } as const;
  const year = yearMeant(of, context);
  if (year && count !== null) {
    return { ...length, days: monthsFrom(year.year, 1, Math.min(12, count)), reading: year.reading };
  }
  const written = context.reference.date;
  if (towards === null || count === null || written === null) return { ...length, days: null, reading: 'open' };
  const there = addUnits(written, unit, towards * count);
  if (there === null) return { ...length, days: null, reading: 'open' };
  return {
    ...length,
    days: towards < 0 ? { from: there, to: written } : { from: written, to: there },
    reading: 'page',
  };
}
