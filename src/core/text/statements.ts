import type { Span } from '../model/span';

/** Verb forms of news copy that can carry a statement; regular past forms are told by their ending. */
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|met|held|saw|took|takes|made|makes|gave|gives|spoke|speaks|sent|sends|put|puts|told|tells|said|says|flew|flies|came|comes|went|goes|began|begins|led|leads|sat|sits|struck|reached|grew|grows|rose|rises|fell|falls|hit|won|got|drew|left|leaves|shook|wrote|writes|paid|pays|set|sets|laid|meets|visits|arrives|lands|signs|receives|hosts|welcomes|holds|calls|wants|hopes|plans|expects|announces|became|becomes|stood|stands|kept|keeps|ended|ends|understood|bought|buys|sold|sells)$|^\p{Ll}{2,}ed$/u;

/** How many words after a conjunction the verb of a new statement may stand off. */
const VERB_WITHIN = 5;

/** Marks between statements, with white space behind them. */
const MARKS = /[;:–—](?=\s)/gu;

/** Conjunctions and relative words: they open a statement where one stands before and one behind them. */
const SOFT =
  /(,\s+(?:and\s+|but\s+)?|\s+)(and|but|while|whereas|which|who|whom|where|when|after|before|since|though|although|because|as|so|then|until)(?=\s)/giu;

const RESUMED = /,\s+([\p{Ll}’']+)/gu;

/** Soft words that part statements wherever they stand; the others only between two verbs. */
const ALWAYS = /^(?:while|whereas|which|who|whom|where|when|but|though|although|because)$/i;

/**
 * The statements of a sentence: stretches with a verb of their own, as far as punctuation and
 * conjunctions show them. No parser: where it is unclear the sentence stays whole. Offsets are those
 * of the sentence plus `base`; the stretches follow each other without a gap.
 */
export function statementsOf(sentence: string, base: number): Span[] {
  const starts = [0];
  for (const cut of cutsOf(sentence)) {
    const from = starts.at(-1) ?? 0;
    const head = sentence.slice(from, cut.at);
    if (hasVerb(head) && (cut.always || verbFollows(sentence.slice(cut.after)))) starts.push(cut.at);
  }
  return starts.map((from, at) => ({ start: base + from, end: base + (starts[at + 1] ?? sentence.length) }));
}

interface Cut {
  /** Where the next statement begins, and where its words do behind the conjunction. */
  readonly at: number;
  readonly after: number;
  readonly always: boolean;
}

function cutsOf(sentence: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of sentence.matchAll(MARKS)) {
    const at = match.index + 1;
    cuts.push({ at, after: at, always: true });
  }
  for (const match of sentence.matchAll(SOFT)) {
    const [whole, gap = '', word = ''] = match;
    const at = match.index + gap.length;
    cuts.push({ at, after: match.index + whole.length, always: ALWAYS.test(word) });
  }
  // "…, who was received, went on": a verb right behind a comma takes up the statement before.
  for (const match of sentence.matchAll(RESUMED)) {
    if (!FINITE.test(match[1] ?? '')) continue;
    const at = match.index + match[0].length - (match[1]?.length ?? 0);
    cuts.push({ at, after: at, always: true });
  }
  return cuts.sort((a, b) => a.at - b.at);
}

function hasVerb(words: string): boolean {
  return wordsIn(words).some((word) => FINITE.test(word));
}

/** A verb among the first words, before any other mark. */
function verbFollows(words: string): boolean {
  const [stretch = ''] = words.split(/[,;:()“”"]/u, 1);
  return wordsIn(stretch)
    .slice(0, VERB_WITHIN)
    .some((word) => FINITE.test(word));
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}’']+/gu) ?? [];
}

/** The statement that holds an offset: its number in the list, or the last one's. */
export function statementAt(statements: readonly Span[], offset: number): number {
  const at = statements.findIndex((one) => offset < one.end);
  return at < 0 ? statements.length - 1 : at;
}
