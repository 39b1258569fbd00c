/** A hash that winnowing kept, and its number in the sequence. */
export interface Kept {
  readonly hash: number;
  readonly at: number;
}

/**
 * Winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003, section 3):
 * of every `window` hashes in a row the smallest is kept, the rightmost where several are equal. Two sequences that
 * have `window` hashes in a row in common therefore keep one in common, whatever stands around them; about
 * 2 / (window + 1) of all hashes are kept. A sequence shorter than the window keeps its smallest. Linear time.
 */
export function winnow(hashes: readonly number[], window: number): Kept[] {
  const kept: Kept[] = [];
  /** Numbers of hashes that may still become the smallest of a window, hashes ascending. */
  const queue: number[] = [];
  let head = 0;
  const width = Math.min(window, hashes.length);
  for (const [at, hash] of hashes.entries()) {
    while (queue.length > head && (hashes[queue.at(-1) ?? 0] ?? 0) >= hash) queue.pop();
    queue.push(at);
    if ((queue[head] ?? at) <= at - width) head++;
    const smallest = queue[head] ?? at;
    if (at >= width - 1 && kept.at(-1)?.at !== smallest) kept.push({ hash: hashes[smallest] ?? 0, at: smallest });
  }
  return kept;
}
