import type { Alignment } from './alignSentences';
import type { CopyIndex } from './copyIndex';
import { FEWEST_PAIRS, type SentencePrint } from './sentencePrints';

/** An origin that enough of the page is shared with. */
export interface Descent {
  /** Number of the copy; of several editions, the one the page begins with. */
  readonly copy: number;
  /** Page order. */
  readonly aligned: readonly Alignment[];
  /** Words of the aligned sentences among those long enough to tell, outside quoted speech, 0 to 1. */
  readonly shared: number;
  /** Pairs and runs that no other origin and no report of the event would be expected to have. */
  readonly evidence: number;
}

/**
 * Nothing is said below these: the smallest share of the page, sentences, and pieces of evidence. Found on public pages so
 * that no independent report of an event on record is taken for a copy; see docs/evaluation.md.
 */
const LEAST = { shared: 0.25, sentences: 2, evidence: 6 };

/** Two sentences alone must be all but the same. */
const EVIDENCE_OF_TWO = 14;

/** A copy of another event than the page's must share more: agencies repeat sentences of ceremony from event to event. */
const OF_OTHER_EVENT = { sentences: 3, evidence: 20 };

/** Fewer words outside quoted speech are a brief: what it shares says little. */
const FEWEST_WORDS = 40;

/**
 * The origins a page descends from, the one it shares most with first. An origin's copies on an event are editions of one
 * story: a sentence may come from any of them. A sentence counts for one origin only. `event` is the one the page is
 * identified with.
 */
export function findDescents(
  prints: readonly SentencePrint[],
  alignments: readonly (readonly Alignment[])[],
  index: CopyIndex,
  event: string | null,
): Descent[] {
  const telling = prints.filter((print) => print.pairs.length >= FEWEST_PAIRS);
  const body = telling.reduce((sum, print) => sum + print.words, 0);
  if (body < FEWEST_WORDS) return [];
  const descents: Descent[] = [];
  let open = alignments.flat();
  for (;;) {
    const best = strongest(open, body, index, event);
    if (!best) return descents;
    descents.push(best);
    const taken = new Set(best.aligned.map((one) => one.print.sentence));
    const origin = originOf(best.copy, index);
    open = open.filter((one) => !taken.has(one.print.sentence) && originOf(one.copy, index) !== origin);
  }
}

function strongest(
  alignments: readonly Alignment[],
  body: number,
  index: CopyIndex,
  event: string | null,
): Descent | null {
  let best: Descent | null = null;
  for (const editions of Map.groupBy(alignments, (one) => originOf(one.copy, index)).values()) {
    const aligned = bestBySentence(editions);
    const shared = wordsOf(aligned) / body;
    const evidence = aligned.reduce((sum, one) => sum + one.evidence, 0);
    const copy = mainEdition(editions);
    const own = index.copies[copy]?.event === event;
    if (shared < LEAST.shared || !isEnough(aligned.length, evidence, own)) continue;
    const better = best === null || shared > best.shared || (shared === best.shared && evidence > best.evidence);
    if (better) best = { copy, aligned, shared, evidence };
  }
  return best;
}

function bestBySentence(editions: readonly Alignment[]): Alignment[] {
  const best = new Map<number, Alignment>();
  for (const one of editions) {
    const before = best.get(one.print.sentence);
    if (!before || one.coverage > before.coverage) best.set(one.print.sentence, one);
  }
  return [...best.values()];
}

/** Sentences that make the opening: a lone one may be a title line. */
const OPENING = 2;

/**
 * Number of the edition the page begins with: background stays the same from edition to edition, the opening is written
 * anew. Of equals the one with most of the shared words.
 */
function mainEdition(editions: readonly Alignment[]): number {
  const opening = new Set([...new Set(editions.map((one) => one.print.sentence))].slice(0, OPENING));
  const opened = (aligned: readonly Alignment[]) =>
    aligned
      .filter((one) => opening.has(one.print.sentence))
      .reduce((sum, one) => sum + one.coverage * one.print.words, 0);
  const [main] = [...Map.groupBy(editions, (one) => one.copy)].sort(
    ([, a], [, b]) => opened(b) - opened(a) || wordsOf(b) - wordsOf(a),
  );
  return main?.[0] ?? 0;
}

function wordsOf(aligned: readonly Alignment[]): number {
  return aligned.reduce((sum, { print }) => sum + print.words, 0);
}

function isEnough(sentences: number, evidence: number, own: boolean): boolean {
  if (!own && (sentences < OF_OTHER_EVENT.sentences || evidence < OF_OTHER_EVENT.evidence)) return false;
  if (sentences < LEAST.sentences) return false;
  return evidence >= (sentences === LEAST.sentences ? EVIDENCE_OF_TWO : LEAST.evidence);
}

function originOf(copy: number, { copies }: CopyIndex): string {
  const { event, origin } = copies[copy] ?? { event: '', origin: '' };
  return `${event} ${origin}`;
}
