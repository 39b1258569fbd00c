import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterDays } from './clusters';

describe('clusterDays', () => {
  it('keeps days of one fortnight together, with a day of air on each side', () => {
    expect(clusterDays([3, 0, 13], 4)).toEqual([{ from: -1, to: 14 }]);
  });

  it('gives a lone day a few around it', () => {
    expect(clusterDays([100], 4)).toEqual([{ from: 98, to: 102 }]);
  });

  it('cuts at the longest gaps first', () => {
    expect(clusterDays([0, 30, 400], 2)).toEqual([
      { from: -1, to: 31 },
      { from: 398, to: 402 },
    ]);
  });

  it('holds every day, in order, without overlaps, and never in more clusters than allowed', () => {
    const days = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 5 }), (some, most) => {
        const clusters = clusterDays(some, most);
        expect(clusters.length).toBeLessThanOrEqual(most);
        for (const day of some) expect(clusters.some((one) => day > one.from && day < one.to)).toBe(true);
        for (const [at, one] of clusters.slice(1).entries()) {
          expect(one.from).toBeGreaterThan(clusters[at]?.to ?? Infinity);
        }
      }),
    );
  });

  it('has nothing to cluster without days', () => {
    expect(clusterDays([], 3)).toEqual([]);
  });
});
