/** A shape on a line with the words that want to stand beside it. Pixels. */
export interface Labelled {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  /** Width the words would take in full. */
  readonly labelWidth: number;
}

/** Where the words of a shape stand: in which lane, from where, and how wide they may be. */
export interface PlacedLabel {
  readonly id: string;
  readonly lane: number;
  readonly left: number;
  readonly width: number;
  /** `under`: on lines of its own, because there is no room for it beside the shape. */
  readonly side: 'right' | 'left' | 'under';
}

interface Interval {
  readonly left: number;
  readonly right: number;
}

/** Between a shape and its words, and between two neighbours. */
const GAP = 7;
const NEIGHBOUR_GAP = 10;
/**
 * Puts shapes and their words into lanes so that nothing overlaps: to the right of the shape if
 * there is room, else to the left, else under it; and in the first lane that has room. Only words
 * wider than the drawing are given less width than they ask for.
 */
export function placeLabels(items: readonly Labelled[], width: number): PlacedLabel[] {
  const lanes: Interval[][] = [];
  return items.map((item) => {
    for (const [lane, taken] of lanes.entries()) {
      const spot = besideIn(item, taken, width);
      if (spot) return settle(item, spot, lane, taken);
    }
    const taken: Interval[] = [];
    lanes.push(taken);
    return settle(item, besideIn(item, taken, width) ?? under(item, width), lanes.length - 1, taken);
  });
}

type Spot = Pick<PlacedLabel, 'left' | 'width' | 'side'>;

function besideIn(item: Labelled, taken: readonly Interval[], width: number): Spot | null {
  const right = { left: item.right + GAP, width: item.labelWidth, side: 'right' } as const;
  const left = { left: item.left - GAP - item.labelWidth, width: item.labelWidth, side: 'left' } as const;
  for (const spot of [right, left]) {
    const whole = covered(item, spot);
    if (whole.left >= 0 && whole.right <= width && taken.every((one) => apart(one, whole))) return spot;
  }
  return null;
}

function under(item: Labelled, width: number): Spot {
  const own = Math.min(item.labelWidth, width);
  return { left: Math.max(0, Math.min(item.left, width - own)), width: own, side: 'under' };
}

function settle(item: Labelled, spot: Spot, lane: number, taken: Interval[]): PlacedLabel {
  taken.push(covered(item, spot));
  return { id: item.id, lane, ...spot };
}

function covered(item: Labelled, spot: Spot): Interval {
  return { left: Math.min(item.left, spot.left), right: Math.max(item.right, spot.left + spot.width) };
}

function apart(a: Interval, b: Interval): boolean {
  return a.right + NEIGHBOUR_GAP <= b.left || b.right + NEIGHBOUR_GAP <= a.left;
}
