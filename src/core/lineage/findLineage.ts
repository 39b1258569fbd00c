import type { Annotated } from '../annotate';
import type { Lineage } from '../model/analysis';
import type { FactBase } from '../model/factbase';
import type { Finding } from '../model/finding';
import { alignSentence } from './alignSentences';
import { findChanges } from './changes';
import { type CopyIndex, indexCopies } from './copyIndex';
import { type Descent, findDescents } from './descent';
import { type EventWords, eventWords } from './eventWords';
import { FEWEST_PAIRS, type SentencePrint, sentencePrints } from './sentencePrints';
import { sharedPassages } from './sharedPassages';

/** What is worked out once for a fact base: the index of its copies, and the words of their events. */
export interface KnownCopies {
  readonly index: CopyIndex;
  readonly wordsOf: (copy: number) => EventWords;
  readonly outlets: ReadonlyMap<string, string>;
}

export function prepareCopies(factBase: Pick<FactBase, 'copies' | 'events' | 'formulas' | 'outlets'>): KnownCopies {
  const index = indexCopies(factBase);
  const byEvent = new Map<string, EventWords>();
  return {
    index,
    outlets: new Map(factBase.outlets.map((outlet) => [outlet.id, outlet.name])),
    wordsOf: (copy) => {
      const event = index.events[copy];
      const id = event?.id ?? '';
      let words = byEvent.get(id);
      if (!words) {
        words = remember(eventWords(event, factBase.formulas));
        byEvent.set(id, words);
      }
      return words;
    },
  };
}

function remember(words: EventWords): EventWords {
  const known = new Map<string, boolean>();
  return (stem) => {
    let answer = known.get(stem);
    if (answer === undefined) {
      answer = words(stem);
      known.set(stem, answer);
    }
    return answer;
  };
}

/** Which known copy the article shares its text with; null when none, or too little to say. Linear in the article's length. */
export function findLineage(
  annotated: Annotated,
  event: string | null,
  findings: readonly Finding[],
  known: KnownCopies,
): Lineage | null {
  const { index, wordsOf } = known;
  if (index.copies.length === 0) return null;
  const prints = sentencePrints(annotated);
  const alignments = prints.map((print) => alignSentence(print, index, wordsOf));
  const [first, ...others] = findDescents(prints, alignments, index, event);
  if (!first) return null;
  const copy = index.copies[first.copy];
  const origin = describe(first, known);
  if (!copy || !origin) return null;
  const passages = sharedPassages(first.aligned, annotated.article.text);
  return {
    ...origin,
    seen: copy.seen,
    fingerprints: {
      found: first.aligned.reduce((sum, { print, coverage }) => sum + Math.round(coverage * print.pairs.length), 0),
      telling: first.evidence,
    },
    passages,
    changes: findChanges(prints, first.aligned, index, annotated.index),
    leftOut: leftOut(first, prints, index),
    findings: findings
      .filter(({ verdict, span }) => (verdict === 'variant' || verdict === 'contradicted') && span !== null)
      .filter(({ span }) => passages.some((one) => span && span.start >= one.span.start && span.end <= one.span.end))
      .map((finding) => finding.id),
    references: copy.references.map(({ url, title }) => ({ url, title })),
    others: others.flatMap((one) => describe(one, known) ?? []),
  };
}

function describe({ copy: number, shared }: Descent, { index, outlets }: KnownCopies) {
  const copy = index.copies[number];
  if (!copy) return null;
  const outlet = index.events[number]?.origins.find((origin) => origin.id === copy.origin)?.outlet ?? copy.origin;
  return {
    copy: copy.id,
    event: copy.event,
    origin: copy.origin,
    outlet: outlets.get(outlet) ?? outlet,
    date: copy.date,
    shared: Math.round(shared * 100) / 100,
  };
}

/** A sentence of the copy of which the page has less than this share of pairs is not in it. */
const NOT_THERE = 0.2;

/** Of the copy's sentences that are long enough to tell, those no sentence of the page is like. */
function leftOut(descent: Descent, prints: readonly SentencePrint[], index: CopyIndex): Lineage['leftOut'] {
  const known = new Set(prints.flatMap((print) => print.pairs.map((pair) => pair.hash)));
  const met = new Set(descent.aligned.flatMap((one) => [one.place, one.beside]));
  const own = index.sentences.flatMap((sentence, place) =>
    sentence.copy === descent.copy && sentence.hashes.length >= FEWEST_PAIRS ? [{ sentence, place }] : [],
  );
  const missing = own.filter(({ sentence: { hashes }, place }) => {
    const found = hashes.filter((hash) => known.has(hash)).length;
    return !met.has(place) && found < NOT_THERE * hashes.length;
  });
  return { sentences: missing.length, of: own.length };
}
