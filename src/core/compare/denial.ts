import type { Annotated } from '../annotate';
import type { Span } from '../model/span';
import { sentenceAt } from '../text/sentence';
import type { Draft } from './draft';

/** Words of correction: what stands beside them is quoted in order to be put right. */
const CORRECTS =
  /\b(?:correct(?:ion|ed|s|ing)|earlier version|wrongly|mistaken(?:ly)?|erroneous(?:ly)?|misquot\w+|misreport\w+|misspell\w+|misspelt|misstat\w+|untrue|not true|debunk\w*|fact[- ]check\w*|rumou?red|rumou?rs? (?:that|has|have|had|said)|falsely|incorrect(?:ly)?|apologi[sz]e\w*|disregard\w*|retract\w*|contrary to|in error|the slip|claims? (?:that|online)|claim:)/i;

/** Reports about reports: "several sites wrote that …", "that headline stood on …", "is what a site made of it". */
const REPORTS_REPORTS =
  /\b(?:sites?|websites?|pages?|headlines?|outlets?|newspapers?|papers?|blogs?|copies|captions?)\b(?:[^.;]{0,40}\b(?:has|have|had|says?|said|stood|stands?|puts?|gave|gives?|carr(?:y|ies|ied)|claim\w*)|[^.;]{0,120}\b(?:wrote|writes?|printed|prints?|quoted)|[^.;]{0,20}\bmade of (?:it|this|that))\b/i;

/** The next sentence takes it back: "He did not", "That is not so", "They were wrong". */
const TAKES_BACK =
  /^["“‘]?(?:he|she|they|it|that|this|neither|nothing)\b[^.;,]{0,12}(?:\b(?:did|was|is|were|had|has|does|do)\s+(?:not|never)\b|n[’']t\b|\b(?:was|were|is|are)\s+(?:wrong|untrue|a mistake|mistaken)\b|\bof the (?:sort|kind)\b)/i;

/** The right value stands beside it: "Alva, not Boris", "in Norrey instead of Port Ost". */
const DENIES_ANOTHER = /^,?\s*(?:and\s+|but\s+)?(?:not|instead of|rather than)\s/i;

/** Denials inside the sentence: nothing it says is then put forward as a fact. */
const DENIES =
  /(?<!\bwho )\b(?:did|do|does|has|have|had|was|were|is|are|will|would|could|can)(?:\s+not\b|n[’']t\b)|\b(?:never|neither|nor|whether|no (?:such|longer)|instead of|rather than|not (?:in|on|by|at|with|a|an|the|his|her|to|for|from|yet))\b/i;

/** Right before a name: "it was not X whom …". */
const DENIES_NEXT = /\b(?:not|never|nor|instead of|rather than|whether|unlike)\s+(?:\S+\s+){0,2}$/i;

/** A span this much shorter than its sentence is a name or a few words, not a statement. */
const FEW_WORDS = 60;

/**
 * True when the words of a finding are denied, or they or their neighbours in the text correct
 * something. What looks like a difference there is more likely the article putting it right.
 */
export function isDenied(annotated: Annotated, span: Span, evidence: Span = span): boolean {
  const { sentences } = annotated.index;
  const sentence = sentenceAt(sentences, span.start);
  if (!sentence) return false;
  const words = (index: number) => {
    const near = sentences[index];
    return near && Math.abs(near.block - sentence.block) <= 1 ? annotated.index.text.slice(near.start, near.end) : '';
  };
  const few = span.end - span.start < Math.min(FEW_WORDS, sentence.end - sentence.start);
  const { text } = annotated.index;
  if (few && DENIES_ANOTHER.test(text.slice(span.end, sentence.end))) return true;
  if (TAKES_BACK.test(words(sentence.index + 1))) return true;
  const denied = few
    ? DENIES_NEXT.test(text.slice(sentence.start, span.start))
    : DENIES.test(clauseAround(text.slice(sentence.start, sentence.end), evidence, sentence.start));
  if (REPORTS_REPORTS.test(words(sentence.index))) return true;
  return denied || [-1, 0, 1].some((step) => CORRECTS.test(words(sentence.index + step)));
}

/** Differences in denied or correcting sentences are not said; agreement and the bare calendar stand. */
export function dropDenied(drafts: readonly Draft[], annotated: Annotated): Draft[] {
  return drafts.filter(
    (draft) =>
      draft.span === null ||
      draft.verdict === 'supported' ||
      draft.claim.startsWith('calendar/') ||
      !isDenied(annotated, draft.span, valueWords(draft)),
  );
}

/** The words that give the value; where none are told apart, all of them. */
function valueWords({ evidence = [], span }: Draft): Span | undefined {
  return evidence.find((one) => one.role === 'value') ?? span ?? undefined;
}

/** Where one statement of a sentence ends and another begins. */
const CLAUSE = /[,;:–—]\s|\s(?:and|but|while|who|which|when)\s/g;

/** The clauses that the evidence touches, with those before it up to the sentence's start of a statement. */
function clauseAround(sentence: string, evidence: Span, base: number): string {
  let start = 0;
  let end = sentence.length;
  for (const match of sentence.matchAll(CLAUSE)) {
    const at = base + match.index;
    if (at + match[0].length <= evidence.start) start = match.index + match[0].length;
    else if (at >= evidence.end) {
      end = match.index;
      break;
    }
  }
  return sentence.slice(start, end);
}
