import type { Span } from '../model/span';
import { type CompiledTopic, firstOf, hasAny } from './topicTerms';

/**
 * Points of a headline that names all sides. Found by logistic regression on the labelled
 * headlines and rounded to quarters; docs/evaluation.md has what they reach in cross-validation
 * and on headlines they were not found on.
 */
const POINTS = {
  /** A word for ties. */
  tie: 2,
  /** The sides in one word: "Ruritanian-Graustarkian". */
  compound: 1,
  /** The sides together open it: "Ruritania and Graustark sign …". */
  opensWithBoth: 1.25,
  /** One side opens it: it is the one that acts. */
  opensWithOne: 1.25,
  /** A third party stands in it, or even before the sides. */
  other: -1,
  otherFirst: -1.5,
} as const;

/** Points from which a headline alone shows the topic. */
export const ENOUGH_OF_HEADLINE = 1;

/** A side within this many UTF-16 units of the beginning opens the headline. */
const OPENING = 8;

const HYPHEN = /^[-‐-―/·]$/u;

/** What joins two names in a row, in the languages of news copy. */
const JOINED = /^(?:\s*[,&+/·、]\s*|\s*[-‐-―]\s*|\s+(?:and|with|y|e|et|und|en|i|и|с|та|і)\s+|[与和跟])$/iu;

/** How much a headline that names all sides is about what ties them. */
export function headlinePoints(headline: string, topic: CompiledTopic): number {
  const spans = topic.sides.map((side) => spansOf(side, headline));
  const first = Math.min(...spans.map((one) => one[0]?.start ?? Infinity));
  const joints = jointsOf(spans);
  const other = topic.others ? firstOf(topic.others, headline) : -1;
  let points = hasAny(topic.ties, headline) ? POINTS.tie : 0;
  if (joints.some((one) => one.start >= one.end || HYPHEN.test(headline.slice(one.start, one.end)))) {
    points += POINTS.compound;
  }
  const [opening] = joints.filter((one) => one.from === first);
  const together = opening && (opening.start >= opening.end || JOINED.test(headline.slice(opening.start, opening.end)));
  if (first < OPENING) points += together ? POINTS.opensWithBoth + POINTS.opensWithOne : POINTS.opensWithOne;
  if (other >= 0) points += other < first ? POINTS.other + POINTS.otherFirst : POINTS.other;
  return points;
}

function spansOf(pattern: RegExp, text: string): Span[] {
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A stretch between names of different sides that follow each other, and where the first of them begins. */
interface Joint extends Span {
  readonly from: number;
}

function jointsOf(sides: readonly (readonly Span[])[]): Joint[] {
  const ordered = sides
    .flatMap((spans, side) => spans.map((span) => ({ ...span, side })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.flatMap((one, at) => {
    const next = ordered.slice(at + 1).find((other) => other.side !== one.side);
    return next ? [{ from: one.start, start: one.end, end: next.start }] : [];
  });
}
