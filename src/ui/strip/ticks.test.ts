import { describe, expect, it } from 'vitest';
import { dayNumber } from './days';
import { ticksOf } from './ticks';

const segment = (from: string, to: string, dayWidth: number) => ({
  from: dayNumber(from),
  to: dayNumber(to),
  left: 0,
  right: 0,
  dayWidth,
});

describe('ticksOf', () => {
  it('writes letter and number of every day when there is room', () => {
    const ticks = ticksOf(segment('2023-05-22', '2023-05-28', 40));
    expect(ticks.map((tick) => tick.number)).toEqual([22, 23, 24, 25, 26, 27, 28]);
    expect(ticks.filter((tick) => tick.weekend)).toHaveLength(2);
  });

  it('numbers only Mondays when columns are narrow', () => {
    const ticks = ticksOf(segment('2023-05-22', '2023-06-04', 12));
    expect(ticks).toHaveLength(14);
    expect(ticks.flatMap((tick) => tick.number ?? [])).toEqual([22, 29]);
  });

  it('falls back to weeks, then to months', () => {
    expect(ticksOf(segment('2023-05-01', '2023-05-31', 4)).map((tick) => tick.number)).toEqual([1, 8, 15, 22, 29]);
    expect(ticksOf(segment('2023-01-01', '2023-12-31', 1))).toHaveLength(12);
    expect(ticksOf(segment('2013-01-01', '2023-12-31', 0.05)).length).toBeLessThan(20);
  });
});
