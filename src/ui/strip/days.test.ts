import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, isoWeekday } from './days';

describe('days', () => {
  it('counts from 1970 and knows weekdays', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(isoWeekday(dayNumber('1970-01-01'))).toBe(4);
    expect(isoWeekday(dayNumber('2023-05-24'))).toBe(3);
    expect(isoWeekday(dayNumber('1961-04-12'))).toBe(3);
  });

  it('goes there and back', () => {
    fc.assert(fc.property(fc.integer({ min: -25_000, max: 47_000 }), (day) => dayNumber(civilDate(day)) === day));
  });
});
