import type { Series, SeriesPoint } from '../core/model/factbase';

/** How long a period is: a year, a month, or several months of a year. */
export type Grain = 'year' | 'month' | 'span';

export function grainOf(period: string): Grain {
  if (period.includes('/')) return 'span';
  return period.length === 4 ? 'year' : 'month';
}

/** Grains the series has points of, years first. */
export function grainsOf(series: Series): Grain[] {
  const there = new Set(series.points.map(({ period }) => grainOf(period)));
  return (['year', 'month', 'span'] as const).filter((grain) => there.has(grain));
}

/** A bar of the chart; lengths are shares of the longest figure, 0 to 1. */
export interface Bar {
  readonly point: SeriesPoint;
  readonly length: number;
  /** Other figures of the same period. */
  readonly marks: readonly number[];
}

/** Bars of one grain in the order of time, on one scale that begins at nought. */
export function barsOf(series: Series, grain: Grain): Bar[] {
  const points = series.points
    .filter(({ period }) => grainOf(period) === grain)
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  const longest = Math.max(
    ...points.flatMap(({ figure, others = [] }) => [figure, ...others.map((one) => one.figure)]),
    Number.MIN_VALUE,
  );
  return points.map((point) => ({
    point,
    length: point.figure / longest,
    marks: (point.others ?? []).map(({ figure }) => figure / longest),
  }));
}
