/** Consecutive days that are drawn as one stretch of the axis; both ends included. */
export interface Cluster {
  readonly from: number;
  readonly to: number;
}

/** A stretch without marks longer than this may be cut out of the axis. */
const CUT_ABOVE = 14;
/** Up to this many days fit as they are. */
const WHOLE_UP_TO = 21;
/** A cluster shows at least this many days, so that a lone mark has a week around it. */
const FEWEST_DAYS = 5;

/**
 * Splits days into at most `most` clusters at the longest stretches without marks. The result is
 * in order and never overlaps; it is empty when there are no days.
 */
export function clusterDays(days: readonly number[], most: number): Cluster[] {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const cuts = last - first < WHOLE_UP_TO ? [] : longestGaps(sorted, most - 1);
  const starts = [first, ...cuts.map((cut) => cut.to)];
  const ends = [...cuts.map((cut) => cut.from), last];
  return starts.map((from, at) => widen(from, ends[at] ?? from));
}

/** The longest gaps between neighbours, in the order of the axis. */
function longestGaps(sorted: readonly number[], most: number): Cluster[] {
  const gaps = sorted.slice(1).map((to, at) => ({ from: sorted[at] ?? to, to }));
  return gaps
    .filter((gap) => gap.to - gap.from > CUT_ABOVE)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, Math.max(0, most))
    .sort((a, b) => a.from - b.from);
}

/** A day of air on each side, and more around few days. Stays clear of neighbours: cuts are longer. */
function widen(from: number, to: number): Cluster {
  const missing = Math.max(0, FEWEST_DAYS - 2 - (to - from + 1));
  return { from: from - 1 - Math.floor(missing / 2), to: to + 1 + Math.ceil(missing / 2) };
}
