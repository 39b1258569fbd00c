import type { Annotated } from '../annotate';
import type { Mention } from '../entities/mention';
import type { Span } from '../model/span';
import { statementsOf } from '../text/statements';
import type { TimeExpression } from '../time/expression';

/** One statement of the article with what it names: the smallest stretch that is tied to an event. */
export interface TextUnit extends Span {
  readonly sentence: number;
  readonly block: number;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}

/** The article's statements in reading order. */
export function unitsOf({ index, bySentence }: Annotated): TextUnit[] {
  return index.sentences.flatMap((sentence) => {
    const notes = bySentence[sentence.index];
    return statementsOf(index.text.slice(sentence.start, sentence.end), sentence.start).map((span) => ({
      ...span,
      sentence: sentence.index,
      block: sentence.block,
      mentions: notes?.mentions.filter((one) => inside(one, span)) ?? [],
      times: notes?.times.filter((one) => inside(one, span)) ?? [],
    }));
  });
}

function inside(one: Span, outer: Span): boolean {
  return one.start >= outer.start && one.start < outer.end;
}
