import { wordsOf } from '../core/text/token';

/** Something that can be found: its id and texts, each with the weight of a word in it. */
export interface Searchable {
  readonly id: string;
  readonly texts: readonly { readonly text: string; readonly weight: number }[];
}

export interface Posting {
  /** Position in `ids`. */
  readonly at: number;
  /** Highest weight of a text that has the word. */
  readonly weight: number;
}

/** An inverted index: finds the things that hold a word, or words that begin or nearly look like one. */
export interface SearchIndex {
  readonly ids: readonly string[];
  /** Every word, folded as `wordsOf` folds it, sorted. */
  readonly vocabulary: readonly string[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** Pairs of neighbouring characters, and the positions in `vocabulary` of words that have them. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

export function buildSearchIndex(things: readonly Searchable[]): SearchIndex {
  const postings = new Map<string, Posting[]>();
  for (const [at, { texts }] of things.entries()) {
    const weights = new Map<string, number>();
    for (const { text, weight } of texts) {
      for (const word of wordsOf(text)) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
    }
    for (const [word, weight] of weights) {
      const list = postings.get(word);
      if (list) list.push({ at, weight });
      else postings.set(word, [{ at, weight }]);
    }
  }
  const vocabulary = [...postings.keys()].sort();
  const pairs = new Map<string, number[]>();
  for (const [at, word] of vocabulary.entries()) {
    for (const pair of new Set(pairsOf(word))) {
      const list = pairs.get(pair);
      if (list) list.push(at);
      else pairs.set(pair, [at]);
    }
  }
  return { ids: things.map(({ id }) => id), vocabulary, postings, pairs };
}

/** Neighbouring characters of a word, with a mark for its beginning. */
export function pairsOf(word: string): string[] {
  const marked = `^${word}`;
  return Array.from({ length: marked.length - 1 }, (_none, at) => marked.slice(at, at + 2));
}
