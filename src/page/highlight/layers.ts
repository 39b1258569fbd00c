import { intact } from '../dom/intact';
import type { HighlightGroup } from './groups';
import type { Target } from './hitTest';

export interface GroupedTarget extends Target {
  readonly group: HighlightGroup;
}

/**
 * The ranges to mark, so that no words are marked in two groups: two lines on each other would be a
 * line that means nothing. Words go to the finding that a click on them opens (see `findTarget`): the
 * shortest, the first among equals. What is left of a longer range is marked around it.
 */
export function layOutRanges(
  document: Document,
  targets: readonly GroupedTarget[],
): ReadonlyMap<HighlightGroup, readonly Range[]> {
  const lengths = targets.map(({ range }) => range.toString().length);
  const wins = (one: number, other: number) => {
    const shorter = (lengths[one] ?? 0) - (lengths[other] ?? 0);
    return shorter < 0 || (shorter === 0 && one < other);
  };
  const layers = new Map<HighlightGroup, Range[]>();
  for (const [at, { group, range }] of targets.entries()) {
    // Within a group marks merge by themselves.
    const before = targets.filter((one, other) => one.group !== group && wins(other, at));
    const left = before.reduce<Range[]>(
      (pieces, one) => pieces.flatMap((piece) => without(document, piece, one.range)),
      [range],
    );
    layers.set(group, [...(layers.get(group) ?? []), ...left]);
  }
  return layers;
}

/** The parts of `range` that lie before and behind `hole`; the range itself where they do not meet. */
function without(document: Document, range: Range, hole: Range): Range[] {
  const { START_TO_START, START_TO_END, END_TO_START, END_TO_END } = range;
  const meets =
    hole.compareBoundaryPoints(START_TO_END, range) > 0 && hole.compareBoundaryPoints(END_TO_START, range) < 0;
  if (!meets) return [range];
  const parts: Range[] = [];
  const part = (fill: (range: Range) => void) => {
    const made = intact(document, 'createRange')();
    made.setStart(range.startContainer, range.startOffset);
    made.setEnd(range.endContainer, range.endOffset);
    fill(made);
    parts.push(made);
  };
  if (hole.compareBoundaryPoints(START_TO_START, range) > 0) {
    part((made) => made.setEnd(hole.startContainer, hole.startOffset));
  }
  if (hole.compareBoundaryPoints(END_TO_END, range) < 0) {
    part((made) => made.setStart(hole.endContainer, hole.endOffset));
  }
  return parts;
}
