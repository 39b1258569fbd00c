/** How far in front of its verb a denial is looked for, in UTF-16 units. */
const REACH = 60;

/**
 * Words that deny what follows them, with at most a few words between: "did not yet sign",
 * "failed to sign", "without signing", "no agreement was signed".
 */
const DENIES =
  /(?:(?:\b(?:not|never|neither|nor|hardly|cannot|nobody|no one|none of them)|n[’']t)\b(?! only\b| just\b| least\b)|\bno\b(?! doubt\b| limits?\b| longer than\b)|\b(?:without\b|instead of\b|rather than\b|fail(?:s|ed|ing)? to\b|refus(?:e|es|ed|ing) to\b|declin(?:e|es|ed|ing) to\b|den(?:y|ies|ied|ying)\b|avoid(?:s|ed|ing)?\b|rul(?:e|es|ed|ing) out\b|stopp?(?:s|ed)? short of\b))[^,;:.]{0,24}$/iu;

/** Denied behind the noun: "the deal was not signed", "signing did not take place". */
const DENIED_AFTER =
  /^[^,;:.]{0,30}?\b(?:(?:is|are|was|were|has|have|had|did|does|do|will|would|could|can)\s+(?:not|never)|(?:is|are|was|were|has|have|had|did|does|do|would|could)n[’']t|fell through|failed|collapsed)\b/iu;

/** Whether the sentence denies the act at `start` to `end` (offsets in `sentence`, UTF-16 units). */
export function isNegated(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - REACH), start);
  return DENIES.test(before) || DENIED_AFTER.test(sentence.slice(end, end + REACH));
}
