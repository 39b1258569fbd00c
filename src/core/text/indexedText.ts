import type { Article } from '../model/article';
import type { Span } from '../model/span';
import { type Sentence, sentencesOf } from './sentence';
import { type Token, tokenize } from './token';

/** An article's words, looked up by word: every annotator and matcher works on this. */
export interface IndexedText {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Sentence number of each token. */
  readonly sentenceOf: readonly number[];
  /** Token numbers by word, ascending. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** All different words, sorted, for look-up by beginning. */
  readonly vocabulary: readonly string[];
}

/** A stretch of tokens: `first` and `last` are token numbers, both inside. */
export interface TokenRun extends Span {
  readonly first: number;
  readonly last: number;
}

export function indexText(article: Article): IndexedText {
  const sentences = sentencesOf(article);
  const tokens: Token[] = [];
  const sentenceOf: number[] = [];
  const positions = new Map<string, number[]>();
  for (const sentence of sentences) {
    for (const token of tokenize(article.text.slice(sentence.start, sentence.end))) {
      const at = tokens.length;
      tokens.push({ ...token, start: token.start + sentence.start, end: token.end + sentence.start });
      sentenceOf.push(sentence.index);
      const list = positions.get(token.word);
      if (list) list.push(at);
      else positions.set(token.word, [at]);
    }
  }
  return {
    article,
    text: article.text,
    tokens,
    sentences,
    sentenceOf,
    positions,
    vocabulary: [...positions.keys()].sort(),
  };
}

/** Token numbers of the words that begin with `prefix`, ascending. */
export function positionsByPrefix(index: IndexedText, prefix: string): number[] {
  const { vocabulary, positions } = index;
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < vocabulary.length; at++) {
    const word = vocabulary[at] ?? '';
    if (!word.startsWith(prefix)) break;
    for (const position of positions.get(word) ?? []) found.push(position);
  }
  return found.sort((a, b) => a - b);
}

/** The run of tokens from number `first` to `last`. */
export function runOf(index: IndexedText, first: number, last: number): TokenRun {
  return { first, last, start: index.tokens[first]?.start ?? 0, end: index.tokens[last]?.end ?? 0 };
}
