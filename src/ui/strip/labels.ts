/** A shape on a line with the words that want to stand beside it. Pixels. */
export interface Labelled {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  /** Width the words would take in full. */
  readonly labelWidth: number;
  /** The stretch of the axis it stands on, in which its words are looked for first. */
  readonly home: Interval;
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

export interface Interval {
  readonly left: number;
  readonly right: number;
}

/** Between a shape and its words, and between two neighbours. */
const GAP = 7;
const NEIGHBOUR_GAP = 10;
/**
 * Puts shapes and their words into lanes so that nothing overlaps, in the order of the items. Words
 * stand beside their shape, on its right if there is room, or under it, and best on the stretch of
 * the axis they belong to. Only words wider than the drawing get less width than they ask for.
 */
export function placeLabels(items: readonly Labelled[], width: number): PlacedLabel[] {
  const lanes: Interval[][] = [];
  const drawing = { left: 0, right: width };
  return items.map((item) => {
    for (const [lane, taken] of lanes.entries()) {
      const spot = beside(item, item.home, taken);
      if (spot) return settle(item, spot, lane, taken);
    }
    const taken: Interval[] = [];
    lanes.push(taken);
    const atHome = beside(item, item.home, taken) ?? under(item, item.home);
    const spot = atHome ?? beside(item, drawing, taken) ?? under(item, drawing) ?? cut(width);
    return settle(item, spot, lanes.length - 1, taken);
  });
}

type Spot = Pick<PlacedLabel, 'left' | 'width' | 'side'>;

function beside(item: Labelled, within: Interval, taken: readonly Interval[]): Spot | null {
  const right = { left: item.right + GAP, width: item.labelWidth, side: 'right' } as const;
  const left = { left: item.left - GAP - item.labelWidth, width: item.labelWidth, side: 'left' } as const;
  const fits = (spot: Spot) => {
    const whole = covered(item, spot);
    return inside(spot, within) && taken.every((one) => apart(one, whole));
  };
  return [right, left].find(fits) ?? null;
}

function under(item: Labelled, within: Interval): Spot | null {
  const latest = within.right - item.labelWidth;
  if (latest < within.left) return null;
  return { left: Math.max(within.left, Math.min(item.left, latest)), width: item.labelWidth, side: 'under' };
}

function cut(width: number): Spot {
  return { left: 0, width, side: 'under' };
}

function inside(spot: Spot, within: Interval): boolean {
  return spot.left >= within.left && spot.left + spot.width <= within.right;
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
