import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { winnow } from './winnow';

const hashes = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 });
const window = fc.integer({ min: 1, max: 8 });

/** The definition, word for word: of each window the smallest, the rightmost of equals. */
function byDefinition(all: readonly number[], width: number): number[] {
  const kept = new Set<number>();
  const size = Math.min(width, all.length);
  for (let from = 0; size > 0 && from + size <= all.length; from++) {
    let smallest = from;
    for (let at = from; at < from + size; at++) if ((all[at] ?? 0) <= (all[smallest] ?? 0)) smallest = at;
    kept.add(smallest);
  }
  return [...kept];
}

describe('winnow', () => {
  it('keeps what the definition keeps', () => {
    fc.assert(
      fc.property(hashes, window, (all, width) => {
        expect(winnow(all, width).map((one) => one.at)).toEqual(byDefinition(all, width));
      }),
    );
  });

  it('keeps a hash in common where a window of hashes is in common, whatever stands around it', () => {
    const shared = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(hashes, hashes, shared, hashes, hashes, (a, b, middle, c, d) => {
        const one = new Set(winnow([...a, ...middle, ...b], 8).map((kept) => kept.hash));
        expect(winnow([...c, ...middle, ...d], 8).some((kept) => one.has(kept.hash))).toBe(true);
      }),
    );
  });

  it('keeps the smallest of a sequence shorter than the window, and nothing of nothing', () => {
    expect(winnow([7, 3, 9], 4)).toEqual([{ hash: 3, at: 1 }]);
    expect(winnow([], 4)).toEqual([]);
  });
});
