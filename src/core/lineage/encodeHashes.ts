/** RFC 4648's alphabet: six bits a character, a hash of 24 bits takes four. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

/** Characters a hash takes. */
export const HASH_LETTERS = 4;

/** Hashes as text, ascending and each once: their order in the sentence is given away. */
export function encodeHashes(hashes: Iterable<number>): string {
  const ascending = [...new Set(hashes)].sort((a, b) => a - b);
  return ascending
    .map((hash) => [18, 12, 6, 0].map((shift) => ALPHABET.charAt((hash >>> shift) & 63)).join(''))
    .join('');
}

/** Text of `encodeHashes` as hashes; characters outside the alphabet count as zero bits. */
export function decodeHashes(text: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at + HASH_LETTERS <= text.length; at += HASH_LETTERS) {
    let hash = 0;
    for (const letter of text.slice(at, at + HASH_LETTERS)) hash = (hash << 6) | (VALUES.get(letter) ?? 0);
    hashes.push(hash);
  }
  return hashes;
}
