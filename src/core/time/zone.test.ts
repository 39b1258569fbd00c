import { describe, expect, it } from 'vitest';
import { dayIn, honestShifts, offsetMinutes } from './zone';

describe('zones', () => {
  it.each([
    ['Europe/Moscow', '2024-08-21', 180],
    ['Asia/Shanghai', '2024-08-21', 480],
    ['America/New_York', '2024-08-21', -240],
    ['America/New_York', '2024-12-21', -300],
    ['Asia/Kolkata', '1999-01-01', 330],
  ])('%s on %s is %i minutes', (zone, date, minutes) => {
    expect(offsetMinutes(zone, date)).toBe(minutes);
  });

  it('lets the day differ only where the news day reaches over midnight', () => {
    expect([...honestShifts('Asia/Shanghai', 'America/New_York', '2024-05-16')]).toEqual([0, -1]);
    expect([...honestShifts('Europe/Moscow', 'Asia/Shanghai', '2024-08-21')]).toEqual([0, 1]);
    expect([...honestShifts('Europe/Moscow', 'Europe/London', '2024-08-21')]).toEqual([0]);
  });
});

describe('the day in a zone', () => {
  it.each([
    // A day earlier and a day later than UTC at the same instant.
    ['Pacific/Kiritimati', Date.UTC(2024, 7, 21, 10, 0), '2024-08-22'],
    ['Pacific/Pago_Pago', Date.UTC(2024, 7, 21, 10, 59), '2024-08-20'],
    // Samoa went from one side of the date line to the other and had no 30 December 2011.
    ['Pacific/Apia', Date.UTC(2011, 11, 30, 9, 59), '2011-12-29'],
    ['Pacific/Apia', Date.UTC(2011, 11, 30, 10, 1), '2011-12-31'],
    // Summer time all year round from 2011 to 2014.
    ['Europe/Moscow', Date.UTC(2012, 0, 1, 20, 30), '2012-01-02'],
    ['Europe/Moscow', Date.UTC(2015, 0, 1, 20, 30), '2015-01-01'],
    ['Asia/Kathmandu', Date.UTC(2024, 7, 21, 18, 14), '2024-08-21'],
    ['Asia/Kathmandu', Date.UTC(2024, 7, 21, 18, 15), '2024-08-22'],
    ['UTC', Date.UTC(1900, 0, 1), '1900-01-01'],
    ['UTC', Date.UTC(2100, 11, 31, 23, 59), '2100-12-31'],
  ])('%s at %i is %s', (zone, instant, day) => {
    expect(dayIn(zone, instant)).toBe(day);
  });
});
