import type { Annotated } from '../annotate';
import type { Span } from '../model/span';
import type { Token } from '../text/token';
import { type ContentWord, contentWords } from './contentWords';
import { hashPair, hashWord, rollingHashes, shorten } from './hash';
import { winnow } from './winnow';

/**
 * Content words in a hashed run. Four are about seven running words: shorter runs are common phrases ("noise", in
 * Schleimer, Wilkerson and Aiken's terms).
 */
export const RUN_LENGTH = 4;

/** Runs in a row of which one is kept. With it, any `GUARANTEED` content words in common leave a run in common. */
export const RUN_WINDOW = 4;

/** The guarantee threshold of winnowing, t = w + k - 1, in content words outside quotations. */
export const GUARANTEED = RUN_WINDOW + RUN_LENGTH - 1;

/** Two content words of one sentence make a pair when at most this many steps apart: a word put between leaves it whole. */
const PAIR_REACH = 4;

/**
 * Of the pairs, those whose hash has these bits zero are kept: one in two. Unlike winnowing, this choice does not depend
 * on the neighbours, which rewording changes (Manber, "Finding similar files", 1994).
 */
export const PAIR_SAMPLE = 1;

/** Quotations are short, and compared word by word: all their pairs are kept. */
const KEEP_ALL = 0;

/** A sentence with fewer pairs is too short to tell. */
export const FEWEST_PAIRS = 4;

/** A quotation of at least this many words is speech; fewer are the writer's own words, set off. */
const SPEECH_WORDS = 5;

/** Two content words that stand near each other in a sentence. */
export interface Pair {
  readonly hash: number;
  readonly words: readonly [ContentWord, ContentWord];
}

/** What one sentence leaves: of its own words and of the speech it quotes. */
export interface SentencePrint extends Span {
  /** Number of the sentence. */
  readonly sentence: number;
  /** Words outside quoted speech. */
  readonly words: number;
  /** Content words outside quoted speech. */
  readonly content: readonly ContentWord[];
  readonly pairs: readonly Pair[];
  /** Winnowed runs that begin in this sentence. */
  readonly runs: readonly number[];
  /** Pairs inside quoted speech; empty when the sentence quotes none. */
  readonly speech: readonly Pair[];
  /** Somebody is credited ("according to …"). */
  readonly credited: boolean;
}

/** Prints of an article's running text: headlines, headings and captions are written anew by every outlet. */
export function sentencePrints({ index, quotations, bySentence }: Annotated): SentencePrint[] {
  const speeches = quotations
    .filter(({ words }) => words.trim().split(/\s+/).length >= SPEECH_WORDS)
    .sort((a, b) => a.start - b.start);
  const tokensOf = groupTokens(index.tokens, index.sentenceOf, index.sentences.length);
  let speech = 0;
  const bare = index.sentences.flatMap(({ index: sentence, start, end, kind }) => {
    if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'quote') return [];
    const own: ContentWord[] = [];
    const said: ContentWord[] = [];
    let words = 0;
    const { first, tokens } = tokensOf[sentence] ?? { first: 0, tokens: [] };
    for (const [at, token] of tokens.entries()) {
      while ((speeches[speech]?.end ?? Infinity) <= token.start) speech++;
      const quoted = kind === 'quote' || token.start >= (speeches[speech]?.start ?? Infinity);
      if (!quoted) words++;
      (quoted ? said : own).push(...contentWords([token], first + at));
    }
    const credited = bySentence[sentence]?.attributions.some((one) => one.strong) ?? false;
    return [
      {
        sentence,
        start,
        end,
        words,
        content: own,
        pairs: pairsOf(own, PAIR_SAMPLE),
        speech: pairsOf(said, KEEP_ALL),
        credited,
      },
    ];
  });
  const runs = runsBySentence(bare.map((one) => one.content));
  return bare.map((one, at) => ({ ...one, runs: runs[at] ?? [] }));
}

function groupTokens(tokens: readonly Token[], sentenceOf: readonly number[], sentences: number) {
  const groups: { first: number; tokens: Token[] }[] = Array.from({ length: sentences }, () => ({
    first: 0,
    tokens: [],
  }));
  for (const [at, token] of tokens.entries()) {
    const group = groups[sentenceOf[at] ?? 0];
    if (!group) continue;
    if (group.tokens.length === 0) group.first = at;
    group.tokens.push(token);
  }
  return groups;
}

/** Pairs of near words whose hash has none of the bits of `sample`, each hash once. */
function pairsOf(words: readonly ContentWord[], sample: number): Pair[] {
  const hashes = words.map((word) => hashWord(word.stem));
  const pairs = new Map<number, Pair>();
  for (const [at, one] of words.entries()) {
    for (let other = at + 1; other <= Math.min(words.length - 1, at + PAIR_REACH); other++) {
      const second = words[other];
      if (!second || second.stem === one.stem) continue;
      const mixed = hashPair(hashes[at] ?? 0, hashes[other] ?? 0);
      if ((mixed & sample) !== 0) continue;
      const hash = shorten(mixed);
      if (!pairs.has(hash)) pairs.set(hash, { hash, words: [one, second] });
    }
  }
  return [...pairs.values()];
}

/** Winnows the text as a whole, so that runs reach across sentences, and gives each run to the sentence it begins in. */
function runsBySentence(sentences: readonly (readonly ContentWord[])[]): number[][] {
  const owner = sentences.flatMap((words, at) => words.map(() => at));
  const hashes = rollingHashes(
    sentences.flat().map((word) => hashWord(word.stem)),
    RUN_LENGTH,
  );
  const runs: number[][] = sentences.map(() => []);
  for (const { hash, at } of winnow(hashes, RUN_WINDOW)) runs[owner[at] ?? 0]?.push(hash);
  return runs;
}
