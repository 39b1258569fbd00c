import type { Span } from '../model/span';
import type { Sentence } from '../text/sentence';

/** Where one statement of a sentence may end and another begin. */
const BORDER =
  /\s?[;:–—]\s|\s--\s|,\s(?:(?:and|but|or)\s)?|\s(?:and|but|while|when|where|who|which|whom|before|after|until|as|than|that)\s/gi;

/**
 * A verb, roughly: forms of be, have and the modals, the strong verbs of news copy, and words in
 * -ed and -ing. A stretch without any is no statement of its own.
 */
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|may|might|can|could|met|meets?|held|holds?|saw|sees?|took|takes?|made|makes?|gave|gives?|came|comes?|went|goes|left|leaves?|flew|flies|sat|sits|spoke|speaks?|told|tells?|said|says?|put|puts|signs?|rang|began|begins?|led|leads?|visits?|arrives?|lands?|starts?|opens?|ends?|receives?|hosts?|welcomes?|calls?|set|sets|laid|fell|rose|grew|won|got|drew|wrote|paid|shook|sent|brought|thought|\p{L}{2,20}ed|\p{L}{2,20}ing)\b/iu;

/** "It was late on Sunday when" only sets the time of what follows. */
const OPENER = /^it(?:['’]s| was| is)\s[^,;:]{0,60}\swhen\s$/i;

/**
 * The clauses of a sentence, in order and without gaps: stretches between borders, each joined with
 * its neighbour when it has no verb ("On Tuesday, the two met": one clause).
 */
export function clausesOf(sentence: Sentence, text: string): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const clauses: Span[] = [];
  let open = sentence.start;
  let start = sentence.start;
  const close = (end: number, hard = false) => {
    const hasVerb = hard || VERB.test(text.slice(start, end));
    const last = clauses.at(-1);
    // A verbless stretch in front waits for its verb; one behind belongs to what was said before it.
    if (hasVerb) {
      clauses.push({ start: open, end });
      open = end;
    } else if (last && open === start && !startsAfresh(text.slice(start, end))) {
      clauses[clauses.length - 1] = { start: last.start, end };
      open = end;
    }
    start = end;
  };
  for (const border of words.matchAll(BORDER)) {
    const end = sentence.start + border.index + border[0].length;
    const joins = /^\sand\s$/.test(border[0]) && joinsNames(text, end - border[0].length, end);
    // What a semicolon parts is a statement each, even where the verb is left out.
    if (!joins && !OPENER.test(text.slice(open, end))) close(end, border[0].includes(';'));
  }
  close(sentence.end);
  const last = clauses.at(-1);
  if (open < sentence.end) {
    if (last) clauses[clauses.length - 1] = { start: last.start, end: sentence.end };
    else clauses.push({ start: open, end: sentence.end });
  }
  return clauses;
}

/** "Rassen and Sapt": the word joins two names, not two statements. */
function joinsNames(text: string, start: number, end: number): boolean {
  return (
    /\p{Lu}[\p{L}’'.-]*$/u.test(text.slice(Math.max(0, start - 24), start)) && /^\p{Lu}/u.test(text.slice(end, end + 2))
  );
}

/** "…, on Wednesday" may open what follows: "and on Wednesday | he received". */
function startsAfresh(words: string): boolean {
  return /^(?:on|in|at|by|from|the (?:next|same|following)|a (?:day|week)|later|earlier)\b|^\p{Lu}/iu.test(
    words.trim(),
  );
}

/** The clause that holds a place in the text; undefined outside all of them. */
export function clauseAt(clauses: readonly Span[], at: number): Span | undefined {
  return clauses.find((one) => at >= one.start && at < one.end);
}
