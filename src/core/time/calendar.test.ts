import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civil,
  dateOfDay,
  dayNumber,
  daysBetween,
  exists,
  lastWeekday,
  nextWeekday,
  partsOf,
  weekdayOf,
} from './calendar';

/** Day numbers of 1900-01-01 and 2100-12-31. */
const anyDay = fc.integer({ min: -25_567, max: 47_846 });

describe('calendar', () => {
  it('agrees with the platform on every day from 1900 to 2100', () => {
    const wrong: string[] = [];
    for (let day = -25_567; day <= 47_846; day++) {
      const utc = new Date(day * 86_400_000);
      const date = dateOfDay(day);
      const weekday = utc.getUTCDay() === 0 ? 7 : utc.getUTCDay();
      if (date !== utc.toISOString().slice(0, 10) || weekdayOf(date) !== weekday) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  it('finds the weekday on or before, and on or after', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, weekday) => {
        const date = dateOfDay(day);
        const last = lastWeekday(date, weekday);
        const next = nextWeekday(date, weekday);
        expect(weekdayOf(last)).toBe(weekday);
        expect(weekdayOf(next)).toBe(weekday);
        expect(daysBetween(last, date)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(last, date)).toBeLessThan(7);
        expect(daysBetween(date, next)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(date, next)).toBeLessThan(7);
      }),
    );
  });

  it('adds and subtracts', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, more) => {
        expect(daysBetween(dateOfDay(day), addDays(dateOfDay(day), more))).toBe(more);
      }),
    );
  });

  it('knows which days exist', () => {
    expect(partsOf('2023-02-29')).toBeUndefined();
    expect(partsOf('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(exists({ year: 1900, month: 2, day: 29 })).toBe(false);
    expect(exists({ year: 2000, month: 2, day: 29 })).toBe(true);
    expect(partsOf('2024-8-21')).toBeUndefined();
    expect(civil({ year: 2024, month: 8, day: 21 })).toBe('2024-08-21');
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
  });
});
