import type { Annotated } from '../annotate';
import type { Draft } from './compareClaim';

/** Words of correction: what stands beside them is quoted in order to be put right. */
const CORRECTS =
  /\b(?:correct(?:ion|ed|s|ing)|earlier version|wrongly|mistaken(?:ly)?|erroneous(?:ly)?|misquot\w+|misreport\w+|misspell\w+|misspelt|misstat\w+|untrue|not true|debunk\w*|fact[- ]check\w*|rumou?rs?|false(?:ly)?|incorrect(?:ly)?|clarif\w+|apologi[sz]e\w*|contrary to|in error|the slip|claims? (?:that|online)|claim:)/i;

/** Denials inside the sentence: nothing it says is then put forward as a fact. */
const DENIES =
  /\b(?:did|do|does|has|have|had|was|were|is|are|will|would|could|can)(?:\s+not\b|n[’']t\b)|\b(?:never|neither|nor|whether|no (?:such|longer)|instead of|rather than|not (?:in|on|by|at|with|a|an|the|his|her|to|for|from|yet|only)\b)/i;

/**
 * True when the sentence around `at` denies something, or it or its neighbours in the same paragraph
 * correct something. What looks like a difference there is more likely the article putting it right.
 */
export function isDenied(annotated: Annotated, at: number): boolean {
  const { sentences } = annotated.index;
  const sentence = sentences.find((one) => one.start <= at && one.end > at);
  if (!sentence) return false;
  const words = (index: number) => {
    const near = sentences[index];
    return near && Math.abs(near.block - sentence.block) <= 1 ? annotated.index.text.slice(near.start, near.end) : '';
  };
  if (DENIES.test(words(sentence.index))) return true;
  return [-1, 0, 1].some((step) => CORRECTS.test(words(sentence.index + step)));
}

/** Differences in denied or correcting sentences are not said; agreement there is harmless. */
export function dropDenied(drafts: readonly Draft[], annotated: Annotated): Draft[] {
  return drafts.filter(
    (draft) => draft.span === null || draft.verdict === 'supported' || !isDenied(annotated, draft.span.start),
  );
}
