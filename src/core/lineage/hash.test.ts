import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHashes, encodeHashes } from './encodeHashes';
import { HASH_BITS, hashPair, hashWord, rollingHashes } from './hash';

const words = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 40 });

describe('hashes', () => {
  it('roll: a run has the same hash wherever it stands', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 6 }), (all, k) => {
        const one = all.map(hashWord);
        const rolled = rollingHashes(one, k);
        expect(rolled).toHaveLength(Math.max(0, all.length - k + 1));
        for (const [at, hash] of rolled.entries()) expect(rollingHashes(one.slice(at, at + k), k)).toEqual([hash]);
      }),
    );
  });

  it('do not ask which word of a pair comes first', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(hashPair(hashWord(one), hashWord(other))).toBe(hashPair(hashWord(other), hashWord(one)));
      }),
    );
  });

  it('come back from text as they went in, ascending and each once', () => {
    const values = fc.array(fc.integer({ min: 0, max: 2 ** HASH_BITS - 1 }));
    fc.assert(
      fc.property(values, (all) => {
        expect(decodeHashes(encodeHashes(all))).toEqual([...new Set(all)].sort((a, b) => a - b));
      }),
    );
  });
});
