import { describe, expect, it } from 'vitest';
import type { Series } from '../core/model/factbase';
import { barsOf, grainOf, grainsOf } from './figures';

const series: Series = {
  id: 'trade',
  title: 'Trade',
  issuer: 'customs',
  unit: 'usd',
  match: [],
  points: [
    { period: '2023', figure: 200, references: [] },
    { period: '2022', figure: 100, others: [{ figure: 250, issuer: 'another office' }], references: [] },
    { period: '2023-01/2023-04', figure: 70, references: [] },
  ],
};

describe('figures of the library', () => {
  it('tell years, months and parts of years apart', () => {
    expect(['2022', '2022-04', '2022-01/2022-04'].map(grainOf)).toEqual(['year', 'month', 'span']);
    expect(grainsOf(series)).toEqual(['year', 'span']);
  });

  it('are drawn on one scale in the order of time, other figures of the period included', () => {
    expect(barsOf(series, 'year').map(({ point, length, marks }) => [point.period, length, marks])).toEqual([
      ['2022', 0.4, [1]],
      ['2023', 0.8, []],
    ]);
    expect(barsOf(series, 'month')).toEqual([]);
  });
});
