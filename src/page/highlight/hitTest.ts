import { intact } from '../dom/intact';

/** A range on the page that stands for a finding. */
export interface Target {
  readonly id: string;
  readonly range: Range;
}

/** How far beside a line of text a pointer still hits it, in CSS pixels. */
const TOLERANCE = 3;

/** The finding under a point of the viewport, the shortest where several overlap. */
export function findTarget<T extends Target>(
  document: Document,
  targets: readonly T[],
  x: number,
  y: number,
): T | null {
  const caret = caretAt(document, x, y);
  if (caret === null) return null;
  let best: T | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const target of targets) {
    // The caret snaps to the nearest text, however far: the point must lie on a line of the range too.
    if (!isInside(target.range, caret) || !isOnLine(target.range, x, y)) continue;
    const { length } = target.range.toString();
    if (length < shortest) [best, shortest] = [target, length];
  }
  return best;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, x: number, y: number): Caret | null {
  const positionAt = intact(document, 'caretPositionFromPoint') as Document['caretPositionFromPoint'] | undefined;
  if (typeof positionAt === 'function') {
    const position = positionAt(x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  // Browsers before the standard method.
  const range = intact(document, 'caretRangeFromPoint')(x, y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

function isInside(range: Range, caret: Caret): boolean {
  try {
    return range.isPointInRange(caret.node, caret.offset);
  } catch {
    // The caret can lie in a tree of its own, such as a form field's.
    return false;
  }
}

function isOnLine(range: Range, x: number, y: number): boolean {
  for (const rect of range.getClientRects()) {
    const across = x >= rect.left - TOLERANCE && x <= rect.right + TOLERANCE;
    if (across && y >= rect.top - TOLERANCE && y <= rect.bottom + TOLERANCE) return true;
  }
  return false;
}
