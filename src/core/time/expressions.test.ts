import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing/articleOf';
import { indexText } from '../text/indexedText';
import { findTimeExpressions } from './expressions';

function read(text: string) {
  return findTimeExpressions(indexText(articleOf(text))).map((one) => ({
    words: text.slice(one.start, one.end),
    kind: one.kind,
    ...(one.date !== null && { date: one.date }),
    ...(one.until !== null && { until: one.until }),
    ...(one.weekday !== null && { weekday: one.weekday }),
    ...(one.days !== null && { days: one.days }),
  }));
}

describe('time expressions', () => {
  it.each([
    ['The pact was signed on Wednesday.', [{ words: 'Wednesday', kind: 'weekday', weekday: 3 }]],
    [
      'They met on Wednesday (August 21, 2024), hailing trade.',
      [{ words: 'Wednesday (August 21, 2024)', kind: 'day', date: '2024-08-21', weekday: 3 }],
    ],
    [
      'It was 9 December 2023, Saturday then.',
      [{ words: '9 December 2023, Saturday', kind: 'day', date: '2023-12-09', weekday: 6 }],
    ],
    ['The premier signed on May 24 there.', [{ words: 'May 24', kind: 'day', date: '--05-24' }]],
    [
      'Exports rose in April from a year before.',
      [
        { words: 'April', kind: 'month', date: '--04' },
        { words: 'a year before', kind: 'story' },
      ],
    ],
    ['Trade reached a record in 2022.', [{ words: '2022', kind: 'year', date: '2022' }]],
    ['Troops crossed two weeks ago.', [{ words: 'two weeks ago', kind: 'relative', days: -14 }]],
    ['He comes from August 20 to 23.', [{ words: 'August 20 to 23', kind: 'day', date: '--08-20', until: '--08-23' }]],
    ['Envoys may march on second thoughts, and sat in the sun.', []],
    ['A 12-point plan, up 40%, or 190,000 million dollars, is the thing.', []],
    ['He came on February 30, 2024.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
