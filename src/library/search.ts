import Fuse from 'fuse.js';
import { wordsOf } from '../core/text/token';
import { pairsOf, type SearchIndex } from './searchIndex';

export interface SearchHit {
  readonly id: string;
  readonly score: number;
}

/** Words of the index that a typed word may stand for; `quality` 1 for the word itself. */
interface Reading {
  readonly word: string;
  readonly quality: number;
}

/** A word begun counts less than the whole word, a word spelt otherwise less still. */
const BEGUN = 0.7;
const NEAR = 0.4;

/** Shorter words have too many neighbours to be forgiven. */
const SHORTEST_FORGIVEN = 4;

/** Words that share most pairs of characters with the typed one; only these are compared by Fuse. */
const MOST_CANDIDATES = 50;

/** Fuse's measure: 0 for the same, 1 for nothing in common. A third admits a slip in three letters. */
const FARTHEST = 0.34;

/** Prefixes can be many ("a"): this many are read. */
const MOST_BEGUN = 200;

/**
 * Things that hold every word of the query, best first. The index finds words and beginnings of
 * words; only for a word it does not know, Fuse looks for near spellings among the few that share
 * most pairs of characters with it. An empty query finds nothing.
 */
export function search(index: SearchIndex, query: string): SearchHit[] {
  const words = [...new Set(wordsOf(query))];
  if (words.length === 0) return [];
  let scores: Map<number, number> | null = null;
  for (const word of words) {
    const found = scoresOf(readingsOf(word, index), index);
    scores = scores === null ? found : joined(scores, found);
  }
  return [...(scores ?? [])]
    .map(([at, score]) => ({ id: index.ids[at] ?? '', score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
}

function readingsOf(word: string, index: SearchIndex): Reading[] {
  const begun = wordsFrom(word, index);
  if (begun.length > 0) return begun.map((one) => ({ word: one, quality: one === word ? 1 : BEGUN }));
  if (word.length < SHORTEST_FORGIVEN) return [];
  const near = new Fuse(candidatesFor(word, index), { includeScore: true, threshold: FARTHEST, distance: word.length });
  return near.search(word).map(({ item, score = FARTHEST }) => ({ word: item, quality: NEAR * (1 - score) }));
}

/** Words that begin with the given one, by binary search. */
function wordsFrom(word: string, { vocabulary }: SearchIndex): string[] {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; found.length < MOST_BEGUN && vocabulary[at]?.startsWith(word); at++) {
    found.push(vocabulary[at] ?? '');
  }
  return found;
}

function candidatesFor(word: string, { vocabulary, pairs }: SearchIndex): string[] {
  const shared = new Map<number, number>();
  for (const pair of pairsOf(word)) {
    for (const at of pairs.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return [...shared]
    .filter(([at]) => Math.abs((vocabulary[at]?.length ?? 0) - word.length) <= 2)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([at]) => vocabulary[at] ?? '');
}

/** Each thing counts its best reading; rare words tell more. */
function scoresOf(readings: readonly Reading[], { postings, ids }: SearchIndex): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { word, quality } of readings) {
    const list = postings.get(word) ?? [];
    const rarity = 1 + Math.log((ids.length + 1) / (list.length + 1));
    for (const { at, weight } of list) {
      scores.set(at, Math.max(scores.get(at) ?? 0, weight * quality * rarity));
    }
  }
  return scores;
}

function joined(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): Map<number, number> {
  const both = new Map<number, number>();
  for (const [at, score] of one) {
    const more = other.get(at);
    if (more !== undefined) both.set(at, score + more);
  }
  return both;
}
