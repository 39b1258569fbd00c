import type { Span } from '../model/span';
import type { IndexedText } from '../text/indexedText';
import type { FoundTime } from './expression';
import type { Meaning } from './meaning';
import { placeMeaning } from './placeMeaning';
import type { Context, Placing, Reference, StoryTime } from './placing';
import { tenseAround } from './tense';

/** A time expression with its place on the calendar. */
export interface ResolvedTime extends Placing {
  readonly expression: FoundTime;
  /** For a range, its two ends with their own offsets; empty otherwise. */
  readonly ends: readonly (Placing & Span)[];
}

/** The story's time is forgotten after this many sentences. */
const MEMORY = 3;

/** Places every expression of an article on the calendar, in reading order. */
export function resolveTimes(index: IndexedText, times: readonly FoundTime[], reference: Reference): ResolvedTime[] {
  let story: StoryTime | null = null;
  const resolved: ResolvedTime[] = [];
  for (const expression of times) {
    const sentence = index.sentences[expression.sentence];
    if (!sentence) continue;
    if (story && expression.sentence - story.sentence > MEMORY) story = null;
    const one = placeExpression(expression, {
      reference,
      story,
      // Worked out only for those that it decides: a date said in full needs no verb.
      get tense() {
        const text = index.text.slice(sentence.start, sentence.end);
        return tenseAround(text, expression.start - sentence.start, expression.end - sentence.start);
      },
    });
    resolved.push(one);
    const last = one.ends.at(-1) ?? one;
    // What is only compared with does not move the story: "… , up from $3 million a year ago".
    const compared = expression.meaning.form === 'distance' && last.granularity !== expression.meaning.unit;
    if (last.days && last.granularity && !compared) {
      story = { date: last.days.from, unit: last.granularity, sentence: expression.sentence };
    }
  }
  return resolved;
}

function placeExpression(expression: FoundTime, context: Context): ResolvedTime {
  const { meaning } = expression;
  if (meaning.form !== 'range') return { expression, ends: [], ...placeMeaning(meaning, context) };
  const place = (end: Meaning & Span) => ({ start: end.start, end: end.end, ...placeMeaning(end, context) });
  const [from, to] = [place(meaning.from), place(meaning.to)];
  return { expression, ends: [from, to], ...joined(from, to) };
}

/** An interval is written as ISO 8601 does: both ends with a stroke between. */
function joined(from: Placing, to: Placing): Placing {
  const days = from.days && to.days && from.days.from <= to.days.to ? { from: from.days.from, to: to.days.to } : null;
  return { ...from, value: `${from.value}/${to.value}`, days };
}
