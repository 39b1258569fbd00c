import { describe, expect, it } from 'vitest';
import { farStrip } from '../testing/strip.test-data';
import { say } from '../testing/wording.test-data';
import { daysFromEvent, mergeMarks, type StripSign } from './marks';

describe('mergeMarks', () => {
  it('makes one sign of marks of a clock on the same day, keeping all their words', () => {
    const mark = {
      id: 'a',
      clock: 'resolved',
      from: '2023-05-24',
      to: '2023-05-24',
      label: say('x'),
      quote: 'on Wednesday',
    } as const;
    const signs = mergeMarks([mark, { ...mark, id: 'b', quote: 'Wednesday' }, { ...mark, id: 'c', quote: '' }]);
    expect(signs).toHaveLength(1);
    expect(signs[0]).toMatchObject({ id: 'a', quotes: ['on Wednesday', 'Wednesday'], labels: [say('x')], count: 3 });
  });

  it('orders by clock, then by time, and counts the reports of a day', () => {
    const signs = mergeMarks(farStrip);
    expect(signs[0]?.clock).toBe('event');
    expect(signs.at(-1)?.clock).toBe('publication');
    expect(Math.max(...signs.filter((sign) => sign.clock === 'publication').map((sign) => sign.count))).toBe(5);
  });
});

describe('daysFromEvent', () => {
  const sign = (from: number, to = from) => ({ from, to }) as StripSign;
  it('counts from the nearer end of the event', () => {
    expect(daysFromEvent(sign(14), sign(10, 12))).toBe(2);
    expect(daysFromEvent(sign(9), sign(10, 12))).toBe(-1);
    expect(daysFromEvent(sign(11), sign(10, 12))).toBe(0);
  });
});
