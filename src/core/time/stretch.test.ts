import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, weekdayOf } from './calendar';
import { addMonths, addUnits, dayOfYearNear, isoWeek, seasonDays, stretchOf } from './stretch';
import { unitValue } from './timex';

/** Day numbers of 1900-01-01 and 2100-12-31. */
const FIRST = -25_567;
const LAST = 47_846;
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(dateOfDay);

/** The platform's own calendar, in UTC. */
const utc = (date: string) => new Date(`${date}T00:00:00Z`);
const iso = (date: Date) => date.toISOString().slice(0, 10);

/** ISO week by the rule that 4 January is always in week 1, with the platform's calendar. */
function platformWeek(date: string): string {
  const day = utc(date);
  const mondayOf = (one: Date) => new Date(one.getTime() - ((one.getUTCDay() + 6) % 7) * 86_400_000);
  const monday = mondayOf(day);
  for (const year of [day.getUTCFullYear() + 1, day.getUTCFullYear(), day.getUTCFullYear() - 1]) {
    const first = mondayOf(new Date(Date.UTC(year, 0, 4)));
    if (monday < first) continue;
    const week = Math.round((monday.getTime() - first.getTime()) / (7 * 86_400_000)) + 1;
    return `${year}-W${String(week).padStart(2, '0')}`;
  }
  throw new Error('no week');
}

describe('stretches of the calendar', () => {
  it('agrees with the platform on the week of every day from 1900 to 2100', () => {
    const wrong: string[] = [];
    for (let day = FIRST; day <= LAST; day++) {
      const date = dateOfDay(day);
      if (unitValue('week', date) !== platformWeek(date)) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  it('adds months as the platform does, the day cut to the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (date, count) => {
        const day = utc(date);
        const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + count, 1));
        const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
        first.setUTCDate(Math.min(day.getUTCDate(), length));
        expect(addMonths(date, count)).toBe(iso(first));
      }),
    );
  });

  it('gives each day one stretch of every unit, and the next begins where it ends', () => {
    const units = ['day', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'century'] as const;
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...units), (date, unit) => {
        const { from, to } = stretchOf(unit, date);
        expect(from <= date && date <= to).toBe(true);
        const next = stretchOf(unit, addUnits(from, unit, 1));
        expect(iso(new Date(utc(to).getTime() + 86_400_000))).toBe(next.from);
        expect(unitValue(unit, from)).toBe(unitValue(unit, to));
        expect(unitValue(unit, next.from)).not.toBe(unitValue(unit, to));
      }),
    );
  });

  it('knows weekends, seasons and the ends of the scale', () => {
    expect(stretchOf('weekend', '2024-08-22')).toEqual({ from: '2024-08-24', to: '2024-08-25' });
    expect(weekdayOf('2024-08-24')).toBe(6);
    expect(seasonDays('SU', 2024)).toEqual({ from: '2024-06-01', to: '2024-08-31' });
    expect(seasonDays('WI', 2024)).toBeNull();
    expect(stretchOf('decade', '1999-12-31')).toEqual({ from: '1990-01-01', to: '1999-12-31' });
    expect(isoWeek('2021-01-03')).toEqual({ year: 2020, week: 53 });
  });

  it('finds the nearest such day of the year, leap days in leap years', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom<-1 | 1>(-1, 1), (date, other, direction) => {
        const said = other.slice(5);
        const found = dayOfYearNear(said, date, direction);
        expect(found?.slice(5)).toBe(said);
        expect(direction < 0 ? (found ?? '') <= date : (found ?? '') >= date).toBe(true);
        const off = Math.abs(utc(found ?? date).getTime() - utc(date).getTime()) / 86_400_000;
        expect(off).toBeLessThan(said === '02-29' ? 366 * 8 : 367);
      }),
    );
  });
});
