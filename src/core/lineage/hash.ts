/**
 * Hashes of 24 bits: four characters each in the fact base. A value stands for two dozen different pairs of a
 * vocabulary of 20,000 words, so that a pair cannot be read back from it; a chance match among 100,000 stored
 * values happens once in 170 look-ups, and no conclusion is drawn from a single match.
 */
export const HASH_BITS = 24;

/** FNV-1a (Fowler, Noll and Vo), 32 bits over UTF-16 units. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finish of MurmurHash3 (Appleby): every bit of the input moves every bit of the result. */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The upper bits of a mixed hash. */
export function shorten(mixed: number): number {
  return mixed >>> (32 - HASH_BITS);
}

/** Odd, so that it can be inverted modulo 2^32: the golden ratio's bits (Knuth, TAOCP 3, 6.4). */
const BASE = 0x9e3779b1;

/** One hash for two words in either order, mixed, 32 bits. */
export function hashPair(one: number, other: number): number {
  const low = one < other ? one : other;
  const high = one < other ? other : one;
  return mix(Math.imul(low, BASE) + high);
}

/**
 * Shortened hashes of all runs of `k` words, by Karp and Rabin's rolling hash (IBM J. Res. Dev. 31, 1987): each step costs
 * the same whatever `k`. Empty when there are fewer than `k` words.
 */
export function rollingHashes(words: readonly number[], k: number): number[] {
  let power = 1;
  for (let at = 1; at < k; at++) power = Math.imul(power, BASE);
  const hashes: number[] = [];
  let rolling = 0;
  for (const [at, word] of words.entries()) {
    if (at >= k) rolling -= Math.imul(words[at - k] ?? 0, power);
    rolling = Math.imul(rolling, BASE) + word;
    if (at >= k - 1) hashes.push(shorten(mix(rolling)));
  }
  return hashes;
}
