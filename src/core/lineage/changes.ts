import type { Change } from '../model/analysis';
import type { IndexedText } from '../text/indexedText';
import type { Alignment } from './alignSentences';
import type { ContentWord } from './contentWords';
import type { CopyIndex, IndexedSentence } from './copyIndex';
import { hashPair, hashWord, shorten } from './hash';
import { PAIR_SAMPLE, type SentencePrint } from './sentencePrints';

/** From this share of a sentence's pairs on, what is not found was changed rather than written anew. */
const NEARLY_SAME = 0.5;

/** A word is new when this many of its pairs with words that are in the copy's sentence are missing there, and none is found. */
const MISSING_PAIRS = 3;

/** A sentence with more new words was written anew: single words of it say nothing. */
const MOST_NEW_WORDS = 3;

/** Speech with fewer pairs is too short to compare. */
const FEWEST_SPEECH_PAIRS = 8;

/** Quoted speech that shares this much with the copy's is the same speech; from `SAME_WORDS` on in the same words. */
const SAME_SPEECH = 0.2;
const SAME_WORDS = 0.75;

/**
 * What the page changed in the sentences it shares with a copy. The copy's words are not known, only which of the page's are
 * among them: so a change is named by what the page has, or by what the copy's sentence is marked to have.
 */
export function findChanges(
  prints: readonly SentencePrint[],
  aligned: readonly Alignment[],
  index: CopyIndex,
  text: IndexedText,
): Change[] {
  const bySentence = new Map(aligned.map((one) => [one.print.sentence, one]));
  const editions = new Set(aligned.map((one) => one.copy));
  const copied = index.sentences.filter((one) => editions.has(one.copy));
  return prints.flatMap((print, at): Change[] => {
    const one = bySentence.get(print.sentence);
    const words = one && isNearlySame(one) ? newWords(one, index, text) : [];
    const kinds: Change['kind'][] = [
      ...(one && losesAttribution(one, prints[at - 1], prints[at + 1], index) ? (['attribution'] as const) : []),
      ...(altersSpeech(print, copied) ? (['quotation'] as const) : []),
      ...(words.length > 0 ? (['words'] as const) : []),
    ];
    return kinds.map((kind) => ({
      kind,
      span: { start: print.start, end: print.end },
      quote: text.text.slice(print.start, print.end),
      words: kind === 'words' ? words : [],
    }));
  });
}

function isNearlySame({ coverage, beside }: Alignment): boolean {
  return coverage >= NEARLY_SAME && beside === null;
}

/** The copy's sentence says who told; the page says so neither here nor in the sentences around. */
function losesAttribution(
  one: Alignment,
  before: SentencePrint | undefined,
  after: SentencePrint | undefined,
  index: CopyIndex,
): boolean {
  if (!isNearlySame(one) || !index.sentences[one.place]?.record.credited) return false;
  return ![before, one.print, after].some((print) => print?.credited);
}

/** Some sentence of the copy quotes the same speech, but not in these words. */
function altersSpeech({ speech }: SentencePrint, copied: readonly IndexedSentence[]): boolean {
  if (speech.length < FEWEST_SPEECH_PAIRS) return false;
  let best = 0;
  for (const [at] of copied.entries()) {
    // A quotation may run on where the page's ends, and the other way round.
    const around = [copied[at - 1], copied[at], copied[at + 1]];
    const found = speech.filter(({ hash }) => around.some((sentence) => sentence?.speech.has(hash))).length;
    best = Math.max(best, found / speech.length);
  }
  return best >= SAME_SPEECH && best < SAME_WORDS;
}

/** Words of the page's sentence, as written there, that the copy's sentence lacks; none when too many are new. */
function newWords({ print, place }: Alignment, index: CopyIndex, { tokens, text }: IndexedText): string[] {
  const known = new Set(index.sentences[place]?.hashes);
  const backed = new Set<ContentWord>();
  for (const { hash, words } of print.pairs) if (known.has(hash)) for (const word of words) backed.add(word);
  const stems = new Set([...backed].map((word) => word.stem));
  const added = print.content.filter(
    (word, at) =>
      !stems.has(word.stem) && standsBetween(print.content, at, stems) && isMissing(word, backed, known, print),
  );
  if (added.length > MOST_NEW_WORDS) return [];
  return added.map(({ token }) => text.slice(tokens[token]?.start, tokens[token]?.end));
}

/** The words on both sides are in the copy's sentence: this one was put in, or put for another. */
function standsBetween(content: readonly ContentWord[], at: number, stems: ReadonlySet<string>): boolean {
  return [content[at - 1], content[at + 1]].every((word) => word !== undefined && stems.has(word.stem));
}

/**
 * The word stands near words that the copy's sentence has, and makes none of its pairs with them; nor with any of the
 * others, should it stand elsewhere there.
 */
function isMissing(
  word: ContentWord,
  backed: ReadonlySet<ContentWord>,
  known: ReadonlySet<number>,
  print: SentencePrint,
): boolean {
  const near = print.pairs.filter(({ words }) => words.includes(word) && words.some((one) => backed.has(one)));
  if (near.length < MISSING_PAIRS) return false;
  const own = hashWord(word.stem);
  return ![...backed].some((other) => {
    const mixed = hashPair(own, hashWord(other.stem));
    return (mixed & PAIR_SAMPLE) === 0 && known.has(shorten(mixed));
  });
}
