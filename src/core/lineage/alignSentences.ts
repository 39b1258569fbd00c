import type { CopyIndex } from './copyIndex';
import type { EventWords } from './eventWords';
import { FEWEST_PAIRS, type Pair, type SentencePrint } from './sentencePrints';

/** A sentence of the page beside the sentence of a known copy that it shares most with. */
export interface Alignment {
  readonly print: SentencePrint;
  /** Number of the copy. */
  readonly copy: number;
  /** Number of the sentence in `CopyIndex.sentences`. */
  readonly place: number;
  /** Number of a sentence next to it that is needed as well, when the page has made one of two. */
  readonly beside: number | null;
  /** Share of the page sentence's pairs found there, 0 to 1. */
  readonly coverage: number;
  /** Pairs and runs found there that no other origin and no report of the event would be expected to have. */
  readonly evidence: number;
}

/**
 * Share of a sentence's pairs that must be found in the copy's sentence. Measured: docs/evaluation.md. A sentence that keeps
 * half of its words keeps a quarter of its pairs.
 */
const FEWEST_SHARED = 0.2;

/** A run of words counts like this many pairs. */
const RUN_EVIDENCE = 2;

interface Hits {
  pairs: number;
  evidence: number;
}

/** The best alignment of one sentence with each copy that has any; `wordsOf` gives the event words of a copy. */
export function alignSentence(
  print: SentencePrint,
  index: CopyIndex,
  wordsOf: (copy: number) => EventWords,
): Alignment[] {
  const total = print.pairs.length;
  if (total < FEWEST_PAIRS) return [];
  const byPlace = new Map<number, Hits>();
  for (const pair of print.pairs) {
    const rare = isPlain(pair) && !index.common.has(pair.hash);
    for (const place of index.byPair.get(pair.hash) ?? []) {
      const hits = hitsAt(byPlace, place);
      hits.pairs++;
      if (rare && isOutside(pair, wordsOf(index.sentences[place]?.copy ?? 0))) hits.evidence++;
    }
  }
  for (const run of print.runs) {
    for (const place of index.byRun.get(run) ?? []) {
      // Alone a run of names would tell of any report: it strengthens what pairs have shown.
      const hits = byPlace.get(place);
      if (hits && hits.evidence > 0) hits.evidence += RUN_EVIDENCE;
    }
  }
  return bestByCopy(print, byPlace, index, total);
}

function bestByCopy(
  print: SentencePrint,
  byPlace: ReadonlyMap<number, Hits>,
  index: CopyIndex,
  total: number,
): Alignment[] {
  const best = new Map<number, Alignment & { readonly own: number }>();
  for (const [place, hits] of byPlace) {
    const copy = index.sentences[place]?.copy ?? 0;
    const beside = strongerNeighbour(place, copy, byPlace, index);
    const near = beside === null ? undefined : byPlace.get(beside);
    const coverage = Math.min(1, (hits.pairs + (near?.pairs ?? 0)) / total);
    const evidence = hits.evidence + (near?.evidence ?? 0);
    if (coverage < FEWEST_SHARED || evidence < 1) continue;
    if ((best.get(copy)?.own ?? 0) >= hits.pairs) continue;
    const partner = near && near.pairs >= FEWEST_SHARED * hits.pairs ? beside : null;
    best.set(copy, { print, copy, place, beside: partner, coverage, evidence, own: hits.pairs });
  }
  return [...best.values()];
}

/** The page may have made one sentence of two: of the copy's sentences around `place`, the one that shares more. */
function strongerNeighbour(
  place: number,
  copy: number,
  byPlace: ReadonlyMap<number, Hits>,
  index: CopyIndex,
): number | null {
  const around = [place - 1, place + 1].filter((one) => index.sentences[one]?.copy === copy && byPlace.has(one));
  const [first, second] = around;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return (byPlace.get(second)?.pairs ?? 0) > (byPlace.get(first)?.pairs ?? 0) ? second : first;
}

/** Names and figures stand in every report: a pair speaks for a text only where neither word is one. */
function isPlain({ words: [one, other] }: Pair): boolean {
  return one.plain && other.plain;
}

function isOutside({ words: [one, other] }: Pair, isEventWord: EventWords): boolean {
  return !isEventWord(one.stem) || !isEventWord(other.stem);
}

function hitsAt(byPlace: Map<number, Hits>, place: number): Hits {
  let hits = byPlace.get(place);
  if (!hits) {
    hits = { pairs: 0, evidence: 0 };
    byPlace.set(place, hits);
  }
  return hits;
}
