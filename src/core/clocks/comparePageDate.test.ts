import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '../time/expression';
import { resolveAnchor } from './comparePageDate';
import type { NewsAnchor } from './newsAnchor';

const anchor = (part: Partial<TimeExpression>, future = false): NewsAnchor => ({
  expression: {
    start: 0,
    end: 1,
    sentence: 0,
    kind: 'day',
    date: null,
    until: null,
    weekday: null,
    days: null,
    grain: 'day',
    ...part,
  },
  day: '2024-02-29',
  future,
  told: true,
});

describe('the day an anchor means on a page', () => {
  it.each<[string, NewsAnchor, string, string]>([
    ['the last weekday of what has happened', anchor({ kind: 'weekday', weekday: 3 }), '2023-12-09', '2023-12-06'],
    ['the next weekday of what is to come', anchor({ kind: 'weekday', weekday: 3 }, true), '2023-12-09', '2023-12-13'],
    ['yesterday', anchor({ kind: 'relative', days: -1 }), '2024-03-01', '2024-02-29'],
    ['a day of the page’s year', anchor({ date: '--05-24' }), '2023-07-22', '2023-05-24'],
    [
      'a day still ahead in the page’s year, of the year before',
      anchor({ date: '--05-24' }),
      '2024-01-10',
      '2023-05-24',
    ],
    ['a day that most years lack', anchor({ date: '--02-29' }), '2025-06-01', '2024-02-29'],
  ])('%s', (_name, one, page, day) => {
    expect(resolveAnchor(one, page)).toBe(day);
  });
});
