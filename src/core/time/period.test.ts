import { describe, expect, it } from 'vitest';
import { periodIn } from './period';

describe('periods of a series', () => {
  it.each([
    ['Trade reached a record', '2023'],
    ['Trade in the first four months', '2023-01/2023-04'],
    ['Trade in January-July', '2023-01/2023-07'],
    ['Trade from January to April', '2023-01/2023-04'],
    ['Trade in the first half', '2023-01/2023-06'],
    ['Trade in the first quarter', '2023-01/2023-03'],
    ['Trade in March', null],
    ['Trade so far', null],
  ])('%s', (sentence, period) => {
    expect(periodIn(sentence, '2023')).toBe(period);
  });
});
