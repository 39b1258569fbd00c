import { describe, expect, it } from 'vitest';
import { honestShifts, offsetMinutes } from './zone';

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
